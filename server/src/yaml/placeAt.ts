/**
 * What stands at a cursor in YAML that is being written: the path, and whether a key or a value is typed. Only the entry
 * up to the cursor is read, so that neither the size of the file nor what is broken elsewhere in it counts.
 */
import type { CST } from 'yaml';
import type { Span } from '../text/span.ts';
import { aliasTypedAt } from './anchors.ts';
import { entryAt, flowKeys, keysFrom, type Line, lineAt } from './entryAt.ts';
import {
  type Collection,
  entriesOf,
  hasColon,
  isMapping,
  quoteOf,
  readSpine,
  type Spine,
  scalarText,
} from './spine.ts';

/**
 * `key`: a key of the map at `path`. `value`: the value at `path`, behind its key. `item`: behind the dash or bracket of
 * the list item at `path`. `open`: below the key at `path`, where a map, a list or a value may begin. `dash`: where the
 * dash of a further item of the list at `path` belongs. `text`: in prose of several lines, at `path`.
 */
export type PlacePart = 'key' | 'value' | 'item' | 'open' | 'dash' | 'text';

export interface YamlPlace {
  readonly part: PlacePart;
  /** Keys, and null for an item of a list. */
  readonly path: readonly (string | null)[];
  /** What is typed, without an opening quote, up to the cursor. */
  readonly typed: string;
  /** The whole word or value that the cursor is in, without quotes. */
  readonly span: Span;
  readonly quote: '"' | "'" | null;
  /** In [] or {}. */
  readonly flow: boolean;
  /** A colon follows the word already. */
  readonly hasColon: boolean;
  /** Column of the keys of the innermost block map. */
  readonly indent: number;
  /** The maps around the place by the length of their path, outermost first. */
  readonly maps: readonly PlaceMap[];
}

export interface PlaceMap {
  readonly depth: number;
  /** The keys that stand there besides the one that is typed; "" for what is no single value. */
  readonly entries: ReadonlyMap<string, string>;
}

/** In UTF-16 units; an entry of honest making is a tenth of it. The prose of a dossier may be longer, and has no keys. */
const MAX_ENTRY = 65_536;

/** `region` is the YAML within the text. Null in a comment and behind a finished value. */
export function placeAt(text: string, offset: number, region: Span = { start: 0, end: text.length }): YamlPlace | null {
  const { start, above } = entryAt(text, region, offset);
  if (offset - start > MAX_ENTRY) return null;
  const spine = readSpine(text.slice(start, offset));
  if (spine.inComment) return null;
  const line = lineAt(text, region, offset);
  const column = offset - line.start;
  const isFresh = column <= line.indent && !spine.inFlow && !isInside(spine.scalar, offset - start);
  const found = isFresh ? freshPlace(spine, column) : wordPlace(spine);
  const place = found && describe(found, { text, region, line, offset, start, above, isFresh });
  return place && withoutProperties(place, text, offset);
}

