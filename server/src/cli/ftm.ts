/** FollowTheMoney entities from a file: read once, joined by person in parts that fit into memory, and what is left out told. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Drop, entityOf } from '../registry/ftm/entity.ts';
import {
  type Imported,
  importFtm,
  type MembershipRecord,
  type OfficeTenureRecord,
  tenureLists,
} from '../registry/ftm/importFtm.ts';
import type { SingleEventRecord } from '../registry/schema/event.ts';
import type { OfficeRecord } from '../registry/schema/office.ts';
import type { OrganisationRecord } from '../registry/schema/organisation.ts';
import type { PersonRecord } from '../registry/schema/person.ts';
import { decodeUtf8 } from './documents.ts';
import { fileProblem, UsageError } from './failure.ts';
import type { Io } from './io.ts';
import { type Line, lines } from './lines.ts';
import { bytes, counting, progress } from './progress.ts';
import { type Spill, spill } from './spill.ts';

/** No entity is so long; a file without line ends is no JSON lines. */
const maxLineBytes = 16 * 1024 * 1024;

/** The records of a file as the registry has them; one part of them in memory at a time, as often as they are asked for. */
export interface FtmRecords {
  /** With their offices and seats. */
  people(drop: Drop): AsyncGenerator<PersonRecord>;
  others<Section extends keyof OtherRecords>(section: Section, drop: Drop): AsyncGenerator<OtherRecords[Section]>;
  /** The last day on which its publisher saw any of the entities; null when the file does not say. */
  readonly seenUntil: string | null;
}

interface OtherRecords {
  readonly offices: OfficeRecord;
  readonly organisations: OrganisationRecord;
  readonly events: SingleEventRecord;
}

/** Reads a file of entities once and lets `work` take its records; tells what was left out. The number of bad lines. */
export async function withFtm(
  file: string,
  io: Io,
  work: (records: FtmRecords, drop: Drop) => Promise<void>,
): Promise<number> {
  const dropped = counter();
  const { input, size } = await inputOf(file, io);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-import-'));
  const shown = progress(io.stderr, `Reading ${file}`, bytes(size));
  try {
    // People are many and have their tenures beside them; the others are apart, as each is asked for by itself.
    const people = spill<Imported>(path.join(folder, 'people'), size);
    const others = spill<Imported>(path.join(folder, 'others'), size);
    const bad: string[] = [];
    let badCount = 0;
    let seenUntil: string | null = null;
    let number = 0;
    for await (const line of lines(counting(input, shown), maxLineBytes)) {
      number += 1;
      const read = entityIn(line);
      if (read === null) continue;
      if ('problem' in read) {
        badCount += 1;
        if (badCount <= maxShown) bad.push(`${file}:${number}: ${read.problem}\n`);
      } else {
        const { lastSeen } = read.entity;
        if (lastSeen !== undefined && (seenUntil === null || lastSeen > seenUntil)) seenUntil = lastSeen;
        const imported = importFtm(read.entity, dropped.drop);
        const isPerson = imported !== null && ('person' in imported || imported.section === 'people');
        if (imported !== null) await (isPerson ? people : others).add(keyOf(imported), imported);
      }
    }
    shown.hide();
    await work({ ...recordsIn(people, others), seenUntil }, dropped.drop);
    await io.stderr.write(bad.join(''));
    if (badCount > maxShown) await io.stderr.write(`${badCount - maxShown} more such lines are not shown.\n`);
    await io.stderr.write(dropped.report('Not taken over'));
    return badCount;
  } finally {
    shown.hide();
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

function recordsIn(people: Spill<Imported>, others: Spill<Imported>): Omit<FtmRecords, 'seenUntil'> {
  return {
    async *people(drop) {
      for await (const part of people.all()) {
        const tenures = tenuresIn(part);
        const seen = new Set<string>();
        for (const record of distinct(
          part,
          (item) => (item.section === 'people' ? item.record : null),
          'people',
          drop,
        )) {
          seen.add(record.id);
          const own = tenures.get(record.id);
          yield own === undefined ? record : { ...record, ...tenureLists(own.offices, own.memberships) };
        }
        for (const [person, { offices, memberships }] of tenures) {
          if (seen.has(person)) continue;
          for (const _ of [...offices, ...memberships]) drop('Occupancy or Membership of nobody in the file');
        }
      }
    },
    async *others(section, drop) {
      for await (const part of others.all()) yield* distinct(part, (item) => ofSection(item, section), section, drop);
    },
  };
}

function ofSection<Section extends keyof OtherRecords>(item: Imported, section: Section): OtherRecords[Section] | null {
  const isOwn = (each: Imported): each is Imported & { readonly record: OtherRecords[Section] } =>
    each.section === section;
  return isOwn(item) ? item.record : null;
}

/** The first of each id; all records of one id are in one part. */
function* distinct<Record extends { readonly id: string }>(
  part: readonly Imported[],
  recordOf: (item: Imported) => Record | null,
  section: string,
  drop: Drop,
): Generator<Record> {
  const seen = new Set<string>();
  for (const item of part) {
    const record = recordOf(item);
    if (record === null) continue;
    if (seen.has(record.id)) drop(`${section} whose id stands twice`);
    else yield record;
    seen.add(record.id);
  }
}

interface Tenures {
  readonly offices: OfficeTenureRecord[];
  readonly memberships: MembershipRecord[];
}

function tenuresIn(part: readonly Imported[]) {
  const tenures = new Map<string, Tenures>();
  for (const item of part) {
    if (!('person' in item)) continue;
    const own = tenures.get(item.person) ?? { offices: [], memberships: [] };
    tenures.set(item.person, own);
    if (item.section === 'tenure') own.offices.push(item.office);
    else own.memberships.push(item.membership);
  }
  return tenures;
}

/** What was dropped, and how often. */
export function counter() {
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
