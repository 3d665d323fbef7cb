/**
 * A day behind an event that a clause of its own names: "Since T was held, meetings take place on 5 May", "The group, set up
 * when T was held, met on 5 May", "Experts who attended T met on 5 May". It is told of what the main clause is about.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, HOLDING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import { firstOf, wordBefore } from './titleEnd.ts';

export function isOfMainClause(item: Item, mention: Mention | null, start: number, reader: Reader): boolean {
  const on = mention && reader.inSentence(item, 'date').find((date) => reader.mention(date) === mention);
  if (!on) return false;
  if (namesAnother(item, on.from, reader)) return true;
  const opener = openerOf(item, start, reader);
  // "On 5 May the city that had hosted T saw rain"
  if (on.from < item.to) return opener > on.to && RELATIVE.has(reader.word(opener)) && reader.is(opener + 1, 'had');
  if (opener < 0) return isAnothers(item, on, start, reader);
  const verbs = verbsIn(item.to, on.from, reader);
  const [first, ...rest] = verbs;
  if (first === undefined) return false;
  const isObject = verbsIn(opener + 1, firstOf(item), reader).length > 0;
  // "who attended T, held in Tokyo on", "T, which was held in Tokyo on", but not "which hosted T, held a forum on"
  const which = reader.is(item.to, ',') ? item.to + 1 : item.to;
  const isOwn = (OWN.has(reader.word(first)) && BRINGING.has(reader.word(first + 1))) || reader.is(which, 'which');
  if (isObject) return !isOwn || rest.some((verb) => !isJoined(verb, reader));
  return rest.some((verb) => !isJoined(verb, reader));
}

/** "T was held in Tokyo and the 10th in Hanoi on", "… and the next one in Hanoi on": the date is that of another edition. */
function namesAnother(item: Item, to: number, reader: Reader): boolean {
  let joined = false;
  for (let i = item.to; i < to; i++) {
    joined ||= reader.is(i, 'and');
    if (!joined || !(reader.isFreeOrdinal(i) || reader.word(i) === 'next')) continue;
    // Not "and marked the 50th anniversary on", "and the next-door hall on"
    const behind = reader.word(i + 1);
    const isEnd = i + 1 === to || (i + 2 === to && LED.has(behind));
    if (isEnd || behind === 'in' || EDITIONS.has(behind) || behind === reader.word(item.to - 1)) return true;
  }
  return false;
}

const LED = wordSet('on from');
const EDITIONS = wordSet('one edition round session meeting was took');

/** "T decided to hold a workshop on", "T, of which a record was published on", "at T, and again on", "between T and". */
function isAnothers(item: Item, on: Item, start: number, reader: Reader): boolean {
  const before = wordBefore(item, start, reader);
  if (reader.is(before, 'between')) return reader.is(item.to, 'and');
  if (reader.is(item.to, ',') && reader.is(item.to + 1, 'of')) return reader.is(item.to + 2, 'which');
  if (reader.is(before, 'at') && reader.is(item.to, ',')) return reader.is(item.to + 1, 'and');
  const [first, ...rest] = verbsIn(item.to, on.from, reader);
  const last = rest.at(-1);
  // Of what opens the sentence, and neither met nor was anything: "T was a short affair, held on", but "to be held on".
  if (before >= start || first !== item.to || last === undefined || reader.hasAny(first, first + 1, HOLDING))
    return false;
  const isState = AUXILIARIES.has(reader.word(first)) && !reader.is(last - 1, 'to');
  return !isState && reader.hasAny(first, on.from - 1, ARTICLE) && !isJoined(last, reader);
}

/** The word that opens the clause in which the event stands, where no mark has closed it before; else -1. */
function openerOf(item: Item, start: number, reader: Reader): number {
  for (let i = wordBefore(item, start, reader); i >= Math.max(start, item.from - LONGEST); i--) {
    if (MARKS.has(reader.word(i))) return -1;
    if (reader.hasAny(i, i + 1, SUBORDINATE) || OPENERS.has(reader.word(i))) return i;
  }
  return -1;
}

/** "T opened and closed", "T was held in Hanoi, chaired by X": of the event, too. */
const isJoined = (verb: number, reader: Reader): boolean =>
  reader.is(verb - 1, 'and') || reader.is(verb + 1, 'by') || (OWN.has(reader.word(verb)) && !reader.is(verb - 1, ','));

/** Where verbs with their auxiliaries begin. */
function verbsIn(from: number, to: number, reader: Reader): readonly number[] {
  const found: number[] = [];
  let led = false;
  for (let i = from; i < to; i++) {
    const word = reader.word(i);
    const isAuxiliary = AUXILIARIES.has(word);
    const isVerb = isAuxiliary || reader.hasAny(i, i + 1, VERB | HOLDING) || reader.hasPastVerb(i, i + 1, 0);
    if (NOUNS.has(word) || !isVerb) {
      if (!word.endsWith('ly')) led = false;
      continue;
    }
    if (!led) found.push(i);
    led = isAuxiliary;
  }
  return found;
}

const RELATIVE = wordSet('that which who');
const OPENERS = wordSet('whereas if now');
const MARKS = wordSet(', ; : ( . – —');
const OWN = wordSet('held hosted convened organised organized staged chaired cochaired');
const BRINGING = wordSet('in on at by from jointly annually there here last this');
const AUXILIARIES = wordSet('was were is are has have had been be will would did does do');
/** Words of meeting that are no verbs. */
const NOUNS = wordSet('place places co host hosts close meeting');
const LONGEST = 20;
