/** Careers that go down, or leave their ladder. */
import type { Person, RankTenure, Registry } from '../model.ts';
import { compareRanks } from '../query.ts';
import type { Report, Subject } from '../subject.ts';
import { begunBy, earliestStart, firstDay, SLACK_DAYS } from '../tenure.ts';
import { dates } from './words.ts';

export function checkPromotions(registry: Registry, person: Person, subject: Subject, report: Report): void {
  if (person.ranks.length < 2) return;
  for (const [i, tenure] of person.ranks.entries()) {
    const rank = registry.ranks.get(tenure.rank);
    if (!rank) continue;
    const other = person.ranks.find((candidate) => contradicts(registry, candidate, tenure));
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
