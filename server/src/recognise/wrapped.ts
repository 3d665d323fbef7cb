/**
 * Titles with all that goes with them in a sentence: the marks around “T”, the short form in "T (MoU)", the parties in "T
 * between Viet Nam and Japan", the apposition in "T, a milestone of the ties, was"; dates with "(local time)" and
 * people with "(left)". What stands
 * beside such a title stands beside all of that.
 */
import { firstWhere } from '../text/firstWhere.ts';
import { languageOf } from '../text/language.ts';
import { allCapitals, CHARACTER, PUNCTUATION } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Matcher } from './matcher.ts';
import type { Item, Scan } from './scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, HISTORY, HOLDING, IRREALIS, SIGNING, SUBORDINATE, VERB } from './words.ts';

/** Opening marks with those that close them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
]);
/** Tokens of "(hereinafter “the Memorandum”)". */
const LONGEST_BRACKET = 6;
const OTHERS: ReadonlySet<string> = new Set(['date', 'person']);
const POSITIONS = wordSet(
  'left right centre center middle second third fourth fifth first from front back row in the pictured seated standing , L R C',
);
/** Tokens of an aside; a character of Japanese is one. */
const LONGEST_ASIDE = 24;
const SHORTEST_NATIVE = 4;
const REFERRING: ReadonlySet<string> = new Set(['see', 'cf']);
const DASHES: ReadonlySet<string> = new Set(['–', '—']);
/** What kind of document it is, and what is told of it, an apposition may say. */
const TELLING = wordSet(
  'memorandum treaty agreement pact convention protocol statement declaration code not no never in first second third last only force effect',
);
const PRESENT = wordSet('remains stays governs guides bears celebrates marks applies');
const SHORTENING: ReadonlySet<string> = new Set(['hereinafter', 'hereafter', 'henceforth', 'the', '“', '"', '‘']);
const NOUNS = wordSet('countries sides nations governments ministries asean union');
const PARTIES = wordSet('both two republic socialist of the - – — european');
const LONGEST_PARTIES = 12;

/** The same scan where no title has anything of the kind. */
export function withWrapped(scan: Scan, matcher: Matcher): Scan {
  let items: Item[] | null = null;
  for (let k = 0; k < scan.items.length; k++) {
    const item = scan.items[k] as Item;
    const isTitle = item.type === 'agreement' || item.type === 'event';
    if ((!isTitle && !OTHERS.has(item.type)) || (items?.[k] as Item)?.inner) continue;
    const wide = isTitle
      ? wrapped(item, scan, matcher)
      : item.type === 'date'
        ? withItsForm(item, scan)
        : withPlaceInPicture(item, scan, matcher);
    if (wide === item) continue;
    items ??= [...scan.items];
    items[k] = wide;
    for (let n = k + 1; n < items.length && (items[n] as Item).to <= wide.to; n++) {
      const inside = items[n] as Item;
      if (inside.type === wide.type) items[n] = { ...inside, inner: true };
    }
  }
  return items === null ? scan : { ...scan, items };
}

function wrapped(item: Item, scan: Scan, matcher: Matcher): Item {
  const { text, tokens } = scan;
  const written = (i: number) => (i < 0 || i >= tokens.count ? '' : text.slice(tokens.start[i], tokens.end[i]));
  let { from, to } = item;
  const close = tokens.kind[from - 1] === PUNCTUATION ? MARKS.get(written(from - 1)) : undefined;
  // “Memorandum on Education between A and B”: the parties may stand between the marks.
  const inside = close === undefined || written(to) === close ? to : behindParties(to, scan, matcher, written);
  if (close !== undefined && written(inside) === close) {
    from--;
    to = inside + 1;
  }
  to = behindBracket(to, scan, written);
  to = behindParties(to, scan, matcher, written);
  to = behindApposition(to, scan, matcher, written);
  return from === item.from && to === item.to ? item : { ...item, from, to, words: { from: item.from, to: item.to } };
}

function behindBracket(to: number, scan: Scan, written: (i: number) => string): number {
  if (written(to) !== '(') return to;
  const { text, tokens, items } = scan;
  const first = written(to + 1).toLowerCase();
  const isCapital = allCapitals(tokens, to + 1);
  const isShort = isCapital || SHORTENING.has(first);
  const longest = isShort ? LONGEST_BRACKET : LONGEST_ASIDE;
  let end = to + 2;
  while (end < to + longest && end < tokens.count && written(end) !== ')') end++;
  if (written(end) !== ')') return to;
  // "(Đối thoại Chính sách Quốc phòng)", "(日越国防政策対話)", "(see annex 2)"; "(Hà Nội)" and "(東京)" are places.
  const isNative = end - to > SHORTEST_NATIVE && languageOf(text.slice(tokens.end[to], tokens.start[end])) !== null;
  if (!isShort && !isNative && !REFERRING.has(first)) return to;
  // "(Tokyo, 24 October 2011)" says more.
  for (let k = firstWhere(items, ({ from }) => from > to); (items[k]?.from ?? end) < end; k++)
    if (items[k]?.type === 'date' || items[k]?.type === 'person') return to;
  return end + 1;
}

