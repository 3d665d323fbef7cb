/** Where the predicate of a person begins: behind the name, behind ", who", and behind "He" in the next sentence. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { isNamedFully, isTitled, titleAt } from './titleOn.ts';
import type { Attachment } from './walk.ts';

export function subjectsOf(person: Item, reader: Reader): readonly number[] {
  const { to } = person;
  const who = reader.is(to, ',') && reader.is(to + 1, 'who') ? to + 2 : to;
  const he = pronounOf(person, reader);
  return he === null ? [who] : [who, he];
}

/** Behind "He", "She" that opens the sentence after one in which nobody else is named. */
function pronounOf(person: Item, reader: Reader): number | null {
  if (person.type !== 'person') return null;
  const next = reader.sentenceEnd(person);
  if (!reader.is(next, 'he') && !reader.is(next, 'she')) return null;
  // Of whom a sentence speaks stands at its beginning or end.
  const isTheme = reader.is(person.to, '.') || isTitled(reader.sentenceStart(person), person.from, reader);
  return isTheme && reader.inSentence(person, 'person').length === 1 && !reader.startsLine(next) ? next + 1 : null;
}

const STATING = [
  'is currently',
  'is also',
  'is now',
  'is',
  'serves as',
  'is serving as',
  'currently serves as',
  'holds the post of',
  'holds the office of',
  'holds the rank of',
].map((words) => words.split(' '));

/** "Our counterpart is X. He is Minister of Defence": what the sentence behind says of the person. */
export function pronounTitles({ scan, quoted }: Section, reader: Reader, registry: Registry): Attachment[] {
  return scan.items.flatMap((person): Attachment[] => {
    const at = person.type === 'person' && !quoted.has(person) ? pronounOf(person, reader) : null;
    const words = at === null ? undefined : STATING.find((each) => reader.areWords(at, each));
    if (at === null || !words || !isNamedFully(person, reader, registry)) return [];
    const title = titleAt(at + words.length, reader);
    if (!title || isBesideAnother(title, reader)) return [];
    return [{ person, title, tense: 'present', marker: null, certain: true }];
  });
}

/** "He is the Minister's guest", "He is General X's son". */
function isBesideAnother(title: Item, reader: Reader): boolean {
  let at = title.to;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY)) at++;
  return reader.is(at, "'s") || reader.inSentence(title, 'person').length > 0;
}
