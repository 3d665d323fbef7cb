/**
 * Questions to the registry, answered with yes, no or unknown and with the facts themselves. `no` means: on no day that
 * the date can mean, whatever the registry does not know.
 */
import type { Day } from '../time/calendar.ts';
import { overlap, within } from '../time/compare.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Truth } from '../time/truth.ts';
import type {
  Edition,
  EventSeries,
  Evidence,
  OfficeTenure,
  PartnershipLevel,
  Person,
  Rank,
  RankTenure,
  Registry,
  Tenure,
} from './model.ts';
import {
  begunBy,
  certainlyHeld,
  earliestStart,
  firstDay,
  heldThroughout,
  lastDay,
  lastKnown,
  latestEnd,
  SLACK_DAYS,
} from './tenure.ts';

/** A tenure that can have run on the date, and whether it certainly did. */
export interface Holding<T> {
  readonly tenure: T;
  readonly truth: 'yes' | 'unknown';
}

/**
 * Did the person bear this rank then? Ranks of a ladder are taken to rise only: a lower one is over once a higher one
 * is known, and a higher one has not come while a lower one is known. Ranks joined by `borneWith` exclude nothing.
 */
export function heldRank(registry: Registry, personId: string, rankId: string, on: TimeValue): Truth {
  const person = registry.people.get(personId);
  const rank = registry.ranks.get(rankId);
  if (!person || !rank) return 'unknown';
  if (person.civilian) return 'no';
  const first = firstDay(on);
  const last = lastDay(on);
  // A source that shows another rank on that very day leaves no window to a promotion.
  const shown = person.ranks.some((tenure) => {
    const other = registry.ranks.get(tenure.rank);
    const order = other ? compareRanks(registry, rank, other) : null;
    return order !== null && order !== 0 && certainlyHeld({ ...tenure, from: null, to: null }, first, last, 0);
  });
  if (shown && !person.ranks.some((tenure) => tenure.rank === rankId && certainlyHeld(tenure, first, last, 0)))
    return 'no';
  const bounds = rankBounds(registry, person, rank);
  // A record that goes down allows no such reasoning.
  const from = bounds.from > bounds.to ? Number.NEGATIVE_INFINITY : bounds.from;
  const to = bounds.from > bounds.to ? Number.POSITIVE_INFINITY : bounds.to;
  let hasOwn = false;
  let possible = false;
  for (const tenure of person.ranks) {
    if (tenure.rank !== rankId) continue;
    // Without an end of its own it lasts to the next promotion at most.
    const sure = certainlyHeld(tenure, first, last, 0) && (tenure.to !== null || last < bounds.promoted);
    if (sure) return 'yes';
    hasOwn = true;
    possible ||=
      Math.max(from, earliestStart(tenure) - SLACK_DAYS) <= last &&
      first <= Math.min(to, latestEnd(tenure) + SLACK_DAYS);
  }
  if (!hasOwn) possible = from <= last && first <= to;
  return possible ? 'unknown' : 'no';
}

interface RankBounds {
  /** Before it a lower rank is known, after `to` a higher one. */
  readonly from: Day;
  readonly to: Day;
  /** The first day on which a higher rank can have begun. */
  readonly promoted: Day;
}

function rankBounds(registry: Registry, person: Person, rank: Rank): RankBounds {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  let promoted = Number.POSITIVE_INFINITY;
  for (const tenure of person.ranks) {
    const other = registry.ranks.get(tenure.rank);
    const order = other ? compareRanks(registry, rank, other) : null;
    if (!other || order === null || order === 0) continue;
    if (order > 0) from = Math.max(from, lastBeforePromotion(registry, person, tenure, other) - SLACK_DAYS);
    else {
      to = Math.min(to, begunBy(tenure) + SLACK_DAYS);
      promoted = Math.min(promoted, tenure.from ? earliestStart(tenure) : begunBy(tenure));
    }
  }
  return { from, to, promoted };
}

