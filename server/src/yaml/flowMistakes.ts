/** Mistakes in `[…]` and `{…}`: brackets that do not fit, commas that are missing, lists with "-" inside. */
import type { Composed, ComposeError } from './compose.ts';
import {
  asText,
  contentStart,
  isKeyLine,
  lineEnd,
  lineStart,
  type Mistake,
  mistake,
  quoted,
  type Replaced,
} from './mistake.ts';

export function flowMistake(text: string, error: ComposeError): Mistake | null {
  const { code, message, start, end } = error;
  if (code === 'BLOCK_IN_FLOW') return blockInFlow(text, start, end);
  if (isUnclosed(error)) return wrongBracket(text, start, message) ?? linesInBrackets(text, start);
  if (code === 'UNEXPECTED_TOKEN' && /flow-(?:seq|map)-end token/.test(message)) {
    const bracket = text[start] ?? '';
    return mistake(
      'bracket',
      `This "${bracket}" closes nothing. Delete it.`,
      [start, end],
      [{ offset: start, char: ' ' }],
    );
  }
  if (code === 'UNEXPECTED_TOKEN' && /^Unexpected (?:,|empty item) in flow/.test(message)) {
    return mistake(
      'bracket',
      'Nothing stands before this comma. Delete it.',
      [start, start + 1],
      [{ offset: start, char: ' ' }],
    );
  }
  if (code === 'MISSING_CHAR' && message.startsWith('Missing , ')) return missingComma(text, start);
  if (isBracketInValue(error)) return bracketInValue(text, start);
  return null;
}

/** The parser's complaint of a bracket that is not closed, at the place where it gave up. */
export function isUnclosed({ message }: ComposeError): boolean {
  return /^Flow (?:sequence|map) (?:in block collection )?must |^Expected flow (?:sequence|map) to end with/.test(
    message,
  );
}

/** Of brackets inside each other the outermost first; as text, what stands behind them is read again. */
export function neverClosed(text: string, open: readonly number[]): Mistake {
  const [first = 0] = open;
  const closing = open.map((offset) => (text[offset] === '{' ? '}' : ']')).reverse();
  const message = `This "${text[first]}" is never closed. Write "${closing.join('')}" where the value ends.`;
  return mistake('bracket', message, [first, first + 1], [asText(text, first)]);
}

/**
 * Brackets that are never closed and have made something else of what follows them. Where the parser has found their end
 * by itself there are none, as their content is worth more.
 */
export function swallowing(text: string, { errors, unclosed }: Composed): readonly Mistake[] {
  // Inside an open quotation no bracket closes any.
  if (errors.some(({ code, message }) => code === 'MISSING_CHAR' && message.includes('quote'))) return [];
  const openings = [...unclosed].sort((a, b) => a - b);
  const found: Mistake[] = [];
  let from = -1;
  for (const error of errors.toSorted((a, b) => a.start - b.start)) {
    if (!isUnclosed(error)) continue;
    const open = openings.filter((offset) => offset > from && offset < error.start);
    from = Math.max(from, ...open);
    const [first] = open;
    if (first === undefined || flowMistake(text, error) !== null) continue;
    if (errors.some((other) => other.start > first && !isUnclosed(other))) found.push(neverClosed(text, open));
  }
  return found;
}

/** A bracket behind a value in brackets, which makes something else of all that follows. */
export function isBracketInValue({ code, message }: ComposeError): boolean {
  return code === 'UNEXPECTED_TOKEN' && /flow-(?:seq|map)-start at node end/.test(message);
}

/** `{a: b [c], d: e}`: the bracket is text, and so is the one that closes it. */
function bracketInValue(text: string, start: number): Mistake {
  const message = `"${text[start]}" cannot stand here, because the value before it has ended. Put quotes around the whole value.`;
  const [inside] = /^(?:\[[^\]}\n]*\]|\{[^\]}\n]*\})/.exec(text.slice(start, lineEnd(text, start))) ?? [];
  const at = [asText(text, start)];
  if (inside !== undefined) {
    for (let i = 1; i < inside.length; i++) if (/[[\]{},]/.test(inside[i] ?? '')) at.push(asText(text, start + i));
  }
  return mistake('value', message, [start, start + 1], at);
}

