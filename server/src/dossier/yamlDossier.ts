/** A YAML dossier: fields with a meaning of their own, and every other string as prose, each through its offset map. */
import { type Document, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Span } from '../text/span.ts';
import { isMerge, keyOf, spanOf } from '../yaml/nodes.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import type { Field, Passage } from './dossier.ts';

export const YAML_KEYS = ['participants', 'events', 'agreements', 'timeline', 'notes', 'body'] as const;

/** Keys whose text is no prose: settings, identifiers, addresses. */
const NOT_PROSE = new Set(
  (
    'date source sources language spelling names registry rules allow ' +
    'id ref uri url urls link links email phone schema $schema version'
  ).split(' '),
);

/** Lists whose items are records of fields. */
const RECORDS = new Set(['participants', 'events', 'agreements', 'timeline']);

/** What the fields of a record are called; other keys of a record are read as prose. */
const FIELD_KEYS = new Set(
  (
    'person name rank office offices position organisation organization delegation country role event agreement ' +
    'partnership title date signed from to place chair chairs signatory signatories party parties ordinal edition ' +
    'kind status'
  ).split(' '),
);

const URL = /^[a-z][a-z\d+.-]*:\/\/\S*$/i;

export interface YamlContent {
  readonly passages: Passage[];
  readonly fields: Field[];
}

export function readContent(documents: readonly Document.Parsed[]): YamlContent {
  const passages: Passage[] = [];
  const fields: Field[] = [];
  const add = (node: Scalar, path: Path, kind: Passage['kind']) => {
    const { value, map } = decodeScalar(node);
    if (!/\S/.test(value)) return;
    passages.push({ text: value, map, kind, path });
    const place: Span | null = spanOf(node);
    if (kind === 'field' && place) fields.push({ path, value, span: place, passage: passages.length - 1 });
  };

  /** `record`: inside a record, so that known keys are fields. `field`: the value of such a key. */
  const read = (node: unknown, path: Path, as: 'prose' | 'record' | 'field'): void => {
    if (isScalar(node)) {
      if (as === 'prose' ? isProse(node) : node.value !== null) add(node, path, as === 'prose' ? 'prose' : 'field');
    } else if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) read(item, [...path, i], as);
    } else if (isMap(node)) {
      // Records may stand anywhere (a list kept for aliases, say); whom they are about gives them away.
      const record = as !== 'prose' || node.items.some((pair) => keyOf(pair) === 'person');
      for (const pair of node.items) readPair(pair, path, record);
    }
  };
  const readPair = (pair: Pair, path: Path, record: boolean): void => {
    const key = keyOf(pair);
    const inside = [...path, key];
    if (isMerge(pair)) return;
    if (record && FIELD_KEYS.has(key)) read(pair.value, inside, 'field');
    else if (!NOT_PROSE.has(key)) read(pair.value, inside, 'prose');
  };
  const readTop = (pair: Pair): void => {
    const key = keyOf(pair);
    if (key === 'title' && isScalar(pair.value)) {
      if (isProse(pair.value)) add(pair.value, [key], 'heading');
    } else if (key === 'place') read(pair.value, [key], 'field');
    else if (RECORDS.has(key)) read(pair.value, [key], 'record');
    else readPair(pair, [], false);
  };

  for (const { contents } of documents) {
    if (isMap(contents)) for (const pair of contents.items) readTop(pair);
    else read(contents, [], 'prose');
  }
  return { passages, fields };
}

type Path = readonly (string | number)[];

/** Text, and not a number, a truth value or an address. */
function isProse(node: Scalar): boolean {
  return typeof node.value === 'string' && !URL.test(node.value);
}
