/**
 * The date of an agreement by its part in the clause, whatever other words stand there: it is signed, or somebody signs it,
 * and nothing between that and the date is a verb, a clause or a paper of its own.
 */
import type { Item } from '../recognise/scan.ts';
import { DASHES, DAYTIMES } from '../recognise/smallWords.ts';
import { ANNIVERSARY, ARTICLE, EFFECT, IRREALIS, SIGNING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { frontDate } from './frontDate.ts';
import type { Thing } from './linkedWay.ts';
import { OPENERS, VERBS } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { SIGNATURES } from './signedTold.ts';
import {
  behindAside,
  behindFirstClause,
  dayOf,
  hasMet,
  hasVerb,
  isAfterwards,
  isDay,
  isHeavy,
  isPlain,
  LATER,
  LONGEST_LEAD,
  LONGEST_PLACE,
  LONGEST_SUBJECT,
  linked,
  NO_SUBJECT,
  ON,
  overAside,
} from './signingClause.ts';
import { beginOf, behindBracket, behindParties, whenBehind } from './titleEnd.ts';

/** The title with the words that say that it was signed: the tokens `[from, to)`. */
interface Deed {
  readonly from: number;
  readonly to: number;
  /** A date before it may be its own. */
  readonly open: boolean;
}

/** Asked only where no phrase has told the date. */
export function signedInClause(thing: Thing, reader: Reader): Item | null {
  const { item, dates } = thing;
  if (dates.length === 0) return dayBefore(thing, reader);
  if (reader.hasAny(Math.max(thing.start, item.from - LONGEST_LEAD), item.from, ANNIVERSARY)) return null;
  const setOff = betweenMarks(thing, reader);
  if (setOff) return setOff;
  if (dates.length > MOST || reader.is(item.to, "'s") || reader.is(item.to, 'into')) return null;
  const deed = deedOf(thing, reader);
  if (deed === null) return null;
  const end = reader.sentenceEnd(item);
  const own = dates.filter(
    (date) => isBehind(date, deed, end, reader) || (deed.open && isAhead(date, deed, thing, reader)),
  );
  const [date, more] = own;
  return date && !more ? date : null;
}

const MOST = 3;

/** "T – 24 October 2011 – is", "T (of 24 October 2011)". */
function betweenMarks({ item, dates, start, before }: Thing, reader: Reader): Item | null {
  const mark = reader.word(item.to);
  // "The document (T, 24 October 2011) is on file"
  if (mark === ',' && reader.is(before, '(')) {
    const last = dates.find((each) => beginOf(each, reader) === item.to + 1);
    return last && reader.is(last.to, ')') ? last : null;
  }
  const of = mark === '(' && reader.is(item.to + 1, 'of');
  if (!of && !(DASHES.has(mark) && (before < start || reader.isMark(before)))) return null;
  const date = dates.find((each) => beginOf(each, reader) === (of ? item.to + 2 : item.to + 1));
  return date && (of ? reader.is(date.to, ')') : DASHES.has(reader.word(date.to))) ? date : null;
}

/** "On 24 October 2011 they met. In the afternoon they signed T.": the one day of the sentence before. */
function dayBefore(thing: Thing, reader: Reader): Item | null {
  const { item, start } = thing;
  if (start === 0 || !POINTING.has(reader.word(start)) || reader.startsLine(start)) return null;
  if (!PARTS_OF_DAY.test(reader.words(start, start + 4).text) || reader.inSentence(item, 'date').length > 0)
    return null;
  const before = { ...item, from: start - 1, to: start };
  const days = reader.inSentence(before, 'date');
  const opening = reader.sentenceStart(before);
  const front = frontDate(opening, days, reader);
  const [day] = days;
  // "24 October 2011 was a long day.", "On 24 October 2011 they met."; what had been done then may be history
  const isTold = day && days.length === 1 && (front?.date === day || day.from === opening) && isDay(day);
  if (!isTold || reader.hasWord(opening, start, 'had')) return null;
  const deed = deedOf(thing, reader);
  return deed?.open && !reader.hasAny(start, deed.to, SUBORDINATE | IRREALIS | EFFECT) ? day : null;
}

const POINTING = wordSet('later that by before the in on an hours minutes shortly moments soon');
const PARTS_OF_DAY =
  /^(?:Later )?(?:(?:[Tt]hat|[Bb]y|[Bb]efore|[Tt]he same|[Ii]n the|[Oo]n the same) (?:morning|noon|afternoon|evening|night|midnight|day)|(?:An hour|Hours|Minutes|Shortly|Moments|Soon) (?:later|afterwards|after))\b/u;

function deedOf(thing: Thing, reader: Reader): Deed | null {
  return relative(thing, reader) ?? passive(thing, reader) ?? active(thing, reader) ?? followed(thing, reader);
}

/** "The Memorandum was signed in 2011; T followed on 10 April 2018." */
function followed({ item, start, before }: Thing, reader: Reader): Deed | null {
  const behind = behindBracket(item.to, reader);
  if (!reader.is(behind, 'followed') || !(reader.isMark(before) || reader.is(before, 'and'))) return null;
  return reader.hasAny(start, before, SIGNING) ? { from: item.from, to: behind + 1, open: false } : null;
}

/** "T, which both sides signed", "T, to which they set their names", "T, under which they wrote their names". */
function relative({ item, kind }: Thing, reader: Reader): Deed | null {
  if (!reader.is(item.to, ',')) return null;
  const which = LEADING_TO.has(reader.word(item.to + 1)) ? item.to + 2 : item.to + 1;
  if (!reader.is(which, 'which')) return null;
  const isTo = which > item.to + 1;
  for (let i = which + 1; i < which + LONGEST_SUBJECT; i++) {
    const word = reader.word(i);
    const names = isTo && PUTTING.has(word) && namesBehind(i, reader);
    if (names || (!isTo && VERBS[kind].has(word))) return { from: item.from, to: names || i + 1, open: false };
    // "which the ministers initialled and signed"
    if (reader.is(i + 1, 'and') && VERBS[kind].has(reader.word(i + 2))) continue;
    if (isHeavy(i, reader) && !AUXILIARIES.has(word)) return null;
  }
  return null;
}

/** Behind "their names": what was put under the title. */
function namesBehind(verb: number, reader: Reader): number {
  for (let i = verb + 1; i < verb + 4; i++) if (SIGNATURES.has(reader.word(i))) return i + 1;
  return 0;
}

/** "T was finally signed", "was T signed", "the ceremony at which T was signed". */
function passive({ item, kind, start, before }: Thing, reader: Reader): Deed | null {
  const behind = behindParties(behindBracket(item.to, reader), reader, true);
  // "The base text, T, was signed"
  let verb = reader.is(before, ',') && reader.is(behind, ',') ? behind + 1 : behind;
  while (AUXILIARIES.has(reader.word(verb)) || ADVERBS.has(reader.word(verb)) || reader.isAdverb(verb)) verb++;
  // "was initialled and signed"
  const next = reader.word(verb + 2) === 'then' ? verb + 3 : verb + 2;
  if (verb > behind && reader.is(verb + 1, 'and') && VERBS[kind].has(reader.word(next))) verb = next;
  // "Only on 24 October 2011 was T signed"
  const turned = verb === behind && reader.hasAny(before, before + 1, VERB) && AUXILIARIES.has(reader.word(before));
  if (!VERBS[kind].has(reader.word(verb)) || !(verb > behind || turned)) return null;
  // "was signed off by the translators", "was signed into the book"
  if (PARTICLES.has(reader.word(verb + 1))) return null;
  const isSubject =
    turned ||
    before < start ||
    reader.isMark(before) ||
    OPENERS.has(reader.word(before)) ||
    LATER.has(reader.word(before)) ||
    DAYTIMES.has(reader.word(before)) ||
    reader.is(before, 'which') ||
    reader.is(before, 'where') ||
    reader.startingAt(before).length > 0 ||
    isInDate(before, item, reader);
  return isSubject ? { from: turned ? before : item.from, to: verb + 1, open: true } : null;
}

/** "On 24 October 2011 T was signed": the token before is the last of a date. */
const isInDate = (at: number, item: Item, reader: Reader): boolean =>
  reader.inSentence(item, 'date').some(({ from, to }) => from <= at && at < to);

/** "both sides signed T", "signed, on 24 October 2011, T", "put their names to T", "met to sign T". */
function active({ item, kind, dates, start, before }: Thing, reader: Reader): Deed | null {
  // "concluded, on 24 October 2011, T"
  const aside = reader.is(before, ',') ? dates.find(({ to }) => to === before) : undefined;
  const led = aside ? beginOf(aside, reader) - 1 : -1;
  if (led > start && ON.has(reader.word(led)) && reader.is(led - 1, ',') && VERBS[kind].has(reader.word(led - 2)))
    return { from: led - 2, to: led, open: false };
  const word = reader.word(before);
  if (before < start) return null;
  // "met in Tokyo on 24 October 2011 to sign T"
  if (SIGN.has(word) && reader.is(before - 1, 'to') && !isThwarted(item, start, reader))
    return { from: before - 1, to: item.to, open: true };
  if (word === 'to') {
    const verb = [before - 2, before - 3].find((i) => PUTTING.has(reader.word(i)));
    if (!SIGNATURES.has(reader.word(before - 1)) || verb === undefined) return null;
    return { from: verb, to: item.to, open: true };
  }
  if (!VERBS[kind].has(word) || word.endsWith('ing') || AUXILIARIES.has(reader.word(before - 1))) return null;
  const lead = reader.word(before - 1);
  // "the newly signed T", "having signed T"
  if (reader.hasAny(before - 1, before, ARTICLE) || lead.endsWith('ly') || NO_SUBJECT.has(lead)) return null;
  return { from: before, to: item.to, open: true };
}

/** "met to sign T but could not", "agreed to sign T in October". */
function isThwarted(item: Item, start: number, reader: Reader): boolean {
  const end = reader.sentenceEnd(item);
  if (reader.hasWord(item.to, end, 'but') || reader.hasWord(item.to, end, 'without')) return true;
  for (let i = start; i < item.from; i++) if (AGREEING.has(reader.word(i))) return true;
  return false;
}

const AGREEING = wordSet('agreed decided promised pledged vowed undertook resolved prepared failed refused declined');

/** "was signed at a ceremony in Tokyo on 24 October 2011", "signed in Tokyo, 24 October 2011." */
function isBehind(date: Item, { to }: Deed, sentenceEnd: number, reader: Reader): boolean {
  const begin = beginOf(date, reader) - 1;
  // "signed T, and in 2022 an annex"
  if (begin < to || reader.is(begin - 1, 'and')) return false;
  // "In the room in which T was signed, on 5 May 2020 a tablet was unveiled"
  if (reader.is(to, ',') && begin === to + 1 && !isClosed(date.to, sentenceEnd, reader)) return false;
  // "was signed, after long talks and before many guests, in Tokyo on"
  const aside = reader.is(to, ',') ? overAside(to, begin, reader) : to;
  if (ON.has(reader.word(begin))) return isPlain(aside, begin, reader);
  // "was signed as early as October 2011"
  if (reader.is(begin, 'as') && COUNTING.has(reader.word(begin - 1))) {
    const as = reader.is(begin - 2, 'as') ? begin - 2 : begin - 3;
    return reader.is(as, 'as') && isPlain(to, as, reader);
  }
  const ends = reader.endsLine(date.to) || reader.is(date.to, ')') || date.to >= sentenceEnd - 1;
  const apart = reader.is(begin, ',') && ends;
  return apart && begin - to <= LONGEST_PLACE && isPlain(to, begin, reader);
}

/** Behind the date the clause ends, or says where: "was signed, on 24 October 2011, in Tokyo". */
const isClosed = (at: number, sentenceEnd: number, reader: Reader): boolean =>
  reader.isMark(at) || reader.endsLine(at) || at >= sentenceEnd - 1 || CLOSING.has(reader.word(at));
const CLOSING = wordSet('in at by and');

/** "On 24 October 2011, at the close of a visit, T was signed", "… on 24 October 2011, when the ministers signed T". */
function isAhead(date: Item, { from, to }: Deed, thing: Thing, reader: Reader): boolean {
  const { start } = thing;
  const begin = beginOf(date, reader) - 1;
  const led = ON.has(reader.word(begin)) || (reader.is(begin, 'until') && reader.is(begin - 1, 'not'));
  const ofDay = reader.is(begin, 'of') && DAYTIMES.has(reader.word(begin - 1));
  // "As early as October 2011, T was signed"
  const early = begin === start + 2 && reader.is(begin, 'as') && COUNTING.has(reader.word(begin - 1));
  // "18 March 2014 is the day on which T was signed", "our files show 18 March 2014 as the day on which T was signed"
  const shown = dayOf(date.to, reader) > 0;
  if (date.to > from || !(led || ofDay || early || shown || begin < start)) return false;
  // "met in Tokyo on 24 October 2011 to sign T"
  if (reader.is(from, 'to')) return date.to === from && hasMet(start, begin, reader);
  const when = whenBehind(date, reader);
  let at = date.to;
  const day = dayOf(at, reader);
  if (when > 0 || day > 0) at = Math.max(when + 1, day);
  else {
    at = behindAside(at, from, reader);
    // "the afternoon of 24 October 2011 on which T was signed"
    const which = ofDay && ON.has(reader.word(at)) && reader.is(at + 1, 'which');
    const cleft = reader.is(at, 'that') && reader.is(start, 'it');
    if (which) return isPlain(at + 2, from, reader);
    // "The choir sang when, on 24 October 2011, T was signed"
    const opened = reader.is(begin - 1, ',') ? begin - 2 : begin - 1;
    const inClause = OPENERS.has(reader.word(opened)) && !reader.isMark(opened);
    if (!cleft && !inClause && !early && hasVerb(start, begin, reader)) return linked(date, from, reader);
    // "It was not on 5 May 2020 that T was signed"
    if (cleft && reader.hasWord(start, begin, 'not')) return false;
    if (cleft) at++;
    else if (inClause && reader.is(at, ',')) at++;
    else if (isDay(date) && !isAfterwards(to, reader)) at = behindFirstClause(at, from, reader);
  }
  return from - at <= LONGEST_SUBJECT && isPlain(at, from, reader);
}
const LEADING_TO = wordSet('to under below');
const PUTTING = wordSet('put set affixed wrote placed');
const SIGN = wordSet('sign conclude ink');
const AUXILIARIES = wordSet('was were is are had has have having been');
const COUNTING = wordSet('early late recently ago back');
const PARTICLES = wordSet('off into out away again');
const ADVERBS = wordSet('first then last at also');
