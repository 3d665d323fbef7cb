/** Which ranks and offices a sentence gives to which person: titles before a name, apposition behind it. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
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
import { languageOf } from '../text/language.ts';
import { wordSet } from '../text/wordSet.ts';
import { isJapaneseName, japaneseTitles } from './attachJapanese.ts';
import { capacity, heldBy, labelled, RECORDS, recorded, statedBehind } from './attachPhrases.ts';
import { recordedNatively } from './recordedNatively.ts';
import {
  type Attachment,
  beforeCountry,
  indexPlaces,
  makeWalker,
  type Places,
  type Tense,
  type Walker,
} from './walk.ts';

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
/** Between a name and the title that it is said to have: "who serves as", "currently". */
const BEING = wordSet(
  'who is was as serves served works worked acts acting currently now presently concurrently also still',
);
/** Before the first word of an entry. */
const ENTRY_MARKS: ReadonlySet<string> = new Set(['-', '•', '*', ']', ')']);
/** Who these are "to" somebody is another. */
const SERVING = wordSet(
  'deputy aide adviser advisor assistant successor heir secretary counterpart assistants deputies',
);

export function attachTitles(scan: Scan, matcher: Matcher): Attachment[] {
  const has = (...types: readonly Item['type'][]) => scan.items.some(({ type }) => types.includes(type));
  if (!has('person') || !has('rank', 'office')) return [];
  const places = indexPlaces(scan);
  const walker = makeWalker(scan, matcher);
  const attachments: Attachment[] = [];
  for (const person of scan.items) {
    if (person.type !== 'person') continue;
    attachments.push(...recordedNatively(person, scan, places.titleFrom, walker));
    if (isJapaneseName(person, scan)) attachments.push(...japaneseTitles(person, scan, places));
    else {
      const before = titlesBefore(person, places, walker);
      const first = before.at(-1)?.title.from ?? person.from;
      const said =
        labelled(person, first, places, walker) ??
        capacity(person, first, places, walker) ??
        heldBy(person, first, places, walker);
      attachments.push(
        ...before,
        ...(said ? [said] : recorded(person, places, walker)),
        ...titlesAfter(person, places, walker),
      );
      const shared = before.length === 0 ? sharedTitle(person, attachments, places, walker) : undefined;
      if (shared) attachments.push({ ...shared, person, shared: true });
    }
  }
  return attachments;
}

/** "Generals X, Y and Z": the title in the plural before the first of the names that end at this one. */
function sharedTitle(person: Item, found: readonly Attachment[], places: Places, w: Walker): Attachment | undefined {
  const at = person.from - 1;
  const and = w.has(at, CONJUNCTION);
  if (!and && !w.is(at, ',')) return undefined;
  const other = places.personTo.get(and && w.is(at - 1, ',') ? at - 1 : at);
  return other && found.findLast((each) => each.person === other && each.title.plural);
}

const VIETNAMESE_HONORIFICS: ReadonlySet<string> = new Set(['ông', 'bà', 'ngài']);
/** "nguyên Bộ trưởng": without its marks the first is a name. */
const VIETNAMESE_FORMER: ReadonlySet<string> = new Set(['nguyên', 'cựu']);

const isFormerAt = (at: number, w: Walker): boolean =>
  w.has(at, FORMER) ||
  VIETNAMESE_FORMER.has(w.written(at)) ||
  (w.written(at) === 'past' && (w.has(at - 1, ARTICLE) || w.is(at - 1, "'s")));

/** "the country's". */
const isCountrys = (at: number, w: Walker): boolean =>
  (w.is(at, 'country') || w.is(at, 'nation')) && w.is(at + 1, "'s");

const isNew = (at: number, w: Walker): boolean => w.is(at, 'new') || w.is(at, 'newly') || w.is(at - 1, 'newly');

