/** The outcomes of a task on all files that the command line names, in its order, on one core or on all. */
import { createEngines } from './engines.ts';
import type { Unreadable } from './failure.ts';
import { type Input, inputs } from './inputs.ts';
import type { Host, Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { onAllCores } from './pool.ts';
import type { FaultyFile } from './problems.ts';
import { files, progress } from './progress.ts';
import { createProjects } from './projects.ts';
import { faultOutcome, type Outcome, perform, type Task } from './task.ts';

/** Below this, starting a thread takes longer than it saves. */
const filesWorthThreads = 64;

/** Of one file, the line would only flicker. */
const filesWorthCounting = 2;

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
  const all =
    found.length >= filesWorthThreads && host.cores > 1 ? onAllCores(task, found, host) : here(task, found, io);
  if (found.length < filesWorthCounting) yield* all;
  else yield* counted(all, found.length, io);
}

/** On a terminal with how many of the dossiers are done. */
async function* counted(
  all: AsyncIterable<Outcome | Unreadable>,
  total: number,
  io: Io,
): AsyncGenerator<Outcome | Unreadable> {
  const shown = progress(io.stderr, 'Reading dossiers', files(total));
  let done = 0;
  shown.at(0);
  try {
    for await (const outcome of all) {
      // What is written for it may stand on the same terminal.
      if ('problem' in outcome || outcome.output !== '' || outcome.notice !== '' || outcome.unfixed) shown.hide();
      yield outcome;
      // A registry file that cannot be read is none of them.
      if ('problem' in outcome || outcome.of === 'dossier') done = Math.min(done + 1, total);
      shown.at(done);
    }
  } finally {
    shown.hide();
  }
}

async function* here(task: Task, found: readonly (Input | Unreadable)[], io: Io): AsyncGenerator<Outcome | Unreadable> {
  const faulty: FaultyFile[] = [];
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
