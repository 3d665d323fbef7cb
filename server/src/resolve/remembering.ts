/** Those who are remembered, and are not there: "paid tribute to X", "X will be remembered". */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

/** Tokens between a name and its verb: an apposition may stand there. */
export const REACH = 14;
/** Tokens on either side in which a word of remembrance says how the sentence is meant. */
const WINDOW = 80;

/** "X was present in all minds", "X will be our guest in spirit". */
export function isInSpirit({ to }: Item, reader: Reader): boolean {
  for (let i = to + 1; i < to + REACH && !reader.endsLine(i); i++) {
    if (!reader.is(i, 'in')) continue;
    if (reader.word(i + 1) === 'spirit' || [1, 2, 3].some((by) => MINDS.has(reader.word(i + by)))) return true;
  }
  return false;
}

const MINDS = wordSet('mind minds thought thoughts heart hearts memories prayers');

/** "had talks", "held a meeting", "holds further talks" */
export function confers(verb: number, reader: Reader): boolean {
  return CONFERRING.has(reader.word(verb)) && [1, 2, 3].some((by) => TALKS.has(reader.word(verb + by)));
}

export function isRemembered(item: Item, from: number, reader: Reader): boolean {
  // "X paid tribute to the fallen": what is remembered behind the verb is not X.
  const has = reader.is(item.to, 'has') || reader.is(item.to, 'have');
  const verb = has ? item.to + 1 : item.to;
  const acts = REMEMBERING.has(reader.word(verb));
  const to = acts ? item.to : Math.min(reader.sentenceEnd(item), item.to + WINDOW);
  // "X's widow", "X’s policy": somebody or something else is spoken of.
  if (reader.is(item.to, "'s")) return true;
  for (let i = Math.max(leadOf(item, reader), item.from - WINDOW); i < to; i++) {
    const word = reader.word(i);
    // "in a play", "on stage", "in a parallel world"
    if (SHOWN.get(word)?.has(reader.word(i - 1))) return true;
    // "in the days of X", but not "will stay for two days".
    if (word === 'days' && !reader.hasAny(i - 1, i, ARTICLE) && !OWN_DAYS.has(reader.word(i - 1))) continue;
    if (word === 'had' && confers(i, reader)) continue;
    // "X told reporters that the visit had gone well": what X says is told of something else.
    if (i > item.to && word === 'that' && SAYING.has(reader.word(item.to))) return false;
    // "cố Thủ tướng", the late one; "cố vấn" advises.
    if (word === 'cố' && !NOT_LATE.has(reader.word(i + 1))) return true;
    // "dưới thời X", "thời X", in the time of; "lễ tang", the funeral of; "kế nhiệm", succeeds.
    if (word === 'từng') return true;
    if (word === 'thời' && (reader.word(i - 1) === 'dưới' || i === reader.sentenceStart(item))) return true;
    if (IN_MEMORY.get(reader.word(i - 1))?.has(word)) return true;
    // "Former Prime Minister X" may be alive.
    if (MEMORY.has(word) && !(word === 'former' && i >= from && i < item.from)) return true;
  }
  return false;
}
const CONFERRING = wordSet('had has held holds');
const TALKS = wordSet('talks meeting discussions conversation call breakfast lunch dinner');
const OWN_DAYS = wordSet('his her those these');
/** Verbs of those who remember somebody or something. */
const REMEMBERING = wordSet('paid pays laid lays offered offers expressed expresses conveyed conveys recalled recalls');
/** Of two syllables, as Vietnamese words are. */
const IN_MEMORY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lễ', wordSet('tang viếng')],
  ['quốc', wordSet('tang')],
  ['kế', wordSet('nhiệm tục')],
  ['tưởng', wordSet('niệm nhớ')],
  ['sinh', wordSet('thời')],
  ['di', wordSet('sản nguyện')],
  ['qua', wordSet('đời')],
  ['từ', wordSet('trần')],
  ['tạ', wordSet('thế')],
]);
const NOT_LATE = wordSet('vấn gắng định đô');
const MEMORY = wordSet(
  'late former alive died dead death deceased memories passed killed assassinated assassination funeral burial buried tomb grave birthplace memory memorial remembered remembrance commemorated commemorate commemoration commemorative anniversary tribute tributes condolence condolences mourning mourned wreath wreaths incense statue bust plaque portrait photograph photographs painting film novel documentary archive archives biography obituary legacy widow widower heirs posthumous posthumously recalled founded founder under era had once when days premiership presidency administration bears bore',
);

/** Where what leads into the sentence begins. */
function leadOf(item: Item, reader: Reader): number {
  const start = reader.sentenceStart(item);
  if (!reader.is(start - 1, ',')) return start;
  let at = start - 1;
  while (at > start - REACH && !reader.startsLine(at) && !ENDING.has(reader.word(at - 1))) at--;
  return at;
}

const ENDING = wordSet('. ! ? ;');
const UNREAL = wordSet('parallel imaginary fictional invented alternate another');
/** By the noun, what stands before it. */
const SHOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['play', wordSet('a the his her')],
  ['musical', wordSet('a the')],
  ['opera', wordSet('an the')],
  ['stage', wordSet('on')],
  ['dream', wordSet('a the his her my')],
  ['game', wordSet('video board card')],
  ['world', UNREAL],
  ['universe', UNREAL],
]);
