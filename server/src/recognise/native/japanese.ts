/** Japanese titles by their grammar: what stands before a head narrows it (国防 + 大臣, 日越防衛協力に関する + 覚書). */

import { wordSet } from '../../text/wordSet.ts';
import { foreignFrom, KEPT, OPEN, POINTERS } from './japaneseBodies.ts';
import { isKanji, joined, plays, textOf, type Unit } from './japaneseUnits.ts';
import {
  AGREEMENT,
  BARE_OFFICE,
  COUNTRY_NAME,
  EVENT,
  FIELD,
  LINK,
  MODIFIER,
  meaningOf,
  NATIONAL,
  OFFICE,
  ORGANISATION,
  PARTNERSHIP,
  type Phrase,
  RANK,
} from './phrases.ts';
import type { Reading, ReadTitle } from './reading.ts';
import type { Sense } from './titleKeys.ts';

/** Longest title in units, so that a text of nothing but kanji stays linear. */
const LONGEST = 24;

export function japaneseTitles(units: readonly Unit[], r: Reading): ReadTitle[] {
  const found: ReadTitle[] = [];
  const keep = (title: ReadTitle | null) => {
    if (title) found.push(title);
  };
  units.forEach((unit, u) => {
    const parts = unit.phrase?.parts ?? 0;
    if ((parts & (OFFICE | BARE_OFFICE)) !== 0) keep(officeAt(u, units, r));
    if ((parts & (ORGANISATION | NATIONAL)) !== 0) keep(organisationAt(u, units, r));
    if ((parts & AGREEMENT) !== 0) keep(agreementAt(u, units, r));
    if ((parts & PARTNERSHIP) !== 0) keep(partnershipAt(u, units, r));
    if ((parts & EVENT) !== 0) keep(eventAt(u, units, r));
    if ((parts & RANK) !== 0) keep(rankAt(unit));
    if (parts === 0 && units[u - 1]?.script === 'katakana') keep(katakanaFirm(u, units, r));
  });
  return found;
}

/** サーブ社, エンブラエル社: a word of katakana, which may have dots inside, and what firms are called by. */
function katakanaFirm(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
  const unit = units[head] as Unit;
  if (textOf(unit, r) !== '社') return null;
  const next = units[head + 1];
  if (next?.script === 'kanji' && next.phrase === null && !BEHIND_HEAD.has(textOf(next, r)) && textOf(next, r) !== '製')
    return null;
  let first = head;
  const on = (u: number) =>
    units[u]?.phrase === null && (units[u]?.script === 'katakana' || textOf(units[u], r) === '・');
  while (first > 0 && head - first < LONGEST && joined(first, units, r) && on(first - 1)) first--;
  if (textOf(units[first], r) === '・') first++;
  if (head - first < 3) return null;
  return { type: 'organisation', from: (units[first] as Unit).from, to: unit.to, sense: null };
}

/** The first unit of the chain that ends before `head`: each plays one of `parts`, without white space between. */
function chain(head: number, parts: number, units: readonly Unit[], r: Reading): number {
  let first = head;
  while (first > 0 && head - first < LONGEST && plays(units[first - 1], parts) && joined(first, units, r)) first--;
  return first;
}

/** Meanings of the units `[first, end)` with the countries among them; null when one has none. */
function senseOf(first: number, end: number, units: readonly Unit[], parts: (u: number) => number): Sense | null {
  const words: string[] = [];
  const of: string[] = [];
  for (let u = first; u < end; u++) {
    const phrase = units[u]?.phrase;
    if (!phrase) return null;
    if (plays(units[u], COUNTRY_NAME) && !plays(units[u], FIELD)) {
      const [code] = meaningOf(phrase, COUNTRY_NAME);
      if (code === undefined) return null;
      if (!of.includes(code)) of.push(code);
    } else words.push(...meaningOf(phrase, parts(u)));
  }
  return { words, of, to: null };
}

function officeAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
  const unit = units[head] as Unit;
  // 首相相互, 防衛相当: "相" is a minister only at the end of a word.
  const next = units[head + 1];
  if (textOf(unit, r) === '相' && next && !next.phrase && next.script === 'kanji') return null;
  let first = head;
  let narrowed = plays(unit, OFFICE);
  for (; first > 0 && head - first < 8 && joined(first, units, r); first--) {
    const before = units[first - 1];
    const organisation = plays(before, ORGANISATION | NATIONAL);
    // 防衛省防衛審議官: the ministry before a title that has its field is no part of it.
    if (!plays(before, FIELD | MODIFIER | COUNTRY_NAME) && (!organisation || narrowed)) break;
    narrowed ||= organisation || saysSomething(before);
  }
  const sent =
    textOf(units[first], r) === '駐' ? units.slice(first + 1, head).find((u) => plays(u, COUNTRY_NAME)) : null;
  const of: string[] = [];
  // 欧州局長: of a bureau it is the field.
  const bureau = /^[局部課]長$/u.test(textOf(unit, r)) && plays(units[head - 1], FIELD) ? head - 1 : head;
  for (; !sent && first < bureau && plays(units[first], COUNTRY_NAME); first++) {
    of.push(meaningOf((units[first] as Unit).phrase as Phrase, COUNTRY_NAME)[0] ?? '?');
  }
  const single = units[first];
  // 〇〇庁長官: the agency goes on to the left in words that the glossary lacks.
  if (first < head && single && plays(single, ORGANISATION) && single.to - single.from === 1) {
    // 大西健太郎アジア大洋州局参事官: in katakana another word begins.
    const begins = () => plays(units[first], FIELD) && !isKanji(textOf(units[first], r).charAt(0));
    while (first > 0 && head - first < 8 && joined(first, units, r) && isPartOfName(units[first - 1]) && !begins())
      first--;
  }
  const from = (units[first] as Unit).from;
  const { to } = unit;
  if (!narrowed && !sent) return { type: 'office', from, to, sense: null, address: true };
  const sense = senseOf(first, head + 1, units, (u) => (u === head ? OFFICE | BARE_OFFICE : FIELD | MODIFIER));
  if (sense === null || !sent?.phrase) return { type: 'office', from, to, sense: sense && { ...sense, of } };
  const [destination = null] = meaningOf(sent.phrase, COUNTRY_NAME);
  return {
    type: 'office',
    from,
    to,
    sense: { ...sense, to: destination, of: sense.of.filter((c) => c !== destination) },
  };
}

/** A rank by its own words; the ladders that have it are found by what it says. */
function rankAt({ from, to, phrase }: Unit): ReadTitle | null {
  const words = phrase ? meaningOf(phrase, RANK) : [];
  return { type: 'rank', from, to, sense: words.length > 0 ? { words, of: [], to: null } : null };
}

/** Words such as 担当 and 駐 narrow nothing by themselves. */
const saysSomething = (unit: Unit | undefined): boolean =>
  plays(unit, FIELD) && meaningOf(unit?.phrase as Phrase, FIELD).length > 0;

const isPartOfName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.phrase === null ? unit.script === 'kanji' : plays(unit, FIELD));

/** Behind these a single character ends a word: 国防省内. */
const BEHIND_HEAD = new Set(['内', '側', '等', '間', '各', '前', '後', '及', '並']);

function organisationAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
  const unit = units[head] as Unit;
  const national = plays(unit, NATIONAL);
  const next = units[head + 1];
  const short = unit.to - unit.from === 1;
  if (short && next?.script === 'kanji' && next.phrase === null && !BEHIND_HEAD.has(textOf(next, r))) return null;
  const named = NAMED.has(textOf(unit, r));
  let first = chain(head, FIELD | COUNTRY_NAME | (named ? NATIONAL : 0), units, r);
  first = figureFrom(first, units, r);
  const grown = GROWING.has(textOf(unit, r));
  if (grown) first = grownFrom(first, units, r);
  if (first === head || named || grown) first = firmFrom(first, head, units, r);
  if (OPEN.has(textOf(unit, r))) first = Math.min(first, foreignFrom(head, units, r));
  // NATOサイバー防衛協力センター
  if (first < head && joined(first, units, r) && CLUBS.has(textOf(units[first - 1], r))) first--;
  const of: string[] = [];
  for (
    ;
    !national &&
    !grown &&
    !KEPT.has(textOf(unit, r)) &&
    first < head &&
    plays(units[first], COUNTRY_NAME) &&
    !plays(units[first], FIELD);
    first++
  ) {
    of.push(meaningOf((units[first] as Unit).phrase as Phrase, COUNTRY_NAME)[0] ?? '?');
  }
  // 海上保安庁, 大統領府: a name by itself.
  if (first === head && (national || !WHOLE.has(textOf(unit, r)))) return null;
  const opened = OPEN.has(textOf(unit, r)) && head - first > 2;
  if (short && !opened && !plays(units[head - 1], national ? FIELD | COUNTRY_NAME : FIELD)) return null;
  const sense = senseOf(first, head + 1, units, (u) => (u === head ? ORGANISATION | NATIONAL : FIELD));
  const whose = sense && (sentBy(sense, textOf(units[first], r)) ?? (national ? sense : { ...sense, of }));
  // 第3回韓・ポーランド国防産業協力共同委員会: it is counted, so it meets.
  const begin = countedFrom(first, head, units, r);
  if (begin < head && japaneseOrdinal((units[begin] as Unit).from, r))
    return { type: 'event', from: (units[begin] as Unit).from, to: unit.to, sense: null };
  return { type: 'organisation', from: (units[first] as Unit).from, to: unit.to, sense: whose };
}

/** 在ベトナム日本国大使館, 駐日ベトナム大使館: where it is, and then whose. */
function sentBy(sense: Sense, lead: string): Sense | null {
  const [to, ...of] = sense.of;
  const sent = (lead === '在' || lead === '駐') && ['embassy', 'consulate'].some((word) => sense.words.includes(word));
  return sent && to !== undefined && of.length > 0 ? { ...sense, of, to } : null;
}

/** Bodies whose names have words that the glossary lacks. */
const GROWING: ReadonlySet<string> = new Set(['機構', '協会', '財団', '銀行', '研究所', '公社']);

/** Bodies that bear names of places and people. */
const NAMED = wordSet('大学 学校 士官学校 幹部学校 候補生学校 幹部候補生学校 術科学校 総監部 地方総監部 病院 造船所');

/** Names that nothing need narrow. */
const WHOLE = wordSet(
  '海上保安庁 共同通信 時事通信 朝日新聞 読売新聞 毎日新聞 産経新聞 日本経済新聞 ロイター通信 聯合ニュース 経団連',
);

/** 米第７艦隊, 第１潜水隊群: the first unit of the figure before, and of the country before that, or `first`. */
function figureFrom(first: number, units: readonly Unit[], r: Reading): number {
  const figure = first - 1;
  if (units[figure]?.script !== 'number' || textOf(units[figure - 1], r) !== '第' || !joined(first, units, r))
    return first;
  const nation = figure - 2;
  return plays(units[nation], COUNTRY_NAME) && joined(figure - 1, units, r) ? nation : figure - 1;
}

/** 日本貿易振興機構: words without a meaning here up to a country or field before them. */
function grownFrom(strict: number, units: readonly Unit[], r: Reading): number {
  let first = strict;
  for (let u = strict; u > 0 && strict - u < 8 && joined(u, units, r); ) {
    const before = units[u - 1];
    const known = plays(before, FIELD | COUNTRY_NAME);
    if (!known && !(before?.phrase === null && before.script === 'kanji' && !POINTERS.has(textOf(before, r)))) break;
    u--;
    if (known) first = u;
  }
  return first;
}