/**
 * Behind ", a milestone of the ties," and "– which both value –" before a verb; before what goes on with a participle, up to
 * the second comma. Nothing in it is named, dated, counted, planned or denied.
 */
function behindApposition(to: number, scan: Scan, { words }: Matcher, written: (i: number) => string): number {
  const mark = written(to);
  if (mark !== ',' && !DASHES.has(mark)) return to;
  const { tokens, items } = scan;
  const classOf = (i: number) => (i < tokens.count ? (words.classes[tokens.word[i] as number] as number) : 0);
  const opens = (classOf(to + 1) & ARTICLE) !== 0 || written(to + 1) === 'which' || /^[a-z]+ed$/.test(written(to + 1));
  if (!opens) return to;
  let end = to + 1;
  for (; end < to + LONGEST_ASIDE && written(end) !== mark; end++) {
    const word = written(end);
    if (!/^[a-z]+$/.test(word) || (classOf(end) & (IRREALIS | SIGNING | HOLDING | HISTORY)) !== 0) return to;
    if ((end > to + 1 && (classOf(end) & SUBORDINATE) !== 0) || TELLING.has(word)) return to;
  }
  const next = items[firstWhere(items, ({ from }) => from >= to)];
  if (written(end) !== mark || (next && next.from < end)) return to;
  const verb = written(end + 1);
  if ((classOf(end + 1) & (SIGNING | HOLDING)) !== 0 || verb === 'which') return mark === ',' ? end : to;
  return (classOf(end + 1) & VERB) !== 0 || PRESENT.has(verb) ? end + 1 : to;
}

/** "X (left)", "X (second from right)", "X (ファン・ヴァン・ザン)", "X himself": who it is, and no title. */
function withPlaceInPicture(item: Item, { text, tokens, items }: Scan, { words }: Matcher): Item {
  const { to } = item;
  const written = (i: number) => (i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '');
  const first = written(to);
  if (first === 'himself' || first === 'herself')
    return written(to + 1) === ',' ? item : { ...item, to: to + 1, words: { from: item.from, to } };
  if (first !== '(') return item;
  // "X (Viet Nam)"
  const isCountry = ((words.classes[tokens.word[to + 1] as number] as number) & COUNTRY) !== 0;
  let end = isCountry ? to + 2 : to + 1;
  let seen = isCountry;
  while (
    end < to + LONGEST_ASIDE &&
    (POSITIONS.has(written(end)) || tokens.kind[end] === CHARACTER || written(end) === '・')
  ) {
    seen = true;
    end++;
  }
  if (!seen || written(end) !== ')') return item;
  // "X (外相)" has an office.
  const other = items[firstWhere(items, ({ from }) => from > to)];
  if (other && other.from < end && other.type !== 'person') return item;
  return { ...item, to: end + 1, words: { from: item.from, to } };
}

/** "2 March 2020 (local time)", "2 March 2020 (ngày 2 tháng 3 năm 2020)": the same date once more. */
function withItsForm(item: Item, { text, tokens, items }: Scan): Item {
  const { to } = item;
  const written = (i: number) => (i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '');
  if (written(to) !== '(') return item;
  const other = items[firstWhere(items, ({ from }) => from > to)];
  const isSame = other?.type === 'date' && other.from === to + 1 && other.date?.value?.edtf === item.date?.value?.edtf;
  const end =
    isSame && other.date?.value ? other.to : written(to + 1) === 'local' && written(to + 2) === 'time' ? to + 3 : -1;
  return written(end) === ')' ? { ...item, to: end + 1, words: { from: item.from, to } } : item;
}

/** Behind "between Viet Nam and Japan", "of the two countries". */
function behindParties(to: number, { tokens }: Scan, { words }: Matcher, written: (i: number) => string): number {
  const lead = written(to);
  if (lead !== 'between' && !(lead === 'of' && /^(?:the|both)$/.test(written(to + 1)))) return to;
  const classOf = (i: number) => (i < tokens.count ? (words.classes[tokens.word[i] as number] as number) : 0);
  let end = to;
  for (let i = to + 1; i < to + LONGEST_PARTIES; i++) {
    const country = (classOf(i) & COUNTRY) !== 0;
    const word = written(i).toLowerCase();
    if (country || NOUNS.has(word)) end = i + 1;
    else if ((classOf(i) & (ARTICLE | CONJUNCTION)) === 0 && !PARTIES.has(word)) break;
  }
  return end;
}
