/** What phrases around an event tell of its day and place: "co-chaired the 10th Dialogue in Hanoi on 27 February". */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import {
  ANNIVERSARY,
  ARTICLE,
  COUNTRY,
  DATE_PREPOSITION,
  EFFECT,
  HOLDING,
  IRREALIS,
  REASONS,
  SIGNING,
  SUBORDINATE,
  VERB,
} from '../recognise/words.ts';
import { cover, type Span } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Claim, ClaimDate, TookPlace } from './claim.ts';
import { gatheredFor, heldAt, inBracket, placeInBracket, relativeEnd, sidelinesBefore } from './heldAt.ts';
import {
  entryDate,
  isAgreedAt,
  isAgreedThen,
  isOfAnotherClause,
  isOfAnotherThing,
  isOfPeople,
  isPartOf,
  isSince,
  openingDate,
} from './heldPhrases.ts';
import { type Told, toldOf } from './heldTold.ts';
import { RUNNING, startsAtHour } from './howHeld.ts';
import { isOne, REACH, type Reader } from './reader.ts';
import { beginOf, behindBracket, behindClock, behindCount, datesBehind, whenBehind, wordBefore } from './titleEnd.ts';

/** "since 13 March, when": the clause behind it is told of the day alone. */
export function withoutSince(on: Item, date: ClaimDate, reader: Reader): ClaimDate {
  const { value } = date;
  const open =
    value?.type === 'period' && typeof value.to === 'string' && typeof value.from !== 'string' ? value.from : null;
  return open && whenBehind(on, reader) >= 0 ? { ...date, value: open } : date;
}

export const BRACKETS: ReadonlySet<string> = new Set(['(', '（']);

/** "co-chaired the 10th Dialogue in Hanoi on 27 February", "the 10th Dialogue took place". */
export function phrasedAs(item: Item, event: Mention, reader: Reader): Claim[] {
  const opening = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  const rivals = reader.inSentence(item, 'event').filter((other) => other !== item);
  // The date of a dateline is the dossier's.
  const dates = datesBehind(opening, item, reader);
  const start = behindCount(opening, dates, reader);
  const claim = (governing: Item | null, told: Told | null = null): Claim[] => {
    // Somebody else's words: “held on 3 May”.
    if (governing && reader.quoted(governing)) return [];
    const on = governing && reader.mention(governing);
    const date = dateOf(item, governing, reader);
    const span: Span = on ? cover(event.span, on.span) : event.span;
    const place = told?.place ?? heldAt(item, reader) ?? placeInBracket(item, reader);
    return [{ kind: 'took-place', event, place, date: { ...date, readings: date.value ? [date.value] : [] }, span }];
  };
  /** "They spoke of the 9th Dialogue, held in Tokyo": some day that the text does not say. */
  const undated = (place: TookPlace['place']): Claim[] =>
    place === null
      ? []
      : [
          {
            kind: 'took-place',
            event,
            place,
            date: { value: null, readings: [], mention: null, tense: 'present' },
            span: cover(event.span, place.span),
          },
        ];
  // "Held in Hanoi in July 2018, the 6th Dialogue agreed on a plan" has met: what follows is told of it.
  const opened = openingDate(item, start, dates, reader);
  if (opened && !reader.hasAny(start, item.from, IRREALIS)) return claim(opened);
  // "The 10th Dialogue (Hanoi, 2024) agreed on a plan" has met: what follows a bracket is told of it.
  const bracket = behindBracket(item.to, reader);
  const near = bracket > item.to ? bracket : item.to + 6;
  const first = isAgreedAt(item, start, reader) ? item.from : Math.max(start, item.from - 6);
  const told = rivals.length > 0 ? null : toldOf(item, start, dates, reader);
  // "At the 10th Dialogue in Hanoi, both sides agreed": what follows was done there.
  const there = told !== null && ['at', 'during'].some((word) => reader.is(wordBefore(item, start, reader), word));
  const apart = there && !COMING_WORDS.some((word) => reader.hasWord(item.to, near, word));
  const until = apart || isAgreedThen(item, start, dates, reader) ? item.from : near;
  if (isOpen(item, first, Math.min(end, until), dates, reader)) return [];
  const aside = sidelinesBefore(item, start, reader);
  if (aside >= 0) {
    const on = dateOfSidelines(item, aside, dates, reader);
    return on ? claim(on) : undated(heldAt(item, reader));
  }
  // "the first Dialogue of 2024" counts otherwise.
  if (told?.on && reader.is(item.to, 'of')) return claim(told.on, told);
  if (reader.is(item.to, 'of') && dates.some((date) => date.from === item.to + 1)) return [];
  if (isCounted(item, reader)) return [];
  // "Place: Hue" over "Agenda: the 10th Dialogue" holds nothing.
  const holding = reader.last(Math.max(start, item.from - 5), item.from, HOLDING);
  // "began preparing the 11th Dialogue", "talks on holding it" and "concluded the 10th Dialogue's list" hold none.
  const gerund = reader.word(wordBefore(item, start, reader));
  const isOther =
    (holding !== -1 && gerund.endsWith('ing') && gerund !== reader.word(holding)) ||
    reader.is(item.to, "'s") ||
    (reader.is(holding, 'holding') && isOne(holding - 1, ['on', 'of', 'about', 'for'], reader));
  const heldBefore = holding !== -1 && !reader.is(holding + 1, ':') && !isOther;
  const phrased = entryDate(item, start, dates, reader);
  if (phrased) return claim(phrased);
  if (dates.length === 0 && isTimetabled(item, reader)) return claim(null);
  if (told) return told.on ? claim(told.on, told) : undated(told.place);
  const behind = dates.find((date) => date.from >= item.to);
  if (
    behind &&
    behind.from - relativeEnd(item, reader) <= REACH &&
    !rivals.some((r) => r.from >= item.to && r.from < behind.from)
  ) {
    if (isHeldOn(item, behind, start, heldBefore, reader)) return claim(behind);
  }
  // "the 11th Dialogue (Hanoi, 2025)"
  const named = isPrepared(item, start, reader) ? null : placeInBracket(item, reader);
  if (named) return undated(named);
  // "came to a close in"
  const closed = reader.is(item.to, 'came') && relativeEnd(item, reader) > item.to;
  const own = isToldOf(item, reader);
  const heldBehind = own || closed || reader.hasAny(item.to, Math.min(end, item.to + 4), HOLDING);
  const gathered = gatheredFor(item, start, reader);
  if (!(heldBefore || heldBehind || gathered)) return [];
  if (isAside(item, start, reader) && !gathered && !isClause(item, reader))
    return own ? undated(heldAt(item, reader)) : [];
  // "the 9th Dialogue, which was held in Tokyo", "the 9th Dialogue was chaired by X": no day of the dossier's own.
  if (!heldBefore && dates.length === 0 && (own || reader.hasWord(item.to, Math.min(end, item.to + 5), 'chaired')))
    return undated(heldAt(item, reader));
  if (gathered && dates.length === 1 && dates[0]) return claim(dates[0]);
  for (const date of dates) {
    if (date.to > item.from || rivals.some((r) => r.from >= date.to && r.from < item.from)) continue;
    if (reader.hasAny(date.to, item.from, SUBORDINATE) || reader.hasPastVerb(date.to, item.from, HOLDING)) continue;
    if (isOfAnotherClause(date, start, reader)) continue;
    return claim(date);
  }
  return dates.length === 0 ? claim(null) : [];
}

