/** "The 50th anniversary of the establishment of diplomatic relations", "ten years of the Strategic Partnership". */
import type { Matcher } from '../recognise/matcher.ts';
import { ordinalEndingAt } from '../recognise/ordinals.ts';
import type { Item } from '../recognise/scan.ts';
import { ANNIVERSARY, ARTICLE, IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cardinalOf } from '../text/ordinals.ts';
import { NUMBER, type Tokens } from '../text/tokens.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Anniversary } from './claim.ts';
import { asideBehind, boundDate } from './feastDate.ts';
import { CELEBRATED, FEASTS, FeastPassage, MARKS } from './feastPassage.ts';
import {
  type FeastSubject,
  relationsAt,
  subjectBefore,
  subjectBeforeVerb,
  subjectBehind,
  subjectEndingAt,
} from './feastSubject.ts';
import type { Section, Setting } from './section.ts';

export function anniversaries(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Anniversary[] {
  const { tokens } = section.scan;
  if (!tellsOfYears(tokens, matcher)) return [];
  const p = new FeastPassage(section, matcher, registry);
  const found: Anniversary[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const counted = p.is(i, 'years') ? countedFeast(i, p) : p.is(i, 'year') ? yearFeast(i, p) : null;
    const feast = p.has(i, ANNIVERSARY) ? ordinalFeast(i, p) : counted;
    const claim = feast && claimOf(i, feast, dossier, p);
    if (claim) found.push(claim);
  }
  return found;
}

/** Most passages have neither word, and need nothing of what follows. */
function tellsOfYears({ count, word }: Tokens, { words: { classes }, lexicon }: Matcher): boolean {
  const [years, year, of] = ['years', 'year', 'of'].map((each) => lexicon.id(each));
  for (let i = 0; i < count; i++) {
    if (
      word[i] === years ||
      (word[i] === year && word[i + 1] === of) ||
      ((classes[word[i] as number] as number) & ANNIVERSARY) !== 0
    )
      return true;
  }
  return false;
}

/** A feast as the words around "anniversary" or "years" tell of it. */
interface Feast {
  readonly count: NonNullable<Item['ordinal']>;
  readonly form: Anniversary['form'];
  readonly subject: FeastSubject;
  /** The date between the word and what it is of. */
  readonly aside: TimeValue | null;
}

function ordinalFeast(i: number, p: FeastPassage): Feast | null {
  const { text, tokens } = p.section.scan;
  // "the 50th founding anniversary"
  const noun = p.is(i - 1, 'founding') ? i - 1 : i;
  const count = ordinalEndingAt(noun - 1, text, tokens, p.matcher);
  if (!count) return null;
  // "the 45th anniversary, in 2018, of"
  const aside = asideBehind(i + 1, p);
  // "In 2018, the 45th anniversary year of"
  const comma = p.has(count.from - 1, ARTICLE) ? count.from - 2 : count.from - 1;
  const apposed = p.is(i + 1, 'year') && p.is(comma, ',');
  const year = apposed ? p.ownDates(p.sentenceAt(i)).find(({ to }) => to === comma) : undefined;
  // "the 45th anniversary year of"
  const join = aside ? aside.to : p.is(i + 1, 'year') ? i + 2 : overPassing(i, p);
  const joined = p.is(join, 'of', 'since');
  // "the 45th anniversary of Viet Nam-Japan diplomatic relations"
  const subject = joined ? subjectBehind(join + 1, p) : ownerBefore(count.from - 1, p);
  return subject && { count, form: 'ordinal', subject, aside: aside?.value ?? year?.date?.value ?? null };
}

/** "The Strategic Partnership celebrates its tenth anniversary", "the first Expo, whose second anniversary". */
function ownerBefore(owning: number, p: FeastPassage): FeastSubject | null {
  if (p.is(owning, 'its', 'their')) return subjectBefore(owning - 1, p);
  return p.is(owning, 'whose') ? subjectEndingAt(owning - 1, p) : null;
}

/** "2023 is the 50th year of diplomatic relations" */
function yearFeast(i: number, p: FeastPassage): Feast | null {
  const count = p.is(i + 1, 'of')
    ? ordinalEndingAt(i - 1, p.section.scan.text, p.section.scan.tokens, p.matcher)
    : null;
  const subject = count && subjectBehind(i + 2, p);
  if (!subject) return null;
  const verb = p.has(count.from - 1, ARTICLE) ? count.from - 2 : count.from - 1;
  const year = p.is(verb, 'is', 'was') ? p.ownDates(p.sentenceAt(i)).find(({ to }) => to === verb) : undefined;
  // A year that stands alone is no date.
  if (p.is(verb, 'was') && !year) return null;
  return { count, form: 'year', subject, aside: year?.date?.value ?? null };
}

function countedFeast(i: number, p: FeastPassage): Feast | null {
  // "is now 50 years old"
  if (p.is(i + 1, 'old')) {
    const count = yearsBefore(i, p);
    const verb = count && (p.is(count.from - 1, 'now') ? count.from - 2 : count.from - 1);
    const subject = verb !== null && p.is(verb, 'is', 'are') ? subjectBeforeVerb(verb, p) : null;
    return count && subject && { count, form: 'years', subject, aside: null };
  }
  const join = overPassing(i, p);
  const counted = p.is(join, 'of', 'since', 'after');
  // "established diplomatic relations 50 years ago"
  const ago = p.is(i + 1, 'ago') && p.is(i - 2, 'relations', 'ties') && p.is(i - 3, 'diplomatic');
  const established = ago && p.is(i - 4, 'established');
  const count = counted || established ? yearsBefore(i, p) : null;
  if (!count) return null;
  // "45 years after both established diplomatic relations"
  const subject = established ? relationsAt(i, p) : subjectBehind(join + 1, p);
  return subject && { count, form: p.is(join, 'since') ? 'since' : 'years', subject, aside: null };
}

/** Behind "50 years have passed", "50 years this year", "50 years today". */
function overPassing(i: number, p: FeastPassage): number {
  const passed = p.is(i + 1, 'have', 'had', 'has') && p.is(i + 2, 'passed', 'elapsed');
  if (p.wordAt(i + 1) === 'today') return i + 2;
  return passed || isThisYear(i + 1, p) ? i + 3 : i + 1;
}

const HAPPENING: ReadonlySet<string> = new Set(['place', 'held', 'opens', 'begins']);
const isThisYear = (k: number, p: FeastPassage): boolean => p.is(k, 'this') && THESE.has(p.wordAt(k + 1));
const THESE: ReadonlySet<string> = new Set(['year', 'month', 'week']);

/** `i` is the token of "anniversary" or "years". */
function claimOf(
  i: number,
  { count, form, subject, aside }: Feast,
  dossier: Setting,
  p: FeastPassage,
): Anniversary | null {
  const { scan, map } = p.section;
  const sentence = p.sentenceAt(i);
  // Long titles stand before what is said of them.
  const behind = Math.max(i, subject.item?.to ?? i) + 24;
  const bound = aside ?? boundDate(sentence, count.from, subject.item, p);
  const readings = bound ? [bound] : readingsOf(sentence, dossier, p);
  const [value] = readings;
  if (value === undefined) return null;
  const within = (from: number, to: number, test: (k: number) => boolean) => p.within(sentence, from, to, test);
  const thisYear = within(i - 12, behind, (k) => isThisYear(k, p));
  // "The 55th anniversary will be bigger": of a year that nobody names, but of one that has not been.
  const isUndated = bound === null && !thisYear;
  if (isUndated && within(i, i + 20, (k) => p.is(k, 'would'))) return null;
  const start = scan.tokens.start[count.from] as number;
  const end = scan.tokens.end[count.to - 1] as number;
  const span = map.toSourceSpan({ start, end });
  return {
    kind: 'anniversary',
    count: { value: count.value, span, text: scan.text.slice(start, end) },
    of: subject.of,
    form,
    marked: bound !== null || isMarked(i, count.from, behind, p),
    celebrated: within(i - 24, i + 30, (k) => p.is(k, ...CELEBRATED)),
    planned:
      bound === null &&
      !within(i, behind, (k) => isThisYear(k, p)) &&
      (within(i - 12, i, (k) => p.isOpen(k) || p.is(k, ...AHEAD)) ||
        within(i, i + 20, (k) => p.is(k, ...COMING) || (p.is(k, 'next') && p.is(k + 1, 'year')))),
    coming: isUndated && within(i - 6, upTo(i + 1, i + 20, p), (k) => p.is(k, 'will')),
    date: { value, readings, mention: null, tense: 'present' },
    span,
  };
}

/** Up to a semicolon, behind which something else is told. */
function upTo(from: number, to: number, p: FeastPassage): number {
  for (let i = from; i < to; i++) if (p.is(i, ';')) return i;
  return to;
}

/** "marks the 50th", "is the 50th", "this year"; "planted to mark the 45th" may be told of any year but that of a date. */
function isMarked(at: number, count: number, behind: number, p: FeastPassage): boolean {
  const sentence = p.sentenceAt(at);
  const before = p.has(count - 1, ARTICLE) ? count - 2 : count - 1;
  if (p.is(before, 'is') || SEEING.has(p.wordAt(before)) || p.is(at + 1, 'old') || isUnderWay(at, behind, p))
    return true;
  if (p.within(sentence, at - 12, at, (k) => p.is(k, ...MARKS) && !p.is(k - 1, 'to'))) return true;
  if (p.within(sentence, at, behind, (k) => isThisYear(k, p))) return true;
  // "2018, the year of the 45th", "This is a special year: the 45th", "This year sees the 45th"
  if (p.is(before, 'of') && p.is(before - 1, 'year') && p.ownDates(sentence).length > 0) return true;
  // "A gala for the 45th takes place today"
  if (
    p.is(before, 'for') &&
    p.within(sentence, at, behind, (k) => p.wordAt(k) === 'today' && HAPPENING.has(p.wordAt(k - 1)))
  )
    return true;
  const special = (k: number) =>
    p.is(k, 'this') &&
    ((p.is(k + 1, 'is') && p.within(sentence, k + 2, k + 6, (y) => p.is(y, 'year'))) ||
      (p.is(k + 1, 'year') && ['sees', 'brings'].includes(p.wordAt(k + 2))));
  if (p.within(sentence, at - 24, at, special)) return true;
  // "It has been fifty years since", "This year both look back on fifty years of"
  if (p.is(count - 1, 'been') && p.is(count - 2, 'has') && p.is(count - 3, 'it')) return true;
  // "Both are looking back on fifty years of"
  if (p.wordAt(count - 2) === 'back' && p.wordAt(count - 3) === 'looking' && p.is(count - 4, 'is', 'are')) return true;
  const looks = p.wordAt(count - 2) === 'back' && /^looks?$/.test(p.wordAt(count - 3));
  if (looks && p.within(sentence, at - 24, at, (k) => isThisYear(k, p))) return true;
  // "messages of congratulation on the 45th"
  const greeted = p.within(sentence, at - 9, at, (k) => /^congratulat/.test(p.wordAt(k)));
  if (
    greeted &&
    !p.within(sentence, at - 24, at, (k) => p.has(k, IRREALIS) || /^(?:recall|remember|had)/.test(p.wordAt(k)))
  )
    return true;
  // "The 50th anniversary of … fell in September 2023."
  // "is observed on 21 September"
  const falls = (k: number) => p.is(k, 'fell', 'falls') || (p.is(k, ...CELEBRATED) && p.is(k - 1, 'is', 'was'));
  if (p.ownDates(sentence).length > 0 && p.within(sentence, at, behind, falls)) return true;
  if (!p.within(sentence, at - 12, at, (k) => p.is(k, ...FEASTS))) return false;
  // "To mark 50 years of …, a stamp was issued."
  if (p.within(sentence, at - 6, at, (k) => p.is(k, ...MARKS) && p.is(k - 1, 'to') && p.opens(k - 1, sentence)))
    return true;
  // "On the occasion of the 50th anniversary of …, a stamp was issued."
  const opens = p.within(
    sentence,
    at - 12,
    at,
    (k) => p.is(k, 'occasion') && p.is(k - 2, 'on') && p.opens(k - 2, sentence),
  );
  return opens || p.ownDates(sentence).length > 0 || p.within(sentence, at - 24, at, (k) => p.is(k, ...PRESENT));
}

/** "is being celebrated", "Celebrations of the 45th are under way". */
function isUnderWay(at: number, behind: number, p: FeastPassage): boolean {
  const sentence = p.sentenceAt(at);
  return p.within(
    sentence,
    at,
    behind,
    (k) =>
      p.is(k, 'is', 'are') &&
      ((p.is(k + 1, 'being') && p.is(k + 2, ...CELEBRATED)) || (p.is(k + 1, 'under') && p.wordAt(k + 2) === 'way')) &&
      (p.is(k + 1, 'being') || p.within(sentence, at - 12, at, (y) => p.is(y, 'celebrations'))),
  );
}

/** "50 years": the number, unless words say that it is not exact. */
function yearsBefore(at: number, p: FeastPassage): Feast['count'] | null {
  const { text, tokens } = p.section.scan;
  const parts = p.is(at - 2, '-') ? 3 : 1;
  for (const from of [at - parts, at - 1]) {
    if (from < 0) continue;
    const words = text.slice(tokens.start[from], tokens.end[at - 1]);
    const value = tokens.kind[at - 1] === NUMBER ? Number(words) : cardinalOf(words);
    if (value === null || !Number.isInteger(value) || value < 1 || value >= 200) continue;
    return p.is(from - 1, ...LOOSE) || p.is(from - 2, ...LOOSE) ? null : { value, from, to: at };
  }
  return null;
}

function readingsOf(sentence: number | undefined, dossier: Setting, p: FeastPassage): readonly TimeValue[] {
  const own = p.ownDates(sentence).flatMap(({ date }) => date?.value ?? []);
  return dossier.date.value === null ? own : [...own, dossier.date.value];
}

/** "a year that sees the 45th", "The concert honours the 45th". */
const SEEING: ReadonlySet<string> = new Set(['sees', 'brings', 'honours', 'honors', 'greets']);
/** Verbs that tell of the present by their form alone. */
const PRESENT = 'is are takes meets visits holds hosts opens'.split(' ');
/** Before the feast and behind it: of one that is to come. */
const AHEAD =
  'ahead next before approach approaches approaching preparing preparation preparations prepare prepares logo'.split(
    ' ',
  );
const COMING = 'approaches approaching preparing preparation preparations'.split(' ');
const LOOSE = ['nearly', 'almost', 'over', 'more', 'about', 'around', 'some', 'than', 'past', 'last', 'next'];
