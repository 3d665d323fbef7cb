/** What a field names: an entry by its id, or the one mention in its text. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import { keyOf, TITLES } from './records.ts';

/** `person: phan-van-giang`, `rank: vpa-major`: an id in a field names the entry as written words do. */
export function idMentions(dossier: Dossier, registry: Registry): Mention[] {
  return dossier.fields.flatMap((field) => {
    const key = keyOf(field);
    if (dossier.passages[field.passage]?.repeats) return [];
    const person = key === 'person' ? registry.people.get(field.value) : undefined;
    if (person) return [mentionOf(field, 'person', person.id, person.name.ascii, dossier)];
    return (TITLES.includes(key) ? titleById(field, dossier, registry) : null) ?? [];
  });
}

export function titleById(field: Field, dossier: Dossier, registry: Registry): Mention | null {
  const rank = registry.ranks.get(field.value);
  if (rank) return { ...mentionOf(field, 'rank', rank.id, rank.title, dossier), abbreviated: false };
  const office = registry.offices.get(field.value);
  return office ? mentionOf(field, 'office', office.id, office.title, dossier) : null;
}

export function mentionOf(
  field: Field,
  type: Mention['type'],
  id: string,
  canonical: string,
  dossier: Dossier,
): Mention {
  const map = dossier.passages[field.passage]?.map;
  const span = map ? map.toSourceSpan({ start: 0, end: field.value.length }) : field.span;
  const mention = { span, passage: field.passage, text: field.value, type, id, candidates: [id], canonical };
  return type === 'person' ? { ...mention, name: 'full' } : mention;
}
