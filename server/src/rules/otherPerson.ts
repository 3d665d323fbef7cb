/** What two rules share: somebody named where the registry has another person of the same country. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person, Registry } from '../registry/model.ts';
import { claimsBy } from './claimsBy.ts';
import { inJapanese, isMarked, markedShort } from './nameStyle.ts';

/**
 * The people of `ids` who stand for the country of `person`; none when the person is one of them, or when an id names
 * nobody of the registry, who might be of that country.
 */
export function othersOfCountry(person: Person, ids: readonly string[], registry: Registry): readonly Person[] {
  if (ids.includes(person.id)) return [];
  return ids.flatMap((id) => registry.people.get(id) ?? []).filter(({ country }) => country === person.country);
}

/** Tells of a name whether the text gives the person a rank or an office beside it, alone or with others. */
export function titledIn(analysis: Analysis): (name: Mention) => boolean {
  const titles = claimsBy(analysis.claims, ['held-rank', 'held-office', 'titled'], ({ person }) => person);
  return (name) => titles(name).length > 0;
}

/** The name as long, and with diacritics, as the text writes the other one. */
export function nameInStyle(person: Person, written: Mention): string {
  const { name } = person;
  const marked = isMarked(written.text);
  if (written.name === 'short') return marked ? markedShort(name) : name.short;
  const native = inJapanese(person, written.text);
  if (native !== null) return native;
  const full = marked ? name.full : name.ascii;
  if (written.name !== 'given-first' || name.order === 'given-first') return full;
  return [name.given, name.middle, name.family].filter((part) => part !== null).join(' ');
}
