/**
 * The text of a block scalar at the top of a YAML dossier, in chunks that say the same wherever they stand: after an edit
 * only those that it reached are read again, and none of the YAML around them. Gives what reading it at once gives.
 */
import { firstWhere } from '../text/firstWhere.ts';
import { type OffsetMap, type Segment, segmentMap, shiftedMap, shiftMap } from '../text/offsetMap.ts';
import { ownCopy } from '../text/ownCopy.ts';
import type { Span } from '../text/span.ts';
import { decodeBlock } from '../yaml/blockScalar.ts';
import { isUsualText } from '../yaml/parse.ts';
import { replaceBlockWords } from '../yaml/replaceWords.ts';
import { segmentBuilder } from '../yaml/segmentBuilder.ts';
import type { DocumentEdit, Passage } from './dossier.ts';
import { type Piece, piecesOf } from './plain.ts';
import { endsFoldedParagraph } from './scalarPassage.ts';

export interface BlockStyle {
  readonly path: Passage['path'];
  readonly folded: boolean;
  /** As its header has it; 0 when the first words show it. */
  readonly indicator: number;
}

export interface Block {
  readonly style: BlockStyle;
  /** Spaces that each line loses. */
  readonly indent: number;
  /** Where its lines begin, and where what stands behind them does. */
  readonly start: number;
  readonly end: number;
  readonly chunks: readonly Chunk[];
}

/** Whole lines; how they are cut into passages depends on nothing before or behind them. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly passages: readonly BlockPassage[];
}

/** Null where its lines are no block by themselves, or one that is read in one piece. */
export function readBlock(text: string, style: BlockStyle, start: number, end: number): Block | null {
  const indent = indentAt(text, style, start, end);
  const found = indent === null ? null : chunksOf(text, { style, indent }, start, end);
  return indent === null || found === null ? null : severalPieces({ style, indent, start, end, chunks: found.chunks });
}

/** What was changed: `[from, to)` of the text before, which is `by` units longer now. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** The block after a change inside it; null where that may have changed more than its words. */
export function rereadBlock(block: Block, text: string, change: Change): Block | null {
  const { style, indent, start, chunks: before } = block;
  const { by } = change;
  const end = block.end + by;
  if (indentAt(text, style, start, end) !== indent) return null;
  // A chunk of folded text depends on whether the next one's first line is indented further.
  const head = firstWhere(before, ({ to }) => to + indent >= change.from);
  const from = before[head - 1]?.to ?? start;
  for (let tail = firstWhere(before, (chunk) => chunk.from >= change.to); ; tail++) {
    const next = before[tail];
    const to = next === undefined ? end : next.from + by;
    // What is read must end a line, and what comes behind it as it was must begin anew there.
    if (to < text.length && text[to - 1] !== '\n') {
      if (next === undefined) return null;
      continue;
    }
    const middle = chunksOf(text, block, from, to);
    if (middle === null) return null;
    if (!middle.ends && next !== undefined) continue;
    const behind = before.slice(tail).map((chunk) => movedChunk(chunk, by));
    return severalPieces({ ...block, end, chunks: [...before.slice(0, head), ...middle.chunks, ...behind] });
  }
}

export function movedBlock(block: Block, by: number): Block {
  if (by === 0) return block;
  const chunks = block.chunks.map((chunk) => movedChunk(chunk, by));
  return { ...block, start: block.start + by, end: block.end + by, chunks };
}

function movedChunk(chunk: Chunk, by: number): Chunk {
  if (by === 0) return chunk;
  const { from, to, passages } = chunk;
  return { from: from + by, to: to + by, passages: passages.map((passage) => passage.movedBy(by)) };
}

/** A value in one piece is a passage with all white space around its words. */
function severalPieces(block: Block): Block | null {
  let count = 0;
  for (const { passages } of block.chunks) count += passages.length;
  return count > 1 ? block : null;
}

/** Null where YAML would ask for another one, or for none. */
function indentAt(text: string, { indicator }: BlockStyle, start: number, end: number): number | null {
  let widest = 0;
  for (let at = start; at < end; ) {
    const first = behindSpaces(text, at, end);
    const next = lineAfter(text, first, end);
    if (!isLineEnd(text, first, end)) {
      if (indicator > 0) return indicator;
      return first > at && first - at <= MAX_INDENT && widest <= first - at ? first - at : null;
    }
    widest = Math.max(widest, first - at);
    at = next;
  }
  return null;
}

/** What one digit of a header can say. */
const MAX_INDENT = 9;

function behindSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}

function isLineEnd(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  return at >= end || unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a);
}

function lineAfter(text: string, at: number, end: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline >= end ? end : newline + 1;
}

/** Every line is indented or empty. */
function isIndented(text: string, indent: number, from: number, to: number): boolean {
  for (let at = from; at < to; at = lineAfter(text, at, to)) {
    let spaces = 0;
    while (spaces < indent && text.charCodeAt(at + spaces) === 0x20) spaces++;
    if (spaces < indent && !isLineEnd(text, at + spaces, to)) return false;
  }
  return true;
}