/** "09:00 The 10th Dialogue: opening", "| 09:00 | The 10th Dialogue |", under the day of a programme. */
function isTimetabled(item: Item, reader: Reader): boolean {
  if (reader.dayOver(item) === null || !startsAtHour(item, reader)) return false;
  return reader.endsLine(item.to) || reader.isMark(item.to);
}

/** Where the sentence has none, the day that stands over it goes before that of the dossier. */
function dateOf(item: Item, governing: Item | null, reader: Reader): ClaimDate {
  const date = reader.date(item, governing);
  if (governing) return withoutSince(governing, date, reader);
  const over = reader.dayOver(item);
  return over === null ? date : { ...date, value: over };
}

/** Plans and conditions. Before a day that is over, "the plan was adopted at the 10th Dialogue" speaks of another plan. */
function isOpen(item: Item, from: number, to: number, dates: readonly Item[], reader: Reader): boolean {
  const today = reader.today();
  const isOver = ({ date }: Item) => !!today && !!date?.value && date.value.latest < today.earliest;
  const over = dates.length > 0 && dates.every(isOver);
  const before = wordBefore(item, from, reader);
  // "Nobody had expected much of the 10th Dialogue, held on 5 May": it was, whatever stands before.
  const held = over && isOne(item.to, [',', '('], reader) && HELD.has(reader.word(item.to + 1)) ? item.to : from;
  for (let i = reader.last(held, to, IRREALIS); i >= held; i = reader.last(held, i, IRREALIS)) {
    // ", you will remember"
    const tag = RECALLING.has(reader.word(i + 1)) && reader.is(i, 'will');
    const apart =
      (over && tag) ||
      (over && MATTERS.has(reader.word(i)) && !reader.is(i + 1, 'to') && (i < before - 1 || i > item.to));
    if (!apart) return true;
  }
  return false;
}

