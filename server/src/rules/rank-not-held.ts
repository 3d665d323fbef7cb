/** A rank that the person did not hold on any date that the sentence can speak of. */
import type { Mention } from '../recognise/mention.ts';
import type { Person, Rank, RankTenure, Registry } from '../registry/model.ts';
import { compareRanks, heldOffice, heldRank, ranksOn } from '../registry/query.ts';
import { begunBy, endedElsewhen, firstDay, lastDay, lastKnown, SLACK_DAYS } from '../registry/tenure.ts';
import type { HeldOffice, HeldRank, HeldThen, Promoted } from '../resolve/claim.ts';
import type { PartialDate, TimeValue } from '../time/edtf.ts';
import { claimsBy } from './claimsBy.ts';
import { otherService } from './rankService.ts';
import { defineRule, type Fault, type RuleContext, replaceFix } from './rule.ts';
import { apart } from './sharedRank.ts';
import { article, onDates, rankInStyle, tenureText } from './wording.ts';

interface RankFault extends Fault {
  readonly person: Person;
  readonly stated: Rank;
  /** The dates that the sentence can speak of. */
  readonly dates: readonly TimeValue[];
  /** The ranks certainly held on them, each once, as far as the registry knows them. */
  readonly held: readonly Held[];
  /** Else the tenure that excludes the stated rank. */
  readonly other: RankTenure;
  /** The same rank was held on all of the dates. */
  readonly isSure: boolean;
  /** All who bear the rank by the same words: "Generals X and Y". */
  readonly shared?: readonly HeldRank[];
}

interface Held {
  readonly rank: Rank;
  readonly tenure: RankTenure;
  /** The rank as the text writes ranks. */
  readonly text: string;
}

