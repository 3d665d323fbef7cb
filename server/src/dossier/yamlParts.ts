/**
 * A long YAML dossier in parts: its block scalars, the records of its lists a few at a time, and the rest around them.
 * After an edit only what it changed is read again. Both ways of reading give the same.
 */
import { isMap, isSeq } from 'yaml';
import { isBlank, linesOf } from '../text/lines.ts';
import { commonPrefix, commonSuffix } from '../text/sharedText.ts';
import type { Span } from '../text/span.ts';
import { leansOutside } from '../yaml/anchors.ts';
import { parseYaml } from '../yaml/parse.ts';
import { type Block, type Change, movedBlock, readBlock, rereadBlock } from './block.ts';
import type { Dossier } from './dossier.ts';
import { RECORD_LISTS } from './fields.ts';
import { movedContent } from './movedContent.ts';
import { readPlainList } from './plainList.ts';
import { isTopProse, readContent, type YamlContent } from './yamlDossier.ts';

/** What one reading of a document leaves for its next one. */
export interface ReadMemo {
  text: string;
  parts: YamlParts | null;
  items: ReadonlyMap<string, RecordGroup | null>;
  /** The dossier is null where the frame cannot be read by itself. */
  frame: { readonly text: string; readonly dossier: Dossier | null } | null;
}

export function readMemo(): ReadMemo {
  return { text: '', parts: null, items: new Map(), frame: null };
}

export interface YamlParts {
  /** The text with an empty comment in the place of each part. */
  readonly frame: string;
  /** In order of place. */
  readonly parts: readonly Part[];
}

export type Part = Block | RecordPart;

export interface RecordPart {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly RecordGroup[];
}

/** Records that are read together. */
interface RecordGroup {
  /** Of the first of them in its list. */
  readonly index: number;
  readonly start: number;
  /** At its place in the document. */
  readonly content: YamlContent;
}

/** What stands in the frame for a part. */
export const GAP = '#\n';

/** In UTF-16 units; shorter dossiers are read at once. */
const LONG = 20_000;

/** Null where there is nothing to be parted, or where a record could mean something else by itself than in its place. */
export function partsOf(text: string, memo: ReadMemo): YamlParts | null {
  if (text.length < LONG) return null;
  const change = changeOf(memo.text, text);
  const before = memo.parts;
  memo.text = text;
  memo.parts = (before && afterChange(before, text, change)) ?? anew(text, memo, before, change);
  return memo.parts;
}

function changeOf(before: string, text: string): Change {
  const from = commonPrefix(before, text);
  const to = before.length - commonSuffix(before, text, from);
  return { from, to, by: text.length - before.length };
}

/** Where the change is inside one block, all else is what it was. */
function afterChange({ frame, parts }: YamlParts, text: string, change: Change): YamlParts | null {
  const at = parts.findIndex(({ start, end }) => start <= change.from && change.to <= end);
  const part = parts[at];
  if (part === undefined || !isBlock(part)) return null;
  const block = rereadBlock(part, text, change);
  if (block === null) return null;
  return {
    frame,
    parts: [...parts.slice(0, at), block, ...parts.slice(at + 1).map((each) => movedPart(each, change.by))],
  };
}

function anew(text: string, memo: ReadMemo, before: YamlParts | null, change: Change): YamlParts | null {
  // Of two under one key YAML makes a mistake.
  const known = new Map(before?.parts.filter(isBlock).map((block) => [block.style.path[0], block]));
  const blocks = blocksIn(text).flatMap(({ style, start, end }) => {
    const same = known.get(style.path[0]);
    const isSame = same !== undefined && isUnchanged(same, { style, start, end }, change);
    return (isSame ? movedBlock(same, start - same.start) : readBlock(text, style, start, end)) ?? [];
  });
  const lists = recordLists(text, blocks);
  if (lists.length + blocks.length === 0) return null;
  const items = new Map<string, RecordGroup | null>();
  const records = lists.map((list) => recordPart(text, list, memo.items, items));
  memo.items = items;
  if (!records.every((part) => part !== null)) return null;
  const parts = [...blocks, ...records].sort((a, b) => a.start - b.start);
  const frame: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    frame.push(text.slice(at, start), GAP);
    at = end;
  }
  return { frame: frame.join('') + text.slice(at), parts };
}

export function isBlock(part: Part): part is Block {
  return 'chunks' in part;
}

function movedPart(part: Part, by: number): Part {
  if (isBlock(part)) return movedBlock(part, by);
  const groups = part.groups.map((group) => movedGroup(group, by, 0));
  return { start: part.start + by, end: part.end + by, groups };
}

