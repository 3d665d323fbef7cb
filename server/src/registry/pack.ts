/** The compiled pack: decoded registry files as plain JSON, so that start-up parses no YAML and runs no decoder. */
import type { Day } from '../time/calendar.ts';
import type { Located, RegistryFile, Sections } from './records.ts';

export const PACK_VERSION = 1;

/** Start, end and record of each entry. */
type PackSection<Entries> = Entries extends readonly Located<infer Record>[]
  ? readonly [number, number, Record][]
  : never;

export interface PackFile {
  readonly uri: string;
  readonly title: string | null;
  /** Null: no evidence date; JSON has no infinity. */
  readonly evidenceUntil: Day | null;
  readonly records: { readonly [Key in keyof Sections]?: PackSection<Sections[Key]> };
}

export interface CompiledPack {
  readonly version: number;
  readonly files: readonly PackFile[];
}

/** The pack's files as if they had just been read. */
export function unpack(pack: CompiledPack): RegistryFile[] {
  if (pack.version !== PACK_VERSION) return [];
  return pack.files.map(({ uri, title, evidenceUntil, records }) => ({
    uri,
    text: null,
    title,
    evidenceUntil: evidenceUntil ?? Number.POSITIVE_INFINITY,
    records: {
      people: located(records.people),
      'rank-ladders': located(records['rank-ladders']),
      offices: located(records.offices),
      organisations: located(records.organisations),
      agreements: located(records.agreements),
      partnerships: located(records.partnerships),
      'event-series': located(records['event-series']),
      events: located(records.events),
      sources: located(records.sources),
    },
    problems: [],
  }));
}

function located<Record extends { readonly id: string }>(
  entries: readonly (readonly [number, number, Record])[] = [],
): Located<Record>[] {
  return entries.map(([start, end, record]) => ({
    id: record.id,
    raw: record,
    record,
    span: { start, end },
    problems: [],
  }));
}
