/** Agreements that are not there yet: drafted, to come, denied. */
import type { Item } from '../recognise/scan.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import { SIGNED } from './signedTold.ts';

/** "Under the Memorandum, now being drafted,", "exchanged views on the provisions of the Memorandum": it is not there yet. */
export function isOnItsWay(item: Item, at: number, reader: Reader): boolean {
  const end = Math.min(reader.sentenceEnd(item), item.to + 2 * LONGEST_CLAUSE);
  for (let i = item.to; i < end; i++) {
    const word = reader.word(i);
    // "which the ministers sign in autumn", "valid for five years after signing"; not "since its signing"
    const isToCome = TO_COME.has(word) || (word === 'entry' && reader.word(i + 1) === 'into');
    if (isToCome && !reader.is(i - 1, 'since') && !reader.is(i - 2, 'since')) return true;
    if (ON_ITS_WAY.has(word) || (NEARLY.has(word) && NEARLY_DONE.has(reader.word(i + 1)))) return true;
    if (
      (word === 'to' || word === 'may' || word === 'can') &&
      reader.word(i + 1) === 'be' &&
      SIGNED.has(reader.word(i + 2))
    )
      return true;
    // "work under it could begin once it is signed"
    if ((word === 'is' || word === 'are' || ONCE.has(word)) && SIGNED.has(reader.word(i + 1))) return true;
  }
  for (let i = at; i > Math.max(reader.sentenceStart(item) - 1, at - LONGEST_CLAUSE); i--)
    if (WISHING.has(reader.word(i))) return true;
  return false;
}

const ON_ITS_WAY = wordSet('draft drafted drafting negotiated negotiating soon might would if conclude');
const TO_COME = wordSet('signing signature adoption sign signs adopt adopts await awaits awaiting pending');
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost']);
const NEARLY_DONE: ReadonlySet<string> = new Set(['ready', 'agreed', 'finished', 'complete', 'done']);
const WISHING = wordSet('how asked views preparations draft negotiations');
export const ONCE: ReadonlySet<string> = new Set(['once', 'when', 'until', 'before']);
export const LONGEST_CLAUSE = 12;
export const DENIERS = wordSet('nobody none neither never no not yet few hardly rarely');

export function isDenied(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (DENIERS.has(reader.word(i))) return true;
  return false;
}
