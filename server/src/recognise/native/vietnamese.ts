/** Vietnamese titles by their grammar: what stands behind a head narrows it (Thứ trưởng + Bộ Quốc phòng). */
import { foldText } from '../../text/fold.ts';
import { isPlausibleName } from '../culture.ts';
import {
  AGREEMENT,
  BARE_OFFICE,
  COUNTRY_NAME,
  EVENT,
  FIELD,
  type Found,
  LINK,
  longestPhrase,
  MODIFIER,
  meaningOf,
  NATIONAL,
  OFFICE,
  ORGANISATION,
  PARTNERSHIP,
  RANK,
} from './phrases.ts';
import type { Reading, ReadTitle } from './reading.ts';
import type { Sense } from './titleKeys.ts';

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

export function vietnamesePhrase(i: number, r: Reading, parts: number): Found | null {
  return longestPhrase('vi', (offset) => (r.fixed(i + offset) ? null : r.word(i + offset) || null), parts);
}

/** Words of meaning gathered on the way through a title. */
interface Gathered {
  readonly words: string[];
  readonly of: string[];
  to: string | null;
  known: boolean;
}

const gather = (): Gathered => ({ words: [], of: [], to: null, known: true });
const said = ({ words, of, to, known }: Gathered): Sense | null => (known ? { words, of, to } : null);

