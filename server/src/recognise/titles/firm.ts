/** Firms, papers and stations whose names say nothing: "the shipbuilder Damen", "chief executive of Saab". */
import { wordSet } from '../../text/wordSet.ts';
import { PUBLISHING } from '../reporting.ts';
import { FIELD, OFFICE_HEAD, ORGANISATION_HEAD, PLACE_HEAD, PLAIN } from '../roles.ts';
import { BE } from '../smallWords.ts';
import { HEADLINE_VERBS } from '../words.ts';
import { ARTICLED, FIRMS, GIVEN_TOO, GOODS, isThing, PAIRS, TRADES } from './firmNames.ts';
import { isCredit, regimentAt } from './namedBody.ts';
import { stateEnd } from './places.ts';
import { YARDS } from './telling.ts';
import type { Title, View } from './view.ts';

const LONGEST = 3;
const BUILT: ReadonlySet<string> = new Set(['made', 'built', 'manufactured', 'produced', 'supplied']);
/** What firms alone do to ships and machines. */
const WORKED = wordSet('refitted overhauled manufactured modernised modernized upgraded assembled');

/** In lower case right before a name these say what bears it. */
const KINDS = wordSet(
  'company firm shipbuilder shipyard manufacturer contractor planemaker carmaker exporter conglomerate supplier yard tabloid broadcaster newspaper union daily weekly magazine charity consultancy insurer startup',
);
/** Of these one may be another's: "drone maker Baykar", but "film maker". */
const MAKERS: ReadonlySet<string> = new Set(['maker', 'giant', 'group', 'agency', 'operator', 'developer', 'bank']);
const MADE = wordSet(
  'drone missile arms weapons aircraft engine tank ship ammunition radar defence defense aerospace news technology energy oil gas software satellite telecoms mining development investment savings commercial',
);
const BANDS = wordSet('group movement militia faction organisation organization network party alliance coalition');
const BANDED = wordSet(
  'militant pressure guerrilla rebel armed terrorist terror opposition rights separatist extremist Islamist islamist jihadist paramilitary insurgent advocacy lobby environmental aid relief humanitarian campaign student political research medical resistance secessionist independence underground splinter militia',
);

/** "chief executive of", "a unit of", "shares in". */
const PARTS = wordSet('executive CEO subsidiary unit arm shares Shares stake');

/** Behind a name: "Barclays boss". */
const OWNED: ReadonlySet<string> = new Set(['boss', 'shareholders', 'executives', 'subsidiary']);
/** What firms add to their names. */
const SUFFIXES = wordSet(
  'Inc Ltd Limited Company Plc PLC plc GmbH AG SA SpA NV BV AB ASA Oy Oyj Zrt Nyrt Kft Srl LLC LLP Corp Co Bhd Berhad Tbk Pte Pty Pvt JSC PJSC OJSC DAC Sdn Shimbun Shinbun Ilbo Zeitung',
);

