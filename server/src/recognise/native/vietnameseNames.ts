/** What stands before a name in Vietnamese: honorifics, trades and credits. */
import type { Reading } from './reading.ts';

/** "Tin, ảnh: Mai Chi". */
const CREDITS = new Set(['ảnh', 'tin', 'bài', 'dịch', 'viết']);
/** "Ảnh: …" is no Mr Anh. */
export const isCredit = (written: string): boolean => CREDITS.has(written.normalize('NFC').toLowerCase());
const HONORIFICS = new Set(['ông', 'bà', 'ngài', 'chị', 'anh', 'cô']);
/** Of learning: "PGS.TS". */
const DEGREES = new Set(['gs', 'pgs', 'ts', 'ths', 'bs', 'ncs']);
/** "ca sĩ X", "giáo sư X", "phóng viên X": what somebody is, by its last two syllables. */
const TRADES = new Set(
  'ca sĩ,bác sĩ,tiến sĩ,nhạc sĩ,nghệ sĩ,thạc sĩ,họa sĩ,giáo sư,luật sư,kỹ sư,phóng viên,nhà báo,nhà văn'.split(','),
);

/** "PGS.TS X", "TS. X": a degree before the name. */
export function isLearned(i: number, r: Pick<Reading, 'word' | 'capital'>): boolean {
  const degree = r.word(i - 1) === '.' ? i - 2 : i - 1;
  return DEGREES.has(r.word(degree)) && r.capital(degree);
}

/** "ông", "bà", "Ngài", "đồng chí" right before the token. */
export function vietnameseHonorificBefore(i: number, r: Pick<Reading, 'word'>): boolean {
  const before = r.word(i - 1);
  if (before === ':') return CREDITS.has(r.word(i - 2));
  if (HONORIFICS.has(before) || TRADES.has(`${r.word(i - 2)} ${before}`)) return true;
  return (before === 'chí' && r.word(i - 2) === 'đồng') || (before === 'tụ' && r.word(i - 2) === 'lãnh');
}
