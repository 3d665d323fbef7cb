/** Agreements: "Memorandum of Understanding on Cyber Security", "Reciprocal Access Agreement", "Code of Conduct". */
import { wordSet } from '../../text/wordSet.ts';
import { isRoman } from '../ordinals.ts';
import {
  ABOUT,
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AGREEMENT_NAME,
  AIM,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  OWNER,
  PARTNERSHIP_MODIFIER,
  WEAK_AGREEMENT,
} from '../roles.ts';
import { aboutEnd, matterEnd } from './matter.ts';
import { unProgramme } from './namedBody.ts';
import { clubFrom, isInternational, isPair, isPlaceOf, LED, particleBefore } from './places.ts';
import type { Title, View } from './view.ts';
import { isAgreement, isShort, PROJECTS, SIGNING } from './weakAgreement.ts';

const FRONT = 9;
const LONGEST_QUOTE = 24;

export function agreementAt(head: number, g: View): Title | null {
  if (!g.capital(head)) return plainAgreement(head, g);
  if (g.roles(head, AGREEMENT_NAME)) return nameAt(head, g);
  if (isShort(head, g) && !SHORT.has(g.text(head))) return null;
  const body = g.is(head, 'programme') ? unProgramme(head, g) : null;
  if (body !== null) return body;
  if (g.is(head, 'programme')) {
    const led = ledFrom(head, g);
    if (led < head) return { type: 'organisation', from: led, to: head + 1 };
  }
  const opened = openingEnd(head, g);
  const about = aboutEnd(opened, g);
  const matter = about > opened;
  const from = frontOf(head, matter, g);
  // "Protocol Department", "Treaty Officer", "Convention Centre".
  if (!matter && g.part(opened) && g.role(opened, ORGANISATION_HEAD | OFFICE_HEAD | EVENT_HEAD)) return null;
  let to = matter || from < head || opened > head + 1 ? datedEnd(about, g) : about;
  // "Military Cooperation Programme for 2022".
  const planned = g.is(head, 'plan') || g.is(head, 'programme') || g.is(head, 'program');
  if (planned && g.is(to, 'for') && g.year(to + 1)) to += 2;
  if (from === head && to === head + 1) return null;
  if (from === head - 1 && !matter && g.is(from, 'general')) return null;
  if (g.role(head, WEAK_AGREEMENT) && !isAgreement(from, head, matter, g)) return null;
  // "at the Trade and Investment Convention in Lima": one that people attend.
  const held = g.is(head, 'convention') && !matter && VISITING.has(g.text(g.the(from - 1) ? from - 2 : from - 1));
  return { type: held ? 'event' : 'agreement', from, to: quotedEnd(head, to, g) };
}

/** "Director of the Pacific Islands Program": where a programme that somebody heads begins, or `head`. */
function ledFrom(head: number, g: View): number {
  let from = head;
  while (from > head - LONGEST_LED && g.part(from - 1) && g.leads(from - 1)) from--;
  const led = g.the(from - 1) && g.is(from - 2, 'of') && LEADERS.has(g.text(from - 3).toLowerCase());
  return led ? from : head;
}

const LONGEST_LED = 5;
const LEADERS: ReadonlySet<string> = new Set(['director', 'head', 'chair', 'manager', 'coordinator']);

const VISITING: ReadonlySet<string> = new Set(['at', 'attend', 'attended', 'attending', 'At', 'during', 'During']);

/** "the NATO SOFA", "the Japan-UK RAA": by its abbreviation; in a headline in capitals every word looks like one. */
function nameAt(head: number, g: View): Title | null {
  if (
    !g.allCapitals(head) ||
    g.hyphen(head + 1) ||
    (g.role(head + 1, OFFICE_HEAD | ORGANISATION_HEAD) && g.capital(head + 1))
  )
    return null;
  const org = g.role(head - 1, ORGANISATION_NAME) && g.allCapitals(head - 1) && g.leads(head - 1);
  if (!org && ((g.word(head - 1) && g.allCapitals(head - 1)) || g.allCapitals(head + 1))) return null;
  const paired = g.country(head - 1) && g.leads(head - 1) && g.hyphen(head - 2) && g.country(head - 3);
  return { type: 'agreement', from: paired ? head - 3 : org ? head - 1 : head, to: head + 1 };
}

