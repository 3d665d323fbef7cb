/** A YAML scalar as a passage: its words, the way back to the document, and how to change them there. */
import type { Document, Scalar } from 'yaml';
import { partMap, segmentMap, shiftedMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import { writtenScalar } from '../yaml/encodeScalar.ts';
import { repeatedNodes } from '../yaml/nodes.ts';
import { replaceInScalar } from '../yaml/replaceScalar.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import type { Passage } from './dossier.ts';
import { piecesOf } from './plain.ts';

export interface YamlSource {
  /** The YAML text that the scalar was read from. */
  readonly text: string;
  /** Where that text begins in the document: after the fence of a front matter, else 0. */
  readonly base: number;
  /** True for what aliases repeat elsewhere, where nobody would see it change. */
  isRepeated(node: Scalar): boolean;
}

export function yamlSource(text: string, base: number, documents: readonly Document.Parsed[]): YamlSource {
  // Most have no alias, and what a passage leads to is kept in memory as long as the passage.
  if (!text.includes('*')) return { text, base, isRepeated: () => false };
  // Asked for a fix only, and few have one.
  let repeated: ReadonlySet<unknown> | null = null;
  return {
    text,
    base,
    isRepeated(node) {
      repeated ??= new Set(documents.flatMap((document) => [...repeatedNodes(document)]));
      return repeated.has(node);
    },
  };
}

/** Null when there are no words in it. `flow`: it stands in [] or {}. */
export function scalarPassage(
  node: Scalar,
  { text, base, isRepeated }: YamlSource,
  path: Passage['path'],
  kind: Passage['kind'],
  flow: boolean,
): Passage | null {
  const decoded = decodeScalar(node);
  const { value, map } = decoded;
  if (!/\S/.test(value)) return null;
  return {
    text: value,
    map: base === 0 ? map : shiftedMap(map, base),
    kind,
    path,
    replace: (span, newText) => {
      const edit = isRepeated(node) ? null : replaceInScalar(text, node, span, newText, flow, decoded);
      return edit && { ...edit, span: { start: edit.span.start + base, end: edit.span.end + base } };
    },
  };
}

/** An alias in the place of a value, or of what the value is part of. */
export interface AliasPlace {
  readonly span: Span;
  /** The value alone is behind it, so that another value can take its place. */
  readonly isValue: boolean;
}

/** What an alias stands for, as a passage at the alias: all of its words lead there. `isRead`: it is read at its anchor, too. */
export function repeatedPassage(
  { text, kind, path }: Passage,
  { span, isValue }: AliasPlace,
  isRead: boolean,
): Passage {
  const segment = { value: 0, source: span.start, length: text.length, sourceLength: span.end - span.start };
  return {
    text,
    map: segmentMap([segment]),
    kind,
    path,
    ...(isRead ? { repeats: true } : {}),
    replace: ({ start, end }, newText) =>
      isValue ? { span, newText: writtenScalar(text.slice(0, start) + newText + text.slice(end)) } : null,
  };
}

/**
 * Prose in its paragraphs, so that after an edit all others have the same text as before. In folded text an empty line
 * is read as one line break; but lines that are indented further keep theirs, and so do escapes.
 */
export function scalarPassages(node: Scalar, source: YamlSource, path: Passage['path'], flow: boolean): Passage[] {
  const whole = scalarPassage(node, source, path, 'prose', flow);
  if (whole === null) return [];
  const { text, map, replace } = whole;
  const pieces = piecesOf(text, 0, (newline) => {
    switch (node.type) {
      case 'BLOCK_LITERAL':
        return false;
      case 'BLOCK_FOLDED':
        return endsFoldedParagraph(text, newline);
      default:
        return source.text[map.toSource(newline) - source.base] !== '\\';
    }
  });
  if (pieces.length < 2) return [whole];
  return pieces.map(({ from, to, kind }) => ({
    text: text.slice(from, to),
    map: partMap(map, from, to),
    kind,
    path,
    replace: ({ start, end }, newText) => replace?.({ start: start + from, end: end + from }, newText) ?? null,
  }));
}

/** Between lines of folded text that are not indented further a line break of the value is an empty line. */
export function endsFoldedParagraph(text: string, newline: number): boolean {
  return isEven(text, newline + 1) && isEven(text, text.lastIndexOf('\n', newline - 1) + 1);
}

function isEven(text: string, line: number): boolean {
  return text[line] !== ' ' && text[line] !== '\t';
}
