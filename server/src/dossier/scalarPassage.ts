/** A YAML scalar as a passage: its words, the way back to the document, and how to change them there. */
import type { Scalar } from 'yaml';
import type { OffsetMap } from '../text/offsetMap.ts';
import { replaceInScalar } from '../yaml/replaceScalar.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import type { Passage } from './dossier.ts';

export interface YamlSource {
  /** The YAML text that the scalar was read from. */
  readonly text: string;
  /** Where that text begins in the document: after the fence of a front matter, else 0. */
  readonly base: number;
}

/** Null when there are no words in it. `flow`: it stands in [] or {}. */
export function scalarPassage(
  node: Scalar,
  { text, base }: YamlSource,
  path: Passage['path'],
  kind: Passage['kind'],
  flow: boolean,
): Passage | null {
  const decoded = decodeScalar(node);
  const { value, map } = decoded;
  if (!/\S/.test(value)) return null;
  return {
    text: value,
    map: base === 0 ? map : shifted(map, base),
    kind,
    path,
    replace: (span, newText) => {
      const edit = replaceInScalar(text, node, span, newText, flow, decoded);
      return edit && { ...edit, span: { start: edit.span.start + base, end: edit.span.end + base } };
    },
  };
}

function shifted(map: OffsetMap, by: number): OffsetMap {
  return {
    length: map.length,
    toSource: (offset) => map.toSource(offset) + by,
    toSourceEnd: (offset) => map.toSourceEnd(offset) + by,
    toSourceSpan: (value) => {
      const { start, end } = map.toSourceSpan(value);
      return { start: start + by, end: end + by };
    },
    toValue: (sourceOffset) => map.toValue(sourceOffset - by),
  };
}
