/** The establishment of diplomatic relations between two countries, where the registry has it. */
import type { Agreement, Registry } from '../registry/model.ts';

/** A larger registry is not walked for a phrase; its titles are found as titles. */
const MOST_AGREEMENTS = 2000;

export function relationsOf(countries: ReadonlySet<string>, registry: Registry): Agreement | undefined {
  if (countries.size !== 2 || registry.agreements.size > MOST_AGREEMENTS) return undefined;
  for (const agreement of registry.agreements.values()) {
    const { type, parties } = agreement;
    if (type === 'establishment' && parties.length === 2 && parties.every((party) => countries.has(party)))
      return agreement;
  }
  return undefined;
}