/** The last day on which the rank was certainly borne; one without an end is not read on past a later promotion. */
function lastBeforePromotion(registry: Registry, person: Person, tenure: RankTenure, rank: Rank): Day {
  const promoted = person.ranks.some((later) => {
    const other = registry.ranks.get(later.rank);
    return other !== undefined && begunBy(later) > begunBy(tenure) && (compareRanks(registry, other, rank) ?? 0) > 0;
  });
  return lastKnown(promoted && tenure.to === null ? { ...tenure, knownUntil: Number.NEGATIVE_INFINITY } : tenure);
}

/** Above zero when `a` is senior to `b`; null when they cannot be compared or can be borne together. */
export function compareRanks(registry: Registry, a: Rank, b: Rank): number | null {
  if (a.borneWith.includes(b.id) || b.borneWith.includes(a.id)) return null;
  if (a.ladder === b.ladder) return a.order - b.order;
  const standingA = (a.equals && registry.ranks.get(a.equals)) || a;
  const standingB = (b.equals && registry.ranks.get(b.equals)) || b;
  return standingA.ladder === standingB.ladder ? standingA.order - standingB.order : null;
}

/**
 * Did the person hold this office then? `no` when every tenure known of it excludes the date, or when another person
 * certainly held an office that has one holder.
 */
export function heldOffice(registry: Registry, personId: string, officeId: string, on: TimeValue): Truth {
  const person = registry.people.get(personId);
  if (!person) return 'unknown';
  let known = false;
  let possible = false;
  for (const tenure of person.offices) {
    if (tenure.office !== officeId) continue;
    const truth = heldThroughout(tenure, on);
    if (truth === 'yes') return 'yes';
    known = true;
    possible ||= truth === 'unknown';
  }
  if (known && !possible) return 'no';
  return heldByAnother(registry, personId, officeId, on) ? 'no' : 'unknown';
}

function heldByAnother(registry: Registry, personId: string, officeId: string, on: TimeValue): boolean {
  if (registry.offices.get(officeId)?.holders !== 'single') return false;
  const first = firstDay(on);
  const last = lastDay(on);
  const holders = registry.holders.get(officeId) ?? [];
  return holders.some(
    ({ person, tenure }) => person.id !== personId && !tenure.acting && certainlyHeld(tenure, first, last, SLACK_DAYS),
  );
}

/** Had the person held this office at any time up to then? Without a date: at any time at all. */
export function everHeldOffice(
  registry: Registry,
  personId: string,
  officeId: string,
  before: TimeValue | null,
): Truth {
  const tenures = registry.people.get(personId)?.offices.filter((tenure) => tenure.office === officeId) ?? [];
  if (tenures.length === 0) return 'unknown';
  if (before === null) return 'yes';
  if (tenures.some((tenure) => begunBy(tenure) <= firstDay(before))) return 'yes';
  return tenures.every((tenure) => earliestStart(tenure) - SLACK_DAYS > lastDay(before)) ? 'no' : 'unknown';
}

/** True when the person had been dead for more than a day: copy of the day itself may be older than the news. */
export function hadDied({ died }: Person, on: TimeValue): boolean {
  return died !== null && on.earliest > lastDay(died.date) + 1;
}

/** The ranks that the person certainly or possibly bore, certain ones first. */
export function ranksOn(registry: Registry, personId: string, on: TimeValue): readonly Holding<RankTenure>[] {
  const person = registry.people.get(personId);
  if (!person) return [];
  const held = holdings(person.ranks, on);
  return held.filter(({ tenure, truth }) => truth === 'yes' || heldRank(registry, personId, tenure.rank, on) !== 'no');
}

export function officesOn(registry: Registry, personId: string, on: TimeValue): readonly Holding<OfficeTenure>[] {
  const person = registry.people.get(personId);
  if (!person) return [];
  const held = holdings(person.offices, on);
  return held.filter(
    ({ tenure, truth }) => truth === 'yes' || heldOffice(registry, personId, tenure.office, on) !== 'no',
  );
}

