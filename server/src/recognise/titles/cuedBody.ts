/** Bodies whose names say nothing by words that tables know: by what they are called in brackets, beside them, or in a list. */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  AIM,
  EVENT_HEAD,
  FIELD,
  LINK,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  OUTSIDE,
  PLACE_HEAD,
  PLAIN,
} from '../roles.ts';
import { isActing, leadsToName } from './bodyCues.ts';
import { FIRMS, isThing, TRADES } from './firmNames.ts';
import { stateEnd } from './places.ts';
import type { Title, View } from './view.ts';

/** Words of a name. */
const LONGEST = 5;
/** Tokens before a bracket that are looked at. */
const REACH = 20;
/** Letters of an abbreviation: of fewer too many words have the same. */
const SHORTEST = 3;

/** "Sahel Rights Monitor (SRM)": `i` is the abbreviation, whose letters begin the words before its bracket. */
export function definedAt(i: number, g: View): Title | null {
  if (!g.is(i - 1, '(') || !(g.is(i + 1, ')') || g.is(i + 1, ',')) || g.length(i) < SHORTEST) return null;
  const letters = g.text(i);
  const to = i - 1;
  const from = initialsFrom(to, letters, g);
  // "General Lee Park Soon (LPS, retired)".
  if (from < 0 || g.rank(from - 1) || !isBody(from, to, g)) return null;
  return { type: 'organisation', from, to };
}

/** Where the words begin whose first letters these are, or -1; one word of a long name may be none of them. */
function initialsFrom(to: number, letters: string, g: View): number {
  let left = letters.length;
  let spare = letters.length > SHORTEST ? 1 : 0;
  for (let i = to - 1; i >= to - REACH; i--) {
    if (i < to - 1 && g.lineStart(i + 1) && !g.leads(i) && g.capital(i)) return -1;
    const letter = letters.charAt(left - 1);
    if (g.part(i)) {
      if (g.text(i).charAt(0).toUpperCase() === letter) left--;
      else if (spare-- <= 0 || left === letters.length) return -1;
      if (left === 0) return i;
    } else if (g.word(i) && !g.capital(i) && (JOINING.has(g.text(i)) || g.particle(i))) {
      // "National Institute for the Blind (NIB)", "Mouvement pour la Paix (MPP)".
      const own = g.text(i).charAt(0).toUpperCase() === letter && left > 1 && !isFirst(i - 1, letter, g);
      if (own) left--;
    } else if (!g.is(i, ',') && !g.hyphen(i) && !g.possessive(i)) return -1;
  }
  return -1;
}

/** The next word before the token begins with the letter. */
function isFirst(at: number, letter: string, g: View): boolean {
  let i = at;
  while (i > at - 3 && g.word(i) && !g.capital(i)) i--;
  return g.capital(i) && g.text(i).charAt(0) === letter;
}

const JOINING = wordSet('of and for the in on to against et des du pour per und para dan');

/** No ship's kind, no document and no deed: a head of bodies among its words, or a name or nation and no deed. */
function isBody(from: number, to: number, g: View): boolean {
  const last = to - 1;
  if (last - from < 1 || isThing(g.text(last))) return false;
  const other = (i: number) =>
    g.role(i, AGREEMENT_HEAD | EVENT_HEAD) && !g.role(i, ORGANISATION_HEAD | FIELD) && g.text(i) !== 'Congress';
  if (other(from) || other(last) || g.rank(last)) return false;
  let body = false;
  for (let i = from; i < to; i++) {
    if (g.role(i, OFFICE_HEAD) && !g.role(i, ORGANISATION_HEAD)) return false;
    body ||= g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD) || g.text(i) === 'Congress';
  }
  if (body) return true;
  // "Maritime Domain Awareness", "Exclusive Economic Zone".
  if (g.country(from)) return true;
  return (g.unknown(from) || !g.role(last, ~PLAIN)) && !g.role(last, FIELD | AIM | PLACE_HEAD) && !g.nominal(last);
}

