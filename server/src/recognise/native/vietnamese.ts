/** Vietnamese titles by their grammar: what stands behind a head narrows it (Thứ trưởng + Bộ Quốc phòng). */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT,
  BARE_OFFICE,
  COUNTRY_NAME,
  EVENT,
  FIELD,
  type Found,
  LINK,
  MODIFIER,
  meaningOf,
  NATIONAL,
  OFFICE,
  ORGANISATION,
  PARTNERSHIP,
  RANK,
} from './phrases.ts';
import type { Reading, ReadTitle } from './reading.ts';
import { organisationAt } from './vietnameseOrganisation.ts';
import {
  addPhrase,
  destination,
  type Gathered,
  gather,
  STOPS,
  said,
  shortPair,
  startsTitle,
  vietnamesePhrase,
} from './vietnameseParts.ts';

const LONGEST = 24;

/** The titles that begin at token `i`; an organisation inside an office is a title of its own. */
export function vietnameseTitlesAt(i: number, r: Reading): ReadTitle[] {
  if (r.fixed(i)) return [];
  const found: (ReadTitle | null)[] = [];
  if (r.capital(i)) {
    found.push(rankAt(i, r));
    found.push(officeAt(i, r), organisationAt(i, r)?.title ?? null, agreementAt(i, r), eventAt(i, r));
  }
  found.push(partnershipAt(i, r));
  return found.filter((title) => title !== null);
}

/** A rank of other armies, by its own words. */
function rankAt(start: number, r: Reading): ReadTitle | null {
  const found = vietnamesePhrase(start, r, RANK);
  if (!found) return null;
  return { type: 'rank', from: start, to: start + found.length, sense: null };
}

/** Posts whose English title names no ministry: "Minister of Defence" is Bộ trưởng Bộ Quốc phòng. */
const UNSAID = new Set(['ministry', 'department', 'agency']);

function officeAt(start: number, r: Reading): ReadTitle | null {
  // "Bộ Tư lệnh" is a body.
  if (r.word(start) === 'tư' && r.word(start - 1) === 'bộ') return null;
  const g = gather();
  let i = start;
  for (let m = vietnamesePhrase(i, r, MODIFIER); m; m = vietnamesePhrase(i, r, MODIFIER)) {
    addPhrase(m, MODIFIER, g);
    i += m.length;
  }
  const head = vietnamesePhrase(i, r, OFFICE | BARE_OFFICE);
  if (!head) return null;
  addPhrase(head, OFFICE | BARE_OFFICE, g);
  let to = i + head.length;
  let narrowed = (head.phrase.parts & OFFICE) !== 0;
  for (let steps = 0; steps < 8; steps++) {
    const modifier = vietnamesePhrase(to, r, MODIFIER);
    if (modifier && !r.capital(to + modifier.length - 1)) {
      addPhrase(modifier, MODIFIER, g);
      to += modifier.length;
      continue;
    }
    const organisation = r.capital(to) ? organisationAt(to, r) : null;
    if (organisation) {
      const words = organisation.title.sense?.words ?? [];
      if (organisation.title.sense === null) g.known = false;
      g.words.push(...words.filter((word, at) => at > 0 || !UNSAID.has(word)));
      g.of.push(...(organisation.title.sense?.of ?? []));
      to = organisation.title.to;
      narrowed = true;
      continue;
    }
    const end = r.organisation(to);
    if (end > to) {
      g.known = false;
      to = end;
      narrowed = true;
      continue;
    }
    // "Bộ trưởng Quốc phòng và Cựu chiến binh".
    const also = narrowed && r.word(to) === 'và' && r.capital(to + 1) && !startsTitle(to + 1, r);
    const second = also ? vietnamesePhrase(to + 1, r, FIELD) : null;
    if (second && to > i + head.length && !organisationAt(to + 1, r)) {
      addPhrase(second, FIELD, g);
      to += 1 + second.length;
      continue;
    }
    const field = vietnamesePhrase(to, r, FIELD);
    if (field && (r.capital(to) || !narrowed)) {
      addPhrase(field, FIELD, g);
      to += field.length;
      narrowed = true;
      continue;
    }
    break;
  }
  const sent = destination(to, r, g.words.includes('consul'));
  if (
    sent &&
    g.words.some((word) => word === 'ambassador' || word === 'consul' || word === 'attache' || word === 'envoy')
  ) {
    g.of.push(...sent.of);
    g.to = sent.to;
    return { type: 'office', from: start, to: sent.end, sense: said(g) };
  }
  // "phụ trách các vấn đề quốc tế": in charge of what.
  if (r.word(to) === 'phụ' && r.word(to + 1) === 'trách') {
    const end = complementEnd(to + 2, r, g, FIELD | LINK);
    if (end > to + 2) to = end;
  }
  const whose = r.capital(to) && narrowed && g.of.length === 0 ? vietnamesePhrase(to, r, COUNTRY_NAME) : null;
  if (whose) addPhrase(whose, COUNTRY_NAME, g);
  if (!narrowed) {
    // "Đại sứ Pháp Olivier Brochet"
    const nation = r.capital(to) ? vietnamesePhrase(to, r, COUNTRY_NAME) : null;
    const named = isNameAhead(nation ? to + nation.length : to, r);
    if (named) return { type: 'office', from: start, to, sense: null, address: true };
    return isPost(start, to, r) ? { type: 'office', from: start, to, sense: null } : null;
  }
  return { type: 'office', from: start, to, sense: said(g) };
}