/** Who certainly or possibly held the office, certain ones first. */
export function holdersOn(
  registry: Registry,
  officeId: string,
  on: TimeValue,
): readonly (Holding<OfficeTenure> & { readonly person: Person })[] {
  const holders = registry.holders.get(officeId) ?? [];
  return certainFirst(
    holders.flatMap(({ person, tenure }) => {
      const truth = heldThroughout(tenure, on);
      const out = truth === 'no' || (truth === 'unknown' && heldOffice(registry, person.id, officeId, on) === 'no');
      return out ? [] : [{ person, tenure, truth }];
    }),
  );
}

export interface LevelHolding {
  readonly level: PartnershipLevel;
  /** In the partnership's list. */
  readonly index: number;
  readonly truth: 'yes' | 'unknown';
}

/** The names that the relations certainly or possibly went by, certain ones first. */
export function levelOn(registry: Registry, partnershipId: string, on: TimeValue): readonly LevelHolding[] {
  const levels = registry.partnerships.get(partnershipId)?.levels ?? [];
  return certainFirst(
    levels.flatMap((level, index) => {
      const truth = heldThroughout(level.validity, on);
      return truth === 'no' ? [] : [{ level, index, truth }];
    }),
  );
}

/** Was this the name of the relations then? */
export function heldLevel(registry: Registry, partnershipId: string, index: number, on: TimeValue): Truth {
  const level = registry.partnerships.get(partnershipId)?.levels[index];
  return level ? heldThroughout(level.validity, on) : 'unknown';
}

export function editionByOrdinal(series: EventSeries, ordinal: number): Edition | null {
  return series.editions.find((edition) => edition.ordinal === ordinal) ?? null;
}

export interface EditionMeeting {
  readonly edition: Edition;
  readonly truth: 'yes' | 'unknown';
}

/** The editions that certainly or possibly met then, certain ones first; in a month or year: within it. */
export function editionsOn(series: EventSeries, on: TimeValue): readonly EditionMeeting[] {
  return certainFirst(
    series.editions.flatMap((edition) => {
      const { date } = edition;
      // One of no known year would be possible on any day.
      if (date === null || !Number.isFinite(firstDay(date)) || overlap(date, on) === 'no') return [];
      const sure = within(date, on) === 'yes' || overlap(date, on) === 'yes';
      return [{ edition, truth: sure ? 'yes' : 'unknown' }];
    }),
  );
}

/** The first source of a fact as a reader wants it: publisher, title, date, address. Null when it has none. */
export function citation(registry: Registry, evidence: Evidence): string | null {
  const [first] = evidence.sources;
  return first === undefined ? null : cite(registry, first);
}

/** Publisher and date of the first source, for a message: "VNA, 2023-11-27". */
export function shortCitation(registry: Registry, evidence: Evidence): string | null {
  const [first] = evidence.sources;
  const entry = first === undefined ? undefined : registry.sources.get(first);
  if (!entry) return first ?? null;
  return entry.date === null ? entry.publisher : `${entry.publisher}, ${entry.date}`;
}

/** One source as written in `Evidence.sources`: an id is spelled out, an address or a citation is itself. */
export function cite(registry: Registry, source: string): string {
  const entry = registry.sources.get(source);
  if (!entry) return source;
  return [entry.publisher, entry.title, entry.date, entry.url].filter((part) => part !== null).join(', ');
}

/** Every full written form of a name: as it stands, without diacritics, the other way round, native, variants. */
export function writtenForms({ name }: Person): readonly string[] {
  const { full, ascii, family, given, middle, native, variants } = name;
  const givenFirst = [given, middle, family].filter((part) => part !== null).join(' ');
  const turned = name.order === 'family-first' ? givenFirst : `${family} ${given}`;
  return [...new Set([full, ascii, turned, ...(native === null ? [] : [native]), ...variants])];
}

function holdings<T extends Tenure>(tenures: readonly T[], on: TimeValue): readonly Holding<T>[] {
  return certainFirst(
    tenures.flatMap((tenure) => {
      const truth = heldThroughout(tenure, on);
      return truth === 'no' ? [] : [{ tenure, truth }];
    }),
  );
}

function certainFirst<T extends { readonly truth: 'yes' | 'unknown' }>(found: readonly T[]): readonly T[] {
  return found.toSorted((a, b) => Number(b.truth === 'yes') - Number(a.truth === 'yes'));
}
