/** Of whom a text speaks as of somebody alive: in office, or taking part in something on a day that the sentence names. */
import type { Item } from '../recognise/scan.ts';
import { BE, DAY_PARTS } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY, SUBORDINATE } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import { HANDED, hasDeed, isLedNow, isListed, isOfNow, PAPERS, takesPartBy } from './aliveBy.ts';
import { isRecalledNatively, takesPartNatively } from './aliveNatively.ts';
import type { Alive } from './claim.ts';
import { hasOtherHolder } from './otherTimes.ts';
import type { Reader } from './reader.ts';
import { confers, isInSpirit, isRemembered, REACH } from './remembering.ts';
import type { Section } from './section.ts';
import { isSpokenOf } from './spokenOf.ts';
import type { Attachment } from './walk.ts';

export function alive(section: Section, told: readonly Attachment[], reader: Reader, registry: Registry): Alive[] {
  // Only of those who have died it matters.
  const dead = section.scan.items.filter((item) => {
    const id = item.type === 'person' ? reader.mention(item)?.id : null;
    return id && registry.people.get(id)?.died;
  });
  if (dead.length === 0) return [];
  const inOffice = new Set<Item>();
  const notNow = new Set<Item>();
  const retired = new Set<Item>();
  const titles = new Map<Item, Item>();
  for (const { person, title, tense, certain, marker } of [...section.attachments, ...told.filter((t) => !t.told)]) {
    if (title.from < person.from) titles.set(person, title);
    // "Former Prime Minister X" acts as everybody does; "then Prime Minister X" did so at another time.
    if (marker !== null && RETIRED.has(reader.word(marker))) retired.add(person);
    else if (tense !== 'present') notNow.add(person);
    else if (title.type === 'office' && certain) inOffice.add(person);
  }
  return dead.flatMap((item): Alive[] => {
    const person = reader.mention(item);
    if (!person) return [];
    let from = titles.get(item)?.from ?? item.from;
    while (RETIRED.has(reader.word(from - 1)) || reader.hasAny(from - 1, from, ARTICLE | COUNTRY)) from--;
    const acts = hasDeed(item, reader);
    if (reader.quoted(item) || isInSpirit(item, reader) || (!acts && isRemembered(item, from, reader))) return [];
    const date = reader.standingDate(item);
    // "Former Prime Minister X will attend": whatever he was.
    if (
      isAwaited(item, from, reader) ||
      (isOfNow(item, reader) && opensClause(from, item, reader)) ||
      isLedNow(from, reader) ||
      isListed(item, from, reader)
    )
      return [{ kind: 'alive', person, date, span: person.span }];
    const past = reader.isHistory(item) || reader.isPast(titles.get(item) ?? item, item.to);
    const title = titles.get(item) ?? item;
    const isNamed = isSpokenOf(title, item, reader) || hasOtherHolder(title, item, section, reader, registry);
    if (notNow.has(item) || past || isNamed) return [];
    // "a phrase of General Secretary X": what is of somebody may outlive him, but not his visit.
    if (reader.is(from - 1, 'of') && !OF_THE_LIVING.has(reader.word(from - 2)) && !reader.isFreeCapital(from - 2))
      return [];
    if (inOffice.has(item) && !retired.has(item))
      return isRecalledNatively(title, item, from, reader) ? [] : [{ kind: 'alive', person, date, span: person.span }];
    const on = isOnDay(item, reader) || isToday(item, reader);
    return on &&
      (acts ||
        takesPart(item, from, reader) ||
        takesPartBy(item, from, reader) ||
        takesPartNatively(item, from, reader))
      ? [{ kind: 'alive', person, date, span: person.span }]
      : [];
  });
}

/** A day that is not that of a clause behind: "X planted the tree that fell on 13 July". */
function isOnDay(item: Item, reader: Reader): boolean {
  const who = reader.is(item.to, ',') && reader.is(item.to + 1, 'who') ? item.to + 2 : item.to;
  return reader.inSentence(item, 'date').some((each) => {
    const { from, date } = each;
    // "X wrote: “On 13 July the work will be done.”"
    if (!date?.value || !isDayOrWeek(date.value) || reader.quoted(each)) return false;
    return from < item.to || !(reader.hasAny(who, from, SUBORDINATE) || reader.hasWord(who, from, ';'));
  });
}

/** "next week" is one as well. */
const isDayOrWeek = (value: TimeValue): boolean =>
  value.type === 'date' || (value.type === 'period' && value.latest - value.earliest < 7);

