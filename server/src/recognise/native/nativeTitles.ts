/** Vietnamese and Japanese titles of a passage, held against the registry: by their own words, else by what they say. */
import { CHARACTER, type Tokens } from '../../text/tokens.ts';
import type { Matcher } from '../matcher.ts';
import type { Item } from '../scan.ts';
import { VIETNAMESE } from '../words.ts';
import { japaneseTitles } from './japanese.ts';
import { japaneseOrdinal, japaneseOrdinalAt } from './japaneseParts.ts';
import { isKanji, japaneseUnits } from './japaneseUnits.ts';
import { BARE_OFFICE, COUNTRY_NAME, longestPhrase, meaningOf, OFFICE, RANK } from './phrases.ts';
import { makeReading, type NativeTitle, type Reading } from './reading.ts';
import { familyNameOf } from './surnames.ts';
import { formsSaying, type Sense } from './titleKeys.ts';
import { vietnameseOrdinal, vietnameseTitlesAt } from './vietnamese.ts';
import { vietnamesePhrase } from './vietnameseParts.ts';

export interface NativeTitles {
  /** The registry's written forms, without those that are only part of a longer title. */
  readonly known: readonly Item[];
  readonly titles: readonly Item[];
  /** Words of one of the languages stand in the passage. */
  readonly spoken: boolean;
}

/** `fixed` marks the tokens of names, ranks and dates. A passage without either language is left as it is. */
export function nativeTitles(
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  fixed: Uint8Array,
  known: readonly Item[],
): NativeTitles {
  const starts = vietnameseStarts(text, tokens, matcher);
  const japanese = tokens.kind.includes(CHARACTER);
  if (starts.length === 0 && !japanese) return { known, titles: [], spoken: false };
  const organisations = new Map(known.flatMap((item) => (item.type === 'organisation' ? [[item.from, item.to]] : [])));
  const r = makeReading(text, tokens, matcher, fixed, organisations);
  const read = [
    ...starts.flatMap((i) => vietnameseTitlesAt(i, r)),
    ...(japanese ? japaneseTitles(japaneseUnits(r), r) : []),
  ];
  const titles = read.map(({ sense, ...title }): NativeTitle => {
    const to = title.type === 'office' ? servantEnd(title.to, r) : title.to;
    if (to > title.to) return { ...title, to, forms: [], decided: true };
    const forms = sense === null || isBareKind(sense) ? [] : formsSaying(title.type, sense, matcher);
    return { ...title, forms, decided: (sense?.of.length ?? 0) > 0 };
  });
  const cut = (item: Item | NativeTitle) => (item.type === 'office' || item.type === 'rank') && goesOn(item.to, r);
  return merge(
    known.filter((item) => !cut(item)).map((item) => widened(item, r)),
    titles.filter((title) => !cut(title)),
    r,
  );
}

function vietnameseStarts(text: string, tokens: Tokens, { words }: Matcher): number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (((words.classes[tokens.word[i] as number] as number) & VIETNAMESE) !== 0 && isAccented(text, tokens, i))
      starts.push(i);
  }
  return starts;
}

/** No title of the language is written without a mark on its first two syllables; English words of the same letters are. */
function isAccented(text: string, tokens: Tokens, i: number): boolean {
  const end = tokens.end[Math.min(i + 1, tokens.count - 1)] as number;
  for (let at = tokens.start[i] as number; at < end; at++) if (text.charCodeAt(at) > 0x7f) return true;
  return false;
}

/** "Tuyên bố chung", 共同声明: a kind of document, of which there are many. */
const KINDS = new Set(['joint', 'statement', 'vision', 'agreement', 'treaty', 'memorandum', 'action', 'plan', 'code']);
const isBareKind = ({ words }: Sense): boolean => words.every((word) => KINDS.has(word));

/** What may stand right behind a title without being part of its word. */
const BEHIND_TITLE = new Set('就在退辞兼及並等側内名以元前新'.split(''));

const SERVANTS = ['補佐官', '秘書官', '臨時代理', '代理'];

/** 統合幕僚長補佐官, 首相秘書官, 外相代理: behind those who serve or stand in for the holder of a title that ends at the token, or `to`. */
function servantEnd(to: number, r: Reading): number {
  const ahead = [0, 1, 2, 3].map((k) => r.word(to + k)).join('');
  return to + (SERVANTS.find((servant) => ahead.startsWith(servant))?.length ?? 0);
}

/** 首相公邸, 防衛相互, 次官補: the title is only the beginning of another word, unless a name follows. */
function goesOn(to: number, r: Reading): boolean {
  const next = r.word(to);
  if (r.spaced(to) || r.fixed(to) || !isKanji(next) || !isKanji(r.word(to - 1)) || BEHIND_TITLE.has(next)) return false;
  if (servantEnd(to, r) > to) return true;
  const title = longestPhrase('ja', (offset) => r.word(to + offset) || null, OFFICE | BARE_OFFICE | RANK);
  return title === null && familyNameOf(next + r.word(to + 1) + r.word(to + 2)) === null;
}

/** A registry title of either language with its ordinal and the countries before it. */
function widened(item: Item, r: Reading): Item {
  if (item.type === 'rank' && r.character(item.to - 1)) return withService(withEqualRanks(item, r), r);
  if (item.type !== 'event' && item.type !== 'agreement') return item;
  const from = r.character(item.from) ? beforeCountries(item.from, r) : item.from;
  const wide = from === item.from ? item : place({ ...item, from }, r);
  return item.type === 'event' && !item.ordinal ? withNativeOrdinal(wide, r) : wide;
}

