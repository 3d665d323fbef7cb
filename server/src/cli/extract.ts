/** `chancery extract`: every mention of files, folders, or a stream of dossiers, as JSON lines. */
import { open } from './dossiers.ts';
import { type ExitCode, exitCodes } from './failure.ts';
import { mentionRecord, recordLines } from './format/records.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import type { Analysed } from './projects.ts';
import { answerLines } from './stream.ts';

export async function extract(paths: readonly string[], options: CommonOptions, io: Io): Promise<ExitCode> {
  if (options.stdinJsonl) {
    const unreadable = await answerLines(options, io, (document) => ({ mentions: records(document) }));
    return unreadable ? exitCodes.failure : exitCodes.clean;
  }
  let exitCode: ExitCode = exitCodes.clean;
  for await (const document of open(paths, options, io)) {
    if ('problem' in document) {
      await io.stderr.write(`${document.file}: ${document.problem}.\n`);
      exitCode = exitCodes.failure;
    } else {
      await io.stdout.write(recordLines(document.file, records(document)));
    }
  }
  return exitCode;
}

function records({ text, snapshot }: Analysed) {
  return snapshot.analysis.mentions.map((mention) => mentionRecord(mention, text));
}