/** "This morning X received", "X flew to the south this morning", "were welcomed this morning by X" */
function isToday(item: Item, reader: Reader): boolean {
  const start = reader.sentenceStart(item);
  const isPart = (i: number) => reader.is(i, 'this') && isPartOfNow(reader.word(i + 1));
  if (isPart(start) && item.from - start <= REACH) return true;
  const end = Math.min(reader.sentenceEnd(item), item.to + REACH);
  for (let i = item.to; i < end; i++) if (isPart(i)) return true;
  return [3, 4].some((by) => isPart(item.from - by)) || isLastNight(item, reader);
}

/** "Last night X gave a dinner", "X gave a dinner last night" */
function isLastNight(item: Item, reader: Reader): boolean {
  const isAt = (i: number) => reader.word(i) === 'last' && reader.word(i + 1) === 'night';
  if (isAt(reader.sentenceStart(item))) return true;
  const end = Math.min(reader.sentenceEnd(item), item.to + REACH);
  for (let i = item.to; i < end; i++) if (isAt(i)) return true;
  return false;
}

/** "The guests will meet X on Thursday", "are to meet X." */
function isToBeMet(to: number, from: number, reader: Reader): boolean {
  if (!ENCOUNTERS.has(reader.word(from - 1))) return false;
  const will = reader.word(from - 2) === 'will';
  const due = reader.is(from - 2, 'to') && (isBe(reader.word(from - 3)) || AWAITED.has(reader.word(from - 3)));
  return (will || due) && (reader.isMark(to) || reader.endsLine(to) || BEHIND_GUEST.has(reader.word(to)));
}

const ENCOUNTERS = wordSet('meet receive welcome interview');
const BEHIND_GUEST = wordSet('on in at tomorrow today tonight this next for and');

/** Who is called so may still act. */
const RETIRED = wordSet('former formerly ex erstwhile onetime retired nguyên cựu 元 前');
/** "this morning", "this week". */
const isPartOfNow = (word: string): boolean => DAY_PARTS.has(word) || word === 'week';

/** "X will visit", "X is expected to visit": of the living, whatever the day. */
function isAwaited({ to }: Item, from: number, reader: Reader): boolean {
  const word = (i: number) => reader.word(i);
  if (isToBeMet(to, from, reader)) return true;
  // "The family of X is expected"
  if (BEHIND.has(word(from - 1)) || word(from - 1) === 'and') return false;
  const verb = word(to) === ',' ? to + 1 : to;
  // "will be our guest", "will be in the chair"
  const present = word(verb + 1) === 'be' && (GUESTS.has(word(verb + 3)) || word(verb + 2) === 'present');
  const will = word(verb) === 'will' && (present || !REMAINING.has(word(verb + 1)));
  // "is due in Tokyo tomorrow"
  const isThere = word(to + 1) === 'due' || (word(to + 1) === 'expected' && reader.isFreeCapital(to + 3));
  if (word(to) === 'is' && isThere && word(to + 2) === 'in') return true;
  const due = ['is', 'was'].includes(word(to)) && AWAITED.has(word(to + 1)) && word(to + 2) === 'to';
  const bound = word(to) === 'is' && word(to + 1) === 'to';
  // "X to visit Hanoi": a headline
  if (word(to) === 'to' && GOING.has(word(to + 1)) && (reader.startsLine(from) || reader.startsLine(from - 1)))
    return true;
  const plans = ['plans', 'intends', 'hopes'].includes(word(to)) && word(to + 1) === 'to';
  return (
    will ||
    (due && COMING.has(word(to + 3))) ||
    (plans && COMING.has(word(to + 2))) ||
    (bound && GOING.has(word(to + 2))) ||
    // "is to leave for Paris"
    (bound && word(to + 2) === 'leave' && word(to + 3) === 'for') ||
    // "is to give a lecture", but "is to give his name to a street"
    (bound && word(to + 2) === 'give' && SPEECHES.has(word(to + 4)) && BEFORE_SPEECH.has(word(to + 3)))
  );
}