const RECALLING: ReadonlySet<string> = new Set(['remember', 'recall']);
const HELD: ReadonlySet<string> = new Set(['held', 'hosted', 'convened', 'staged']);
/** What meetings are about, or end with. */
const MATTERS = wordSet(
  'plan plans proposal agreed discuss discussed discussing considered considering hope hoped future possible potential towards toward',
);

const COMING_WORDS = ['will', 'would', 'planned', 'expected', 'to'];

/** "the fourth Dialogue held in Japan", "the fifth Dialogue he attended", "the second in twelve months": no edition's number. */
export function isCounted(item: Item, reader: Reader): boolean {
  const at = item.to;
  if (COUNTERS.some((word) => reader.is(at, word))) return true;
  const held = reader.hasAny(at, at + 1, HOLDING) && !RUNNING.has(reader.word(at)) ? at + 1 : at;
  if (!reader.is(held, 'in')) return false;
  const [inside] = reader.startingAt(held + 1);
  // A city is where it was, and of no other country's count.
  if (inside || CITY_STATES.has(reader.word(held + 1))) return false;
  // "the 17th Summit in Singapore on 1 June" has a day of its own.
  const dated = reader.hasAny(held + 2, held + 3, DATE_PREPOSITION);
  if (dated && reader.startingAt(held + 3).some(({ type }) => type === 'date')) return false;
  return reader.hasAny(held + 1, held + 2, COUNTRY) || PERIODS.some((word) => reader.hasWord(held + 1, held + 4, word));
}

/** What is told of a meeting and says of none which one it is. */
/** Countries that are one city, or bear the name of their capital. */
const CITY_STATES: ReadonlySet<string> = new Set(['singapore', 'monaco', 'luxembourg', 'djibouti']);
const COUNTERS = 'he she they we under'.split(' ');
const PERIODS = 'days weeks months years'.split(' ');

/** "On the sidelines of the 10th Dialogue in Hanoi on 27 February", "On 27 February, on the sidelines of the 10th Dialogue". */
function dateOfSidelines(item: Item, aside: number, dates: readonly Item[], reader: Reader): Item | null {
  let at = item.to;
  if (reader.is(at, 'in')) at++;
  while (reader.isFreeCapital(at)) at++;
  if (reader.is(at, ',')) at++;
  const first = reader.hasAny(at, at + 1, DATE_PREPOSITION) ? at + 1 : at;
  const before = reader.is(aside - 1, ',') ? aside - 1 : aside;
  return dates.find((date) => beginOf(date, reader) === first || date.to === before) ?? null;
}

/** "Since the 10th Dialogue was held in Hanoi": the event is the subject of a clause of its own. */
function isClause(item: Item, reader: Reader): boolean {
  const before = wordBefore(item, 0, reader);
  if (!REASONS.split(' ').some((word) => reader.is(before, word))) return false;
  const verb = reader.is(item.to, 'was') ? item.to + 1 : item.to;
  return reader.hasAny(verb, verb + 1, HOLDING);
}

/** The date is the event's own: in brackets, in a phrase right behind it, or behind a verb of holding that is its own. */
function isHeldOn(item: Item, date: Item, start: number, heldBefore: boolean, reader: Reader): boolean {
  const before = wordBefore(item, start, reader);
  const aside = isAside(item, start, reader);
  // "the 10th anniversary of the first Dialogue (2024)"
  if (reader.hasAny(before - 1, before, ANNIVERSARY) && !isToldOf(item, reader)) return false;
  // "minutes of the 10th Dialogue (Hanoi, 2024)"; preparations for one and their days are others.
  if (reader.is(item.to, '(') && beginOf(date, reader) === inBracket(item, reader))
    return (reader.is(date.to, ')') || reader.is(date.to, ',')) && !COMING.some((word) => reader.is(before, word));
  if (isSince(item, date, before, reader)) return true;
  const relative = relativeEnd(item, reader);
  const verb = reader.last(relative, date.from, HOLDING);
  const until = beforeMarking(verb, date, reader);
  if (reader.hasAny(relative, until, SUBORDINATE | SIGNING | EFFECT)) return false;
  if (reader.inSentence(item, 'agreement').some((a) => a.from < date.from && a.from > item.to)) return false;
  // "Delegates to the 10th Dialogue held talks on", but not "Delegates to the 10th Dialogue, held on"
  if (isOfNearer(verb, relative, reader)) return false;
  const apart = verb === item.to + 1 && reader.is(item.to, ',');
  if (verb > item.to && relative === item.to && !apart && isOfPeople(before, reader)) return false;
  const from = verb === -1 ? relative : behindClock(verb + 1, reader);
  const other = reader.hasAny(from, until, VERB) || reader.hasPastVerb(from, until, HOLDING);
  if (verb !== -1 && isOfAnother(verb, relative, reader)) return false;
  if (beginOf(date, reader) - 1 > item.to && isOfAnotherThing(date, reader)) return false;
  // "praised the 10th Dialogue on 5 May"
  if (verb === -1 && SPOKEN_OF.has(reader.word(before))) return false;
  const clause = [',', ';', ':'].some((mark) => reader.hasWord(from, date.from, mark));
  if (other || clause) return false;
  if (verb !== -1 && isClause(item, reader)) return true;
  // ", held in Tokyo on …" is its own whatever stands before; "took place", "was held" only of the subject.
  if (verb !== -1) {
    if (relative > item.to) return !reader.hasAny(relative, verb, ~HOLDING);
    const participle = reader.is(item.to, ',') ? item.to + 1 : item.to;
    const own = ['held', 'hosted', 'convened', 'organised', 'organized', 'chaired'].some((word) =>
      reader.is(verb, word),
    );
    return (verb === participle && own) || !aside;
  }
  return heldBefore || !aside;
}

