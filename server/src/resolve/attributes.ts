/**
 * What belongs to a title, and where its value stands: "the venue of T was Tokyo", "A and B served as co-chairs of T", "T, whose
 * signatories were A and B", "Its date was 13 March".
 */
import type { Item } from '../recognise/scan.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import { wordBefore } from './titleEnd.ts';

export interface Attribute {
  /** The noun in small letters, the last word of "co-chairs" and "host city". */
  readonly noun: string;
  /** Where its value begins, behind a verb of being or a mark; -1 where none stands there. */
  readonly behind: number;
  /** The verb behind which the value that opens the sentence ends; -1 where there is none. */
  readonly verb: number;
}

/** `behind`: where the title ends with the date that belongs to it. */
export function attributeOf(
  item: Item,
  nouns: ReadonlySet<string>,
  reader: Reader,
  behind: number = item.to,
): Attribute | null {
  const whose = reader.word(item.to) === ',' && reader.word(item.to + 1) === 'whose';
  // "The signatories were A and B", in a sentence about the title before
  const its = reader.word(item.from) === 'its' || (item.standsFor !== undefined && reader.word(item.to - 1) === 'the');
  if (whose || its) {
    const noun = nounAt(whose ? item.to + 2 : item.to, nouns, reader);
    const be = noun < 0 ? -1 : endOf(noun, reader);
    return BE.has(reader.word(be)) ? { noun: reader.word(be - 1), behind: be + 1, verb: -1 } : null;
  }
  const start = reader.sentenceStart(item);
  const of = wordBefore(item, start, reader);
  if (of <= start || !JOINING.has(reader.word(of))) return null;
  const last = reader.word(of - 1) === 'city' && reader.word(of - 2) === 'host' ? of - 2 : of - 1;
  if (!nouns.has(reader.word(last))) return null;
  const noun = reader.word(of - 1);
  if (BE.has(reader.word(behind))) return { noun, behind: behind + 1, verb: -1 };
  // "A and B were the co-chairs of T (Hanoi, 5 May)", "The co-chairs of T: A and B"
  const verb = verbBefore(last, start, reader);
  return verb < 0 && MARKS.has(reader.word(behind)) ? { noun, behind: behind + 1, verb } : { noun, behind: -1, verb };
}

/** "were the two co-chairs", "served as co-chairs", "was chosen as the venue": the verb of being, or of serving. */
function verbBefore(noun: number, start: number, reader: Reader): number {
  let at = noun - 1;
  while (at > start && (LIGHT.has(reader.word(at)) || reader.hasAny(at, at + 1, ARTICLE | COUNTRY))) at--;
  if (reader.word(at) === 'as') {
    at--;
    if (SERVED.has(reader.word(at))) return at;
    if (!CHOSEN.has(reader.word(at))) return -1;
    at--;
  }
  return at > start && BE.has(reader.word(at)) ? at : -1;
}

/** The noun at a token, over "co-". */
function nounAt(at: number, nouns: ReadonlySet<string>, reader: Reader): number {
  let noun = at;
  while (noun < at + 3 && (LIGHT.has(reader.word(noun)) || reader.hasAny(noun, noun + 1, COUNTRY))) noun++;
  return nouns.has(reader.word(noun)) ? noun : -1;
}

const endOf = (noun: number, reader: Reader): number =>
  reader.word(noun) === 'host' && reader.word(noun + 1) === 'city' ? noun + 2 : noun + 1;

const MARKS = wordSet(', : (');
const JOINING = wordSet('of for to at');
const LIGHT = wordSet('- co two joint official');
/** Behind somebody, before "as". */
export const SERVED = wordSet('served acted officiated');
const CHOSEN = wordSet('chosen selected named designated picked');
