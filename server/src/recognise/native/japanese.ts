/** Japanese titles by their grammar: what stands before a head narrows it (国防 + 大臣, 日越防衛協力に関する + 覚書). */
import { POINTERS } from './japaneseBodies.ts';
import { eventAt } from './japaneseEvents.ts';
import { katakanaFirm, organisationAt } from './japaneseOrganisations.ts';
import { chain, LONGEST, senseOf } from './japaneseParts.ts';
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
