/** A YAML scalar as a passage: its words, the way back to the document, and how to change them there. */
import { type CST, type Document, isScalar, type Scalar } from 'yaml';
import { type OffsetMap, partMap, segmentMap, shiftedMap } from '../text/offsetMap.ts';
import { once } from '../text/once.ts';
import { moved, type Span } from '../text/span.ts';
import { isFolded } from '../yaml/blockScalar.ts';
import { writtenScalar } from '../yaml/encodeScalar.ts';
import { nodesOf, repeatedNodes } from '../yaml/nodes.ts';
import { parseYaml } from '../yaml/parse.ts';
import { replaceInScalar } from '../yaml/replaceScalar.ts';
import { replaceWords } from '../yaml/replaceWords.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import type { DocumentEdit, Passage } from './dossier.ts';
import { LONG } from './longParagraph.ts';
import { piecesOf } from './plain.ts';

export interface YamlSource {
  /** The YAML text that the scalar was read from. */
  readonly text: string;
  /** Where that text begins in the document: after the fence of a front matter, else 0. */
  readonly base: number;
  readonly hasAliases: boolean;
  /** The scalar whose token begins there; null for what aliases repeat elsewhere, where nobody would see it change. */
  scalarAt(offset: number): Scalar | null;
}

export function yamlSource(text: string, base: number): YamlSource {
  // Parsed again for who asks: passages are kept, and would keep the nodes of the whole text with them.
  const scalars = once(() => new Map(parseYaml(text).documents.flatMap(ownScalars)));
  return { text, base, hasAliases: text.includes('*'), scalarAt: (offset) => scalars().get(offset) ?? null };
}

function ownScalars(document: Document.Parsed): [number, Scalar][] {
  const repeated = repeatedNodes(document);
  const found: [number, Scalar][] = [];
  for (const node of nodesOf(document)) {
    if (isScalar(node) && node.srcToken && !repeated.has(node)) found.push([node.srcToken.offset, node]);
  }
  return found;
}

/** Null when there are no words in it. `flow`: it stands in [] or {}. */
export function scalarPassage(
  node: Scalar,
  source: YamlSource,
  path: Passage['path'],
  kind: Passage['kind'],
  flow: boolean,
  holdsName = false,
): Passage | null {
  const { value, map } = decodeScalar(node);
  if (!/\S/.test(value)) return null;
  const token = node.srcToken as Token;
  return new ScalarPassage(
    { text: value, map: shiftedMap(map, source.base), kind, path, holdsName },
    {
      source,
      token: isFolded(token) ? 'folded' : token.type,
      offset: token.offset,
      isText: typeof node.value === 'string',
      flow,
    },
  );
}

/** How a passage is written in the YAML that it was read from. */
export interface Written {
  readonly source: YamlSource;
  readonly token: Token['type'] | 'folded';
  /** Where its token begins in the source. */
  readonly offset: number;
  /** The parser reads it as text, not as a number or a truth value. */
  readonly isText: boolean;
  readonly flow: boolean;
}

/** A class, as lists of words have hundreds of thousands of these. */
export class ScalarPassage implements Passage {
  readonly text: string;
  readonly map: OffsetMap;
  readonly kind: Passage['kind'];
  readonly path: Passage['path'];
  declare readonly holdsName?: true;
  private readonly written: Written;
  /** How much further on it stands than where it was read. */
  private readonly by: number;

  constructor(
    { text, map, kind, path, holdsName }: Pick<Passage, 'text' | 'map' | 'kind' | 'path'> & { holdsName?: boolean },
    written: Written,
    by = written.source.base,
  ) {
    this.text = text;
    this.map = map;
    this.kind = kind;
    this.path = path;
    if (holdsName) this.holdsName = true;
    this.written = written;
    this.by = by;
  }

  movedTo(path: Passage['path'], by: number): ScalarPassage {
    const { text, kind, holdsName = false, written } = this;
    return new ScalarPassage({ text, map: shiftedMap(this.map, by), kind, path, holdsName }, written, this.by + by);
  }

  replace(span: Span, newText: string): DocumentEdit | null {
    const { source, token, offset, isText, flow } = this.written;
    const { text, hasAliases } = source;
    if (hasAliases && source.scalarAt(offset) === null) return null;
    const value = this.text;
    const map = shiftedMap(this.map, -this.by);
    const folded = token === 'folded';
    const type = folded ? 'block-scalar' : token;
    const words = replaceWords({ text, type, folded, isText, flow, value, map, span, newText });
    const node = words === null ? source.scalarAt(offset) : null;
    const edit = words ?? (node && replaceInScalar(text, node, span, newText, flow, { value, map }));
    return edit && { ...edit, span: moved(edit.span, this.by) };
  }
}

type Token = CST.FlowScalar | CST.BlockScalar;

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
  const { text, map } = whole;
  if (text.length <= LONG && !text.includes('\n')) return [whole];
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
    replace: ({ start, end }, newText) => whole.replace?.({ start: start + from, end: end + from }, newText) ?? null,
  }));
}

/** Between lines of folded text that are not indented further a line break of the value is an empty line. */
export function endsFoldedParagraph(text: string, newline: number): boolean {
  return isEven(text, newline + 1) && isEven(text, text.lastIndexOf('\n', newline - 1) + 1);
}

function isEven(text: string, line: number): boolean {
  return text[line] !== ' ' && text[line] !== '\t';
}
