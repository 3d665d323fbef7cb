/** `chancery extract`: every mention of files, folders, or a stream of dossiers, as JSON lines. */
import { outcomes } from './dossiers.ts';
import { type ExitCode, exitCodes, unreadableLine } from './failure.ts';
import { mentionRecords } from './format/records.ts';
import type { Host, Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { answerLines } from './stream.ts';
import type { Task } from './task.ts';

export async function extract(paths: readonly string[], options: CommonOptions, io: Io, host: Host): Promise<ExitCode> {
  const unreadable = options.stdinJsonl
    ? (await answerLines(options, io, ({ analysis }) => ({ mentions: mentionRecords(analysis) }))).unreadable
    : await extractFiles(paths, options, io, host);
  return unreadable ? exitCodes.failure : exitCodes.clean;
}

/** True when a file could not be read. */
async function extractFiles(paths: readonly string[], options: CommonOptions, io: Io, host: Host): Promise<boolean> {
  const task: Task = {
    command: 'extract',
    format: 'json',
    colour: false,
    date: options.date,
    rules: [],
    fix: null,
    cwd: io.cwd,
  };
  let unreadable = false;
  for await (const outcome of outcomes(task, paths, options, io, host)) {
    if ('problem' in outcome) {
      await io.stderr.write(unreadableLine(outcome));
      unreadable = true;
    } else {
      await io.stderr.write(outcome.notice);
      await io.stdout.write(outcome.output);
    }
  }
  return unreadable;
}