/** "Deputy Minister of National Defence Sen. Lieut. Gen X", "Minister of National Defence, General X". */
function titlesBefore(person: Item, places: Places, w: Walker): Attachment[] {
  const found: Attachment[] = [];
  let at = person.from - 1;
  let tense: Tense = 'present';
  let certain = true;
  for (;;) {
    if (w.isBreak(at)) break;
    const title = places.titleTo.get(at + 1);
    // In a table the cell before a name holds a rank; an office there may be anybody's.
    // "| Prime Minister | X | Y |": what heads the row is said of several.
    const isCell = title?.type === 'office' && w.is(at + 1, '|');
    if (isCell && (!opensRow(title, w) || (w.is(person.to, '|') && places.personFrom.has(person.to + 1)))) break;
    if (title) {
      // Two lines of a list: "A, Chief of the General Staff" and "B, Deputy Minister".
      const nearest = found.at(-1)?.title.from ?? person.from;
      if (hasLineEnd(title.to, nearest, w) && belongsToEarlier(title, places, w)) break;
      found.push({ person, title, tense, marker: null, certain });
      at = title.from - 1;
      continue;
    }
    const onetime = w.written(at) === 'time' && w.is(at - 1, '-') && w.written(at - 2) === 'one';
    const isFormer = isFormerAt(at, w) || onetime;
    if (isFormer || w.has(at, INCOMING)) {
      // "former", "then" govern the title behind them.
      const last = found.at(-1);
      if (!last) break;
      tense = isFormer ? 'former' : 'incoming';
      for (let i = found.length - 1; i >= 0; i--) {
        const each = found[i];
        // "the new Chief of Staff, General X": he is that now.
        const follows = each?.title.type === 'rank' && !(tense === 'incoming' && isNew(at, w));
        if (each && (each === last || follows)) found[i] = { ...each, tense, marker: onetime ? at - 2 : at };
      }
      break;
    }
    if (w.is(at, '-') && w.has(at - 1, FORMER | INCOMING)) {
      at--;
      continue;
    }
    // "Would-be Minister X".
    if (w.written(at) === 'be' && w.written(at - 2) === 'would')
      return found.map((each) => ({ ...each, tense: 'incoming' }));
    // "the deputy to the Minister, X": the title is that of somebody else.
    if (w.is(at, 'to') && SERVING.has(w.written(at - 1))) return found.filter(({ title }) => title.type === 'rank');
    if (
      w.has(at, HONORIFIC | ARTICLE) ||
      VIETNAMESE_HONORIFICS.has(w.written(at)) ||
      w.isStop(at) ||
      w.is(at, "'s") ||
      w.is(at, '|')
    ) {
      at--;
      continue;
    }
    // "Captain (Navy) X", "Major General (Rtd) X"
    if (w.is(at, ')')) {
      const open = [at - 2, at - 3, at - 4].find((i) => w.is(i, '('));
      if (open === undefined) break;
      at = open - 1;
      continue;
    }
    if (w.has(at, COUNTRY)) {
      at = beforeCountry(at, w);
      continue;
    }
    const organisation = places.organisationTo.get(at + 1);
    if (organisation && !found.some((f) => f.title.type === 'office')) {
      at = organisation.from - 1;
      if (w.has(at, ARTICLE)) at--;
      if (!w.is(at, 'of') && !w.is(at, ',')) break;
      at--;
      continue;
    }
    // "the Minister, General X,", "the Minister – X – said"
    const apart = w.is(at, ',') || (w.is(at, '-') && w.is(person.to, '-'));
    if (apart && found.every((f) => f.title.type === 'rank')) {
      const office = places.titleTo.get(at) ?? officeBeforeCountry(at, places, w);
      if (office?.type !== 'office' || belongsToEarlier(office, places, w)) break;
      const ranked = found.length > 0 && opensVietnamese(office, w);
      if (!isSetOff(person, places, w) && !opensSentence(office, w) && !ranked) break;
      at = office.to - 1;
      continue;
    }
    if (w.has(at, CONJUNCTION) && found.at(-1)?.title.type === 'office' && places.titleTo.get(at)?.type === 'office') {
      certain = false;
      at--;
      continue;
    }
    break;
  }
  return found;
}