function addPhrase({ phrase }: Found, parts: number, g: Gathered): void {
  const words = meaningOf(phrase, parts);
  if (parts === COUNTRY_NAME) for (const code of words) g.of.push(code);
  else g.words.push(...words);
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

/** "Nhật Bản tại Việt Nam", "tại Việt Nam"; a consul is in a city: "tại Đà Nẵng". */
function destination(at: number, r: Reading, consul = false): { of: string[]; to: string; end: number } | null {
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

function organisationAt(start: number, r: Reading): { title: ReadTitle } | null {
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
      inner && !(military && vietnamesePhrase(at, r, FIELD)?.length === inner.length)
        ? to === first || ((served || r.number(to - 1)) && at === to)
          ? inner
          : null
        : vietnamesePhrase(at, r, FIELD);
    if (inner && !part && !r.number(to - 1)) break;
    if (part && (r.capital(at) || (to === first && !national) || (!national && NARROWING.has(r.word(at))))) {
      addPhrase(part, FIELD | NATIONAL | ORGANISATION, g);
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
      !r.capital(at) ||
      r.fixed(at) ||
      r.word(at).length < 2 ||
      startsTitle(at, r) ||
      startsLabel(at, r)
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
  // "Ủy ban nhân dân thành phố Đà Nẵng".
  const seat = to > first ? seatEnd(to, r) : to;
  if (seat > to) return { title: { type: 'organisation', from: start, to: seat, sense: null } };
  const sent = g.words[0] === 'embassy' || g.words[0] === 'consulate' ? destination(to, r) : null;
  if (sent) {
    g.of.push(...sent.of);
    g.to = sent.to;
    return { title: { type: 'organisation', from: start, to: sent.end, sense: said(g) } };
  }
  const country = vietnamesePhrase(to, r, COUNTRY_NAME);
  if (country) addPhrase(country, COUNTRY_NAME, g);
  const kept = national || NATIONAL_TOO.has(g.words[0] ?? '') || service;
  if (kept && country && r.capital(to)) to += country.length;
  // "Hải quân" alone is a branch of service, "Bộ" alone nothing.
  else if (to === start + head.length && head.length < (national ? 3 : 4)) return null;
  return { title: { type: 'organisation', from: start, to, sense: said(g) } };
}

/** "Hội Hữu nghị Việt - Nhật": behind two countries by one syllable each, or `to`. */
const pairEnd = (to: number, r: Reading): number =>
  r.word(to + 1) === '-' && r.capital(to) && r.capital(to + 2) && SHORT.has(r.word(to)) && SHORT.has(r.word(to + 2))
    ? to + 3
    : to;

const SHORT = new Set('việt nhật lào nga pháp trung hàn ấn mỹ úc anh đức thái cam'.split(' '));

/** Behind "thành phố Đà Nẵng", "tỉnh Quảng Trị", or `to`. */
function seatEnd(to: number, r: Reading): number {
  const place = r.word(to) === 'tỉnh' ? to + 1 : r.word(to) === 'thành' && r.word(to + 1) === 'phố' ? to + 2 : -1;
  if (place < 0) return to;
  let end = place;
  while (end < place + 4 && r.capital(end) && !r.fixed(end) && r.latin(end)) end++;
  return end > place ? end : to;
}

/** "Trường Sĩ quan Lục quân 1": a figure at the end of the phrase. */
const closesNumbered = (i: number, r: Reading): boolean =>
  r.word(i).length < 3 && r.spaced(i) && ['', ',', '.', ';', ':', ')'].includes(r.word(i + 1)) && !r.number(i + 2);

/** "Thành phần: …": a label, which is in the next line. */
export const startsLabel = (i: number, r: Reading): boolean =>
  r.word(i + 1) === ':' || (r.latin(i + 1) && r.word(i + 2) === ':');

/** Bodies whose field may be "Quân đội". */
const MILITARY_TOO = new Set(
  'corporation hospital school centre brigade regiment division squadron battalion'.split(' '),
);
/** Units and houses that have a number behind their field. */
const UNITS = new Set(['division', 'brigade', 'regiment', 'battalion', 'squadron', 'hospital']);

/** Numbered inside another body. */
const REGIONS = new Set(['military', 'region', 'division', 'brigade', 'regiment', 'battalion', 'corps', 'squadron']);

/** In lower case behind a field: "Viện Quan hệ quốc tế". */
const NARROWING = new Set(['quốc', 'chiến', 'quân', 'khu', 'trung', 'thông']);
/** Schools keep their nationality as armed services do. */
const NATIONAL_TOO = new Set(['academy', 'university']);
/** Of these two parts of a name may be joined by a dash. */
const DASHED = new Set(['department', 'corporation', 'agency']);
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
]);

/** A title, an organisation or a country begins at the token. */
export const startsTitle = (i: number, r: Reading): boolean =>
  vietnamesePhrase(i, r, OFFICE | BARE_OFFICE | COUNTRY_NAME | AGREEMENT | EVENT) !== null;

/** Words that end a title in lower case: verbs, conjunctions and what brings a date. */
const STOPS = new Set(
  'với ký được đã sẽ đang là có nhằm do mà khi nếu để vào từ nhưng còn cũng vẫn phải nên rằng này đó nay ngày tháng năm hôm sáng chiều tối giữa theo như cùng sau trước bằng bởi tại ở do không chưa rất gồm nói cho góp đạt mở diễn tổ đến tới thì ông bà thăm dự trên dưới trong và về của'.split(
    ' ',
  ),
);
/** Of these some stand inside the lower-case complement of a title. */
const INSIDE = new Set(['của', 'ở', 'tại', 'và', 'trong', 'trên', 'về', 'cho', 'tới', 'đến', 'không']);
/** Behind "và" these begin another clause. */
const CLAUSE = new Set(
  'đề mong cảm nhất khẳng cam nhấn bày hoan đánh chúc mời thống kêu ủng thảo trao sẽ đã đang được có là các những hai'.split(
    ' ',
  ),
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
    const country = r.capital(dash) ? vietnamesePhrase(dash, r, COUNTRY_NAME) : null;
    if (country) {
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
function yearsEnd(to: number, head: Found, r: Reading): number {
  const stage = r.word(to) === 'giai' && r.word(to + 1) === 'đoạn';
  const plan = meaningOf(head.phrase, AGREEMENT).includes('plan');
  const year = stage ? to + 2 : plan && r.word(to) === 'năm' ? to + 1 : plan ? to : -1;
  if (year < 0 || !r.number(year) || r.word(year).length !== 4) return to;
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