/** ", Phó Giám đốc, làm trưởng đoàn": between two marks behind a name. */
const isPost = (start: number, to: number, r: Reading): boolean =>
  r.word(start - 1) === ',' && r.capital(start - 2) && ['', ',', '.', ';', ')'].includes(r.word(to));

/** A name may follow a bare title; a country or a word of two syllables is none. */
const isNameAhead = (i: number, r: Reading): boolean =>
  r.capital(i) && !startsTitle(i, r) && vietnamesePhrase(i, r, FIELD | ORGANISATION | NATIONAL) === null;

/** Of these some stand inside the lower-case complement of a title. */
const INSIDE = new Set(['của', 'ở', 'tại', 'và', 'trong', 'trên', 'về', 'cho', 'tới', 'đến', 'không']);
/** Behind "và" these begin another clause. */
const CLAUSE = wordSet(
  'đề mong cảm nhất khẳng cam nhấn bày hoan đánh chúc mời thống kêu ủng thảo trao sẽ đã đang được có là các những hai',
);

/** End of the complement in lower case that begins at `start`: "về hợp tác và trao đổi quốc phòng song phương". */
function complementEnd(start: number, r: Reading, g: Gathered, parts = FIELD | COUNTRY_NAME | LINK): number {
  let i = start;
  let end = start;
  while (i < start + LONGEST && r.latin(i) && !r.fixed(i)) {
    const word = r.word(i);
    if (STOPS.has(word) && !INSIDE.has(word)) break;
    if (r.capital(i) && startsTitle(i, r) && !vietnamesePhrase(i, r, COUNTRY_NAME)) break;
    if (word === 'và' && (r.capital(i + 1) || (CLAUSE.has(r.word(i + 1)) && !vietnamesePhrase(i + 1, r, FIELD)))) break;
    // "hợp tác tại Hà Nội": where it was signed, not what it is about.
    if ((word === 'tại' || word === 'ở') && r.capital(i + 1) && !vietnamesePhrase(i + 1, r, COUNTRY_NAME | FIELD))
      break;
    const found = vietnamesePhrase(i, r, parts);
    if (!found) {
      // Names of people and places are no topic; "Quy chế các lực lượng thăm viếng" is one.
      if (r.capital(i) && !(i === start && r.latin(i + 1) && !r.capital(i + 1) && !r.fixed(i + 1))) break;
      g.known = false;
      end = ++i;
      continue;
    }
    if ((found.phrase.parts & LINK) === 0) {
      const country = (found.phrase.parts & FIELD) === 0;
      addPhrase(found, country ? COUNTRY_NAME : FIELD, g);
      end = i + found.length;
    }
    i += found.length;
  }
  return end;
}

