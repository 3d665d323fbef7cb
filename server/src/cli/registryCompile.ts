/** `chancery registry compile`: the whole registry, with its built-in part, in one file that opens at once. */
/// <reference path="../registry/builtin.d.ts" />

import builtinPack from 'chancery:builtin';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexBuilder } from '../analysis/compiled.ts';
import type { Drop } from '../registry/ftm/entity.ts';
import { type IndexSource, packSource } from '../registry/index/container.ts';
import { buildRegistry, type RegistryFile } from '../registry/load.ts';
import type { Located, Sections } from '../registry/records.ts';
import { dateOf } from '../registry/schema/convert.ts';
import type { PersonRecord } from '../registry/schema/person.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import { indexEnding } from '../workspace/indexFiles.ts';
import { filesAt, readNamed } from './engines.ts';
import { type ExitCode, exitCodes, fileProblem, UsageError, writeProblem } from './failure.ts';
import { withFtm } from './ftm.ts';
import { indexWriter, sourceOf } from './indexFile.ts';
import type { Io } from './io.ts';

export interface CompileOptions {
  readonly builtin: boolean;
  readonly output: string;
  readonly ftm?: string;
}

/** Exit code 1, and no file, when the registry has errors: what is compiled has been checked. */
export async function compileRegistry(paths: readonly string[], options: CompileOptions, io: Io): Promise<ExitCode> {
  const output = path.resolve(io.cwd, options.output);
  if (!output.endsWith(indexEnding)) throw new UsageError(`the name of a compiled registry ends with ${indexEnding}`);
  await checkPlace(output, options.output);
  const uris = await filesAt(paths, io.cwd, false);
  const folder = path.dirname(output);
  const inputs = [
    ...uris.map((uri) => fileURLToPath(uri)),
    ...(options.ftm ? [path.resolve(io.cwd, options.ftm)] : []),
  ];
  const sources = await Promise.all(inputs.map((file) => sourceOf(file, folder))).catch((error: unknown) => {
    throw new UsageError(fileProblem(error));
  });
  const files = await readNamed(uris);
  const ready = { files, sources: options.builtin ? [packSource(builtinPack), ...sources] : sources, output };
  if (options.ftm === undefined) return write(ready, options, io, emptySections, null, null, () => {});
  let exitCode: ExitCode = exitCodes.failure;
  const bad = await withFtm(options.ftm, io, async (records, drop) => {
    const small: Sections = {
      ...emptySections,
      offices: await located(records.others('offices', drop)),
      organisations: await located(records.others('organisations', drop)),
      events: await located(records.others('events', drop)),
    };
    exitCode = await write(ready, options, io, small, () => records.people(drop), records.seenUntil, drop);
  });
  return bad > 0 ? exitCodes.failure : exitCode;
}

/** Before anything is read, as that may take minutes. */
async function checkPlace(output: string, name: string): Promise<void> {
  await access(path.dirname(output), constants.W_OK).catch((error: unknown) => {
    throw new UsageError(`${name}: ${writeProblem(error)}`);
  });
  const there = await stat(output).catch(() => null);
  if (there !== null && !there.isFile()) throw new UsageError(`${name}: ${fileErrorText('not-a-file')}`);
}

interface Ready {
  readonly files: readonly RegistryFile[];
  readonly sources: readonly IndexSource[];
  readonly output: string;
}

type People = () => AsyncIterable<PersonRecord>;

async function write(
  { files, sources, output }: Ready,
  { builtin, ftm }: CompileOptions,
  io: Io,
  sections: Sections,
  people: People | null,
  seenUntil: string | null,
  drop: Drop,
): Promise<ExitCode> {
  const seen = seenUntil === null ? null : dateOf(seenUntil);
  const from = { uri: `ftm:${ftm ?? ''}`, evidenceUntil: seen?.latest ?? Number.POSITIVE_INFINITY };
  const imported = {
    ...from,
    text: null,
    title: null,
    records: sections,
    problems: [],
  };
  const built = buildRegistry({
    builtin: builtin ? builtinPack : null,
    packs: people === null ? [] : [imported],
    files,
  });
  const { registry, problems } = built;
  const errors = [...problems.values()].flat().filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    await io.stderr.write(`Nothing was compiled: the registry has ${errors} errors. See ‘chancery registry check’.\n`);
    return exitCodes.findings;
  }
  const writer = indexWriter(output);
  try {
    const builder = indexBuilder(built, writer.record);
    let count = registry.people.size;
    if (people !== null) {
      for await (const record of people()) {
        if (builder.addPerson(record, from)) count += 1;
        else drop('people whose id the registry has');
      }
    }
    await writer.finish(builder.finish(sources));
    await io.stderr.write(
      `${count} people and ${registry.offices.size} offices compiled into ${path.basename(output)}.\n`,
    );
  } finally {
    await writer.close();
  }
  return exitCodes.clean;
}

const emptySections: Sections = {
  people: [],
  'rank-ladders': [],
  offices: [],
  organisations: [],
  agreements: [],
  partnerships: [],
  'event-series': [],
  events: [],
  sources: [],
};

async function located<Record extends { readonly id: string }>(
  records: AsyncIterable<Record>,
): Promise<readonly Located<Record>[]> {
  const list: Located<Record>[] = [];
  for await (const record of records) {
    list.push({ id: record.id, raw: record, record, span: { start: 0, end: 0 }, problems: [] });
  }
  return list;
}
