/** `chancery registry import` and `export`: FollowTheMoney JSON lines in and out, in bounded memory. */
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Drop, entityOf } from '../registry/ftm/entity.ts';
import { exportFtm } from '../registry/ftm/exportFtm.ts';
import { type Imported, importFtm, joinPerson } from '../registry/ftm/importFtm.ts';
import { entryYaml } from '../registry/writeYaml.ts';
import { decodeUtf8 } from './documents.ts';
import { type ExitCode, exitCodes, fileProblem, UsageError } from './failure.ts';
import type { Io, Output } from './io.ts';
import { type Line, lines } from './lines.ts';
import { progress } from './progress.ts';
import { registryHere } from './registryShow.ts';
import { type Spill, spill } from './spill.ts';

export interface ImportOptions {
  readonly format: 'ftm';
  readonly output?: string;
}

export interface ExportOptions extends ImportOptions {
  readonly registry: readonly string[];
  readonly builtin: boolean;
  readonly config?: string;
}

/** No entity is so long; a file without line ends is no JSON lines. */
const maxLineBytes = 16 * 1024 * 1024;

export async function exportRegistry(options: ExportOptions, io: Io): Promise<ExitCode> {
  const registry = await registryHere(options, io);
  const dropped = counter();
  let count = 0;
  await writing(options.output, io, async (write) => {
    for (const entity of exportFtm(registry, dropped.drop)) {
      await write(`${JSON.stringify(entity)}\n`);
      count += 1;
    }
  });
  await io.stderr.write(`${count} entities written.\n${dropped.report('FollowTheMoney has no place for')}`);
  return exitCodes.clean;
}

/** Exit code 2 when a line is no entity; the others are imported all the same. */
export async function importRegistry(file: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  const dropped = counter();
  const { input, size } = await inputOf(file, io);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-import-'));
  const shown = progress(io.stderr, `Reading ${file}`, size);
  try {
    const parts = spill<Imported>(folder, size);
    const bad: string[] = [];
    let number = 0;
    for await (const line of lines(shown.counting(input), maxLineBytes)) {
      number += 1;
      const read = entityIn(line);
      if (read === null) continue;
      if ('problem' in read) bad.push(`${file}:${number}: ${read.problem}\n`);
      else {
        const imported = importFtm(read.entity, dropped.drop);
        if (imported !== null) await parts.add(keyOf(imported), imported);
      }
    }
    const counts = await writing(options.output, io, (write) => writeSections(parts, write, dropped.drop));
    shown.done();
    await io.stderr.write(bad.slice(0, maxShown).join(''));
    if (bad.length > maxShown) await io.stderr.write(`${bad.length - maxShown} more such lines are not shown.\n`);
    const told = Object.entries(counts).flatMap(([section, count]) => (count > 0 ? `${count} ${section}` : []));
    await io.stderr.write(`${told.join(', ') || 'Nothing'} written.\n${dropped.report('Not taken over')}`);
    return bad.length > 0 ? exitCodes.failure : exitCodes.clean;
  } finally {
    shown.done();
    await rm(folder, { recursive: true, force: true });
  }
}

const maxShown = 20;

async function inputOf(
  file: string,
  io: Io,
): Promise<{ readonly input: AsyncIterable<Uint8Array>; readonly size: number | null }> {
  if (file === '-') return { input: io.stdin, size: null };
  const absolute = path.resolve(io.cwd, file);
  const stats = await stat(absolute).catch((error: unknown) => {
    throw new UsageError(`${file}: ${fileProblem(error)}`);
  });
  if (stats.isDirectory()) throw new UsageError(`${file}: is a folder, not a file`);
  return { input: createReadStream(absolute), size: stats.size };
}

type ReadEntity = { readonly entity: NonNullable<ReturnType<typeof entityOf>> } | { readonly problem: string };

function entityIn(line: Line): ReadEntity | null {
  if ('problem' in line) return { problem: line.problem };
  if (line.bytes.every((byte) => byte <= 0x20)) return null;
  const decoded = decodeUtf8(line.bytes);
  if ('problem' in decoded) return { problem: `The line ${decoded.problem}.` };
  try {
    const entity = entityOf(JSON.parse(decoded.text.replace(/^\u{feff}/u, '')));
    return entity === null ? { problem: 'The line is no entity with id, schema and properties.' } : { entity };
  } catch {
    return { problem: 'The line is not JSON.' };
  }
}

/** What belongs together has one key: a person and the tenures of that person. */
function keyOf(imported: Imported): string {
  if ('person' in imported) return `people ${imported.person}`;
  return `${imported.section} ${imported.record.id}`;
}

/** One section after another; of each, only one part is in memory at a time. */
async function writeSections(parts: Spill<Imported>, write: Output['write'], drop: Drop) {
  const counts = { people: 0, offices: 0, organisations: 0, events: 0 };
  for (const section of ['people', 'offices', 'organisations', 'events'] as const) {
    for await (const part of parts.all()) {
      for (const record of recordsOf(section, part, drop)) {
        if (counts[section] === 0) await write(`${section}:\n`);
        counts[section] += 1;
        await write(entryYaml(record));
      }
    }
  }
  return counts;
}

function* recordsOf(section: 'people' | 'offices' | 'organisations' | 'events', part: readonly Imported[], drop: Drop) {
  const seen = new Set<string>();
  const tenures = section === 'people' ? tenuresIn(part) : new Map<string, never>();
  for (const item of part) {
    if ('person' in item || item.section !== section) continue;
    if (seen.has(item.record.id)) {
      drop(`${section} whose id stands twice`);
      continue;
    }
    seen.add(item.record.id);
    const own = tenures.get(item.record.id);
    yield item.section === 'people' && own ? joinPerson(item.record, own.offices, own.memberships) : item.record;
  }
  for (const [person, { offices, memberships }] of tenures) {
    if (seen.has(person)) continue;
    for (const _ of [...offices, ...memberships]) drop('Occupancy or Membership of nobody in the file');
  }
}

function tenuresIn(part: readonly Imported[]) {
  type Office = Extract<Imported, { section: 'tenure' }>['office'];
  type Membership = Extract<Imported, { section: 'membership' }>['membership'];
  const tenures = new Map<string, { readonly offices: Office[]; readonly memberships: Membership[] }>();
  for (const item of part) {
    if (!('person' in item)) continue;
    const own = tenures.get(item.person) ?? { offices: [], memberships: [] };
    tenures.set(item.person, own);
    if (item.section === 'tenure') own.offices.push(item.office);
    else own.memberships.push(item.membership);
  }
  return tenures;
}

/** Gives `work` a writer to the file, else to standard output. */
async function writing<Result>(
  file: string | undefined,
  io: Io,
  work: (write: Output['write']) => Promise<Result>,
): Promise<Result> {
  if (file === undefined) return work(io.stdout.write);
  const handle = await open(path.resolve(io.cwd, file), 'w').catch((error: unknown) => {
    throw new UsageError(`${file}: ${fileProblem(error)}`);
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

/** What was dropped, and how often. */
function counter() {
  const counts = new Map<string, number>();
  return {
    drop: (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    report(title: string): string {
      const sorted = [...counts].sort((a, b) => b[1] - a[1]);
      return sorted.length === 0
        ? ''
        : `${title}:\n${sorted.map(([what, count]) => `  ${count} × ${what}\n`).join('')}`;
    },
  };
}
