/**
 * Prints the scores; `--errors N` lists N of a kind, `--type` one type's, `--only WORD` takes files of that name alone,
 * `--folder PATH` those of another folder: documents that nobody has mended the engine by.
 */
import { parseArgs } from 'node:util';
import type { Mention, MentionType } from '../../server/src/recognise/mention.ts';
import type { Span } from '../../server/src/text/span.ts';
import { type Measured, measure } from './measure.ts';
import { accuracy, rates, tally } from './score.ts';

const TYPES: readonly MentionType[] = [
  'person',
  'rank',
  'office',
  'organisation',
  'agreement',
  'partnership',
  'event',
  'date',
];

const ERROR_KINDS = ['missed', 'wrong ends', 'false alarm', 'wrong entity'] as const;
type ErrorKind = (typeof ERROR_KINDS)[number];

interface PrintedError {
  readonly kind: ErrorKind;
  readonly line: string;
}

const { values } = parseArgs({
  options: {
    errors: { type: 'string' },
    type: { type: 'string' },
    only: { type: 'string' },
    folder: { type: 'string' },
  },
});
const measured = measure(values.folder).filter(({ document }) => document.name.includes(values.only ?? ''));
const comparisons = measured.map(({ comparison }) => comparison);

console.log(`${measured.length} documents, ${comparisons.flatMap(({ pairs }) => pairs).length} mentions\n`);
console.log('                        exact                    overlapping        entity');
console.log('               gold     P      R      F1         P      R      F1     right  judged');
for (const type of TYPES) printRow(type, measured, (each) => each === type);
printRow('all', measured, () => true);
printGroups('language', ({ document }) => document.language);
printGroups('style', ({ document }) => document.style);
printGroups('coverage', ({ document }) => document.coverage);
if (values.errors !== undefined) printErrors(Number(values.errors));

function printRow(name: string, of: readonly Measured[], keep: (type: MentionType) => boolean): void {
  const score = tally(
    of.map(({ comparison }) => comparison),
    keep,
  );
  const exact = rates(score, score.exact);
  const near = rates(score, score.overlapping);
  const figures = [exact, near].map(({ precision, recall, f1 }) => [precision, recall, f1].map(figure).join('  '));
  const judged = score.judged === 0 ? '' : `${figure(accuracy(score))}  ${String(score.judged).padStart(6)}`;
  console.log(`${name.padEnd(14)}${String(score.gold).padStart(5)}  ${figures.join('     ')}   ${judged}`);
}

function printGroups(title: string, group: (each: Measured) => string): void {
  console.log(`\nby ${title}, all types; then people alone`);
  for (const name of [...new Set(measured.map(group))].sort()) {
    const members = measured.filter((each) => group(each) === name);
    printRow(name, members, () => true);
    printRow('  person', members, (type) => type === 'person');
  }
}

function figure(value: number): string {
  return value.toFixed(3);
}

/** Up to `limit` of each kind of error for each type, in order of the documents. */
function printErrors(limit: number): void {
  for (const type of TYPES.filter((each) => values.type === undefined || each === values.type)) {
    const errors = measured.flatMap((each) => errorsOf(each, type));
    for (const kind of ERROR_KINDS) {
      const lines = errors.filter((error) => error.kind === kind).map(({ line }) => line);
      if (lines.length === 0) continue;
      console.log(`\n${type}, ${kind}: ${lines.length}`);
      console.log(lines.slice(0, limit).join('\n'));
    }
  }
}

function errorsOf({ document: { name, text }, comparison }: Measured, type: MentionType): PrintedError[] {
  const show = (kind: ErrorKind, { start, end }: Span, more = ''): PrintedError => {
    const [before, words, after] = [
      text.slice(Math.max(0, start - 40), start),
      text.slice(start, end),
      text.slice(end, end + 30),
    ];
    return { kind, line: `  ${oneLine(`${before}⟦${words}⟧${after}`)}${more}  (${name})` };
  };
  const pairs = comparison.pairs.filter((pair) => pair.gold.type === type);
  const alarms = comparison.falseAlarms.filter((mention) => mention.type === type);
  return [
    ...pairs.flatMap(({ gold, found, exact, rightEntity }) => {
      if (found === null) return [show('missed', gold)];
      return [
        ...(exact ? [] : [show('wrong ends', gold, ` found as ⟦${oneLine(found.text)}⟧`)]),
        ...(rightEntity === false ? [show('wrong entity', gold, ` is ${gold.id}, found ${entityOf(found)}`)] : []),
      ];
    }),
    ...alarms.map(({ span }) => show('false alarm', span)),
  ];
}

function entityOf({ type, date, id, candidates, canonical }: Mention): string {
  if (type === 'date') return date?.value?.edtf ?? date?.defect ?? 'no value';
  return id ?? `${canonical}${candidates.length > 0 ? ` of ${candidates.join(', ')}` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
