/** The "of …", "for …" behind the head of a title: capitalised words with the links between them. */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  BARE_FIELD,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  GENERAL_HEAD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  OWNER,
  PLACE_HEAD,
  PLAIN,
  PLAIN_OFFICE,
  SENT,
  STATE,
} from '../roles.ts';
import { HEADLINE_VERBS } from '../words.ts';
import { beginsTitle, HEADS, headFollows, isLink, type Style } from './complementLinks.ts';
import { belongsTo, isInternational, stateEnd } from './places.ts';
import type { View } from './view.ts';

/** No title goes on for longer. */
const LONGEST = 24;
const KNOWN = FIELD | ORGANISATION_HEAD | NATIONAL_HEAD | AGREEMENT_MODIFIER | AIM | PLACE_HEAD | DIRECTION;

/** End of the complement that begins at `start`, or `start`. */
export function complementEnd(start: number, g: View, style: Style): number {
  let end = start;
  let i = start;
  while (i < start + LONGEST && style.opens(i)) {
    // "Deputy Minister of Trade" and, in the next line, "For the EU".
    if (g.lineStart(i) && g.capital(i) && !g.allCapitals(i)) break;
    const state = style.national ? -1 : belongsTo(i, g);
    if (state > 0) {
      // "Ambassador of Japan to Viet Nam" goes on.
      // "Consul-General of Japan in Da Nang", too.
      if (!(g.is(state, 'to') || style.office) || g.is(state, 'of') || !style.opens(state)) return end;
      end = state;
      i = state;
      continue;
    }
    // "State Secretary of Latvia's Ministry of Defence".
    if (style.office && g.is(i, 'of') && g.countryName(i + 1) && g.possessive(i + 2)) return end;
    const definite = g.article(i + 1);
    i = definite ? i + 2 : i + 1;
    i = unitStart(i, g);
    if (g.is(i + 1, 'majesty') && g.capital(i)) i++;
    // "of U.S. 4th Fleet".
    if (g.usEnd(i) > 0) i = unitStart(g.usEnd(i), g);
    if (!g.part(i) && !(g.capital(i) && !g.fixed(i) && g.role(i, FIELD | OFFICE_MODIFIER))) break;
    // "Special Envoy of the Prime Minister", "Adviser to the Minister of Defence".
    const holder = style.office && definite ? holderEnd(i, g) : 0;
    if (holder > 0) {
      end = holder;
      i = holder;
      continue;
    }
    // "Ambassador to the Socialist Republic of Viet Nam".
    const whole = style.office && g.is(i - (definite ? 2 : 1), 'to') ? stateEnd(i, g) : -1;
    if (whole > i + 1) return statesEnd(whole, g);
    const panel = style.office ? panelEnd(i, g) : 0;
    if (panel > 0) {
      end = panel;
      i = panel;
      continue;
    }
    const words = runEnd(i, start + LONGEST, definite, g, style);
    if (words.end > end) end = words.end;
    // "chairman of the Economic Policy subcommittee".
    if (style.office && definite && PANELS.has(g.text(end)) && !g.capital(end) && g.leads(end - 1)) return end + 1;
    // "Ambassador to Fiji, Kiribati, Nauru and Tonga".
    if (style.office && g.is(i - (definite ? 2 : 1), 'to') && end === stateEnd(i, g)) return statesEnd(end, g);
    if (words.stop) break;
    i = words.end;
  }
  return end;
}

/** "House Ways and Means Committee", "Senate Health, Education, Labor, and Pensions Committee": its end, or 0. */
export function panelEnd(from: number, g: View): number {
  // "Upper House Foreign Affairs and Defense Committee".
  const first = g.is(from + 1, 'house') && UPPER.has(g.text(from)) ? from + 1 : from;
  if (!g.role(first, ORGANISATION_HEAD) || !(g.is(first, 'house') || CHAMBERS.has(g.text(first)))) return 0;
  // "the Senate's Second Committee" is the Senate's.
  if (!g.capital(first) || g.possessive(first + 1)) return 0;
  // "House of Representatives Appropriations Committee".
  const named = g.is(first, 'house') && g.is(first + 1, 'of') && g.part(first + 2) ? first + 3 : first + 1;
  for (let i = named; i < from + LONGEST; i++) {
    if (PANELS.has(g.text(i)) && (g.capital(i) || g.part(i - 1))) return i > named ? i + 1 : 0;
    const joins = g.is(i, ',') || g.is(i, 'and') || g.the(i);
    if (!g.part(i) && !joins && !g.possessive(i) && !g.hyphen(i)) return 0;
  }
  return 0;
}

