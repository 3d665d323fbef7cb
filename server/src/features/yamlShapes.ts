/** What each of Chancery's YAML files may hold, in the terms of the registry's decoders: for completion and hover of keys. */
import * as v from 'valibot';
import {
  ALLOWANCE_FIELDS,
  CONTENT_FIELDS,
  type DossierField,
  HEADER_FIELDS,
  NAME_ORDERS,
  RANK_STYLES,
  RECORD_FIELDS,
  RECORD_IDS,
  RECORD_LISTS,
  RECORD_PROSE,
  SEVERITIES,
  SPELLINGS,
} from '../dossier/fields.ts';
import { KINDS, SECTION_KEYS, type SectionKey } from '../registry/records.ts';
import { HEADER } from '../registry/schema/header.ts';
import type { Field, Shape } from '../registry/schema/shape.ts';
import { rules } from '../rules/index.ts';
import { CONFIG_FIELDS } from '../workspace/config.ts';
import type { YamlPlace } from '../yaml/placeAt.ts';

/** `front-matter`: the lines between the fences of a text dossier. */
export type YamlFileKind = 'registry' | 'config' | 'yaml-dossier' | 'front-matter';

type MapShape = Extract<Shape, { kind: 'map' }>;

export function fileShape(kind: YamlFileKind): Shape {
  switch (kind) {
    case 'registry':
      return registryShape();
    case 'config':
      return configShape();
    case 'yaml-dossier':
      return map({ ...dossierFields(HEADER_FIELDS), ...dossierFields(CONTENT_FIELDS) });
    case 'front-matter':
      return map(dossierFields(HEADER_FIELDS));
  }
}

/** A record of a dossier may stand for a list of one: as if it stood in the list. */
export function asListed(place: YamlPlace, kind: YamlFileKind): YamlPlace {
  const { path, part, maps } = place;
  const [list, first] = path;
  const isOne = kind === 'yaml-dossier' && list != null && Object.hasOwn(RECORD_LISTS, list);
  if (!isOne || (first === undefined ? part !== 'key' : first === null)) return place;
  return {
    ...place,
    path: [list, null, ...path.slice(1)],
    maps: maps.map((map) => (map.depth > 0 ? { ...map, depth: map.depth + 1 } : map)),
  };
}

/** The shape of what stands at a path; null where anything may stand. */
export function shapeAt(root: Shape, path: YamlPlace['path']): Shape | null {
  let shape: Shape | null = root;
  for (const step of path) {
    if (step === null) shape = shape?.kind === 'list' ? shape.item : null;
    else shape = shape?.kind === 'map' ? (shape.fields.get(step)?.shape ?? null) : null;
  }
  return shape;
}

/** The key that a value at the path belongs to, through the lists around it. */
export function fieldAt(root: Shape, path: YamlPlace['path']): Field | null {
  const last = path.findLastIndex((step) => step !== null);
  const parent = last < 0 ? null : shapeAt(root, path.slice(0, last));
  return parent?.kind === 'map' ? (parent.fields.get(path[last] ?? '') ?? null) : null;
}

function registryShape(): MapShape {
  const header = Object.entries(HEADER).map(([key, description]) => {
    const shape: Shape = key === 'registry' ? { kind: 'number' } : text();
    return [key, field(shape, description, key === 'registry')] as const;
  });
  const sections = SECTION_KEYS.map((key) => {
    return [key, field({ kind: 'list', item: KINDS[key].shape }, sectionDescription(key))] as const;
  });
  return { kind: 'map', fields: new Map([...header, ...sections]), shorthand: null };
}

/** What the entries of a list are, in the words of the decoder. */
export function sectionDescription(key: SectionKey): string {
  return v.getDescription(KINDS[key].schema) ?? '';
}

function configShape(): MapShape {
  const style = map({
    spelling: field(text(SPELLINGS), HEADER_FIELDS.spelling.description),
    names: field(text(NAME_ORDERS), HEADER_FIELDS.names.description),
    ranks: field(text(RANK_STYLES), HEADER_FIELDS.ranks.description),
  });
  const globs: Shape = { kind: 'list', item: text() };
  return map({
    include: field(globs, CONFIG_FIELDS.include),
    exclude: field(globs, CONFIG_FIELDS.exclude),
    registry: field(globs, CONFIG_FIELDS.registry),
    builtin: field({ kind: 'flag' }, CONFIG_FIELDS.builtin),
    rules: field(severities(), CONFIG_FIELDS.rules),
    style: field(style, CONFIG_FIELDS.style),
  });
}

function dossierFields(table: Readonly<Record<string, DossierField>>): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(table).map(([key, item]) => [key, field(dossierShape(item), item.description)]),
  );
}

function dossierShape(item: DossierField): Shape {
  switch (item.kind) {
    case 'choice':
      return text(item.options);
    case 'severities':
      return severities();
    case 'allowances':
      return { kind: 'list', item: map(allowanceFields()) };
    case 'records':
      return { kind: 'list', item: map(recordFields()) };
    case 'date':
      return { kind: 'text', ref: null, orText: false, edtf: 'date', options: null };
    case 'value':
    case 'prose':
    case 'any':
      return text();
  }
}

function allowanceFields(): Readonly<Record<string, Field>> {
  return {
    rule: field(text(rules.map(({ id }) => id)), ALLOWANCE_FIELDS.rule, true),
    text: field(text(), ALLOWANCE_FIELDS.text, true),
    reason: field(text(), ALLOWANCE_FIELDS.reason),
  };
}

function severities(): MapShape {
  return map(Object.fromEntries(rules.map(({ id, summary }) => [id, field(text(SEVERITIES), summary)])));
}

function recordFields(): Readonly<Record<string, Field>> {
  const fields = { ...described(RECORD_FIELDS), ...described(RECORD_PROSE) };
  for (const [key, ref] of Object.entries(RECORD_IDS)) {
    const known = fields[key];
    // Series and events share their key, and partnerships are named by level: words are offered there.
    if (known && ref !== 'event' && ref !== 'partnership')
      fields[key] = { ...known, shape: { kind: 'text', ref, orText: true, edtf: null, options: null } };
  }
  return fields;
}

function described(table: Readonly<Record<string, string>>): Record<string, Field> {
  return Object.fromEntries(Object.entries(table).map(([key, description]) => [key, field(text(), description)]));
}

function map(fields: Readonly<Record<string, Field>>): MapShape {
  return { kind: 'map', fields: new Map(Object.entries(fields)), shorthand: null };
}

function field(shape: Shape, description: string, required = false): Field {
  return { shape, required, description };
}

function text(options: readonly string[] | null = null): Shape {
  return { kind: 'text', ref: null, orText: false, edtf: null, options };
}