/** Where the words before a head begin: "Viet Nam-Japan Joint Vision", "General Security of Military Information". */
function frontOf(head: number, matter: boolean, g: View): number {
  let from = head;
  let places = 0;
  let joined = false;
  for (let i = head - 1; i >= head - FRONT; i--) {
    // "Air-to-Air Arrangement".
    if (g.hyphen(i) && from === i + 1 && g.is(i - 1, 'to') && g.hyphen(i - 2) && g.part(i - 3)) {
      i -= 3;
      from = i;
      continue;
    }
    if (g.hyphen(i) && from === i + 1 && (g.part(i - 1) || g.usEnd(i - 4) === i)) continue;
    if (g.possessive(i) && from === i + 1 && g.role(i - 1, OWNER) && g.capital(i - 1)) continue;
    // "Chairman's Statement".
    if (g.possessive(i) && from === i + 1 && g.is(head, 'statement') && g.role(i - 1, OFFICE_HEAD)) {
      if (!g.capital(i - 1)) break;
      from = --i;
      continue;
    }
    // "Sharm el-Sheikh Declaration".
    const particle = from === i + 1 ? particleBefore(i, g) : i;
    if (particle < i) {
      i = particle;
      from = i;
      continue;
    }
    // "the Port of Spain Declaration".
    if (g.is(i, 'of') && from === i + 1 && (isProtected(i - 1, g) || (from < head && isPlaceOf(i, g)))) continue;
    // "Co-production Agreement", "Long-term Arrangement".
    if (from === i + 1 && g.word(i) && !g.capital(i) && g.hyphen(i - 1) && g.part(i - 2) && !g.country(i - 2)) {
      if (LED.has(g.text(i))) break;
      from = i - 2;
      i -= 2;
      continue;
    }
    // "U.S.-Philippines Joint Statement", "G7 Declaration".
    if (g.usEnd(i - 3) === i + 1) {
      from = i - 3;
      i -= 3;
      continue;
    }
    const club = from === i + 1 ? clubFrom(i, g) : -1;
    if (club >= 0) return club;
    if (g.is(i, 'visiting') && g.capital(i) && from === i + 1) return i;
    if (g.is(i, 'and') && from === i + 1 && isJoined(i, g)) {
      if (g.role(i - 2, ABOUT) || g.is(i - 2, 'of')) break;
      joined = true;
      continue;
    }
    // "Political, Free Trade and Strategic Partnership Agreement".
    if (g.is(i, ',') && joined && from === i + 1 && isPlainPart(i - 1, g)) continue;
    // "Second Amendment", "First Additional Protocol".
    // "SALT II Treaty".
    if (g.ordinal(i) && g.capital(i) && from === i + 1)
      return g.allCapitals(i) && isRoman(g.text(i)) && g.leads(i - 1) ? i - 1 : i;
    if (!g.part(i) || (from === i + 1 && !g.leads(i) && !g.hyphen(i + 1) && !g.possessive(i + 1))) break;
    if (g.role(i, OFFICE_HEAD | ORGANISATION_HEAD | EVENT_HEAD) && !isPlainPart(i, g) && !isProtected(i, g)) {
      // "Status of Mission Agreement".
      if (!(g.is(i - 1, 'of') && isProtected(i - 2, g)) && !isBodyOf(i, head, g)) break;
    }
    // "European Sky Shield Initiative".
    if (g.country(i) && isInternational(i, g) && from === i + 1 && from < head && !g.hyphen(i - 1)) {
      from = i;
      continue;
    }
    if (g.country(i)) {
      // "Djibouti Protocol on", "Viet Nam-Japan Joint Statement"; not "the Russian Treaty".
      const paired = g.hyphen(i + 1) || g.hyphen(i - 1);
      // "Finnish-Swedish", "Franco-German".
      const wide = matter && WIDE.has(g.text(i));
      const adjectives = isPair(i, g) || (g.hyphen(i + 1) && g.country(i + 2)) || isAcross(i, g) || wide;
      if (!adjectives && !g.countryName(i)) break;
      // "the Samoa Agreement": the place at which it was made.
      const alone =
        g.the(i - 1) || SIGNING.has(g.text(i - 1)) || ((i === 0 || g.lineStart(i)) && g.lineStart(head + 1));
      const made = i === head - 1 && alone && !g.role(head, WEAK_AGREEMENT);
      // "the Kenya Maritime Security Compact".
      const owned = g.the(i - 1) && i < head - 1;
      const charter = g.is(head, 'charter') && isInternational(i, g);
      if (
        !(paired || matter || made || owned || charter || isAcross(i, g) || isPlaceOf(i - 1, g) || g.is(head, 'code'))
      )
        break;
    } else if (!isPlainPart(i, g)) {
      // A place or what the title is called by: "Camp David Accords", "Cables Convention".
      const officer = g.role(i, OFFICE_MODIFIER) && OFFICERS.has(g.text(i).toLowerCase());
      if (officer && !isSomeState(i, g)) break;
      // "WILL NOT AFFECT ACCORD": where all is in capitals, any word looks like a name.
      const shouted = g.allCapitals(i) && g.allCapitals(head) && !g.role(i, ORGANISATION_NAME);
      if (shouted && !g.nominal(i) && !g.adjective(i) && !g.text(i).endsWith('LY')) break;
      if (!g.role(i, DIRECTION) && !g.nominal(i) && ++places > 3) break;
    }
    from = i;
  }
  return from;
}