/** "X met", "X, the host, received", "received X", "were received by X"; `from` is the beginning of the name's title. */
function takesPart(item: Item, from: number, reader: Reader): boolean {
  const word = (i: number) => reader.word(i);
  if (ACTS.has(word(item.from - 1)) || (word(item.from - 1) === 'with' && ACTS.has(word(item.from - 2)))) return true;
  // "had talks with X"
  if (word(from - 1) === 'with' && [3, 4, 5].some((by) => confers(from - by, reader))) return true;
  // "The credentials were handed to X"
  if (word(from - 1) === 'to' && HANDED.has(word(from - 2)) && isBe(word(from - 3)) && PAPERS.has(word(from - 4)))
    return true;
  if (word(from - 1) === 'by' && isDoneBy(item, from - 2, reader)) return true;
  if (word(from - 1) === 'on' && (CALLED.has(word(from - 2)) || isVisit(from - 2, reader))) return true;
  // "Talks between the mayor and X were held"
  const pair =
    word(from - 1) === 'and' &&
    ((isBe(word(item.to)) && ['held', 'conducted'].includes(word(item.to + 1))) ||
      BEGUN.has(word(item.to)) ||
      (word(item.to) === 'took' && word(item.to + 1) === 'place'));
  if (pair && reader.hasWord(Math.max(reader.sentenceStart(item), from - REACH), from, 'between')) return true;
  // "X was interviewed by a paper"
  // "was received into the hall of fame", "was welcomed as a visionary"
  const byWhom = !['into', 'as'].includes(word(item.to + 2));
  // "X was in the audience", "was among the guests"
  if (word(item.to) === 'was' && isThere(item.to + 1, reader) && opensClause(from, item, reader)) return true;
  if (word(item.to) === 'was' && VISITED.has(word(item.to + 1)) && byWhom && opensClause(from, item, reader))
    return true;
  // "Followers of X met", "an exhibition on X opened": somebody or something else did.
  if (BEHIND.has(word(item.from - 1)) || !opensClause(from, item, reader)) return false;
  const end = Math.min(reader.sentenceEnd(item), item.to + REACH);
  // "X and his guests visited"
  if (word(item.to) === 'and' && (word(item.to + 1) === 'his' || word(item.to + 1) === 'her'))
    return ACTS.has(word(item.to + 3)) || (word(item.to + 3) === 'left' && leaves(item.to + 4, reader));
  // "X and the ambassador held talks"
  if (word(item.to) === 'and') {
    for (let i = item.to + 1; i < end && !reader.isMark(i) && !reader.hasAny(i, i + 1, SUBORDINATE); i++)
      if (JOINT.has(word(i)) || confers(i, reader) || isJourney(i, reader)) return true;
    return false;
  }
  // "X, who arrived on Friday, will stay"
  if (word(item.to) === ',' && word(item.to + 1) === 'who' && ACTS.has(word(item.to + 2))) {
    const dates = reader.inSentence(item, 'date').filter(({ from: begin }) => begin > item.to);
    return dates.some((date) => !reader.hasWord(item.to + 1, date.from, ','));
  }
  const apposition = word(item.to) === ',';
  // "X today attended", "X on Friday received": the day may stand before the verb.
  const on = word(item.to) === 'on' ? item.to + 1 : item.to;
  const day = reader.startingAt(on).find(({ type }) => type === 'date');
  const first = day ? day.to : item.to;
  for (let i = first; i < end; i++) {
    const gives =
      (word(i) === 'gave' && SPEECHES.has(word(i + 2))) ||
      (word(i) === 'took' && (TAKEN.has(word(i + 1)) || (word(i + 1) === 'the' && STANDS.has(word(i + 2)))));
    const travels =
      isJourney(i, reader) || confers(i, reader) || (word(i) === 'called' && ['on', 'for'].includes(word(i + 1)));
    if (ACTS.has(word(i)) || gives || travels) return i === first || (apposition && word(i - 1) === ',');
    if (!apposition) return false;
  }
  return false;
}

/** "flew to", "left for". */
const isJourney = (verb: number, reader: Reader): boolean =>
  ((reader.word(verb) === 'flew' || reader.word(verb) === 'travelled') && reader.is(verb + 1, 'to')) ||
  (reader.word(verb) === 'left' && reader.is(verb + 1, 'for'));

/** "paid a courtesy call", "pays a farewell visit" */
function isVisit(noun: number, reader: Reader): boolean {
  const pays = (i: number) => ['paid', 'pays'].includes(reader.word(i));
  return reader.word(noun) === 'call' && (pays(noun - 2) || pays(noun - 3));
}

/** "present", "in the audience", "among the guests". */
const isThere = (at: number, reader: Reader): boolean =>
  reader.word(at) === 'present' ||
  (['in', 'among'].includes(reader.word(at)) && reader.is(at + 1, 'the') && AUDIENCE.has(reader.word(at + 2)));

/** "left Hanoi", "left for Hanoi"; not "left behind a foundation", "left a mark". */
function leaves(at: number, reader: Reader): boolean {
  return reader.word(at) === 'for' || reader.isFreeCapital(at) || reader.endsLine(at);
}

