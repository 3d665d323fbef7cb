/** Japanese meetings and exercises: 第10回日越防衛政策対話, 「カマンダグ」. */
import { wordSet } from '../../text/wordSet.ts';
import { CLUBS, chain, countedFrom, japaneseOrdinal, senseOf } from './japaneseParts.ts';
import { joined, plays, textOf, type Unit } from './japaneseUnits.ts';
import { BARE_OFFICE, COUNTRY_NAME, EVENT, FIELD, LINK, MODIFIER, OFFICE } from './phrases.ts';
import type { Reading, ReadTitle } from './reading.ts';

/** 共同訓練「カマンダグ9」: behind the quoted name of an exercise, or `to`. */
function quotedEnd(to: number, r: Reading): number {
  if (r.word(to) !== '「') return to;
  for (let i = to + 2; i < to + LONGEST_QUOTE && r.word(i) !== ''; i++) if (r.word(i) === '」') return i + 1;
  return to;
}

const LONGEST_QUOTE = 20;

export function eventAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
  const { to } = units[head] as Unit;
  if (EXERCISES.has(textOf(units[head], r))) {
    const quoted = quotedEnd(to, r);
    const begin = chain(head, FIELD | MODIFIER | COUNTRY_NAME, units, r);
    if (quoted > to) return { type: 'event', from: (units[begin] as Unit).from, to: quoted, sense: null };
  }
  let first = head;
  for (; first > 0 && head - first < 12 && joined(first, units, r); first--) {
    const before = units[first - 1];
    const dot = textOf(before, r) === '・';
    // 北大西洋条約機構首脳会議: of a union.
    // NATO参謀長会議: of whose chiefs.
    const union =
      CLUBS.has(textOf(before, r)) ||
      (first === head && (UNIONS.has(textOf(before, r)) || plays(before, OFFICE | BARE_OFFICE)));
    if (!dot && !union && !plays(before, FIELD | MODIFIER | COUNTRY_NAME)) break;
  }
  while (first < head && plays(units[first], LINK)) first++;
  const place = placeBefore(first, head, units, r);
  if (place < first)
    return { type: 'event', from: (units[place] as Unit).from, to: (units[head] as Unit).to, sense: null };
  first = countedFrom(first, head, units, r);
  const inside = units.slice(first, head);
  const countries = inside.filter((u) => plays(u, COUNTRY_NAME) || AREAS.has(textOf(u, r))).length;
  const international = inside.some((u) =>
    ['ASEAN', 'アセアン', '国連', '国際', '機構', '連合', ...CLUBS].includes(textOf(u, r)),
  );
  const ordinal = units[first] ? japaneseOrdinal((units[first] as Unit).from, r) : null;
  if (first === head || (countries < 2 && !international && !ordinal)) return null;
  const sense = senseOf(first, head + 1, units, (u) => (u === head ? EVENT : FIELD | MODIFIER | LINK));
  return { type: 'event', from: (units[first] as Unit).from, to: (units[head] as Unit).to, sense };
}

/** シャングリラ会合, カイロ平和サミット: the katakana before such a head and its field is where it meets. */
function placeBefore(first: number, head: number, units: readonly Unit[], r: Reading): number {
  if (!MEETINGS.has(textOf(units[head], r)) || units.slice(first, head).some((u) => !plays(u, FIELD))) return first;
  let from = first;
  while (from > 0 && head - from < 10 && joined(from, units, r) && units[from - 1]?.phrase === null) {
    if (units[from - 1]?.script !== 'katakana') break;
    from--;
  }
  const place = units
    .slice(from, first)
    .map((unit) => textOf(unit, r))
    .join('');
  return place.length > 2 && !REMOTE.has(place) ? from : first;
}

const EXERCISES: ReadonlySet<string> = new Set(['演習', '共同訓練', '合同演習']);

const UNIONS: ReadonlySet<string> = new Set(['機構', '連合']);

/** 日本・太平洋島嶼国国防大臣会合: an area meets as a country does. */
const AREAS = wordSet('太平洋 島嶼国 アフリカ 欧州 中央アジア 中東 中南米 東南アジア メコン');

const MEETINGS: ReadonlySet<string> = new Set(['会合', '対話', 'サミット', 'フォーラム', '首脳会議']);
const REMOTE: ReadonlySet<string> = new Set([
  'オンライン',
  'テレビ',
  'ビデオ',
  'リモート',
  'ウェブ',
  'トップ',
  'ランチ',
  'サイドライン',
]);
