/** Literal and folded block scalars: header, indentation, folding and chomping, with the source of every unit. */
import type { CST } from 'yaml';
import type { SegmentBuilder } from './segmentBuilder.ts';

export interface BlockHeader {
  readonly folded: boolean;
  /** Indentation indicator, 0 when there is none. */
  readonly indent: number;
  readonly chomp: '' | '-' | '+';
}

export function blockHeader(token: CST.BlockScalar): BlockHeader {
  const [header] = token.props;
  const source = header && 'source' in header ? header.source : '|';
  return {
    folded: source.startsWith('>'),
    indent: Number(/[1-9]/.exec(source)?.[0] ?? 0),
    chomp: source.includes('-') ? '-' : source.includes('+') ? '+' : '',
  };
}

/** False for every other kind of scalar. */
export function isFolded(token: CST.FlowScalar | CST.BlockScalar): boolean {
  return token.type === 'block-scalar' && blockHeader(token).folded;
}

/** Offsets into the token's source: the line's start, its first character that is no space, its end, the next start. */
interface Line {
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly next: number;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  if (source === '') return lines;
  for (let start = 0; ; ) {
    const newline = source.indexOf('\n', start);
    const next = newline < 0 ? source.length : newline + 1;
    let end = newline < 0 ? source.length : newline;
    let content = start;
    while (content < end && source[content] === ' ') content++;
    if (end > content && source[end - 1] === '\r') end--;
    lines.push({ start, content, end, next });
    if (newline < 0) return lines;
    start = next;
  }
}

const isEmpty = (line: Line) => line.content === line.end;
const indentOf = (line: Line) => line.content - line.start;

/** Spaces that every line of the body loses; lines of spaces before the first words may ask for more. */
export function bodyIndent(token: CST.BlockScalar): number {
  return layoutOf(token).indent;
}

function layoutOf(token: CST.BlockScalar): { lines: Line[]; indent: number; first: number; chomped: number } {
  const header = blockHeader(token);
  const lines = linesOf(token.source);
  let chomped = lines.length;
  while (chomped > 0 && isEmpty(lines[chomped - 1] as Line)) chomped--;
  let indent = token.indent + header.indent;
  let first = 0;
  if (chomped === 0) return { lines, indent: Math.max(indent, 0), first, chomped };
  for (let i = 0; i < chomped; i++) {
    const line = lines[i] as Line;
    if (!isEmpty(line)) {
      if (header.indent === 0) indent = indentOf(line);
      first = i;
      break;
    }
    if (header.indent === 0) indent = Math.max(indent, indentOf(line));
  }
  // Lines of spaces at the end that are longer than the indentation are text, not blank.
  for (let i = lines.length - 1; i >= chomped; i--) {
    if (indentOf(lines[i] as Line) > indent) {
      chomped = i + 1;
      break;
    }
  }
  return { lines, indent: Math.max(indent, 0), first, chomped };
}

export function decodeBlock(token: CST.BlockScalar, out: SegmentBuilder): void {
  const { folded, chomp } = blockHeader(token);
  const { lines, indent, first, chomped } = layoutOf(token);
  const breakAfter = (line: Line) => out.atom('\n', line.end, line.next);
  const copySpaces = (line: Line) => out.copy(Math.min(line.start + indent, line.content), line.content);
  if (chomped === 0) {
    if (chomp !== '+' || lines.length === 0) return;
    for (const line of lines.length > 1 ? lines.slice(0, -1) : lines) breakAfter(line);
    return;
  }
  for (const line of lines.slice(0, first)) {
    copySpaces(line);
    breakAfter(line);
  }
  /** Breaks since the last line of text, the one that ends it first. */
  let breaks: Line[] = [];
  let deeper = false;
  for (const [i, line] of lines.slice(first, chomped).entries()) {
    const more = indentOf(line) > indent || token.source[line.content] === '\t';
    if (folded && !more && isEmpty(line)) {
      breaks.push(line);
      continue;
    }
    if (i > 0) emitBreaks(breaks, folded && !more && !deeper, out);
    out.copy(indentOf(line) < indent ? line.content : line.start + indent, line.end);
    breaks = [line];
    deeper = more;
  }
  const last = lines[chomped - 1] as Line;
  // Empty lines inside the text that end it (they are followed by a longer line of spaces) were counted as breaks.
  for (const line of breaks.slice(0, -1)) breakAfter(line);
  if (chomp === '-') return;
  breakAfter(last);
  if (chomp === '+') {
    for (const line of lines.slice(chomped, -1)) {
      copySpaces(line);
      breakAfter(line);
    }
  }
}

/** In folded text one break between two lines is a space, more are one fewer; beside deeper lines all are kept. */
function emitBreaks(breaks: readonly Line[], fold: boolean, out: SegmentBuilder): void {
  const [only] = breaks;
  if (fold && only && breaks.length === 1) out.atom(' ', only.end, only.next);
  else for (const line of fold ? breaks.slice(1) : breaks) out.atom('\n', line.end, line.next);
}
