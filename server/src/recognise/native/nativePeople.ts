/** People in Vietnamese and Japanese text: short names beside a title, officials of no registry, and credits. */
import { CHARACTER, type Tokens } from '../../text/tokens.ts';
import type { Matcher } from '../matcher.ts';
import type { NameIndex, NearMiss } from '../names.ts';
import type { Item } from '../scan.ts';
import {
  creditedNameAt,
  type JapaneseName,
  japaneseHonorificEnd,
  nameEndingAt,
  PAST_PREFIXES,
} from './japaneseNames.ts';
import { isKanji, isKatakana } from './japaneseUnits.ts';
import { COUNTRY_NAME, longestPhrase } from './phrases.ts';
import { makeReading, type Reading } from './reading.ts';
import { isLearned, vietnameseHonorificBefore } from './vietnameseNames.ts';
import { startsLabel, startsTitle, vietnamesePhrase } from './vietnameseParts.ts';

const COLON = 0x3a;

/** "Ông Serizawa", "đồng chí Phan Văn Giang": a name stands at the token. */
export function followsVietnameseHonorific(from: number, text: string, tokens: Tokens): boolean {
  // Asked for every name: a word of plain letters is none.
  let plain = true;
  for (
    let at = from > 0 ? (tokens.start[from - 1] as number) : 0;
    from > 0 && at < (tokens.end[from - 1] as number);
    at++
  ) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f || unit === COLON) plain = false;
  }
  if (plain) return false;
  const word = (i: number) => (i < 0 ? '' : text.slice(tokens.start[i], tokens.end[i]).normalize('NFC').toLowerCase());
  return vietnameseHonorificBefore(from, { word });
}

/**
 * A short name of a script without spaces (岸, チエン) is one only before a title or honorific and as a whole word.
 * Everything that all of them need is made once for the passage.
 */
export function nativeShortNames(
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  items: readonly Item[],
): (item: Item) => boolean {
  const r = makeReading(text, tokens, matcher, new Uint8Array(tokens.count));
  const titles = new Set(items.filter(isTitle).map(({ from }) => from));
  return (item) => wholeWord(item, r) && isNamed(item.to, r, titles);
}

const isTitle = (item: Item): boolean => item.type === 'rank' || item.type === 'office';

function wholeWord({ from }: Item, r: Reading): boolean {
  if (r.spaced(from)) return true;
  const [before, first] = [r.word(from - 1), r.word(from)];
  if (isKatakana(first)) return !isKatakana(before) && !(before === '・' && isKatakana(r.word(from - 2)));
  // 日本側岸大臣 is not written; 両岸大臣, 川岸氏 are other words.
  return !isKanji(before);
}

/** A title or an honorific begins at the token, or behind 元 and 前. */
function isNamed(at: number, r: Reading, titles: ReadonlySet<number>): boolean {
  if (titles.has(at) || japaneseHonorificEnd(at, r) > at) return true;
  return PAST_PREFIXES.has(r.word(at)) && titles.has(at + 1);
}

const CREDITS = ['撮影', '写真', '取材', '翻訳', '通訳', '文責', '記者'];

/**
 * The items with the people that Japanese grammar finds, those that it anchors marked, and without bare titles that no
 * name stands beside (両大臣).
 */
