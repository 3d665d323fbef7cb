// A letter typed in a registry of five thousand entries, until ten open dossiers have been checked again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDocument, startServer } from './client.mjs';
import { median } from './statistics.mjs';

/** Median milliseconds. `yaml` is the registry, `typed` an offset inside one of its names, `text` that of each dossier. */
export async function registryEdit(script, { yaml, typed }, text, { dossiers, edits }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
  try {
    const file = path.join(folder, 'many.registry.yaml');
    writeFileSync(file, yaml);
    const home = pathToFileURL(folder).href;
    const server = await startServer(script, home);
    const open = [];
    for (let i = 0; i < dossiers; i += 1) open.push(await openDocument(server, `${home}/${i}.dossier`, text));
    const registry = await openDocument(server, pathToFileURL(file).href, yaml);
    const times = [];
    for (let round = 0; round < edits; round += 1) {
      const refreshed = server.refreshed();
      const started = performance.now();
      await (round % 2 === 0 ? registry.change(typed, typed, 'x') : registry.change(typed, typed + 1, ''));
      await refreshed;
      await Promise.all(open.map((document) => document.pull()));
      times.push(performance.now() - started);
    }
    await server.stop();
    // The first edit compiles what the later ones lean on.
    return median(times.slice(2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
