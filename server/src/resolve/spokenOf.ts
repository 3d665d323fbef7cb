/**
 * Whether somebody with a title is only spoken of: in a comparison, as the subject of a book, in what others once did with
 * him. Who acts in a sentence is named as of its time; of whom it speaks so, it may name as of any.
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, HONORIFIC } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

export function isSpokenOf(title: Item, person: Item, reader: Reader): boolean {
  let at = Math.min(title.from, person.from) - 1;
  // Two titles before the name.
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY | HONORIFIC) || reader.is(at, "'s")) at--;
  const start = reader.sentenceStart(person);
  if (isTold(start, reader) || (KEYS.has(reader.word(start)) && reader.is(start + 1, ':'))) return true;
  if (reader.is(start - 1, ':') && KEYS.has(reader.word(start - 2))) return true;
  if (at < start) return false;
  const [word, before] = [reader.word(at), reader.word(at - 1)];
  const to = Math.max(title.to, person.to);
  if (REFERRING.has(word) || (LINKED.get(word)?.has(before) ?? false)) return true;
  // "claiming to be Minister X"
  if (word === 'be' && before === 'to' && CLAIMING.has(reader.word(at - 2))) return true;
  if (word === 'by' && isOfThing(at - 1, reader) && !isDated(to, reader)) return true;
  // "What X said on 13 July": it has its day.
  if ((isRelative(at, start, reader) && !isDated(to + 1, reader)) || isServant(at, reader)) return true;
  return isOfOthers(at, start, reader) || tellsOfBefore(start, at, reader);
}

const KEYS = wordSet('keywords tags subjects');

/** "like X", "unlike X", "than X", "how X", "the question why X". */
const REFERRING = wordSet(
  'like unlike than about how why whether quote imagine recall recalls recalled remember remembers remembered commemorate commemorates impersonate impersonates impersonated impersonating',
);

/** By the word before the name, those before that: "the chapter on X", "that of X", "goes back to X", "compared with X". */
const LINKED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'on',
    wordSet(
      'chapter chapters book books essay article biography film study passage section lecture documentary expert experts specialist specialists course seminar thesis authority bets odds',
    ),
  ],
  [
    'of',
    wordSet(
      'that those friends students pupils followers admirers critics biographer words gift card handwriting cook driver bodyguard barber tailor coat hat desk pen diary diaries memoirs library birthplace name guise role voice',
    ),
  ],
  ['from', wordSet('present gift gifts')],
  ['to', wordSet('back dedicated contrast compared comparable similar')],
  ['with', wordSet('compared')],
  ['as', wordSet('posing posed disguised dressed')],
]);

/** "The school, opened by X, has 900 pupils", "Promised by X, the vehicles": things that outlast an office. */
function isOfThing(participle: number, reader: Reader): boolean {
  return MADE.has(reader.word(participle)) && !BEING.has(reader.word(participle - 1));
}

/** "A dinner given by X on 13 July" is a deed of that day. */
const isDated = (to: number, reader: Reader): boolean =>
  [to, to + 1].some((i) => reader.startingAt(i).some(({ type }) => type === 'date'));

const CLAIMING = wordSet('claiming claimed claims pretending pretended pretends purporting purported wanting');
const MADE = wordSet(
  'opened founded built promised planted donated given coined begun conceived created designed established',
);
const BEING = wordSet('was were been being is are be officially formally jointly');

/** "the medal that X pinned on him", "The suite where X stayed", "What X called so": of things, and not of guests and talks. */
function isRelative(at: number, start: number, reader: Reader): boolean {
  if (at === start) return reader.is(at, 'what');
  const which = reader.is(at, 'which') && PREPOSITIONS.has(reader.word(at - 1));
  if (!which && !reader.is(at, 'that') && !reader.is(at, 'where')) return false;
  const noun = which ? at - 2 : at - 1;
  if (NOT_THINGS.has(reader.word(noun))) return false;
  return reader.hasAny(noun - 1, noun, ARTICLE);
}

const PREPOSITIONS = wordSet('in at on with to for from');
/** What is said or hoped, and who is there now. */
const NOT_THINGS = wordSet(
  'fact hope news report idea announcement statement view impression condition understanding assurance promise wish ' +
    'delegation delegates group team guests guest officers officer visitors meeting talks visit press day time',
);

/** "Her father was a driver to X". */
function isServant(at: number, reader: Reader): boolean {
  const was = reader.is(at - 3, 'was') || reader.is(at - 3, 'been');
  return was && reader.hasAny(at - 2, at - 1, ARTICLE) && (reader.is(at, 'to') || reader.is(at, 'of'));
}

/** "An officer who worked with X", "Those who knew X": what others did, at any time. */
function isOfOthers(last: number, start: number, reader: Reader): boolean {
  for (let i = last; i >= Math.max(start, last - LONGEST_CLAUSE); i--) {
    // "Among those who came were X and Y"
    if (reader.isMark(i) || ['was', 'were', 'is', 'are'].includes(reader.word(i))) return false;
    if (!reader.is(i, 'who')) continue;
    const verb = reader.word(i + 1) === 'once' || reader.word(i + 1) === 'had' ? i + 2 : i + 1;
    return i > start && (reader.hasPastVerb(verb, verb + 1, 0) || DONE.has(reader.word(verb)));
  }
  return false;
}

const LONGEST_CLAUSE = 12;
const DONE = wordSet('knew met saw taught drove wrote sang led heard served fought ran shot');

/** "According to the author, X": what leads into the sentence stands before it. */
const isTold = (start: number, reader: Reader): boolean =>
  reader.is(start - 1, ',') && AUTHORS.has(reader.word(start - 2)) && reader.areWords(start - 5, ['according', 'to']);

/** Sentences that begin as such do that ask for what was, tell of a life, or of what a book tells. */
function tellsOfBefore(start: number, end: number, reader: Reader): boolean {
  const [first, second, third] = [start, start + 1, start + 2].map((i) => reader.word(i)) as [string, string, string];
  if (ASKING.has(first) && WAS.has(second)) return true;
  if (first === 'my') return ORDERS.has(second);
  if (first === 'as' && (second === 'a' || second === 'an')) return YOUNG.has(third);
  if (TALES.has(first) && second === 'has' && third === 'it') return true;
  const noun = reader.hasAny(start, start + 1, ARTICLE) ? start + 1 : start;
  if (noun > start && AUTHORS.has(reader.word(noun))) return true;
  if (!WORKS.has(reader.word(noun))) return false;
  for (let i = noun + 1; i < end; i++) if (TELLING.has(reader.word(i))) return true;
  return false;
}

const ASKING = wordSet('why how what');
const WAS = wordSet('did made was were had');
const ORDERS = wordSet('first second third last old');
const YOUNG = wordSet('young student child boy girl schoolboy schoolgirl pupil cadet junior');
const TALES = wordSet('legend rumour rumor tradition');
const AUTHORS = wordSet('author biographer historian memoirs novel cartoon');
const WORKS = wordSet(
  'book books chapter documents archives letters historians photograph picture painting cartoon film',
);
const TELLING = wordSet('show shows showing tell tells reveal reveals ask describe describes depicts of is');
