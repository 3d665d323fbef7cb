/** The sentence around a date as words in small letters, as far as a verb may stand from it. */
import type { Item } from '../recognise/scan.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN, CAPITAL } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { UNREAL } from './happenedWords.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { sentenceOpening } from './sentences.ts';

/** Words looked at on either side of the date. */
export const REACH = 40;
/** Words between the verb and its date. */
export const NEAR = 14;

/** The tokens of one sentence as words; those inside other mentions are blank, as they are no verbs. */
export interface Sentence {
  readonly words: readonly string[];
  readonly capital: readonly boolean[];
  /** The date's tokens, `[from, to)`, as indices of `words`. */
  readonly from: number;
  readonly to: number;
  /** True when the first word is that of the sentence. */
  readonly whole: boolean;
}

export function sentenceOf(item: Item, { scan, sentences }: Section, reader: Reader): Sentence {
  const { tokens, text, items } = scan;
  const number = sentences[item.from];
  const inside = (i: number) => i >= 0 && i < tokens.count && sentences[i] === number && tokens.kind[i] !== BREAK_TOKEN;
  let first = item.from;
  while (item.from - first < REACH && inside(first - 1)) first--;
  const whole = !inside(first - 1);
  if (whole) first = Math.min(sentenceOpening(scan, first), item.from);
  if (whole) first = saidFrom(first, item, scan, reader);
  let end = item.to;
  while (end - item.to < REACH && inside(end)) end++;
  const words: string[] = [];
  const capital: boolean[] = [];
  for (let i = first; i < end; i++) {
    words.push(text.slice(tokens.start[i], tokens.end[i]).normalize('NFC').toLowerCase());
    capital.push(((tokens.flags[i] as number) & CAPITAL) !== 0);
  }
  for (let i = firstWhere(items, ({ from }) => from >= first - REACH); i < items.length; i++) {
    const other = items[i] as Item;
    if (other.from >= end) break;
    if (other.to > first)
      words.fill(other.type === 'date' ? DATE : '', Math.max(other.from - first, 0), other.to - first);
  }
  return { words, capital, from: item.from - first, to: item.to - first, whole };
}

/**
 * Behind "The ministry announced on Tuesday that": what is said to be so, where nothing before it is a plan. What a passage
 * reader takes "announced" and "may recall" to tell is no plan either.
 */
function saidFrom(from: number, item: Item, { text, tokens }: Section['scan'], reader: Reader): number {
  const start = reader.sentenceStart(item);
  for (let i = from; i < start; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (UNREAL.has(word) && !JUDGED.has(word)) return from;
  }
  return Math.max(from, start);
}

const JUDGED = wordSet('announced may might');

/** Stands for a word of a date. */
export const DATE = '#';
