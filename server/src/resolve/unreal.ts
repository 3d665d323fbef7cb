/** What a sentence plans, wishes, denies or tells of another time: then its days and places say nothing of what was. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, IRREALIS, SPEECH } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { isAgreedAt } from './heldPhrases.ts';
import type { Thing } from './linkedWay.ts';
import { AROUND, AS_PLANNED, DENYING, LONGEST, NEAR, UNREAL } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { firstOf, WRONG } from './titleEnd.ts';

/** Plans, wishes, conditions and feasts: what is told of another day than its own. */
export function isUnreal({ item, start, before }: Pick<Thing, 'item' | 'start' | 'before'>, reader: Reader): boolean {
  const end = Math.min(reader.sentenceEnd(item), item.to + LONGEST);
  let apart = false;
  for (let i = item.to; i < end; i++) {
    apart ||= i > item.to + 1 && reader.word(i) === ',';
    // "When T got under way in Tokyo, few expected": behind its own clause others are told of.
    if (apart && CLAUSAL.has(reader.word(before))) break;
    // "T was held in Tokyo, and a workshop is planned"
    if (reader.word(i) === ',' && reader.word(i + 1) === 'and' && reader.hasAny(i + 2, i + 3, ARTICLE)) break;
    // "…, and the press was not admitted": denied of something else.
    // "T reviewed the plan"
    const isMatter = PLANS.has(reader.word(i)) && reader.hasAny(i - 1, i, ARTICLE);
    if (isUnrealAt(i, reader) && !isMatter && !(apart && DENYING.has(reader.word(i)))) return true;
  }
  const first = isAgreedAt(item, start, reader) ? before - 2 : before;
  for (let i = first; i >= Math.max(start, before - AROUND); i--) {
    const word = reader.word(i);
    if (word === ':' || word === ';') return false;
    // "first proposed when T met"
    if (word === 'proposed' && CLAUSAL.has(reader.word(before))) continue;
    if (isUnrealAt(i, reader)) return true;
  }
  return false;
}

const COMPARING = wordSet('fewer less more');
const CLAUSAL = wordSet('when while');
const PLANS = wordSet('plan plans');

/** The month of May is no modal verb. */
const isUnrealAt = (i: number, reader: Reader): boolean => {
  const word = reader.word(i);
  if (word === 'not' && reader.word(i + 1) === 'until') return false;
  if (word === 'no' && COMPARING.has(reader.word(i + 1))) return false;
  // ", you will remember"
  if (AS_PLANNED.has(word) && reader.word(i - 1) === 'as') return false;
  if (word === 'will' && (reader.word(i + 1) === 'remember' || reader.word(i + 1) === 'recall')) return false;
  return UNREAL.has(word) && (word !== 'may' || reader.hasAny(i, i + 1, IRREALIS));
};

/** "had not signed T", "T was never held", "wanted to have signed T": it did not happen. */
export function isNegated(item: Item, start: number, reader: Reader): boolean {
  const first = firstOf(item);
  // "Nobody said that T was held", "Some wrongly write that T was signed"
  const isWrong = WRONG.has(reader.word(start)) || WRONG.has(reader.word(start + 1));
  if (isWrong && reader.hasAny(start + 1, start + 3, SPEECH)) return true;
  // "It was not on 5 May 2020 that T was signed"
  if (reader.is(start, 'it') && reader.is(start + 1, 'was') && isNot(start + 2, reader)) return true;
  for (let i = first - 1; i >= Math.max(start, first - NEAR); i--) {
    if (',;:'.includes(reader.word(i))) break;
    if (isNot(i, reader) || (reader.word(i) === 'to' && reader.word(i + 1) === 'have')) return true;
    // "failed to sign T"
    if (FAILING.has(reader.word(i)) && reader.word(i + 1) === 'to') return true;
  }
  for (let i = item.to; i < item.to + 3; i++) {
    // "T was signed off by the translators"
    if (reader.word(i) === 'signed' && reader.word(i + 1) === 'off') return true;
    // "was to have been held on 12 December"
    if (isNot(i, reader) || (reader.word(i) === 'to' && reader.word(i + 1) === 'have')) return true;
  }
  return false;
}

const NEVER = wordSet('never neither nor');
const FAILING = wordSet('failed refused declined unable neglected omitted forgot');

const isNot = (i: number, reader: Reader): boolean =>
  NEVER.has(reader.word(i)) || (reader.word(i) === 'not' && !['only', 'until'].includes(reader.word(i + 1)));

/** "would have signed". */
export function isToCome(verb: number, start: number, reader: Reader): boolean {
  for (let i = Math.max(start, verb - 4); i < verb; i++) {
    // "agreed on and signed"
    const agreed = reader.word(i) === 'agreed' && reader.word(i + 1) !== 'to';
    if (reader.hasAny(i, i + 1, IRREALIS) && !agreed) return true;
  }
  return reader.word(verb - 1) === 'to';
}
