/** Vietnamese organisations by their grammar: a head, and what narrows it (Bộ + Quốc phòng, Bộ Tư lệnh + Quân khu 5). */
import { foldText } from '../../text/fold.ts';
import { wordSet } from '../../text/wordSet.ts';
import { isPlausibleFamily, isPlausibleName } from '../culture.ts';
import { COUNTRY_NAME, FIELD, NATIONAL, OFFICE, ORGANISATION } from './phrases.ts';
import type { Reading, ReadTitle } from './reading.ts';
import {
  addPhrase,
  destination,
  gather,
  isShort,
  STOPS,
  said,
  shortPair,
  startsLabel,
  startsTitle,
  vietnamesePhrase,
} from './vietnameseParts.ts';

export function organisationAt(start: number, r: Reading): { title: ReadTitle } | null {
  // "Chánh Văn phòng" is the head of one.
  const head = r.word(start - 1) === 'chánh' ? null : vietnamesePhrase(start, r, ORGANISATION | NATIONAL);
  if (!head) return null;
  // "Hải Phòng", "Phòng 302".
  if (r.word(start) === 'phòng' && head.length === 1 && (r.capital(start - 1) || r.number(start + 1))) return null;
  const national = (head.phrase.parts & NATIONAL) !== 0;
  const g = gather();
  addPhrase(head, ORGANISATION | NATIONAL, g);
  let service = false;
  const first = pairEnd(start + head.length, r);
  let to = first;
  for (let steps = 0; steps < 8; steps++) {
    // "Bộ Kế hoạch và Đầu tư"
    const about = r.word(to) === 'về' && r.capital(to + 1);
    // "Vụ Trung Đông - Châu Phi", "Tập đoàn Công nghiệp - Viễn thông Quân đội".
    const dash =
      r.word(to) === '-' &&
      r.capital(to + 1) &&
      vietnamesePhrase(to + 1, r, ORGANISATION | NATIONAL | OFFICE | COUNTRY_NAME) === null;
    const listed = r.word(to) === 'và' || r.word(to) === ',' || about || (dash && DASHED.has(g.words[0] ?? ''));
    const at = to > first && listed ? to + 1 : to;
    if (at > to && r.word(to) === ',' && r.word(at + 2) !== 'và') break;
    const inner = vietnamesePhrase(at, r, ORGANISATION | NATIONAL);
    // "Bộ Tư lệnh Tác chiến Hải quân Hàn Quốc".
    const served = inner !== null && (inner.phrase.parts & NATIONAL) !== 0 && g.words[0] === 'command' && r.capital(to);
    // "Tập đoàn Viễn thông Quân đội": of the army, and no army.
    const military = inner !== null && at === to && to > first && MILITARY_TOO.has(g.words[0] ?? '');
    const part =
      inner &&
      !(
        (military || (g.words[0] === 'ministry' && at === to)) &&
        vietnamesePhrase(at, r, FIELD)?.length === inner.length
      )
        ? to === first || ((served || r.number(to - 1)) && at === to)
          ? inner
          : null
        : vietnamesePhrase(at, r, FIELD);
    if (inner && !part && !r.number(to - 1)) break;
    if (part && (r.capital(at) || (to === first && !national) || (!national && NARROWING.has(r.word(at))))) {
      // "Công an" is a field in the name of a ministry, and a body by itself.
      addPhrase(part, part === inner ? FIELD | NATIONAL | ORGANISATION : FIELD, g);
      service ||= served;
      to = at + part.length;
      continue;
    }
    // "Bộ Tư lệnh Quân khu 5".
    const unit = UNITS.has(g.words[0] ?? '') && r.word(to).length < 4 && r.spaced(to);
    // "Nhà máy Z189".
    const lettered = to === first && r.capital(to) && r.word(to).length === 1 && r.number(to + 1) && !r.spaced(to + 1);
    if (lettered) {
      g.known = false;
      to += 2;
      break;
    }
    if (
      at === to &&
      r.number(to) &&
      (unit || to === first || REGIONS.has(g.words.at(-1) ?? '') || closesNumbered(to, r))
    ) {
      g.known = false;
      to++;
      continue;
    }
    if (
      (at > to && r.word(to) !== '-') ||
      national ||
      !GROWING.has(g.words[0] ?? '') ||
      // "Hội Hữu nghị Việt - Nhật Trần Chí Cường".
      (to === first && first > start + head.length) ||
      !r.capital(at) ||
      r.fixed(at) ||
      r.word(at).length < 2 ||
      // "Trung tâm Nhiệt đới Việt - Nga".
      shortPair(at, r) !== null ||
      startsTitle(at, r) ||
      startsLabel(at, r) ||
      (to > first && LED.has(g.words[0] ?? '') && startsName(at, r))
    )
      break;
    to = at;
    // A word that the glossary lacks: most are of two syllables, the second in lower case.
    g.known = false;
    to++;
    // "Tập đoàn Thales cung cấp": a foreign word is one by itself.
    const native = isPlausibleName(foldText(r.word(to - 1)), 'VN');
    if (native && r.latin(to) && !r.capital(to) && !r.fixed(to) && !STOPS.has(r.word(to))) to++;
  }
  // "Bệnh viện dã chiến cấp 2 số 5", "Đội Công binh số 2".
  if (FIELDED.has(g.words[0] ?? '')) to = numberedEnd(to, r);
  if (to > first && (g.words[0] === 'association' || g.words[0] === 'centre')) to = pairEnd(to, r);
  // "Ủy ban nhân dân thành phố Đà Nẵng".
  const seat = to > first || SEATED.has(g.words[0] ?? '') ? seatEnd(to, r) : to;
  if (seat > to) return { title: { type: 'organisation', from: start, to: seat, sense: null } };
  const sent =
    g.words[0] === 'mission' || g.words[0] === 'embassy' || g.words[0] === 'consulate' ? destination(to, r) : null;
  if (sent) {
    g.of.push(...sent.of);
    g.to = sent.to;
    return { title: { type: 'organisation', from: start, to: sent.end, sense: said(g) } };
  }
  const country = vietnamesePhrase(to, r, COUNTRY_NAME);
  if (country) addPhrase(country, COUNTRY_NAME, g);
  const kept = national || NATIONAL_TOO.has(g.words[0] ?? '') || service;
  if (kept && country && r.capital(to)) to += country.length;
  // "Liên hợp quốc".
  else if (to === start + head.length && SOLE.has(g.words[0] ?? ''))
    return { title: { type: 'organisation', from: start, to, sense: said(g) } };
  // "Hải quân" alone is a branch of service, "Bộ" alone nothing.
  else if (to === start + head.length && head.length < (national ? 3 : 4)) return null;
  return { title: { type: 'organisation', from: start, to, sense: said(g) } };
}