const UPPER: ReadonlySet<string> = new Set(['Upper', 'Lower', 'National']);
const CHAMBERS: ReadonlySet<string> = new Set(['Senate', 'Assembly']);
export const PANELS: ReadonlySet<string> = new Set([
  'Committee',
  'Subcommittee',
  'Caucus',
  'committee',
  'subcommittee',
]);

/** Behind the title of him whom the holder of an office serves, or 0. */
function holderEnd(from: number, g: View): number {
  if (g.text(from) === 'Crown' && g.text(from + 1) === 'Prince') return from + 2;
  let i = g.text(from) === 'Federal' ? from + 1 : from;
  while (i < from + 4 && g.part(i) && g.role(i, OFFICE_MODIFIER | FIELD) && !g.role(i, OFFICE_HEAD)) i++;
  const head = g.part(i) && g.role(i, OFFICE_HEAD) && !g.role(i, ORGANISATION_HEAD | FIELD);
  if (!head || g.possessive(i + 1) || (g.part(i + 1) && g.role(i + 1, HEADS))) return 0;
  const general = g.hyphen(i + 1) ? i + 2 : i + 1;
  return g.is(general, 'general') && g.capital(general) ? general + 1 : i + 1;
}

/** Behind the number of a unit: "25th Destroyer Squadron", "3 Division". */
function unitStart(i: number, g: View): number {
  // "Commander of No. 6 Squadron".
  const no = i + 2;
  if (g.is(i, 'no') && g.capital(i) && g.text(i + 1) === '.' && g.number(no) && g.part(no + 1)) return no + 1;
  if (!g.number(i) || g.fixed(i)) return i;
  if (!g.spaced(i + 1) && g.word(i + 1) && g.part(i + 2)) return i + 2;
  return g.spaced(i + 1) && g.part(i + 1) && g.role(i + 1, NUMBERED) ? i + 1 : i;
}

/** Behind ", Kiribati, Nauru and Tonga": further countries of a list, the last behind "and". */
export function statesEnd(from: number, g: View): number {
  const end = from;
  for (let i = from; ; ) {
    const last = g.is(i, 'and') || (g.is(i, ',') && g.is(i + 1, 'and'));
    if (!last && !g.is(i, ',')) return end;
    const noun = g.is(i, ',') && last ? i + 2 : i + 1;
    const state = stateEnd(g.article(noun) ? noun + 1 : noun, g);
    // "to Japan and Vietnam's Minister", "to Japan, Vietnamese officials": another begins.
    const noName = g.word(state) && !g.countryName(state - 1) && !g.is(state, 'and');
    const union = state < 0 && last ? postedEnd(noun, g) : 0;
    // "to Ethiopia and the African Union".
    if (union > 0) return union;
    if (state < 0 || g.possessive(state) || noName || (g.part(state) && g.spaced(state))) return end;
    if (last) return state;
    i = state;
    if (!g.is(i, ',') && !g.is(i, 'and')) return end;
  }
}

interface Run {
  readonly end: number;
  /** Nothing of the title follows. */
  readonly stop: boolean;
}

