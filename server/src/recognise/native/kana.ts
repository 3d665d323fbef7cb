/** Vietnamese names as the Japanese press writes them in katakana: the usual rendering of each initial and rime. */
import { foldText } from '../../text/fold.ts';

const ROWS: Readonly<Record<string, string>> = {
  '': 'ア イ ウ エ オ',
  b: 'バ ビ ブ ベ ボ',
  c: 'カ キ ク ケ コ',
  k: 'カ キ ク ケ コ',
  kh: 'カ キ ク ケ コ',
  q: 'カ キ ク ケ コ',
  ch: 'チャ チ チュ チェ チョ',
  tr: 'チャ チ チュ チェ チョ',
  d: 'ザ ジ ズ ゼ ゾ',
  đ: 'ダ ディ ドゥ デ ド',
  gi: 'ザ ジ ズ ゼ ゾ',
  g: 'ガ ギ グ ゲ ゴ',
  gh: 'ガ ギ グ ゲ ゴ',
  h: 'ハ ヒ フ ヘ ホ',
  l: 'ラ リ ル レ ロ',
  m: 'マ ミ ム メ モ',
  n: 'ナ ニ ヌ ネ ノ',
  nh: 'ニャ ニ ニュ ニェ ニョ',
  ng: 'ガ ギ グ ゲ ゴ',
  ngh: 'ガ ギ グ ゲ ゴ',
  p: 'パ ピ プ ペ ポ',
  ph: 'ファ フィ フ フェ フォ',
  r: 'ザ ジ ズ ゼ ゾ',
  s: 'サ シ ス セ ソ',
  x: 'サ シ ス セ ソ',
  t: 'タ ティ トゥ テ ト',
  th: 'タ ティ トゥ テ ト',
  v: 'ヴァ ヴィ ヴ ヴェ ヴォ',
};

/** Rimes: the vowel that takes the initial, and what follows it. */
const RIMES: Readonly<Record<string, readonly [vowel: number, rest: string]>> = {
  ...vowels('a ă â', 0),
  ...vowels('e ê', 3),
  ...vowels('o ô ơ', 4),
  ...vowels('u ư', 2),
  ...vowels('i y', 1),
  ...endings(0, { ai: 'イ', ay: 'イ', ây: 'イ', ao: 'オ', au: 'ウ', âu: 'ウ' }),
  ...endings(1, { iên: 'エン', yên: 'エン', iêm: 'エム', iêu: 'エウ', iêt: 'エット', ia: 'ア', iu: 'ウ' }),
  ...endings(2, {
    ương: 'オン',
    ươn: 'オン',
    ươi: 'オイ',
    uân: 'アン',
    uông: 'オン',
    ưu: 'ウ',
    uôn: 'オン',
    ua: 'ア',
    ưa: 'ア',
    ui: 'イ',
  }),
  ...endings(2, { uyên: 'エン', uyêt: 'エット', uê: 'エ', uy: 'イ', uôc: 'オック', uynh: 'イン' }),
  ...endings(4, { oan: 'アン', oang: 'アン', oa: 'ア', oai: 'アイ', oi: 'イ', ôi: 'イ', ơi: 'イ', oat: 'アット' }),
};

function vowels(letters: string, vowel: number): Record<string, readonly [number, string]> {
  const found: Record<string, readonly [number, string]> = {};
  const tails = { '': '', n: 'ン', ng: 'ン', nh: 'イン', m: 'ム', c: 'ック', t: 'ット', p: 'ップ', ch: 'ック' };
  for (const letter of letters.split(' ')) {
    for (const [tail, kana] of Object.entries(tails)) {
      found[letter + tail] = [vowel, tail === 'nh' && vowel === 1 ? 'ン' : kana];
    }
  }
  return found;
}

function endings(vowel: number, list: Readonly<Record<string, string>>): Record<string, readonly [number, string]> {
  return Object.fromEntries(Object.entries(list).map(([rime, kana]) => [rime, [vowel, kana] as const]));
}

const WHOLE: Readonly<Record<string, string>> = {
  nguyễn: 'グエン',
  quốc: 'クオック',
  quang: 'クアン',
  quân: 'クアン',
  quý: 'クイ',
  giang: 'ザン',
  huỳnh: 'フイン',
};

function syllable(written: string): string | null {
  const lower = written.normalize('NFC').toLowerCase();
  const whole = WHOLE[lower];
  if (whole !== undefined) return whole;
  // Tone marks go, the marks that make other vowels stay.
  const plain = lower
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  const [, initial = '', rime = ''] =
    /^(ngh|ng|nh|ch|gh|gi(?=.)|kh|ph|q(?=u)|th|tr|[bcdđghklmnprstvx]?)(.*)$/u.exec(plain) ?? [];
  const row = ROWS[initial]?.split(' ');
  const [vowel, rest] = RIMES[rime] ?? RIMES[initial === 'gi' ? `i${rime}` : rime] ?? [];
  if (!row || vowel === undefined || rest === undefined) return null;
  return `${row[vowel]}${rest}`;
}

/**
 * The forms of a Vietnamese name: with ヴ and with バ, with long and with short open vowels. A name without its marks
 * ("Nguyen Tan Cuong") does not say how it sounds, and has none.
 */
export function katakanaForms(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || foldText(name) === name.toLowerCase()) return [];
  const parts = words.map(syllable);
  if (parts.includes(null)) return [];
  const lengthened = (long: boolean) =>
    parts.map((part, i) =>
      long && /^[\u30a1-\u30fa]{1,2}$/u.test(part ?? '') && isOpen(words[i] ?? '') ? `${part}ー` : part,
    );
  const forms = [lengthened(false), lengthened(true)].map((list) => list.join('・'));
  return [...new Set(forms.flatMap((form) => [form, withB(form)]))];
}

/** Ends in a single vowel: Vũ, Hà, Chí. */
const isOpen = (word: string): boolean => /[aeiouy]$/.test(foldText(word)) && !/[aeiouy]{2}$/.test(foldText(word));

const withB = (form: string): string =>
  form.replace(/ヴ([ァィェォ]?)/gu, (_, small: string) => ({ ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' })[small] ?? 'ブ');
