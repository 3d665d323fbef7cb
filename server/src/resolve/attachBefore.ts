/** Titles that stand before a name: "Defence Minister General X". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, FORMER, HONORIFIC, INCOMING } from '../recognise/words.ts';
import { languageOf } from '../text/language.ts';
import { wordSet } from '../text/wordSet.ts';
import { isFormerAt, isSetOff, VIETNAMESE_HONORIFICS } from './attachMarks.ts';
import { type Attachment, beforeCountry, type Places, type Tense, type Walker } from './walk.ts';

/** Between a name and the title that it is said to have: "who serves as", "currently". */
const BEING = wordSet(
  'who is was as serves served works worked acts acting currently now presently concurrently also still',
);
/** Who these are "to" somebody is another. */
const SERVING = wordSet(
  'deputy aide adviser advisor assistant successor heir secretary counterpart assistants deputies',
);

const isNew = (at: number, w: Walker): boolean => w.is(at, 'new') || w.is(at, 'newly') || w.is(at - 1, 'newly');

/** "Deputy Minister of National Defence Sen. Lieut. Gen X", "Minister of National Defence, General X". */
export function titlesBefore(person: Item, places: Places, w: Walker): Attachment[] {
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