export function withNativePeople(
  items: readonly Item[],
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  names: NameIndex,
): Item[] {
  const isBare = (item: Item) => item.address && /\P{ASCII}/u.test(text.slice(item.start, item.end));
  const addressed = new Set(items.filter(isBare).map(({ to }) => to));
  const all = [...items.map((item) => lone(item, addressed)), ...vietnamesePeople(items, text, tokens, matcher)];
  if (!tokens.kind.includes(CHARACTER)) return all;
  const fixed = new Uint8Array(tokens.count);
  const taken = new Uint8Array(tokens.count);
  for (const item of items) {
    taken.fill(1, item.from, item.to);
    if (item.type === 'date' || item.type === 'rank') fixed.fill(1, item.from, item.to);
  }
  const r = makeReading(text, tokens, matcher, fixed);
  const titles = new Set(items.filter(isTitle).map((item) => item.from));
  const sure = new Set(items.filter((item) => isTitle(item) && !item.address).map((item) => item.from));
  // 木村一郎外務省北米局長: the ministry before an office.
  for (const { type, from, to } of items)
    if (type === 'organisation' && sure.has(to)) {
      titles.add(from);
      sure.add(from);
    }
  const ranks = new Set(items.filter(({ type }) => type === 'rank').map((item) => item.from));
  const named = new Set(items.filter(({ type }) => type === 'person').map(({ to }) => to));
  const found: Item[] = [];
  const keep = (name: JapaneseName | null, near: readonly NearMiss[] = []) => {
    if (name === null || (near.length === 0 && isPhrase(name, r))) return;
    const { from, to, follows } = name;
    if (!follows || near.length > 0) named.add(to);
    taken.fill(1, from, to);
    const span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
    found.push({
      type: 'person',
      from,
      to,
      ...span,
      forms: [],
      near,
      anchored: true,
      ...(follows ? { follows } : {}),
    });
  };
  const free = (k: number) => k >= 0 && taken[k] === 0;
  const nameBefore = (i: number): JapaneseName | null => {
    const name = nameEndingAt(i, r, free, sure.has(i) || japaneseHonorificEnd(i, r) > i);
    // スミス大佐, マッケイ駐日大使: before a rank or an envoy a lone word of katakana is nobody's country.
    const certain = name?.follows && (ranks.has(i) || (sure.has(i) && r.word(i) === '駐')) && isKatakana(r.word(i - 1));
    return name && certain ? { ...name, follows: false } : name;
  };
  /** The run of kanji before or behind a title, where it is nearly a name of the registry. */
  const slip = (first: number, end: number): boolean => {
    let written = '';
    for (let k = first; k < end; k++) written += r.word(k);
    const near = names.nativeMisses(written);
    // Where it proves to be none of theirs it is a name only if it looks like one.
    if (near.length > 0) keep({ from: first, to: end, follows: nameEndingAt(end, r, free, false) === null }, near);
    return near.length > 0;
  };
  for (const item of items) {
    if (item.type !== 'office' || r.word(item.to) !== 'の') continue;
    let end = item.to + 1;
    const on = (k: number) =>
      k < tokens.count && free(k) && isKanji(r.word(k)) && !r.spaced(k) && !isNamed(k, r, titles);
    while (end - item.to <= LONGEST_KANJI && on(end)) end++;
    if (!isNamed(end, r, titles)) slip(item.to + 1, end);
  }
  for (let i = 1; i < tokens.count; i++) {
    if ((tokens.kind[i] !== CHARACTER && !titles.has(i)) || r.spaced(i)) continue;
    if (!named.has(i) && taken[i - 1] === 0 && isNamed(i, r, titles)) {
      let first = i;
      const on = (k: number) => free(k) && isKanji(r.word(k)) && !(k + 1 < i && r.spaced(k + 1));
      while (i - first <= LONGEST_KANJI && on(first - 1)) first--;
      if (!slip(first, i)) keep(nameBefore(i));
    }
    const credit = creditEnd(i, r);
    if (credit !== null && taken[credit] === 0) keep(creditedNameAt(credit, r));
    else if (signs(i, r) && taken[i] === 0) {
      const name = creditedNameAt(i, r, true);
      if (name !== null && ['）', ')'].includes(r.word(name.to))) keep(name);
    }
  }
  const people = [...all, ...found].map((item) =>
    item.type === 'person' && tokens.kind[item.from] === CHARACTER && isNamed(item.to, r, titles)
      ? { ...item, anchored: true }
      : item,
  );
  return people.filter(
    ({ address, from }) => !address || tokens.kind[from] !== CHARACTER || named.has(from) || named.has(from - 1),
  );
}

/** "Bộ trưởng X": one unknown word behind a bare title may begin anything. */
function lone(item: Item, addressed: ReadonlySet<number>): Item {
  const unknown = item.type === 'person' && item.forms.length === 0 && !item.near?.length;
  return unknown && item.to - item.from === 1 && addressed.has(item.from) ? { ...item, follows: true } : item;
}

/** No name in kanji is longer. */
const LONGEST_KANJI = 6;

/** Longest Vietnamese name in syllables. */
const LONGEST = 5;

/**
 * Names whose syllables are words of English ("Thu", "To") or that stand behind a title's country ("Tổng thống Hàn Quốc
 * Yoon Suk-yeol"): behind a Vietnamese title or honorific capitals are a name.
 */
