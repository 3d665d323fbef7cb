/** The city of an event that no verb of holding places: "the 9th Dialogue in Tokyo reviewed", "In Tokyo, both held the 9th Dialogue". */
import type { Item } from '../recognise/scan.ts';
import { DATE_PREPOSITION, HOLDING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import type { Reader } from './reader.ts';
import { wordBefore } from './titleEnd.ts';

/** `start` is where the sentence begins. */
export function placeBeside(item: Item, start: number, reader: Reader): Place | null {
  const before = wordBefore(item, start, reader);
  const place = attribute(item, before, start, reader) ?? front(item, before, start, reader);
  return place && !isUnreal(start, reader.sentenceEnd(item), reader) ? place : null;
}

/** Looked through last, as few events have a city beside them. */
function isUnreal(start: number, end: number, reader: Reader): boolean {
  for (let i = start; i < end; i++) if (UNREAL.has(reader.word(i))) return true;
  return false;
}

/** "The 9th Dialogue in Tokyo reviewed the work", "At the 9th Dialogue in Tokyo, both sides"; not "discussed the 9th Dialogue in Tokyo". */
function attribute({ to }: Item, before: number, start: number, reader: Reader): Place | null {
  const city = reader.is(to, 'in') ? capitalsAt(to + 1, reader) : null;
  if (!city) return null;
  const isSubject =
    before < start &&
    (reader.hasAny(city.to, city.to + 1, VERB | HOLDING) || reader.hasPastVerb(city.to, city.to + 1, 0));
  const isThere = AT.has(reader.word(before)) && reader.startingAt(city.to).length === 0 && !reader.is(city.to, "'s");
  return isSubject || isThere ? { text: city.text, span: city.span } : null;
}

/** "In Tokyo, the two ministries held the 9th Dialogue" */
function front(item: Item, verb: number, start: number, reader: Reader): Place | null {
  const [there, comma] = [reader.is(start, 'in') && DECIDING.has(reader.word(item.to)), reader.is(verb, ',')];
  // "In Tokyo, the 9th Dialogue adopted a plan"
  if (there && comma && !reader.is(item.to + 1, 'by')) {
    const city = capitalsAt(start + 1, reader);
    return city?.to === verb ? { text: city.text, span: city.span } : null;
  }
  // "television opened T to viewers"
  if (!reader.is(start, 'in') || !HELD.has(reader.word(verb)) || reader.is(item.to, 'to')) return null;
  const city = capitalsAt(start + 1, reader);
  if (!city || city.to >= verb) return null;
  // "In Tokyo the minister said that they held it": another verb stands between.
  const apart =
    reader.hasAny(city.to, verb, SUBORDINATE | VERB | HOLDING | DATE_PREPOSITION) ||
    reader.hasPastVerb(city.to, verb, 0);
  return apart ? null : { text: city.text, span: city.span };
}

const UNREAL = wordSet('will would shall may might could should if whether planned expected scheduled due next');
const DECIDING = wordSet('adopted discussed agreed dealt reviewed decided approved debated endorsed considered');
const AT = wordSet('at during');
const HELD = wordSet('held convened opened concluded hosted organised organized co-chaired cochaired');
