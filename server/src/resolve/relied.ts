/** What is there only because an agreement is: what it has made, what follows from it, and those who are bound by it. */
import type { Item } from '../recognise/scan.ts';
import { IRREALIS, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

/** `before`: the token before the title, its articles and countries. */
export function isReliedOn(item: Item, before: number, start: number, reader: Reader): boolean {
  if (before < start) return false;
  const word = reader.word(before);
  if (USING.has(word))
    return !DENYING.has(reader.word(before - 1)) && !reader.is(before - 1, 'to') && !reader.is(before - 1, 'be');
  const noun = reader.word(before - 1);
  // "the benefits that follow from T once signed", "due to T not being ready"
  if (UNDONE.has(reader.word(item.to))) return false;
  switch (word) {
    // "the committee set up by the Memorandum"
    case 'by': {
      const verb = PARTICLES.has(noun) ? before - 2 : before - 1;
      return MAKING.has(reader.word(verb)) && !reader.is(verb - 1, 'be') && !reader.is(verb - 1, 'being');
    }
    // "the duties that arise from the Memorandum"
    case 'from':
      return SOURCES.has(noun);
    // "the parties to the Memorandum", "owe their hotline to the Memorandum"
    case 'to':
      return BOUND.has(noun) || hasOwing(before, start, reader);
    // "its part of the Memorandum"
    case 'of':
      if (noun === 'part') return OWNED.has(reader.word(before - 2));
      // "the signed copy of the Memorandum", "the originals of the Memorandum"
      // "in keeping with the letter of T", but "the letter of T is being discussed"
      if (noun === 'letter') return reader.hasWord(Math.max(start, before - NEAR), before, 'with');
      return BOUND.has(noun) || (COPIES.has(noun) && (noun.startsWith('original') || reader.is(before - 2, 'signed')));
    // "Through the Memorandum, forty officers have been trained."
    case 'through':
      return before === start && reader.is(item.to, ',') && !isHoped(item, reader);
    default:
      return false;
  }
}

/** "Through T, ministers hope, visits will be easier." */
function isHoped(item: Item, reader: Reader): boolean {
  const end = Math.min(reader.sentenceEnd(item), item.to + NEAR);
  for (let i = item.to; i < end; i++) if (reader.hasAny(i, i + 1, IRREALIS) || HOPING.has(reader.word(i))) return true;
  return false;
}

function hasOwing(before: number, start: number, reader: Reader): boolean {
  for (let i = before - 1; i >= Math.max(start, before - NEAR); i--)
    if (OWING.has(reader.word(i))) return !LATE.has(reader.word(i - 1)) && !LATE.has(reader.word(i - 2));
  return false;
}

/** "Two years on, the Memorandum has": a few words that open the sentence and have no verb. */
export function isLedIn(before: number, start: number, reader: Reader): boolean {
  return (
    reader.is(before, ',') &&
    before - start <= NEAR &&
    !reader.hasAny(start, before, VERB) &&
    !reader.hasPastVerb(start, before, 0)
  );
}

/** "has made visits easier", "has entered its first phase"; `at`: the participle. */
export function hasTakenEffect(at: number, reader: Reader): boolean {
  const word = reader.word(at);
  if (word === 'made') return !HEADWAY.has(reader.word(at + 1));
  if (word === 'entered' || word === 'taken') {
    for (let i = at + 1; i < at + NEAR; i++) if (EFFECTS.has(reader.word(i))) return true;
    return false;
  }
  return word === 'paved' || (word === 'led' && reader.is(at + 1, 'to'));
}

const NEAR = 6;
const USING = wordSet(
  'invokes invoked invoke applies applied apply fulfilled fulfils violates violated breaches breached',
);
const PARTICLES = wordSet('up down');
const MAKING = wordSet(
  'set laid created established founded formed introduced instituted opened launched required prescribed granted bound enabled allowed obliged guaranteed mandated authorised authorized permitted',
);
const SOURCES = wordSet(
  'arise arises arose arising stem stems stemming derive derives derived deriving flow flows flowing follow follows followed results resulting resulted benefits benefited benefiting',
);
const BOUND = wordSet('parties party signatories signatory letter');
const COPIES = wordSet('copy copies original originals');
const OWNED = wordSet('its their');
const DENYING = wordSet('nobody none never not neither no');
const UNDONE = wordSet('once when if unless not being yet');
const HOPING = wordSet('hope hopes hoped expect expects expected');
/** What there is only until it is signed. */
const LATE = wordSet('delay delays doubt doubts wait impasse deadlock');
const OWING = wordSet('owe owes owed owing due attributable');
/** What also a draft makes. */
const HEADWAY = wordSet('progress headway headlines its little good great news');
const EFFECTS = wordSet('force effect life phase implementation operation root hold stage');