/** `i` is a capitalised word that no table knows, and no firm begins with it. */
export function cuedAt(i: number, g: View): Title | null {
  const dateline = datelinedAt(i, g);
  if (dateline !== null) return dateline;
  const camel = camelAt(i, g);
  if (camel !== null) return camel;
  const to = nameEnd(i, g);
  if (to < 0 || !opens(i, g)) return null;
  const told =
    (to === i + 1 && isMade(i, g)) ||
    isTold(i, to, g) ||
    isTraded(i, to, g) ||
    isListed(i, to, g) ||
    isActing(i, to, g) ||
    leadsToName(i, g);
  return told ? { type: 'organisation', from: i, to } : null;
}

/** "a lawyer at Public Odra", "Come Odra Alive, a charity,": `i` begins with a word that tables know. */
export function ledAt(i: number, g: View): Title | null {
  if (g.role(i, ~PLAIN) || !g.leads(i) || !opens(i, g)) return null;
  const to = nameEnd(i, g);
  return to > i + 1 &&
    (leadsToName(i, g) || (!g.article(i - 1) && g.is(to, ',') && ARTICLES.has(g.text(to + 1)) && isKindAt(to + 2, g)))
    ? { type: 'organisation', from: i, to }
    : null;
}

/** "Uzbekneftegaz", "Afreximbank": words of trades grown together. */
const isMade = (i: number, g: View): boolean => MADE.test(g.text(i)) && !g.hyphen(i + 1);

const MADE =
  /^\p{Lu}\p{Ll}{2,}(?:(?:im|ed|com|al|ia)bank|\p{Ll}{2}gaz|n[eae]ft[eagz]*|prom|mash|energo|telecom|export|avia|stroy|invest)$/u;

/** "MiningWatch Canada", "KiwiRail": a capital inside a word, which is no "MacArthur"; not "the SeaGuardian drone". */
function camelAt(i: number, g: View): Title | null {
  const word = g.text(i);
  if (!CAMEL.test(word) || FAMILY.test(word) || g.hyphen(i - 1) || g.hyphen(i + 1) || g.possessive(i - 1)) return null;
  if (g.rank(i - 1) || (g.capital(i - 1) && g.spaced(i) && g.unknown(i - 1))) return null;
  const next = i + 1;
  if (g.word(next) && !g.capital(next) && isThing(g.text(next))) return null;
  const branch = g.capital(next) && g.leads(i) ? stateEnd(next, g) : 0;
  // "TradeMark Africa".
  const area = g.leads(i) && AREAS.has(g.text(next)) ? next + 1 : 0;
  if (g.capital(next) && g.leads(i) && branch <= 0 && area === 0 && !g.role(next, OFFICE_HEAD)) return null;
  const from = g.text(i - 1) === 'Royal' && g.leads(i - 1) ? i - 1 : i;
  return { type: 'organisation', from, to: branch > 0 ? branch : area > 0 ? area : next };
}

const CAMEL = /^\p{Lu}\p{Ll}{2,}(?:(?:\p{Lu}\p{Ll}{2,})+|\p{Lu}{2,4})$/u;
const AREAS = wordSet('Africa Asia Europe Pacific International');
const FAMILY = /^(?:Ma?c|De|Van|Le|La|Di|Du|Fitz|San|Al|El|Ben|Abd)\p{Lu}/u;

/** "CALLAO, May 30 (Andina) – …": the agency of a dateline; `i` is the only word in its brackets. */
function datelinedAt(i: number, g: View): Title | null {
  if (!g.is(i - 1, '(') || g.allCapitals(i) || !g.is(i + 1, ')') || !/^[-–—]$/.test(g.text(i + 2)) || !g.spaced(i + 2))
    return null;
  for (let k = i - 2; k > i - DATELINE; k--)
    if (g.text(k) === '') return g.allCapitals(k + 1) ? { type: 'organisation', from: i, to: i + 1 } : null;
  return null;
}

