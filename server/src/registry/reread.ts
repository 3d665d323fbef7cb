/** Reads a changed file again by its changed entries alone, so that a keystroke in five thousand entries costs one. */
import type { Span } from '../text/span.ts';
import { leansOutside } from '../yaml/anchors.ts';
import { placedEntry, placedProblem, shiftedBy } from './placed.ts';
import { isOfYaml, type RegistryProblem } from './problem.ts';
import { type Located, type RegistryFile, SECTION_KEYS, type SectionKey, type Sections } from './records.ts';

/** Whole entries, from the line of the first to the line after the last. */
interface Chunk {
  readonly key: SectionKey;
  readonly start: number;
  /** Ends before and after the change. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * `read` reads a whole text. Null when the change is not inside the entries of one list, or when reading the chunk by
 * itself could mean something else than reading it in its place.
 */
export function reread(
  before: RegistryFile,
  text: string,
  read: (uri: string, text: string) => RegistryFile,
): RegistryFile | null {
  if (before.text === null || before.problems.some(isOfYaml)) return null;
  if (before.text === text) return before;
  const chunk = changedChunk(before, before.text, text);
  if (chunk === null) return null;
  const newChunk = text.slice(chunk.start, chunk.newEnd);
  if (leansOutside(newChunk) || leansOutside(before.text.slice(chunk.start, chunk.oldEnd))) return null;
  const head = `${chunk.key}:\n`;
  const alone = read(before.uri, head + newChunk);
  if (alone.problems.some(isOfYaml) || !onlyHas(alone, chunk.key)) return null;
  return spliced(before, text, alone, chunk, chunk.start - head.length);
}

/** Unknown lists would be reported; entries of other lists would be lost. */
function onlyHas(file: RegistryFile, key: SectionKey): boolean {
  const others = SECTION_KEYS.filter((other) => other !== key);
  const topLevel = file.text?.match(/^[^\s#-]/gm)?.length ?? 0;
  return topLevel === 1 && others.every((other) => file.records[other].length === 0);
}

function changedChunk(before: RegistryFile, old: string, text: string): Chunk | null {
  const prefix = commonStart(old, text);
  const suffix = commonEnd(old, text, Math.min(old.length, text.length) - prefix);
  const changeEnd = old.length - suffix;

  for (const key of SECTION_KEYS) {
    const entries = before.records[key];
    const first = entries.findLastIndex((entry) => lineStart(old, entry.span.start) < prefix);
    const head = entries[first];
    if (!head) continue;
    const end = sectionEnd(old, entries);
    if (changeEnd > end || !startsLine(old, head.span)) continue;
    const next = entries.find((entry, i) => i > first && lineStart(old, entry.span.start) >= changeEnd);
    const start = lineStart(old, head.span.start);
    const oldEnd = next ? lineStart(old, next.span.start) : end;
    const newEnd = oldEnd + text.length - old.length;
    const whole = newEnd === text.length || text[newEnd - 1] === '\n';
    if (!whole || indentOf(old, start) !== indentOf(text, start)) return null;
    return { key, start, oldEnd, newEnd };
  }
  return null;
}

/** Compared at once, which costs a tenth of comparing unit by unit. */
const BLOCK = 1024;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= most && a.startsWith(b.slice(at, at + BLOCK), at)) at += BLOCK;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  let count = 0;
  const blockOf = (text: string) => text.slice(text.length - count - BLOCK, text.length - count);
  while (count + BLOCK <= most && a.endsWith(blockOf(b), a.length - count)) count += BLOCK;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** True when the entry is an item of a block list that begins on its own line. */
function startsLine(text: string, entry: Span): boolean {
  return /^\s*- *$/.test(text.slice(lineStart(text, entry.start), entry.start));
}

function indentOf(text: string, start: number): number {
  return /^ *-/.exec(text.slice(start, start + 40))?.[0].length ?? -1;
}

/** Where the next top-level key begins, or the file ends. */
function sectionEnd(text: string, entries: readonly Located<unknown>[]): number {
  const last = entries.at(-1)?.span.end ?? 0;
  // What stands in the rest of the last entry's own line is no key.
  const newline = text.indexOf('\n', last);
  const key = newline < 0 ? -1 : text.slice(newline + 1).search(/^[^\s#-]/m);
  return key < 0 ? text.length : newline + 1 + key;
}

function spliced(before: RegistryFile, text: string, alone: RegistryFile, chunk: Chunk, shift: number): RegistryFile {
  const delta = chunk.newEnd - chunk.oldEnd;
  const splice = <Record>(own: readonly Located<Record>[], fresh: readonly Located<Record>[]) => [
    ...own.filter((entry) => entry.span.start < chunk.start),
    ...fresh.map((entry) => moved(entry, shift)),
    ...own.filter((entry) => entry.span.start >= chunk.oldEnd).map((entry) => moved(entry, delta)),
  ];
  const { records: r } = before;
  const { records: f } = alone;
  const records: Sections = {
    people: splice(r.people, f.people),
    'rank-ladders': splice(r['rank-ladders'], f['rank-ladders']),
    offices: splice(r.offices, f.offices),
    organisations: splice(r.organisations, f.organisations),
    agreements: splice(r.agreements, f.agreements),
    partnerships: splice(r.partnerships, f.partnerships),
    'event-series': splice(r['event-series'], f['event-series']),
    events: splice(r.events, f.events),
    sources: splice(r.sources, f.sources),
  };
  const problems = [
    ...before.problems.filter((problem) => problem.span.start < chunk.start),
    ...alone.problems.map((problem) => movedProblem(problem, shift)),
    ...before.problems.filter((problem) => problem.span.start >= chunk.oldEnd).map((p) => movedProblem(p, delta)),
  ];
  return { ...before, text, records, problems };
}

function moved<Record>(entry: Located<Record>, by: number): Located<Record> {
  return by === 0 ? entry : placedEntry(entry, shiftedBy(by));
}

function movedProblem(problem: RegistryProblem, by: number): RegistryProblem {
  return placedProblem(problem, shiftedBy(by));
}
