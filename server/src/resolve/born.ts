/** When the text says that somebody was born: "X was born on 14 October 1960", "X (born 1960)", "Born in 1960, X". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, SUBORDINATE, VERB } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { languageOf } from '../text/language.ts';
import { once } from '../text/once.ts';
import { cover } from '../text/span.ts';
import type { Born } from './claim.ts';
import { fieldOf, hasRecord } from './personRecord.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { hasOtherBefore, isKinOf, subjectsOf } from './subject.ts';
import { complementEnd, isAnother, lastTitles } from './titleEnd.ts';
import { dateAt, isNamedFully, isTitled } from './titleOn.ts';

export function born(section: Section, reader: Reader, registry: Registry): Born[] {
  const { items, text } = section.scan;
  if (!items.some(({ type }) => type === 'date') || !SAYS_BIRTH.test(text)) return [];
  const isRecord = once(() => hasRecord(section));
  const people = once(() => items.filter(({ type }) => type === 'person'));
  const tails = once(() => lastTitles(section));
  return items.flatMap((item): Born[] => {
    if (section.quoted.has(item) || !(isNamedFully(item, reader, registry) || isWhole(item, reader))) return [];
    const on =
      birthBehind(item, reader) ??
      birthBefore(item, reader) ??
      birthNatively(item, reader) ??
      birthBehindTitle(item, tails().get(item), reader) ??
      (isRecord() ? birthBelow(item, people, section, reader) : undefined);
    const [person, mention] = [reader.mention(item), on && reader.mention(on)];
    const value = mention?.date?.value;
    // "born on 14 October" says no year.
    if (!person || !mention || !value || value.type !== 'date' || !mention.date?.written.year) return [];
    if (isKinOf(item, reader)) return [];
    const date = { value, readings: [value], mention, tense: 'present' } as const;
    const another = isAnother(item, reader) && { another: true as const };
    return [{ kind: 'born', person, on: mention, ...another, date, span: cover(person.span, mention.span) }];
  });
}

/** Without one of these words nobody is born, and most passages have none. */
const SAYS_BIRTH = /\b(?:born|b\.|birth|birthday|dob|sinh|into the world|light of day)|生まれ|生年月日/i;

/** Somebody by a whole name whom no registry has, or by a native one: 岸信夫, ファン・ヴァン・ザン. */
const isWhole = (item: Item, reader: Reader): boolean => {
  const person = item.type === 'person' ? reader.mention(item) : undefined;
  if (person?.name === 'variant') return languageOf(person.text) === 'ja';
  return person?.name === 'native' || (person?.name === 'unknown' && /\s/.test(person.text));
};

const isLed = (i: number, reader: Reader): boolean => reader.is(i, 'on') || reader.is(i, 'in');

/** "Name: X", and below it "Date of birth: 14 October 1960". */
function birthBelow(item: Item, people: () => readonly Item[], section: Section, reader: Reader): Item | undefined {
  const at = fieldOf(item, people, BIRTHS, section, reader);
  return at < 0 ? undefined : dateAt(at, reader);
}

const BIRTHS: ReadonlySet<string> = new Set(['born', 'birth', 'date of birth', 'birth date', 'year of birth', 'dob']);

/** "X sinh ngày 14/10/1960", "X (sinh năm 1960)", "X国防相（1960年生まれ）", "Xは1960年10月14日生まれ", "1960年生まれのX". */
function birthNatively(item: Item, reader: Reader): Item | undefined {
  const title = reader.startingAt(item.to).find(({ type }) => type === 'office' || type === 'rank');
  const end = title?.to ?? (reader.word(item.to) === '氏' ? item.to + 1 : item.to);
  const open = OPENING.has(reader.word(end)) ? end + 1 : end;
  if (reader.word(open) === 'sinh') {
    // "sinh hoạt", "sinh nhật" tell of something else, and so does whoever stands before the name: "Vợ ông X, sinh năm".
    const on = VERB_ENDS.has(reader.word(open + 1)) ? open + 2 : open + 1;
    return opensPhrase(item, reader) ? dateAt(on, reader) : undefined;
  }
  return reader.inSentence(item, 'date').find(({ from, to }) => {
    if (reader.word(to) !== '生' || reader.word(to + 1) !== 'ま') return false;
    // "1960年生まれのX" tells of X, but "1960年生まれのXの長男" does not.
    return reader.word(to + 3) === 'の'
      ? item.from === to + 4 && end === item.to && reader.word(end) !== 'の'
      : open > end && from === open;
  });
}