/** "Promotion and Protection", "Comprehensive and Progressive". */
const isJoined = (and: number, g: View): boolean =>
  // "Deep and Comprehensive".
  (g.roles(and - 1, PARTNERSHIP_MODIFIER) && g.part(and - 1) && g.role(and + 1, PARTNERSHIP_MODIFIER)) ||
  (isPlainPart(and - 1, g) && (isPlainPart(and + 1, g) || (g.adjective(and - 1) && g.adjective(and + 1)))) ||
  (g.part(and - 1) && g.nominal(and - 1) && !g.role(and - 1, AGREEMENT_HEAD) && isPlainPart(and + 1, g));

/** "Inter-American", "Pan-African", "North American". */
const isAcross = (i: number, g: View): boolean =>
  (g.hyphen(i - 1) && ACROSS.has(g.text(i - 2))) || (g.role(i - 1, DIRECTION) && g.capital(i - 1));

const ACROSS: ReadonlySet<string> = new Set(['Inter', 'Pan', 'Trans', 'Afro']);

/** Of more than a nation: "American Convention on Human Rights". */
const WIDE: ReadonlySet<string> = new Set(['American', 'European']);

/** "Port State Measures", "Cooperating State Agreement". */
const isSomeState = (i: number, g: View): boolean =>
  g.is(i, 'state') && g.part(i - 1) && (g.adjective(i - 1) || g.text(i - 1) === 'Port' || g.text(i - 1) === 'Host');

/** "Transit Agency Agreement", "Trinity House Treaty", "Strategic Dialogue Joint Communiqué": by a body or meeting. */
function isBodyOf(i: number, head: number, g: View): boolean {
  if (g.role(i, EVENT_HEAD)) return i < head - 1 && (g.is(head - 1, 'joint') || g.role(i + 1, OWNER));
  const strong = g.is(head, 'agreement') || g.is(head, 'treaty');
  return strong && !g.role(i, GOVERNMENTAL | OFFICE_HEAD) && g.part(i - 1) && !g.country(i - 1);
}

const isPlainPart = (i: number, g: View): boolean => g.capital(i) && g.role(i, AGREEMENT_MODIFIER | FIELD | AIM);

/** "Security of Information Agreement", "Status of Forces Agreement". */
function isProtected(i: number, g: View): boolean {
  return (
    (
      [
        'security',
        'status',
        'exchange',
        'transfer',
        'protection',
        'supply',
        'sharing',
        'zone',
        'cessation',
        'suspension',
        'rules',
        'terms',
      ] as const
    ).some((word) => g.is(i, word)) && g.capital(i)
  );
}

