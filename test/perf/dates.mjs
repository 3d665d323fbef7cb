// `npm run bench:dates [-- --json] [-- --quick]`: the date recogniser's scores on ../shared/dates where that folder is, its
// speed beside chrono-node, and its growth on prose and on texts made to slow it down. Never fails on a figure.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from '../prepare.mjs';

const { values: flags } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });

ensureInstalled();
// Only now: these need the packages.
const { build } = await import('esbuild');
const { table, withinBudget } = await import('./report.mjs');

const bundle = async (source, name) => {
  const outfile = path.join(root, 'out/bench', name);
  await build({
    entryPoints: [path.join(root, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
};

const rows = [];
const add = (name, unit, value, budget) => rows.push({ name, unit, value, ...(budget ? { budget } : {}) });
const rounds = flags.quick ? 3 : 9;

await scores();

const dates = createRequire(import.meta.url)(await bundle('test/perf/dates.ts', 'dates.cjs'));
const { own, alone, chrono, ratio } = dates.newsSpeeds(1_000_000, rounds);
add('news with one date in 700 characters, 1 MB', 'MB/s', own.speed, { atLeast: 20 });
add('  without the tokens, which all recognisers share', 'MB/s', alone.speed);
add('  the same read by chrono-node', 'MB/s', chrono.speed);
add('  ratio of the two, in the same round', '×', ratio);
add('  dates found', '', own.dates);
add('  dates found by chrono-node', '', chrono.dates);
for (const [times, value] of Object.entries(dates.growth(dates.newsText, 125_000, rounds)))
  add(`news: time a character at ${times} × the length`, '×', value, { atMost: 1.5 });

const worst = dates.worstCases.map((repeated) => {
  const make = (units) => dates.repeatedTo(repeated, units);
  // A shorter text is read before the collector of garbage wakes up for the first time.
  const atEight = (tries) => dates.growth(make, 60_000, tries)[8];
  const growth = atEight(flags.quick ? 1 : 3);
  // A busy machine bends single lines; one that is truly bent stays so.
  return { repeated, growth: growth > 1.5 ? atEight(9) : growth, speed: dates.worstSpeed(repeated, 200_000, 3) };
});
const slowest = worst.toSorted((a, b) => a.speed - b.speed)[0];
const steepest = worst.toSorted((a, b) => b.growth - a.growth)[0];
add(`slowest of ${worst.length} hostile texts (“${slowest.repeated.trim()}” repeated)`, 'MB/s', slowest.speed);
add(`steepest of them (“${steepest.repeated.trim()}” repeated) at 8 × the length`, '×', steepest.growth, {
  atMost: 1.5,
});

if (flags.json)
  console.log(
    JSON.stringify(
      rows.map((row) => ({ ...row, withinBudget: withinBudget(row) })),
      null,
      2,
    ),
  );
else
  console.log(
    `${table(rows)}\n\nNode ${process.version}, ${process.platform}-${process.arch}, medians unless said; seconds of the processor.`,
  );

/** The cases are data of others: used where they lie beside this repository, never copied into it. */
async function scores() {
  const folder = path.resolve(root, '../shared/dates');
  if (!existsSync(path.join(folder, 'score.mjs'))) {
    console.error('There is no ../shared/dates beside this repository, so that no scores are shown.');
    return;
  }
  const predict = await bundle('test/recognise/dates/predict.mts', 'predict.cjs');
  const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const [language, name, goal, right] of [
    ['en', 'English', 85, 92],
    ['vi', 'Vietnamese', 80, 85],
    ['ja', 'Japanese', 75, 85],
  ]) {
    const predictions = path.join(root, `out/bench/dates.${language}.jsonl`);
    writeFileSync(predictions, run(predict, path.join(folder, `cases.${language}.jsonl`)));
    const scorer = path.join(folder, 'score.mjs');
    const { all, byClass, negatives, impossibleInsidePositives } = JSON.parse(
      run(scorer, '--pred', predictions, '--lang', language, '--json'),
    );
    add(`${name}: span and value, F1`, '%', all['span+value F1'], { atLeast: goal });
    add(`${name}: right values of absolute, partial, year-less and range`, '%', shareRight(byClass, language), {
      atLeast: right,
    });
    const { cases: of, hit } = negatives.none ?? { cases: 0, hit: 0 };
    if (of > 0) add(`${name}: plain negatives hit, of ${of}`, '', hit, { atMost: (3 * of) / 100 });
    const { flaggedOrUnresolved, resolvedAnyway, missed } = impossibleInsidePositives;
    const impossible = flaggedOrUnresolved + resolvedAnyway + missed;
    if (impossible > 0)
      add(`${name}: impossible dates not flagged, of ${impossible}`, '', resolvedAnyway + missed, { atMost: 0 });
  }
}

/** Values of a date that was found, as the share that is right, over the classes that a dossier has. */
function shareRight(byClass, language) {
  const classes = ['absolute', 'partial', 'yearless', 'range'].flatMap((name) => byClass[`${language} ${name}`] ?? []);
  const valued = classes.reduce((sum, each) => sum + each.valued, 0);
  return classes.reduce((sum, each) => sum + Number(each['span+value R']) * each.valued, 0) / valued;
}
