/** A YAML dossier: fields with a meaning of their own, and every other string as prose, each through its offset map. */
import { type Document, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { isMerge, keyOf, spanOf } from '../yaml/nodes.ts';
import type { Field, Passage } from './dossier.ts';
import { CONTENT_FIELDS, RECORD_FIELDS } from './fields.ts';
import { scalarPassage, scalarPassages, yamlSource } from './scalarPassage.ts';

/** Keys whose text is no prose: settings, identifiers, addresses. */
const NOT_PROSE = new Set(
  (
    'date source sources language spelling names ranks registry rules allow ' +
    'id ref uri url urls link links email phone schema $schema version'
  ).split(' '),
);

/** Lists whose items are records of fields. */
const RECORDS: ReadonlySet<string> = new Set(
  Object.entries(CONTENT_FIELDS).flatMap(([key, { kind }]) => (kind === 'records' ? [key] : [])),
);

const FIELD_KEYS: ReadonlySet<string> = new Set(Object.keys(RECORD_FIELDS));

const URL = /^[a-z][a-z\d+.-]*:\/\/\S*$/i;

export interface YamlContent {
  readonly passages: Passage[];
  readonly fields: Field[];
}

export function readContent(text: string, documents: readonly Document.Parsed[]): YamlContent {
  const passages: Passage[] = [];
  const fields: Field[] = [];
  const source = yamlSource(text, 0, documents);
  const addProse = (node: Scalar, { path, flow }: Place) => {
    for (const passage of scalarPassages(node, source, path, flow)) passages.push(passage);
  };
  const add = (node: Scalar, { path, flow }: Place, kind: 'heading' | 'field') => {
    const passage = scalarPassage(node, source, path, kind, flow);
    const span = spanOf(node);
    if (!passage) return;
    passages.push(kind === 'field' && holdsName(path) ? { ...passage, holdsName: true } : passage);
    if (kind === 'field' && span) fields.push({ path, value: passage.text, span, passage: passages.length - 1 });
  };

  /** `record`: inside a record, so that known keys are fields. `field`: the value of such a key. */
  const read = (node: unknown, place: Place, as: 'prose' | 'record' | 'field'): void => {
    if (isScalar(node)) {
      if (as !== 'prose') {
        if (node.value !== null) add(node, place, 'field');
      } else if (isProse(node)) addProse(node, place);
    } else if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) read(item, inside(place, i, node.flow), as);
    } else if (isMap(node)) {
      // Records may stand anywhere (a list kept for aliases, say); whom they are about gives them away.
      const record = as !== 'prose' || node.items.some((pair) => keyOf(pair) === 'person');
      for (const pair of node.items) readPair(pair, place, node.flow, record);
    }
  };
  const readPair = (pair: Pair, parent: Place, flow: boolean | undefined, record: boolean): void => {
    const key = keyOf(pair);
    if (isMerge(pair)) return;
    if (record && FIELD_KEYS.has(key)) read(pair.value, inside(parent, key, flow), 'field');
    else if (!NOT_PROSE.has(key)) read(pair.value, inside(parent, key, flow), 'prose');
  };
  const readTop = (pair: Pair, flow: boolean | undefined): void => {
    const key = keyOf(pair);
    const place = inside(TOP, key, flow);
    if (key === 'title' && isScalar(pair.value)) {
      if (isProse(pair.value)) add(pair.value, place, 'heading');
    } else if (key === 'place') read(pair.value, place, 'field');
    else if (RECORDS.has(key)) read(pair.value, place, 'record');
    else readPair(pair, TOP, flow, false);
  };

  for (const { contents } of documents) {
    if (isMap(contents)) for (const pair of contents.items) readTop(pair, contents.flow);
    else read(contents, TOP, 'prose');
  }
  return { passages, fields };
}

interface Place {
  readonly path: readonly (string | number)[];
  /** In [] or {}, where commas and brackets need quotes. */
  readonly flow: boolean;
}

const TOP: Place = { path: [], flow: false };

function inside(place: Place, step: string | number, flow: boolean | undefined): Place {
  return { path: [...place.path, step], flow: place.flow || flow === true };
}

/** Text, and not a number, a truth value or an address. */
function isProse(node: Scalar): boolean {
  return typeof node.value === 'string' && !URL.test(node.value);
}

/** "person" of any record, "name" of a participant. */
function holdsName(path: Passage['path']): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return key === 'person' || (key === 'name' && path[0] === 'participants');
}