function agreementAt(start: number, r: Reading): ReadTitle | null {
  const head = vietnamesePhrase(start, r, AGREEMENT);
  if (!head) return null;
  const g = gather();
  addPhrase(head, AGREEMENT, g);
  let to = start + head.length;
  // "Công ước của Liên hợp quốc về Luật Biển"
  const whose = r.word(to) === 'của' && r.capital(to + 1) ? vietnamesePhrase(to + 1, r, FIELD | COUNTRY_NAME) : null;
  if (whose && r.word(to + 1 + whose.length) === 'về') to++;
  for (let steps = 0; steps < 6; steps++) {
    const joins =
      r.word(to) === 'và' && (r.capital(to + 1) || (to > start + head.length && !CLAUSE.has(r.word(to + 1))));
    const part = vietnamesePhrase(joins ? to + 1 : to, r, FIELD | PARTNERSHIP);
    if (r.word(to) === 'và' && part) to++;
    if (part && !STOPS.has(r.word(to))) {
      addPhrase(part, FIELD | PARTNERSHIP, g);
      to += part.length;
      continue;
    }
    const dash = r.word(to) === '-' ? to + 1 : to;
    const pair = shortPair(to, r);
    const country = r.capital(dash) ? vietnamesePhrase(dash, r, COUNTRY_NAME) : null;
    if (pair) {
      g.of.push(...pair);
      to += 3;
    } else if (country) {
      addPhrase(country, COUNTRY_NAME, g);
      to = dash + country.length;
    } else if (dash === to && r.capital(to) && !r.fixed(to) && !startsTitle(to, r)) {
      // "Hiệp định Paris", "Tuyên bố Hà Nội": by its place.
      g.known = false;
      to++;
    } else break;
  }
  if (r.word(to) === 'về') to = Math.max(to, complementEnd(to + 1, r, g));
  // Conventions of many states go by their year.
  if (to > start + head.length && r.word(start) === 'công') {
    const year = r.word(to) === 'năm' ? to + 1 : to;
    if (r.number(year)) to = year + 1;
  }
  to = yearsEnd(to, head, r);
  if (to === start + head.length && !g.words.includes('joint')) return null;
  return { type: 'agreement', from: start, to, sense: said(g) };
}

/** "giai đoạn 2022-2024" behind any title, "năm 2025" and "2022-2024" behind that of a plan. */
function yearsEnd(at: number, head: Found, r: Reading): number {
  const to = r.number(at) && r.word(at - 1) === 'đoạn' ? at - 2 : at;
  const stage = r.word(to) === 'giai' && r.word(to + 1) === 'đoạn';
  const plan = meaningOf(head.phrase, AGREEMENT).includes('plan');
  const year = stage ? to + 2 : plan && r.word(to) === 'năm' ? to + 1 : plan ? to : -1;
  if (year < 0 || !r.number(year) || r.word(year).length !== 4) return at;
  return r.word(year + 1) === '-' && r.number(year + 2) ? year + 3 : year + 1;
}

/** Before these words in lower case "đối tác chiến lược" is a partner, not a partnership. */
const PARTNERS = new Set(['các', 'những', 'là', 'nhiều', 'một', 'số', 'với']);

function partnershipAt(start: number, r: Reading): ReadTitle | null {
  const head = vietnamesePhrase(start, r, PARTNERSHIP);
  if (!head || (!r.capital(start) && PARTNERS.has(r.word(start - 1)))) return null;
  const g = gather();
  addPhrase(head, PARTNERSHIP, g);
  let to = start + head.length;
  for (let part = vietnamesePhrase(to, r, FIELD); part; part = vietnamesePhrase(to, r, FIELD)) {
    addPhrase(part, FIELD, g);
    to += part.length;
  }
  if (!g.words.includes('strategic') && !g.words.includes('comprehensive')) return null;
  if (['quan', 'hàng', 'tin', 'lớn', 'lâu'].includes(r.word(to)) && !r.capital(start)) return null;
  if (r.word(to) === 'vì') to = Math.max(to, complementEnd(to + 1, r, g));
  return { type: 'partnership', from: start, to, sense: said(g) };
}