/** An alias is a word of its own, which the parser keeps apart from values; the name of an anchor or tag is being invented. */
function withoutProperties(place: YamlPlace, text: string, offset: number): YamlPlace | null {
  const { part, typed, quote } = place;
  if (part === 'key' || part === 'text' || part === 'dash' || quote !== null) return place;
  if (typed === '' && /[\s[{,:-][&!][^\s,[\]{}]*$/.test(text.slice(Math.max(place.span.start - MAX_WORD, 0), offset)))
    return null;
  const alias = typed === '' || typed.startsWith('*') ? aliasTypedAt(text, offset) : null;
  return alias === null ? place : { ...place, typed: `*${alias.typed}`, span: alias.span };
}

interface Found {
  readonly part: PlacePart;
  readonly collections: readonly Collection[];
  /** What is typed, in the entry; null for nothing. */
  readonly word: { readonly start: number; readonly quote: YamlPlace['quote'] } | null;
}

/** At a place where the line has no words before the cursor: its column says which collection goes on. */
function freshPlace({ collections, inBlock }: Spine, column: number): Found | null {
  const deepest = collections.at(-1);
  if (inBlock && deepest !== undefined && column > deepest.indent) return { part: 'text', collections, word: null };
  let count = collections.length;
  while (count > 0 && (collections[count - 1]?.indent ?? 0) > column) count--;
  const open = collections.slice(0, count);
  const innermost = open.at(-1);
  if (innermost === undefined) return { part: 'key', collections: [], word: null };
  const last = innermost.items.at(-1);
  const isEmpty = count === collections.length && last !== undefined && !last.value;
  if (isMapping(innermost)) {
    const opens = innermost.indent < column && isEmpty && hasColon(last);
    return { part: opens ? 'open' : 'key', collections: open, word: null };
  }
  if (innermost.indent === column) return { part: 'dash', collections: open, word: null };
  if (isEmpty) return { part: 'item', collections: open, word: null };
  // Between the dash and the keys of its map: meant is a key of that map.
  const item = collections[count];
  return item && isMapping(item) ? { part: 'key', collections: [...open, item], word: null } : null;
}

function wordPlace({ collections, scalar, inBlock }: Spine): Found | null {
  const innermost = collections.at(-1);
  if (inBlock) return { part: 'text', collections, word: null };
  // Behind the closing bracket.
  if (innermost?.type === 'flow-collection' && innermost.end.length > 0) return null;
  const at = (part: PlacePart, token: CST.FlowScalar | null): Found | null => {
    if (token !== null && isClosed(token)) return null;
    if (token !== null && part !== 'key' && token.source.includes('\n'))
      return { part: 'text', collections, word: null };
    return { part, collections, word: token && wordOf(token) };
  };
  if (innermost === undefined) return at('key', scalar);
  const last = innermost.items.at(-1);
  const key = last?.key ?? null;
  const typedKey = key !== null && 'source' in key && key.type !== 'block-scalar' ? (key as CST.FlowScalar) : null;
  if (isMapping(innermost)) {
    if (last === undefined || !hasColon(last)) return last?.value ? null : at('key', typedKey);
    if (last.value) return null;
    const isBelow = last.sep?.some(({ type }) => type === 'newline') ?? false;
    return at(isBelow ? 'open' : 'value', scalar);
  }
  if (last?.value || (last !== undefined && hasColon(last))) return null;
  return at('item', scalar ?? typedKey);
}

function isClosed({ source }: CST.FlowScalar): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s.test(source);
}

/** A key that is typed below another without a colon is read as one with it; meant is the last line. */
function wordOf(token: CST.FlowScalar): NonNullable<Found['word']> {
  const quote = quoteOf(token);
  const lines = token.source.lastIndexOf('\n') + 1;
  const within = quote === null ? lines + (/\S/.exec(token.source.slice(lines))?.index ?? 0) : 1;
  return { start: token.offset + within, quote };
}

function isInside(scalar: CST.FlowScalar | null, length: number): boolean {
  return scalar !== null && scalar.offset + scalar.source.length === length;
}

interface Surroundings {
  readonly text: string;
  readonly region: Span;
  readonly line: Line;
  readonly offset: number;
  /** Where the entry begins. */
  readonly start: number;
  readonly above: readonly string[];
  readonly isFresh: boolean;
}

function describe({ part, collections, word }: Found, around: Surroundings): YamlPlace | null {
  const { text, line, offset, start, above, isFresh } = around;
  const innermost = collections.at(-1);
  const path: (string | null)[] = [...above];
  const maps: { depth: number; entries: Map<string, string> }[] = [];
  for (const collection of collections) {
    if (!isMapping(collection)) {
      if (collection !== innermost || part !== 'dash') path.push(null);
      continue;
    }
    maps.push({ depth: path.length, entries: entriesOf(collection) });
    const last = collection.items.at(-1);
    if (collection !== innermost || part !== 'key') path.push(scalarText(last?.key));
  }
  const flow = innermost?.type === 'flow-collection';
  const quote = word?.quote ?? null;
  const from = word === null ? offset : start + word.start;
  // What is inserted before words that stand behind a gap would be read as one with them; a merge key is no key to replace.
  const behind = text.slice(offset, Math.min(line.end, offset + MAX_WORD));
  if (word === null && part !== 'text' && (flow ? /^(?:[ \t]+[^\s#,\]}]|<<)/ : /^(?:[ \t]+[^\s#]|<<)/).test(behind))
    return null;
  const rest = wordEnd(text, line.end, offset, quote, flow);
  // Behind a dash stands a key as soon as it has a colon.
  const isKey = rest.hasColon && (part === 'item' || part === 'open');
  if (isKey) maps.push({ depth: path.length, entries: new Map() });
  const own = innermost === undefined || flow ? 0 : innermost.indent;
  const indent = isKey ? from - line.start : own;
  const isMisplaced = isFresh && part === 'key' && indent < offset - line.start;
  if (isKey || (innermost ? isMapping(innermost) : part === 'key')) {
    if (innermost === undefined && !isKey) maps.push({ depth: path.length, entries: new Map() });
    addRest(maps.at(-1)?.entries, { ...around, flow, indent, end: rest.end, isMargin: path.length === 0 });
  }
  return {
    part: isKey ? 'key' : part,
    path,
    typed: text.slice(from, offset),
    span: { start: isMisplaced ? line.start + indent : from, end: rest.end },
    quote,
    flow,
    hasColon: rest.hasColon,
    indent,
    maps,
  };
}

/** What the innermost map has behind the cursor, and at the margin also what it has far above. */
function addRest(
  entries: Map<string, string> | undefined,
  {
    text,
    region,
    line,
    flow,
    indent,
    end,
    isMargin,
  }: Surroundings & {
    readonly flow: boolean;
    readonly indent: number;
    readonly end: number;
    readonly isMargin: boolean;
  },
): void {
  const next = Math.min(region.end, line.end + 1);
  const more = flow
    ? flowKeys(text, end, region.end)
    : keysFrom(text, region, isMargin ? region.start : next, indent, line.start);
  for (const [key, value] of more) if (entries?.has(key) === false) entries.set(key, value);
}

function wordEnd(
  text: string,
  lineEnd: number,
  offset: number,
  quote: YamlPlace['quote'],
  flow: boolean,
): { readonly end: number; readonly hasColon: boolean } {
  const rest = text.slice(offset, Math.min(lineEnd, offset + MAX_WORD));
  const closing = quote === null ? -1 : rest.indexOf(quote);
  const plain = flow
    ? /^(?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}])|#|[ \t]+(?=[^\s#,[\]{}:]))*/
    : /^(?:[^\s:#]|:(?=\S)|#|[ \t]+(?=[^\s#:]))*/;
  const length =
    quote !== null
      ? closing < 0
        ? rest.trimEnd().length
        : closing
      : /^["'[{&*!|>]/.test(rest)
        ? 0
        : (plain.exec(rest)?.[0].length ?? 0);
  const hasColon = /^["']?[ \t]*:(?:\s|$)/.test(rest.slice(length));
  return { end: offset + length, hasColon };
}

const MAX_WORD = 1000;
