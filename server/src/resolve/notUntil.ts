/** "T was not signed until 5 May", "T did not meet until May": it was then. */
import type { Item } from '../recognise/scan.ts';
import { HOLDING, SIGNING } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Reader } from './reader.ts';
import { behindBracket, behindParties } from './titleEnd.ts';

const AUXILIARIES = wordSet('was were did');
const UNTIL = wordSet('until till');
/** What follows "did not". */
const BARE_VERBS = wordSet('meet convene assemble gather open sit');
const PLACING = wordSet('in at the there again');
/** "in Ho Chi Minh City": so much may stand between the verb and "until". */
const LONGEST = 6;

/** The date behind "until", or null where the sentence says nothing of the kind. */
export function notUntil(item: Item, reader: Reader): Item | null {
  const auxiliary = behindParties(behindBracket(item.to, reader), reader);
  if (!reader.is(auxiliary + 1, 'not') || !AUXILIARIES.has(reader.word(auxiliary))) return null;
  const verb = auxiliary + 2;
  if (!reader.hasAny(verb, verb + 1, SIGNING | HOLDING) && !BARE_VERBS.has(reader.word(verb))) return null;
  for (let i = verb + 1; i <= verb + LONGEST; i++) {
    if (UNTIL.has(reader.word(i))) return reader.startingAt(i + 1).find(({ type }) => type === 'date') ?? null;
    if (!PLACING.has(reader.word(i)) && !reader.isFreeCapital(i)) return null;
  }
  return null;
}

/** Of "until 5 May" the day itself. */
export function lastOf(value: TimeValue | null): TimeValue | null {
  return value?.type === 'period' && typeof value.to !== 'string' ? value.to : value;
}