function eventAt(start: number, r: Reading): ReadTitle | null {
  const head = vietnamesePhrase(start, r, EVENT);
  if (!head) return null;
  const g = gather();
  addPhrase(head, EVENT, g);
  const first = start + head.length;
  let to = first;
  let capitals = 0;
  for (let steps = 0; steps < 12; steps++) {
    // "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng"
    if (r.word(to) === 'các' && r.word(to + 1) === 'nước' && r.capital(to + 2)) to += 2;
    const pair = to > first ? shortPair(to, r) : null;
    if (pair) {
      g.of.push(...pair);
      capitals++;
      to += 3;
      continue;
    }
    const dash = (r.word(to) === '-' || r.word(to) === 'và') && to > first ? to + 1 : to;
    const country = r.capital(dash) ? vietnamesePhrase(dash, r, COUNTRY_NAME) : null;
    // "Ấn Độ - châu Phi"
    if (capitals > 0 && r.word(dash) === 'châu' && !r.capital(dash) && r.capital(dash + 1)) {
      g.known = false;
      to = dash + 2;
      continue;
    }
    // "Cuộc họp Ủy ban Biên giới chung".
    const body = to === first ? ORGANISATION : 0;
    const part = country ?? vietnamesePhrase(dash, r, FIELD | BARE_OFFICE | OFFICE | body);
    if (!part && dash === to && isPlaceAhead(to, r)) {
      // "Hội nghị thượng đỉnh Hiroshima", "Diễn đàn Hương Sơn".
      g.known = false;
      to++;
      capitals++;
      continue;
    }
    if (!part || r.fixed(dash) || (dash > to && !r.capital(dash))) break;
    if (r.capital(dash)) capitals++;
    addPhrase(part, country ? COUNTRY_NAME : FIELD | BARE_OFFICE | OFFICE, g);
    to = dash + part.length;
  }
  // "Đối thoại chính sách quốc phòng lần thứ 14": in lower case an event that is counted.
  const about = r.word(to) === 'về' && r.latin(start - 1) && !r.capital(start - 1);
  const counted = to > first && r.capital(start) && (about || vietnameseOrdinal(to, r) !== null);
  if (capitals === 0 && !counted) return null;
  if (r.word(to) === 'về') to = Math.max(to, complementEnd(to + 1, r, g));
  if (r.number(to) && /^(?:19|20)\d\d$/.test(r.word(to)) && r.spaced(to)) to++;
  return { type: 'event', from: start, to, sense: said(g) };
}

/** A capitalised word that begins no title: the place or name of a meeting. */
const isPlaceAhead = (i: number, r: Reading): boolean =>
  r.capital(i) && !r.fixed(i) && r.spaced(i) && r.word(i).length > 1 && !startsTitle(i, r);

const NUMBERS = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** "lần thứ 10", "lần thứ hai" at the token: which time it was. */
export function vietnameseOrdinal(
  at: number,
  r: Pick<Reading, 'word' | 'number'>,
): { readonly value: number; readonly from: number; readonly to: number } | null {
  if (r.word(at) !== 'lần') return null;
  const i = r.word(at + 1) === 'thứ' ? at + 2 : at + 1;
  if (r.number(i)) return { value: Number(r.word(i)), from: at, to: i + 1 };
  const value = r.word(i) === 'nhất' ? 1 : r.word(i) === 'nhì' ? 2 : NUMBERS.indexOf(r.word(i)) + 1;
  return i === at + 2 && value > 0 ? { value, from: at, to: i + 1 } : null;
}
