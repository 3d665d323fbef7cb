/** Bodies in Japanese whose names have words that the glossary lacks, by what they begin with. */
import { wordSet } from '../../text/wordSet.ts';
import { joined, plays, textOf, type Unit } from './japaneseUnits.ts';
import { BARE_OFFICE, COUNTRY_NAME, FIELD, OFFICE, RANK } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Units of a name. */
const LONGEST = 24;

/** The words right before a head that only point at it: 同協定, 両覚書. */
export const POINTERS: ReadonlySet<string> = new Set([
  '同',
  '本',
  '両',
  '当',
  '該',
  '各',
  '新',
  '旧',
  '今',
  '回',
  '前',
  '諸',
  '全',
  '元',
  '現',
]);

/**
 * スエズ運河庁, アラブ科学技術海運アカデミー, 統一進歩民族連合: the first unit of a name that begins with a country, a word of
 * katakana or, behind a mark or a small word, with two kanji and more; else the head.
 */
export function foreignFrom(head: number, units: readonly Unit[], r: Reading): number {
  let first = head;
  let kanji = 0;
  const side = (u: number) => textOf(units[u], r) === '野党' || textOf(units[u], r) === '与党';
  const foreign = (u: number) =>
    units[u]?.script === 'katakana' || plays(units[u], COUNTRY_NAME) || GRAND.has(textOf(units[u], r));
  let u = head;
  for (; u > 0 && head - u < LONGEST && joined(u, units, r); u--) {
    const before = units[u - 1] as Unit;
    const plain = before.phrase === null && (before.script === 'kanji' || before.script === 'katakana');
    if (!(plain || plays(before, FIELD | COUNTRY_NAME)) || POINTERS.has(textOf(before, r)) || side(u - 1)) break;
    // ヨーラン・モルテンソン国防装備庁: somebody.
    if (before.script === 'katakana' && textOf(units[u - 2], r) === '・') return head;
    if (foreign(u - 1)) first = u - 1;
    kanji += before.to - before.from;
  }
  if (first < head) return first;
  const closed = units[u - 1]?.script !== 'katakana' && !plays(units[u - 1], OFFICE | BARE_OFFICE | RANK);
  return PARTIES.has(textOf(units[head], r)) &&
    kanji > 1 &&
    closed &&
    !/[野与政新同両各他]$/u.test(textOf(units[head - 1], r))
    ? u
    : head;
}

/** The country belongs to their names. */
export const KEPT = wordSet('クラブ 商工会議所 製作所 製鉄 汽船 郵船 商事 物産 連合 連盟');
/** They begin names of bodies. */
const GRAND = wordSet('国連 国際 国民 国家 中央 全国 世界 赤十字 国立');
/** Their names may have any words. */
export const OPEN = wordSet(
  '庁 アカデミー 連合 連盟 党 紙 公社 委員会 協会 財団 基金 共同体 議会 クラブ 商工会議所 機構 研究所 国軍 国防軍 海軍 陸軍 空軍 沿岸警備隊',
);
const PARTIES: ReadonlySet<string> = new Set(['連合', '連盟', '党']);
