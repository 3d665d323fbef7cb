/** Whether a rank belongs to another service, or to the forces of another country, than that of the person. */
import type { Person, Rank, RankLadder, RankTenure, Registry, Tenure } from '../registry/model.ts';
import { ranksOn } from '../registry/query.ts';
import { certainlyHeld, firstDay, lastDay } from '../registry/tenure.ts';
import type { HeldRank } from '../resolve/claim.ts';
import type { TimeValue } from '../time/edtf.ts';

export interface OtherService {
  readonly stated: Rank;
  /** The ladder of the stated rank. */
  readonly ladder: RankLadder;
  /** What the person certainly bore. */
  readonly held: { readonly rank: Rank; readonly tenure: RankTenure; readonly ladder: RankLadder };
}

/**
 * Null unless every rank that the written form can stand for is of another service, on every date of the claim, than
 * all that the registry has for the person. Officers change services, and a navy's own ranks go over into common ones:
 * any tie to the other service, a rank or an office in it, makes it possible.
 */
export function otherService({ rank, date }: HeldRank, person: Person, registry: Registry): OtherService | null {
  const ladderOf = (id: string) => registry.ladders.get(registry.ranks.get(id)?.ladder ?? '');
  const own = new Set(person.ranks.map((tenure) => ladderOf(tenure.rank)?.id));
  const [first] = rank.candidates;
  if (first === undefined || person.ranks.length === 0) return null;
  if (rank.candidates.some((id) => own.has(ladderOf(id)?.id) || isTied(ladderOf(id), person, registry))) return null;
  const countries = new Set(rank.candidates.map((id) => ladderOf(id)?.country));
  // What several other countries have is a word of the language, and how translators put a rank that English lacks.
  if (!countries.has(person.country) && countries.size > 1) return null;
  const stated = registry.ranks.get(first);
  const ladder = ladderOf(first);
  const holdings = date.readings.map(
    (on) =>
      ranksOn(registry, person.id, on).find(({ truth }) => truth === 'yes')?.tenure ??
      shownAround(person, on, registry),
  );
  const [holding] = holdings;
  if (!stated || !ladder || holding === undefined) return null;
  const borne = registry.ranks.get(holding.rank);
  const of = ladderOf(holding.rank);
  if (!borne || !of) return null;
  // Before the first that the registry knows a lower rank may have been another service's; ranks only rise.
  const [known] = date.readings;
  const isEarly = date.readings.some((on, i) => holdings[i] === undefined && known && firstDay(on) < firstDay(known));
  if (isEarly && !isAsHigh(stated, borne)) return null;
  // "Colonel", "Lieutenant General" are said of the same words in every service.
  if (borne.title === stated.title) return null;
  return { stated, ladder, held: { rank: borne, tenure: holding, ladder: of } };
}

/**
 * A rank that sources show before and after, or on a day of the same tenure of an office: nobody changes service in office,
 * nor behind the top of a ladder.
 */
function shownAround(person: Person, on: TimeValue, registry: Registry): RankTenure | undefined {
  const covers = (office: Tenure, day: TimeValue) => certainlyHeld(office, firstDay(day), lastDay(day), 0);
  return person.ranks.find(
    ({ rank, attested }) =>
      (isTop(rank, registry) && attested.some((day) => lastDay(day) <= firstDay(on))) ||
      (attested.some((day) => lastDay(day) <= firstDay(on)) && attested.some((day) => firstDay(day) >= lastDay(on))) ||
      attested.some((day) => person.offices.some((office) => covers(office, day) && covers(office, on))),
  );
}

function isTop(id: string, registry: Registry): boolean {
  const ladder = registry.ladders.get(registry.ranks.get(id)?.ladder ?? '');
  return ladder?.ranks[0]?.id === id;
}

/** By STANAG 2116; false where a grade is not known. */
function isAsHigh(a: Rank, b: Rank): boolean {
  const number = ({ grade }: Rank) => Number(grade?.split('-')[1]);
  return number(a) >= number(b);
}

/** The person has an office in the force whose ranks these are. */
function isTied(ladder: RankLadder | undefined, person: Person, registry: Registry): boolean {
  if (ladder === undefined) return true;
  return (
    ladder.force !== null &&
    person.offices.some(({ office }) => registry.offices.get(office)?.organisation === ladder.force)
  );
}