/** `[a, b}` */
function wrongBracket(text: string, start: number, message: string): Mistake | null {
  const written = text[start] ?? '';
  const right = message.at(-1) ?? '';
  if ((written !== ']' && written !== '}') || (right !== ']' && right !== '}') || written === right) return null;
  const opening = right === ']' ? '[' : '{';
  return mistake(
    'bracket',
    `What "${opening}" opens is closed by "${right}", not by "${written}".`,
    [start, start + 1],
    [{ offset: start, char: right }],
  );
}

/** Lines that are looked at for the bracket that closes. */
const MOST_LINES = 200;

/** Brackets whose lines are not indented, or stand behind "-": read as if they stood on the first line. */
function linesInBrackets(text: string, start: number): Mistake | null {
  const end = closingLineEnd(text, lineStart(text, start));
  if (end === null) return null;
  const at: Replaced[] = [];
  let dashes = 0;
  let tabs = false;
  for (let line = lineStart(text, start); line < end; line = lineEnd(text, line) + 1) {
    // The parser joins lines without their comments.
    at.push({ offset: line - 1, char: ' ' });
    const content = contentStart(text, line);
    tabs ||= text.slice(line, content).includes('\t');
    if (isDash(text, content)) at.push({ offset: content, char: dashes++ > 0 ? ',' : ' ' });
  }
  if (tabs) return mistake('tab', TABS, [lineStart(text, start), contentStart(text, start)], at);
  if (dashes > 0) return mistake('bracket', NO_DASHES, [start, start + 1], at);
  const message = 'The lines between brackets must be indented deeper than the key or the "-" before them.';
  return mistake('indentation', message, [start, lineEnd(text, start)], at);
}

export const TABS = 'YAML does not indent with tabs. Use spaces.';
const NO_DASHES = 'Between brackets a comma parts one item from the next, not "-". Use either brackets or "-".';

function isDash(text: string, content: number): boolean {
  return text[content] === '-' && /\s/.test(text[content + 1] ?? '\n');
}

/** The end of the line whose brackets close what is open; null where a key or the end of the text comes first. */
function closingLineEnd(text: string, from: number): number | null {
  let depth = 0;
  let line = from;
  for (let count = 0; line < text.length && count < MOST_LINES; count++) {
    const end = lineEnd(text, line);
    const words = text.slice(line, end);
    if (isKeyLine(words) || words.includes(' #')) return null;
    for (const char of words.replace(/"[^"]*"|'[^']*'/g, '')) {
      if (char === '[' || char === '{') depth++;
      if ((char === ']' || char === '}') && --depth < 0) return end;
    }
    line = end + 1;
  }
  return null;
}

/** Lists of lines, a comma that is missing, or a colon in a value. */
function blockInFlow(text: string, start: number, end: number): Mistake | null {
  if (isDash(text, start)) {
    const at: Replaced[] = [];
    for (let line = start; line < end; line = lineEnd(text, line) + 1) {
      const content = line === start ? start : contentStart(text, line);
      if (isDash(text, content)) at.push({ offset: content, char: at.length > 0 ? ',' : ' ' });
    }
    return mistake('bracket', NO_DASHES, [start, start + 1], at);
  }
  const colon = /:(?=\s|$)/.exec(text.slice(start, end));
  if (colon === null) return null;
  const colonAt = start + colon.index;
  const [, key = ''] = /\s("[^"]*"|'[^']*'|[^\s"']+)\s*$/.exec(text.slice(start, colonAt)) ?? [];
  if (key === '') {
    const message = 'A value that holds a colon and a space needs quotes around it.';
    return mistake('quote', message, [start, end], [asText(text, colonAt)]);
  }
  return missingComma(text, text.lastIndexOf(key, colonAt));
}

/** Before what begins at `start`. */
export function missingComma(text: string, start: number): Mistake | null {
  const [words = ''] = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,\]}:]+)/.exec(text.slice(start, start + 200)) ?? [];
  const isSpace = /\s/.test(text[start - 1] ?? '');
  const message = `A comma is missing before ${quoted(words.replace(/^(["'])(.*)\1$/, '$2'))}.`;
  const at = isSpace ? [{ offset: start - 1, char: ',' }] : [];
  return mistake('bracket', message, [start, start + Math.max(words.length, 1)], at);
}
