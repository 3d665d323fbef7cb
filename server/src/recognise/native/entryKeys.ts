/** The keys of a registry entry: what its English titles say, for titles in other languages that say the same. */
import type {
  Agreement,
  EventSeries,
  Office,
  Organisation,
  Partnership,
  Rank,
  Registry,
} from '../../registry/model.ts';
import type { Form } from '../forms.ts';
import { keyForms } from './titleKeys.ts';

/** Ranks whose own titles are in Han characters (陸将, 上将) are called by these alone. */
export function rankKeys({ id, title, native }: Rank): Form[] {
  return /\p{Script=Han}/u.test(native ?? '') ? [] : keyForms([title], [], { type: 'rank', id });
}

export function entryKeys(
  entry: Agreement | EventSeries | Office | Organisation | Partnership,
  registry: Registry,
): Form[] {
  const { id } = entry;
  switch (entry.kind) {
    case 'office':
      return keyForms([entry.title, ...entry.variants], [entry.country], { type: 'office', id });
    case 'organisation': {
      if (entry.type === 'state' || entry.type === 'government') return [];
      const national = ['service', 'armed-forces', 'mission'].includes(entry.type);
      const countries = entry.country === null ? [] : [entry.country];
      return keyForms([entry.name, ...entry.variants], countries, { type: 'organisation', id, national });
    }
    case 'agreement':
      return keyForms([entry.title, ...entry.variants], entry.parties, { type: 'agreement', id });
    case 'partnership':
      return entry.levels.flatMap(({ name, variants }, level) =>
        keyForms([name, ...variants], entry.parties, { type: 'partnership', id, level }),
      );
    case 'event-series': {
      const countries = entry.organisers.flatMap((each) => registry.organisations.get(each)?.country ?? []);
      return keyForms([entry.name, ...entry.variants], [...new Set(countries)], { type: 'event', id });
    }
  }
}
