/** What a text says of somebody's age: "X, 53,", "X, aged 53", "the 53-year-old Minister X", "X (53歳)", "At 53, X is". */
import type { Matcher } from '../recognise/matcher.ts';
import { SAYING, TELLING } from '../recognise/reporting.ts';
import { OFFICE_HEAD, OFFICE_MODIFIER } from '../recognise/roles.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { countryAt, SPEECH } from '../recognise/words.ts';
import { once } from '../text/once.ts';
import { BREAK_TOKEN, CAPITAL, CHARACTER, NUMBER, SPACE_BEFORE, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { behindAnswer } from './answers.ts';
import { isPresent } from './attachPhrases.ts';
import type { Aged } from './claim.ts';
import { isElsewhen } from './otherSelf.ts';
import { fieldOf, hasRecord } from './personRecord.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { hasOtherBefore, isKinOf, refersBack, subjectsOf } from './subject.ts';
import { complementEnd, lastTitles } from './titleEnd.ts';

/** Years of age that are said of officials; "(7)" and "(2019)" are something else. */
const YOUNGEST = 18;
const OLDEST = 110;

/** Words of a title behind an age. */
const LONGEST_TITLE = 24;
const LONGEST_LIST = 40;

const HAILING: ReadonlySet<string> = new Set(['from', 'of', 'with', 'who']);
/** "On 5 July 2020, when". */
const LONGEST_LEAD = 3;
const WHEN: ReadonlySet<string> = new Set(['when', 'on', 'at', 'as']);
/** What they show is told in a sentence. */
const PICTURES: ReadonlySet<string> = new Set(['photo', 'picture', 'photograph', 'caption', 'image', 'profile', 'row']);
/** Behind them stands somebody else than who is told of. */
const OTHERS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'from', 'by']);
const AGES: ReadonlySet<string> = new Set(['age', 'age now', 'current age']);

/** What somebody may be called in small letters; ministers and presidents are heads of offices. */
const CALLINGS = wordSet(
  'general admiral colonel major captain lieutenant officer soldier diplomat politician lawmaker veteran',
);