export const rankNotHeld = defineRule<RankFault>({
  id: 'rank-not-held',
  summary: 'A rank that the person did not hold on that date.',
  severity: 'warning',
  about: ['held-rank', 'held-then', 'promoted'],
  *find({ analysis, registry }) {
    const beside = claimsBy(analysis.claims, ['held-office'], ({ person }) => person);
    const posts = claimsBy(analysis.claims, ['held-office'], ({ person }) => person.id);
    const sharers = claimsBy(analysis.claims, ['held-rank'], ({ rank }) => rank);
    for (const claim of analysis.claims) {
      if (claim.kind === 'held-then') yield* thenNotHeld(claim, registry);
      if (claim.kind === 'promoted') yield* notBefore(claim, registry);
      if (claim.kind !== 'held-rank' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const dates = person ? spokenOf(claim, person, beside(claim.person), { analysis, registry }) : [];
      const [on] = dates;
      const stated = person && registry.ranks.get(meantRanks(claim.rank, person, registry)[0] ?? '');
      // A rank of another country is another rule's business.
      // Somebody whom the registry knows without any rank may have a namesake in uniform.
      if (!person || !on || !stated || person.ranks.length === 0) continue;
      if (!dates.every((date) => isExcluded(claim, person, date, registry))) continue;
      // Without a date of its own a text may have been written when the rank was held.
      const isUndated = analysis.dossier.date.value === null;
      if (isUndated && person.ranks.some(({ rank }) => claim.rank.candidates.includes(rank))) continue;
      if (otherService(claim, person, registry) !== null) continue;
      const byDate = dates.map((date) => heldOn(date, claim, person, registry));
      const held = distinct(byDate);
      if (isSomebodyElse(claim, stated, person, posts(person.id), registry)) continue;
      const known = byDate.map((each) => each?.rank ?? null);
      if (known.some((rank) => isShortAddress(claim, stated, rank) || isNamesake(claim, stated, rank))) continue;
      const other = excluding(person, claim, stated, on, registry);
      const evidence = held[0]?.tenure ?? other;
      const proof = { label: person.name.full, origin: person.origin, evidence };
      const isSure = held.length === 1 && known.every((rank) => rank !== null);
      // A sheet may give one rank to one person twice.
      const shared = sharers(claim.rank).filter(
        ({ person: each }, i, all) => all.findIndex((other) => other.person.span.start === each.span.start) === i,
      );
      // "Generals X and Y" of two countries: the word for both, and the rank of neither.
      const isPlural = shared.length === 1 && !stated.title.includes(' ') && claim.rank.text.endsWith('s');
      if (isPlural && !isBesideCompatriot(claim.person, person, { analysis, registry })) continue;
      yield { span: claim.rank.span, proof, person, stated, dates, held, other, isSure, shared };
    }
  },
  word: ({ person, stated, dates, held, other }, { registry }) => ({
    what: `The registry does not have ${person.name.ascii} as ${article(stated.title)} ${stated.title} ${onDates(dates)}.`,
    why: `The registry has ${
      held.length > 0
        ? held.map(({ rank, tenure }) => `${rank.title} ${tenureText(tenure)}`).join(' and ')
        : `${registry.ranks.get(other.rank)?.title ?? stated.title} ${tenureText(other)}`
    }.`,
    todo:
      held.length > 0
        ? `Write “${held.map(({ text }) => text).join('” or “')}”, or correct the date.`
        : 'Correct the rank or the date.',
  }),
  fix: ({ held, span, isSure, shared = [], dates: [on] }, { analysis, registry }) =>
    shared.length > 1
      ? isSure && on !== undefined
        ? apart(shared, on, analysis, registry)
        : []
      : held.map(({ text }) => replaceFix(`Write “${text}”`, span, text, isSure)),
});

/** "Colonels X and Y": the next one is of the same country. */
function isBesideCompatriot({ span }: Mention, { country }: Person, { analysis, registry }: RuleContext): boolean {
  const next = analysis.mentions.find(
    ({ type, span: { start } }) => type === 'person' && start > span.end && start < span.end + LONGEST_JOINT,
  );
  return next !== undefined && registry.people.get(next.id ?? '')?.country === country;
}

/** UTF-16 units of " (Viet Nam) and ". */
const LONGEST_JOINT = 40;

/** "X became General on 12 July 2020": of a rank that the registry has for the person, at another time than that. */
function* thenNotHeld({ person: who, title, date, begins, ends }: HeldThen, registry: Registry): Generator<RankFault> {
  const person = registry.people.get(who.id ?? '');
  if (!person || title.type !== 'rank') return;
  const ids = ownRanks(title, person, registry);
  const known = person.ranks.find(({ rank }) => ids.includes(rank));
  const stated = registry.ranks.get(known?.rank ?? ids[0] ?? '');
  const [on] = date.readings;
  if (!stated || on === undefined) return;
  const isOut = (day: TimeValue) => ids.every((id) => heldRank(registry, person.id, id, day) === 'no');
  // A rank is taken up once: not when it was given up, and on no other day than the registry's.
  const isOnce = known !== undefined && person.ranks.filter(({ rank }) => ids.includes(rank)).length === 1;
  const isOver = (day: TimeValue) => isOnce && (begins ? beganElsewhen(known, day) : ends && endedElsewhen(known, day));
  // On that very day another rank was taken up.
  const instead = begins ? begunOn(on, person, ids) : undefined;
  if (!instead && !date.readings.every((day) => isOut(day) || isOver(day))) return;
  const other = instead ?? known ?? nearestTenure(person, on);
  const proof = { label: person.name.full, origin: person.origin, evidence: other };
  const dates = date.readings.slice(0, 1);
  yield { span: title.span, proof, person, stated, dates, held: [], other, isSure: false };
}

/** The other rank that was taken up on the day, or in the month. */
function begunOn(on: TimeValue, { ranks }: Person, ids: readonly string[]): RankTenure | undefined {
  if (on.type !== 'date' || on.precision === 'year') return undefined;
  return ranks.find(({ rank, from }) => {
    if (ids.includes(rank) || from?.precision !== 'day') return false;
    return firstDay(from) >= firstDay(on) - SLACK_DAYS && lastDay(from) <= lastDay(on) + SLACK_DAYS;
  });
}

/** What the registry has for the time, or nearest to it. */
function nearestTenure({ ranks }: Person, on: TimeValue): RankTenure {
  const distance = (tenure: RankTenure): number =>
    Math.max(begunBy(tenure) - lastDay(on), firstDay(on) - lastKnown(tenure), 0);
  const [first] = ranks.toSorted((a, b) => distance(a) - distance(b));
  return first as RankTenure;
}

/** The tenure certainly did not begin on the date, give or take the days between signature and effect. */
function beganElsewhen(tenure: RankTenure, on: TimeValue): boolean {
  if (tenure.to !== null && firstDay(on) >= firstDay(tenure.to) - SLACK_DAYS) return true;
  const isLater = tenure.from !== null && lastDay(on) < firstDay(tenure.from) - SLACK_DAYS;
  return isLater || begunBy(tenure) < firstDay(on) - SLACK_DAYS;
}

/** "Promoted from A to B" where the registry has the person go over into B from another rank than A. */
function* notBefore({ person: who, from, to }: Promoted, registry: Registry): Generator<RankFault> {
  const person = registry.people.get(who.id ?? '');
  const next = person?.ranks.find(({ rank, from: begun }) => begun !== null && to.candidates.includes(rank));
  if (!person || !next?.from) return;
  const begun = next.from;
  const before = person.ranks.find(({ rank, to: end }) => rank !== next.rank && end !== null && isHandOver(end, begun));
  const rank = registry.ranks.get(before?.rank ?? '');
  const stated = registry.ranks.get(from.candidates[0] ?? '');
  if (!before || !rank || !stated || from.candidates.includes(rank.id) || rank.title === stated.title) return;
  const proof = { label: person.name.full, origin: person.origin, evidence: before };
  const held = [{ rank, tenure: before, text: rankInStyle(rank, from) }];
  yield { span: from.span, proof, person, stated, dates: [begun], held, other: before, isSure: true };
}

const isHandOver = (end: PartialDate, begun: PartialDate): boolean =>
  Math.abs(lastDay(end) - firstDay(begun)) <= SLACK_DAYS;

/**
 * The dates that the sentence can speak of: not those on which the person had none of the offices that stand beside the
 * rank, as the two are of one time.
 */
function spokenOf(
  { date }: HeldRank,
  person: Person,
  posts: readonly HeldOffice[],
  { analysis, registry }: RuleContext,
): readonly TimeValue[] {
  const own = posts.filter((post) => post.date.tense === 'present' && !post.current);
  if (own.length === 0) return date.readings;
  const isOut = (on: TimeValue) =>
    own.every(({ office }) => office.candidates.every((id) => heldOffice(registry, person.id, id, on) === 'no'));
  const today = analysis.dossier.date.value?.edtf;
  return date.readings.filter((each) => each.edtf === today || !isOut(each));
}

function heldOn(date: TimeValue, { rank: written }: HeldRank, person: Person, registry: Registry): Held | null {
  const tenure = ranksOn(registry, person.id, date).find(({ truth }) => truth === 'yes')?.tenure;
  const rank = registry.ranks.get(tenure?.rank ?? '');
  return tenure && rank ? { rank, tenure, text: rankInStyle(rank, written) } : null;
}

function distinct(held: readonly (Held | null)[]): readonly Held[] {
  const byRank = new Map<string, Held>();
  for (const each of held) if (each && !byRank.has(each.rank.id)) byRank.set(each.rank.id, each);
  return [...byRank.values()];
}

/**
 * The tenure that tells most against the stated rank: one of its own, which excludes the date; else one of a higher rank
 * had before or a lower one had later, those of several sources first and then the nearest.
 */
function excluding(person: Person, claim: HeldRank, stated: Rank, on: TimeValue, registry: Registry): RankTenure {
  const excludes = (tenure: RankTenure): boolean => {
    const rank = registry.ranks.get(tenure.rank);
    const order = rank ? compareRanks(registry, stated, rank) : null;
    if (order === null || order === 0) return false;
    return order < 0 ? begunBy(tenure) <= firstDay(on) : lastKnown(tenure) >= lastDay(on);
  };
  const distance = (tenure: RankTenure): number =>
    Math.max(begunBy(tenure) - lastDay(on), firstDay(on) - lastKnown(tenure), 0);
  const score = (tenure: RankTenure): number =>
    (claim.rank.candidates.includes(tenure.rank) ? 0 : excludes(tenure) ? 1 : 3) +
    (tenure.confidence === 'confirmed' ? 0 : 1);
  const [first] = person.ranks.toSorted((a, b) => score(a) - score(b) || distance(a) - distance(b));
  return first as RankTenure;
}

/** `no` for every rank that the written form can stand for. */
function isExcluded(claim: HeldRank, person: Person, on: TimeValue, registry: Registry): boolean {
  return meantRanks(claim.rank, person, registry).every((id) => heldRank(registry, person.id, id, on) === 'no');
}

/** The ranks of the person's own ladders that the words can stand for; all where they can stand for none of these. */
function meantRanks(rank: Mention, person: Person, registry: Registry): readonly string[] {
  const own = ownRanks(rank, person, registry);
  return own.length > 0 ? own : rank.candidates;
}

function ownRanks({ candidates }: Mention, { ranks }: Person, registry: Registry): readonly string[] {
  const own = new Set(ranks.map(({ rank }) => registry.ranks.get(rank)?.ladder));
  return candidates.filter((id) => own.has(registry.ranks.get(id)?.ladder));
}

/**
 * "Gen. Chien", "Admiral Yamamura": before a short name the last word of the rank is the usual address for every grade
 * that ends in it (shared facts, trap 6).
 */
function isShortAddress(claim: HeldRank, stated: Rank, held: Rank | null): boolean {
  if (!isShort(claim) || stated.title.includes(' ')) return false;
  return held === null || held.title.split(' ').at(-1) === stated.title;
}

/** "Col. Cuong of the signals": three grades below the general of that short name is no slip but somebody else. */
function isNamesake(claim: HeldRank, stated: Rank, held: Rank | null): boolean {
  if (!isShort(claim) || !held?.grade || !stated.grade) return false;
  return gradeNumber(held.grade) - gradeNumber(stated.grade) >= 3;
}

/**
 * "Colonel X of the signals", "Major X, a helicopter pilot": somebody of the same name. No text that means a general
 * writes him three grades below the lowest rank that the registry has for him, or has him bear a rank years before
 * the first that any source gives; unless it names an office that he had then.
 */
function isSomebodyElse(
  { namesake, date }: HeldRank,
  stated: Rank,
  person: Person,
  posts: readonly HeldOffice[],
  registry: Registry,
): boolean {
  if (namesake) return true;
  const grades = person.ranks.flatMap(({ rank }) => registry.ranks.get(rank)?.grade ?? []).map(gradeNumber);
  const isFarBelow = stated.grade !== null && Math.min(...grades) - gradeNumber(stated.grade) >= 3;
  const first = Math.min(...person.ranks.map((tenure) => Math.min(begunBy(tenure), earliestKnown(tenure))));
  const isEarly = date.readings.every((each) => lastDay(each) < first - LONG_BEFORE);
  if (!isFarBelow && !isEarly) return false;
  return !posts.some(({ office }) =>
    office.candidates.some((id) => date.readings.some((on) => heldOffice(registry, person.id, id, on) === 'yes')),
  );
}

/** Days: five years, in which an officer's rank and name are still his own. */
const LONG_BEFORE = 5 * 365;

const earliestKnown = (tenure: RankTenure): number => (tenure.from ? firstDay(tenure.from) : Number.POSITIVE_INFINITY);

const isShort = ({ person: { name } }: HeldRank): boolean => name === 'short' || name === 'wrong-part';

/** "OF-8" → 8, by STANAG 2116. */
const gradeNumber = (grade: string): number => Number(grade.split('-')[1]);