/** Tokens. */
const DATELINE = 12;

/** "DTG, the industry association", "Exarko, a French drone maker,", "the opposition Posteo party": what bears the name. */
const isTold = (i: number, to: number, g: View): boolean =>
  (g.is(to, ',') && ARTICLES.has(g.text(to + 1)) && isKindAt(to + 2, g) && g.text(i - 1) !== 'maker') ||
  // "a smaller firm, Odrak, might", "a newspaper called Odrak".
  (CALLED.has(g.text(i - 1)) && g.is(i - 2, ',') && isKindBefore(i - 3, g)) ||
  (KINDS.has(g.text(i - 2)) &&
    !MEN.has(g.text(i - 2)) &&
    isSmall(i - 3, g) &&
    (g.is(i - 1, ',') ? g.is(to, ',') : CALLED.has(g.text(i - 1)))) ||
  // "His party, Inuit Ataqatigiit, passed".
  (g.is(i - 1, ',') &&
    (g.is(to, ',') || g.text(to) === '.') &&
    KINDS.has(g.text(i - 2)) &&
    OWNERS.has(g.text(i - 3).toLowerCase())) ||
  (PARTIES.has(g.text(to)) && BEFORE_PARTIES.has(g.text(i - 1)) && g.text(i) !== 'Christmas');

/** Somebody, too. */
const MEN = wordSet('contractor supplier maker manufacturer retailer operator carrier shipper');
/** "a small outfit from Odra, Lisse, called": the noun stands behind its article. */
function isKindBefore(at: number, g: View): boolean {
  for (let k = at; k > at - FAR && (g.word(k) || g.is(k, ',')); k--)
    if (KINDS.has(g.text(k)) && !MEN.has(g.text(k))) return isSmall(k - 1, g);
  return false;
}

/** Tokens. */
const FAR = 8;

const CALLED: ReadonlySet<string> = new Set(['called', 'named']);

/** An article and no more than two words end at the token: "a smaller". */
function isSmall(at: number, g: View): boolean {
  let k = at;
  while (k > at - 2 && g.word(k) && !g.article(k)) k--;
  return g.article(k);
}

/** A noun for bodies ends what the article brings: "the industry association", "a subsidiary of". */
function isKindAt(from: number, g: View): boolean {
  for (let k = from; k < from + LONGEST && (g.word(k) || g.hyphen(k)) && !g.article(k); k++) {
    const man = MINERS.has(g.text(k)) && g.country(k - 1);
    if (!KINDS.has(g.text(k)) && g.text(k) !== 'NGO' && !man) continue;
    const next = k + 1;
    return !g.word(next) ? !g.possessive(next) && !g.hyphen(next) : BEHIND_KINDS.has(g.text(next));
  }
  return false;
}

/** "Kosmira Energy", "Sahano Research": a name, and what firms of its trade add to theirs; not "Minister for Odra Resources". */
function isTraded(i: number, to: number, g: View): boolean {
  if (to < i + 2 || !TRADES.has(g.text(to - 1)) || (g.is(i - 1, 'for') && g.capital(i - 2))) return false;
  for (let k = i; k < to - 1; k++) if (!isPlain(k, g) && !g.hyphen(k)) return false;
  return true;
}

