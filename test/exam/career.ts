/** What the registry says for sure of a person on a day, by reasoning of the exam's own and well away from all ends. */
import type { Office, Person, Rank, Registry, Tenure } from '../../server/src/registry/model.ts';
import type { Day } from '../../server/src/time/calendar.ts';

/** Days kept from the ends of tenures, so that no window between signing and effect is touched. */
const MARGIN = 20;

/** It ran on that day and some weeks around it. */
export function surely({ from, to, attested, knownUntil }: Tenure, day: Day): boolean {
  if (attested.some(({ earliest, latest }) => earliest === day && latest === day)) return true;
  if (from === null || from.latest + MARGIN > day) return false;
  return to === null ? day <= knownUntil - MARGIN : day + MARGIN < to.earliest;
}

/** It ran at no time around that day: the beginning or the end is known. */
export function surelyNot({ from, to, attested }: Tenure, day: Day): boolean {
  if (attested.some(({ earliest, latest }) => earliest - MARGIN <= day && day <= latest + MARGIN)) return false;
  return (from !== null && day < from.earliest - MARGIN) || (to !== null && day > to.latest + MARGIN);
}

export function rankOn(registry: Registry, person: Person, day: Day): Rank | null {
  const sure = person.ranks.filter((tenure) => surely(tenure, day));
  const ids = new Set(sure.map(({ rank }) => rank));
  // Without an end a lower rank reaches into the time of a higher one.
  const begun = person.ranks.filter(({ from }) => from !== null && from.earliest <= day + MARGIN);
  const last = begun.toSorted((a, b) => (a.from?.latest ?? 0) - (b.from?.latest ?? 0)).at(-1);
  const only = last && ids.has(last.rank) ? last.rank : [...ids][0];
  return only === undefined || (ids.size > 1 && only !== last?.rank) ? null : (registry.ranks.get(only) ?? null);
}

export function officesOn(registry: Registry, person: Person, day: Day): readonly Office[] {
  return person.offices.flatMap((tenure) => {
    const office = registry.offices.get(tenure.office);
    return office && surely(tenure, day) ? [office] : [];
  });
}

/** Everybody of whom a rank or an office is sure on that day. */
export function knownOn(registry: Registry, day: Day): readonly Person[] {
  return [...registry.people.values()].filter(
    (person) =>
      (person.died === null || person.died.date.earliest > day + MARGIN) &&
      (rankOn(registry, person, day) !== null || officesOn(registry, person, day).length > 0),
  );
}

/** Days on which something is sure of the person: inside tenures and on attested days. */
export function daysOf(tenures: readonly Tenure[]): readonly (readonly [Day, Day])[] {
  return tenures.flatMap(({ from, to, attested, knownUntil }): (readonly [Day, Day])[] => {
    const start = from === null ? null : from.latest + MARGIN + 1;
    const end = to === null ? knownUntil - MARGIN : to.earliest - MARGIN - 1;
    const inside: (readonly [Day, Day])[] = start !== null && end >= start ? [[start, end]] : [];
    const points = attested.flatMap(({ earliest, latest }): (readonly [Day, Day])[] =>
      earliest === latest ? [[earliest, earliest]] : [],
    );
    return [...inside, ...points];
  });
}
