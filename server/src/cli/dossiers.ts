/** The outcomes of a task on all files that the command line names, in its order, on one core or on all. */
import { createEngines } from './engines.ts';
import type { Unreadable } from './failure.ts';
import { inputs } from './inputs.ts';
import type { Host, Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { onAllCores } from './pool.ts';
import { createProjects } from './projects.ts';
import { type Outcome, perform, type Task } from './task.ts';

/** Below this, starting a thread takes longer than it saves. */
const filesWorthThreads = 64;

export async function* outcomes(
  task: Task,
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  host: Host,
): AsyncGenerator<Outcome | Unreadable> {
  const found = await inputs(paths, io.cwd, createProjects(options, io));
  if (found.length >= filesWorthThreads && host.cores > 1) {
    yield* onAllCores(task, found, io.stderr, host);
    return;
  }
  const missing: Unreadable[] = [];
  const engines = createEngines(io.stderr.write, (file) => missing.push(file));
  for (const input of found) {
    const outcome = 'problem' in input ? input : await perform(task, input, engines);
    yield* missing.splice(0);
    yield outcome;
  }
}
