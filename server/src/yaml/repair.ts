/**
 * Half-typed YAML: mistakes that make the parser swallow what follows are taken out, character for character, so that
 * the rest is read and every offset stays. What is taken out is put back into the values afterwards.
 */
import { CST, type Document, isScalar, type Scalar } from 'yaml';
import type { ComposeError } from './compose.ts';
import { nodesOf } from './nodes.ts';
import { problem, type YamlProblem } from './problems.ts';

/** Noncharacters that stand for YAML's indicators while the rest is read; a text that holds one is not repaired. */
const INDICATORS = [':', '"', "'", '-'];
const FIRST_STAND_IN = 0xfdd0;
const STAND_INS = /[\ufdd0-\ufdef]/;
const standIn = (indicator: string) => String.fromCharCode(FIRST_STAND_IN + INDICATORS.indexOf(indicator));

export interface Repair {
  readonly text: string;
  readonly problems: readonly YamlProblem[];
}

interface Change {
  /** Where the mistake is repaired, in order of place: one character for one. */
  readonly at: readonly { readonly offset: number; readonly char: string }[];
  readonly problem: YamlProblem;
}

/** The text without the mistakes that can be repaired, or null when there is none. */
export function repair(
  text: string,
  documents: readonly Document.Parsed[],
  errors: readonly ComposeError[],
): Repair | null {
  if (errors.length === 0 || STAND_INS.test(text)) return null;
  const quoted = quotedByEnd(documents);
  const changes: Change[] = [];
  let repairedTo = -1;
  for (const error of errors.toSorted((a, b) => a.start - b.start)) {
    if (error.start < repairedTo) continue;
    const change = changeFor(text, error, quoted);
    if (!change || change.at.length === 0) continue;
    changes.push(change);
    // What follows on the same line is likely to follow from the mistake; the next round will tell.
    repairedTo = lineEnd(text, change.at.at(-1)?.offset ?? 0);
  }
  if (changes.length === 0) return null;
  const parts: string[] = [];
  let end = 0;
  for (const { offset, char } of changes.flatMap((change) => change.at).sort((a, b) => a.offset - b.offset)) {
    if (offset < end) continue;
    parts.push(text.slice(end, offset), char);
    end = offset + 1;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), problems: changes.map((change) => change.problem) };
}

/** Gives the nodes of a repaired text the words of the original. */
export function restore(original: string, documents: readonly Document.Parsed[]): void {
  for (const document of documents) {
    for (const node of nodesOf(document)) {
      const token = isScalar(node) ? node.srcToken : undefined;
      if (!CST.isScalar(token) || !isScalar(node) || !STAND_INS.test(token.source)) continue;
      const start = token.type === 'block-scalar' ? (node.range?.[1] ?? 0) - token.source.length : token.offset;
      token.source = original.slice(start, start + token.source.length);
      node.source = indicators(node.source ?? '');
      if (typeof node.value === 'string') node.value = indicators(node.value);
    }
  }
}

function indicators(value: string): string {
  return value.replace(/[\ufdd0-\ufdef]/g, (char) => INDICATORS[char.charCodeAt(0) - FIRST_STAND_IN] ?? char);
}

function changeFor(text: string, error: ComposeError, quoted: ReadonlyMap<number, Scalar>): Change | null {
  const start = error.start;
  switch (error.code) {
    case 'MISSING_CHAR':
      return error.message.includes('quote') ? unquote(text, quoted.get(start), true) : null;
    case 'UNEXPECTED_TOKEN':
      if (error.message.includes('block-seq-ind on same line')) return listOnKeyLine(text, start);
      return error.message.includes('scalar at node end') ? textAfterQuotes(text, start, quoted) : null;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedColon(text, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return keyWithoutColon(text, start, error.end);
    case 'TAB_AS_INDENT':
      return tabs(text, start);
    default:
      return null;
  }
}

/** Quoted scalars by the offset where they end. */
function quotedByEnd(documents: readonly Document.Parsed[]): Map<number, Scalar> {
  const quoted = new Map<number, Scalar>();
  for (const document of documents) {
    for (const node of nodesOf(document)) {
      if (isScalar(node) && node.range && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
        quoted.set(node.range[1], node);
      }
    }
  }
  return quoted;
}

/** The quotation mark becomes an ordinary character, so that the value ends with its line. */
function unquote(text: string, node: Scalar | undefined, open: boolean): Change | null {
  const offset = node?.range?.[0];
  if (offset === undefined) return null;
  const message = open
    ? 'This quotation mark is never closed. Close it where the value ends.'
    : 'The value goes on after its closing quotation mark. Put quotes around all of it, or use none.';
  return {
    at: [{ offset, char: standIn(text[offset] ?? '"') }],
    problem: problem('quote', message, offset, offset + 1),
  };
}

/** `title: "A" and "B"`; when the quotes span lines, the first was not meant to be closed there. */
function textAfterQuotes(text: string, start: number, quoted: ReadonlyMap<number, Scalar>): Change | null {
  let end = start;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  const node = quoted.get(end);
  return unquote(text, node, text.slice(node?.range?.[0] ?? end, end).includes('\n'));
}

/** `title: Hanoi: a visit` swallows all keys that follow; the second colon is text. */
function nestedColon(text: string, start: number): Change | null {
  const at: { offset: number; char: string }[] = [];
  for (let line = start; at.length === 0 && line < text.length; line = lineEnd(text, line) + 1) {
    const end = lineEnd(text, line);
    for (let i = line; i < end; i++) {
      const next = text[i + 1] ?? '\n';
      if (text[i] === ':' && /\s/.test(next)) at.push({ offset: i, char: standIn(':') });
    }
  }
  const message = 'A value that holds a colon and a space needs quotes around it.';
  return { at, problem: problem('quote', message, start, trimmedLineEnd(text, start)) };
}

/** `participants: - x`: read as text until the list has moved to the next line. */
function listOnKeyLine(text: string, start: number): Change | null {
  if (text[start] !== '-') return null;
  const message = 'A list must begin on the line after its key.';
  return { at: [{ offset: start, char: standIn('-') }], problem: problem('syntax', message, start, start + 1) };
}

/** A key that is still being typed is taken for the first line of the next one. */
function keyWithoutColon(text: string, start: number, end: number): Change | null {
  if (/["'[{]/.test(text[start] ?? '')) return null;
  const at: { offset: number; char: string }[] = [];
  const lastLine = text.lastIndexOf('\n', end - 1);
  for (let line = start; line <= lastLine; line = lineEnd(text, line) + 1) {
    let content = line;
    while (text[content] === ' ' || text[content] === '\t') content++;
    if (content < lineEnd(text, line) && text[content] !== '\r') at.push({ offset: content, char: '#' });
  }
  const shown = trimmedLineEnd(text, start);
  const message = `A colon is missing after "${text.slice(start, Math.min(shown, start + 40))}".`;
  return { at, problem: problem('key', message, start, shown) };
}

function tabs(text: string, start: number): Change | null {
  const at: { offset: number; char: string }[] = [];
  for (let i = start; text[i] === '\t' || text[i] === ' '; i++) if (text[i] === '\t') at.push({ offset: i, char: ' ' });
  return {
    at,
    problem: problem('indentation', 'YAML does not indent with tabs. Use spaces.', start, start + at.length),
  };
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

function trimmedLineEnd(text: string, offset: number): number {
  let end = lineEnd(text, offset);
  while (end > offset && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}
