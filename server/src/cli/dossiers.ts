/** The outcomes of a task on all files that the command line names, in its order, on one core or on all. */
import { createEngines } from './engines.ts';
import type { Unreadable } from './failure.ts';
import { inputs } from './inputs.ts';
import type { Host, Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { onAllCores } from './pool.ts';
import type { FaultyFile } from './problems.ts';
import { createProjects } from './projects.ts';
import { faultOutcome, type Outcome, perform, type Task } from './task.ts';

/** Below this, starting a thread takes longer than it saves. */
const filesWorthThreads = 64;

export async function* outcomes(
  task: Task,
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  host: Host,
): AsyncGenerator<Outcome | Unreadable> {
  const faulty: FaultyFile[] = [];
  const found = await inputs(
    paths,
    io.cwd,
    createProjects(options, io, (file) => void faulty.push(file)),
  );
  for (const file of faulty.splice(0)) yield faultOutcome(task, file);
  if (found.length >= filesWorthThreads && host.cores > 1) {
    yield* onAllCores(task, found, host);
    return;
  }
  const missing: Unreadable[] = [];
  const engines = createEngines({
    cwd: io.cwd,
    faulty: (file) => void faulty.push(file),
    unreadable: (file) => void missing.push(file),
  });
  // Several folders may share a registry file.
  const told = new Set<string>();
  for (const input of found) {
    const outcome = 'problem' in input ? input : await perform(task, input, engines);
    for (const file of faulty.splice(0)) {
      if (!told.has(file.file)) yield faultOutcome(task, file);
      told.add(file.file);
    }
    yield* missing.splice(0);
    yield outcome;
  }
}
