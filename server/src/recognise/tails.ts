/** Titles and ranks end where the next one begins: no name in a title, no organisation's last word in a rank. */
import { once } from '../text/once.ts';
import { CAPITAL, type Tokens, WORD } from '../text/tokens.ts';
import type { Form } from './forms.ts';
import { isAbbreviationStop, type Matcher } from './matcher.ts';
import { AGREEMENT_HEAD, EVENT_HEAD, FIELD, NATIONAL_HEAD, OFFICE_HEAD, ORGANISATION_HEAD } from './roles.ts';
import type { Item } from './scan.ts';
import { countryAt, SKIPPED } from './words.ts';

/** What goes on an organisation's name: "Ministry of Defence Institute". */
const GOES_ON = ORGANISATION_HEAD | OFFICE_HEAD | EVENT_HEAD | AGREEMENT_HEAD | NATIONAL_HEAD | FIELD;
const LONGEST_NAME = 4;

/**
 * "Deputy Chief of the General Staff of the Viet Nam People's Army Nguyen Doan Anh": where an organisation of the
 * registry ends inside a title and only capitals of no title stand behind it, the title ends there.
 */
export function withoutTrailingNames(
  titles: readonly Item[],
  known: readonly Item[],
  tokens: Tokens,
  { roles }: Matcher,
): readonly Item[] {
  const ends = new Set(known.filter(({ type }) => type === 'organisation' || type === 'office').map(({ to }) => to));
  const names = once(() => new Set(known.filter(({ type }) => type === 'person').map(({ from }) => from)));
  const isNameWord = (i: number) =>
    tokens.kind[i] === WORD &&
    ((tokens.flags[i] as number) & CAPITAL) !== 0 &&
    ((roles[tokens.word[i] as number] as number) & GOES_ON) === 0;
  return titles.map((title) => {
    if (title.type !== 'organisation' && title.type !== 'office') return title;
    let to = title.to;
    while (to > title.from + 1 && title.to - to < LONGEST_NAME && isNameWord(to - 1) && !ends.has(to)) to--;
    if (to === title.to || !ends.has(to)) return title;
    // One word behind may belong to the title, where it is nobody's short name.
    if (title.to - to < 2 && !names().has(to)) return title;
    return { ...title, to, end: tokens.end[to - 1] as number };
  });
}

/** "… of the People's Army General X": the word that ends the organisation begins no rank ("Army General"). */
export function withoutSharedWords(
  items: readonly Item[],
  text: string,
  tokens: Tokens,
  matcher: Matcher,
): readonly Item[] {
  const known = items.map((item) => withoutService(item, text, tokens, matcher));
  const titles = known.filter(({ type }) => type === 'organisation' || type === 'office');
  if (titles.length === 0 || !known.some(({ type }) => type === 'rank')) return known;
  const lasts = new Map<number, Item>();
  for (const title of titles) {
    const other = lasts.get(title.to - 1);
    if (other === undefined || title.from < other.from) lasts.set(title.to - 1, title);
  }
  return known.flatMap((item) => {
    const title = item.type === 'rank' && item.to - item.from > 1 ? lasts.get(item.from) : undefined;
    if (title === undefined || title.from >= item.from) return [item];
    const from = item.from + 1;
    const forms = rankForms(from, item.to, text, tokens, matcher);
    return forms.length === 0 ? [] : [{ ...item, from, start: tokens.start[from] as number, forms }];
  });
}

/** Countries that have army generals. */
const ARMY_GENERALS: ReadonlySet<string> = new Set(['VN', 'LA', 'CU', 'RU', 'PE', 'EC', 'FR']);

/** "U.S. Army Gen. X": the American press names the service before the rank. */
function withoutService(item: Item, text: string, tokens: Tokens, matcher: Matcher): Item {
  const { from, to } = item;
  if (item.type !== 'rank' || !item.abbreviated || from === 0) return item;
  if (tokens.word[from] !== matcher.lexicon.id('army') || tokens.word[from] === 0) return item;
  const stop = text.charCodeAt(tokens.start[from - 1] as number) === 0x2e;
  const country = countryAt(tokens, stop ? from - 2 : from - 1, matcher.words);
  if (country === null || ARMY_GENERALS.has(country)) return item;
  const forms = rankForms(from + 1, to, text, tokens, matcher);
  const start = tokens.start[from + 1] as number;
  return { ...item, from: from + 1, start, forms, ...(forms.length === 0 ? { title: 'General' } : {}) };
}

/** The ranks that are written as the tokens `[from, to)`; with `last`, that word id stands in the place of the last. */
export function rankForms(
  from: number,
  to: number,
  text: string,
  tokens: Tokens,
  { trie, words, forms }: Matcher,
  last?: number,
): Form[] {
  let node = 0;
  for (let i = from; i < to; i++) {
    const word = last !== undefined && i === to - 1 ? last : (tokens.word[i] as number);
    if (((words.classes[word] as number) & SKIPPED) !== 0 || isAbbreviationStop(tokens, i, text, words)) continue;
    node = trie.next(node, words.canon[word] as number);
    if (node === 0) return [];
  }
  const found: Form[] = [];
  for (let e = trie.first(node); e >= 0; e = trie.following(e)) {
    const form = forms.at(e);
    if (form?.type === 'rank') found.push(form);
  }
  return found;
}
