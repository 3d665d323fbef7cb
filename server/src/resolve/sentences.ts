/** Where sentences end, over the token stream. */
import { isAbbreviationStop, type Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE, NUMBER, PUNCTUATION, SPACE_BEFORE, WORD } from '../text/tokens.ts';
import { behindLead } from './leads.ts';

/** Sentence number of each token; numbers ascend. Breaks and full stops belong to the sentence they end. */
export function sentenceNumbers(scan: Scan, matcher: Matcher): Int32Array {
  const { text, tokens } = scan;
  const numbers = new Int32Array(tokens.count);
  let current = 0;
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    numbers[i] = current;
    while (next < scan.items.length && (scan.items[next] as Item).to - 1 <= i) next++;
    // "Dec. 9, 2012", "Gilberto C. Teodoro": the stop inside a date or a name ends nothing.
    const item = scan.items[next];
    const inside = item !== undefined && item.from <= i && (item.type === 'date' || item.type === 'person');
    if (!inside && endsSentence(i, scan, matcher, text)) current++;
  }
  return numbers;
}

/** So many tokens at most stand before the dash of a dateline. */
const LONGEST_DATELINE = 20;

/** The first word of what a sentence says: behind "(2)", "- " and a dateline such as "HANOI, 2 March (Agency) –". */
export function sentenceOpening(scan: Scan, from: number): number {
  const { text, tokens } = scan;
  const isOne = (i: number, marks: string) => {
    const start = tokens.start[i] as number;
    return i < tokens.count && tokens.end[i] === start + 1 && marks.includes(text.charAt(start));
  };
  const isItemNumber = (i: number) =>
    i < tokens.count && tokens.kind[i] === NUMBER && (tokens.end[i] as number) - (tokens.start[i] as number) <= 2;
  /** "2", "b", "iv". */
  const isCount = (i: number) =>
    isItemNumber(i) ||
    isOne(i, LETTERS) ||
    (i < tokens.count && ROMAN.test(text.slice(tokens.start[i], tokens.end[i])));
  /** Behind "3.2", "3.2.1.". */
  const behindSection = (i: number): number => {
    if (!isItemNumber(i) || ((tokens.flags[i] as number) & SPACE_BEFORE) !== 0) return i;
    return isOne(i + 1, '.)') ? behindSection(i + 2) : i + 1;
  };
  let at = from;
  // "📌 ", "§ ", "→ "
  while (at < from + 2 && tokens.kind[at] === PUNCTUATION && SIGN.test(text.slice(tokens.start[at], tokens.end[at])))
    at++;
  // "| 3 | On Monday"
  if (isOne(at, '|')) at += isItemNumber(at + 1) && isOne(at + 2, '|') ? 3 : 1;
  if (isOne(at, BULLETS)) at++;
  else if (isOne(at, '(') && isCount(at + 1) && isOne(at + 2, ')')) at += 3;
  else if (isItemNumber(at) && isOne(at + 1, '.)')) at = behindSection(at + 2);
  else if (isCount(at) && isOne(at + 1, ')')) at += 2;
  else if (isOne(at, '(')) at++;
  at = behindLabel(at, { text, tokens });
  for (let i = at; i < at + LONGEST_DATELINE && i < tokens.count && tokens.kind[i] !== BREAK_TOKEN; i++) {
    if (tokens.kind[i] === PUNCTUATION) {
      const spaced = ((tokens.flags[i] as number) & SPACE_BEFORE) !== 0 && isOne(i, DASHES);
      const next = i + 1 < tokens.count && ((tokens.flags[i + 1] as number) & (SPACE_BEFORE | LINE_BEFORE)) !== 0;
      if (spaced && next && i > at) return holdsTitle(scan, at, i) ? at : behindLead(i + 1, scan);
    } else if (tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) === 0) {
      if (!DATELINE_WORDS.has(text.slice(tokens.start[i], tokens.end[i]))) break;
    }
  }
  return behindLead(at, scan);
}

/** Behind "Remarks:", "A:", "[Photo 3]", where what follows begins like a sentence. */
function behindLabel(from: number, { text, tokens }: Pick<Scan, 'text' | 'tokens'>): number {
  const mark = (i: number) => (i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '');
  const bracket = mark(from) === '[';
  const last = from + LONGEST_LABEL;
  for (let i = from; i <= last && i < tokens.count; i++) {
    const word = tokens.kind[i] === WORD || (i > from && tokens.kind[i] === NUMBER);
    if (word || (bracket && i === from)) continue;
    const next = i + 1 < tokens.count && tokens.kind[i + 1] === WORD ? (tokens.flags[i + 1] as number) : 0;
    const closed = i > from && mark(i) === (bracket ? ']' : ':');
    // "Photo: 30 May 2025 saw"
    if (closed && tokens.kind[i + 1] === NUMBER && LEADS_IN.has(mark(i - 1).toLowerCase())) return i + 1;
    return closed && (next & CAPITAL) !== 0 && (next & SPACE_BEFORE) !== 0 && (next & LINE_BEFORE) === 0 ? i + 1 : from;
  }
  return from;
}

const LONGEST_LABEL = 4;
const LEADS_IN: ReadonlySet<string> = new Set(['photo', 'picture', 'caption', 'image', 'note', 'a']);

/** "10th Dialogue – Tokyo, 13 March 2023": a title is no dateline. */
function holdsTitle({ items }: Scan, from: number, to: number): boolean {
  for (let k = firstWhere(items, (item) => item.from >= from); k < items.length && (items[k] as Item).from < to; k++) {
    const { type } = items[k] as Item;
    if (type === 'event' || type === 'agreement' || type === 'partnership') return true;
  }
  return false;
}

const LETTERS = 'abcdefghijk';
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/i;
/** What is set before an entry and is no bullet: arrows, ticks, pictures, the sign of a section. */
const SIGN = /^(?:\p{So}|\p{Extended_Pictographic}|[§¶→►▸▪■◆✓✔])/u;
const DASHES = '-–—';
const BULLETS = '-*•–—>';
/** Lower-case words of a dateline: of its date. */
const DATELINE_WORDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of']);

function endsSentence(i: number, { tokens }: Scan, matcher: Matcher, text: string): boolean {
  const kind = tokens.kind[i];
  if (kind === BREAK_TOKEN) return true;
  if (kind === WORD || kind === NUMBER) return false;
  const unit = text.charCodeAt(tokens.start[i] as number);
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return true;
  // A closing quotation mark belongs to the sentence before it.
  const closes =
    (unit === 0x22 || unit === 0x201d || unit === 0x29) && i > 0 && isStop(text, tokens.start[i - 1] as number);
  if (!closes && !isStop(text, tokens.start[i] as number)) return false;
  if (!closes && unit === 0x2e && isAbbreviationStop(tokens, i, text, matcher.words)) return false;
  const next = i + 1;
  if (next >= tokens.count) return true;
  const flags = tokens.flags[next] as number;
  if ((flags & (SPACE_BEFORE | LINE_BEFORE)) === 0) return false;
  return tokens.kind[next] !== WORD || (flags & CAPITAL) !== 0;
}

function isStop(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}
