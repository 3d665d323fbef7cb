/** Japanese organisations: 防衛省, 陸上自衛隊第1師団, 日本経済新聞社. */
import { wordSet } from '../../text/wordSet.ts';
import { foreignFrom, KEPT, OPEN, POINTERS } from './japaneseBodies.ts';
import { CLUBS, chain, countedFrom, japaneseOrdinal, LONGEST, senseOf } from './japaneseParts.ts';
import { joined, plays, textOf, type Unit } from './japaneseUnits.ts';
import { COUNTRY_NAME, FIELD, meaningOf, NATIONAL, ORGANISATION, type Phrase } from './phrases.ts';
import type { Reading, ReadTitle } from './reading.ts';
import type { Sense } from './titleKeys.ts';

/** サーブ社, エンブラエル社: a word of katakana, which may have dots inside, and what firms are called by. */
export function katakanaFirm(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
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

/** Behind these a single character ends a word: 国防省内. */
const BEHIND_HEAD = new Set(['内', '側', '等', '間', '各', '前', '後', '及', '並']);

export function organisationAt(head: number, units: readonly Unit[], r: Reading): ReadTitle | null {
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