/** A country ends it, but in "the Armed Forces of the Philippines", which is a name of its own. */
function runEnd(from: number, limit: number, definite: boolean, g: View, style: Style): Run {
  let end = from;
  let first = true;
  let nation = false;
  for (let i = from; i < limit; i++) {
    if (g.part(i)) {
      // "MINISTRY OF DEFENCE RECEIVES DELEGATION".
      if (i > from && g.allCapitals(i) && HEADLINE_VERBS.has(g.text(i)) && !g.is(i + 1, 'of'))
        return { end, stop: true };
      // "Embassy of Japan in Viet Nam Hands Over".
      if (style.body && i > from && g.countryName(i - 1) && HEADLINE_VERBS.has(g.text(i).toUpperCase()))
        return { end, stop: true };
      // "Embassy of Chile in Peru" and, below it, "Weekly Report".
      if (style.body && i > from && g.is(from - 1, 'in') && i === stateEnd(from, g)) return { end, stop: true };
      // "Council of Ministers X Y": behind a plural that owns a body stands a name.
      if (i > from && end === i && !style.office && g.role(i - 1, OWNER) && !g.role(i, KNOWN))
        return { end, stop: true };
      if (i > from && end === i && !g.leads(i - 1) && g.part(i - 1)) return { end, stop: true };
      // "the Department of Security Policy Kari Moen": a name stands behind a field.
      if (
        style.body &&
        !first &&
        end === i &&
        (g.role(i - 1, KNOWN | STATE) || g.countryName(i - 1) || isSeat(from, i, g)) &&
        isName(i, g) &&
        isName(i + 1, g) &&
        !headFollows(i, g)
      )
        return { end, stop: true };
      // "the Bank of Japan Governor X Y", "the Bureau of Investigation Director X Y": who heads it.
      if (style.body && i > from && end === i && isHolder(i, g) && (g.country(i - 1) || g.part(i + 1)))
        return { end, stop: true };
      const union = g.role(i, STATE) || (definite && g.role(i, EVENT_HEAD | AGREEMENT_HEAD));
      // "for Neighbourhood and Enlargement".
      const joined = g.is(i - 1, 'and') && g.nominal(i) && !g.part(i + 1);
      const known = g.role(i, KNOWN) || union || joined || g.country(i) || i + 1 === stateEnd(i, g);
      // "the Director of the Regional Security System,": one word behind an article and a field is no name.
      const last =
        definite &&
        end === i &&
        g.role(i - 1, FIELD) &&
        !g.role(i - 1, HEADS) &&
        isName(i, g) &&
        !g.part(i + 1) &&
        g.is(i + 1, ',');
      const place = end === i && (PLACE_OPENERS.has(g.text(i - 1)) || (!definite && g.role(i - 1, DIRECTION)));
      // "Chief Executive Officer of Ferrel Marine,".
      const firm = last || (i === from + 1 && isExecutive(from - 2, g) && !g.word(i + 1));
      // "Chairman of the Association of Peruvian Coffee Exporters".
      const ofNation = i > from && end === i && g.country(i - 1) && !g.countryName(i - 1) && !isInternational(i - 1, g);
      nation = ofNation || (nation && !known);
      if (style.office && !first && !known && !firm && !place && !nation && !headFollows(i, g))
        return { end, stop: true };
      first = false;
      end = i + 1;
      continue;
    }
    if (g.hyphen(i) && end === i && g.word(i + 1)) {
      // "Long-term Planning".
      i++;
      end = i + 1;
      continue;
    }
    if (g.possessive(i) && end === i && g.word(i + 1) && !g.spaced(i + 1)) {
      // "Vava'u", "N'Djamena".
      i++;
      end = i + 1;
      continue;
    }
    // "Viña del Mar", "Rio de Janeiro"; behind a field of work a name begins: "Minister of Defence de Vries".
    if (style.office && g.particle(i) && end === i && !g.capital(i) && g.part(i + 1) && !g.role(i - 1, KNOWN)) {
      first = true;
      continue;
    }
    if (!isLink(i, g, style)) break;
    // "Land Bank of the Philippines and BDO Unibank", "Embassy of Japan and X Y": behind the country another begins.
    const short = g.role(i + 1, ORGANISATION_NAME) && g.allCapitals(i + 1);
    const other = style.body && g.is(i, 'and') && (short || (isName(i + 1, g) && isName(i + 2, g)));
    if (other && i === stateEnd(from, g)) return { end, stop: true };
    // "the Plans and Policy Division" is one.
    const single = definite && i === from + 1 && g.role(from, FIELD);
    // "the Human Rights and Gender Unit": no head stands before it.
    const headless = definite && !g.article(i + 1) && !hasHead(from, i, g);
    const staff = g.is(i - 1, 'command') && g.is(i + 1, 'staff');
    if (g.is(i, 'and') && !single && !headless && !staff && beginsTitle(i + 1, g)) return { end, stop: true };
    // "the Department of Foreign Affairs and Army Corps 12".
    if (g.is(i, 'and') && g.role(i + 1, NATIONAL_HEAD) && g.role(i + 2, NUMBERED) && g.number(i + 3))
      return { end, stop: true };
    // "the General Assembly and COP28".
    if (g.is(i, 'and') && g.number(i + 2) && !g.spaced(i + 2)) return { end, stop: true };
    // "the Gulf of Guinea".
    const gulf = g.is(i, 'of') && g.is(i - 1, 'gulf') && g.capital(i - 1);
    const state = style.national || gulf ? -1 : belongsTo(i, g);
    if (state > 0) {
      // "Director of the Diplomatic Academy of Viet Nam"; a ministry goes without.
      // "Adviser to the Permanent Delegation of Iceland to NATO".
      const posted = g.is(i - 1, 'delegation') && g.is(state, 'to') ? postedEnd(state + 1, g) : 0;
      if (posted > 0) return { end: posted, stop: true };
      const own =
        (g.role(i - 1, ORGANISATION_HEAD) && !g.role(i - 1, GOVERNMENTAL) && !g.is(i - 1, 'staff')) ||
        ledBySchool(from, i, g);
      // "Chief Executive of Bank of Ireland".
      const bank = BANKS.has(g.text(i - 1)) && i === from + 1;
      if (!(definite || bank) || !(own || g.role(i - 1, NATIONAL_HEAD))) return { end, stop: true };
      end = state;
      i = state - 1;
      continue;
    }
    // "and" joins fields of work; behind the other links a name may begin a new part.
    first = !g.is(i, 'and') && !g.is(i, ',');
  }
  return { end, stop: false };
}