/** `i` is a capitalised word that no table knows: most are names of people, so that little is asked of each. */
export function firmAt(i: number, g: View): Title | null {
  if (!isName(i, g)) return null;
  const regiment = regimentAt(i, g);
  if (regiment !== null) return regiment;
  if (isCredit(i, g)) return { type: 'organisation', from: i, to: i + 1 };
  // "Joy FM reported".
  if (g.text(i + 1) === 'FM' && g.leads(i) && !g.capital(i + 2)) return { type: 'organisation', from: i, to: i + 2 };
  // "the Daily Mirror".
  if (PAPERS.has(g.text(i)) && DAILY.has(g.text(i - 1)) && g.leads(i - 1))
    return { type: 'organisation', from: dailyFrom(i - 1, g), to: i + 1 };
  // "Aselsan, Otokar and Havelsan".
  if (
    g.is(i - 1, ',') &&
    FIRMS.has(g.text(i - 2)) &&
    (g.is(i + 1, ',') || g.is(i + 1, 'and')) &&
    FIRMS.has(g.text(i + 2))
  )
    return { type: 'organisation', from: i, to: i + 1 };
  const begins = !(isName(i - 1, g) && g.leads(i - 1));
  const asker = askerAt(i, g);
  if (asker !== null) return asker;
  if (isArticled(i, g)) return { type: 'organisation', from: i - 1, to: i + 1 };
  const paper = PAPERS.has(g.text(i)) ? i : PAPERS.has(g.text(i + 1)) && g.leads(i) ? i + 1 : i - 1;
  const told = paper < i ? 0 : toldPaper(paper, g);
  if (told > 0) return { type: 'organisation', from: told, to: paper + 1 };
  // "by Larsen & Toubro".
  const partner = g.text(i + 1) === '&' && isName(i + 2, g) && g.spaced(i + 1) && g.spaced(i + 2) ? i + 2 : 0;
  if (partner > 0 && PARTNERED.has(g.text(i - 1)) && !g.part(i + 3))
    return { type: 'organisation', from: i, to: partner + 1 };
  const closed = begins && !g.hyphen(i - 1) ? closedAt(i, g) : null;
  if (closed !== null) return closed;
  const known = KNOWN.has(g.text(i)) ? knownEnd(i, g) : 0;
  // "Elie Saab" is somebody.
  const articled = ARTICLED.has(g.text(i));
  if (known > 0 && (begins || articled)) return { type: 'organisation', from: articled ? i - 1 : i, to: known };
  if (!g.spaced(i)) return isCredited(i, g) ? { type: 'organisation', from: i, to: i + 1 } : null;
  // "El Odrak published".
  if (PRINTED.has(g.text(i + 1)) && FOREIGN_ARTICLES.has(g.text(i - 1)) && g.spaced(i + 1))
    return { type: 'organisation', from: i - 1, to: i + 1 };
  // "the newspaper El Comercio".
  const from = g.capital(i - 1) && g.particle(i - 1) && g.spaced(i - 1) ? i - 1 : i;
  // "PT Pindad".
  if (g.capital(i - 1) && g.length(i - 1) === 2 && g.text(i - 1) === 'PT')
    return { type: 'organisation', from: i - 1, to: branchEnd(i + 1, g) };
  const kind = isToldBefore(from, g);
  if (!kind && !begins) return null;
  let to = i + 1;
  // "an analyst with SBM Intelligence".
  const works = kind && isEmployed(from - 1, g);
  // "the daily Lima Times".
  const goesOn = (k: number) =>
    isName(k, g) || (works && g.part(k) && g.role(k, FIELD)) || (kind && TITLES.has(g.text(k)));
  while (to < i + LONGEST && goesOn(to) && g.leads(to - 1)) to++;
  // "chief executive of Odrak Energy".
  if (kind && TRADES.has(g.text(to)) && g.leads(to - 1)) to++;
  if (!kind && !(g.word(to) && !g.capital(to) && OWNED.has(g.text(to)) && !g.fixed(i - 1))) return null;
  // "the company Smith & Sons", "the daily Smith's": more than a name, or somebody's.
  return (g.possessive(to) && g.capital(to + 2)) || g.text(to) === '&' ? null : { type: 'organisation', from, to };
}

/** "Philippine Daily Inquirer", "Gulf Daily News": where the country or place before it begins. */
const dailyFrom = (daily: number, g: View): number =>
  g.leads(daily - 1) && (g.country(daily - 1) || g.role(daily - 1, PLACE_HEAD)) ? daily - 1 : daily;

/** By a word that ends it: "Coleridge Marine Inc.", "the Jakarta Post". */
function closedAt(first: number, g: View): Title | null {
  let longest = first + LONGEST_FIRM;
  for (let i = first + 1; i < longest && g.part(i) && g.leads(i - 1); i++) {
    const word = g.text(i);
    // "Cam Ranh Port Joint Stock Company".
    if (word === 'Joint' && g.text(i + 1) === 'Stock' && g.text(i + 2) === 'Company')
      return { type: 'organisation', from: first, to: i + 3 };
    if (isJoinedBehind(i, g)) {
      i += 2;
      longest = i + 2;
    }
    if (!ENDS.has(word)) continue;
    const suffixed = SUFFIXES.has(word) ? suffixEnd(first, i, g) : 0;
    if (suffixed > 0) return { type: 'organisation', from: suffixedFrom(first, g), to: suffixed };
    const daily = DAILY.has(word) && PAPERS.has(g.text(i + 1)) && g.leads(i);
    if (daily || (OF_PLACES.has(word) && g.the(first - 1) && !g.capital(i + 1)))
      return { type: 'organisation', from: daily ? dailyFrom(first, g) : first, to: daily ? i + 2 : i + 1 };
  }
  return null;
}

/** "Shipbuilders and Engineers Ltd": the trades of one firm. */
const isJoinedBehind = (i: number, g: View): boolean =>
  g.is(i + 1, 'and') &&
  /s$/.test(g.text(i)) &&
  /s$/.test(g.text(i + 2)) &&
  g.part(i + 2) &&
  SUFFIXES.has(g.text(i + 3));

const isName = (i: number, g: View): boolean => g.part(i) && !g.role(i, ~PLAIN) && !g.country(i);

/** "Photo: X Y/Lusa": the credit ends with the line or its bracket. */
const isCredited = (i: number, g: View): boolean =>
  g.text(i - 1) === '/' &&
  g.capital(i - 2) &&
  g.capital(i - 3) &&
  !g.allCapitals(i - 2) &&
  (g.lineStart(i + 1) || g.is(i + 1, ')'));

