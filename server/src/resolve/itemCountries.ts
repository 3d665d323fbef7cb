/** Which countries speak for one item: those named beside it, around it and by whoever writes to it. */
import type { Matcher } from '../recognise/matcher.ts';
import { STATE, STATE_MODIFIER } from '../recognise/roles.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { countryAt } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { nearCountries, owningCountry, sentenceAround } from './context.ts';
import type { Countries } from './titles.ts';

/** "A1." */
const LONGEST_MARK = 3;

/** A class, as most items ask for no countries: what is looked for on demand costs one object each. */
export class ItemCountries implements Countries {
  readonly dossier: Countries['dossier'];
  readonly foreign: boolean;
  private readonly item: Item;
  private readonly scan: Scan;
  private readonly matcher: Matcher;
  private readonly sentences: Int32Array;
  private readonly inSentence: (token: number) => ReadonlySet<string>;

  constructor(
    item: Item,
    scan: Scan,
    matcher: Matcher,
    sentences: Int32Array,
    inSentence: (token: number) => ReadonlySet<string>,
    dossier: Countries['dossier'],
    foreign: boolean,
  ) {
    this.item = item;
    this.scan = scan;
    this.matcher = matcher;
    this.sentences = sentences;
    this.inSentence = inSentence;
    this.dossier = dossier;
    this.foreign = foreign;
  }
  near(): ReadonlySet<string> {
    return nearCountries(this.item, this.scan, this.matcher);
  }
  owner(): string | null {
    return owningCountry(this.item, this.scan, this.matcher);
  }
  sentence(): ReadonlySet<string> {
    return this.inSentence(this.item.from);
  }
  pairBeside(): ReadonlySet<string> | null {
    const own = sentenceAround(this.item.from, this.sentences);
    // "A." before an answer is no sentence.
    const label = sentenceAround(Math.max(0, own.from - 1), this.sentences);
    const { to } = own;
    const from = own.from - label.from <= LONGEST_MARK ? label.from : own.from;
    const { kind, count } = this.scan.tokens;
    const sides = [
      from > 0 && kind[from - 1] !== BREAK_TOKEN ? from - 1 : -1,
      kind[to - 1] === BREAK_TOKEN ? count : to,
    ];
    const pairs = sides.flatMap((at) => (at >= 0 && at < count ? [this.inSentence(at)] : []));
    return pairs.find(({ size }) => size === 2) ?? null;
  }
}

/**
 * The nationality right before an office ("Japanese Defence Minister") or behind it ("Minister of Defence of Japan", "of the
 * Republic of Lithuania").
 */
export function countryBeside(item: Item, { tokens }: Scan, { words, roles, lexicon }: Matcher): string | null {
  const at = (i: number) => countryAt(tokens, i, words);
  let before = item.from - 1;
  if (before >= 0 && tokens.word[before] === lexicon.id("'s")) before--;
  const known = at(before);
  if (known !== null || item.to >= tokens.count || tokens.word[item.to] !== lexicon.id('of')) return known;
  for (let i = item.to + 1; i <= item.to + LONGEST_STATE; i++) {
    const country = at(i);
    if (country !== null) return country;
    const word = tokens.word[i] as number;
    const ofState = ((roles[word] as number) & (STATE | STATE_MODIFIER)) !== 0;
    if (!ofState && word !== lexicon.id('of') && word !== lexicon.id('the')) return null;
  }
  return null;
}

/** Words of "the Socialist Republic of Viet Nam". */
const LONGEST_STATE = 6;

/** "The Embassy of Japan … renews to the Ministry of Foreign Affairs": whose the embassy is that writes to the item. */
export function senderTo(item: Item, sentences: Int32Array, scan: Scan, { words, lexicon }: Matcher): string | null {
  const { tokens, items } = scan;
  const to = item.from - 2;
  if (to < 0 || tokens.word[to] !== lexicon.id('to')) return null;
  const { from } = sentenceAround(item.from, sentences);
  const embassy = lexicon.id('embassy');
  for (let k = firstWhere(items, (each) => each.from >= from); (items[k]?.from ?? to) < to; k++) {
    const body = items[k] as Item;
    if (body.type !== 'organisation' || body.to > to || !tokens.word.subarray(body.from, body.to).includes(embassy))
      continue;
    for (let i = body.from; i < body.to; i++) {
      const country = countryAt(tokens, i, words);
      if (country !== null) return country;
    }
    return null;
  }
  return null;
}