function vietnamesePeople(items: readonly Item[], text: string, tokens: Tokens, matcher: Matcher): Item[] {
  const taken = new Uint8Array(tokens.count);
  for (const item of items) taken.fill(1, item.from, item.to);
  const r = makeReading(text, tokens, matcher, taken);
  const found: Item[] = [];
  /** Behind the name that begins at the token, or 0. */
  const nameAt = (start: number, sure: boolean): number => {
    if (startsLabel(start, r)) return 0;
    let certain = sure;
    let from = start;
    for (let c = countryAt(from, r); c > 0; c = countryAt(from, r)) from += c;
    let to = from;
    while (
      to - from < LONGEST + 2 &&
      r.capital(to) &&
      !r.fixed(to) &&
      !opensOther(to, to > from, r) &&
      !(to > from && startsLabel(to, r))
    ) {
      const joined = r.word(to + 1) === '-' && !r.spaced(to + 1) && !r.spaced(to + 2) && r.latin(to + 2);
      // "A.V. Fomin"
      const initial = r.word(to).length === 1 && r.word(to + 1) === '.' && r.capital(to + 2);
      to += joined ? 3 : initial ? 2 : 1;
    }
    // "Đại tá Đức" may be that of Germany: a name where the text has it in full.
    if (to === from && from === start + 1 && certain && !r.capital(from)) [from, to, certain] = [start, from, false];
    if (to === from || (from > start && to - from < 2)) return 0;
    const span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
    const follows = to - from === 1 && !certain ? { follows: true as const } : {};
    found.push({ type: 'person', from, to, ...span, forms: [], near: [], anchored: true, ...follows });
    taken.fill(1, from, to);
    return to;
  };
  for (const item of items) {
    if (isTitle(item) && /\P{ASCII}/u.test(text.slice(item.start, item.end))) nameAt(item.to, item.type === 'rank');
  }
  for (let i = 1; i < tokens.count; i++) {
    if (r.capital(i) && !r.fixed(i) && isLearned(i, r)) nameAt(i, false);
    const behind = r.titleStart(i - 1) || text.charCodeAt(tokens.start[i - 1] as number) === COLON;
    if (behind && r.capital(i) && !r.fixed(i) && vietnameseHonorificBefore(i, r)) {
      let to = nameAt(i, false);
      // "Tin, ảnh: Đức Hạnh - Minh Vượng".
      const credited = r.word(i - 1) === ':';
      while (credited && to > 0 && r.word(to) === '-' && r.spaced(to) && r.capital(to + 2)) to = nameAt(to + 1, false);
    }
  }
  return found;
}

/** A title or a country begins here; inside a name countries of one syllable are none: "Nguyễn Đức Minh". */
function opensOther(i: number, inside: boolean, r: Reading): boolean {
  const country = countryAt(i, r);
  return country > 1 || (country === 1 ? !inside : startsTitle(i, r));
}

const countryAt = (i: number, r: Reading): number =>
  r.capital(i) ? (vietnamesePhrase(i, r, COUNTRY_NAME)?.length ?? 0) : 0;

/** A whole phrase of the glossary is no name: フィリピン国防大臣. */
function isPhrase({ from, to }: JapaneseName, r: Reading): boolean {
  const found = longestPhrase('ja', (offset) => (from + offset < to ? r.word(from + offset) : null));
  return found !== null && found.length === to - from;
}

/** 「…同席した。（山口 健）」, 「…。（ソウル・山口健）」: who wrote it stands in brackets behind the last sentence. */
function signs(i: number, r: Reading): boolean {
  let open = i - 1;
  const opens = (k: number) => ['（', '('].includes(r.word(k));
  if (r.word(open) === '・') while (open > i - LONGEST_PLACE && !opens(open)) open--;
  return opens(open) && r.word(open - 1) === '。';
}

/** Characters of the place from which somebody reports. */
const LONGEST_PLACE = 12;

/** The token behind 「撮影・」, 「写真：」 whose mark stands at `i`, or null. */
function creditEnd(i: number, r: Reading): number | null {
  const mark = r.word(i - 1);
  // 【ソウル＝西田彩】
  if (mark === '=' || mark === '＝') for (let k = i - 2; k > i - 14; k--) if (r.word(k) === '【') return i;
  if (mark !== '・' && mark !== ':' && mark !== '=') return null;
  return CREDITS.includes(r.word(i - 3) + r.word(i - 2)) ? i : null;
}