/** "Q (X Y, Channel NewsAsia):": the outlet of him who asks. */
export function askerAt(i: number, g: View): Title | null {
  let last = i;
  while (last < i + LONGEST && g.capital(last + 1) && g.spaced(last + 1)) last++;
  if (!g.is(last + 1, ')') || g.text(last + 2) !== ':') return null;
  let from = i;
  while (from > i - LONGEST && (g.capital(from - 1) || g.hyphen(from - 1))) from--;
  if (!g.is(from - 1, ',') || !g.capital(from - 2)) return null;
  for (let k = from - 3; k > from - 3 - LONGEST_FIRM; k--)
    if (g.is(k, '(')) return { type: 'organisation', from, to: last + 1 };
  return null;
}

/** "writing in The Diplomat, doubts", "The Diplomat reported": a capital article inside the sentence. */
function isArticled(i: number, g: View): boolean {
  const the = i - 1;
  if (g.text(the) !== 'The' || !g.word(the - 1) || g.lineStart(the)) return false;
  if (g.capital(the - 1) && !g.fixed(the - 1)) return false;
  if (g.capital(i + 1) || g.hyphen(i + 1) || g.text(i) === 'Hague') return false;
  if (PUBLISHING.has(g.text(i + 1))) return true;
  const before = g.text(the - 1);
  return before === 'told' || (before === 'in' && [the - 2, the - 3, the - 4].some((k) => WRITES.has(g.text(k))));
}

/** "told The Statesman Mirror": where it begins, or 0. */
function toldPaper(last: number, g: View): number {
  let from = last;
  while (from > last - LONGEST && g.part(from - 1) && g.leads(from - 1)) from--;
  const the = g.text(from - 1) === 'The' ? from - 1 : from;
  // "gave an interview to Gulf Daily News".
  const interview = (g.is(the - 1, 'to') || g.text(the - 1) === 'with') && g.text(the - 2) === 'interview';
  return from < last && (g.text(the - 1) === 'told' || interview) ? the : 0;
}

const FOREIGN_ARTICLES = wordSet('El La Le Il Los Las Les Die Der Das');
const PRINTED = wordSet('published printed publishes prints');

const PARTNERED = wordSet('by of with from and to at for');

const WRITES = wordSet(
  'writing wrote writes written published reported interview article column editorial letter essay op-ed',
);

const DAILY: ReadonlySet<string> = new Set(['Daily', 'Evening', 'Sunday', 'Morning']);
const OF_PLACES = wordSet('Post Globe Chronicle Journal Inquirer Bulletin Observer Examiner');
const PAPERS = wordSet(
  'News Post Chronicle Journal Inquirer Bulletin Observer Examiner Courier Mail Standard Express Mirror Nation Star Telegraph Monitor',
);

const ENDS: ReadonlySet<string> = new Set([...SUFFIXES, ...DAILY, ...OF_PLACES]);
const KNOWN: ReadonlySet<string> = new Set([...FIRMS, ...ARTICLED, ...GIVEN_TOO, ...Object.keys(PAIRS)]);

/** Behind the suffix at the token and what stands with it ("Pte. Ltd."), or 0. */
function suffixEnd(first: number, at: number, g: View): number {
  // "Charlie Company", "a Co-operative".
  if (g.hyphen(at + 1) || (g.text(at) === 'Company' && (at < first + 2 || g.role(at - 1, ORGANISATION_HEAD)))) return 0;
  let to = at;
  while (SUFFIXES.has(g.text(to))) {
    to++;
    // "LLC" and "GmbH" have none.
    if (g.text(to) === '.' && !g.spaced(to) && g.length(to - 1) <= LONGEST_SHORT && /[a-z]$/.test(g.text(to - 1))) to++;
  }
  return to;
}

/** "American Screw Co.", "Hollingsworth & Vose Co.": words that grammar knows may stand before. */
function suffixedFrom(i: number, g: View): number {
  let from = i;
  while (from > i - LONGEST && g.part(from - 1) && g.leads(from - 1) && !g.role(from - 1, OFFICE_HEAD)) from--;
  return g.text(from - 1) === '&' && g.part(from - 2) ? from - 2 : from;
}

const LONGEST_FIRM = 5;
const LONGEST_SHORT = 4;

/** "American Motors Corp", "Presidential Airways Inc": `head` is the suffix behind words that grammar knows. */
export function suffixedAt(head: number, g: View): Title | null {
  let from = head;
  while (from > head - LONGEST_FIRM && g.part(from - 1) && g.leads(from - 1) && !g.role(from - 1, OFFICE_HEAD)) from--;
  const to = suffixEnd(from, head, g);
  return head - from > 1 && to > 0 ? { type: 'organisation', from, to } : null;
}