/** Behind what belongs to the head itself: "of Understanding", "No. 2". */
function openingEnd(head: number, g: View): number {
  let i = head + 1;
  // "Declaration and Programme of Action".
  const plan = i + 1;
  if (g.is(head, 'declaration') && g.is(i, 'and') && (g.is(plan, 'plan') || g.is(plan, 'programme')))
    if (g.capital(plan) && g.is(plan + 1, 'of') && g.is(plan + 2, 'action')) return plan + 3;
  if (g.is(i, 'of')) {
    const word = i + 1;
    const known = [
      'understanding',
      'intent',
      'reference',
      'conduct',
      'practice',
      'principles',
      'cooperation',
      'action',
      'commitment',
      'partnership',
      'agreement',
    ] as const;
    // "Memorandum of Cooperation and Exchanges in": that is its matter.
    const goesOn = g.is(word, 'cooperation') && g.is(word + 1, 'and') && g.part(word + 2);
    if (!goesOn && known.some((name) => g.is(word, name))) i = word + 1;
  }
  if (g.is(i, 'no') && g.capital(i)) {
    const figure = g.number(i + 1) ? i + 1 : i + 2;
    if (g.number(figure)) i = figure + 1;
  } else if (g.year(i) && g.spaced(i) && PROJECTS.has(g.text(head).toLowerCase()) && g.is(i + 1, 'on')) i++;
  else if (g.number(i) && !g.year(i) && !g.fixed(i) && g.spaced(i) && g.is(i + 1, 'on')) i++;
  return i;
}

/** "2030", "2023–2025", "for the Years 2022–2024" behind the title. */
function tailEnd(to: number, g: View): number {
  const term = g.article(to + 1) ? to + 2 : to + 1;
  if (g.is(to, 'for') && g.year(to + 1) && g.hyphen(to + 2) && g.year(to + 3)) return to + 4;
  if (g.is(to, 'for') && TERMS.has(g.text(term).toLowerCase()) && g.year(term + 1)) return tailEnd(term + 1, g);
  // "Hanoi Plan of Action II".
  if (g.spaced(to) && g.allCapitals(to) && isRoman(g.text(to))) return to + 1;
  if (!g.year(to) || !g.spaced(to)) return to;
  return g.hyphen(to + 1) && g.number(to + 2) ? to + 3 : to + 1;
}

const TERMS: ReadonlySet<string> = new Set(['year', 'years', 'period', 'term']);

/** Behind the year, and what the title is about where that follows it: "Joint Vision Statement 2020 for the Alliance". */
function datedEnd(about: number, g: View): number {
  // "Implementation of Resolution 1325".
  const cited = g.number(about) && g.spaced(about) && g.text(about - 1) === 'Resolution' && !g.fixed(about);
  const to = cited ? about + 1 : tailEnd(about, g);
  return to > about && g.is(to, 'for') ? aboutEnd(to, g) : to;
}

/** Before offices alone: "Vice"; "Flag" and "Special" stand before titles of agreements too. */
const OFFICERS = wordSet(
  'deputy vice prime acting assistant under associate parliamentary charge resident officer state judge lord',
);

/** "MoU on Tourism". */
const SHORT: ReadonlySet<string> = new Set(['MoU', 'MOU', 'LoI', 'LOI', 'MoA', 'MOA']);

/** `Joint Statement "Toward a New Era"`. */
function quotedEnd(head: number, to: number, g: View): number {
  if (!g.is(head, 'statement') && !g.is(head, 'declaration')) return to;
  if (!g.quote(to) || !g.spaced(to) || !g.capital(to + 1) || g.spaced(to + 1)) return to;
  for (
    let i = to + 1;
    i < to + LONGEST_QUOTE && (g.word(i) || g.number(i) || g.hyphen(i) || g.is(i, ',') || g.quote(i));
    i++
  ) {
    if (g.quote(i)) return i + 1;
  }
  return to;
}

/** In lower case only those that nothing else is called, with what they are about. */
function plainAgreement(head: number, g: View): Title | null {
  const memorandum = g.is(head, 'memorandum') && g.is(head + 1, 'of') && g.is(head + 2, 'understanding');
  const letter = g.is(head, 'letter') && g.is(head + 1, 'of') && g.is(head + 2, 'intent');
  const statement =
    g.is(head, 'statement') && (g.is(head - 1, 'joint') || (g.is(head - 1, 'vision') && g.is(head - 2, 'joint')));
  if (!memorandum && !letter && !statement) return null;
  const from = !statement ? head : g.is(head - 1, 'joint') ? head - 1 : head - 2;
  const start = statement ? head + 1 : head + 3;
  if (!g.is(start, 'on') && !g.is(start, 'concerning') && !g.is(start, 'regarding')) return null;
  const to = matterEnd(start, start, g);
  return to > start ? { type: 'agreement', from, to: tailEnd(to, g) } : null;
}