/** Only titles and an address stand before the name in its phrase: "Bộ trưởng, Đại tướng X", "Ông X". */
function opensPhrase({ from }: Item, reader: Reader): boolean {
  const name = HONORIFICS.has(reader.word(from - 1)) ? from - 1 : from;
  const isOpen = (at: number) => at === 0 || reader.startsLine(at) || MARKS.has(reader.word(at - 1));
  for (let start = name; start >= Math.max(0, name - LONGEST_TITLE); start--)
    if (isOpen(start) && isTitled(start, name, reader)) return !isAide(start, reader);
  return false;
}

/** "Trợ lý Bộ trưởng X": the aide of X. */
const isAide = (at: number, reader: Reader): boolean =>
  ['trợ lý', 'thư ký'].includes(`${reader.word(at)} ${reader.word(at + 1)}`);

const VERB_ENDS: ReadonlySet<string> = new Set(['vào', 'ra']);
const HONORIFICS: ReadonlySet<string> = new Set(['ông', 'bà']);
const MARKS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '(', '|', '-', '*', '!', '?', '“', '"']);
const LONGEST_TITLE = 16;
const OPENING: ReadonlySet<string> = new Set(['(', ',', '（', '、', 'は']);

const CAME = ['came into the world', 'saw the light of day'].map((words) => words.split(' '));

/** "When was X born?", "A: In 1960." */
function birthAsked(item: Item, reader: Reader): Item | undefined {
  const start = reader.sentenceStart(item);
  const q = reader.is(start + 1, ':') ? start + 2 : start;
  const isAsked = reader.is(q, 'when') && reader.is(q + 1, 'was') && reader.is(item.to, 'born');
  if (!isAsked || reader.word(item.to + 1) !== '?') return undefined;
  for (let at = item.to + 2; at < item.to + 2 + LONGEST_LEAD; at++) {
    const date = dateAt(at, reader);
    if (date) return date;
    if (!(isLed(at, reader) || ['', 'a', 'answer', ':'].includes(reader.word(at).trim()))) return undefined;
  }
  return undefined;
}

/** "A: On the". */
const LONGEST_LEAD = 5;

/** "the son of X": somebody else was born. */
const OTHERS = ['of', 'to', 'by', 'and'];

/** "X was born on", "X (born 14 October 1960)", "X, born in 1960,". */
function birthBehind(item: Item, reader: Reader): Item | undefined {
  // "Date of birth of X: 14 October 1960", and in a record "Born: 14 October 1960" below the name
  if (reader.is(item.to, ':') && isLabel(item, reader)) return dateAt(item.to + 1, reader);
  if (reader.startsLine(item.to) && reader.is(item.to, 'born') && reader.is(item.to + 1, ':'))
    return dateAt(item.to + 2, reader);
  const noted = birthNoted(item, reader) ?? birthNamed(item, reader);
  if (noted) return noted;
  if (OTHERS.some((word) => reader.is(item.from - 1, word))) return undefined;
  const first = reader.word(item.to) === 'first' ? item.to + 1 : item.to;
  const came = CAME.find((words) => words.every((word, i) => reader.word(first + i) === word));
  if (came) {
    const on = first + came.length;
    return isLed(on, reader) ? dateAt(on + 1, reader) : undefined;
  }
  const asked = birthAsked(item, reader);
  if (asked) return asked;
  // "X's date of birth is"
  if (reader.is(item.to, "'s")) {
    const is = birthdayAt(item.to + 1, reader);
    return is && dateAt(item.to + 1 + is.length, reader);
  }
  // "X is Minister. He was born in 1960."
  const [, he] = subjectsOf(item, reader);
  if (he !== undefined && reader.is(he, 'was') && reader.is(he + 1, 'born'))
    return isLed(he + 2, reader) ? dateAt(he + 3, reader) : undefined;
  const told = heWasBorn(item, reader) ?? behindNative(item, reader);
  if (told) return told;
  const open = ['(', ',', '-', ':'].some((mark) => reader.is(item.to, mark)) ? item.to + 1 : item.to;
  const who = open > item.to && reader.is(open, 'who') ? open + 1 : open;
  const verb = reader.is(who, 'was') ? who + 1 : who;
  // "X (b. 1960)"
  if (reader.word(open) === 'b' && reader.is(open + 1, '.') && open > item.to) return dateAt(open + 2, reader);
  // "X, born the son of": a bare participle needs its comma or bracket.
  if (!reader.is(verb, 'born') || (verb === item.to && open === item.to)) return undefined;
  return isLed(verb + 1, reader)
    ? (dateAt(verb + 2, reader) ?? behindPlace(verb + 2, verb > who, reader))
    : dateAt(verb + 1, reader);
}

