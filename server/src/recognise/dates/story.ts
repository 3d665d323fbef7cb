/** Which earlier date a date without a year may lean on: the year a sentence is set in, or a story that goes on. */
import { WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { AND, ARTICLE, NUMBERED, OF, OR, PREPOSITION } from './englishWords.ts';
import { isFollowedByNoun } from './guards.ts';
import type { Story, Tense } from './place.ts';
import {
  COLON,
  COMMA,
  DASH,
  digits,
  isItemStart,
  kindIn,
  mark,
  numberAt,
  OPEN_BRACKET,
  raw,
  type Scan,
  tokenKind,
  word,
} from './scan.ts';
import { endsSentence, type TenseReading, tenseAround } from './tense.ts';

/** Tokens [from, to) of a date, and what it says. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly date: PartialDate;
}

/** "In 2021, …": the year in which the rest of the sentence takes place. */
export interface Frame {
  readonly to: number;
  readonly year: number;
  /** It opens the sentence or a list: then even a day near the dossier's date is of that year. */
  readonly strong: boolean;
}

/** How many characters back a date still governs a date without a year. */
const LEAN_UNITS = 350;

/** A date that only describes something ("the memorandum of October 2011") tells no story. */
export function tellsStory(s: Scan, from: number, to: number): boolean {
  const before = kindIn(s.en, s, from - 1);
  return before !== OF && before !== ARTICLE && mark(s, from - 1) !== OPEN_BRACKET && !describes(s, to);
}

function describes(s: Scan, to: number): boolean {
  return tokenKind(s, to) === WORD && isFollowedByNoun(s, to) && kindIn(s.tense, s, to) === 0;
}

/** The date that a date without a year at `from` goes on from, or null where the text speaks of the dossier's time. */
export function storyFor(s: Scan, story: Told | null, from: number, { tense, present }: TenseReading): Story | null {
  if (story === null || isFar(s, story.to, from)) return null;
  const { date } = story;
  const ahead = s.context.reference !== null && date.earliest > s.context.reference.latest;
  const apart = hasSentenceEnd(s, story.to, from);
  const lean = { date, apart };
  if (tense === 'future') return ahead && !apart ? lean : null;
  if (!apart) return lean;
  const told = tenseAround(s, story.from, story.to);
  if (present) return null;
  if (ahead) return tense === null && told.tense !== 'past' ? lean : null;
  return (tense === null || tense === told.tense) && !told.aside ? lean : null;
}

/** The frame that a year on its own sets, or null: "in 2021", "2021: …". */
export function frameOf(s: Scan, from: number, to: number, year: number): Frame | null {
  const here = word(s, from - 1);
  const set = here === 'in' || here === 'during' || here === 'throughout';
  const opens = isStart(s, set ? from - 1 : from);
  if (!set && !opens) return null;
  return { to, year, strong: opens || mark(s, to) === COLON };
}

function isStart(s: Scan, i: number): boolean {
  return i === 0 || endsSentence(s, i - 1) || isItemStart(s, i);
}

/** The year that a date at `from` is in because the words just before say so. */
export function frameFor(s: Scan, frame: Frame | null, from: number, tense: Tense): Frame | null {
  const beside = yearBeside(s, from);
  if (beside > 0) return { to: from, year: beside, strong: true };
  if (frame === null || isFar(s, frame.to, from) || hasSentenceEnd(s, frame.to, from)) return null;
  const past = s.context.reference?.year != null && frame.year < s.context.reference.year;
  return tense === 'future' && past ? null : frame;
}

/**
 * The year that a sentence just before, or the same one, begins with: "2020 was a year of change. In September …". A date
 * without a year may be of that one; 0 where none is told.
 */
export function yearTold(s: Scan, from: number): number {
  for (let i = from - 1; i >= 0 && !isFar(s, i, from); i--) {
    // "(2020 was a year of change", "Note: 2020 was"
    const opened = mark(s, i - 1) === OPEN_BRACKET ? 1 : mark(s, i - 1) === COLON ? 2 : 0;
    if (!isStart(s, i) && !(opened > 0 && isStart(s, i - opened))) continue;
    let at = i;
    while (at < from && LEADS_TO_YEAR.has(word(s, at))) at++;
    const year = at < from && digits(s, at) === 4 ? numberAt(s, at) : 0;
    if (year >= 1900 && year <= 2099) return year;
  }
  return 0;
}

const LEADS_TO_YEAR = wordSet(
  'in at by the year end beginning start middle close of early mid late during spring summer autumn fall winter',
);

/** "Security Forum 2024, 12 September", "Exercise Lotus 2024 (3 June)", "2021: on 11 September". */
function yearBeside(s: Scan, from: number): number {
  const led = kindIn(s.en, s, from - 1) === PREPOSITION;
  const at = led ? from - 2 : from - 1;
  const unit = mark(s, at);
  if (unit !== COLON && (led || (unit !== COMMA && unit !== OPEN_BRACKET && unit !== DASH))) return 0;
  const year = digits(s, at - 1) === 4 ? numberAt(s, at - 1) : 0;
  return year >= 1900 && year <= 2099 && kindIn(s.en, s, at - 2) !== NUMBERED ? year : 0;
}

/** "in May and June 2019": nothing but a word or mark that joins stands between. */
export function isPair(s: Scan, from: number, to: number): boolean {
  const at = kindIn(s.en, s, to - 1) === ARTICLE || kindIn(s.en, s, to - 1) === PREPOSITION ? to - 1 : to;
  const kind = kindIn(s.en, s, from);
  return at === from + 1 && (kind === AND || kind === OR || mark(s, from) === COMMA);
}

/** "On 8 April and … on 12 July 2021": two days of one clause are of one year. */
export function sharesClause(s: Scan, from: number, to: number): boolean {
  if (isPair(s, from, to)) return true;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (endsSentence(s, i) || i - from > 15) return false;
    if (kindIn(s.en, s, i) === AND) joined = true;
    const here = raw(s, i);
    if (CLAUSE_WORDS.has(here)) return false;
  }
  return joined && kindIn(s.en, s, to - 1) === PREPOSITION;
}

const CLAUSE_WORDS = wordSet('that which who when where while since after before said');

function isFar(s: Scan, from: number, to: number): boolean {
  return (s.tokens.start[to] as number) - (s.tokens.start[from] as number) > LEAN_UNITS;
}

function hasSentenceEnd(s: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsSentence(s, i)) return true;
  return false;
}
