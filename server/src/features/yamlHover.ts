/** What a key of Chancery's YAML files is for, and whom or what an id in them names. */
import type { Registry, Source } from '../registry/model.ts';
import type { RefKind } from '../registry/schema/fields.ts';
import type { Field, Shape } from '../registry/schema/shape.ts';
import { parseEdtf, type TimeValue } from '../time/edtf.ts';
import type { YamlPlace } from '../yaml/placeAt.ts';
import { type Card, fact } from './card.ts';
import { edtfCard } from './cards/date.ts';
import { entityCard } from './cards/entity.ts';
import type { Hover } from './hover.ts';
import { asListed, fieldAt, fileShape, shapeAt, type YamlFileKind } from './yamlShapes.ts';

export function hoverYaml(
  text: string,
  written: YamlPlace,
  { kind, registry, on }: { readonly kind: YamlFileKind; readonly registry: Registry; readonly on: TimeValue | null },
): Hover | null {
  const place = asListed(written, kind);
  const root = fileShape(kind);
  const word = text.slice(place.span.start, place.span.end);
  if (word === '') return null;
  if (place.part === 'key') {
    const field = fieldAt(root, [...place.path, word]);
    return field && { span: place.span, card: keyCard(word, field) };
  }
  if (place.part !== 'value' && place.part !== 'item') return null;
  const shape = shapeAt(root, place.path);
  const single = shape?.kind === 'list' ? shape.item : shape;
  const card = single?.kind === 'text' && single.ref !== null ? idCard(single.ref, word, registry, on) : null;
  if (card !== null) return { span: place.span, card };
  const date = single?.kind === 'text' && single.edtf !== null ? parseEdtf(word) : null;
  if (date !== null) return { span: place.span, card: edtfCard(date, on) };
  const key = place.path.findLast((step) => step !== null);
  const field = fieldAt(root, place.path);
  const isChoice = single?.kind === 'flag' || (single?.kind === 'text' && single.options !== null);
  return field && key && isChoice ? { span: place.span, card: keyCard(key, field) } : null;
}

function idCard(kind: RefKind, id: string, registry: Registry, on: TimeValue | null): Card | null {
  if (kind !== 'source') return entityCard(kind, id, { registry, on });
  const source = registry.sources.get(id);
  return source === undefined ? null : sourceCard(source);
}

function sourceCard({ title, publisher, date, url }: Source): Card {
  return {
    title,
    native: null,
    kind: 'Source',
    lead: [],
    facts: [...fact('Publisher', publisher), ...fact('Published', date)],
    tables: [],
    sources: url === null ? [] : [{ label: url, url }],
  };
}

function keyCard(key: string, { shape, required, description }: Field): Card {
  return {
    title: key,
    native: null,
    kind: required ? 'Key, required' : 'Key',
    lead: [],
    facts: [...fact('Holds', description), ...fact('Values', valuesOf(shape))],
    tables: [],
    sources: [],
  };
}

const EDTF_WORDS = {
  date: 'a date: 2018-04-10, 2018-04, 2018 or 1990~',
  any: 'a date or a range of dates: 2018-04-10, 2018-04, 2018-04-29/2018-05-02',
  end: 'a date, or the word unknown',
} as const;

function valuesOf(shape: Shape): string | null {
  switch (shape.kind) {
    case 'flag':
      return 'true, false';
    case 'number':
      return 'a whole number';
    case 'map': {
      const names = [...shape.fields.keys()].join(', ');
      return `a map of ${names}`;
    }
    case 'list': {
      const item = valuesOf(shape.item);
      return item === null ? 'a list' : `a list, each ${item}`;
    }
    case 'text':
      if (shape.options !== null) return shape.options.join(', ');
      if (shape.edtf !== null) return EDTF_WORDS[shape.edtf];
      return shape.ref === null ? null : `id of ${shape.ref}${shape.orText ? ', or words' : ''}`;
  }
}
