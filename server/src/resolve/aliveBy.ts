/**
 * Somebody of whom a phrase without a verb of its own says that he took part: "a reception hosted by X on 13 July", "a speech
 * by X on 13 July", "X's visit on 13 July", "a meeting with X took place", "10:00 X speaks", "Present: X".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import { beginOf } from './titleEnd.ts';

/** In the phrases of a day that the sentence names; `from` is the beginning of the name's title. */
export function takesPartBy(item: Item, from: number, reader: Reader): boolean {
  const word = (i: number) => reader.word(i);
  const led = word(from - 1);
  // "A dinner hosted by X took place on 13 July"
  const isOn = isDatedBehind(item, reader) || (OCCASIONS.has(word(from - 3)) && isHappening(item.to, reader));
  if (led === 'by') return isOn && (IN_PERSON.has(word(from - 2)) || SPOKEN.has(word(from - 2)));
  // "A meeting with X took place"
  // "Also present on 13 July were X, two deans"
  if (WERE.has(led)) return isPresent(item, from - 2, reader);
  // "The call on X took place"
  if (led === 'on') return word(from - 2) === 'call' && isHappening(item.to, reader);
  if (led === 'with') return MEETINGS.has(word(from - 2)) && isHappening(item.to, reader);
  // "The ambassador presented his credentials to X"
  if (led === 'to') return PAPERS.has(word(from - 2)) && [3, 4, 5].some((by) => HANDED.has(word(from - by)));
  // "signed in the presence of X"
  return led === 'of' && word(from - 2) === 'presence' && reader.is(from - 4, 'in');
}

/** "Also present", "Among those present on 13 July", up to a token. */
function isPresent(item: Item, last: number, reader: Reader): boolean {
  const date = reader.inSentence(item, 'date').find(({ to }) => to === last + 1);
  const before = date ? beginOf(date, reader) - 1 : last;
  return reader.word(date && reader.is(before, 'on') ? before - 1 : before) === 'present';
}

/** "took place", "was held"; not "was among the memories". */
const isHappening = (at: number, reader: Reader): boolean =>
  HAPPENING.has(reader.word(at)) ||
  (WERE.has(reader.word(at)) && (reader.is(at + 1, 'held') || reader.is(at + 1, 'on') || isDateAt(at + 1, reader)));

/** "X's speech on 13 July": what only the living have on a day. */
export function hasDeed({ to }: Item, reader: Reader): boolean {
  if (!reader.is(to, "'s")) return false;
  const noun = SPOKEN.has(reader.word(to + 1)) ? to + 2 : to + 3;
  return SPOKEN.has(reader.word(noun - 1)) && isDateAt(noun, reader);
}

/** "10:00 X speaks", "10:00 Remarks by X", "Present: X, the ambassador": on the day of the text. */
export function isListed(item: Item, from: number, reader: Reader): boolean {
  // "2 March. Present: X, the ambassador"
  const said = reader.sentenceStart(item);
  if (reader.is(said - 1, ':') && PRESENT.has(reader.word(said - 2)) && areNames(said, from, reader))
    return reader.endsLine(item.to) || reader.isMark(item.to);
  let start = from;
  while (start > from - LONGEST_LEAD && !reader.startsLine(start)) start--;
  if (!reader.startsLine(start)) return false;
  const first = reader.isMark(start) ? start + 1 : start;
  // "Present: X Foundation"
  if (reader.isFreeCapital(item.to)) return false;
  if (reader.is(first + 1, ':') && PRESENT.has(reader.word(first))) {
    // "Guests: X scholars from three countries"
    const ends = reader.endsLine(item.to) || reader.isMark(item.to) || LISTING.has(reader.word(item.to));
    return ends && areNames(first + 2, from, reader);
  }
  // "Met X, 1000 hrs": a note without its subject.
  if (MET.has(reader.word(first)) && first === from - 1 && isClockBehind(item.to, reader)) return true;
  let at = first;
  while (at < from && CLOCK.test(reader.word(at))) at++;
  // "1. A speech by X" is numbered.
  const numbered = ['.', '|'].includes(reader.word(first + 1)) && !/^\d\d$/.test(reader.word(first + 2));
  if (at === first || numbered || !/^\d/.test(reader.word(first))) return false;
  const by =
    (reader.is(from - 1, 'by') && SPOKEN.has(reader.word(from - 2)) && at >= from - 3) ||
    // "10:00 Courtesy call on X"
    (reader.is(from - 1, 'on') && reader.word(from - 2) === 'call' && at >= from - 3);
  return by || (at === from && DOING.has(reader.word(item.to))) || (at === from - 1 && MET.has(reader.word(at)));
}

