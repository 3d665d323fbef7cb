// `npm run bench [-- --json] [-- --quick] [-- --registry] [-- --matchers]`: Chancery beside an echo server in one run, and the core alone. Never fails on a figure.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from '../prepare.mjs';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    registry: { type: 'boolean' },
    matchers: { type: 'boolean' },
  },
});

ensureInstalled();
const built = spawnSync(process.execPath, ['esbuild.config.mjs', '--bench'], { cwd: root, stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(2);

// Only now: these need the packages.
const { coldStart, documentSession } = await import('./sessions.mjs');
const { commandLine } = await import('./commandLine.mjs');
const { median, percentile } = await import('./statistics.mjs');
const { table, withinBudget } = await import('./report.mjs');
const bundled = (name) => createRequire(import.meta.url)(path.join(root, 'out/bench', name));
const core = bundled('core.cjs');
const dates = bundled('dates.cjs');

const scripts = { echo: path.join(root, 'out/bench/echoServer.cjs'), chancery: path.join(root, 'dist/server.js') };
const mebibyte = 1024 * 1024;
const rows = [];
const add = (name, unit, value, more = {}) => rows.push({ name, unit, value, ...more });
const progress = (words) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${words}`);

progress('cold start');
const start = await coldStart(scripts, flags.quick ? 3 : 9);
add('start → initialized', 'ms', start.chancery, { echo: start.echo, budget: { ratio: 1.5 } });

for (const { label, units, editRatio, openRatio, opens, edits } of [
  { label: '10 kB', units: 10_000, opens: 7, edits: 100 },
  { label: '100 kB', units: 100_000, opens: 5, edits: 100, editRatio: 2 },
  { label: '1 MB', units: 1_000_000, opens: 3, edits: 60, editRatio: 3, openRatio: 8 },
]) {
  progress(`a dossier of ${label}`);
  const { text, names, words } = core.dossier(units);
  const asks = flags.quick ? 10 : 40;
  const session = await documentSession(scripts, {
    text,
    names,
    words,
    opens: flags.quick ? 2 : opens,
    edits: flags.quick ? 20 : edits,
    asks,
    keys: flags.quick ? 10 : 40,
  });
  const { echo, chancery } = session.samples;
  const compare = (name, kind, figure, ratio) =>
    add(`${label}: ${name}`, 'ms', figure(chancery[kind]), {
      echo: figure(echo[kind]),
      ...(ratio === undefined ? {} : { budget: { ratio } }),
    });
  add(`${label}: findings`, '', session.findings.chancery);
  compare('open → diagnostics', 'open', median, openRatio);
  compare('edit → diagnostics, p50', 'edit', median, editRatio);
  const p50 = median(chancery.edit);
  add(`${label}: edit → diagnostics, p95`, 'ms', percentile(chancery.edit, 0.95), {
    echo: percentile(echo.edit, 0.95),
    budget: { atMost: 3 * p50 },
  });
  compare('completion', 'completion', median, label === '100 kB' ? 2 : undefined);
  compare('hover', 'hover', median, label === '100 kB' ? 2 : undefined);
  add(`${label}: typing at 60 ms a key, worst wait`, 'ms', Math.max(...chancery.typing), {
    echo: Math.max(...echo.typing),
    ...(label === '100 kB' ? { budget: { atMost: 30 } } : {}),
  });
  add(`${label}: memory`, 'MiB', session.rssBytes.chancery / mebibyte, {
    echo: session.rssBytes.echo / mebibyte,
    ...(label === '1 MB' ? { budget: { ratio: 2 } } : {}),
  });
}

for (const { label, units, edits, ratio } of [
  { label: '100 kB of YAML', units: 100_000, edits: 100, ratio: 2 },
  { label: '1 MB of YAML', units: 1_000_000, edits: 60, ratio: 3 },
]) {
  progress(`a dossier of ${label}`);
  const { samples, findings } = await documentSession(scripts, {
    ...core.yamlDossier(units),
    extension: 'dossier.yaml',
    opens: flags.quick ? 1 : 3,
    edits: flags.quick ? 20 : edits,
    asks: 0,
    keys: 0,
  });
  add(`${label}: findings`, '', findings.chancery);
  add(`${label}: open → diagnostics`, 'ms', median(samples.chancery.open), { echo: median(samples.echo.open) });
  add(`${label}: edit → diagnostics, p50`, 'ms', median(samples.chancery.edit), {
    echo: median(samples.echo.edit),
    budget: { ratio },
  });
}

progress('a registry that is edited');
const { registryEdit } = await import('./registryEdit.mjs');
add(
  'registry of 5,000 entries: edit → ten dossiers of 10 kB checked again',
  'ms',
  await registryEdit(scripts.chancery, core.registryFile(5_000), core.dossier(10_000).text, {
    dossiers: 10,
    edits: flags.quick ? 8 : 22,
  }),
  { budget: { atMost: 100 } },
);

progress('the core alone');
const rounds = flags.quick ? 3 : 9;
add('whole-document analysis, 1 MB', 'MB/s', core.analysisSpeed(1_000_000, rounds), { budget: { atLeast: 10 } });
for (const [stage, value] of Object.entries(core.stageSpeeds(1_000_000, rounds))) add(`  ${stage}`, 'MB/s', value);
const news = dates.newsSpeeds(1_000_000, rounds);
add('date recogniser, news with a date in 700 characters', 'MB/s', news.own.speed, { budget: { atLeast: 20 } });
add('  times as fast as chrono-node, in the same round', '×', news.ratio);
add('  on the dossier, among the words of the registry', 'MB/s', core.dateSpeed(1_000_000, rounds));
for (const [times, value] of Object.entries(core.growth(125_000, rounds))) {
  add(`analysis time a character at ${times} × the length`, '×', value, { budget: { atMost: 1.5 } });
}

if (flags.registry) {
  const { registryRows } = await import('./registry.mjs');
  await registryRows(path.join(root, 'out/bench/registryCore.cjs'), scripts, core.dossier(100_000), {
    quick: flags.quick === true,
    progress,
    add,
  });
}

if (flags.matchers) {
  const { matcherRows } = await import('./matchers.mjs');
  matcherRows(core, { quick: flags.quick === true, progress, add });
}

progress('the command line');
const files = flags.quick ? 100 : 1000;
add(
  `check on ${files} dossiers of 10 kB`,
  'MB/s',
  commandLine(path.join(root, 'dist/cli.js'), core.dossier(10_000).text, files),
  {
    budget: { atLeast: 15 },
  },
);

progress('');
if (flags.json)
  console.log(
    JSON.stringify(
      rows.map((row) => ({ ...row, withinBudget: withinBudget(row) })),
      null,
      2,
    ),
  );
else
  console.log(`${table(rows)}\n\nNode ${process.version}, ${process.platform}-${process.arch}, medians unless said.`);