export function aged(section: Section, reader: Reader, { lexicon, words, roles }: Matcher): Aged[] {
  const { scan, map } = section;
  const { tokens, text } = scan;
  if (!hasAge(scan)) return [];
  const starts = titleStarts(section);
  const tails = once(() => lastTitles(section));
  const ends = new Set(scan.items.filter(({ type }) => type === 'date').map(({ from }) => from));
  const word = (i: number) =>
    i < 0 || i >= tokens.count ? '' : text.slice(tokens.start[i], tokens.end[i]).normalize('NFC').toLowerCase();
  const is = (i: number, wanted: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, wanted);
  const years = (i: number): number | null => {
    if (i < 0 || i >= tokens.count || tokens.kind[i] !== NUMBER || ends.has(i)) return null;
    const value = Number(word(i));
    return value >= YOUNGEST && value <= OLDEST ? value : null;
  };
  const tight = (i: number) => i < tokens.count && ((tokens.flags[i] as number) & SPACE_BEFORE) === 0;
  /** Tokens of "years old", "years of age", "-year-old" from a token on; 0 where it is something else. */
  const yearsOld = (i: number): number => {
    if (word(i) === 'years') {
      if (word(i + 1) === 'old') return 2;
      return word(i + 1) === 'of' && word(i + 2) === 'age' ? 3 : 0;
    }
    const year = is(i, '-') ? i + 1 : i;
    if (word(year) !== 'year') return 0;
    const old = is(year + 1, '-') ? year + 2 : year + 1;
    return word(old) === 'old' ? old + 1 - i : 0;
  };
  const isOldest = (i: number) => word(i) === 'the' && ['oldest', 'eldest', 'youngest', 'senior'].includes(word(i + 1));
  const closes = (i: number) =>
    i >= tokens.count || ['.', ',', ';', 'and'].includes(word(i)) || tokens.kind[i] === BREAK_TOKEN;
  /** "He is 53.", "He is now 53 years old" */
  const stated = (verb: number): { readonly at: number; readonly said: boolean } | null => {
    if (word(verb) !== 'is') return null;
    // "He is a man of 53."
    const man = word(verb + 1) === 'a' && ['man', 'woman'].includes(word(verb + 2)) && word(verb + 3) === 'of';
    const at = man ? verb + 4 : word(verb + 1) === 'now' ? verb + 2 : verb + 1;
    const thisYear = word(at + 1) === 'this' && word(at + 2) === 'year';
    return years(at) !== null && (closes(at + 1) || thisYear || yearsOld(at + 1) > 0) ? { at, said: true } : null;
  };
  /** The dash that closes what is put in between. */
  const closesDash = (from: number): boolean => {
    let at = from;
    while (at < from + LONGEST_TITLE / 3 && tokens.kind[at] === WORD && !names().has(at)) at++;
    return at > from && is(at, '-') && tokens.kind[at + 1] !== NUMBER;
  };
  const names = once(() => new Set(scan.items.filter(({ type }) => type === 'person').map(({ from }) => from)));
  /** Behind "X, Minister of National Defence,". */
  const behindTitles = (item: Item): number => {
    const title = is(item.to, ',') ? tails().get(item) : undefined;
    const to = title ? complementEnd(title, reader) : -1;
    return is(to, ',') ? to + 1 : -1;
  };
  /** "X, Minister of National Defence, aged 53", "X – Minister (aged 53)": only where a word says that it is an age. */
  const behindLast = (item: Item): { readonly at: number; readonly said: boolean } | null => {
    const title = tails().get(item);
    const to = title ? complementEnd(title, reader) : -1;
    if (to < 0 || !(is(to, ',') || is(to, '('))) return null;
    const led = word(to + 1) === 'aged' || word(to + 1) === 'age';
    const at = led ? to + 2 : to + 1;
    // "A driver for X, Minister of Defence, aged 32"
    if (years(at) === null || OTHERS.has(word((starts.get(item) ?? item.from) - 1))) return null;
    if (hasOtherBefore(item, reader)) return null;
    const old = yearsOld(at + 1);
    const end = led ? at + 1 : word(at + 1) === 'tuổi' ? at + 2 : old > 0 ? at + 1 + old : -1;
    return end > 0 && (closes(end) || is(end, ')') || reader.startsLine(end)) ? { at, said: true } : null;
  };
  /** Before any mark stands a name. */
  const leadsToName = (from: number): boolean => {
    let at = from;
    while (!closes(at) && at - from < LONGEST_TITLE && !names().has(at)) at++;
    return names().has(at);
  };
  /** "Scores: A, 45, B, 41", "Round two: A (38)": what a label of a line counts is no age. */
  const isLabelled = (to: number): boolean => {
    for (let i = to - 1; i > to - LONGEST_LIST && i >= 0 && tokens.kind[i] !== BREAK_TOKEN && word(i) !== '.'; i--)
      if (word(i) === ':') return !PICTURES.has(word(i - 1));
    return false;
  };
  /** "said X," and "X, Minister,". */
  const isSaidBy = (to: number): boolean => {
    for (let i = to - 1; i > to - LONGEST_TITLE && i >= 0; i--) if (SAYING.has(word(i))) return true;
    return false;
  };
  /** "On 5 July 2020, when X was 53", "X was 53 on 5 July 2020", "On 5 July 2020 X, then 53,": with the day of which it was so. */
  const thenAged = (item: Item): { readonly at: number; readonly on: Item } | null => {
    const first = word(item.to);
    const who = first === ',' && word(item.to + 1) === 'who' ? item.to + 2 : item.to;
    const at = word(who) === 'was' ? who + 1 : first === ',' && word(item.to + 1) === 'then' ? item.to + 2 : -1;
    // "The portrait of X was 30 on 5 July 2020"
    if (['of', 'with', 'by', 'for', 'from'].includes(word((starts.get(item) ?? item.from) - 1))) return null;
    if (at < 0 || years(at) === null || !(closes(at + 1) || yearsOld(at + 1) > 0 || WHEN.has(word(at + 1))))
      return null;
    const [date, more] = reader.inSentence(item, 'date');
    if (!date || more) return null;
    const [from, end] = date.to <= item.from ? [date.to, starts.get(item) ?? item.from] : [at, date.from];
    if (end - from > (date.to <= item.from ? LONGEST_LEAD : LONGEST_TITLE)) return null;
    for (let i = from; i < end; i++)
      if (['and', ';', '.', 'who'].includes(word(i)) || (word(i) === ',' && date.from >= at)) return null;
    return { at, on: date };
  };
  /** "in July 2020", "last July" at a token. */
  const dateBehind = (from: number): Item | undefined =>
    reader.startingAt(['on', 'in'].includes(word(from)) ? from + 1 : from).find(({ type }) => type === 'date');
  /** The number behind a name, and whether a word says that it is an age. */
  const behind = (item: Item): Said | null => {
    const { to } = item;
    // "X turned 53 this year", "X, who turns 53 today,"
    const who = is(to, ',') && word(to + 1) === 'who' ? to + 2 : to;
    // "X has just turned 53"
    const turned = word(who) === 'has' ? who + (word(who + 1) === 'just' ? 2 : 1) : who;
    if ((word(turned) === 'turned' || word(turned) === 'turns') && years(turned + 1) !== null) {
      const on = dateBehind(turned + 2);
      if (on) return { at: turned + 1, said: true, on, reached: true };
      const feast = word(turned + 2) === 'this' || word(turned + 2) === 'today' || (who === to && closes(turned + 2));
      return feast ? { at: turned + 1, said: true } : null;
    }
    // "X celebrated his 53rd birthday on 5 July 2020"
    if (word(to + 4) === 'birthday' && ['his', 'her'].includes(word(to + 1)) && years(to + 2) !== null) {
      const on = dateBehind(to + 5);
      return on ? { at: to + 2, said: true, on, reached: true } : null;
    }
    // "X's age is 53."
    if (is(to, "'s") && word(to + 1) === 'age' && word(to + 2) === 'is' && years(to + 3) !== null)
      return closes(to + 4) ? { at: to + 3, said: true } : null;
    // "X is 53.", "X is now 53.", "The minister, X, is 53."
    const isApposed = is(to, ',') && is((starts.get(item) ?? item.from) - 1, ',');
    const now = stated(isApposed ? to + 1 : to);
    if (now !== null) return now;
    const then = thenAged(item);
    if (then !== null) return { ...then, said: true };
    const opens = is(to, ',') || is(to, '(') || word(to) === '（' || is(to, '-');
    let at = opens ? to + 1 : to;
    if (word(at) === 'who') at++;
    if (!opens && at === to && word(at) !== 'is') return null;
    if (word(at) === 'is' || word(at) === 'was') at++;
    // "X, a 53-year-old native of the region", "X, the 53-year-old Chief of Staff,", not "X, the 53-year-old Minister Y".
    if (word(at) === 'a' || word(at) === 'an' || word(at) === 'the') {
      // "X, a fit 53-year-old,"
      const number = years(at + 1) === null ? at + 2 : at + 1;
      const old = years(number) === null ? 0 : yearsOld(number + 1);
      return old > 0 && !leadsToName(number + 1 + old) ? { at: number, said: true } : null;
    }
    // "X, now 53, …", "X, at 53 years of age the eldest"
    if (word(at) === 'now' && ['aged', 'age'].includes(word(at + 1))) at++;
    const led = word(at) === 'aged' || word(at) === 'age';
    // "X, at 53 the oldest of them"
    const isAt = word(at) === 'at' && (yearsOld(at + 2) > 0 || isOldest(at + 2));
    if (led || (opens && (word(at) === 'now' || isAt))) at++;
    if (years(at) === null) return null;
    if (led) return { at, said: true };
    const unit = word(at + 1);
    // "X, 53 years,"
    if (opens && unit === 'years' && closes(at + 2)) return { at, said: true };
    if (unit === 'tuổi' || unit === '歳' || unit === '才') return { at, said: true };
    if (yearsOld(at + 1) > 0 || isOldest(at + 1)) return { at, said: true };
    // "X - 53 - rose", "X - 53, father of two - rose", "X, 53 this year,"
    if (is(to, '-') && (is(at + 1, '-') || (is(at + 1, ',') && closesDash(at + 2)))) return { at, said: false };
    if (is(to, ',') && word(at + 1) === 'this' && word(at + 2) === 'year') return { at, said: true };
    if (!opens || is(to, '-')) return null;
    const close = is(to, ',') ? ',' : is(to, '(') ? ')' : '）';
    if (isLabelled(to)) return null;
    // "…", said X, 53.; The eldest is X, 53.
    const told = ['is', 'by', 'was', 'were'].includes(word((starts.get(item) ?? item.from) - 1)) || isSaidBy(to);
    const ends = close === ',' && word(at + 1) === '.' && (reader.endsLine(at + 1) || !tight(at + 2)) && told;
    return (word(at + 1) === close || ends) && tight(at + 1) ? { at, said: false } : null;
  };
  const isCalling = (i: number): boolean => {
    if (i < 0 || tokens.kind[i] !== WORD || ((tokens.flags[i] as number) & CAPITAL) !== 0) return false;
    const isOffice = ((roles[tokens.word[i] as number] as number) & (OFFICE_HEAD | OFFICE_MODIFIER)) !== 0;
    return isOffice || CALLINGS.has(word(i));
  };
  /** "the 53-year-old X": the number before a name and its titles. */
  const before = (from: number): number | null => {
    let at = from - 1;
    // "the 53-year-old Japanese Minister X", "the 53-year-old Viet Nam's Minister", "the 53-year-old minister X"
    while (countryAt(tokens, at, words) !== null || is(at, "'s") || isCalling(at)) at--;
    if (word(at) !== 'old') return null;
    at--;
    if (is(at, '-')) at--;
    if (word(at) !== 'year') return null;
    at--;
    if (is(at, '-')) at--;
    return years(at) === null ? null : at;
  };
  /** "How old is X?", "A: 53." */
  const answered = (item: Item): { readonly at: number; readonly said: boolean } | null => {
    if (word(item.to) !== '?') return null;
    const is = (starts.get(item) ?? item.from) - 1;
    if (word(is) !== 'is' || word(is - 1) !== 'old' || word(is - 2) !== 'how') return null;
    const next = item.to + 1 + (tokens.kind[item.to + 1] === BREAK_TOKEN ? 1 : 0);
    const at = word(next + 1) === ':' ? next + 2 : behindAnswer(next, reader);
    return years(at) !== null && (closes(at + 1) || reader.startsLine(at + 1)) ? { at, said: true } : null;
  };
  /** "X opened the fair. At 53, he is one of the eldest." */
  const inNextSentence = (item: Item): { readonly at: number; readonly said: boolean } | null => {
    const start = reader.sentenceEnd(item);
    if (word(start) !== 'at') return null;
    const at =
      word(start + 1) === 'the' && word(start + 2) === 'age' && word(start + 3) === 'of' ? start + 4 : start + 1;
    if (years(at) === null || !is(at + 1, ',') || !STAYS.has(word(at + 3))) return null;
    return refersBack(item, at + 2, reader) ? { at, said: true } : null;
  };
  /** Of whom alone the sentence speaks, with one day. */
  const isDatedAlone = (item: Item): boolean => {
    const [date, more] = reader.inSentence(item, 'date');
    if (date === undefined || more !== undefined || reader.inSentence(item, 'person').length !== 1) return false;
    // "At the age of 18, X told pupils on 5 July 2020, he", "At the age of 18, X joined the army; on 5 July 2020"
    return !reader.hasAny(item.to, date.from, SPEECH) && !reader.hasWord(item.to, date.from, ';');
  };
  /** "At 53, X is": only with a verb of the present, as "At 53, X became" tells of another time. */
  const opening = (item: Item, from: number): number | null => {
    // "A 53-year-old, X said, had asked", "At 30, X has told students, he had"
    const isTelling = is(item.to + 1, ',') || TELLING.has(word(item.to + 1));
    if (!is(from - 1, ',') || is(item.to, "'s") || isTelling) return null;
    const start = reader.sentenceStart(item);
    // "Năm nay 64 tuổi, X là"
    if (word(from - 2) === 'tuổi' && from - start <= LONGEST_LEAD + 2)
      return years(from - 3) === null ? null : from - 3;
    // "A spry 53-year-old, X climbed", "At 53 years old, X is"
    const ending = word(from - 2) === 'old' || word(from - 2) === 'age';
    const [old] = ending ? [from - 4, from - 6, from - 3, from - 5].filter((i) => years(i) !== null) : [];
    if (old !== undefined && yearsOld(old + 1) === from - 2 - old) {
      const isA = ['a', 'an'].includes(word(start)) && old - start <= 2;
      // "Now 53 years old, X swims"
      const isNow = word(start) === 'now' && old === start + 1 && !reader.isFreeCapital(item.to);
      return isA || isNow || (word(start) === 'at' && old === start + 1 && STAYS.has(word(item.to))) ? old : null;
    }
    // "A 53-year-old from the south, X"
    const native = ['a', 'an'].includes(word(start)) && years(start + 1) !== null ? yearsOld(start + 2) : 0;
    if (native > 0 && HAILING.has(word(start + 2 + native)) && from - start < LONGEST_LIST / 3)
      return reader.hasAny(item.to, item.to + 1, SPEECH) ? null : start + 1;
    if (years(from - 2) === null) return null;
    const lead = word(from - 3);
    // "Now 53, X", "A man of 53, X has" open a sentence: "His brother is now 53, X said" is about somebody else.
    const isNow =
      (lead === 'now' && start === from - 3) || (lead === 'aged' && word(from - 4) === 'now' && start === from - 4);
    // "Despite being 53, X swims daily"
    const isBeing = lead === 'being' && start === from - 4 && DESPITE.has(word(start)) && isPresent(word(item.to));
    const isMan = lead === 'of' && ['man', 'woman'].includes(word(from - 4)) && start === from - 5;
    // "At the age of 53, X still writes"
    const isAge = lead === 'at' || lead === 'aged' || (lead === 'of' && word(from - 4) === 'age');
    const verb = Math.max(item.to, behindTitles(item));
    // "At the age of 53, X laid the first stone on 5 July 2020"
    const dated = isAge && lead === 'of' && isDatedAlone(item);
    return isNow || isBeing || isMan || (isAge && STAYS.has(word(verb))) || dated ? from - 2 : null;
  };
  /** 「X国防相（60）は」「X氏(60)」 */
  const inBrackets = (item: Item): { readonly at: number; readonly said: boolean } | null => {
    if (tokens.kind[item.from] !== CHARACTER) return null;
    let at = item.to;
    const title = reader.startingAt(at).find(({ type }) => type === 'office' || type === 'rank');
    if (title) at = title.to;
    else if (word(at) === '氏') at++;
    const isAge = /^[(（]$/.test(word(at)) && /^[)）]$/.test(word(at + 2)) && years(at + 1) !== null;
    return isAge ? { at: at + 1, said: false } : null;
  };
  const isRecord = once(() => hasRecord(section));
  const people = once(() => scan.items.filter(({ type }) => type === 'person'));
  /** "Name: X", and below it "Age: 53". */
  const below = (item: Item): { readonly at: number; readonly said: boolean } | null => {
    const at = isRecord() ? fieldOf(item, people, AGES, section, reader) : -1;
    return at >= 0 &&
      years(at) !== null &&
      ((closes(at + 1) && word(at + 1) !== 'and') || reader.startsLine(at + 1) || is(at + 1, '|'))
      ? { at, said: true }
      : null;
  };
  return scan.items.flatMap((item): Aged[] => {
    const person = reader.mention(item);
    if (item.type !== 'person' || !person || reader.quoted(item)) return [];
    // "Age of X: 53"
    const labelled = word(item.from - 2) === 'age' && word(item.from - 1) === 'of' && word(item.to) === ':';
    // "X is Minister. He is 53."
    const [, he] = subjectsOf(item, reader);
    const after: Said | null =
      labelled && years(item.to + 1) !== null
        ? { at: item.to + 1, said: true }
        : (behind(item) ??
          stated(behindTitles(item)) ??
          behindLast(item) ??
          (he === undefined ? inNextSentence(item) : stated(he)) ??
          answered(item) ??
          inBrackets(item) ??
          below(item));
    const first = starts.get(item) ?? item.from;
    const at = after?.at ?? before(first) ?? opening(item, first);
    const age = at === null ? null : years(at);
    if (at === null || age === null || isKinOf(item, reader)) return [];
    const span = map.toSourceSpan({ start: tokens.start[at] as number, end: tokens.end[at] as number });
    const counted = after?.reached ? 'reached' : word(at + 1) === 'tuổi' ? 'begun' : 'completed';
    const date = reader.date(item, after?.on ?? null);
    return [
      {
        kind: 'aged',
        person,
        age,
        said: after?.said ?? true,
        counted,
        ...(isElsewhen(item, date.value, section, reader) && { elsewhen: true }),
        date,
        span,
      },
    ];
  });
}

/** The token of the number, whether a word says that it is an age, and the day of which it was so, where that is said. */
interface Said {
  readonly at: number;
  readonly said: boolean;
  readonly on?: Item;
  /** Of that day, and of no later one. */
  readonly reached?: true;
}

/** Some number has two or three figures: without one nobody's age is said. */
function hasAge({ items, tokens: { count, kind, start, end } }: Scan): boolean {
  if (!items.some(({ type }) => type === 'person')) return false;
  for (let i = 0; i < count; i++) {
    const length = (end[i] as number) - (start[i] as number);
    if (kind[i] === NUMBER && (length === 2 || length === 3)) return true;
  }
  return false;
}

const DESPITE = wordSet('despite though although besides');
const STAYS = wordSet('is has remains still serves leads heads holds keeps continues works travels');

/** The first token of the titles that stand before each name. */
function titleStarts({ attachments }: Section): ReadonlyMap<Item, number> {
  const starts = new Map<Item, number>();
  for (const { person, title } of attachments) {
    if (title.from < person.from) starts.set(person, Math.min(starts.get(person) ?? person.from, title.from));
  }
  return starts;
}
