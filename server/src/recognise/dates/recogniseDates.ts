/** The date recogniser: one pass over the tokens that works only where a word or number can begin a date. */
import type { LexiconBuilder } from '../../text/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { DateReading } from '../mention.ts';
import type { DateContext, DayOrder } from './context.ts';
import { isDoubtful } from './doubt.ts';
import { begins, englishPoint } from './englishPoint.ts';
import { ENGLISH } from './englishWords.ts';
import { atNumber, atWord, ENGLISH_START, type Expression, JAPANESE_START, VIETNAMESE_START } from './expression.ts';
import { JAPANESE_STARTS } from './japaneseWords.ts';
import { type Course, entryDay, goOn, lentBack, resolve } from './reading.ts';
import { forget, isItemStart, type Scan, type WordMemory, wordMemory } from './scan.ts';
import { TENSES } from './tense.ts';
import { VIETNAMESE, VIETNAMESE_TEXT } from './vietnameseText.ts';
import { addWords, each } from './words.ts';

export { fullDate } from './reading.ts';
export { standsAlone } from './scan.ts';

/** A date as it stands in one passage: tokens `[from, to)`; `span` is in offsets of the passage's value. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly reading: DateReading;
  /** The order of day and month that its digits show, for the ambiguous dates beside it. */
  readonly order: DayOrder | null;
  /** True when its digits may be read in either order. */
  readonly open: boolean;
}

export interface DateRecogniser {
  /** The dates of one passage, in order of place; they do not overlap. */
  recognise(tokens: Tokens, text: string, context: DateContext): readonly DateMention[];
}

/** The tables of the date grammars over one lexicon. */
interface DateWords extends Pick<Scan, 'en' | 'tense' | 'vietnamese'> {
  /** Bits of the languages in which a date can begin at the word. */
  readonly triggers: Uint8Array;
  readonly memory: WordMemory;
}

/** Interns the words of the date grammars in the lexicon that the tokens are made with. */
export function createDateRecogniser(lexicon: LexiconBuilder): DateRecogniser {
  const en = addWords(lexicon, ENGLISH);
  const vi = addWords(lexicon, VIETNAMESE);
  const ja = addWords(lexicon, [[1, each(1, [...JAPANESE_STARTS].join(' '))]]);
  const tense = addWords(lexicon, TENSES);
  const vietnamese = addWords(lexicon, VIETNAMESE_TEXT);
  const triggers = new Uint8Array(lexicon.size);
  for (let id = 0; id < triggers.length; id++) {
    const english = begins(en.kind[id] ?? 0) ? ENGLISH_START : 0;
    triggers[id] =
      english | ((vi.kind[id] ?? 0) > 0 ? VIETNAMESE_START : 0) | ((ja.kind[id] ?? 0) > 0 ? JAPANESE_START : 0);
  }
  const words = { en, tense, vietnamese, triggers, memory: wordMemory() };
  return {
    recognise: (tokens, text, context) => {
      const found = recognise(tokens, text, words, context);
      if (context.order !== null || !found.some((mention) => mention.open)) return found;
      const order = orderShown(found.map((mention) => mention.order));
      return order === null ? found : recognise(tokens, text, words, { ...context, order });
    },
  };
}

/** The order that the dates in digits show, when none of them shows the other. */
export function orderShown(orders: readonly (DayOrder | null)[]): DayOrder | null {
  const shown = new Set(orders.filter((order) => order !== null));
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

function shownOrder(e: Expression): DayOrder | null {
  return e.first.order ?? e.last?.order ?? null;
}

function isOpen({ first, last }: Expression): boolean {
  return first.swapped !== null || (last !== null && last.swapped !== null);
}

function recognise(tokens: Tokens, text: string, words: DateWords, context: DateContext): readonly DateMention[] {
  const { kind, word, count } = tokens;
  const { en, tense, vietnamese, triggers, memory } = words;
  forget(memory);
  const scan: Scan = {
    text,
    tokens,
    context,
    en,
    tense,
    vietnamese,
    earlier: context.earlier ?? null,
    toldYear: context.earlier ?? null,
    words: memory.words,
    wordsAt: memory.wordsAt,
    kanji: memory.kanji,
    kanjiAt: memory.kanjiAt,
    chain: null,
    chainFrom: -1,
    bound: -1,
    yearEnd: -1,
    depth: 0,
    point: englishPoint,
  };
  const found: DateMention[] = [];
  let floor = 0;
  const course: Course = { last: null, story: null, frame: null, heading: context.heading ?? null, item: null };
  let before: Expression | null = null;
  for (let i = 0; i < count; i++) {
    const starts = triggers[word[i] as number] ?? 0;
    const isNumber = kind[i] === NUMBER;
    if (starts === 0 && !isNumber) continue;
    if (scan.context !== context && isItemStart(scan, i)) scan.context = context;
    const read = isNumber ? atNumber(scan, i, triggers) : atWord(scan, i, starts);
    if (read === null || read.from < floor) continue;
    for (const expression of read.more ? [read, ...read.more] : [read]) {
      const { from, to } = expression;
      const reading = resolve(scan, expression, course);
      const mention = found.at(-1);
      const lent = before && mention ? lentBack(scan, mention.reading, before, expression, reading) : null;
      if (mention && lent) found[found.length - 1] = { ...mention, reading: lent };
      before = expression;
      const span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
      found.push({
        from,
        to,
        span,
        reading: isDoubtful(reading, span, text) ? { ...reading, doubtful: true } : reading,
        order: shownOrder(expression),
        open: reading.defect === 'ambiguous' || (reading.form === 'range' && isOpen(expression)),
      });
      goOn(scan, course, expression, reading);
      const day = entryDay(scan, expression, reading);
      if (day !== null) scan.context = { ...context, reference: day };
      if (reading.form === 'year') scan.yearEnd = to;
      floor = to;
    }
    i = floor - 1;
  }
  return found;
}
