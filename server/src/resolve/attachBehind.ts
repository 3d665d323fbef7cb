/** Titles that stand behind a name: "X, Minister of Defence,", "X (Minister)", on the line below. */
import type { Item } from '../recognise/scan.ts';
import {
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  FORMER,
  HONORIFIC,
  INCOMING,
  OFFICE_WORD,
  SUBORDINATE,
} from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { isFormerAt, isSetOff, VIETNAMESE_HONORIFICS } from './attachMarks.ts';
import { RECORDS, statedBehind } from './attachPhrases.ts';
import type { Attachment, Places, Tense, Walker } from './walk.ts';

const LONGEST_CHUNK = 12;
/** Before a title in apposition, saying nothing of its time: "X, himself a serving General,". */
const PLAINLY: ReadonlySet<string> = new Set([
  'himself',
  'herself',
  'serving',
  'sitting',
  'current',
  'incumbent',
  'full',
  'now',
  'currently',
]);
/** Before the first word of an entry. */
const ENTRY_MARKS: ReadonlySet<string> = new Set(['-', '•', '*', ']', ')']);

/** "the country's". */
const isCountrys = (at: number, w: Walker): boolean =>
  (w.is(at, 'country') || w.is(at, 'nation')) && w.is(at + 1, "'s");

/** "X, Deputy Minister of Y and Chief of Z,", "X (Minister of Y)", "X is the Minister of Y". */
export function titlesAfter(person: Item, places: Places, w: Walker): Attachment[] {
  const found: Attachment[] = [];
  const stated = statedBehind(person, places, w);
  if (stated !== null) return [stated];
  // "**X**, Minister of Defence"
  const emphasised = behindAside(behindMarks(person.to, w), places, w);
  const below = titleBelow(person, places, w);
  if (below !== null) return [below];
  let at = emphasised;
  // "X (rank: General)", "X: Minister, 2012–2016"
  const opens = w.startsLine(person.from) || ENTRY_MARKS.has(w.written(person.from - 1));
  if (w.is(at, ':') && opens) at++;
  else if (w.is(at, '(') && w.is(at + 2, ':') && RECORDS.has(w.written(at + 1))) at += 3;
  // "| X |  | Minister |": a cell between them is empty.
  else if (w.is(at, '|')) while (w.is(at, '|')) at++;
  // "X (Minister" at the end: "2019-2020)" may follow.
  else if (w.is(at, '(') && (isLeftOpen(at, w) || isSharedOut(person, at, places, w))) return found;
  else if (w.is(at, ',') || w.is(at, '(') || (w.is(at, '-') && !places.personFrom.has(at + 1))) at++;
  // "X was once Minister"
  else if (!w.is(at, 'is') && !(w.is(at, 'was') && w.has(at + 1, FORMER))) return found;
  if (w.is(person.to, '|') && w.is(person.from - 1, '|') && places.titleTo.get(person.from - 1)?.type === 'office')
    return found;
  // "Y, not X, is Minister"
  if (w.written(person.from - 1) === 'not' && (w.is(at, 'is') || w.is(at, 'was'))) return found;
  const isListed = w.is(person.from - 1, ',') && places.titleTo.get(person.from - 1)?.type === 'office';
  let chunk = at;
  while (!w.isBreak(chunk)) {
    let tense: Tense = 'present';
    let marker: number | null = null;
    let i = chunk;
    // "Viet Nam-Japan Special Ambassador" begins with its countries.
    while (
      !places.titleFrom.has(i) &&
      (w.has(i, ARTICLE | COUNTRY | INCOMING) ||
        isFormerAt(i, w) ||
        isCountrys(i, w) ||
        ['who', 'is', 'was', "'s", 'as', 'served', '-'].some((x) => w.is(i, x)) ||
        PLAINLY.has(w.written(i)))
    ) {
      const isFormer = isFormerAt(i, w);
      if (isFormer || w.has(i, INCOMING)) {
        tense = isFormer ? 'former' : 'incoming';
        marker = i;
      }
      // "who was Minister at the time": of another time than the dossier's.
      if (w.is(i, 'was') || w.is(i, 'served')) tense = 'former';
      i++;
    }
    // "X, at that time Minister,"
    if (w.is(i, 'at') && (w.is(i + 1, 'that') || w.is(i + 1, 'the')) && w.is(i + 2, 'time')) {
      tense = 'former';
      i += 3;
    }
    // "X, Minister, whose rank is General,"
    if (w.is(i, 'whose') && w.written(i + 1) === 'rank' && w.is(i + 2, 'is')) i = skipArticle(i + 3, w);
    const title = places.titleFrom.get(i);
    // "X, as the Minister said, smiled", "X is the Minister's guest".
    if (title && ((w.is(chunk, 'as') && w.isLower(title.to)) || w.is(title.to, "'s"))) break;
    if (title && !leadsToName(title, places, w)) {
      i = afterComplement(title.to, places, w);
      // "the Prime Minister, A, the President, B": titles and names by turns, so the title is that of the next name.
      if (isListed && w.is(i, ',') && places.personFrom.has(i + 1)) break;
      const next = w.is(i, ',') ? places.personFrom.get(afterRank(i + 1, places, w)) : undefined;
      const open = next !== undefined && isSetOff(next, places, w);
      // "A, Prime Minister, the Minister of Defence, B, and C": the second title is that of the name behind it.
      if (open && found.length > 0) break;
      // "Chief of the General Staff before he became minister": the title of another time.
      if (w.has(i, SUBORDINATE) && !['who', 'which', 'whose', 'as', 'that', 'whom', 'since'].some((x) => w.is(i, x)))
        tense = 'former';
      if (lasted(i, w)) tense = 'former';
      // "General A, the Minister, B, and C" may be two people or three, "A, the Minister and others" are more.
      const listed = w.has(chunk, ARTICLE) && w.has(i, CONJUNCTION) && w.written(i + 1) === 'others';
      found.push({ person, title, tense, marker, certain: !open && !listed });
      // "Chief of the General Staff and Deputy Minister": one person, two offices; "former" is said of the first alone.
      const second = w.has(i, CONJUNCTION) ? places.titleFrom.get(w.has(i + 1, ARTICLE) ? i + 2 : i + 1) : undefined;
      if (second && !leadsToName(second, places, w)) {
        found.push({ person, title: second, tense, marker: null, certain: true });
        i = afterComplement(second.to, places, w);
      }
    } else if (!title && isTitleChunk(i, places, w)) {
      i = chunkEnd(i, places, w);
    } else break;
    if (!w.is(i, ',')) break;
    chunk = i + 1;
  }
  return found;
}