/** 川崎重工業, 東北大学: the first unit of its own name, two characters or more that no glossary has, or `strict`. */
function firmFrom(strict: number, head: number, units: readonly Unit[], r: Reading): number {
  const kind = textOf(units[head], r);
  const isFirm = meaningOf((units[head] as Unit).phrase as Phrase, ORGANISATION).includes('firm');
  if (!(isFirm || NAMED.has(kind) || kind === '財団')) return strict;
  let first = strict;
  const own = (u: number) =>
    units[u]?.phrase === null || (isFirm && plays(units[u], COUNTRY_NAME) && textOf(units[u], r).length === 1);
  while (first > 0 && head - first < 8 && joined(first, units, r) && own(first - 1)) {
    const script = units[first - 1]?.script;
    if (script !== 'kanji' && script !== 'katakana') break;
    first--;
  }
  // 元東北大学教授: once.
  while (first < strict && POINTERS.has(textOf(units[first], r))) first++;
  const name = units.slice(first, strict).map((unit) => textOf(unit, r));
  const least = kind.endsWith('総監部') ? 1 : 2;
  return name.length < least || KINDS_OF_FIRMS.has(name.join('')) ? strict : first;
}

const KINDS_OF_FIRMS: ReadonlySet<string> = new Set(['大手', '地元', '現地', '有力', '主要', '複数', '同国']);

const TOPIC = new Set([
  'に関する',
  'に係る',
  'についての',
  'における',
  'に向けた',
  'のための',
  'に対する',
  'での',
  'との間の',
  '間の',
]);

function agreementAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
  const quoted = quotedFrom(head, units, r);
  if (quoted >= 0)
    return { type: 'agreement', from: (units[quoted] as Unit).from, to: (units[head] as Unit).to, sense: null };
  let first = head;
  for (; first > 0 && head - first < LONGEST && joined(first, units, r); first--) {
    const before = units[first - 1] as Unit;
    if (plays(before, AGREEMENT)) break;
    if (before.phrase === null) {
      const dot = textOf(before, r) === '・' && units[first - 2]?.phrase !== null;
      if (!dot && before.script !== 'kanji' && before.script !== 'katakana' && before.script !== 'number') break;
      if (POINTERS.has(textOf(before, r))) break;
    }
    // ベトナムと…協定を結ぶ: with whom, unless it goes on 「との間の」.
    if (textOf(before, r) === 'と' && plays(units[first - 2], COUNTRY_NAME | OFFICE | BARE_OFFICE)) break;
    if (textOf(before, r) === 'の' && plays(units[first - 2], COUNTRY_NAME | ORGANISATION | NATIONAL)) break;
  }
  while (first < head && plays(units[first], LINK)) first++;
  // Right before the head stands what makes it a title.
  const last = units[head - 1];
  const own = first < head && (!plays(last, LINK) || TOPIC.has(textOf(last, r)));
  const named = own || (units[head] as Unit).to - (units[head] as Unit).from > 3;
  if (!named || (first < head && units.slice(first, head).every((u) => u.phrase === null && u.script === 'number')))
    return null;
  const sense = senseOf(first, head + 1, units, (u) =>
    u === head ? AGREEMENT : FIELD | MODIFIER | LINK | EVENT | PARTNERSHIP,
  );
  return { type: 'agreement', from: (units[first] as Unit).from, to: (units[head] as Unit).to, sense };
}

/** 「自由で開かれたインド太平洋に資する日加アクションプラン」: the first unit of a title in its own brackets, or -1. */
function quotedFrom(head: number, units: readonly Unit[], r: Reading): number {
  if (textOf(units[head + 1], r) !== '」') return -1;
  let phrases = 0;
  for (let u = head - 1; u >= 0 && head - u < LONGEST_QUOTED; u--) {
    const text = textOf(units[u], r);
    if (text === '「') return phrases > 2 ? u + 1 : -1;
    if (text === '。' || text === '、' || text === '」' || r.fixed((units[u] as Unit).from)) return -1;
    if (units[u]?.phrase) phrases++;
  }
  return -1;
}

