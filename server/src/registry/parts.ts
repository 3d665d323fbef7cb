/** Reads a large file a few entries at a time, so that no more than those are in memory as YAML; the result is the same. */
import type { Span } from '../text/span.ts';
import { leansOutside } from '../yaml/anchors.ts';
import { type Placing, placedEntry, placedProblem, shiftedBy } from './placed.ts';
import { isOfYaml } from './problem.ts';
import { type Located, type RegistryFile, SECTION_KEYS, type SectionKey } from './records.ts';

/** A smaller file is read at once. */
const WORTH_WHILE = 32_768;
/**
 * Entries that are read together, in UTF-16 units. Nodes of a few kilobytes are freed before the collector has to move
 * them, which costs a third of the whole time where all of a file's are kept.
 */
const PART_LENGTH = 4096;

type Read = (uri: string, text: string) => RegistryFile;

/** What was read of a text of its own, and where a place in that text is in the file. */
interface Part {
  readonly file: RegistryFile;
  readonly place: Placing;
}

/**
 * `read` reads a whole text. Null when the file is small or anything in it, such as an anchor or a mistake in the YAML,
 * could mean something else to a part than to the whole.
 */
export function readInParts(uri: string, text: string, read: Read): RegistryFile | null {
  if (text.length < WORTH_WHILE || leansOutside(text)) return null;
  const lists = blockLists(text);
  if (lists.length === 0 || new Set(lists.map(({ key }) => key)).size < lists.length) return null;
  const frame = rest(text, lists, (around) => read(uri, around));
  // A list that stands here already stands twice in the file, in another way of writing.
  if (hasYamlProblem(frame.file) || lists.some(({ key }) => frame.file.records[key].length > 0)) return null;
  const parts: Part[] = [frame];
  for (const { key, items, end } of lists) {
    const head = `${key}:\n`;
    for (const part of partsOf(items, end)) {
      const file = read(uri, head + text.slice(part.start, part.end));
      if (hasYamlProblem(file)) return null;
      parts.push({ file, place: shiftedBy(part.start - head.length) });
    }
  }
  return joined(text, frame.file, parts);
}

function joined(text: string, frame: RegistryFile, parts: readonly Part[]): RegistryFile {
  const join = <Record>(own: (file: RegistryFile) => readonly Located<Record>[]) =>
    parts.flatMap(({ file, place }) => own(file).map((entry) => placedEntry(entry, place)));
  const problems = parts.flatMap(({ file, place }) => file.problems.map((problem) => placedProblem(problem, place)));
  return {
    ...frame,
    text,
    records: {
      people: join(({ records }) => records.people),
      'rank-ladders': join(({ records }) => records['rank-ladders']),
      offices: join(({ records }) => records.offices),
      organisations: join(({ records }) => records.organisations),
      agreements: join(({ records }) => records.agreements),
      partnerships: join(({ records }) => records.partnerships),
      'event-series': join(({ records }) => records['event-series']),
      events: join(({ records }) => records.events),
      sources: join(({ records }) => records.sources),
    },
    problems: problems.sort((a, b) => a.span.start - b.span.start),
  };
}

interface BlockList {
  readonly key: SectionKey;
  /** Where the lines of its items begin. */
  readonly items: readonly number[];
  readonly end: number;
}

/** The lists whose key stands alone in its line at the margin, with their items below it. */
function blockLists(text: string): readonly BlockList[] {
  const lists: BlockList[] = [];
  let open: { key: SectionKey; indent: number; items: number[] } | null = null;
  const close = (end: number) => {
    if (open && open.items.length > 0) lists.push({ key: open.key, items: open.items, end });
    open = null;
  };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const indent = indentAt(text, start, end);
    const first = text[start + indent];
    if (first === '-' && /\s/.test(text[start + indent + 1] ?? '\n')) {
      if (open && open.items.length === 0) open.indent = indent;
      if (open && open.indent === indent) open.items.push(start);
    } else if (first !== undefined && !/[\s#]/.test(first)) {
      const isKey = indent === 0;
      // Whatever stands between a key and its first item makes it something else than a list of items.
      if (isKey || open?.items.length === 0) close(start);
      const key = isKey ? sectionIn(text.slice(start, Math.min(end, start + MAX_KEY_LINE))) : null;
      if (key !== null) open = { key, indent: -1, items: [] };
    }
    start = end;
  }
  close(text.length);
  return lists;
}

const MAX_KEY_LINE = 200;

function sectionIn(line: string): SectionKey | null {
  const name = /^\uFEFF?([a-z-]+):[ ]*(?:#.*)?\r?\n$/.exec(line)?.[1];
  return SECTION_KEYS.find((key) => key === name) ?? null;
}

function indentAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at - start;
}

function* partsOf(items: readonly number[], end: number): Generator<Span> {
  let start = items[0] ?? end;
  for (const item of items) {
    if (item - start < PART_LENGTH) continue;
    yield { start, end: item };
    start = item;
  }
  yield { start, end };
}

/** What stands around the items of the lists. */
function rest(text: string, lists: readonly BlockList[], read: (around: string) => RegistryFile): Part {
  const kept: { readonly start: number; readonly at: number }[] = [];
  let around = '';
  let start = 0;
  for (const { items, end } of lists) {
    kept.push({ start, at: around.length });
    around += text.slice(start, items[0]);
    start = end;
  }
  kept.push({ start, at: around.length });
  around += text.slice(start);
  const sourceOf = (offset: number) => {
    const piece = kept.findLast(({ at }) => at <= offset) ?? { start: 0, at: 0 };
    return piece.start + offset - piece.at;
  };
  // An end belongs to what stands before it.
  const place: Placing = (span) => ({
    start: sourceOf(span.start),
    end: span.end === span.start ? sourceOf(span.end) : sourceOf(span.end - 1) + 1,
  });
  return { file: read(around), place };
}

function hasYamlProblem({ problems }: RegistryFile): boolean {
  return problems.some(isOfYaml);
}
