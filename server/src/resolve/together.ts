/**
 * "The upgrade was agreed by President X and Prime Minister Y": two of whom neither has the title any more, and who had
 * theirs at the same time, are named as of then in a sentence that tells of the past without a date.
 */
import type { Registry } from '../registry/model.ts';
import { heldOffice } from '../registry/query.ts';
import { type Day, dateOf } from '../time/calendar.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { Claim, HeldOffice } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/** A claim of a title with its place. */
export interface Placed {
  readonly claim: Claim;
  /** The token with which the name begins. */
  readonly at: number;
}

/** The claims, where two are of one time with that time as a reading of all in their sentence. */
export function readTogether(placed: readonly Placed[], section: Section, reader: Reader, registry: Registry): Claim[] {
  const now = reader.today();
  const claims = placed.map(({ claim }) => claim);
  if (now === null || placed.length < 2) return claims;
  const past = new Map<number, PastTenure[]>();
  for (const { claim, at } of placed) {
    const tenures = claim.kind === 'held-office' ? tenuresOver(claim, now, registry) : [];
    if (tenures.length === 0) continue;
    const sentence = section.sentences[at] as number;
    past.set(sentence, [...(past.get(sentence) ?? []), ...tenures]);
  }
  if (past.size === 0) return claims;
  const then = new Map<number, TimeValue>();
  return placed.map(({ claim, at }): Claim => {
    if (claim.kind !== 'held-office' && claim.kind !== 'held-rank') return claim;
    const sentence = section.sentences[at] as number;
    const tenures = past.get(sentence);
    if (tenures === undefined) return claim;
    let day = then.get(sentence);
    if (day === undefined) {
      const shared = tellsOfPast(at, section, reader) ? sharedDay(tenures) : null;
      if (shared === null) past.delete(sentence);
      if (shared === null) return claim;
      const { year, month, day: number } = dateOf(shared);
      day = dateValue(year, month, number);
      then.set(sentence, day);
    }
    return { ...claim, date: { ...claim.date, readings: [...claim.date.readings, day] } };
  });
}

interface PastTenure {
  readonly person: string;
  readonly from: Day;
  readonly to: Day;
}

/** Those of the title of somebody who certainly has it no more, and has not had it for long. */
function tenuresOver({ person, office, date }: HeldOffice, now: TimeValue, registry: Registry): readonly PastTenure[] {
  const known = registry.people.get(person.id ?? '');
  if (!known || date.tense !== 'present') return [];
  const own = known.offices.filter((each) => office.candidates.includes(each.office));
  const isOver = own.every((each) =>
    date.readings.every((on) => heldOffice(registry, known.id, each.office, on) === 'no'),
  );
  if (!isOver) return [];
  return own.flatMap(({ from, to }) =>
    from !== null && to !== null && to.latest < now.earliest - LONG_DAYS
      ? { person: known.id, from: from.latest, to: to.earliest }
      : [],
  );
}

/** Who goes by a list of before the last change of government writes of them together, too. */
const LONG_DAYS = 183;
/** More than any sentence of prose names: a list. */
const MOST_TENURES = 12;

/** A day in the tenures of two people. */
function sharedDay(tenures: readonly PastTenure[]): Day | null {
  if (tenures.length > MOST_TENURES) return null;
  for (const a of tenures) {
    for (const b of tenures) {
      if (a.person === b.person) continue;
      const from = Math.max(a.from, b.from) + 1;
      if (from < Math.min(a.to, b.to)) return from;
    }
  }
  return null;
}

function tellsOfPast(token: number, { sentences }: Section, reader: Reader): boolean {
  let from = token;
  while (from > 0 && sentences[from - 1] === sentences[token]) from--;
  let to = token;
  while (sentences[to] === sentences[token]) to++;
  for (let i = from; i < to; i++)
    if (NOW.has(reader.word(i)) || reader.startingAt(i).some(({ type }) => type === 'date')) return false;
  if (reader.hasPastVerb(from, to, 0)) return true;
  for (let i = from; i < to; i++) if (PAST.has(reader.word(i))) return true;
  return false;
}

const NOW: ReadonlySet<string> = new Set('will be now today tomorrow currently'.split(' '));
const PAST: ReadonlySet<string> = new Set('was were had did met held made led gave spoke'.split(' '));
