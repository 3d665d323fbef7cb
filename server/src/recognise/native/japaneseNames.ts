/** Names in Japanese text: beside a title or honorific, they begin where the word before them ends. */
import type { Person } from '../../registry/model.ts';
import { wordSet } from '../../text/wordSet.ts';
import { isKanji, isKatakana } from './japaneseUnits.ts';
import { katakanaForms } from './kana.ts';
import { longestPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import { familyNameOf, hanFamilyOf } from './surnames.ts';

/** Stand behind a name and belong to no mention. */
const HONORIFICS =
  '氏 さん さま 様 女史 夫人 閣下 両氏 教授 准教授 講師 議員 記者 博士 弁護士 研究員 主任研究員 上席研究員 研究官 主任研究官 名誉教授 委員'.split(
    ' ',
  );
/** Between a name and the title of another time. */
export const PAST_PREFIXES: ReadonlySet<string> = new Set(['元', '前', '当', '故']);

const LONGEST_GIVEN = 3;

/** The token behind the honorific that begins at `i`, or `i`. */
export function japaneseHonorificEnd(i: number, r: Reading): number {
  for (const honorific of HONORIFICS) {
    if (startsWith(honorific, i, r) && !(honorific === '委員' && '会長'.includes(r.word(i + 2) || '-')))
      return i + honorific.length;
  }
  return i;
}

function startsWith(word: string, i: number, r: Reading): boolean {
  for (let k = 0; k < word.length; k++) if (r.word(i + k) !== word[k] || (k > 0 && r.spaced(i + k))) return false;
  return true;
}

export interface JapaneseName {
  readonly from: number;
  readonly to: number;
  /** A lone word of katakana, which may be anything: a name only where the text has it in full. */
  readonly follows: boolean;
}

/**
 * The name that ends before token `end`; `free(i)` is false where another mention stands. `sure`: what stands there is a
 * rank, an honorific or an office with its field, before which only a name stands.
 */
export function nameEndingAt(
  end: number,
  r: Reading,
  free: (i: number) => boolean,
  sure: boolean,
): JapaneseName | null {
  return katakanaName(end, r, free) ?? kanjiName(end, r, free, sure) ?? (sure ? hiraganaName(end, r, free) : null);
}

/** 中川るり子: a family name in kanji and a given name in hiragana, with 子 or the like at its end. */
function hiraganaName(end: number, r: Reading, free: (i: number) => boolean): JapaneseName | null {
  const kana = (i: number) => free(i) && /^[\u3041-\u3096]$/u.test(r.word(i)) && !r.spaced(i + 1);
  let i = end - 1;
  if (free(i) && isKanji(r.word(i)) && kana(i - 1)) i--;
  const last = i;
  while (last - i < LONGEST_GIVEN && kana(i)) i--;
  if (last - i < 2 || SMALL_WORDS.has(word(i + 1, last + 1, r))) return null;
  let from = i + 1;
  while (i + 1 - from < 4 && free(from - 1) && isKanji(r.word(from - 1)) && !r.spaced(from)) from--;
  const family = word(from, i + 1, r);
  return family.length > 1 && familyNameOf(family) === family ? { from, to: end, follows: false } : null;
}

/** Words in hiragana that are no names. */
const SMALL_WORDS = wordSet(
  'から より まで など とも への での にも との こと では には さん ため また この その ほか だけ として である',
);

function katakanaName(end: number, r: Reading, free: (i: number) => boolean): JapaneseName | null {
  let from = end;
  let parts = 1;
  while (end - from < 32 && free(from - 1) && !(from < end && r.spaced(from))) {
    const word = r.word(from - 1);
    const inner = word === '・' || word === '=' || word === '＝';
    if (!inner && !isKatakana(word)) break;
    if (inner && (from === end || !isKatakana(r.word(from - 2)))) break;
    if (inner) parts++;
    from--;
  }
  if (end - from < 2) return null;
  return { from, to: end, follows: parts === 1 };
}

/** Ends of words that are no names: 駐屯地, 保安庁, 東京都. */
const NO_NAME_END = /[庁省局部課室隊軍国県都府市町村区島港駅社校院会団党地署場館所側員級的性力化等者]$/u;

function kanjiName(end: number, r: Reading, free: (i: number) => boolean, sure: boolean): JapaneseName | null {
  let first = end;
  while (end - first < 8 && free(first - 1) && isKanji(r.word(first - 1)) && !(first < end && r.spaced(first))) first--;
  const whole = word(first, end, r);
  for (let from = first; from < end; from++) {
    // Inside a longer word only where another word surely ends: "防衛省太田誠" has its ministry as a mention.
    if (from > first) break;
    const written = whole.slice(from - first);
    const family = familyNameOf(written);
    if (family === null) continue;
    const given = written.length - family.length;
    const single = family.length === 1;
    if (given > LONGEST_GIVEN || (single && given === 0) || (given > 0 && NO_NAME_END.test(written))) continue;
    return { from, to: end, follows: false };
  }
  // 金錫宇, 王毅: from China or Korea, and 金 where the text has the whole name.
  const family = hanFamilyOf(whole);
  // Before a bare title three characters are a name where no other word goes on into them.
  const certain = sure || (whole.length === 3 && !NO_NAME_END.test(whole));
  if (family === null || !(certain || whole === family) || hasPhrase(first, end, r)) return null;
  return { from: first, to: end, follows: whole === family };
}

/** A phrase of the glossary of two characters or more stands inside: 石油, 文民. */
function hasPhrase(from: number, to: number, r: Reading): boolean {
  for (let i = from; i < to - 1; i++) {
    const found = longestPhrase('ja', (offset) => (i + offset < to ? r.word(i + offset) : null));
    if (found !== null && found.length > 1) return true;
  }
  return false;
}

function word(from: number, to: number, r: Reading): string {
  let text = '';
  for (let i = from; i < to; i++) text += r.word(i);
  return text;
}

/** 撮影・白石遥: the kanji behind a credit, to the end of the run; `parted`: with one space, before the given name. */
export function creditedNameAt(start: number, r: Reading, parted = false): JapaneseName | null {
  let to = start;
  // 山口 健
  let gap = 0;
  while (to - start < 8 && isKanji(r.word(to)) && !r.fixed(to)) {
    if (to > start && r.spaced(to)) {
      if (!parted || gap > 0) break;
      gap = to - start;
    }
    to++;
  }
  const written = word(start, to, r);
  const family = familyNameOf(written);
  const given = written.length - (family?.length ?? 0);
  if (family === null || (gap > 0 && gap !== family.length)) return null;
  if (given < 1 || given > LONGEST_GIVEN || NO_NAME_END.test(written)) return null;
  return { from: start, to, follows: false };
}

/** A name as its parts: kanji by the family name, katakana by its dots; other scripts by their spaces. */
export function nameParts(name: string): readonly string[] {
  const first = name[0] ?? '';
  if (isKatakana(first)) return name.split(/[・=＝]/u);
  if (!isKanji(first)) return name.split(' ');
  const family = familyNameOf(name) ?? hanFamilyOf(name);
  return family === null || family === name ? [name] : [family, name.slice(family.length)];
}

/** The written forms of a name in kanji or katakana that a second mention may use. */
export function nativeShortNames({ country, name }: Pick<Person, 'country' | 'name'>): string[] {
  const shorts = new Set<string>();
  for (const written of [name.native ?? '', ...name.variants]) {
    if (country === 'JP' && written.length > 1 && [...written].every(isKanji)) {
      for (const length of familyLengths(written)) shorts.add(written.slice(0, length));
    }
  }
  for (const written of [...name.variants, ...nativeNames({ country, name })]) {
    if (!/^[\u30a1-\u30fcー・=＝]+$/u.test(written)) continue;
    const parts = nameParts(written);
    const short = country === 'JP' ? parts[0] : parts.at(-1);
    if (parts.length > 1 && short !== undefined && short.length > 1) shorts.add(short);
  }
  return [...shorts];
}

/** How many characters the family name can have: the registry writes both names as one word. */
function familyLengths(name: string): readonly number[] {
  const known = familyNameOf(name)?.length;
  if (known !== undefined && known > 1 && known < name.length) return [known];
  if (name.length === 2) return [1];
  return name.length === 3 ? [2, 1] : name.length > 4 ? [2, 3] : [2];
}

/** Names in katakana that the registry does not list. */
export function nativeNames({ country, name }: Pick<Person, 'country' | 'name'>): string[] {
  return country === 'VN' ? katakanaForms(name.full) : [];
}
