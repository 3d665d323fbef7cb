/** Whether the text tells of the signing of an agreement as of one act, or somebody may have signed on a day of his own. */
import type { Item } from '../recognise/scan.ts';
import { COUNTRY } from '../recognise/words.ts';
import { CAPITAL } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Signed } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { wordBefore } from './titleEnd.ts';

/** "The Convention was signed in 1985": nobody is named beside it, and no act of a single state. */
export function ofAll(item: Item, on: Item, section: Section, reader: Reader): Signed['ofAll'] | null {
  const told = actOf(item, on, section, reader);
  return told ?? (reader.is(item.to, 'of') && on.from === item.to + 1 ? 'making' : null);
}

function actOf(item: Item, on: Item, section: Section, reader: Reader): Signed['ofAll'] | null {
  let found: Signed['ofAll'] | null = nounBefore(item, reader);
  const { tokens } = section.scan;
  const sentence = section.sentences[item.from];
  let first = item.from;
  while (first > 0 && section.sentences[first - 1] === sentence) first--;
  for (let i = first; i < tokens.count && section.sentences[i] === sentence; i++) {
    if ((i >= item.from && i < item.to) || (i >= on.from && i < on.to)) continue;
    const word = reader.word(i);
    // Only the first word of a sentence has its capital from there.
    const isName = i > first || reader.hasAny(i, i + 1, COUNTRY) || reader.startingAt(i).length > 0;
    const isNamed = isName && ((tokens.flags[i] as number) & CAPITAL) !== 0 && !isInPlace(i, first, section, reader);
    if (isNamed || isOfSome(word)) return null;
    if ((word === 'signed' || word === 'concluded') && isDone(i, item, reader)) {
      found = found === 'signing' || word === 'signed' ? 'signing' : 'making';
    }
  }
  return found;
}

/** "the signing of the Convention", "the conclusion of the Convention". */
function nounBefore(item: Item, reader: Reader): Signed['ofAll'] | null {
  const of = wordBefore(item, 0, reader);
  if (!reader.is(of, 'of')) return null;
  return ACTS.get(reader.word(of - 1)) ?? null;
}

const ACTS: ReadonlyMap<string, Signed['ofAll']> = new Map([
  ['signing', 'signing'],
  ['conclusion', 'making'],
]);

/** "was signed", "been formally signed", "the Convention, signed", "the Convention (signed". */
function isDone(i: number, { to }: Item, reader: Reader): boolean {
  const mark = reader.is(i - 1, ',') || reader.is(i - 1, '(') ? i - 1 : i;
  if (mark === to || (reader.is(mark - 1, ',') && mark - 1 === to)) return true;
  const be = reader.word(i - 1).endsWith('ly') ? i - 2 : i - 1;
  return reader.is(be, 'was') || reader.is(be, 'been');
}

/** "in Montego Bay", "at The Hague". */
function isInPlace(i: number, first: number, { scan: { tokens } }: Section, reader: Reader): boolean {
  let at = i;
  const isCapital = () => ((tokens.flags[at] as number) & CAPITAL) !== 0;
  while (at > first && (isCapital() || reader.is(at, ','))) at--;
  return reader.is(at, 'in') || reader.is(at, 'at');
}

const isOfSome = (word: string): boolean => OF_SOME.has(word) || STEMS.some((stem) => word.startsWith(stem));

/** Words and beginnings of words with which a treaty of many is signed, joined or taken up by some. */
const OF_SOME = wordSet('by accession again state states');
const STEMS = ['ratif', 'acced', 'open', 'countr'];
