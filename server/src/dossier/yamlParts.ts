/**
 * A long YAML dossier in parts: the records of its lists a few at a time, and the rest around them. After an edit only
 * the records or the rest that it changed are read again. Both ways of reading give the same.
 */
import { isMap, isSeq } from 'yaml';
import { isBlank, linesOf } from '../text/lines.ts';
import { type OffsetMap, shiftedMap } from '../text/offsetMap.ts';
import { moved, type Span } from '../text/span.ts';
import { leansOutside } from '../yaml/anchors.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { DocumentEdit, Field, Passage } from './dossier.ts';
import { RECORD_LISTS } from './fields.ts';
import { readContent, type YamlContent } from './yamlDossier.ts';

/** What one reading of a document leaves for its next one. */
export interface ReadMemo {
  items: ReadonlyMap<string, YamlContent | null>;
}

export function readMemo(): ReadMemo {
  return { items: new Map() };
}

export interface YamlParts {
  /** The text with a comment in the place of the records, so that every other place is what it was. */
  readonly frame: string;
  /** In order of place. */
  readonly records: readonly PlacedRecord[];
}

interface PlacedRecord {
  readonly key: string;
  /** Of the first of them in its list. */
  readonly index: number;
  readonly start: number;
  readonly content: YamlContent;
}

/** In UTF-16 units; shorter dossiers are read at once. */
const LONG = 20_000;

/** Null where there is nothing to be parted, or where a record could mean something else by itself than in its place. */
export function partsOf(text: string, memo: ReadMemo): YamlParts | null {
  if (text.length < LONG) return null;
  const lists = recordLists(text);
  if (lists.length === 0) return null;
  const items = new Map<string, YamlContent | null>();
  const records: PlacedRecord[] = [];
  const frame: string[] = [];
  let at = 0;
  for (const { key, starts, end } of lists) {
    const [first = end] = starts;
    let from = 0;
    for (let to = 1; to <= starts.length; to++) {
      const start = starts[from] ?? end;
      const next = starts[to] ?? end;
      if (to < starts.length && !isCut(text, start, starts[to - 1] ?? start, next)) continue;
      const source = `${key}:\n${text.slice(start, next)}`;
      const content = memo.items.has(source) ? (memo.items.get(source) ?? null) : readRecords(source, key, to - from);
      items.set(source, content);
      if (content === null) return null;
      records.push({ key, index: from, start: start - key.length - 2, content });
      from = to;
    }
    frame.push(text.slice(at, first), `#${' '.repeat(Math.max(end - first - 2, 0))}\n`);
    at = end;
  }
  frame.push(text.slice(at));
  memo.items = items;
  return { frame: frame.join(''), records };
}

/** Records read together: enough of them that each costs little, and few enough that an edit does. */
const SHORTEST = 4_000;
const LONGEST = 16_000;
/** One record in so many ends its group, by what is in it: after an edit all other groups have the records they had. */
const RARITY = 4;

function isCut(text: string, start: number, last: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  if (end - start > LONGEST) return true;
  let hash = 0;
  for (let i = Math.max(last, end - 40); i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 4) % RARITY === 0;
}

function readRecords(source: string, key: string, count: number): YamlContent | null {
  if (leansOutside(source)) return null;
  const { documents, problems } = parseYaml(source);
  const contents = documents[0]?.contents;
  const list = isMap(contents) && contents.items.length === 1 ? contents.get(key) : null;
  const isAlone = documents.length === 1 && problems.length === 0 && isSeq(list) && list.items.length === count;
  return isAlone ? readContent(source, documents) : null;
}

interface RecordList {
  readonly key: string;
  /** Where the lines of its items begin. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** Lists of records in lines of their own; the first of each key alone, and none that is written otherwise. */
function recordLists(text: string): readonly RecordList[] {
  const lists: RecordList[] = [];
  let open: { key: string; starts: number[]; indent: number } | null = null;
  let end = 0;
  const close = () => {
    if (open !== null && open.starts.length > 1) lists.push({ ...open, end });
    open = null;
  };
  for (const line of linesOf(text, { start: 0, end: text.length })) {
    const next = text[line.end] === '\r' ? line.end + 2 : line.end + 1;
    const first = line.start + line.indent;
    if (isBlank(line) || text[first] === '#') {
      if (open !== null) end = Math.min(next, text.length);
      continue;
    }
    const isItem = text[first] === '-' && (text[first + 1] === ' ' || first + 1 === line.end);
    if (open !== null && open.indent < 0 && isItem) open.indent = line.indent;
    if (open !== null && (line.indent > open.indent || (line.indent === open.indent && isItem))) {
      if (line.indent === open.indent) open.starts.push(line.start);
      // What stands before the first item is no part of it.
      else if (open.starts.length === 0) open = null;
      end = Math.min(next, text.length);
      continue;
    }
    // Left of the items only a key at the margin ends the list as it should.
    if (line.indent > 0) open = null;
    close();
    const key = line.indent === 0 ? /^([a-z]+):[ \t]*(?:#.*)?$/.exec(text.slice(line.start, line.end))?.[1] : undefined;
    const isKnown = key !== undefined && Object.hasOwn(RECORD_LISTS, key) && !lists.some((list) => list.key === key);
    if (key !== undefined && isKnown) open = { key, starts: [], indent: -1 };
  }
  close();
  return lists.filter((list) => text[list.end - 1] === '\n');
}

/** The content of the frame with that of the records in its place. */
export function joined(frame: YamlContent, { records }: YamlParts): YamlContent {
  const passages: Passage[] = [];
  const fields: Field[] = [];
  const problems = [...frame.problems];
  let taken = 0;
  let field = 0;
  const frameUpTo = (offset: number) => {
    const before = passages.length - taken;
    for (; taken < frame.passages.length; taken++) {
      const passage = frame.passages[taken] as Passage;
      if (passage.map.toSource(0) > offset) break;
      passages.push(passage);
    }
    for (; field < frame.fields.length; field++) {
      const own = frame.fields[field] as Field;
      if (own.passage >= taken) break;
      fields.push({ ...own, passage: own.passage + before });
    }
  };
  for (const { key, index, start, content } of records) {
    frameUpTo(start);
    for (const problem of content.problems) problems.push({ ...problem, span: moved(problem.span, start) });
    const first = passages.length;
    for (const passage of content.passages) passages.push(new PlacedPassage(passage, index, start));
    for (const { value, span, passage } of content.fields) {
      const { path } = passages[first + passage] ?? { path: [key] };
      fields.push({ path, value, span: moved(span, start), passage: first + passage });
    }
  }
  frameUpTo(Number.POSITIVE_INFINITY);
  return { passages, fields, problems };
}

/** A class, as there are tens of thousands of these after each edit. */
class PlacedPassage implements Passage {
  readonly text: string;
  readonly map: OffsetMap;
  readonly kind: Passage['kind'];
  readonly path: Passage['path'];
  declare readonly holdsName?: true;
  private readonly inner: Passage;
  private readonly by: number;

  constructor(inner: Passage, index: number, by: number) {
    const path = inner.path.slice();
    path[1] = Number(path[1]) + index;
    this.text = inner.text;
    this.map = shiftedMap(inner.map, by);
    this.kind = inner.kind;
    this.path = path;
    this.inner = inner;
    this.by = by;
    if (inner.holdsName) this.holdsName = true;
  }

  replace(value: Span, newText: string): DocumentEdit | null {
    const edit = this.inner.replace?.(value, newText) ?? null;
    return edit && { ...edit, span: moved(edit.span, this.by) };
  }
}