/** "X, a native of Nam Dinh, was born on", "X, a farmer's son, was born on" */
function behindNative(item: Item, reader: Reader): Item | undefined {
  if (!reader.is(item.to, ',') || !reader.hasAny(item.to + 1, item.to + 2, ARTICLE)) return undefined;
  let isNative = false;
  let at = item.to + 2;
  for (; at < item.to + LONGEST_PLACE && !reader.is(at, ','); at++) isNative ||= NATIVES.has(reader.word(at));
  const was = isNative && reader.is(at, ',') && reader.is(at + 1, 'was') && reader.is(at + 2, 'born');
  return was && isLed(at + 3, reader) ? dateAt(at + 4, reader) : undefined;
}

const NATIVES: ReadonlySet<string> = new Set(['native', 'son', 'daughter', 'graduate', 'veteran']);

/** "X, Minister of National Defence, born on 14 October 1960", "X – Minister (born 1960)". */
function birthBehindTitle(item: Item, title: Item | undefined, reader: Reader): Item | undefined {
  const { from } = item;
  const at = title ? complementEnd(title, reader) : -1;
  if (at < 0 || reader.is(from - 1, 'for') || OTHERS.some((word) => reader.is(from - 1, word))) return undefined;
  if (!(reader.is(at, ',') || reader.is(at, '(')) || !reader.is(at + 1, 'born')) return undefined;
  if (hasOtherBefore(item, reader)) return undefined;
  return dateAt(isLed(at + 2, reader) ? at + 3 : at + 2, reader);
}

/** "born in Nam Dinh, Viet Nam, on 14 October 1960", "born in the north in 1960" */
function behindPlace(from: number, isTold: boolean, reader: Reader): Item | undefined {
  let at = from;
  if (reader.hasAny(at, at + 1, ARTICLE)) at += reader.isFreeCapital(at + 1) ? 1 : 2;
  while (
    at < from + LONGEST_PLACE &&
    (reader.isFreeCapital(at) || (reader.is(at, ',') && reader.isFreeCapital(at + 1)))
  )
    at++;
  // "X, born in Hung Yen, on 5 May 2024 opened the bridge"
  if (isTold && reader.is(at, ',')) at++;
  if (at > from && isLed(at, reader)) return dateAt(at + 1, reader);
  // "born in a village near the sea on"
  while (
    at > from &&
    !reader.is(at - 1, ',') &&
    at < from + LONGEST_PLACE &&
    !reader.isMark(at) &&
    !reader.hasAny(at, at + 1, SUBORDINATE | VERB) &&
    !reader.hasPastVerb(at, at + 1, 0)
  ) {
    const date = isLed(at, reader) ? dateAt(at + 1, reader) : undefined;
    if (date) return date;
    at++;
  }
  return undefined;
}

const LONGEST_PLACE = 8;

/** "the birth of X in 1960", "1960 saw the birth of X", "X's birth in 1960", "X, whose year of birth is 1960", "The year of birth of X is 1960". */
function birthNamed(item: Item, reader: Reader): Item | undefined {
  const { from, to } = item;
  const whose = reader.is(to, ',') && reader.is(to + 1, 'whose') ? to + 2 : -1;
  const is = whose < 0 ? undefined : birthdayAt(whose, reader);
  if (is) return dateAt(whose + is.length, reader);
  // "X's birth", but not "the birth of X's son"
  if (reader.is(to, "'s"))
    return reader.is(to + 1, 'birth') && isLed(to + 2, reader) ? dateAt(to + 3, reader) : undefined;
  let of = from - 1;
  while (reader.startingAt(of).some(({ type, to: end }) => TITLES.has(type) && end === of + 1)) of--;
  // "The birth date of X is given as 14 October 1960"
  const birth = reader.is(of - 1, 'date') ? of - 2 : of - 1;
  if (!reader.is(of, 'of') || !reader.is(birth, 'birth')) return undefined;
  const year = birth < of - 1 || (reader.is(of - 2, 'of') && (reader.is(of - 3, 'year') || reader.is(of - 3, 'date')));
  if (year) {
    const given = reader.is(to + 1, 'given') && reader.is(to + 2, 'as') ? to + 3 : to + 1;
    return reader.is(to, 'is') || reader.is(to, 'was') ? dateAt(given, reader) : undefined;
  }
  if (isLed(to, reader)) return dateAt(to + 1, reader);
  const saw = reader.is(of - 2, 'the') ? of - 3 : of - 2;
  return reader.is(saw, 'saw') ? reader.inSentence(item, 'date').find((date) => date.to === saw) : undefined;
}

const TITLES: ReadonlySet<string> = new Set(['rank', 'office']);

