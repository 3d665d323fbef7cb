/** Tables over UTF-16 units: how a unit folds and what it is. Built from the platform's own Unicode data. */

/** What a folded unit is to the tokeniser. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** A unit of a script written without spaces (kana, Han, Hangul): a token of its own. */
export const UNSPACED = 4;
/** A paragraph break (two or more line ends, folded into one). */
export const BREAK = 5;

const SAME: readonly (readonly [number, string])[] = [
  [
    0x20,
    '\t\v\f\r\n\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ],
  [0x27, '\u2018\u2019\u201b\u2032\u02bc\u02b9\u0060\u00b4\uff07'],
  [0x22, '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02'],
  [0x2d, '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d'],
  // Letters that do not decompose but are written without their stroke in plain ASCII copy.
  [0x64, '\u0110\u0111'],
  [0x6f, '\u00d8\u00f8'],
  [0x6c, '\u0141\u0142'],
  [0x69, '\u0131'],
];

/**
 * Old and new form of one character, pair by pair. Which of them a newspaper prints in a name is its style: 齋藤 and 斎藤,
 * 髙市 and 高市 are one name. Characters that tell two names apart (斉藤 and 斎藤, 中嶋 and 中島) are not among them.
 */
const OLD_KANJI =
  '齋斎 齊斉 髙高 﨑崎 澤沢 邊辺 邉辺 廣広 國国 眞真 櫻桜 濱浜 濵浜 龍竜 瀧滝 惠恵 藏蔵 德徳 豐豊 榮栄 壽寿 淸清 黑黒 增増 寬寛 圓円 學学 會会 關関 佛仏 實実 淺浅 鐵鉄 應応 縣県 黃黄 莊荘 兒児 廳庁 參参 嶽岳 萬万 與与 禮礼 條条 彌弥 聰聡 曾曽 槇槙';

/** Units that leave no trace: combining marks, soft hyphen, zero-width characters, byte-order mark. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

/** Ranges whose letters have case or marks to fold. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x58f],
  [0x1e00, 0x1fff],
];

/** Letters that fold to two. */
export const EXPANSIONS: ReadonlyMap<number, string> = new Map([
  [0xdf, 'ss'],
  [0x1e9e, 'ss'],
  [0xe6, 'ae'],
  [0xc6, 'ae'],
  [0x153, 'oe'],
  [0x152, 'oe'],
]);

/** Stands in `FOLDED` for the letters that fold to two: see `EXPANSIONS`. */
export const EXPANDED = 1;

/** Folded unit of each unit; 0 drops it. */
export const FOLDED: Uint16Array = foldTable();

/** Class of each folded unit. */
export const CLASS: Uint8Array = classTable();

/** 1 for each unit that is a capital letter. */
export const UPPER: Uint8Array = upperTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [from, to] of CASED) {
    for (let unit = from; unit <= to; unit++) {
      const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
      const lower = String.fromCharCode(base).toLowerCase();
      table[unit] = lower.length === 1 ? lower.charCodeAt(0) : base;
    }
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    table[unit] = String.fromCharCode(unit - 0xfee0)
      .toLowerCase()
      .charCodeAt(0);
  }
  for (let unit = 0xff65; unit <= 0xff9d; unit++) {
    table[unit] = String.fromCharCode(unit).normalize('NFKC').charCodeAt(0);
  }
  for (let unit = 0xf900; unit <= 0xfaff; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFKC');
    if (plain.length === 1) table[unit] = plain.charCodeAt(0);
  }
  for (const pair of OLD_KANJI.split(' ')) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const [target, units] of SAME) for (const unit of units) table[unit.charCodeAt(0)] = target;
  for (const [from, to] of DROPPED) table.fill(0, from, to + 1);
  // The control character that would fold to the sign for two letters is one of those that nobody sees.
  table[EXPANDED] = 0;
  for (const unit of EXPANSIONS.keys()) table[unit] = EXPANDED;
  return table;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (from: number, to: number, kind: number) => table.fill(kind, from, to + 1);
  set(0x30, 0x39, DIGIT);
  set(0x61, 0x7a, LETTER);
  set(0xaa, 0xaa, LETTER);
  set(0xb5, 0xb5, LETTER);
  set(0xba, 0xba, LETTER);
  set(0xc0, 0x2af, LETTER);
  set(0xd7, 0xd7, OTHER);
  set(0xf7, 0xf7, OTHER);
  set(0x370, 0x1fff, LETTER);
  set(0x3005, 0x3007, UNSPACED);
  set(0x3041, 0x3096, UNSPACED);
  set(0x309d, 0x309f, UNSPACED);
  set(0x30a1, 0x30fa, UNSPACED);
  set(0x30fc, 0x30ff, UNSPACED);
  set(0x31f0, 0x31ff, UNSPACED);
  set(0x3400, 0x4dbf, UNSPACED);
  set(0x4e00, 0x9fff, UNSPACED);
  set(0xac00, 0xd7a3, UNSPACED);
  set(0xf900, 0xfaff, UNSPACED);
  set(0x20, 0x20, SPACE);
  set(0x2029, 0x2029, BREAK);
  return table;
}

function upperTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of [...CASED, [0xff21, 0xff3a] as const]) {
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit);
      if (letter !== letter.toLowerCase()) table[unit] = 1;
    }
  }
  return table;
}
