/** Prints the scores: `score.mjs` bundles and runs it. `--errors N` lists N errors a kind, `--only WORD` narrows all to documents whose name has it. */
import { parseArgs } from 'node:util';
import type { MentionType } from '../../server/src/recognise/mention.ts';
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

const { values } = parseArgs({
  options: {
    errors: { type: 'string' },
    type: { type: 'string' },
    only: { type: 'string' },
  },
});
const measured = measure().filter(({ document }) => document.name.includes(values.only ?? ''));
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Up to `limit` of each kind of error for each type, in order of the documents. */
function printErrors(limit: number): void {
  for (const type of TYPES.filter((each) => values.type === undefined || each === values.type)) {
    const kinds: Record<string, string[]> = { missed: [], 'wrong ends': [], 'false alarm': [], 'wrong entity': [] };
    for (const { document, comparison } of measured) {
      const { name, text } = document;
      const at = (start: number, end: number) =>
        `${oneLine(text.slice(Math.max(0, start - 40), start))}⟦${oneLine(text.slice(start, end))}⟧${oneLine(text.slice(end, end + 30))}`;
      const line = (start: number, end: number, more = '') => `  ${at(start, end)}${more}  (${name})`;
      for (const { gold, found, exact, rightEntity } of comparison.pairs.filter((pair) => pair.gold.type === type)) {
        const { start, end } = gold;
        if (found === null) kinds['missed']?.push(line(start, end));
        else if (!exact) {
          kinds['wrong ends']?.push(line(start, end, ` found as ⟦${oneLine(found.text)}⟧`));
        }
        if (found !== null && rightEntity === false) {
          const is = type === 'date' ? (found.date?.value?.edtf ?? found.date?.defect) : (found.id ?? found.canonical);
          const open = found.id === null && found.candidates.length > 0 ? ` of ${found.candidates.join(', ')}` : '';
          kinds['wrong entity']?.push(line(start, end, ` is ${gold.id}, found ${is}${open}`));
        }
      }
      for (const { span } of comparison.falseAlarms.filter((mention) => mention.type === type)) {
        kinds['false alarm']?.push(line(span.start, span.end));
      }
    }
    for (const [kind, lines] of Object.entries(kinds)) {
      if (lines.length === 0) continue;
      console.log(`\n${type}, ${kind}: ${lines.length}`);
      console.log(lines.slice(0, limit).join('\n'));
    }
  }
}
