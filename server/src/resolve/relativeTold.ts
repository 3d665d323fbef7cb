/**
 * The date and place in a clause that an event opens behind it: "T, in which both teams took part on 13 March", "T, whose first
 * session fell on 13 March", "T, for which officers travelled to Tokyo". What was done at it was done where and when it was.
 */
import { THINGS } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { AUXILIARIES } from '../recognise/smallWords.ts';
import { ARTICLE, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import type { Linked } from './linkedWay.ts';
import { UNREAL } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { beginOf } from './titleEnd.ts';

/** A clause behind an event, the tokens `[from, to)`. */
interface Relative {
  /** By what it is joined: "at" which, "to" which, "whose", "where". */
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

/** Null where there is no such clause; neither day nor place where its day is that of something else. */
export function toldInRelative(item: Item, reader: Reader): Linked | null {
  const clause = clauseBehind(item, reader);
  if (clause === null) return null;
  const [date, more] = reader.inSentence(item, 'date').filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const isOwn = !more && isPlain(clause, date, reader) && isDoneThere(clause, reader);
  const on = isOwn && date && isBrought(date, clause, reader) ? date : null;
  const place = isOwn ? placeIn(clause, reader) : null;
  if (on === null && place === null && !date) return null;
  return { on: isTravel(clause, reader) ? null : on, place };
}

function clauseBehind({ to }: Item, reader: Reader): Relative | null {
  if (!reader.is(to, ',')) return null;
  const first = reader.word(to + 1);
  const which = reader.is(to + 2, 'which') && JOINING.has(first);
  if (!which && first !== 'whose' && first !== 'where') return null;
  const from = which ? to + 3 : to + 2;
  if (first === 'whose' && !PARTS.has(reader.word(nounAt(from, reader)))) return null;
  let end = from;
  while (end < from + LONGEST && !CLOSING.has(reader.word(end)) && !reader.endsLine(end)) {
    // "13 March 2023", "March 13, 2023"
    const date = reader.startingAt(end).find(({ type }) => type === 'date');
    end = date ? date.to : end + 1;
  }
  return end < from + LONGEST ? { by: first, from, to: end } : null;
}

/** "whose first session", "whose two days of meetings". */
function nounAt(from: number, reader: Reader): number {
  let at = from;
  while (at < from + 3 && !PARTS.has(reader.word(at))) at++;
  return at;
}

/** One verb and no other thing, plan or clause, to which the date might belong. */
function isPlain({ by, from, to }: Relative, date: Item | undefined, reader: Reader): boolean {
  if (reader.hasAny(from, to, SUBORDINATE | IRREALIS)) return false;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const word = reader.word(i);
    // "13 May" wishes nothing.
    if (date && i >= date.from && i < date.to) continue;
    // "whose meetings of experts had been held": before it
    if (word === 'had' && by === 'whose') return false;
    if (UNREAL.has(word) || ARRANGING.has(word)) return false;
    if (reader.startingAt(i).some(({ type }) => THINGS.has(type))) return false;
    // "agreed to meet", but not "to the port", "to Tokyo"
    if (word === 'to' && !leadsSomewhere(i + 1, reader)) return false;
    const isVerb = reader.hasAny(i, i + 1, VERB) || reader.hasPastVerb(i, i + 1, 0) || DONE.has(word);
    if (isVerb && !AUXILIARIES.has(reader.word(i - 1))) verbs++;
  }
  return verbs === 1 && !(date && reader.hasPastVerb(date.to, to, 0));
}

const leadsSomewhere = (at: number, reader: Reader): boolean =>
  reader.isFreeCapital(at) || reader.hasAny(at, at + 1, ARTICLE) || OWN.has(reader.word(at));

/** "for which they met", "to which they came", but not "for which they practised"; at it, whatever they did. */
function isDoneThere({ by, from, to }: Relative, reader: Reader): boolean {
  if (by !== 'for' && by !== 'to') return true;
  for (let i = from; i < to; i++) if (MEETING.has(reader.word(i)) || COMING.has(reader.word(i))) return true;
  return false;
}

/** Who came to it may have come the day before. */
function isTravel({ by, from, to }: Relative, reader: Reader): boolean {
  if (by !== 'for' && by !== 'to') return false;
  for (let i = from; i < to; i++) if (MEETING.has(reader.word(i))) return false;
  return true;
}

/** "on 13 March"; not "praised the visit of 13 March". */
const isBrought = (date: Item, { from }: Relative, reader: Reader): boolean => {
  const by = beginOf(date, reader) - 1;
  if (by < from) return false;
  return BRINGING.has(reader.word(by)) || (reader.is(by, 'of') && reader.word(by - 1) === 'whole');
};

/** "in Tokyo" of a meeting, "to Tokyo" of those who came. */
function placeIn({ by, from, to }: Relative, reader: Reader): Place | null {
  let isMet = by === 'whose';
  let isCome = false;
  for (let i = from; i < to; i++) {
    const word = reader.word(i);
    isMet ||= MEETING.has(word);
    isCome ||= COMING.has(word);
    const leads = (isMet && word === 'in') || (isCome && word === 'to');
    if (leads && reader.isFreeCapital(i + 1)) return capitalsAt(i + 1, reader, to);
  }
  return null;
}

const JOINING = wordSet('in at during for to');
const CLOSING = wordSet(', ; : . ( ) – — -');
const LONGEST = 24;
const BRINGING = wordSet('on in');
const OWN = wordSet('their his her its our');
/** What a meeting consists of. */
const PARTS = wordSet('session sessions sitting sittings plenary plenaries opening meeting meetings proceedings');
const MEETING = wordSet('met gathered assembled convened sat held opened together');
const COMING = wordSet('travelled traveled flew came went invited brought journeyed headed');
/** Irregular forms that no ending tells. */
const DONE = wordSet('met spoke took sat fell began ran held gave led came went sent brought flew');
/** What is said of another day, or done with what was said. */
const ARRANGING = wordSet(
  'agreed decided proposed watched followed shown seen televised streamed broadcast prepared preparations preparation practised practiced trained published printed fixed arranged negotiated announced invitations registered signed born died appointed elected',
);
