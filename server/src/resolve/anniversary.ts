/** "The 50th anniversary of the establishment of diplomatic relations", "ten years of the Strategic Partnership". */
import type { Matcher } from '../recognise/matcher.ts';
import { ordinalEndingAt } from '../recognise/ordinals.ts';
import type { Item } from '../recognise/scan.ts';
import { ANNIVERSARY, ARTICLE, COUNTRY, HOLDING, IRREALIS, SIGNING } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cardinalOf } from '../text/ordinals.ts';
import { BREAK_TOKEN, CAPITAL, NUMBER, type Tokens } from '../text/tokens.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { Anniversary } from './claim.ts';
import { sentenceCountries } from './context.ts';
import { relationsOf } from './relations.ts';
import type { Section, Setting } from './section.ts';
import { firstOf } from './titleEnd.ts';

/** Words between "anniversary of" and what it is of. */
const REACH = 10;

export function anniversaries(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Anniversary[] {
  return tellsOfYears(section.scan.tokens, matcher) ? anniversariesIn(section, dossier, matcher, registry) : [];
}

/** Most passages have neither word, and need nothing of what follows. */
function tellsOfYears({ count, word }: Tokens, { words: { classes }, lexicon }: Matcher): boolean {
  const years = lexicon.id('years');
  for (let i = 0; i < count; i++) {
    if (word[i] === years || ((classes[word[i] as number] as number) & ANNIVERSARY) !== 0) return true;
  }
  return false;
}

function anniversariesIn(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Anniversary[] {
  const { scan, sentences, map } = section;
  const { tokens, text } = scan;
  const { words, lexicon } = matcher;
  const has = (i: number, classes: number) =>
    i >= 0 && i < tokens.count && ((words.classes[tokens.word[i] as number] as number) & classes) !== 0;
  const is = (i: number, ...list: readonly string[]) =>
    i >= 0 && i < tokens.count && tokens.word[i] !== 0 && list.some((word) => lexicon.id(word) === tokens.word[i]);
  /** A plan, and not the month of May. */
  const isOpen = (i: number) => has(i, IRREALIS) && !(is(i, 'may') && ((tokens.flags[i] as number) & CAPITAL) !== 0);
  const years = lexicon.id('years');
  let subjects: Map<number, Item> | null = null;
  let dates: Map<number, Item[]> | null = null;
  let subject: Item | undefined;
  const found: Anniversary[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // "the 50th founding anniversary"
    const noun = is(i - 1, 'founding') ? i - 1 : i;
    const ordinal = has(i, ANNIVERSARY) ? ordinalEndingAt(noun - 1, text, tokens, matcher) : null;
    // "50 years have passed since"
    const passed = is(i + 1, 'have', 'had', 'has') && is(i + 2, 'passed', 'elapsed');
    const after = passed || (is(i + 1, 'this') && is(i + 2, 'year')) ? i + 3 : i + 1;
    const counted = tokens.word[i] === years && is(after, 'of', 'since', 'after');
    // "established diplomatic relations 50 years ago"
    const ago =
      tokens.word[i] === years && is(i + 1, 'ago') && is(i - 2, 'relations', 'ties') && is(i - 3, 'diplomatic');
    const established = ago && is(i - 4, 'established');
    const count = ordinal ?? (counted || established ? yearsBefore(i) : null);
    // "the 45th anniversary, in 2018, of"
    const aside = ordinal ? asideBehind(i + 1) : null;
    const join = aside ? aside.to : after;
    const joined = is(join, 'of', 'since') || (is(join, 'after') && ordinal === null);
    subject = undefined;
    // "The Strategic Partnership celebrates its tenth anniversary"
    const its =
      ordinal && !joined
        ? is(ordinal.from - 1, 'its')
          ? subjectBefore(ordinal.from - 2)
          : is(ordinal.from - 1, 'whose')
            ? subjectEndingAt(ordinal.from - 2)
            : null
        : null;
    // "the 45th anniversary of Viet Nam-Japan diplomatic relations", "45 years after both established diplomatic relations"
    if (!count || !(joined || established || its)) continue;
    const of = its ?? (established ? relations(i) : subjectBehind(join + 1));
    const sentence = sentences[i];
    if (of === null) continue;
    // Long titles stand before what is said of them.
    const behind = Math.max(i, (subject as Item | undefined)?.to ?? i) + 24;
    const bound = aside ? aside.value : boundDate(sentence, count.from);
    const readings = bound ? [bound] : readingsOf(sentence);
    const [value] = readings;
    if (value === undefined) continue;
    // "The 55th anniversary will be bigger": of a year that nobody names, but of one that has not been.
    const ahead = within(sentence, i, i + 20, (k) => is(k, 'will', 'would'));
    const isThisYear = (k: number) => is(k, 'this') && is(k + 1, 'year');
    const thisYear = within(sentence, i - 12, behind, isThisYear);
    if (ahead && !thisYear && bound === null && within(sentence, i, i + 20, (k) => is(k, 'would'))) continue;
    const coming = bound === null && !thisYear && within(sentence, i - 6, i + 20, (k) => is(k, 'will'));
    const start = tokens.start[count.from] as number;
    const end = tokens.end[count.to - 1] as number;
    const span = map.toSourceSpan({ start, end });
    found.push({
      kind: 'anniversary',
      count: { value: count.value, span, text: text.slice(start, end) },
      of,
      form: ordinal ? 'ordinal' : counted && is(join, 'since') ? 'since' : 'years',
      marked: bound !== null || isMarked(i, count.from, behind),
      celebrated: within(sentence, i - 24, i + 30, (k) => is(k, ...CELEBRATED)),
      planned:
        bound === null &&
        !within(sentence, i, behind, isThisYear) &&
        (within(sentence, i - 12, i, (k) => isOpen(k) || is(k, ...AHEAD)) ||
          within(sentence, i, i + 20, (k) => is(k, ...COMING) || (is(k, 'next') && is(k + 1, 'year')))),
      coming,
      date: { value, readings, mention: null, tense: 'present' },
      span,
    });
  }
  return found;

  function within(sentence: number | undefined, from: number, to: number, test: (k: number) => boolean): boolean {
    for (let k = Math.max(0, from); k < to && k < tokens.count; k++)
      if (sentences[k] === sentence && test(k)) return true;
    return false;
  }

  /** "marks the 50th", "is the 50th", "this year"; "planted to mark the 45th" may be told of any year but that of a date. */
  function isMarked(at: number, count: number, behind: number): boolean {
    const sentence = sentences[at];
    const before = has(count - 1, ARTICLE) ? count - 2 : count - 1;
    if (is(before, 'is') || within(sentence, at - 12, at, (k) => is(k, ...MARKS) && !is(k - 1, 'to'))) return true;
    if (within(sentence, at, behind, (k) => is(k, 'this') && is(k + 1, 'year'))) return true;
    // "2018, the year of the 45th", "This is a special year: the 45th", "This year sees the 45th"
    if (is(before, 'of') && is(before - 1, 'year') && ownDates(sentence).length > 0) return true;
    const special = (k: number) =>
      is(k, 'this') &&
      ((is(k + 1, 'is') && within(sentence, k + 2, k + 6, (y) => is(y, 'year'))) ||
        (is(k + 1, 'year') && ['sees', 'brings'].includes(wordAt(k + 2))));
    if (within(sentence, at - 24, at, special)) return true;
    // "It has been fifty years since", "This year both look back on fifty years of"
    if (is(count - 1, 'been') && is(count - 2, 'has') && is(count - 3, 'it')) return true;
    const looks = wordAt(count - 2) === 'back' && /^looks?$/.test(wordAt(count - 3));
    if (looks && within(sentence, at - 24, at, (k) => is(k, 'this') && is(k + 1, 'year'))) return true;
    // "messages of congratulation on the 45th"
    const greeted = within(sentence, at - 9, at, (k) => /^congratulat/.test(wordAt(k)));
    if (
      greeted &&
      !within(sentence, at - 24, at, (k) => has(k, IRREALIS) || /^(?:recall|remember|had)/.test(wordAt(k)))
    )
      return true;
    // "The 50th anniversary of … fell in September 2023."
    // "is observed on 21 September"
    const falls = (k: number) => is(k, 'fell', 'falls') || (is(k, ...CELEBRATED) && is(k - 1, 'is', 'was'));
    if (ownDates(sentence).length > 0 && within(sentence, at, behind, falls)) return true;
    if (!within(sentence, at - 12, at, (k) => is(k, ...FEASTS))) return false;
    // "To mark 50 years of …, a stamp was issued."
    if (within(sentence, at - 6, at, (k) => is(k, ...MARKS) && is(k - 1, 'to') && sentences[k - 2] !== sentence))
      return true;
    // "On the occasion of the 50th anniversary of …, a stamp was issued."
    const opens = within(
      sentence,
      at - 12,
      at,
      (k) => is(k, 'occasion') && is(k - 2, 'on') && sentences[k - 3] !== sentence,
    );
    return opens || ownDates(sentence).length > 0 || within(sentence, at - 24, at, (k) => is(k, ...PRESENT));
  }

  /** "50 years": the number, unless words say that it is not exact. */
  function yearsBefore(at: number): Item['ordinal'] | null {
    const parts = is(at - 2, '-') ? 3 : 1;
    for (const from of [at - parts, at - 1]) {
      if (from < 0) continue;
      const words = text.slice(tokens.start[from], tokens.end[at - 1]);
      const value = tokens.kind[at - 1] === NUMBER ? Number(words) : cardinalOf(words);
      if (value === null || !Number.isInteger(value) || value < 1 || value >= 200) continue;
      return is(from - 1, ...LOOSE) || is(from - 2, ...LOOSE) ? null : { value, from, to: at };
    }
    return null;
  }

  /** ", in 2018,", "(2018)" between "anniversary" and "of". */
  function asideBehind(at: number): { readonly value: TimeValue; readonly to: number } | null {
    const from = is(at, ',') && is(at + 1, 'in', 'on') ? at + 2 : is(at, '(') ? at + 1 : -1;
    const date = from < 0 ? undefined : ownDates(sentences[at]).find((item) => item.from === from);
    const value = date?.date?.value;
    return date && value?.type === 'date' && is(date.to, ',', ')') ? { value, to: date.to + 1 } : null;
  }

  function wordAt(k: number): string {
    return text.slice(tokens.start[k], tokens.end[k]).toLowerCase();
  }

  /** "The Strategic Partnership between X and Y celebrates its": the subject of the verb of a feast. */
  function subjectBefore(verb: number): Anniversary['of'] | null {
    if (!is(verb, ...MARKS, ...CELEBRATED)) return null;
    let k = verb - 1;
    while (has(k, ARTICLE | COUNTRY) || is(k, 'between', ...JOINING)) k--;
    return subjectEndingAt(k + 1);
  }

  /** "The first Expo, whose second anniversary is celebrated" */
  function subjectEndingAt(to: number): Anniversary['of'] | null {
    for (const item of subjectsByPlace().values())
      if (item.to === to) return opensClause(item) ? subjectOf(item) : null;
    return null;
  }

  /** Of "the school of the Partnership" it is the school that has its feast. */
  function opensClause(item: Item): boolean {
    let k = firstOf(item) - 1;
    while (has(k, ARTICLE | COUNTRY)) k--;
    return sentences[k] !== sentences[item.from] || is(k, ',', 'that');
  }

  function subjectOf(item: Item): Anniversary['of'] | null {
    subject = item;
    const mention = section.quoted.has(item) ? undefined : section.mentions.get(item);
    if (!mention?.id) return null;
    // "the 10th anniversary of the ADMM-Plus": of its first meeting.
    if (item.type === 'event') return { series: mention.id, ordinal: mention.ordinal?.value ?? 1 };
    if (item.type === 'agreement') return { agreement: mention.id };
    return { partnership: mention.id, level: mention.level ?? 0 };
  }

  /** The agreement, level or relations that follow, over words such as "the signing of the". */
  function subjectBehind(from: number): Anniversary['of'] | null {
    for (let k = from; k < from + REACH && k < tokens.count && tokens.kind[k] !== BREAK_TOKEN; k++) {
      const item = subjectsByPlace().get(k);
      if (item) return subjectOf(item);
      if (is(k, 'diplomatic') && is(k + 1, 'relations', 'ties')) return relations(k);
      if (!has(k, ARTICLE | COUNTRY) && !is(k, ...JOINING)) return null;
    }
    return null;
  }

  /** Diplomatic relations are those of the two countries that the sentence names. */
  function relations(at: number): Anniversary['of'] | null {
    const agreement = relationsOf(sentenceCountries(scan, sentences, matcher)(at), registry);
    return agreement ? { agreement: agreement.id } : null;
  }

  function subjectsByPlace(): Map<number, Item> {
    subjects ??= new Map(
      scan.items.flatMap((item) => (SUBJECTS.has(item.type) ? [[firstOf(item), item] as const] : [])),
    );
    return subjects;
  }

  /**
   * The one date of the sentence, where that is the feast's: "In 2018, they marked", "(2018)", "The year 2018 saw", "held in
   * 2018", "in 2018 for the 45th".
   */
  function boundDate(sentence: number | undefined, count: number): TimeValue | null {
    const [item, more] = ownDates(sentence);
    const value = item?.date?.value;
    if (!item) return yearOf(sentence, count);
    if (!value || more || isOfSubject(item)) return null;
    // "the 45th anniversary of … (1973–2018)"
    if (
      value.type === 'period' &&
      item.from > count &&
      is(item.from - 1, '(') &&
      is(item.to, ')') &&
      Number.isFinite(value.latest)
    )
      // "(2014–2016)" says how long something else went on.
      return typeof value.to === 'string' || value.latest - value.earliest < SPAN_DAYS ? null : value.to;
    if (value.type !== 'date') return null;
    const isStart = (k: number) => k === 0 || sentences[k - 1] !== sentence;
    const before = is(item.from - 1, 'year') ? item.from - 2 : item.from - 1;
    const opens = isStart(item.from) || (isStart(before) && is(before, 'in', 'on', 'the'));
    // "Next year will be the 45th"
    const will = is(item.to, 'will') && is(item.to + 1, 'be', 'mark', 'see');
    if (opens && (will || is(item.to, 'saw', 'is', 'was') || is(item.to, ...FEASTS))) return value;
    const comma = is(item.to, ',') ? item.to + 1 : item.to;
    // "In 2018, 45 years after both established", "a lively exchange in 2018, the 45th anniversary of"
    const named = has(count - 1, ARTICLE) ? count - 1 : count;
    if (opens && comma === count) return value;
    // "On 21 September 2018, the 45th anniversary of their relations, flags were raised"
    if (opens && comma > item.to && comma === named && is(subject?.to ?? -1, ',')) return value;
    // "In 2018, the year of the 45th anniversary", "2018 is the year of"
    if (opens && is(named - 1, 'of') && is(named - 2, 'year')) return value;
    if (comma > item.to && comma === named && is(item.from - 1, 'in') && !opens) return value;
    if (opens && within(sentence, comma, count, (k) => is(k, ...FEASTS))) return value;
    // "In 2014, the 41st anniversary of … was marked with a seminar"
    if (
      opens &&
      comma === named &&
      within(sentence, count, count + 24, (k) => is(k, ...CELEBRATED) && is(k - 1, 'was'))
    )
      return value;
    // "The 45th anniversary of … falls next year"
    if (item.from > count && is(item.from - 1, 'fell', 'falls')) return value;
    const led = is(item.from - 1, 'in', 'on') ? item.from - 2 : -1;
    // "15 years after the first Meeting, in 2021, the list is long"
    if (led > count && is(led, ',') && led === subject?.to && is(item.to, ',') && isStart(count)) return value;
    // "was held in Tokyo on 20 May", "celebrated the 10th anniversary of the Memorandum on 24 October"
    const done = behindPlace(led);
    if (
      led > 0 &&
      (is(done, ...DONE) ||
        (done < led && led > count && within(sentence, count - 6, count, (k) => is(k, ...FEASTS))) ||
        (is(led, 'relations', 'ties') && within(sentence, count - 6, count, (k) => is(k, ...FEASTS))))
    )
      return value;
    const bracket = is(item.from - 1, '(') && is(item.to, ')') && item.from > count;
    const purpose = item.to < count && (is(item.to, 'for') || (is(item.to, 'to') && is(item.to + 1, 'mark')));
    return bracket || (purpose && count - item.to <= 3) ? value : null;
  }

  /** "2018 is the year of the 45th", "2018, the year of the 45th": a number that nothing else makes a date. */
  function yearOf(sentence: number | undefined, count: number): TimeValue | null {
    const of = has(count - 1, ARTICLE) ? count - 2 : count - 1;
    const at = is(of - 2, 'the') ? of - 4 : -1;
    const isYear =
      at >= 0 &&
      is(of, 'of') &&
      is(of - 1, 'year') &&
      is(of - 3, 'is', ',', 'as') &&
      /^(?:19|20)\d\d$/.test(wordAt(at));
    return isYear && sentences[at] === sentence ? dateValue(Number(wordAt(at))) : null;
  }

  /** The token before "in Tokyo" that ends at a token. */
  function behindPlace(last: number): number {
    let at = last;
    while (at > 0 && ((tokens.flags[at] as number) & CAPITAL) !== 0) at--;
    return at < last && is(at, 'in', 'at') ? at - 1 : at;
  }

  function readingsOf(sentence: number | undefined): readonly TimeValue[] {
    const own = ownDates(sentence).flatMap(({ date }) => date?.value ?? []);
    return dossier.date.value === null ? own : [...own, dossier.date.value];
  }

  /** "…, signed on 24 October 2011": the day of what the feast is of. */
  function isOfSubject({ from }: Item): boolean {
    const to = subject?.to ?? from;
    if (from <= to || !is(to, ',')) return false;
    const verb = is(to + 1, 'which') ? to + 2 : to + 1;
    return has(is(verb, 'was') ? verb + 1 : verb, HOLDING | SIGNING);
  }

  function ownDates(sentence: number | undefined): readonly Item[] {
    if (dates === null) {
      dates = new Map();
      for (const item of scan.items) {
        if (item.type !== 'date' || !item.date?.value) continue;
        const own = sentences[item.from] as number;
        const list = dates.get(own);
        if (list === undefined) dates.set(own, [item]);
        else if (list.length < MOST_DATES) list.push(item);
      }
    }
    return dates.get(sentence ?? -1) ?? [];
  }
}

/** From the founding to a feast: no less than eight years. */
const SPAN_DAYS = 8 * 365;
const SUBJECTS: ReadonlySet<string> = new Set(['agreement', 'partnership', 'event']);
/** Between "anniversary of" and what it is of. */
const JOINING =
  'of signing signature conclusion adoption issuance release announcement launch establishment established elevation formation - and the both countries two republic socialist set up formed launched announced entered into raised upgraded elevated lifted their relations ties to'.split(
    ' ',
  );
/** More than any sentence of prose has. */
const MOST_DATES = 16;
/** Behind "to" they say what something was made for, in whatever year. */
const MARKS = 'marks mark marking celebrate celebrates celebrating commemorate commemorates commemorating'.split(' ');
const CELEBRATED = ['marked', 'celebrated', 'commemorated', 'observed'];
/** Verbs of what is done for a feast in its year, right before the date. */
const DONE = 'place fell falls held printed issued celebrated marked commemorated organised organized'.split(' ');
const FEASTS = [...MARKS, ...CELEBRATED, 'occasion', 'celebrations'];
/** Verbs that tell of the present by their form alone. */
const PRESENT = 'is are takes meets visits holds hosts opens'.split(' ');
/** Before the feast and behind it: of one that is to come. */
const AHEAD =
  'ahead next before approach approaches approaching preparing preparation preparations prepare prepares logo'.split(
    ' ',
  );
const COMING = 'approaches approaching preparing preparation preparations'.split(' ');
const LOOSE = ['nearly', 'almost', 'over', 'more', 'about', 'around', 'some', 'than', 'past', 'last', 'next'];