/** "for a year", "for six years", "twice" behind a title: nobody says so of what goes on. */
function lasted(at: number, w: Walker): boolean {
  if (w.written(at) === 'twice' || (w.written(at) === 'under' && SEVERAL.has(w.written(at + 1)))) return true;
  return w.is(at, 'for') && TERMS.has(w.written(at + 2)) && !NOW_GOING_ON.has(w.written(at + 3));
}

const SEVERAL = wordSet('two three four five six seven several both');
const TERMS = wordSet('year years month months days weeks term terms');
const NOW_GOING_ON = wordSet('now already');

const skipArticle = (at: number, w: Walker): number => (w.has(at, ARTICLE) ? at + 1 : at);

/** Behind the stars of emphasis. */
function behindMarks(to: number, w: Walker): number {
  let i = to;
  while (w.written(i) === '*' || w.written(i) === '_') i++;
  return i;
}

/** Behind "(centre)", "(63)" before the comma of an apposition. */
function behindAside(at: number, places: Places, w: Walker): number {
  if (!w.is(at, '(')) return at;
  let i = at + 1;
  while (i < at + LONGEST_ASIDE && !w.is(i, ')') && !places.titleFrom.has(i) && !places.personFrom.has(i)) i++;
  return w.is(i, ')') && w.is(i + 1, ',') ? i + 1 : at;
}

/** The text ends before the bracket does. */
function isLeftOpen(at: number, w: Walker): boolean {
  let i = at + 1;
  while (i < at + LONGEST_BRACKET && !w.isBreak(i) && !w.is(i, ')')) i++;
  return w.isBreak(i);
}

const LONGEST_BRACKET = 60;

