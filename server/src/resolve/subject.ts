/** Where the predicate of a person begins: behind the name, behind ", who", and behind "He" in the next sentence. */
import type { Item } from '../recognise/scan.ts';
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
  if (person.type !== 'person') return null;
  const end = reader.sentenceEnd(person);
  // "Q: Who is X?", "A: He is"
  const next = reader.is(end, 'a') && reader.is(end + 1, ':') ? end + 2 : end;
  if (!reader.is(next, 'he') && !reader.is(next, 'she')) return null;
  // Of whom a sentence speaks stands at its beginning or end.
  const isAsked = reader.word(end - 1) === '?' || (reader.startsLine(end - 1) && reader.word(end - 2) === '?');
  const isTheme =
    isAsked ||
    ['.', '?', ',', '('].includes(reader.word(person.to)) ||
    isTitled(reader.sentenceStart(person), person.from, reader);
  return isTheme && reader.inSentence(person, 'person').length === 1 ? next + 1 : null;
}
