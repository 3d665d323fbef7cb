/** Titles found by what they say in another language: which of the entries that could be called so is meant. */
import type { Item } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';

/**
 * The item with the forms that count: an organisation inside an office is that office's; else words of its own in the
 * text's language say more than words that could be said of others too. `office` is the id of the office around it.
 */
export function withDecidedForms(item: Item, office: string | null, registry: Registry): Item {
  if (!item.forms.some((form) => form.translated)) return item;
  if (item.type === 'organisation' && office !== null) {
    const { organisation, country } = registry.offices.get(office) ?? {};
    const exact = item.forms.filter(({ id }) => id === organisation);
    const near = item.forms.filter(({ id }) => registry.organisations.get(id)?.country === country);
    const forms = exact.length > 0 ? exact : near;
    if (forms.length > 0) return { ...item, forms };
  }
  const own = item.forms.filter((form) => !form.translated);
  return own.length > 0 ? { ...item, forms: own } : item;
}

/** "The Joint Staff of the Japan Self-Defense Forces" is the Joint Staff of the registry, if both are one country's. */
export function withPart(item: Item, registry: Registry): Item {
  if (!item.partOf) return item;
  const country = (id: string) => registry.organisations.get(id)?.country;
  const countries = new Set(item.partOf.whole.map(({ id }) => country(id)));
  const forms = item.partOf.part.filter(({ id }) => countries.has(country(id)));
  return forms.length > 0 ? { ...item, forms } : item;
}
