/** What an agreement does or has done to it where it is in use: "works", "is carried out", "has borne fruit". */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { wordSet } from '../text/wordSet.ts';
import { DENIERS } from './onItsWay.ts';
import type { Reader } from './reader.ts';
import { hasTakenEffect } from './relied.ts';
import { isSignedBehind } from './signedPhrases.ts';
import { behindBracket, behindParties } from './titleEnd.ts';

/** "Both sides agreed that the Memorandum had been implemented well." */
export function isAgreedDone(item: Item, at: number, reader: Reader): boolean {
  const said = SAYING.has(reader.word(at - 1)) || reader.is(at - 1, 'agreed');
  // "Nobody said that", "It was not reported that"
  const denied = DENIERS.has(reader.word(at - 2)) || reader.is(at - 1, 'not');
  if (!said || denied || !reader.is(at, 'that')) return false;
  return isDone(item, reader) || isWorking(item, reader) || isRunning(item, reader);
}

/** "The Memorandum was signed by both sides." */
export function isPassive(item: Item, reader: Reader): boolean {
  if (isDone(item, reader) || isWorking(item, reader)) return true;
  return reader.inSentence(item, 'date').length === 0 && !reader.is(item.to, 'is') && isSignedBehind(item, reader);
}

/** "The Memorandum has been carried out well.", "has been effectively implemented", "is being implemented". */
export function isDone(item: Item, reader: Reader): boolean {
  const being = reader.is(item.to, 'is') && reader.is(item.to + 1, 'being');
  const has = being || (HAVING.has(reader.word(item.to)) && reader.is(item.to + 1, 'been'));
  const been = has ? item.to + (reader.word(item.to + 2).endsWith('ly') ? 3 : 2) : -1;
  return reader.is(been, 'implemented') || (reader.is(been, 'carried') && reader.is(been + 1, 'out'));
}

/** "had been in force for a year". */
const isRunning = (item: Item, reader: Reader): boolean =>
  reader.is(item.to, 'had') &&
  reader.is(item.to + 1, 'been') &&
  reader.is(item.to + 2, 'in') &&
  reader.is(item.to + 3, 'force');

const HAVING: ReadonlySet<string> = new Set(['has', 'had']);

/** "The Memorandum has borne fruit", "is working well", "was implemented": it is there. */
function isWorking(item: Item, reader: Reader): boolean {
  const verb = behindParties(behindBracket(item.to, reader), reader);
  const at = LIGHT.has(reader.word(verb + 1)) || reader.word(verb + 1).endsWith('ly') ? verb + 2 : verb + 1;
  const word = reader.word(at);
  if (HAVING.has(reader.word(verb)) || reader.is(verb, 'have'))
    return WORKED.has(word) || (word === 'been' && WORKING.has(reader.word(at + 1))) || hasTakenEffect(at, reader);
  if (reader.is(verb, 'is')) return WORKING.has(word);
  if (reader.is(verb, 'was')) return word === 'implemented' || word === 'applied';
  if (BINDING.has(reader.word(verb))) return true;
  return reader.word(verb) === 'works' && reader.word(verb + 1) === 'well';
}
const BINDING = wordSet('allows enables obliges lets permits binds provides stipulates');
const LIGHT: ReadonlySet<string> = new Set(['already', 'also', 'long', 'now']);
const WORKED = wordSet(
  'borne proved proven helped served strengthened guided facilitated contributed boosted enabled allowed deepened worked changed brought opened shaped eased fostered given',
);
const WORKING: ReadonlySet<string> = new Set(['working', 'bearing', 'functioning', 'yielding', 'producing']);