/** ", 1000 hrs", ", 10:00" */
function isClockBehind(to: number, reader: Reader): boolean {
  const at = reader.is(to, ',') ? to + 1 : to;
  const hour = /^\d{3,4}$/.test(reader.word(at)) && HOURS.has(reader.word(at + 1));
  return (
    hour ||
    (/^\d{1,2}$/.test(reader.word(at)) && /^[:.]$/.test(reader.word(at + 1)) && /^\d\d$/.test(reader.word(at + 2)))
  );
}

const MET = wordSet('met saw received');
const HOURS = wordSet('hrs hours h');

/** "X looks forward to", "X has sent a message", "X leads the Party": of now, without any day. */
export function isOfNow({ to }: Item, reader: Reader): boolean {
  const next = reader.word(to + 1);
  switch (reader.word(to)) {
    case 'looks':
      return next === 'forward';
    case 'sends':
      return WISHES.has(next) || WISHES.has(reader.word(to + 2));
    case 'expects':
      return next === 'you';
    case 'has':
      return (
        GIVEN.has(next) && [2, 3, 4].some((by) => PAPERS.has(reader.word(to + by)) || WISHES.has(reader.word(to + by)))
      );
    case 'leads':
    case 'heads':
      return [2, 3].some((by) => GROUPS.has(reader.word(to + by)));
    case 'is':
      return COURSE.has(next) && (next !== 'leading' || [3, 4].some((by) => GROUPS.has(reader.word(to + by))));
    case 'takes':
      return next === 'part';
    default:
      return false;
  }
}

/** "The delegation is led by X" */
export const isLedNow = (from: number, reader: Reader): boolean =>
  reader.word(from - 1) === 'by' &&
  LEADING.has(reader.word(from - 2)) &&
  (reader.is(from - 3, 'is') || reader.is(from - 3, 'are')) &&
  GROUPS.has(reader.word(from - 4));

const GIVEN = wordSet('sent accepted extended conveyed written handed');
const LEADING = wordSet('led headed chaired');
const GROUPS = wordSet('delegation party government cabinet ministry talks side mission team');
const COURSE = wordSet('visiting attending leading receiving hosting chairing meeting travelling');

const isDatedBehind = ({ to }: Item, reader: Reader): boolean => isDateAt(to, reader);

/** "on 13 July" at a token. */
function isDateAt(at: number, reader: Reader): boolean {
  const led = reader.is(at, 'on') ? at + 1 : at;
  return [led, led + 1].some((i) =>
    reader.startingAt(i).some((each) => each.type === 'date' && (i === led || beginOf(each, reader) === led)),
  );
}

/** Only names, titles and what joins them. */
function areNames(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; ) {
    const [item] = reader.startingAt(i);
    if (item && LISTED.has(item.type)) i = item.to;
    else if (reader.isMark(i) || reader.isFreeCapital(i) || reader.is(i, 'and') || reader.is(i, 'of')) i++;
    else if (reader.hasAny(i, i + 1, ARTICLE | COUNTRY)) i++;
    else return false;
  }
  return true;
}

const LISTING = wordSet('and with for of as from');
const LONGEST_LEAD = 24;
const LISTED: ReadonlySet<string> = new Set(['person', 'rank', 'office', 'organisation']);
const PRESENT = wordSet('present attending attendees participants speakers guests');
const CLOCK = /^(?:\d{1,2}|[ap]\.?m\.?|[apmh.:|–—-]|hrs|hours)$/;
const DOING = wordSet(
  'speaks arrives leaves opens closes receives welcomes greets meets replies departs presides lunches',
);
/** What somebody does in person. */
const IN_PERSON = wordSet(
  'hosted given received led attended met chaired welcomed greeted opened held headed briefed addressed',
);
const SPOKEN = wordSet(
  'speech address toast remarks lecture visit welcome reply greeting talks arrival reception briefing',
);
const OCCASIONS = wordSet('dinner reception lunch breakfast meeting banquet briefing concert');
const MEETINGS = wordSet('meeting talks conversation call dinner lunch');
const HAPPENING = wordSet('took lasted began ended');
const WERE = wordSet('was were');
export const HANDED = wordSet('presented handed delivered');
export const PAPERS = wordSet('credentials letter note message invitation');
const WISHES = wordSet('greetings regards congratulations condolences thanks wishes');