/** "Chief Executive of", "Chief Executive Officer of", "CEO of": what follows is a firm. */
const isExecutive = (i: number, g: View): boolean =>
  g.text(i) === 'CEO' || g.text(i) === 'Executive' || (g.text(i) === 'Officer' && g.text(i - 1) === 'Executive');

/** "Governor", "Spokesman": a word of nothing but an office. */
export const isHolder = (i: number, g: View): boolean => g.role(i, OFFICE_HEAD) && !g.role(i, ~(OFFICE_HEAD | HOLDER));

/** What such a word may be besides. */
const HOLDER = GENERAL_HEAD | PLAIN_OFFICE | BARE_FIELD | SENT | PLAIN;

const UNITED: ReadonlySet<string> = new Set(['African', 'European', 'United']);
const UNIONS_OF: ReadonlySet<string> = new Set(['Union', 'Nations']);

/** "the Bank of England X Y": behind the place of a bank or university. */
const isSeat = (from: number, i: number, g: View): boolean =>
  i === from + 1 && g.is(from - 1, 'of') && BANKS.has(g.text(from - 2)) && !PLACE_OPENERS.has(g.text(from));

/** Behind the union to which a delegation is sent, or 0. */
function postedEnd(at: number, g: View): number {
  const noun = g.article(at) ? at + 1 : at;
  if (g.role(noun, ORGANISATION_NAME) && g.allCapitals(noun)) return noun + 1;
  return UNITED.has(g.text(noun)) && UNIONS_OF.has(g.text(noun + 1)) ? noun + 2 : 0;
}

/** "the Centre for Peace Operations of Chile": it is named by its country, though not right before it. */
function ledBySchool(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) if (SCHOOLS.has(g.text(i))) return true;
  return false;
}

const BANKS: ReadonlySet<string> = new Set(['Bank', 'University', 'Museum']);

const SCHOOLS = wordSet('Centre Center Institute Academy School College University');

/** Of "New York", "San Diego", "Port Moresby": no name of a place by themselves. */
const PLACE_OPENERS = wordSet(
  'New San Santa Santo Los Las Port Fort Saint St Cape Puerto Rio Nueva Nova Villa Monte Mount Punta Buenos Long El Great',
);

/** A word that only names are made of, as far as the grammar knows. */
const isName = (i: number, g: View): boolean =>
  g.part(i) && !g.role(i, ~PLAIN) && !g.country(i) && !g.nominal(i) && !NO_NAME.test(g.text(i));

/** "Science", "Agencies"; the participle in "Petroleum Exporting Countries". */
const NO_NAME = /(?:(?:an|en)c[ey]s?|\w{4}ing)$/;

function hasHead(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) {
    if (g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD | EVENT_HEAD | OWNER) || g.country(i)) return true;
    // "of the VPA and Deputy Minister of Defence".
    if (g.allCapitals(i) && !g.allCapitals(to + 1)) return true;
  }
  return false;
}
