/** `chancery registry import` and `export`: FollowTheMoney JSON lines in and out, in bounded memory. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { exportFtm } from '../registry/ftm/exportFtm.ts';
import { entryYaml } from '../registry/writeYaml.ts';
import { MAX_LENGTH } from '../yaml/limits.ts';
import { type ExitCode, exitCodes, UsageError, writeProblem } from './failure.ts';
import { counter, withFtm } from './ftm.ts';
import type { Io, Output } from './io.ts';
import { registryHere } from './registryShow.ts';

export interface ImportOptions {
  readonly format: 'ftm';
  readonly output?: string;
}

export interface ExportOptions extends ImportOptions {
  readonly registry: readonly string[];
  readonly builtin: boolean;
  readonly config?: string;
}

export async function exportRegistry(options: ExportOptions, io: Io): Promise<ExitCode> {
  const { registry, exitCode } = await registryHere(options, io);
  const dropped = counter();
  let count = 0;
  await writing(options.output, io, async (write) => {
    for (const entity of exportFtm(registry, dropped.drop)) {
      await write(`${JSON.stringify(entity)}\n`);
      count += 1;
    }
  });
  await io.stderr.write(`${count} entities written.\n${dropped.report('FollowTheMoney has no place for')}`);
  return exitCode;
}

/** Exit code 2 when a line is no entity; the others are imported all the same. */
export async function importRegistry(file: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  const counts = new Map<string, number>();
  let length = 0;
  const bad = await withFtm(file, io, (records, drop) =>
    writing(options.output, io, async (write) => {
      const section = async (key: string, entries: AsyncIterable<object>) => {
        let count = 0;
        for await (const entry of entries) {
          const text = `${count++ === 0 ? `${key}:\n` : ''}${entryYaml(entry)}`;
          length += text.length;
          await write(text);
        }
        if (count > 0) counts.set(key, count);
      };
      // Without it, a tenure that has no end would be read as still running on any later day.
      if (records.seenUntil !== null) await write(`evidence-until: ${records.seenUntil}\n`);
      await section('people', records.people(drop));
      for (const key of ['offices', 'organisations', 'events'] as const) await section(key, records.others(key, drop));
    }),
  );
  const told = [...counts].map(([section, count]) => `${count} ${section}`);
  await io.stderr.write(`${told.join(', ') || 'Nothing'} written.\n`);
  if (length > MAX_LENGTH) {
    const advice = `Compile the entities instead: chancery registry compile --ftm ${file}`;
    await io.stderr.write(`This is more than a registry file may hold (4 MiB). ${advice}\n`);
  }
  return bad > 0 ? exitCodes.failure : exitCodes.clean;
}

/** Gives `work` a writer to the file, else to standard output. */
async function writing<Result>(
  file: string | undefined,
  io: Io,
  work: (write: Output['write']) => Promise<Result>,
): Promise<Result> {
  if (file === undefined) return work(io.stdout.write);
  const handle = await open(path.resolve(io.cwd, file), 'w').catch((error: unknown) => {
    throw new UsageError(`${file}: ${writeProblem(error)}`);
  });
  let waiting: string[] = [];
  let length = 0;
  const flush = async () => {
    const text = waiting.join('');
    waiting = [];
    length = 0;
    await handle.appendFile(text);
  };
  try {
    const result = await work(async (text) => {
      waiting.push(text);
      length += text.length;
      if (length > 65_536) await flush();
    });
    await flush();
    return result;
  } finally {
    await handle.close();
  }
}