/** "Airbus, Perenko and Glenkore": in a list that a firm begins, or that firms are told of: "companies such as". */
function isListed(i: number, to: number, g: View): boolean {
  if (g.possessive(to)) return false;
  if (isSuch(i - 1, g)) return true;
  let plain = to <= i + 2 && isPlain(to - 1, g);
  let commas = g.is(to, ',') || g.is(to, 'and') ? 1 : 0;
  let at = i - 1;
  for (let items = 0; items < LISTED; items++) {
    // "Airbus, Perenko, and".
    if (g.is(at, 'and') && g.is(at - 1, ',')) at--;
    if (!g.is(at, 'and') && !g.is(at, ',')) return false;
    commas++;
    const last = at - 1;
    let first = last;
    while (first > last - LONGEST && g.capital(first - 1) && g.spaced(first)) first--;
    if (isSuch(first - 1, g)) return true;
    if (FIRMS.has(g.text(last)) && plain) return commas > 1;
    if (!g.capital(last)) return false;
    plain &&= isPlain(last, g);
    at = first - 1;
  }
  return false;
}

/** "companies such as", "parties like", "firms including" ends at the token. */
function isSuch(at: number, g: View): boolean {
  // "Canadian firms, among them X".
  if (g.text(at) === 'them' && g.text(at - 1) === 'among' && g.is(at - 2, ',')) return BODIES.has(g.text(at - 3));
  const noun = g.text(at) === 'as' && g.text(at - 1) === 'such' ? at - 2 : LIKE.has(g.text(at)) ? at - 1 : -1;
  return noun >= 0 && BODIES.has(g.text(g.is(noun, ',') ? noun - 1 : noun).toLowerCase());
}

const LIKE = wordSet('like including');
const BODIES = wordSet(
  'companies firms shipbuilders yards shipyards manufacturers contractors suppliers newspapers outlets charities parties ngos organisations organizations universities agencies banks',
);

/** Items of a list before the last. */
const LISTED = 4;

/** Behind the capitalised words that begin at `i`, or -1 where more than a name stands there. */
function nameEnd(i: number, g: View): number {
  let to = i + 1;
  while (to < i + LONGEST) {
    if (g.hyphen(to) && g.capital(to + 1)) to += 2;
    else if (g.particle(to) && !g.capital(to) && g.part(to + 1) && !g.role(to, LINK)) to += 2;
    else if (g.part(to) && g.spaced(to) && g.leads(to - 1)) to++;
    else break;
  }
  return (g.capital(to) && g.spaced(to) && !g.lineStart(to)) || (g.number(to) && !g.spaced(to)) ? -1 : to;
}

/** No capitalised word and no initial stands before it in its sentence. */
const opens = (i: number, g: View): boolean =>
  !g.hyphen(i - 1) &&
  g.text(i - 1) !== '&' &&
  !(
    g.capital(i - 1) &&
    g.spaced(i) &&
    !g.lineStart(i) &&
    !ARTICLES.has(g.text(i - 1).toLowerCase()) &&
    !g.role(i - 1, OUTSIDE | LINK)
  ) &&
  !(g.text(i - 1) === '.' && g.capital(i - 2) && g.length(i - 2) === 1);

const isPlain = (i: number, g: View): boolean => g.part(i) && !g.role(i, ~PLAIN) && !g.country(i);

const OWNERS = wordSet('his her its their our my the whose');
const ARTICLES = wordSet('the a an its their');
const KINDS = wordSet(
  'company firm bidder outfit shipbuilder shipyard manufacturer contractor planemaker shipper conglomerate supplier yard operator broadcaster newspaper newsletter weekly magazine charity consultancy insurer startup utility subsidiary affiliate association union federation ngo nonprofit agency watchdog regulator bank retailer refiner party faction militia university society lobby collective institute foundation maker group think-tank tank network movement platform portal outlet paper tabloid club works cooperative brewery airline carrier',
);
/** Somebody, too, but for "a Canadian miner". */
const MINERS = wordSet('miner lender publisher steelmaker chipmaker drugmaker brewer trader builder developer');
const BEHIND_KINDS = wordSet('of in that which based with from for and backed owned run whose where founded at on');
const PARTIES = wordSet('party parties faction shipyard shipyards brewery refinery');
const BEFORE_PARTIES = wordSet(
  'the opposition ruling governing nationalist conservative liberal socialist leftist Islamist populist green',
);
