/** Questions and their answers: "Q: When was it signed?" over "A: On 24 October 2011." */
import type { Item } from '../recognise/scan.ts';
import { wordSet } from '../text/wordSet.ts';
import { TOLD_NOW } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { firstOf, wordBefore } from './titleEnd.ts';

const ANSWERS = wordSet('a answer');
const MARKS = wordSet(': . ) – —');

/** Behind "A:", "A.", "A1)", "Answer:" at the beginning of a line, or "? A:" in it: the first token of the answer; else the token itself. */
export function behindAnswer(at: number, reader: Reader): number {
  if (!ANSWERS.has(reader.word(at))) return at;
  const mark = /^\d+$/.test(reader.word(at + 1)) ? at + 2 : at + 1;
  if (!reader.startsLine(at) && !(reader.word(at - 1) === '?' && reader.word(mark) === ':')) return at;
  return MARKS.has(reader.word(mark)) ? mark + 1 : at;
}

/** Behind "Q:", "Q.", "Question 2:": the first token of the question; else the token itself. */
export function behindQuestion(at: number, reader: Reader): number {
  if (!QUESTIONS.has(reader.word(at))) return at;
  const mark = /^\d+$/.test(reader.word(at + 1)) ? at + 2 : at + 1;
  return MARKS.has(reader.word(mark)) ? mark + 1 : at;
}

const QUESTIONS = wordSet('q question');

/** True where the token is the first of an answer behind its mark. */
export function opensAnswer(at: number, reader: Reader): boolean {
  for (let i = at - 2; i >= Math.max(0, at - LONGEST); i--) if (behindAnswer(i, reader) === at) return true;
  return false;
}

const LONGEST = 3;

/** "When was the Memorandum signed?", "When did the 9th Dialogue take place?"; not "when will". */
export function asksForItself(from: number, end: number, thing: Item, reader: Reader): boolean {
  const verbs = TOLD_NOW[thing.type === 'event' ? 'event' : 'issued'];
  const isTold = (i: number) => verbs.has(reader.word(i)) || reader.word(i) === 'take';
  let told = false;
  for (let i = from; i < end; i++) {
    if (reader.word(i) === 'will') return false;
    told ||= (i < firstOf(thing) || i >= thing.to) && isTold(i);
  }
  return told;
}

/** "When was T announced?", "When was the annex to T signed?", "Where do we find the T papers?": for something else. */
export function asksAside(thing: Item, start: number, reader: Reader): boolean {
  const verbs = TOLD_NOW[thing.type === 'event' ? 'event' : 'issued'];
  if (thing.type !== 'event' && APART.has(reader.word(wordBefore(thing, start, reader)))) return true;
  let at = thing.to;
  while (reader.isAdverb(at)) at++;
  return !(verbs.has(reader.word(at)) || FITTING.has(reader.word(at)) || reader.endsLine(at));
}

const APART = wordSet('to under about on where which who that they in by after before since');
const FITTING = wordSet("? * _ ” \" ' ( , take taking place last in between with of on at by and for from 's – —");

/** "When was it signed?", "**When was it signed?**" */
export function endsAsking(end: number, reader: Reader): boolean {
  let at = end - 1;
  while (STARS.has(reader.word(at))) at--;
  return reader.word(at) === '?';
}

/** "On 24 October 2011, in Tokyo.": what answers nothing but a question for a day. */
export const opensWithDate = (at: number, reader: Reader): boolean =>
  DATING.has(reader.word(at)) && [at + 1, at + 2].some((i) => reader.startingAt(i).some(({ type }) => type === 'date'));

const STARS = wordSet('* _');
const DATING = wordSet('on in the at');
