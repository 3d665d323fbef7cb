/** Agreements told as signed without a day: "the ministers signed the Memorandum", "now that both have signed it". */
import type { Item } from '../recognise/scan.ts';
import { FOLLOWING } from '../recognise/smallWords.ts';
import { IRREALIS } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { DENIERS, isOnItsWay, LONGEST_CLAUSE } from './onItsWay.ts';
import type { Reader } from './reader.ts';
import { SIGNED } from './signedTold.ts';
import { behindBracket, wordBefore } from './titleEnd.ts';

export const AUXILIARY = wordSet(
  'are is will would can could may might should shall hope hoped had do did work works negotiate negotiated draft drafted',
);

/** ", which both sides have signed", ", which entered into force": whatever else is said of it; "after it was signed". */
export function isSignedBehindIt(item: Item, start: number, reader: Reader): boolean {
  const behind = behindBracket(item.to, reader);
  if (FOLLOWING.has(reader.word(behind)) && reader.is(behind + 1, 'it')) {
    const said = reader.is(behind + 2, 'was') && SIGNED.has(reader.word(behind + 3));
    return said && reader.inSentence(item, 'date').length === 0 && !reader.hasAny(start, item.from, IRREALIS);
  }
  if (!reader.is(behind, ',') || reader.inSentence(item, 'date').length > 0) return false;
  // ", under which cadets study abroad"
  if (reader.is(behind + 1, 'under') && reader.is(behind + 2, 'which'))
    return !isHoped(item, start, behind + 3, reader);
  if (!reader.is(behind + 1, 'which')) return false;
  if (reader.is(behind + 2, 'entered') || (reader.is(behind + 2, 'has') && reader.is(behind + 3, 'entered')))
    return true;
  for (let i = behind + 2; i < behind + LONGEST_CLAUSE; i++) {
    if (reader.isMark(i) || reader.hasAny(i, i + 1, IRREALIS) || DENIERS.has(reader.word(i))) return false;
    if (APPLYING.has(reader.word(i))) return true;
    if (SIGNED.has(reader.word(i)))
      return !isPlan(i, reader) && (SIGNERS.has(reader.word(i - 1)) || reader.startingAt(i - 1).length > 0);
  }
  return false;
}

/** A plan or a wish stands before the title, or up to the end of the clause behind it. */
function isHoped(item: Item, start: number, from: number, reader: Reader): boolean {
  for (let i = from; i < from + LONGEST_CLAUSE && !reader.isMark(i); i++)
    if (reader.hasAny(i, i + 1, IRREALIS) || AUXILIARY.has(reader.word(i)) || DENIERS.has(reader.word(i))) return true;
  const before = wordBefore(item, start, reader);
  return reader.hasAny(start, item.from, IRREALIS) || isOnItsWay(item, before, reader);
}

const APPLYING = wordSet('apply applies implement implements observe');
/** Before "signed" of a clause: "was signed", "both sides signed", "the two have signed". */
const SIGNERS = wordSet(
  'was were has have had been sides countries governments ministers ministries leaders parties they jointly recently',
);

/** "The two ministers signed the Memorandum": with a date beside it, that date is what is claimed. */
export function isSigned(item: Item, at: number, reader: Reader): boolean {
  return SIGNED.has(reader.word(at)) && reader.inSentence(item, 'date').length === 0 && !isPlan(at, reader);
}

/** ", signed by both sides": whatever else is said of it. */
export function isSignedAside(item: Item, reader: Reader): boolean {
  if (!reader.is(item.to, ',') || reader.inSentence(item, 'date').length > 0) return false;
  return reader.is(item.to + 1, 'signed') && reader.is(item.to + 2, 'by');
}

/** "is to be signed", "to sign". */
function isPlan(at: number, reader: Reader): boolean {
  return ['to', 'be', 'not', 'yet', 'being'].some((word) => reader.is(at - 1, word));
}
