/** `npm run exam [-- --count N] [-- --seed N] [-- --rule ID] [-- --show N]`: the exam's figures, and its failures. */
import { parseArgs } from 'node:util';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { examinedRules, examples, judge, type Verdict } from './exam.ts';
import { examRegistry } from './successors.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    rule: { type: 'string' },
    show: { type: 'string', default: '10' },
  },
});

const registry = examRegistry();
const engine = createEngine(registry);
const verdicts: Verdict[] = [];
for (const example of examples(Number(values.count), Number(values.seed), registry, values.rule)) {
  verdicts.push(judge(example, engine));
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const row = (...cells: readonly string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(12))).join(''));

row('rule', 'dossiers', 'found', 'fixed', 'other');
const rows = [...examinedRules.filter((id) => values.rule === undefined || id === values.rule), null];
for (const rule of rows) {
  const own = rule === null ? verdicts : verdicts.filter(({ example }) => example.rule === rule);
  const fixes = own.filter(({ fixed }) => fixed !== null);
  row(
    rule ?? 'all',
    String(own.length),
    percent(own.filter(({ found }) => found).length, own.length),
    percent(fixes.filter(({ fixed }) => fixed === true).length, fixes.length),
    String(own.filter(({ other }) => other.length > 0).length),
  );
}
const wrong = verdicts.filter((each) => each.false.length > 0);
const warnings = wrong.filter((each) => each.false.some(({ severity }) => severity !== 'information'));
console.log(
  `\n${verdicts.length} clean dossiers: ${warnings.length} with a warning, ${wrong.length} with any finding.`,
);

const shown = Number(values.show);
show(
  'Not found',
  verdicts.filter(({ found }) => !found),
  ({ example: { rule, faulty, start, end } }) => `${rule} “${faulty.slice(start, end)}”\n${faulty}`,
);
show(
  'Fixed otherwise',
  verdicts.filter(({ fixed }) => fixed === false),
  ({ example: { rule, faulty, start, end, right }, after }) =>
    `${rule} “${faulty.slice(start, end)}”\n  wanted: ${window(right[0] ?? '', start)}\n  got:    ${window(after ?? '(nothing)', start)}`,
);
show(
  'False findings',
  wrong,
  ({ example: { clean }, false: found }) =>
    `${found.map(({ code, message, span }) => `${code} “${clean.slice(span.start, span.end)}”: ${message}`).join('\n')}\n${clean}`,
);
show(
  'Other findings beside the fault',
  verdicts.filter(({ other, false: f }) => other.length > 0 && f.length === 0),
  ({ example: { faulty, rule, start, end }, other }) =>
    `${rule} “${faulty.slice(start, end)}”, and ${other.map(({ code, message, span }) => `${code} “${faulty.slice(span.start, span.end)}”: ${message}`).join('\n')}\n${faulty}`,
);

function show(title: string, list: readonly Verdict[], text: (verdict: Verdict) => string): void {
  if (list.length === 0) return;
  console.log(`\n=== ${title}: ${list.length} ===`);
  for (const verdict of list.slice(0, shown)) console.log(`\n--- ${text(verdict)}`);
}

function window(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 90).replace(/\s+/g, ' ');
}