/** Agencies whose name a verb or a place follows: "told Reuters Tehran held the key". */
const AGENCIES = wordSet('Reuters Jiji Xinhua Kyodo Yonhap TASS Interfax');

/** Behind what a firm calls its branch: "Hanwha Ocean", "Airbus Defence and Space", "Baykar Azerbaijan". */
function branchEnd(first: number, g: View): number {
  let to = first;
  // "Boeing Wins Contract".
  const verb = (k: number) => HEADLINE_VERBS.has(g.text(k).toUpperCase());
  while (to < first + 2 && g.part(to) && g.leads(to - 1) && !g.role(to, OFFICE_HEAD) && !g.rank(to) && !verb(to)) to++;
  // "Damen Schelde Naval Shipbuilding".
  if (to === first + 2 && YARDS.has(g.text(to)) && g.leads(to - 1)) return to + 1;
  // "Roketsan Atmaca missiles".
  if (to === first + 1 && g.unknown(first) && GOODS.has(g.text(to))) return first;
  return to > first && g.role(to - 1, FIELD) && g.is(to, 'and') && BESIDE.has(g.text(to + 1)) ? to + 2 : to;
}

const BESIDE: ReadonlySet<string> = new Set(['Space', 'Aerospace', 'Systems']);

/** Behind a name that is known the world over, or 0. */
function knownEnd(i: number, g: View): number {
  const word = g.text(i);
  if (g.hyphen(i - 1)) return 0;
  const second = PAIRS[word];
  // "Rolls-Royce".
  const next = second !== undefined && g.hyphen(i + 1) ? i + 2 : i + 1;
  // "Transparency International Georgia".
  const branch = second === 'International' && g.capital(next + 1) && g.leads(next) && stateEnd(next + 1, g);
  if (second !== undefined && g.text(next) === second && branch) return branch > 0 ? branch : next + 1;
  // "Agence France-Presse".
  if (second !== undefined) return g.text(next) !== second ? 0 : g.hyphen(next + 1) ? next + 3 : next + 1;
  if (g.hyphen(i + 1)) return 0;
  // "The Hindu", "El Comercio".
  const articled = ARTICLED.has(word) && g.capital(i - 1) && (g.article(i - 1) || g.particle(i - 1));
  // "Leonardo DRS".
  if (GIVEN_TOO.has(word) && g.allCapitals(i + 1) && !g.allCapitals(i) && g.leads(i)) return i + 2;
  // "Todo por la Patria".
  if (GIVEN_TOO.has(word) && (g.text(i - 1) === 'la' || g.quote(i - 1))) return 0;
  if (articled || GIVEN_TOO.has(word)) return g.part(i + 1) && g.leads(i) ? 0 : i + 1;
  if (AGENCIES.has(word) && !/^(?:News|Agency|Press|TV)$/.test(g.text(i + 1))) return i + 1;
  return FIRMS.has(word) ? branchEnd(i + 1, g) : 0;
}

/** "professor at Sciences Po", "an analyst with SBM": whom people of learning work for. */
const isEmployed = (at: number, g: View): boolean =>
  (g.is(at, 'at') || g.text(at) === 'with') && LEARNED.has(g.text(at - 1));

const TITLES: ReadonlySet<string> = new Set(['Times', 'Herald', 'Tribune', 'Gazette', 'News']);

const LEARNED = wordSet('professor lecturer researcher analyst fellow economist scholar historian');

function isToldBefore(i: number, g: View): boolean {
  const before = i - 1;
  if (!g.word(before)) return false;
  const noun = g.text(before);
  if (KINDS.has(noun)) return true;
  if (MAKERS.has(noun) && MADE.has(g.text(before - 1))) return true;
  // "the separatist group ETA", "the rebel movement Zandro".
  if (BANDS.has(noun)) return BANDED.has(g.text(before - 1));
  // "aircraft made by Aero Vodochody"; a speech is made by somebody.
  if (noun === 'by' && /^(?:built|manufactured|supplied)$/.test(g.text(before - 1)) && !g.part(i + 1)) return true;
  if (noun === 'by' && BUILT.has(g.text(before - 1)))
    return isThing(g.text(BE.has(g.text(before - 2)) ? before - 3 : before - 2));
  if (noun === 'by' && WORKED.has(g.text(before - 1))) return true;
  if (isEmployed(before, g)) return true;
  if (g.is(before, 'of') && g.text(before - 1) === 'Officer' && g.text(before - 2) === 'Executive')
    return !g.part(i + 2);
  if (!(g.is(before, 'of') || g.is(before, 'in')) || !PARTS.has(g.text(before - 1))) return false;
  // "shares in Oslo" are sold there.
  return g.is(before, 'of')
    ? !(g.text(before - 1) === 'executive' && g.text(before - 2) !== 'chief')
    : g.text(before - 1) === 'shares' || g.text(before - 1) === 'stake';
}