function movedGroup({ index, start, content }: RecordGroup, by: number, further: number): RecordGroup {
  return { index: index + further, start: start + by, content: movedContent(content, by, further) };
}

type FoundBlock = Pick<Block, 'style' | 'start' | 'end'>;

/** `key: |` at the margin, without anchor or tag. */
const BLOCK_HEADER = /([A-Za-z_][\w-]*):[ \t]+([|>])(?:[-+]?([1-9]?)|([1-9])[-+])[ \t]*(?:[ \t]#.*)?\r?$/my;

/** Long block scalars at the top whose text is read as prose: all lines up to the next one that has something at the margin. */
function blocksIn(text: string): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let open: { readonly style: Block['style']; readonly start: number } | null = null;
  const close = (end: number) => {
    if (open !== null && end - open.start >= SHORTEST) blocks.push({ ...open, end });
    open = null;
  };
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1 || text.length) {
    const unit = text.charCodeAt(at);
    // Most lines are indented.
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) continue;
    close(at);
    BLOCK_HEADER.lastIndex = at;
    const [line = '', key = '', style, digit, first] = BLOCK_HEADER.exec(text) ?? [];
    const start = at + line.length + 1;
    if (line === '' || !isTopProse(key)) continue;
    open = { style: { path: [key], folded: style === '>', indicator: Number(digit || first || 0) }, start };
  }
  close(text.length);
  return blocks;
}

/** `found` stands under the key of `block`. */
function isUnchanged(block: Block, found: FoundBlock, { from, to, by }: Change): boolean {
  const moves = block.end < from ? 0 : block.start > to ? by : null;
  if (moves === null || block.start + moves !== found.start || block.end + moves !== found.end) return false;
  return block.style.folded === found.style.folded && block.style.indicator === found.style.indicator;
}

/** Null where one of its records leans on something outside, or could not be read by itself. */
function recordPart(
  text: string,
  { key, starts, end }: RecordList,
  known: ReadMemo['items'],
  items: Map<string, RecordGroup | null>,
): RecordPart | null {
  const groups: RecordGroup[] = [];
  let from = 0;
  for (let to = 1; to <= starts.length; to++) {
    const start = starts[from] ?? end;
    const next = starts[to] ?? end;
    if (to < starts.length && !isCut(text, start, starts[to - 1] ?? start, next)) continue;
    const source = `${key}:\n${text.slice(start, next)}`;
    const before = known.has(source) ? known.get(source) : readRecords(source, key, to - from);
    const group = before ? movedGroup(before, start - before.start, from - before.index) : null;
    items.set(source, group);
    if (group === null) return null;
    groups.push(group);
    from = to;
  }
  return { start: starts[0] ?? end, end, groups };
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

function readRecords(source: string, key: string, count: number): RecordGroup | null {
  if (leansOutside(source)) return null;
  const content = (isTopProse(key) ? readPlainList(source, key, count) : null) ?? readList(source, key, count);
  return content && { index: 0, start: key.length + 2, content };
}

function readList(source: string, key: string, count: number): YamlContent | null {
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

/** Lists of records in lines of their own outside of `blocks`; the first of each key alone, and none that is written otherwise. */
function recordLists(text: string, blocks: readonly Span[]): readonly RecordList[] {
  const lists: RecordList[] = [];
  const keys = new Set<string>();
  let start = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    addLists(text, { start, end: block.start }, keys, lists);
    start = block.end;
  }
  return lists.filter((list) => text[list.end - 1] === '\n');
}

const isRecordList = (key: string) => Object.hasOwn(RECORD_LISTS, key);
const LIST_KEY = /^([A-Za-z_][\w-]*):[ \t]*(?:#.*)?$/;

function addLists(text: string, region: Span, keys: Set<string>, lists: RecordList[]): void {
  let open: { key: string; starts: number[]; indent: number } | null = null;
  let end = 0;
  const close = () => {
    const [first = end] = open?.starts ?? [];
    if (open !== null && open.starts.length > 1 && (isRecordList(open.key) || end - first >= SHORTEST))
      lists.push({ ...open, end });
    open = null;
  };
  for (const line of linesOf(text, region)) {
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
    const key = line.indent === 0 ? LIST_KEY.exec(text.slice(line.start, line.end))?.[1] : undefined;
    if (key === undefined || keys.has(key) || !(isRecordList(key) || isTopProse(key))) continue;
    keys.add(key);
    open = { key, starts: [], indent: -1 };
  }
  close();
}
