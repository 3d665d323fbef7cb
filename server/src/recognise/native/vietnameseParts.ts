/** What the grammars of Vietnamese titles share: phrases with a meaning, what has been gathered of it, and where titles end. */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT,
  BARE_OFFICE,
  COUNTRY_NAME,
  EVENT,
  type Found,
  longestPhrase,
  meaningOf,
  OFFICE,
} from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Sense } from './titleKeys.ts';

export function vietnamesePhrase(i: number, r: Reading, parts: number): Found | null {
  return longestPhrase('vi', (offset) => (r.fixed(i + offset) ? null : r.word(i + offset) || null), parts);
}

/** Words of meaning gathered on the way through a title. */
export interface Gathered {
  readonly words: string[];
  readonly of: string[];
  to: string | null;
  known: boolean;
}

export const gather = (): Gathered => ({ words: [], of: [], to: null, known: true });
export const said = ({ words, of, to, known }: Gathered): Sense | null => (known ? { words, of, to } : null);

export function addPhrase({ phrase }: Found, parts: number, g: Gathered): void {
  const words = meaningOf(phrase, parts);
  if (parts === COUNTRY_NAME) for (const code of words) g.of.push(code);
  else g.words.push(...words);
}

/** "Nhật Bản tại Việt Nam", "tại Việt Nam"; a consul is in a city: "tại Đà Nẵng". */
export function destination(at: number, r: Reading, consul = false): { of: string[]; to: string; end: number } | null {
  const own = vietnamesePhrase(at, r, COUNTRY_NAME);
  const tai = at + (own?.length ?? 0);
  if (r.word(tai) !== 'tại') return null;
  const sent = vietnamesePhrase(tai + 1, r, COUNTRY_NAME);
  if (!sent && consul) {
    let end = tai + 1;
    while (end < tai + 5 && r.capital(end) && !r.fixed(end)) end++;
    return end > tai + 1 ? { of: own ? [...meaningOf(own.phrase, COUNTRY_NAME)] : [], to: '', end } : null;
  }
  if (!sent) return null;
  const [to = ''] = meaningOf(sent.phrase, COUNTRY_NAME);
  return { of: own ? [...meaningOf(own.phrase, COUNTRY_NAME)] : [], to, end: tai + 1 + sent.length };
}

/** A title, an organisation or a country begins at the token. */
export const startsTitle = (i: number, r: Reading): boolean =>
  vietnamesePhrase(i, r, OFFICE | BARE_OFFICE | COUNTRY_NAME | AGREEMENT | EVENT) !== null;

/** "Thành phần: …": a label, which is in the next line. */
export const startsLabel = (i: number, r: Reading): boolean =>
  r.word(i + 1) === ':' || (r.latin(i + 1) && r.word(i + 2) === ':');

/** "Việt" of "Việt - Nhật". */
export const isShort = (at: number, r: Reading): boolean => r.capital(at) && SHORT.has(r.word(at));

/** The countries of "Việt - Nhật", by their codes. */
export function shortPair(at: number, r: Reading): readonly [string, string] | null {
  if (r.word(at + 1) !== '-' || !r.capital(at) || !r.capital(at + 2)) return null;
  const [first, second] = [SHORT.get(r.word(at)), SHORT.get(r.word(at + 2))];
  return first === undefined || second === undefined ? null : [first, second];
}

const SHORT: ReadonlyMap<string, string> = new Map(
  'việt VN, nhật JP, lào LA, nga RU, pháp FR, trung CN, hàn KR, ấn IN, mỹ US, úc AU, anh GB, đức DE, thái TH, cam KH'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Words that end a title in lower case: verbs, conjunctions and what brings a date. */
export const STOPS = wordSet(
  'với ký được đã sẽ đang là có nhằm do mà khi nếu để vào từ nhưng còn cũng vẫn phải nên rằng này đó nay ngày tháng năm hôm sáng chiều tối giữa theo như cùng sau trước bằng bởi tại ở không chưa rất gồm nói cho góp đạt mở diễn tổ đến tới thì ông bà thăm dự trên dưới trong và về của',
);
