/** Careers that go down, or leave their ladder. */
import type { Person, RankTenure, Registry } from '../model.ts';
import { compareRanks } from '../query.ts';
import type { Report, Subject } from '../subject.ts';
import { begunBy, earliestStart, firstDay, SLACK_DAYS } from '../tenure.ts';
import { dates } from './words.ts';

/** More than any ladder has; whoever has borne so many ranks is made up. */
const MAX_RANKS = 100;

export function checkPromotions(registry: Registry, person: Person, subject: Subject, report: Report): void {
  if (person.ranks.length < 2) return;
  // The earliest of each rank says most about what came later.
  const earliest = new Map<string, RankTenure>();
  for (const tenure of person.ranks) {
    const other = earliest.get(tenure.rank);
    if (!other || begunBy(tenure) < begunBy(other)) earliest.set(tenure.rank, tenure);
  }
  if (earliest.size > MAX_RANKS) return;
  const candidates = [...earliest.values()];
  for (const [i, tenure] of person.ranks.entries()) {
    const rank = registry.ranks.get(tenure.rank);
    if (!rank) continue;
    const other = candidates.find((candidate) => contradicts(registry, candidate, tenure));
    const senior = other && registry.ranks.get(other.rank);
    if (!senior) continue;
    const joined = compareRanks(registry, senior, rank) !== null;
    const message = joined
      ? `${person.name.full} is ${rank.title} here (${dates(tenure)}) after having become ${senior.title} (${dates(other)}). Correct the dates, or the rank.`
      : `${person.name.full} has ranks of two ladders, "${senior.ladder}" and "${rank.ladder}", that nothing joins. Correct one, or say in the ladder which rank it "equals".`;
    report(subject, 'demotion', ['ranks', i, 'rank'], message);
  }
}

/** True when `tenure` is of a lower rank and certainly later than `senior`, or, listed after it, of a strange ladder. */
function contradicts(registry: Registry, senior: RankTenure, tenure: RankTenure): boolean {
  const a = registry.ranks.get(senior.rank);
  const b = registry.ranks.get(tenure.rank);
  if (!a || !b || a === b) return false;
  const order = compareRanks(registry, a, b);
  if (order === null) {
    const strange = a.ladder !== b.ladder && !a.borneWith.includes(b.id) && !b.borneWith.includes(a.id);
    return strange && begunBy(senior) <= begunBy(tenure);
  }
  const stillLower = Math.max(earliestStart(tenure), ...tenure.attested.map(firstDay));
  return order > 0 && stillLower > begunBy(senior) + SLACK_DAYS;
}