/** "General X. Born: 14 October 1960.", a note of catchwords; "X. Born in 1960, Y" is about Y. */
function birthNoted(item: Item, reader: Reader): Item | undefined {
  if (!reader.is(item.to, '.') || !reader.is(item.to + 1, 'born')) return undefined;
  let start = item.from;
  while (start > reader.sentenceStart(item) && !reader.startsLine(start)) start--;
  if (!isTitled(start, item.from, reader)) return undefined;
  const at = item.to + 2;
  const date = dateAt(reader.is(at, ':') || isLed(at, reader) ? at + 1 : at, reader);
  return date && reader.is(date.to, ',') ? undefined : date;
}

/** "X comes from the north, where he was born in 1960": of the only one whom the sentence names. */
function heWasBorn(item: Item, reader: Reader): Item | undefined {
  if (reader.inSentence(item, 'person').length > 1) return undefined;
  return reader.inSentence(item, 'date').find(({ from }) => {
    const born = isLed(from - 1, reader) ? from - 2 : from - 1;
    const was = born > item.to && reader.is(born, 'born') && reader.is(born - 1, 'was');
    return was && ['he', 'she', 'and'].includes(reader.word(born - 2));
  });
}

/** "Date of birth of General X" */
const isLabel = (item: Item, reader: Reader): boolean =>
  reader.areWords(item.from - 4, DATE_OF_BIRTH) ||
  (reader.areWords(reader.sentenceStart(item), DATE_OF_BIRTH) &&
    isTitled(reader.sentenceStart(item) + DATE_OF_BIRTH.length, item.from, reader));

const DATE_OF_BIRTH = ['date', 'of', 'birth', 'of'];
const BIRTHDAYS = ['date of birth is', 'date of birth :', 'birth date is', 'birthday is', 'year of birth is'].map(
  (words) => words.split(' '),
);

/** Word by word, as some stand in no list of the grammar. */
const birthdayAt = (at: number, reader: Reader): readonly string[] | undefined =>
  BIRTHDAYS.find((words) => words.every((word, i) => reader.word(at + i) === word));

/** "Born on 14 October 1960, X", "A native of the north born in 1960, X", "Born in Nam Dinh in 1960, X". */
function birthBefore(item: Item, reader: Reader): Item | undefined {
  const start = reader.sentenceStart(item);
  if (reader.inSentence(item, 'person')[0] !== item) return undefined;
  // "Since his birth in 1960, X has lived in the north"
  const his = (reader.is(start + 1, 'his') || reader.is(start + 1, 'her')) && reader.is(start + 2, 'birth');
  const since = his && isLed(start + 3, reader) ? dateAt(start + 4, reader) : undefined;
  if (since) return reader.is(since.to, ',') && isTitled(since.to, item.from, reader) ? since : undefined;
  if (reader.is(start, 'born')) return birthOpening(item, start, reader);
  // "On 14 October 1960, X was born in the north"
  if (reader.is(item.to, 'was') && reader.is(item.to + 1, 'born')) {
    const [day, more] = reader.inSentence(item, 'date');
    // "It was in 1960 that X was born"
    const cleft = reader.is(start, 'it') && reader.is(start + 1, 'was') && isLed(start + 2, reader);
    if (cleft && day && !more && reader.is(day.to, 'that') && isTitled(day.to + 1, item.from, reader)) return day;
    const comma = day && reader.is(day.to, ',') ? day.to + 1 : (day?.to ?? -1);
    return day && !more && isLed(start, reader) && day.from <= start + 2 && isTitled(comma, item.from, reader)
      ? day
      : undefined;
  }
  const date = reader
    .inSentence(item, 'date')
    .find(({ to }) => to <= item.from && reader.is(to, ',') && isTitled(to, item.from, reader));
  const by = date && isLed(date.from - 1, reader) ? date.from - 2 : -1;
  return by > start && reader.is(by, 'born') && !reader.hasAny(start, by, SUBORDINATE | VERB) ? date : undefined;
}

/** "Born in 1960 in a family of farmers, X", "Born in Nam Dinh on 14 October 1960, X". */
function birthOpening(item: Item, start: number, reader: Reader): Item | undefined {
  const from = isLed(start + 1, reader) ? start + 2 : start + 1;
  const date = dateAt(from, reader) ?? behindPlace(from, true, reader);
  if (!date || date.to > item.from) return undefined;
  let comma = date.to;
  if (['in', 'at', 'into', 'to'].some((word) => reader.is(comma, word)))
    while (comma < date.to + LONGEST_PLACE && !(reader.is(comma, ',') && isTitled(comma, item.from, reader))) comma++;
  const isApart = reader.is(comma, ',') && isTitled(comma, item.from, reader);
  return isApart && !reader.hasAny(date.to, comma, SUBORDINATE | VERB) ? date : undefined;
}