/** 海軍少将: the service belongs to the rank of whoever has no other words for it. */
function withService(item: Item, r: Reading): Item {
  const service = SERVICES.has(r.word(item.from - 2) + r.word(item.from - 1)) && !r.fixed(item.from - 2);
  return service ? place({ ...item, from: item.from - 2 }, r) : item;
}

const SERVICES = new Set(['陸軍', '海軍', '空軍']);

/** 少将 is a Chinese rank by its own title, and what the Japanese press calls a major general of any other country. */
function withEqualRanks(item: Item, r: Reading): Item {
  const step = (offset: number) => (item.from + offset < item.to ? r.word(item.from + offset) : null);
  const found = longestPhrase('ja', step, RANK);
  const words = found?.length === item.to - item.from ? meaningOf(found.phrase, RANK) : [];
  if (words.length === 0) return item;
  const equal = formsSaying('rank', { words, of: [], to: null }, r.matcher);
  return { ...item, forms: joined(item, { forms: equal }) };
}

/** 日越, 日本・ベトナム right before a title belong to it. */
function beforeCountries(from: number, r: Reading): number {
  for (let length = 12; length > 1; length--) {
    const start = from - length;
    if (start < 0 || r.fixed(start)) continue;
    let i = start;
    let countries = 0;
    while (i < from) {
      const found = longestPhrase(
        'ja',
        (offset) => (i + offset < from ? r.word(i + offset) || null : null),
        COUNTRY_NAME,
      );
      if (found) countries++;
      else if (countries === 0 || r.word(i) !== '・') break;
      i += found?.length ?? 1;
    }
    if (i === from && countries > 1) return start;
  }
  return from;
}

function withNativeOrdinal(item: Item, r: Reading): Item {
  const before = japaneseOrdinal(item.from, r);
  if (before) return place({ ...item, from: before.from, ordinal: before }, r);
  // 日越防衛政策対話の第10回会合: apart from the name.
  const later = r.word(item.to) === 'の' ? japaneseOrdinalAt(item.to + 1, r) : null;
  if (later) return { ...item, ordinal: later };
  // "… Việt Nam - Nhật Bản lần thứ 10": behind countries that the registry's name leaves out the ordinal stays apart.
  let at = item.to;
  for (let steps = 0; steps < 4 && at < item.to + 8; steps++) {
    const country = vietnamesePhrase(r.word(at) === '-' ? at + 1 : at, r, COUNTRY_NAME);
    if (!country) break;
    at += country.length + (r.word(at) === '-' ? 1 : 0);
  }
  const behind = vietnameseOrdinal(at, r);
  if (!behind) return item;
  return place({ ...item, to: at === item.to ? behind.to : item.to, ordinal: behind }, r);
}

function place<T extends { readonly from: number; readonly to: number }>(
  title: T,
  { tokens }: Reading,
): T & { readonly start: number; readonly end: number } {
  return { ...title, start: tokens.start[title.from] as number, end: tokens.end[title.to - 1] as number };
}

/** A longer title of the same kind makes a written form inside it part of another title. */
function merge(known: readonly Item[], titles: readonly NativeTitle[], r: Reading): NativeTitles {
  // Which form of each kind stands at each token: a text of nothing but titles stays linear.
  const standing = new Map<string, Item[]>();
  for (const item of known) {
    const at = standing.get(item.type) ?? [];
    for (let i = item.from; i < item.to; i++) at[i] = item;
    standing.set(item.type, at);
  }
  const replaced = new Map<Item, Item | null>();
  const kept: Item[] = [];
  for (const title of titles) {
    const rivals = [...new Set((standing.get(title.type) ?? []).slice(title.from, title.to).filter(Boolean))];
    const same = rivals.find((item) => item.from === title.from && item.to === title.to);
    if (same) {
      const open = title.type === 'office' || title.type === 'organisation' || title.type === 'rank';
      // "… Quân đội nhân dân Việt Nam": the registry's own words, with the country in them.
      const isOwn = title.forms.length === 0 && onlyCountries(title.to - 1, title.to, r);
      if (open) replaced.set(same, { ...same, forms: title.decided && !isOwn ? title.forms : joined(same, title) });
      continue;
    }
    if (rivals.some((item) => item.from < title.from || item.to > title.to)) continue;
    if (rivals.some((item) => item.from === title.from && onlyCountries(item.to, title.to, r))) continue;
    for (const item of rivals) replaced.set(item, null);
    const { decided: _, ...item } = title;
    kept.push(withNativeOrdinalIfEvent(place(item, r), r));
  }
  return {
    known: known.flatMap((item) => {
      const other = replaced.get(item);
      return other === undefined ? [item] : other === null ? [] : [other];
    }),
    titles: kept,
    spoken: true,
  };
}

/** "… cấp Thứ trưởng Việt Nam - Nhật Bản": whose event it is belongs to the registry's name only where that has it. */
function onlyCountries(from: number, to: number, r: Reading): boolean {
  let i = from;
  while (i < to) {
    const step = r.word(i) === '-' ? 1 : (vietnamesePhrase(i, r, COUNTRY_NAME)?.length ?? 0);
    if (step === 0) return false;
    i += step;
  }
  return i > from;
}

const withNativeOrdinalIfEvent = (item: Item, r: Reading): Item =>
  item.type === 'event' ? withNativeOrdinal(item, r) : item;

/** The registry's own words first, then what only says the same. */
function joined(item: Item, title: Pick<NativeTitle, 'forms'>): Item['forms'] {
  return [...item.forms, ...title.forms.filter((form) => !item.forms.some(({ id }) => id === form.id))];
}
