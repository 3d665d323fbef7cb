// Registries from 130 people to a million, each step in a process of its own: load from YAML, compile, open, ask.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Four written forms each: the third size has a million names. YAML is read up to a size that people keep as YAML. */
const sizes = [
  { people: 130, label: '130 people', yaml: true },
  { people: 10_000, label: '10 k people', yaml: true },
  { people: 100_000, label: '100 k people', yaml: false },
  { people: 250_000, label: '1 M names', yaml: false, budgets: { open: 300, memory: 200 } },
  { people: 1_000_000, label: '1 M people', yaml: false },
];

/** Adds a row for each figure; `quick` leaves out what takes more than a minute. */
export function registryRows(core, { quick, progress, add }) {
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
      add(`${label}: an entry by its id`, 'ms', asked.entry);
      add(`${label}: dossier of 100 kB, first`, 'ms', asked.first);
      add(`${label}: dossier of 100 kB, again`, 'ms', asked.analysis);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
