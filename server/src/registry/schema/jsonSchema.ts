/** JSON Schema of registry files, from the decoders themselves; for editors and tests, never in a bundle of ours. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { KINDS, SECTION_KEYS } from '../records.ts';
import { type FieldMeta, ID_PATTERN } from './fields.ts';
import { HEADER } from './header.ts';

export function registryJsonSchema(): JsonSchema {
  const lists = SECTION_KEYS.map((key) => [
    key,
    {
      // A list that nobody has written anything into yet.
      type: ['array', 'null'],
      items: { $ref: `#/$defs/${KINDS[key].name}` },
      description: v.getDescription(KINDS[key].schema) ?? '',
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Chancery registry',
    description: 'Dated, sourced facts about people, offices, agreements and events. Dates are EDTF (ISO 8601-2).',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      registry: { const: 1, description: HEADER.registry },
      title: { type: ['string', 'number'], description: HEADER.title },
      'evidence-until': { type: ['string', 'integer'], description: HEADER['evidence-until'] },
      ...Object.fromEntries(lists),
    },
    $defs: Object.fromEntries(SECTION_KEYS.map((key) => [KINDS[key].name, entrySchema(KINDS[key].schema)])),
  };
}

function entrySchema(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...entry } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['check'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // JSON Schema reads patterns with the flag u, which is the only one used.
      if (valibotAction.type === 'regex') return { ...jsonSchema, pattern: patternOf(valibotAction) };
      return valibotAction.type === 'metadata' ? short(jsonSchema) : null;
    },
  });
  return lenient(entry);
}

function patternOf(action: object): string {
  return 'requirement' in action && action.requirement instanceof RegExp ? action.requirement.source : '';
}

/** YAML reads 2018 as a number; a map may be written as one of its values. The library copies our metadata in. */
function short(schema: JsonSchema & FieldMeta): JsonSchema {
  const { ref: _ref, orText: _orText, edtf, shorthand, ...plain } = schema;
  if (edtf) return { ...plain, type: ['string', 'integer'] };
  const { description, ...map } = plain;
  const value = shorthand === undefined ? undefined : map.properties?.[shorthand];
  return value === undefined ? plain : { ...(description ? { description } : {}), anyOf: [value, map] };
}

/** What makes an item the same as one in the layer below; everything else that is required may stand there. */
const ALWAYS_REQUIRED: ReadonlySet<string> = new Set(['id', 'rank', 'office', 'body']);

/** One text may stand for a list of one, a number for a text, and a layer says only what it changes. */
function lenient(schema: JsonSchema): JsonSchema {
  const result: JsonSchema = { ...schema };
  if (result.type === 'string' && !result.enum) {
    if (result.pattern === undefined) result.type = ['string', 'number'];
    // A number that is an id when it is written out.
    else if (result.pattern === ID_PATTERN.source) Object.assign(result, { type: ['string', 'number'], minimum: 0 });
  }
  if (result.required) result.required = result.required.filter((key) => ALWAYS_REQUIRED.has(key));
  if (result.required?.length === 0) delete result.required;
  if (result.properties) {
    result.properties = Object.fromEntries(
      Object.entries(result.properties).map(([key, inner]) => [
        key,
        typeof inner === 'object' ? lenient(inner) : inner,
      ]),
    );
  }
  if (result.anyOf)
    result.anyOf = result.anyOf.map((option) => (typeof option === 'object' ? lenient(option) : option));
  if (result.type !== 'array' || typeof result.items !== 'object' || Array.isArray(result.items)) return result;
  const items = lenient(result.items);
  if (items.properties) return { ...result, items };
  const { description, ...list } = result;
  return { ...(description ? { description } : {}), anyOf: [items, { ...list, items }] };
}