/** One of the tokens from `from` to `to` begins a line: "… of Viet Nam" may stand behind the title. */
function hasLineEnd(from: number, to: number, w: Walker): boolean {
  for (let i = from; i <= to; i++) if (w.startsLine(i)) return true;
  return false;
}

/** Before the first cell of a row no name stands. */
const opensRow = ({ from }: Item, w: Walker): boolean => w.is(from - 1, '|') && w.startsLine(from - 1);

/** "A former Minister, X knows": an article of the indefinite kind that begins a sentence speaks of nobody else. */
function opensSentence(office: Item, w: Walker): boolean {
  let at = office.from - 1;
  while (w.has(at, FORMER)) at--;
  const indefinite = w.written(at) === 'a' || w.written(at) === 'an';
  return indefinite && !w.isLower(at) && (w.startsLine(at) || OPENING.includes(w.written(at - 1)));
}

const OPENING = '.:?!-–—•*)"”';

/** "Thứ trưởng Bộ Quốc phòng, Thượng tướng X nói": Vietnamese puts a post before the rank, where nothing governs it alone. */
function opensVietnamese({ from, to }: Item, w: Walker): boolean {
  if (languageOf(`${w.written(from)} ${w.written(to - 1)}`) !== 'vi') return false;
  const before = w.written(from - 1);
  return w.startsLine(from) || before === '.' || before === ',' || before === 'do' || before === 'giữa';
}

/** The office that ends before the country at `at - 1`. */
function officeBeforeCountry(at: number, places: Places, w: Walker): Item | undefined {
  return w.has(at - 1, COUNTRY) ? places.titleTo.get(beforeCountry(at - 1, w) + 1) : undefined;
}

/**
 * "the Minister of National Defence, General X, said": a name behind a title and a comma is its holder's only when a
 * comma follows as well, or the end of the sentence. "On behalf of the Minister, X thanked the guests" speaks of two
 * people, and so does a list.
 */
function isSetOff(person: Item, places: Places, w: Walker): boolean {
  if (w.is(person.to, '.') && !w.isLower(person.to + 1)) return true;
  if (w.is(person.to, ';')) return true;
  if (w.is(person.to, '-')) return true;
  if (!w.is(person.to, ',') && !w.is(person.to, ')')) return false;
  let next = person.to + 1;
  while (w.has(next, ARTICLE | COUNTRY) || w.is(next, "'s")) next++;
  return !places.titleFrom.has(next) && !places.personFrom.has(next) && !w.has(next, HONORIFIC);
}

/** "X, Deputy Minister of Y, General Z": the office stands in apposition to X. */
function belongsToEarlier(office: Item, places: Places, w: Walker): boolean {
  let at = office.from - 1;
  while (w.has(at, ARTICLE | COUNTRY | FORMER | INCOMING) || w.is(at, "'s") || BEING.has(w.written(at))) at--;
  // "X ..... Minister"
  while (w.is(at, '.') && w.is(at - 1, '.')) at--;
  if (w.is(at, '.') && at < office.from - 1) at--;
  // "X, who serves as Minister, Y": without a comma before them these words are verbs of X too.
  if (places.personTo.has(at + 1)) return true;
  if (w.has(at, CONJUNCTION)) return places.titleTo.has(at);
  return (w.is(at, ',') || w.is(at, '-') || w.is(at, '|')) && (places.personTo.has(at) || places.titleTo.has(at));
}

/** "X, Deputy Minister of Y and Chief of Z,", "X (Minister of Y)", "X is the Minister of Y". */
function titlesAfter(person: Item, places: Places, w: Walker): Attachment[] {
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
