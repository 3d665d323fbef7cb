/** What leads into a sentence and tells nothing of its own: "In addition,", "As the minutes show,", "He said that". */
import { SAYING } from '../recognise/reporting.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { DATE_PREPOSITION, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { CAPITAL, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { isDash } from './clauses.ts';
import { NO_ADVERBS, type PassageWords } from './passageWords.ts';
import { DOUBT } from './titleEnd.ts';

/** Behind "But", "In addition,", "However, according to the ministry,". */
export function behindLead(from: number, scan: Scan): number {
  let at = from;
  for (let next = behindOneLead(at, scan); next > at; next = behindOneLead(at, scan)) at = next;
  return at;
}

function behindOneLead(from: number, { text, tokens, items }: Scan): number {
  const word = (i: number) => (i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : '');
  const first = word(from);
  const named = (i: number) => items[firstWhere(items, (item) => item.from >= i)]?.from === i;
  if (LEADS.has(first)) return word(from + 1) === ',' ? from + 2 : BARE_LEADS.has(first) ? from + 1 : from;
  // "Clearly,"; not "Allegedly,"
  const isAdverb = first.length > 5 && first.endsWith('ly') && !NO_ADVERBS.has(first);
  if (isAdverb && word(from + 1) === ',' && !named(from)) return from + 2;
  if (LEADING_PHRASES.get(first)?.has(word(from + 1))) return word(from + 2) === ',' ? from + 3 : from;
  // "For the record, the"
  if (first === 'for' && word(from + 1) === 'the' && word(from + 2) === 'record' && word(from + 3) === ',')
    return from + 4;
  // "As the minutes show,"; "As Minister, X" says what somebody was.
  if (first === 'as') return behindAs(from, { text, tokens, items });
  if (first !== 'according' || word(from + 1) !== 'to') return from;
  let end = from + 2;
  while (end < from + LONGEST_SOURCE && tokens.kind[end] === WORD) end++;
  if (word(end) !== ',') return from;
  // Who is named there has a sentence of his own to speak of.
  const source = items[firstWhere(items, (item) => item.from >= from)];
  return source && source.from < end && source.type !== 'organisation' ? from : end + 1;
}

/** "As the minutes show,": a few words that name nothing, up to a comma. */
function behindAs(from: number, { text, tokens, items }: Pick<Scan, 'text' | 'tokens' | 'items'>): number {
  const named = items[firstWhere(items, (item) => item.from >= from)]?.from ?? tokens.count;
  for (let i = from + 2; i < Math.min(from + LONGEST_AS, named); i++) {
    if (text.charAt(tokens.start[i] as number) === ',') return SHOWING.has(wordAt(i - 1)) ? i + 1 : from;
    if (tokens.kind[i] !== WORD || ((tokens.flags[i] as number) & CAPITAL) !== 0) return from;
  }
  return from;

  function wordAt(i: number): string {
    return text.slice(tokens.start[i], tokens.end[i]);
  }
}

const LONGEST_AS = 7;
const SHOWING = wordSet(
  'show shows showed say says said report reports reported note notes noted state states stated tell tells record records recorded known',
);
const LONGEST_SOURCE = 12;
const BARE_LEADS = wordSet('but and yet');
const LEADS = wordSet(
  'but and yet indeed also moreover furthermore additionally however first second third firstly secondly thirdly finally lastly meanwhile likewise similarly notably separately',
);
/** By their first word. */
const LEADING_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', wordSet('addition brief fact short sum turn')],
  ['of', wordSet('course')],
  ['for', wordSet('example instance')],
]);

/** Behind "The ministry said that", "The fact is that", "One thing is clear:": what is said to be so. */
export function behindFrame(opening: number, to: number, dates: readonly Item[], words: PassageWords): number {
  const last = Math.min(opening + LONGEST_FRAME, to);
  // Few sentences have one, and all are asked.
  if (!words.hasWord(opening, last, 'that') && !hasPause(opening, last, words)) return opening;
  let verb = false;
  let said = -1;
  for (let i = opening; i < last; i++) {
    const word = words.word(i);
    if (word === 'that' && (isSaid(said, i, dates, words) || isFact(i, words))) return i + 1;
    // "Readers may recall that"
    const isMemory = (word === 'may' || word === 'might') && MEMORY.has(words.word(i + 1)) && words.is(i + 2, 'that');
    if (isMemory) return i + 3;
    // "After the talks the ministry announced that"
    const isLed = word === 'will' || (i === opening && word === 'after');
    if (words.hasClass(i, SUBORDINATE | IRREALIS) && !isLed) return opening;
    if (DOUBT.has(word)) return opening;
    if (verb && (word === ':' || (i > opening + 1 && isDash(i, to, words)))) return i + 1;
    verb ||= words.hasClass(i, VERB);
    if (SAYING.has(word)) said = i;
  }
  return opening;
}

/** "said that", "announced on Tuesday that", "said in Tokyo that", "told the press that"; not "told the crowd that had come". */
function isSaid(said: number, that: number, dates: readonly Item[], words: PassageWords): boolean {
  if (said === -1 || said === that - 1) return said !== -1;
  const next = said + 1;
  const isDated = dates.some(({ from }) => from === next);
  const isSetting = isDated || words.hasClass(next, DATE_PREPOSITION) || words.is(next, 'to') || words.is(said, 'told');
  // Behind a day "that" takes up nothing.
  const takesUp = words.hasClass(that + 1, VERB) || words.hasPastVerb(that + 1, that + 2, 0);
  return isSetting && (!takesUp || dates.some(({ to }) => to === that));
}

/** "The fact is that", "The truth remains that". */
const isFact = (that: number, words: PassageWords): boolean =>
  FACTS.has(words.word(that - 2)) && STANDING.has(words.word(that - 1));

function hasPause(from: number, to: number, words: PassageWords): boolean {
  for (let i = from; i < to; i++) if (words.isMark(i) && PAUSES.has(words.word(i))) return true;
  return false;
}

/** Behind one of them what leads in may be over. */
const PAUSES = wordSet(': - – —');
const MEMORY = wordSet('recall remember');
/** Tokens of "Minister X of Japan told reporters in Tokyo on Tuesday that". */
const LONGEST_FRAME = 16;
const FACTS = wordSet('fact truth');
const STANDING = wordSet('is remains');