/** "X, Y and Z (Prime Minister, Minister and Chief of Staff)": to each his own. */
function isSharedOut(person: Item, at: number, places: Places, w: Walker): boolean {
  if (!w.has(person.from - 1, CONJUNCTION) || !places.personTo.has(person.from - 1)) return false;
  let titles = 0;
  for (let i = at + 1; i < at + LONGEST_BRACKET && !w.isBreak(i) && !w.is(i, ')'); i++)
    if (places.titleFrom.get(i)?.type === 'office') titles++;
  return titles > 1;
}

/** "(second from left)" without its last bracket. */
const LONGEST_ASIDE = 6;

/** A signature: the name on a line of its own, the title on the next. */
function titleBelow(person: Item, places: Places, w: Walker): Attachment | null {
  if (!w.startsLine(person.to) || w.isBreak(person.to)) return null;
  // "former Minister", "Japanese Defence Minister"
  const isFormer = isFormerAt(person.to, w);
  let start = isFormer ? person.to + 1 : person.to;
  while (!places.titleFrom.has(start) && w.has(start, COUNTRY)) start++;
  const title = places.titleFrom.get(start);
  if (title?.type !== 'office') return null;
  let first = person.from;
  while (!w.startsLine(first) && (places.titleTo.has(first) || w.has(first - 1, HONORIFIC) || w.isStop(first - 1)))
    first = places.titleTo.get(first)?.from ?? first - 1;
  const end = afterComplement(title.to, places, w);
  // "Minister of Defence, aged 63" goes on about him.
  const goesOn = (w.is(end, ',') && w.isLower(end + 1)) || w.is(end, '(');
  if (!w.startsLine(first) || opensWithOffice(first, places, w)) return null;
  return w.isBreak(end) || w.startsLine(end) || goesOn
    ? { person, title, tense: isFormer ? 'former' : 'present', marker: isFormer ? person.to : null, certain: true }
    : null;
}

/** A list with the title over each name: "Minister of Defence" and, below it, "X". */
function opensWithOffice(from: number, places: Places, w: Walker): boolean {
  let top = from;
  while (top > from - LONGEST_LIST && !w.isBreak(top - 1)) top--;
  const office = places.titleFrom.get(top);
  if (top === from || office?.type !== 'office') return false;
  return w.startsLine(afterComplement(office.to, places, w));
}

/** Tokens of the lines over a name. */
const LONGEST_LIST = 80;

/** A title that stands before the next person's name belongs to that person. */
function leadsToName(title: Item, places: Places, w: Walker): boolean {
  let i = afterComplement(title.to, places, w);
  for (let steps = 0; steps < 6; steps++) {
    if (places.personFrom.has(i)) return true;
    const next = places.titleFrom.get(i);
    if (next) i = next.to;
    // "Thủ tướng Nhật Bản X"
    else if (w.has(i, HONORIFIC) || w.isStop(i) || VIETNAMESE_HONORIFICS.has(w.written(i)) || w.has(i, COUNTRY)) i++;
    else return false;
  }
  return false;
}

/** Behind the rank that begins at `from`, if one does. */
function afterRank(from: number, places: Places, w: Walker): number {
  const title = places.titleFrom.get(from);
  if (title?.type !== 'rank') return from;
  return w.isStop(title.to) ? title.to + 1 : title.to;
}

/** Behind "of Japan", "of the Japan Self-Defense Forces", "of the Socialist Republic of Viet Nam". */
function afterComplement(to: number, places: Places, w: Walker): number {
  let i = to;
  if (!w.is(i, 'of')) return i;
  i++;
  if (w.has(i, ARTICLE)) i++;
  if (w.is(i, 'socialist') && w.is(i + 1, 'republic') && w.is(i + 2, 'of')) i += 3;
  const organisation = places.organisationFrom.get(i);
  if (organisation) return organisation.to;
  return w.has(i, COUNTRY) ? i + 1 : to;
}

/** An office or membership that the registry does not know, between commas. */
function isTitleChunk(i: number, places: Places, w: Walker): boolean {
  return w.has(i, OFFICE_WORD) || w.is(i, 'member') || (places.organisationFrom.has(i) && !w.has(i, HONORIFIC));
}

function chunkEnd(from: number, places: Places, w: Walker): number {
  for (let i = from; i < from + LONGEST_CHUNK; i++) {
    if (w.isBreak(i) || places.personFrom.has(i)) return -1;
    if (w.is(i, ',')) return i;
  }
  return -1;
}
