/** Where the predicate of a person begins: behind the name, behind ", who", and behind "He" in the next sentence. */
import type { Item } from '../recognise/scan.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import { isTitled } from './titleOn.ts';

export function subjectsOf(person: Item, reader: Reader): readonly number[] {
  const { to } = person;
  const who = reader.is(to, ',') && reader.is(to + 1, 'who') ? to + 2 : to;
  const he = pronounOf(person, reader);
  return he === null ? [who] : [who, he];
}

/** Behind "He", "She" that opens the sentence after one in which nobody else is named. */
function pronounOf(person: Item, reader: Reader): number | null {
  const end = reader.sentenceEnd(person);
  // "Q: Who is X?", "A: He is"
  const next = reader.is(end, 'a') && reader.is(end + 1, ':') ? end + 2 : end;
  return refersBack(person, next, reader) ? next + 1 : null;
}

/** "He" at a token of the next sentence is the one of whom the sentence speaks: who stands at its beginning or end. */
export function refersBack(person: Item, he: number, reader: Reader): boolean {
  if (person.type !== 'person' || !(reader.is(he, 'he') || reader.is(he, 'she'))) return false;
  const end = reader.sentenceEnd(person);
  const isAsked = reader.word(end - 1) === '?' || (reader.startsLine(end - 1) && reader.word(end - 2) === '?');
  const isTheme =
    isAsked ||
    ['.', '?', ',', '('].includes(reader.word(person.to)) ||
    isTitled(reader.sentenceStart(person), person.from, reader);
  return isTheme && reader.inSentence(person, 'person').length === 1;
}

/** "the son of Minister X", "an aide to X": what follows is said of somebody else. */
export function isKinOf({ from }: Item, reader: Reader): boolean {
  // "The painter X (born 1988)": no official, whoever has the same name.
  if (CALLINGS.has(reader.word(from - 1))) return true;
  for (let i = from - 1; i > from - LONGEST_TITLE; i--)
    if ((reader.is(i, 'of') || reader.is(i, 'to')) && KIN.has(reader.word(i - 1))) return isTitled(i + 1, from, reader);
  return false;
}

/**
 * "The man who attacked X, Minister, aged 41,", "The driver and X, Minister, aged 32,": what stands apart behind the title of
 * a name may be said of the other one.
 */
export function hasOtherBefore(item: Item, reader: Reader): boolean {
  const start = reader.sentenceStart(item);
  const titles = [...reader.inSentence(item, 'rank'), ...reader.inSentence(item, 'office')];
  let at = item.from - 1;
  for (;;) {
    const title = titles.find(({ to }) => to === at + 1);
    if (title) at = title.from - 1;
    else if (at >= start && reader.hasAny(at, at + 1, ARTICLE | COUNTRY)) at--;
    else break;
  }
  if (at < start) return false;
  // Not "Among the guests is X", "Met X".
  const acts = reader.hasAny(at, at + 1, VERB) || reader.hasPastVerb(at, at + 1, 0);
  if (JOINING.has(reader.word(at)) || (acts && at > start && !BE.has(reader.word(at)))) return true;
  for (; at >= start && !reader.isMark(at); at--) if (reader.hasAny(at, at + 1, SUBORDINATE)) return true;
  return false;
}

const JOINING = wordSet('and or with và cùng');
const LONGEST_TITLE = 16;
const CALLINGS = wordSet(
  'painter novelist writer poet singer actor actress dancer pianist composer sculptor photographer journalist dentist doctor nurse teacher student pupil farmer fisherman driver cook chef boxer footballer swimmer runner carpenter',
);
export const KIN: ReadonlySet<string> = new Set(
  (
    'son daughter wife husband widow brother sister father mother nephew niece cousin grandson aide assistant adviser ' +
    'advisor secretary spokesman spokeswoman spokesperson interpreter driver bodyguard deputy adjutant'
  ).split(' '),
);
