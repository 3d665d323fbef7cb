/** Marks of Markdown, tags and notes, which are no words of the text: where each begins and ends. */
import type { Lexicon } from './lexicon.ts';
import { BREAK, CLASS, DIGIT, LETTER, SPACE } from './unicode.ts';
import { wordSet } from './wordSet.ts';

export const [ASTERISK, UNDERSCORE, PAREN, PAREN_END, TAG, TAG_END] = [0x2a, 0x5f, 0x28, 0x29, 0x3c, 0x3e];
const [BRACKET, BRACKET_END, SLASH, CARET] = [0x5b, 0x5d, 0x2f, 0x5e];
/** Marks of notes that are set high. */
const RAISED = '\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u2020\u2021';
/** By UTF-16 unit: 1 where marks may begin, 2 for a mark of a note. */
export const MARKUP = markupTable();

function markupTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const unit of [ASTERISK, UNDERSCORE, BRACKET, BRACKET_END, TAG]) table[unit] = 1;
  for (let i = 0; i < RAISED.length; i++) table[RAISED.charCodeAt(i)] = 2;
  return table;
}

const LONGEST_EMPHASIS = 3;
const LONGEST_LINK = 400;
const LONGEST_NOTE = 24;
const LONGEST_TAG = 11;
const TAGS = wordSet(
  'a abbr b big blockquote br cite code div em font h1 h2 h3 h4 h5 h6 i li mark ol p q s small span strong sub sup td th tr u ul',
);

/**
 * End of the marks of emphasis, of a link, of a tag or of a footnote that begin here, which are no part of what is said ("the
 * *Memorandum on Education* was", "[the Memorandum](https://example.org)", "the <b>Memorandum</b>[2]"); `i` itself where there
 * are none.
 */
export function markupEnd(units: Uint16Array, i: number, length: number, isOpen: boolean): number {
  const unit = units[i] as number;
  if (MARKUP[unit] === 2) return i > 0 && !isGap(units[i - 1] as number) ? i + 1 : i;
  if (unit === TAG) return tagEnd(units, i, length);
  if (unit === BRACKET) {
    const note = noteEnd(units, i, length);
    return note > i ? note : hasLink(units, i, length) ? i + 1 : i;
  }
  if (unit === BRACKET_END) return linkEnd(units, i, length);
  // Of a line of underscores no more is looked at than tells that it is one.
  const last = Math.min(length, i + LONGEST_EMPHASIS + 1);
  let j = i + 1;
  while (j < last && units[j] === unit) j++;
  if (j - i > LONGEST_EMPHASIS) return i;
  const opens = isEdge(units, i - 1, length) && j < length && !isGap(units[j] as number);
  // The star of a footnote or a rating, "1/2*", closes nothing.
  const closes = isOpen && isEdge(units, j, length) && i > 0 && !isGap(units[i - 1] as number);
  return opens || closes ? j : i;
}

export const isGap = (unit: number): boolean => CLASS[unit] === SPACE || CLASS[unit] === BREAK;

/** Neither a letter nor a digit stands there. */
function isEdge(units: Uint16Array, i: number, length: number): boolean {
  if (i < 0 || i >= length) return true;
  const unitClass = CLASS[units[i] as number];
  return unitClass !== LETTER && unitClass !== DIGIT;
}

/** Behind "[2]" right behind a word, "[^2]", "[^2]:". */
function noteEnd(units: Uint16Array, i: number, length: number): number {
  const named = units[i + 1] === CARET;
  if (!named && (i === 0 || isGap(units[i - 1] as number))) return i;
  const last = Math.min(length, i + (named ? LONGEST_NOTE : 5));
  let j = named ? i + 2 : i + 1;
  while (j < last && (CLASS[units[j] as number] === DIGIT || (named && CLASS[units[j] as number] === LETTER))) j++;
  if (j === i + 1 || j >= last || units[j] !== BRACKET_END) return i;
  return named && j + 1 < length && units[j + 1] === COLON ? j + 2 : j + 1;
}

/** These end a line or a cell. */
export const BLOCKS = wordSet('blockquote br div h1 h2 h3 h4 h5 h6 li ol p td th tr ul');

/** "b" of "<b>" and "</b>"; empty where no tag begins. */
export function tagName(units: Uint16Array, i: number, length: number): string {
  const from = units[i + 1] === SLASH ? i + 2 : i + 1;
  let to = from;
  let name = '';
  while (
    to < Math.min(length, from + LONGEST_TAG) &&
    (CLASS[units[to] as number] === LETTER || CLASS[units[to] as number] === DIGIT)
  )
    name += String.fromCharCode(units[to++] as number);
  return TAGS.has(name) ? name : '';
}

/** "in Tokyo on" at the end of a line: the day below is no entry. */
export const goesOn = (last: number, lexicon: Lexicon): boolean => JOINTS.some((joint) => lexicon.is(last, joint));
const JOINTS = ['on', 'in', 'of', 'the', 'from', 'since', 'until', 'by', 'to', 'at', 'and', 'dated', 'before', 'after'];

/** Behind "<b>", "</b>", "<a href="…">"; "<Forstmann Little and Co>" is what the text says. */
function tagEnd(units: Uint16Array, i: number, length: number): number {
  const name = tagName(units, i, length);
  if (name === '') return i;
  const last = Math.min(length, i + LONGEST_LINK);
  for (let j = i + 1 + name.length; j < last && units[j] !== TAG && CLASS[units[j] as number] !== BREAK; j++)
    if (units[j] === TAG_END) return j + 1;
  return i;
}

/** "](https://…)" closes what opens here. */
function hasLink(units: Uint16Array, i: number, length: number): boolean {
  const last = Math.min(length, i + LONGEST_LINK);
  for (let j = i + 1; j < last && units[j] !== BRACKET; j++)
    if (units[j] === BRACKET_END) return linkEnd(units, j, length) > j;
  return false;
}

/** Behind "> " and "> > ". */
export function quoteEnd(units: Uint16Array, marks: Uint8Array, i: number, length: number): number {
  let j = i;
  while (j < length && (units[j] === TAG_END || (CLASS[units[j] as number] === SPACE && marks[j] === 0))) j++;
  return j;
}

/** Behind "](address)". */
function linkEnd(units: Uint16Array, i: number, length: number): number {
  if (units[i + 1] !== PAREN || i + 1 >= length) return i;
  const last = Math.min(length, i + LONGEST_LINK);
  for (let j = i + 2; j < last && CLASS[units[j] as number] !== BREAK; j++) if (units[j] === PAREN_END) return j + 1;
  return i;
}
export const COLON = 0x3a;
