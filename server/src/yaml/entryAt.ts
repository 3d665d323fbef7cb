/** The entry around a place, found by the indentation of the lines alone: what has to be read to know what stands there. */
import type { Span } from '../text/span.ts';

export interface EntryStart {
  /** Where the line of the entry begins: an item of the outermost list around the place, else a key at the margin. */
  readonly start: number;
  /** The keys that lead to the list, outermost first; empty when the entry begins at the margin. */
  readonly above: readonly string[];
}

export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** White space before its first character. */
  readonly indent: number;
}

/** Of a line without words: as far to the right as can be. */
const BLANK = Number.POSITIVE_INFINITY;

export function lineAt(text: string, region: Span, offset: number): Line {
  const start = offset > region.start ? Math.max(region.start, text.lastIndexOf('\n', offset - 1) + 1) : region.start;
  const newline = text.indexOf('\n', offset);
  const last = newline < 0 || newline > region.end ? region.end : newline;
  const end = last > start && text[last - 1] === '\r' ? last - 1 : last;
  return { start, end, indent: indentOf(text, start, end) };
}

/** Only the first characters of the lines above are looked at, up to the next key at the margin. */
export function entryAt(text: string, region: Span, offset: number): EntryStart {
  const own = lineAt(text, region, offset);
  // Where nothing is written yet, the cursor stands where the word will.
  const indent = Math.min(own.indent, offset - own.start);
  let limit = indent;
  let item: number | null = null;
  let above: string[] = [];
  let start = own.start;
  if (isItem(text, own)) item = own.start;
  else if (indent === 0) return { start, above };
  for (let line = own; line.start > region.start; ) {
    line = lineAt(text, region, line.start - 1);
    if (line.indent === BLANK || text[line.start + line.indent] === '#') continue;
    if (line.indent > limit) continue;
    if (isMark(text, line)) break;
    if (isItem(text, line)) {
      if (line.indent === limit) continue;
      item = line.start;
      above = [];
    } else {
      // The items of a list may stand under the first letter of its key.
      if (line.indent === limit && !(item !== null && above.length === 0)) continue;
      if (item !== null) above.unshift(keyIn(text, line)?.key ?? '');
    }
    limit = line.indent;
    start = line.start;
    if (limit === 0 && !isItem(text, line)) break;
  }
  return item === null ? { start, above: [] } : { start: item, above };
}

/**
 * The keys of a block map, with what their lines say, from a line on up to the first one further left. `own` is the line
 * of the cursor, which is left out; a mark above it begins the document anew.
 */
export function keysFrom(
  text: string,
  region: Span,
  from: number,
  indent: number,
  own: number,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = from; at < region.end; ) {
    const line = lineAt(text, region, at);
    at = text.indexOf('\n', line.end) + 1 || region.end;
    if (line.start === own || line.indent > indent || text[line.start + line.indent] === '#') continue;
    if (isMark(text, line)) {
      if (line.start > own) break;
      found.clear();
      continue;
    }
    if (line.indent < indent) break;
    const pair = isItem(text, line) ? null : keyIn(text, line);
    if (pair && !found.has(pair.key)) found.set(pair.key, pair.value);
  }
  return found;
}

const MAX_FLOW = 4000;

/** The keys that follow in the same pair of braces. */
export function flowKeys(text: string, from: number, end: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rest = text.slice(from, Math.min(end, from + MAX_FLOW));
  let depth = 0;
  for (const [token, open, close, key, value] of rest.matchAll(FLOW_TOKEN)) {
    if (open !== undefined) depth += 1;
    else if (close !== undefined && --depth < 0) break;
    else if (key !== undefined && depth === 0 && token.startsWith(',')) found.set(key, plainValue(value ?? ''));
  }
  return found;
}

/** A bracket, a key with a single value behind a comma, or a quotation. */
const FLOW_TOKEN =
  /([[{])|([\]}])|,\s*["']?([\p{L}\p{N}_-]+)["']?[ \t]*:(?:[ \t]+("[^"]*"|'[^']*'|[^\s,[\]{}"'][^,[\]{}\n]*))?|"[^"]*"|'[^']*'/gu;

const MAX_KEY_LINE = 400;
const PAIR = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#[{&*!|>][^:]{0,100}))[ \t]*:(?:[ \t]+(.*))?$/;

function keyIn(text: string, line: Line): { readonly key: string; readonly value: string } | null {
  const from = line.start + line.indent;
  const match = PAIR.exec(text.slice(from, Math.min(line.end, from + MAX_KEY_LINE)));
  const key = match?.[1] ?? match?.[2] ?? match?.[3]?.trimEnd();
  return key === undefined ? null : { key, value: plainValue(match?.[4] ?? '') };
}

function plainValue(written: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(written);
  return quoted?.[2] ?? written.replace(/(?:^|\s+)#.*$/, '').trim();
}

function isItem(text: string, { start, end, indent }: Line): boolean {
  const at = start + indent;
  return text[at] === '-' && (at + 1 >= end || text[at + 1] === ' ' || text[at + 1] === '\t');
}

/** `---` and `...` part documents. */
function isMark(text: string, { start, indent }: Line): boolean {
  if (indent !== 0) return false;
  const mark = text.slice(start, start + 3);
  return mark === '---' || mark === '...';
}

function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at === end ? BLANK : at - start;
}