/** "were received by", "was received on 5 May 2023 by": what ends at `last`, before "by". */
function isDoneBy(item: Item, last: number, reader: Reader): boolean {
  const word = (i: number) => reader.word(i);
  const date = reader.inSentence(item, 'date').find(({ to }) => to === last + 1);
  // "were welcomed this morning by"
  const today = reader.is(last - 1, 'this') && isPartOfNow(word(last));
  const before = date ? date.from - 1 : today ? last - 2 : last;
  const on = date && (word(before) === 'on' || word(before) === 'in') ? before - 1 : before;
  // "were seen off by", "were handed over by"
  const verb = AROUND.has(word(on)) ? on - 1 : on;
  const done =
    ACTS.has(word(verb)) ||
    word(verb) === 'presented' ||
    word(verb) === 'given' ||
    (verb < on && GUIDED.has(word(verb)));
  const noun = word(verb - 1) === ',' ? verb - 2 : verb - 1;
  if (LED.has(word(verb)) && word(noun) === 'delegation') return true;
  // "The bridge that was opened by X was closed", "was signed by X and ended": the day may be that of the other verb.
  // "was received today by X, who asked"
  const who =
    word(item.to) === ',' &&
    word(item.to + 1) === 'who' &&
    (on < last || reader.inSentence(item, 'date').every(({ to }) => to <= verb));
  // "was accepted by X yesterday"
  const isDated = reader.startingAt(item.to).some(({ type }) => type === 'date');
  const follows = who || isDated || reader.endsLine(item.to) || ['.', 'on', 'in', 'at', 'this'].includes(word(item.to));
  if (!follows || reader.hasAny(reader.sentenceStart(item), verb, SUBORDINATE)) return false;
  return done && (isBe(word(verb - 1)) || word(verb - 1) === 'been');
}

/** "The bridge that X opened", "the bridge X opened": the clause is one of something else, which stands before it. */
function opensClause(from: number, item: Item, reader: Reader): boolean {
  const before = from - 1;
  if (before < reader.sentenceStart(item) || reader.isMark(before) || OPENERS.has(reader.word(before))) return true;
  // "In Tokyo X met", but not "As X said".
  const start = reader.sentenceStart(item);
  const isPlace = reader.isFreeCapital(before) && before > start;
  // "At the dinner X proposed a toast"
  const isOccasion = reader.is(start, 'at') && reader.hasAny(start + 1, start + 2, ARTICLE) && from - start === 3;
  return isPlace || isOccasion || reader.inSentence(item, 'date').some(({ to }) => to === from);
}

const ACTS = wordSet(
  'said told arrives leaves visits hosts met received welcomed hosted greeted thanked attended chaired opened signed visited spoke addressed stressed noted arrived talks meets receives attends says presides presided co-chaired briefed laid paid toured inspected congratulated inaugurated launched handed delivered departed returned shakes shook answered answers sent sends praised urged pledged warned insisted promised voiced reaffirmed reiterated emphasised emphasized underlined underscored highlighted hailed replied announced accompanied cut wrote rang planted shook turned unveiled watched walked toasted awarded boarded remarked commented declared explained joked phoned telephoned dined lunched asked invited agreed flies travels departs accepted accepts proposed proposes raised introduced witnessed joined participated ordered instructed appointed concluded lit pinned rose extended saw heard',
);
/** What two do together. */
const JOINT = wordSet('met signed visited attended opened toured exchanged agreed talked spoke discussed decided');
/** What one gives in person: "gave a lecture". */
const SPEECHES = wordSet('lecture speech dinner reception interview banquet lunch luncheon toast address');
/** What is done to a guest, and to nobody who has died. */
const VISITED = wordSet('interviewed received welcomed greeted briefed invited');
const AUDIENCE = wordSet('audience hall room guests speakers participants');
const GUESTS = wordSet('guest guests host speaker chair');
const BEGUN = wordSet('began ended lasted');
const LED = wordSet('led headed');
/** Before the subject of a clause. */
const OPENERS = wordSet('and but then later night morning noon afternoon evening week day here there yesterday today');
const CALLED = wordSet('called calls');
const isBe = (word: string): boolean => BE.has(word) || word === 'been';
const AWAITED = wordSet('expected scheduled due set slated invited');
/** What is done for the dead: "will be remembered", "will always". */
const REMAINING = wordSet('be have always never forever live remain not still');
/** What somebody does in person, and no name or statue. */
const GO = 'visit attend meet receive host chair speak travel arrive deliver';
const GOING = wordSet(GO);
const BEFORE_SPEECH = wordSet('a the another');
const COMING = wordSet(`${GO} welcome address open lead`);
const BEHIND = wordSet('of on about after by for from like');
const STANDS = wordSet('chair floor stage salute');
const TAKEN = wordSet('part questions notes');
/** "were seen off by", "were shown round by" */
const AROUND = wordSet('off over round around in');
const GUIDED = wordSet('seen shown taken led');
/** What only the living have: "at the invitation of X". */
const OF_THE_LIVING = wordSet(
  'visit visits invitation arrival presence delegation leadership chairmanship guidance direction health attendance departure participation meeting talks office desk behalf residence staff schedule agenda programme program side hands part one dinner lunch reception banquet',
);