/** `ends`: whatever comes behind the lines is cut as if nothing stood before it. Null where they are not of this block. */
function chunksOf(text: string, { style, indent }: Layout, from: number, to: number): Chunks | null {
  // As its own text, so that nothing that is kept of it holds the whole document.
  const source = ownCopy(text.slice(from, to));
  if (!isIndented(source, indent, 0, source.length) || !isUsualText(source)) return null;
  const { folded } = style;
  const { value, segments } = decodeLines(source, folded, indent, from);
  const pieces = piecesOf(value, 0, folded ? (newline) => endsFoldedParagraph(value, newline) : undefined);
  const mapOf = mapsIn(segments);
  const chunks: Chunk[] = [];
  let passages: BlockPassage[] = [];
  let begin = from;
  for (const { from: first, to: last, kind, next } of pieces) {
    passages.push(new BlockPassage(ownCopy(value.slice(first, last)), mapOf(first, last), kind, style));
    if (next === null) continue;
    const end = next >= value.length ? to : lineWithText(text, indent, mapOf(next, next + 1).toSource(0), to);
    // Folded text is cut only before a line that is not indented further.
    if (folded && end < to && isSpace(text.charCodeAt(end + indent))) continue;
    chunks.push({ from: begin, to: end, passages });
    passages = [];
    begin = end;
  }
  if (passages.length > 0) chunks.push({ from: begin, to, passages });
  // One line break is a space of folded text, which only the line behind it shows.
  const isOpen = folded && !endsEmpty(source, indent);
  return { chunks, ends: !isOpen && (pieces.length === 0 || pieces.at(-1)?.next !== null) };
}

type Layout = Pick<Block, 'style' | 'indent'>;

interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly ends: boolean;
}

/** With all line breaks at the end, which are those before what comes next. */
function decodeLines(source: string, folded: boolean, indent: number, from: number) {
  const header = `${folded ? '>' : '|'}${indent}+`;
  const props = [{ type: 'block-scalar-header' as const, offset: 0, indent: 0, source: header }];
  const out = segmentBuilder(source, from);
  decodeBlock({ type: 'block-scalar', offset: 0, indent: 0, props, source }, out);
  return out.finish();
}

/** Gives the map of `[from, to)` of the value; asked in the order of the value. */
function mapsIn(segments: readonly Segment[]): (from: number, to: number) => OffsetMap {
  let at = 0;
  return (from, to) => {
    while (endOf(segments[at]) <= from) at++;
    const own: Segment[] = [];
    for (let i = at; i < segments.length && (segments[i] as Segment).value < to; i++) {
      const { value, source, length, sourceLength } = segments[i] as Segment;
      const skipped = Math.max(from - value, 0);
      const units = Math.min(value + length, to) - value - skipped;
      // What is written by other units is one of the value, as blocks have no escapes.
      own.push(
        sourceLength === undefined
          ? { value: value + skipped - from, source: source + skipped, length: units }
          : { value: value - from, source, length, sourceLength },
      );
    }
    const [only] = own;
    const isPlain = own.length === 1 && only !== undefined && only.sourceLength === undefined;
    return isPlain ? shiftMap(only.source, only.length) : segmentMap(own);
  };
}

const endOf = (segment: Segment | undefined): number =>
  segment === undefined ? Number.POSITIVE_INFINITY : segment.value + segment.length;

/** Where the next line that is not empty begins, from the line of the offset on; spaces behind the indentation are text. */
function lineWithText(text: string, indent: number, offset: number, end: number): number {
  for (let at = text.lastIndexOf('\n', offset - 1) + 1; at < end; at = lineAfter(text, at, end)) {
    const first = behindSpaces(text, at, end);
    if (!isLineEnd(text, first, end) || first - at > indent) return at;
  }
  return end;
}

function endsEmpty(lines: string, indent: number): boolean {
  const last = lines.lastIndexOf('\n', lines.length - 2) + 1;
  const first = behindSpaces(lines, last, lines.length);
  return isLineEnd(lines, first, lines.length) && first - last <= indent;
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/** A class, as there are thousands of these and a key moves all that stand behind it. */
class BlockPassage implements Passage {
  readonly text: string;
  readonly isPlain = true;
  readonly map: OffsetMap;
  readonly kind: Piece['kind'];
  readonly path: Passage['path'];
  private readonly style: BlockStyle;

  constructor(text: string, map: OffsetMap, kind: Piece['kind'], style: BlockStyle) {
    this.text = text;
    this.map = map;
    this.kind = kind;
    this.path = style.path;
    this.style = style;
  }
  movedBy(by: number): BlockPassage {
    return new BlockPassage(this.text, shiftedMap(this.map, by), this.kind, this.style);
  }
  /** Words for words; whatever else the whole scalar is needed for is left to who reads it at once. */
  replace(value: Span, newText: string): DocumentEdit | null {
    return replaceBlockWords({ text: this.text, map: this.map, folded: this.style.folded }, value, newText);
  }
}
