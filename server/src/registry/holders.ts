/** Who has held an office or borne a rank: people by the tenures that their entries have. */
import type { Holding, Holdings, OfficeTenure, Person, RankTenure } from './model.ts';

/** A person's tenures of one office or rank. */
export type TenuresOf<T> = (person: Person, id: string) => readonly T[];

export const officeTenures: TenuresOf<OfficeTenure> = ({ offices }, id) =>
  offices.filter(({ office }) => office === id);
export const rankTenures: TenuresOf<RankTenure> = ({ ranks }, id) => ranks.filter(({ rank }) => rank === id);

/** Undefined when there are none. */
export function holdings<T>(
  people: readonly Person[],
  tenuresOf: TenuresOf<T>,
  id: string,
): readonly Holding<T>[] | undefined {
  const found = people.flatMap((person) => tenuresOf(person, id).map((tenure) => ({ person, tenure })));
  return found.length > 0 ? found : undefined;
}

/** In the order of the people. */
export function holdingsOf<T>(
  people: Iterable<Person>,
  tenures: (person: Person) => readonly T[],
  idOf: (tenure: T) => string,
): ReadonlyMap<string, readonly Holding<T>[]> {
  const found = new Map<string, Holding<T>[]>();
  for (const person of people) {
    for (const tenure of tenures(person)) {
      const list = found.get(idOf(tenure));
      if (list) list.push({ person, tenure });
      else found.set(idOf(tenure), [{ person, tenure }]);
    }
  }
  return found;
}

/** `upper` behind those of `lower` whose people are not hidden. */
export function layeredHoldings<T>(
  lower: Holdings<T>,
  upper: Holdings<T>,
  isHidden: (person: string) => boolean,
): Holdings<T> {
  return {
    get(id) {
      const below = lower.get(id)?.filter(({ person }) => !isHidden(person.id)) ?? [];
      const all = [...below, ...(upper.get(id) ?? [])];
      return all.length > 0 ? all : undefined;
    },
  };
}