/** "was held in Tokyo and marked the 50th anniversary on 5 May": what a meeting marks is of its day, too. */
function beforeMarking(verb: number, date: Item, reader: Reader): number {
  const and = verb === -1 ? -1 : reader.lastWord(verb, date.from, 'and');
  if (and === -1 || !MARKING.has(reader.word(and + 1))) return date.from;
  const isOwn = !reader.hasAny(and + 2, date.from, SUBORDINATE | SIGNING | VERB);
  return isOwn && !reader.hasPastVerb(and + 2, date.from, 0) ? and : date.from;
}

const MARKING: ReadonlySet<string> = new Set(['marked', 'commemorated', 'celebrated']);

/** "took note of the exercise held in": the participle is that of the noun right before it. */
function isOfNearer(verb: number, relative: number, reader: Reader): boolean {
  const noun = reader.word(verb - 1);
  return verb > relative + 1 && /^(?!.*ly$)\p{Ll}{3,}$/u.test(noun) && !AUXILIARY.has(noun);
}

const AUXILIARY = wordSet(
  'was were been being are has had have taken took take and which that also then again first last jointly both today here there next would could will twice once',
);

/** What is done to a meeting by words, whenever it is. */
const SPOKEN_OF = wordSet(
  'praised welcomed announced mentioned hailed criticised criticized cancelled canceled postponed proposed supported condemned reported confirmed suggested applauded',
);

/** "followed one held in Hanoi", "and Tokyo hosted the ninth in", "; a dinner was held on": of another edition or thing. */
function isOfAnother(verb: number, relative: number, reader: Reader): boolean {
  if (reader.hasWord(relative, verb, ';')) return true;
  const object = reader.hasAny(verb + 1, verb + 2, ARTICLE) ? verb + 2 : verb + 1;
  if (reader.isFreeOrdinal(object) || reader.isFreeOrdinal(object + 1)) return true;
  let subject = verb - 1;
  while (subject > relative && ['was', 'were', 'had', 'been', ','].some((word) => reader.is(subject, word))) subject--;
  if (subject <= relative) return false;
  return (
    reader.isFreeOrdinal(subject) ||
    ['one', 'that', 'those', 'another', 'what'].some((word) => reader.is(subject, word))
  );
}

/** ", held …", ", which took place …": what follows is said of the event itself. */
function isToldOf(item: Item, reader: Reader): boolean {
  const behind = relativeEnd(item, reader);
  const verb = behind > item.to || !reader.is(item.to, ',') ? behind : item.to + 1;
  return verb > item.to && reader.hasAny(verb, verb + 1, HOLDING);
}

const ASIDE = 'of for to from since with on after before following until till besides'.split(' ');
const COMING = 'for before until till'.split(' ');

/** "preparation of the 11th Dialogue (Hanoi)", "chuẩn bị Đối thoại": where they met for it. */
function isPrepared(item: Item, start: number, reader: Reader): boolean {
  const before = wordBefore(item, start, reader);
  if (reader.word(item.from - 1) === 'bị') return reader.word(item.from - 2) === 'chuẩn';
  return reader.is(before, 'of') && /^(?:preparations?|planning)$/.test(reader.word(before - 1));
}

/** "after the 9th Dialogue", "the host of the 9th Dialogue", "preparations for the 11th": something else is told of. */
export function isAside(item: Item, start: number, reader: Reader): boolean {
  // "the 11th edition of the Dialogue": what stands before the edition counts.
  const before = wordBefore(item, start, reader);
  if (before < start || isPartOf(item, before, reader)) return false;
  return ASIDE.some((word) => reader.is(before, word)) || isOfPeople(before, reader);
}
