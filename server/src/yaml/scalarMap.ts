/** The value of a YAML scalar together with the map from its units to the source that makes them, for every style. */
import { CST, type Scalar } from 'yaml';
import { type OffsetMap, segmentMap, shiftMap } from '../text/offsetMap.ts';
import { decodeBlock } from './blockScalar.ts';
import { type SegmentBuilder, segmentBuilder } from './segmentBuilder.ts';

export interface DecodedScalar {
  /** What the parser reads, as text: for `rank: 2020` the text "2020". */
  readonly value: string;
  readonly map: OffsetMap;
}

/** The scalar's own words in the source; an empty one (`key:`) has no units. */
export function decodeScalar(node: Scalar): DecodedScalar {
  const token = node.srcToken;
  if (!CST.isScalar(token)) return { value: '', map: shiftMap(node.range?.[0] ?? 0, 0) };
  return decodeToken(token);
}

function decodeToken(token: CST.FlowScalar | CST.BlockScalar): DecodedScalar {
  if (token.type === 'scalar' && !token.source.includes('\n')) {
    return { value: token.source, map: shiftMap(token.offset, token.source.length) };
  }
  const out = segmentBuilder(token.source, token.type === 'block-scalar' ? bodyOffset(token) : token.offset);
  switch (token.type) {
    case 'block-scalar':
      decodeBlock(token, out);
      break;
    case 'double-quoted-scalar':
      decodeDouble(token.source, out);
      break;
    case 'single-quoted-scalar':
      unfold(token.source, 1, token.source.length - 1, "''", out);
      break;
    case 'scalar':
    case 'alias':
      unfold(token.source, 0, token.source.length, null, out);
      break;
  }
  const { segments, value } = out.finish();
  return { value, map: segments.length > 0 ? segmentMap(segments) : shiftMap(out.offset, 0) };
}

/** Where the text of a block scalar begins: after the header, its comment and the line break. */
export function bodyOffset(token: CST.BlockScalar): number {
  let offset = token.offset;
  for (const prop of token.props) if ('source' in prop) offset += prop.source.length;
  return offset;
}

/** Line folding of plain and single-quoted scalars: one break is a space, more are one break fewer. */
function unfold(source: string, from: number, to: number, quote: string | null, out: SegmentBuilder): void {
  const blank = (i: number) => source[i] === ' ' || source[i] === '\t';
  let start = from;
  let breaks: [number, number][] = [];
  for (let first = true; ; first = false) {
    const newline = source.indexOf('\n', start);
    const last = newline < 0 || newline >= to;
    const lineEnd = last ? to : newline > start && source[newline - 1] === '\r' ? newline - 1 : newline;
    let contentEnd = lineEnd;
    if (!first) while (start < lineEnd && blank(start)) start++;
    if (!last) while (contentEnd > start && blank(contentEnd - 1)) contentEnd--;
    if (first || last || contentEnd > start) {
      emitBreaks(breaks, out);
      breaks = [];
      copyLine(source, start, contentEnd, quote, out);
    }
    if (last) return;
    breaks.push([lineEnd, newline + 1]);
    start = newline + 1;
  }
}

function emitBreaks(breaks: readonly [number, number][], out: SegmentBuilder): void {
  const [only] = breaks;
  if (only && breaks.length === 1) out.atom(' ', only[0], only[1]);
  else for (const [start, end] of breaks.slice(1)) out.atom('\n', start, end);
}

function copyLine(source: string, from: number, to: number, quote: string | null, out: SegmentBuilder): void {
  let start = from;
  for (let at = quote ? source.indexOf(quote, start) : -1; at >= 0 && at + 2 <= to; at = source.indexOf("''", start)) {
    out.copy(start, at);
    out.atom("'", at, at + 2);
    start = at + 2;
  }
  out.copy(start, to);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function decodeDouble(source: string, out: SegmentBuilder): void {
  const end = source.length - 1;
  let start = 1;
  let i = 1;
  while (i < end) {
    const unit = source[i];
    if (unit === '\\') {
      out.copy(start, i);
      i = start = decodeEscape(source, i, out);
    } else if (unit === '\n') {
      // White space before the break is no part of the value; what escapes wrote has been copied already.
      let contentEnd = source[i - 1] === '\r' ? i - 1 : i;
      while (contentEnd > start && (source[contentEnd - 1] === ' ' || source[contentEnd - 1] === '\t')) contentEnd--;
      out.copy(start, contentEnd);
      i = start = foldBreaks(source, i, end, out);
    } else i++;
  }
  out.copy(start, Math.max(start, end));
}

function foldBreaks(source: string, from: number, end: number, out: SegmentBuilder): number {
  const breaks: [number, number][] = [];
  let i = from;
  for (; i < end; i++) {
    const unit = source[i];
    if (unit === '\n') breaks.push([source[i - 1] === '\r' ? i - 1 : i, i + 1]);
    else if (unit !== ' ' && unit !== '\t' && !(unit === '\r' && source[i + 1] === '\n')) break;
  }
  emitBreaks(breaks, out);
  return i;
}

/** Decodes the escape at `at` and returns where the text goes on. What is no escape stays as it is written. */
function decodeEscape(source: string, at: number, out: SegmentBuilder): number {
  const next = source[at + 1] ?? '';
  const simple = ESCAPES[next];
  if (simple !== undefined) {
    out.atom(simple, at, at + 2);
    return at + 2;
  }
  if (next === '\n' || (next === '\r' && source[at + 2] === '\n')) {
    let i = at + (next === '\n' ? 2 : 3);
    while (source[i] === ' ' || source[i] === '\t') i++;
    return i;
  }
  const digits = HEX_LENGTH[next];
  const stop = Math.min(at + 2 + (digits ?? 0), source.length);
  const hex = source.slice(at + 2, stop);
  const code = digits !== undefined && hex.length === digits && /^[\da-f]+$/i.test(hex) ? Number.parseInt(hex, 16) : -1;
  if (code >= 0 && code <= 0x10ffff) out.atom(String.fromCodePoint(code), at, stop);
  else out.copy(at, stop);
  return stop;
}
