/** JSON Schema of YAML dossiers and of front matter, from the reader's table; for editors and tests, never in a bundle of ours. */
import {
  ALLOWANCE_FIELDS,
  CONTENT_FIELDS,
  type DossierField,
  HEADER_FIELDS,
  RECORD_FIELDS,
  SEVERITIES,
} from './fields.ts';

export type DossierJsonSchema = Readonly<Record<string, unknown>>;

const SCALAR = ['string', 'number', 'boolean', 'null'];

export function dossierJsonSchema(): DossierJsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Chancery dossier',
    description:
      'A YAML dossier, or the front matter of a text. Other keys than these are allowed, and their text is read as prose.',
    properties: { ...properties(HEADER_FIELDS), ...properties(CONTENT_FIELDS) },
    $defs: {
      record: {
        title: 'Record',
        description: 'An entry with fields. A plain text in its place is read as prose, and so are other keys.',
        properties: described(RECORD_FIELDS),
      },
      allowance: {
        title: 'Allowance',
        description: 'A finding that is to be silent, by rule and quoted text.',
        ...orEmpty('object'),
        required: ['rule', 'text'],
        properties: described(ALLOWANCE_FIELDS, { type: ['string', 'number', 'boolean'], minLength: 1 }),
      },
    },
  };
}

function properties(table: Readonly<Record<string, DossierField>>): DossierJsonSchema {
  return Object.fromEntries(
    Object.entries(table).map(([key, field]) => [key, { description: field.description, ...constraint(field) }]),
  );
}

/** Exactly what the reader refuses is refused; a key without a value is about to be filled in. */
function constraint(field: DossierField): DossierJsonSchema {
  switch (field.kind) {
    case 'date':
      return { type: ['string', 'integer', 'null'] };
    case 'value':
      return { type: SCALAR };
    case 'choice':
      return { enum: [...field.options, '', null] };
    case 'severities':
      return { ...orEmpty('object'), additionalProperties: { enum: [...SEVERITIES, '', null] } };
    case 'allowances':
      return { ...orEmpty('array'), items: { $ref: '#/$defs/allowance' } };
    case 'records':
      return { items: { $ref: '#/$defs/record' } };
    case 'prose':
    case 'any':
      return {};
  }
}

/** No other text than the empty one. */
function orEmpty(type: 'object' | 'array'): DossierJsonSchema {
  return { type: [type, 'string', 'null'], maxLength: 0 };
}

function described(table: Readonly<Record<string, string>>, more: DossierJsonSchema = {}): DossierJsonSchema {
  return Object.fromEntries(Object.entries(table).map(([key, description]) => [key, { description, ...more }]));
}
