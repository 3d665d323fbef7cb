// Registries from 130 people to a million, each step in a process of its own: load from YAML, compile, open, ask, serve.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentSession } from './sessions.mjs';
import { median } from './statistics.mjs';

/** Four written forms each: the third size has a million names. YAML is read up to a size that people keep as YAML. */
const sizes = [
  { people: 130, label: '130 people', yaml: true },
  { people: 10_000, label: '10 k people', yaml: true },
  { people: 100_000, label: '100 k people', yaml: false },
  { people: 250_000, label: '1 M names', yaml: false, budgets: { open: 300, memory: 200 } },
  // Four times what there is a budget for.
  { people: 1_000_000, label: '1 M people', yaml: false },
];

/** The server with the compiled registry in its folder, beside the echo server: a dossier of 100 kB is edited. */
async function serve(folder, scripts, document, label, budgets, add) {
  const { samples, rssBytes } = await documentSession(scripts, {
    ...document,
    folder: pathToFileURL(folder).href,
    opens: 1,
    edits: 40,
    asks: 20,
    keys: 0,
  });
  const { echo, chancery } = samples;
  const row = (name, kind, budget) =>
    add(`${label}: ${name}`, 'ms', median(chancery[kind]), {
      echo: median(echo[kind]),
      ...(budgets ? { budget } : {}),
    });
  row('100 kB: open → diagnostics, registry included', 'open');
  row('100 kB: edit → diagnostics', 'edit', { ratio: 3 });
  row('100 kB: completion', 'completion', { atMost: 30 });
  add(`${label}: memory of the server`, 'MB', rssBytes.chancery / 1e6, { echo: rssBytes.echo / 1e6 });
}

/** Adds a row for each figure; `quick` leaves out what takes more than a minute. */
export async function registryRows(core, scripts, document, { quick, progress, add }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
  const step = (name, people, file) => {
    const args = ['--expose-gc', '--max-old-space-size=8000', core, name, String(people), file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} with ${people} people failed: ${stderr}`);
    return JSON.parse(stdout);
  };
  try {
    for (const { people, label, yaml, budgets } of sizes.filter((size) => !quick || size.people <= 10_000)) {
      const file = path.join(folder, `${people}.registry.index`);
      const budget = (name) => (budgets?.[name] === undefined ? {} : { budget: { atMost: budgets[name] } });
      progress(`a registry of ${label}`);
      if (yaml) add(`${label}: load from YAML`, 'ms', step('load', people, file).load);
      const compiled = step('compile', people, file);
      add(`${label}: compile`, 'ms', compiled.compile);
      add(`${label}: compiled file`, 'MB', compiled.size);
      const opened = step('open', people, file);
      add(`${label}: open`, 'ms', opened.open, budget('open'));
      add(`${label}: memory once open`, 'MB', opened.memory, budget('memory'));
      const asked = step('query', people, file);
      add(`${label}: look-up of a name`, 'ms', asked.exact);
      add(`${label}: look-up with a slip`, 'ms', asked.slip);
      add(`${label}: look-up with a slip, slowest`, 'ms', asked.slowest, budgets ? { budget: { atMost: 30 } } : {});
      add(`${label}: completion of a name`, 'ms', asked.completion);
      add(`${label}: completion, slowest`, 'ms', asked.slowestCompletion, budgets ? { budget: { atMost: 30 } } : {});
      add(`${label}: an entry by its id`, 'ms', asked.entry);
      add(`${label}: dossier of 100 kB, first`, 'ms', asked.first);
      add(`${label}: dossier of 100 kB, again`, 'ms', asked.analysis);
      await serve(folder, scripts, document, label, budgets, add);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
