/** What tells that a sentence speaks of somebody else of the name, or of another time than its own. */
import type { Item } from '../recognise/scan.ts';
import { CAPITAL, NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/** "X of the signals", "X of Military Hospital 103", "X Jr.", "X … is another man". */
export function isNamesake({ to }: Item, section: Section, reader: Reader): boolean {
  return isOfSomething(to, section, reader) || isJunior(to, section, reader) || isToldOther(to, section, reader);
}

function isOfSomething(of: number, { scan: { tokens } }: Section, reader: Reader): boolean {
  if (!reader.is(of, 'of') || reader.is(of + 1, ',')) return false;
  const first = reader.is(of + 1, 'the') ? of + 2 : of + 1;
  const isCapital = (i: number) => ((tokens.flags[i] as number) & CAPITAL) !== 0;
  let at = first;
  while (at < first + LONGEST_UNIT && tokens.kind[at] === WORD && isCapital(at)) at++;
  if (tokens.kind[at] === NUMBER) return true;
  return at === first && tokens.kind[at] === WORD && !reader.is(at, 'the');
}

/** Names of a unit before its number. */
const LONGEST_UNIT = 3;

/** "X Jr.", "X (Sr.)"; but "X, Sr. Lt. Gen. Y" goes on to the next of a list. */
function isJunior(to: number, { scan: { tokens } }: Section, reader: Reader): boolean {
  const comma = reader.is(to, ',') ? to + 1 : to;
  const at = reader.is(comma, '(') ? comma + 1 : comma;
  if (!JUNIOR.has(reader.word(at)) || ((tokens.flags[at] as number) & CAPITAL) === 0) return false;
  const next = reader.is(at + 1, '.') ? at + 2 : at + 1;
  return reader.startsLine(next) || ((tokens.flags[next] as number) & CAPITAL) === 0;
}

const JUNIOR = wordSet('jr sr');

function isToldOther(to: number, { scan: { tokens }, sentences }: Section, reader: Reader): boolean {
  if (!TOLD_OTHER.some((words) => reader.holds(words[0] as string))) return false;
  for (let i = to; i < Math.min(tokens.count, to + FAR) && sentences[i] === sentences[to - 1]; i++)
    if (TOLD_OTHER.some((words) => words.every((word, k) => reader.word(i + k) === word))) return true;
  return false;
}

const TOLD_OTHER = [['namesake'], ['another', 'man'], ['no', 'relation']] as const;

/** Tokens on either side of a mention in which the words of its sentence are looked for. */
const FAR = 40;

/** The sentence of a mention speaks of another time or of somebody else, or has a year that is not that of `on`. */
export function isElsewhen({ from, to }: Item, on: TimeValue | null, section: Section, reader: Reader): boolean {
  const { scan, sentences } = section;
  const { tokens } = scan;
  const sentence = sentences[from];
  const year = on === null ? '' : on.edtf.slice(0, 4);
  const [first, last] = [Math.max(0, from - FAR), Math.min(tokens.count, to + FAR)];
  for (let i = first; i < last; i++) {
    if (sentences[i] !== sentence || (i >= from && i < to)) continue;
    const word = reader.word(i);
    if (tokens.kind[i] === NUMBER ? YEAR.test(word) && word !== year : isOfOther(i, word, reader)) return true;
  }
  return false;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

function isOfOther(i: number, word: string, reader: Reader): boolean {
  if (OTHERS.has(word)) return true;
  if (word === 'as') return reader.is(i + 1, 'a') || reader.is(i + 1, 'an');
  if (word !== 'before' && word !== 'after') return false;
  // "Before leaving", "after the ceremony" speak of the hour, and of no other time.
  return !(DOINGS.has(reader.word(i + 1)) || (reader.is(i + 1, 'the') && GATHERINGS.has(reader.word(i + 2))));
}

const OTHERS = wordSet(
  'ago when once will acting namesake other late cousin brother sister photograph portrait statue film novel diary',
);
const DOINGS = wordSet('leaving departing boarding landing arriving speaking signing returning');
const GATHERINGS = wordSet('meeting talks ceremony dinner lunch session speech parade visit tour exercise');
