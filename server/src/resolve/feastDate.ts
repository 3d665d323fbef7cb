/** The date of a sentence that is the day or year of a feast: "In 2018, they marked", "the 45th anniversary (2018) of". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, HOLDING, SIGNING } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import { CELEBRATED, FEASTS, type FeastPassage } from './feastPassage.ts';

/** ", in 2018,", "(2018)" between "anniversary" and "of", and the token behind it. */
export function asideBehind(at: number, p: FeastPassage): { readonly value: TimeValue; readonly to: number } | null {
  const from = p.is(at, ',') && p.is(at + 1, 'in', 'on') ? at + 2 : p.is(at, '(') ? at + 1 : -1;
  const date = from < 0 ? undefined : p.ownDates(p.sentenceAt(at)).find((item) => item.from === from);
  const value = date?.date?.value;
  return date && value?.type === 'date' && p.is(date.to, ',', ')') ? { value, to: date.to + 1 } : null;
}

/**
 * The one date of the sentence, where that is the feast's: "In 2018, they marked", "(2018)", "The year 2018 saw", "held in
 * 2018", "in 2018 for the 45th". `count` is the first token of the number, `subject` the title that the feast is of.
 */
export function boundDate(
  sentence: number | undefined,
  count: number,
  subject: Item | null,
  p: FeastPassage,
): TimeValue | null {
  const dates = p.ownDates(sentence);
  const [item, more] = dates;
  // "this autumn, for the 45th anniversary of …, which falls in 2018"
  const day = dates.find(({ from }) => from > count && p.is(from - 1, 'in', 'on') && p.is(from - 2, 'fell', 'falls'));
  if (day?.date?.value?.type === 'date') return day.date.value;
  const value = item?.date?.value;
  const year = yearOf(sentence, count, p);
  if (year || !item) return year;
  if (
    !value ||
    more ||
    isApart(item, count, p) ||
    (subject && isOfSubject(item, subject, p)) ||
    isOfRival(item, count, subject, p)
  )
    return null;
  // "the 45th anniversary of … (1973–2018)"
  const bracket = item.from > count && p.is(item.from - 1, '(') && p.is(item.to, ')');
  if (value.type === 'period' && bracket && Number.isFinite(value.latest))
    // "(2014–2016)" says how long something else went on.
    return typeof value.to === 'string' || value.latest - value.earliest < SPAN_DAYS ? null : value.to;
  if (value.type !== 'date') return null;
  const isOwn = bracket || opensFeast(item, count, subject, p) || endsFeast(item, count, subject, p);
  return isOwn ? value : null;
}

/** "…, while a fair was held on 5 May", "…, as was noted on 5 May": the day of another clause. */
function isApart({ from }: Item, count: number, p: FeastPassage): boolean {
  const [first, last] = from < count ? [from, count] : [count, from];
  for (let k = first; k < last; k++) {
    if (p.is(k, 'while', 'whereas', 'but')) return true;
    if (p.is(k, ',') && p.is(k + 1, 'and', 'as')) return true;
  }
  return false;
}

/** "In 2018, 45 years after both established", "2018 is the year of", "a lively exchange in 2018, the 45th anniversary of". */
function opensFeast(item: Item, count: number, subject: Item | null, p: FeastPassage): boolean {
  const sentence = p.sentenceAt(item.from);
  const before = p.is(item.from - 1, 'year') ? item.from - 2 : item.from - 1;
  const opens = p.opens(item.from, sentence) || (p.opens(before, sentence) && p.is(before, 'in', 'on', 'the'));
  // "2018: 45th anniversary of", "Theme of the year 2018: 45 years of"
  const isLabel = opens || p.wordAt(item.from - 1) === 'year' || p.wordAt(item.from) === 'year';
  if (isLabel && MARKS.has(p.wordAt(item.to)) && count - item.to <= 2) return true;
  const comma = p.is(item.to, ',') ? item.to + 1 : item.to;
  const apart = comma > item.to;
  const named = p.has(count - 1, ARTICLE) ? count - 1 : count;
  if (!opens) return apart && comma === named && p.is(item.from - 1, 'in');
  // "Next year will be the 45th"
  const will = p.is(item.to, 'will') && p.is(item.to + 1, 'be', 'mark', 'see');
  if (will || p.is(item.to, 'saw', 'is', 'was', ...FEASTS) || comma === count) return true;
  // "On 21 September 2018, the 45th anniversary of their relations, flags were raised"
  if (apart && comma === named && p.is(subject?.to ?? -1, ',')) return true;
  // "In 2018, the year of the 45th anniversary", "2018 is the year of"
  if (p.is(named - 1, 'of') && p.is(named - 2, 'year')) return true;
  if (p.within(sentence, comma, count, (k) => p.is(k, ...FEASTS))) return true;
  // "In 2014, the 41st anniversary of … was marked with a seminar"
  const isMarked = (k: number) => p.is(k, ...CELEBRATED) && p.is(k - 1, 'was');
  return comma === named && p.within(sentence, count, count + 24, isMarked);
}