const LONGEST_QUOTED = 40;

const LEVELS = new Set(['strategic', 'comprehensive', 'extensive', 'special']);

function partnershipAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
  let first = head;
  while (first > 0 && plays(units[first - 1], FIELD) && joined(first, units, r)) first--;
  const level = senseOf(first, head, units, () => FIELD);
  if (!level?.words.some((word) => LEVELS.has(word))) return null;
  const aim = units[first - 1];
  if (textOf(aim, r) === 'のための') {
    const begin = chain(first, FIELD | LINK, units, r);
    first = begin;
    while (plays(units[first], LINK)) first++;
  }
  const sense = senseOf(first, head + 1, units, (u) => (u === head ? PARTNERSHIP : FIELD | LINK));
  return { type: 'partnership', from: (units[first] as Unit).from, to: (units[head] as Unit).to, sense };
}

/** 共同訓練「カマンダグ9」: behind the quoted name of an exercise, or `to`. */
function quotedEnd(to: number, r: Reading): number {
  if (r.word(to) !== '「') return to;
  for (let i = to + 2; i < to + LONGEST_QUOTE && r.word(i) !== ''; i++) if (r.word(i) === '」') return i + 1;
  return to;
}

const LONGEST_QUOTE = 20;

function eventAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
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
const CLUBS: ReadonlySet<string> = new Set(['NATO', 'EU', 'APEC']);

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

/** 第３回日越水中医学セミナー: behind an ordinal words that the glossary lacks belong to the name. */
function countedFrom(strict: number, head: number, units: readonly Unit[], r: Reading): number {
  const counted = (u: number) => units[u] !== undefined && japaneseOrdinal((units[u] as Unit).from, r) !== null;
  if (counted(strict)) return strict;
  for (let u = strict; u > 0 && head - u < 8 && joined(u, units, r); ) {
    const before = units[u - 1];
    const plain = before?.phrase === null && (before.script === 'kanji' || before.script === 'katakana');
    const joins = textOf(before, r) === '・' || textOf(before, r) === '間';
    if (!plain && !joins && !plays(before, FIELD | MODIFIER | COUNTRY_NAME | NATIONAL)) break;
    u--;
    if (counted(u)) return u;
  }
  return strict;
}

/** 第11回 right before the token, in figures or kanji. */
export function japaneseOrdinal(
  at: number,
  r: Pick<Reading, 'word'>,
): { readonly value: number; readonly from: number; readonly to: number } | null {
  if (r.word(at - 1) !== '回') return null;
  let from = at - 2;
  let digits = '';
  while (at - from < 8 && /^[\d一二三四五六七八九十]+$/u.test(r.word(from))) digits = r.word(from--) + digits;
  const value = kanjiNumber(digits);
  return r.word(from) === '第' && value > 0 ? { value, from, to: at } : null;
}

/** 第10回 that begins at the token. */
export function japaneseOrdinalAt(at: number, r: Pick<Reading, 'word'>): ReturnType<typeof japaneseOrdinal> {
  if (r.word(at) !== '第') return null;
  let to = at + 1;
  while (to - at < 7 && r.word(to) !== '回' && r.word(to) !== '') to++;
  return japaneseOrdinal(to + 1, r);
}

function kanjiNumber(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const value = (c: string) => '一二三四五六七八九'.indexOf(c) + 1;
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['0', digits];
  if ((ones?.length ?? 0) > 1 || (tens?.length ?? 0) > 1) return 0;
  return (tens === '' ? 1 : value(tens ?? '')) * 10 + value(ones ?? '');
}
