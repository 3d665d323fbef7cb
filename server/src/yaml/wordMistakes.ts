/** Mistakes in keys and values: quotes, colons, and characters that cannot begin a value. */
import { type Document, isAlias, isScalar, type Scalar } from 'yaml';
import type { ComposeError } from './compose.ts';
import { missingComma } from './flowMistakes.ts';
import { ITEM_BESIDE_KEYS } from './indentMistakes.ts';
import {
  asText,
  blockEnd,
  commented,
  contentStart,
  isBelowHeader,
  isKeyLine,
  lineAt,
  lineEnd,
  lineStart,
  type Mistake,
  mistake,
  outsideText,
  quoted,
  type Replaced,
  trimmedLineEnd,
} from './mistake.ts';
import { nodesOf } from './nodes.ts';

/** Quoted scalars and aliases by the offset where they end. */
export interface ScalarEnds {
  readonly quotes: ReadonlyMap<number, Scalar>;
  readonly aliases: ReadonlyMap<number, number>;
}

export function scalarEnds(documents: readonly Document.Parsed[]): ScalarEnds {
  const quotes = new Map<number, Scalar>();
  const aliases = new Map<number, number>();
  for (const document of documents) {
    for (const node of nodesOf(document)) {
      if (!node.range) continue;
      if (isAlias(node)) aliases.set(node.range[1], node.range[0]);
      else if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
        quotes.set(node.range[1], node);
      }
    }
  }
  return { quotes, aliases };
}

export function wordMistake(
  text: string,
  { code, message, start, end }: ComposeError,
  ends: ScalarEnds,
): Mistake | null {
  switch (code) {
    case 'MISSING_CHAR':
      return message.includes('quote') ? openQuote(text, ends.quotes.get(start)) : null;
    case 'UNEXPECTED_TOKEN':
      if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
        return textBehindHeader(text, start);
      }
      if (message.includes('block-seq-ind on same line')) return listOnKeyLine(text, start);
      return message.includes('scalar at node end') ? textAtEnd(text, start, ends) : null;
    case 'BAD_ALIAS':
      return message.endsWith('cannot be an empty string') ? needsQuotes(text, start) : null;
    case 'BAD_SCALAR_START':
      return needsQuotes(text, start);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!message.startsWith('Nested mappings')) return null;
      return text[start] === '?' ? needsQuotes(text, start) : nestedColon(text, start);
    case 'MULTILINE_IMPLICIT_KEY':
      if (message.includes('flow sequence')) return missingComma(text, contentStart(text, end - 1));
      return keyWithoutColon(text, start, end);
    default:
      return null;
  }
}

/** `title: & co`, `title: **bold**`: read as text. */
function needsQuotes(text: string, start: number): Mistake {
  const written = quoted(text[start] ?? '');
  const message = `A value cannot begin with ${written}. Put quotes around it.`;
  return mistake('value', message, [start, start + 1], [asText(text, start)]);
}

const NEVER_CLOSED = 'This quotation mark is never closed. Close it where the value ends.';
const GOES_ON = 'The value goes on after its closing quotation mark. Put quotes around all of it, or use none.';
/** Lines that are looked at for the quotation mark that closes. */
const MOST_LINES = 50;

/** The quotation mark becomes an ordinary character, so that the value ends with its line. */
function openQuote(text: string, node: Scalar | undefined): Mistake | null {
  const offset = node?.range?.[0];
  if (offset === undefined) return null;
  const mark = text[offset] ?? '"';
  const at = [asText(text, offset)];
  const first = lineEnd(text, offset) + 1;
  let line = first;
  for (let count = 0; line < text.length && count < MOST_LINES; count++, line = lineEnd(text, line) + 1) {
    const words = lineAt(text, line);
    if (isKeyLine(words) || /^---/.test(words)) break;
    if (!words.trimEnd().endsWith(mark) || words.trim() === mark) continue;
    const message = 'The lines of a text in quotes must be indented deeper than its key.';
    const lines = commented(text, first, lineEnd(text, line));
    return mistake('indentation', message, [first, trimmedLineEnd(text, first)], [...at, ...lines]);
  }
  return mistake('quote', NEVER_CLOSED, [offset, offset + 1], at);
}