/** "The 45th anniversary of … falls next year", "celebrated the 10th anniversary of T on 24 October", "in 2018 for the 45th". */
function endsFeast(item: Item, count: number, subject: Item | null, p: FeastPassage): boolean {
  const sentence = p.sentenceAt(item.from);
  if (item.from > count && p.is(item.from - 1, 'fell', 'falls')) return true;
  const led = p.is(item.from - 1, 'in', 'on') ? item.from - 2 : -1;
  // "15 years after the first Meeting, in 2021, the list is long"
  const inserted = led > count && p.is(led, ',') && led === subject?.to && p.is(item.to, ',');
  if (inserted && p.opens(count, sentence)) return true;
  if (led > 0) {
    // "was held in Tokyo on 20 May"
    const done = behindPlace(led, p);
    if (item.from > count && p.is(done, ...DONE)) return true;
    // "celebrated the 10th anniversary of the Memorandum in Tokyo on 24 October", "… of their relations on 21 September"
    const isPlaced = (done < led && led > count) || p.is(led, 'relations', 'ties');
    if (isPlaced && p.within(sentence, count - 6, count, (k) => p.is(k, ...FEASTS))) return true;
  }
  const purpose = item.to < count && (p.is(item.to, 'for') || (p.is(item.to, 'to') && p.is(item.to + 1, 'mark')));
  return purpose && count - item.to <= 3;
}

/** "2018 is the year of the 45th", "2018, the year of the 45th", "2018: 45th anniversary": a number that nothing else makes a date. */
function yearOf(sentence: number | undefined, count: number, p: FeastPassage): TimeValue | null {
  const of = p.has(count - 1, ARTICLE) ? count - 2 : count - 1;
  // "2018: 45th anniversary of", "With 2018 being the 45th anniversary of"
  const beside = (MARKS.has(p.wordAt(of)) && p.opens(of - 1, sentence)) || p.wordAt(of) === 'being';
  const at = beside ? of - 1 : p.is(of - 2, 'the') ? of - 4 : -1;
  const told = beside || (at >= 0 && p.is(of, 'of') && p.is(of - 1, 'year') && p.is(of - 3, 'is', ',', 'as'));
  const isYear = told && p.sentenceAt(at) === sentence && /^(?:19|20)\d\d$/.test(p.wordAt(at));
  return isYear ? dateValue(Number(p.wordAt(at))) : null;
}

/** The token before "in Tokyo" that ends at a token. */
function behindPlace(last: number, p: FeastPassage): number {
  let at = last;
  while (at > 0 && p.isCapital(at)) at--;
  return at < last && p.is(at, 'in', 'at') ? at - 1 : at;
}

/** "…, signed on 24 October 2011": the day of what the feast is of. */
function isOfSubject({ from }: Item, { to }: Item, p: FeastPassage): boolean {
  if (from <= to || !p.is(to, ',')) return false;
  const verb = p.is(to + 1, 'which') ? to + 2 : to + 1;
  return p.has(p.is(verb, 'was') ? verb + 1 : verb, HOLDING | SIGNING);
}

/** "mark the 50th anniversary, and the 5th Dialogue was held in Tokyo on 30 August": the day of another thing before it. */
function isOfRival(date: Item, count: number, subject: Item | null, p: FeastPassage): boolean {
  const { items } = p.section.scan;
  const sentence = p.sentenceAt(count);
  for (let k = firstWhere(items, ({ from }) => from >= date.from) - 1; k >= 0; k--) {
    const other = items[k] as Item;
    if (p.sentenceAt(other.from) !== sentence || (date.from > count && other.from < count)) return false;
    if ((other.type === 'event' || other.type === 'agreement') && other !== subject)
      return p.within(sentence, other.to, date.from, (i) => p.has(i, HOLDING | SIGNING));
  }
  return false;
}

const MARKS: ReadonlySet<string> = new Set([':', '–', '—', '|']);
/** From the founding to a feast, in days: no less than eight years. */
const SPAN_DAYS = 8 * 365;
/** Verbs of what is done for a feast in its year, right before the date. */
const DONE = 'place fell falls held printed issued celebrated marked commemorated organised organized'.split(' ');