/** "Hội Hữu nghị Việt - Nhật", "Hội Hữu nghị Việt Nam - Brunei": behind two countries, or `to`. */
function pairEnd(to: number, r: Reading): number {
  if (shortPair(to, r) !== null) return to + 3;
  if (!r.capital(to)) return to;
  const dash = stateEnd(to, r);
  return dash > to && r.word(dash) === '-' && r.capital(dash + 1) && r.spaced(dash)
    ? Math.max(to, stateEnd(dash + 1, r))
    : to;
}

/** Behind "dã chiến cấp 2 số 5", or `to`. */
function numberedEnd(to: number, r: Reading): number {
  let end = r.word(to) === 'dã' && r.word(to + 1) === 'chiến' ? to + 2 : to;
  while ((r.word(end) === 'cấp' || r.word(end) === 'số') && r.number(end + 1)) end += 2;
  return end;
}

const FIELDED = new Set(['hospital', 'team']);

/** Behind a country by its name or its first syllable, or -1. */
function stateEnd(at: number, r: Reading): number {
  const whole = vietnamesePhrase(at, r, COUNTRY_NAME);
  return whole ? at + whole.length : isShort(at, r) ? at + 1 : -1;
}

/** Behind "thành phố Đà Nẵng", "tỉnh Bà Rịa - Vũng Tàu", "thành phố", or `to`. */
function seatEnd(to: number, r: Reading): number {
  const place = DISTRICTS.has(r.word(to)) ? to + 1 : r.word(to) === 'thành' && r.word(to + 1) === 'phố' ? to + 2 : -1;
  if (place < 0 || r.capital(to)) return to;
  let end = place;
  const name = (i: number) => r.capital(i) && !r.fixed(i) && r.latin(i);
  while (end < place + 4 && name(end) && !startsLabel(end, r)) end++;
  if (end === place) return r.word(to) === 'tỉnh' || place === to + 2 ? place : to;
  return end === place + 2 && r.word(end) === '-' && name(end + 1) && name(end + 2) ? end + 3 : end;
}

const DISTRICTS = new Set(['tỉnh', 'quận', 'huyện', 'phường', 'xã']);

/** "Bộ Quốc phòng Phan Văn Gaing": capitals as only a name has them, also one misspelt; a field has its second syllable small. */
const startsName = (i: number, r: Reading): boolean =>
  r.capital(i + 1) && (r.capital(i + 2) || isPlausibleFamily(foldText(r.word(i)), 'VN'));

/** "Trường Sĩ quan Lục quân 1": a figure at the end of the phrase. */
const closesNumbered = (i: number, r: Reading): boolean =>
  r.word(i).length < 3 &&
  r.spaced(i) &&
  ['', ',', '.', ';', ':', ')', 'và', 'đã', 'với'].includes(r.word(i + 1)) &&
  !r.number(i + 2);

/** Bodies whose field may be "Quân đội". */
const MILITARY_TOO = wordSet('bank corporation hospital school centre brigade regiment division squadron battalion');
/** Units and houses that have a number behind their field. */
const UNITS = new Set(['division', 'brigade', 'regiment', 'battalion', 'squadron', 'hospital']);

/** Numbered inside another body. */
const REGIONS = new Set(['military', 'region', 'division', 'brigade', 'regiment', 'battalion', 'corps', 'squadron']);

/** In lower case behind a field: "Viện Quan hệ quốc tế". */
const NARROWING = new Set(['quốc', 'chiến', 'quân', 'khu', 'trung', 'thông', 'điều']);
/** Schools keep their nationality as armed services do. */
const NATIONAL_TOO = wordSet('academy university agency centre press corporation bank broadcaster company association');
/** Of these two parts of a name may be joined by a dash. */
const DASHED = new Set(['department', 'corporation', 'agency']);
/** Whoever leads them is named behind them; schools and hospitals bear names of people. */
const LED = new Set(['ministry', 'department', 'committee', 'agency']);
const SOLE = new Set(['un', 'eu', 'programme']);
/** These are named by their place alone. */
const SEATED = new Set(['police', 'court', 'association', 'port']);
/** Organisations whose names may have words that the glossary lacks. */
const GROWING = new Set([
  'corporation',
  'ministry',
  'department',
  'academy',
  'institute',
  'committee',
  'agency',
  'university',
  'centre',
  'hospital',
  'school',
  'association',
  'bank',
  'company',
  'press',
  'broadcaster',
  'fund',
  'organisation',
  'port',
]);