/** `title: "A" and "B"`; when the quotes span lines, the first was not meant to be closed there. `title: *bold* text`. */
function textAtEnd(text: string, start: number, { quotes, aliases }: ScalarEnds): Mistake | null {
  let end = start;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  const alias = aliases.get(end);
  if (alias !== undefined) return needsQuotes(text, alias);
  const node = quotes.get(end);
  const offset = node?.range?.[0];
  if (offset === undefined) return null;
  const message = text.slice(offset, end).includes('\n') ? NEVER_CLOSED : GOES_ON;
  return mistake('quote', message, [offset, offset + 1], [asText(text, offset)]);
}

/** `title: Hanoi: a visit` swallows all keys that follow; the second colon is text. */
function nestedColon(text: string, start: number): Mistake | null {
  const at: Replaced[] = [];
  for (let line = start; at.length === 0 && line < text.length; line = lineEnd(text, line) + 1) {
    const end = lineEnd(text, line);
    for (let i = line; i < end; i++) if (text[i] === ':' && /\s/.test(text[i + 1] ?? '\n')) at.push(asText(text, i));
  }
  const message = 'A value that holds a colon and a space needs quotes around it.';
  return mistake('quote', message, [start, trimmedLineEnd(text, start)], at);
}

/** `participants: - x`: read as text until the list has moved to the next line. */
function listOnKeyLine(text: string, start: number): Mistake | null {
  if (text[start] !== '-') return null;
  if (contentStart(text, start) === start) return itemBesideKeys(text, start);
  const message = 'A list must begin on the line after its key.';
  return mistake('syntax', message, [start, start + 1], [asText(text, start)]);
}

/** The items with all that is in them. */
function itemBesideKeys(text: string, start: number): Mistake {
  const at = commented(text, lineStart(text, start), blockEnd(text, start));
  return mistake('indentation', ITEM_BESIDE_KEYS, [start, start + 1], at);
}

/** `body: | The minister`, `|0`: what stands behind the mark, but not what follows it in the next lines, is left out. */
function textBehindHeader(text: string, start: number): Mistake | null {
  const end = trimmedLineEnd(text, start);
  const line = lineStart(text, start);
  const header = /[|>][^|>]*$/.exec(text.slice(line, start));
  if (header === null) return null;
  const at: Replaced[] = [];
  for (let i = line + header.index + 1; i < end; i++) at.push({ offset: i, char: ' ' });
  const message = 'Text cannot follow "|" or ">" on the same line. Begin it on the next, indented.';
  return mistake('syntax', message, [start, end], at);
}

/** A key that is still being typed is taken for the first line of the next one. */
function keyWithoutColon(text: string, start: number, end: number): Mistake | null {
  if (/["'[{]/.test(text[start] ?? '')) return null;
  // Up to the line of the key that ends it, and with that one when it belongs to the key that is being typed.
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  const isInside = contentStart(text, lastLine) - lastLine > start - lineStart(text, start);
  const isGlued = GLUED.test(text.slice(start, trimmedLineEnd(text, start)));
  // Of several keys like that each is told, in a round of its own.
  const behind = isInside ? blockEnd(text, start) : isGlued ? lineEnd(text, start) : lastLine;
  return { at: commented(text, start, behind), problem: noKey(text, start).problem };
}

const GLUED = /^((?:- +)?[\p{L}_][\p{L}\p{N}_-]*):(?!\/\/)(\S.*)$/u;

/** A line that should be a key with its colon and is none. */
export function noKey(text: string, start: number): Mistake {
  if (isBelowHeader(text, start)) return outsideText(text, start);
  const end = trimmedLineEnd(text, start);
  const words = text.slice(start, end);
  const [, key, value = ''] = GLUED.exec(words) ?? [];
  if (key !== undefined) {
    const colon = start + key.length;
    return mistake('key', `A space is missing behind the colon. Write ${quoted(`${key}: ${value}`)}.`, [
      colon,
      colon + 1,
    ]);
  }
  if (/^-[^\s-]/.test(words)) {
    const message = `A space is missing behind the "-". Write ${quoted(`- ${words.slice(1)}`)}.`;
    return mistake('key', message, [start, start + 1]);
  }
  const belongs = /\s/.test(words)
    ? ' If it belongs to the text above, indent it deeper than the key of that text.'
    : '';
  return mistake('key', `A colon is missing after ${quoted(words)}.${belongs}`, [start, end]);
}
