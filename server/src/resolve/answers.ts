/** Questions and their answers: "Q: When was it signed?" over "A: On 24 October 2011." */
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

const ANSWERS = wordSet('a answer');
const MARKS = wordSet(': . ) – —');

/** Behind "A:", "A.", "A1)", "Answer:" at the beginning of a line: the first token of the answer; else the token itself. */
export function behindAnswer(at: number, reader: Reader): number {
  if (!ANSWERS.has(reader.word(at)) || !reader.startsLine(at)) return at;
  const mark = /^\d+$/.test(reader.word(at + 1)) ? at + 2 : at + 1;
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
