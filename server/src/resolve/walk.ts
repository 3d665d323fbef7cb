/** How titles are looked for around names: items by their tokens, and small questions about tokens. */
import { isAbbreviationStop, type Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE, WORD } from '../text/tokens.ts';
import type { ClaimDate } from './claim.ts';

export type Tense = ClaimDate['tense'];

/** A rank or office item given to a person item. */
export interface Attachment {
  readonly person: Item;
  readonly title: Item;
  readonly tense: Tense;
  /** Token of the word that says so: "former", "incoming"; null where none does. */
  readonly marker: number | null;
  /** False where grammar leaves open whose title it is ("the Minister and Chief of Staff X"). */
  readonly certain: boolean;
  /** "Generals X and Y": the title stands before another's name. */
  readonly shared?: true;
  /** It is what somebody did something as, of which the text may tell long after. */
  readonly told?: true;
}

/** Items by the token they begin and end at, for walking outwards from a name. */
export interface Places {
  readonly titleFrom: ReadonlyMap<number, Item>;
  readonly titleTo: ReadonlyMap<number, Item>;
  readonly personFrom: ReadonlyMap<number, Item>;
  readonly personTo: ReadonlyMap<number, Item>;
  readonly organisationFrom: ReadonlyMap<number, Item>;
  readonly organisationTo: ReadonlyMap<number, Item>;
}

export function indexPlaces(scan: Scan): Places {
  const title = { from: new Map<number, Item>(), to: new Map<number, Item>() };
  const person = { from: new Map<number, Item>(), to: new Map<number, Item>() };
  const organisation = { from: new Map<number, Item>(), to: new Map<number, Item>() };
  const byType = { rank: title, office: title, person, organisation };
  for (const item of scan.items) {
    const { type } = item;
    if (type !== 'rank' && type !== 'office' && type !== 'person' && type !== 'organisation') continue;
    byType[type].from.set(item.from, item);
    byType[type].to.set(item.to, item);
  }
  return {
    titleFrom: title.from,
    titleTo: title.to,
    personFrom: person.from,
    personTo: person.to,
    organisationFrom: organisation.from,
    organisationTo: organisation.to,
  };
}

/** Small questions about tokens. */
export interface Walker {
  readonly count: number;
  has(i: number, classes: number): boolean;
  is(i: number, word: string): boolean;
  isStop(i: number): boolean;
  isBreak(i: number): boolean;
  /** A word without a capital. */
  isLower(i: number): boolean;
  /** The first token of a line or of the passage. */
  startsLine(i: number): boolean;
  /** As it stands in the text, in lower case; empty outside the passage. */
  written(i: number): string;
}

export function makeWalker({ text, tokens }: Scan, { words, lexicon }: Matcher): Walker {
  const inside = (i: number) => i >= 0 && i < tokens.count;
  return {
    count: tokens.count,
    has: (i, classes) => inside(i) && ((words.classes[tokens.word[i] as number] as number) & classes) !== 0,
    is: (i, word) => inside(i) && lexicon.is(tokens.word[i] as number, word),
    isStop: (i) => inside(i) && isAbbreviationStop(tokens, i, text, words),
    isBreak: (i) => !inside(i) || tokens.kind[i] === BREAK_TOKEN,
    isLower: (i) => inside(i) && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) === 0,
    startsLine: (i) =>
      i === 0 || tokens.kind[i - 1] === BREAK_TOKEN || (inside(i) && ((tokens.flags[i] as number) & LINE_BEFORE) !== 0),
    written: (i) => (inside(i) ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : ''),
  };
}

/** The token before "of Japan", "of the Socialist Republic of Viet Nam", or before a country without "of". */
export function beforeCountry(at: number, w: Walker): number {
  let of = at;
  while (w.has(of, COUNTRY)) of--;
  if (w.is(of, 'of') && w.is(of - 1, 'republic')) of -= w.is(of - 2, 'socialist') ? 3 : 2;
  if (w.has(of, ARTICLE)) of--;
  return w.is(of, 'of') ? of - 1 : at - 1;
}
