/** Bodies by abbreviations that nothing explains: "the JCSC had approved", "Chairman of FAMAE", "Mr Ryu, DAPA". */
import { CITIES } from '../../registry/cities.ts';
import { wordSet } from '../../text/wordSet.ts';
import { NAMESAKES } from '../nameShape.ts';
import { BARE_FIELD, NATIONAL_HEAD, OFFICE_HEAD, ORGANISATION_HEAD, PLAIN } from '../roles.ts';
import { BE } from '../smallWords.ts';
import { askerAt } from './firm.ts';
import { FIRMS, isThing } from './firmNames.ts';
import { stationAt } from './namedBody.ts';
import type { Title, View } from './view.ts';

const SHORTEST = 3;
const LONGEST = 8;
/** Shorter ones are too often things. */
const LONG = 5;

const OF: ReadonlySet<string> = new Set(['of', 'from', 'with', 'to']);
const MEMBERS: ReadonlySet<string> = new Set(['MEP', 'MSP', 'MLA', 'MNA']);

/** "and XRCC Larna will": a station with the place at which it is, inside a sentence; ships go before their names. */
const isPosted = (i: number, g: View): boolean =>
  (g.length(i) > SHORTEST || (g.length(i) === SHORTEST && OF.has(g.text(i - 1)) && !MEMBERS.has(g.text(i)))) &&
  g.unknown(i + 1) &&
  g.leads(i) &&
  g.part(i + 1) &&
  !g.allCapitals(i + 1) &&
  g.word(i - 1) &&
  !g.capital(i - 1) &&
  g.spaced(i + 2) &&
  !g.capital(i + 2) &&
  !OTHERS.has(g.text(i)) &&
  !/(?:NS|MS|SS|RV|CGC)$/.test(g.text(i)) &&
  !NAMESAKES.has(g.text(i).toLowerCase());

/** "who works for CMX CGX": two inside a sentence in small letters. */
const isPair = (i: number, g: View): boolean =>
  g.allCapitals(i + 1) &&
  g.unknown(i + 1) &&
  g.spaced(i + 1) &&
  g.length(i + 1) >= SHORTEST &&
  g.word(i - 1) &&
  !g.capital(i - 1) &&
  g.text(i - 1) !== 'by' &&
  !(g.capital(i + 2) && g.spaced(i + 2)) &&
  !g.number(i + 2) &&
  !OTHERS.has(g.text(i)) &&
  !OTHERS.has(g.text(i + 1));

/** What else is written in capitals, though somebody may be "of" it or stand before it: agreements, honours, things. */
const OTHERS = wordSet(
  'MOU LOI SOP TOR POA NDA ROE FTA ACSA SOFA GSOMIA RAA ISM EAS ARF ADMM CPTPP RCEP UNCLOS NPT CTBT INF AUKUS USMCA COC DOC GDP EEZ UAV UAS UXO IED WMD ICBM VIP CEO CFO COO CTO PHD MBA CBE OBE MBE KBE DBE KCB DCB KCMG CMG GCMG GCB CVO DSO DSC DFC AFC OAM CSC MVO BEM ISR HADR SAR ASW PKO CBRN LNG USA UAE DPRK PRC ROK GPS HIMARS NASAMS FREMM AWACS ISTAR SIGINT OSINT HUMINT IUU GNSS SATCOM RPG AIS BVLOS STOVL MANPADS THAAD ATACMS JASSM AMRAAM FPV USV UUV UGV IFV APC MBT SAM ICT STEM FAQ SME ODA GNP PPP WPS SDG SDGS MDG UNSCR TTP AOR AOB RSVP ETA NCO NCOS OPV LPD LHD LST MCM EOD HQ PLC NATOPS GMT UTC PST EST COVID AIDS SARS HIV NRP ORP BRP KRI BAP ARA ARC FGS ITS SAS INS TCG PNS BNS RSS RFA HDMS SLNS USNS JS JDS EML LAUGHTER CROSSTALK INAUDIBLE APPLAUSE SITREP DTG RHIB CFSP VAT ISBN HTTP WWW PDF GPMG AAR SRSG DSRSG PGS NCS NGO NGOS IDP IDPS SMES LGBT CCTV ATM DNA MRI CTD RIB MMSI MRO SSBN SSN SSK LPG FPSO VTOL UCAV C4ISR JTAC MEDEVAC CASEVAC VBIED IFF ECM EW AEW SLOC SLOCS LOA MRAP ATGM SAAB CNG',
);

/** Verbs of which bodies are the subject, and things are not. */
const DEEDS = wordSet(
  'said says told undertook undertakes announced announces approved agreed confirmed declined denied decided asked invited hosted hosts organised organized insisted warned believes wants plans called replied signed renewed proposed requested recommended unveiled owns employs accused condemned published appealed urged criticised criticized backed sued hired welcomed protested sponsors',
);
/** Behind "will". */
const WORKS = wordSet(
  'fund finance provide build send host buy train deploy publish ask tell sign meet help supply open offer invest support lead run review decide accept refuse agree',
);
const SPOKEN_TO = wordSet('briefed informed consulted notified asked invited told represented thanked advised');
const COMMANDED = wordSet('boss chief spokesman spokeswoman spokesperson troops soldiers');
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'had', 'have', 'also']);
const STAFF = wordSet(
  'officer officers official officials representative representatives expert experts delegate delegates staff team member members analyst analysts spokesman spokeswoman spokesperson headquarters briefing colonel general admiral',
);

/** `i` is a word in capitals that no table knows. */
export function shortBodyAt(i: number, g: View): Title | null {
  // "ASELSAN" is Aselsan.
  if (
    FIRMS.has(g.text(i).charAt(0) + g.text(i).slice(1).toLowerCase()) &&
    !g.allCapitals(i - 1) &&
    !g.allCapitals(i + 1)
  )
    return { type: 'organisation', from: i, to: i + 1 };
  const station = stationAt(i, g);
  if (station !== null) return station;
  const asker = askerAt(i, g);
  if (asker !== null) return asker;
  const length = g.length(i);
  if (length < SHORTEST || length > LONGEST || g.fixed(i) || g.hyphen(i + 1) || g.hyphen(i - 1)) return null;
  if (isPosted(i, g)) return { type: 'organisation', from: i, to: i + 2, weak: true };
  if (isPair(i, g)) return { type: 'organisation', from: i, to: i + 2, weak: true };
  // In a headline in capitals every word looks like one, and "DIMDEX 2024" is no body.
  if (g.allCapitals(i - 1) || g.allCapitals(i + 1) || (g.number(i + 1) && g.spaced(i + 1))) return null;
  // "KDF boss faces", "UPDF troops".
  const commanded = COMMANDED.has(g.text(i + 1)) && g.spaced(i + 1);
  // "NORDEFCO's own".
  const owns = length >= LONG && g.possessive(i + 1) && !g.capital(i + 2);
  if (OTHERS.has(g.text(i)) || /^[IVX]+$/.test(g.text(i))) return null;
  if (!(owns || commanded || isHeld(i, g) || acts(i, g) || isEmployer(i, g) || isNamed(i, g) || isListed(i, g)))
    return isLed(i, g) || isInText(i, g) ? { type: 'organisation', from: i, to: i + 1, weak: true } : null;
  return { type: 'organisation', from: i, to: i + 1 };
}

/**
 * "UNHAS flights", "sent to UNDAC;": inside a line that is not in capitals most abbreviations are bodies. Things say what
 * they are ("the LCS programme"), ships go before their names, honours behind those of people, and numbers are figures.
 */
function isInText(i: number, g: View): boolean {
  const word = g.text(i);
  if (g.lineStart(i) || g.text(i - 1) === '' || STATES.has(word) || CITIES.has(word.toLowerCase())) return false;
  const next = g.lineStart(i + 1) ? '' : g.text(i + 1);
  if (g.capital(i + 1) && g.spaced(i + 1) && next !== '' && !g.role(i + 1, OFFICE_HEAD | ORGANISATION_HEAD))
    return false;
  if (g.number(i + 1) || g.is(i + 1, '/') || g.is(i - 1, '/') || (g.quote(i - 1) && g.quote(i + 1)) || isThing(next))
    return false;
  // "John Ames FRS", "Lao PDR".
  if (g.capital(i - 1) && g.spaced(i) && !g.article(i - 1)) return false;
  // "NORDEFCO'S OWN".
  if (/S$/.test(g.text(i - 1))) return false;
  if ((g.number(i - 1) && g.spaced(i)) || (g.capital(i - 1) && g.length(i - 1) === 1)) return false;
  // "MR. MILLARD: Yes", "2. HOLST, Henrik", "X Y, PVSM, AVSM, took over".
  if (
    g.text(i + 1) === ':' ||
    (g.text(i - 1) === '.' &&
      (g.number(i - 2) ||
        (g.capital(i - 2) && g.length(i - 2) < SHORTEST && g.text(i - 2) !== 'No') ||
        g.is(i + 1, ',')))
  )
    return false;
  if (g.is(i - 1, ',') && g.is(i + 1, ',')) return false;
  // "PICTURES OF THE WEEK: ANDES".
  if (next === '' && (DASH.test(g.text(i - 1)) || g.text(i - 1) === ':')) return false;
  if (!g.is(i - 1, '(')) return true;
  // "Mali Air Force (DIRPAA to its friends)".
  if (g.is(i + 1, 'to') && g.role(i - 2, ORGANISATION_HEAD | NATIONAL_HEAD)) return g.capital(i - 2);
  // "a littoral combat ship (LCS)", "X Y (GICHD)".
  return (
    g.capital(i - 2) &&
    !g.allCapitals(i - 2) &&
    !g.role(i - 2, ~PLAIN) &&
    !g.country(i - 2) &&
    !g.nominal(i - 2) &&
    // A dateline: "Alaska (NPS) –".
    !DASH.test(g.text(i + 2)) &&
    !isThing(g.text(i - 2)) &&
    g.is(i + 1, ')')
  );
}

const DASH = /^[-–—]$/;
/** Countries by their codes. */
const STATES = wordSet(
  'DRC CAR PNG AUS AUT BGR BRA CAN CHE CHL CHN COL CZE DEU DNK ESP EST FIN FRA GBR GER GRC HRV HUN IDN IND IRL ISL ISR ITA JPN KAZ KEN KOR KSA LTU LUX LVA MEX MYS NLD NOR NZL PAK PER PHL POL PRT ROU RSA RUS SGP SVK SVN SWE THA TUR UKR VNM',
);

/** "Chairman of FAMAE", "officers from BAKAMLA", "a briefing at the JWC". */
function isHeld(i: number, g: View): boolean {
  const before = g.article(i - 1) ? i - 2 : i - 1;
  const staff = STAFF.has(g.text(before - 1).toLowerCase());
  // "the General Staff of the VPA".
  const part = g.role(before - 1, ORGANISATION_HEAD | NATIONAL_HEAD) && g.capital(before - 1);
  if (g.is(before, 'of')) return staff || part || g.role(before - 1, OFFICE_HEAD) || isRanked(before, g);
  // "Chairman, DRDO, said": the other mark tells it from a list.
  if (g.is(i - 1, ',') && g.capital(i - 2) && g.role(i - 2, BARE_FIELD)) return g.is(i + 1, ',') || g.lineStart(i + 1);
  return staff && (g.text(before) === 'from' || g.is(before, 'at'));
}

/** "a note for DPKO", "with the FCO": what else stands so is mostly in the list of others, or before a name: "the USCGC Lark". */
const isLed = (i: number, g: View): boolean =>
  !isThing(g.text(i + 1)) &&
  LEADS.has(g.text(g.article(i - 1) ? i - 2 : i - 1)) &&
  !(g.capital(i + 1) && g.spaced(i + 1)) &&
  !isFigure(i + 1, g);

/** "the peacekeepers' school CECOPAZ": what it is stands before it. */
const isNamed = (i: number, g: View): boolean =>
  (NOUNS.has(g.text(i - 1)) || (STATE_FIRMS.has(g.text(i - 1)) && g.hyphen(i - 2))) &&
  !(g.capital(i + 1) && g.spaced(i + 1)) &&
  !isFigure(i + 1, g);

/** "state-owned STM". */
const STATE_FIRMS: ReadonlySet<string> = new Set(['owned', 'run', 'controlled', 'listed', 'backed']);

const NOUNS = wordSet('school college academy agency regulator institute yard shipyard firm company broadcaster union');

const LEADS = wordSet(
  'with for from by to in under and of at run runs ran heads headed joined told tin tấn At With From To',
);

/** "Mitsubishi Electric, NEC and": in a list of firms. */
const isListed = (i: number, g: View): boolean =>
  g.is(i - 1, ',') &&
  (g.is(i + 1, 'and') || g.is(i + 1, ',')) &&
  (FIRMS.has(g.text(i - 2)) || FIRMS.has(g.text(i - 3)));

/** "COP26". */
const isFigure = (i: number, g: View): boolean => g.number(i) && !g.spaced(i);

/** "Colonel Hotman Sitompul of BAIS". */
const isRanked = (of: number, g: View): boolean =>
  [of - 2, of - 3, of - 4].some((k) => g.rank(k)) && g.capital(of - 1) && !g.country(of - 1);

/** "The JCSC had approved", "DAPA said". */
function acts(i: number, g: View): boolean {
  const verb = g.text(i + 1);
  if (!g.spaced(i + 1)) return false;
  if (DEEDS.has(verb)) return true;
  // "ARPANSA was briefed": nobody briefs a thing.
  if (BE.has(verb)) return SPOKEN_TO.has(g.text(i + 2));
  if (verb === 'will' || verb === 'would') return WORKS.has(g.text(i + 2));
  return AUXILIARIES.has(verb) && DEEDS.has(g.text(i + 2));
}

/** "Mr Ryu Seung-min, DAPA": behind a name of two words, at the end of its entry. */
function isEmployer(i: number, g: View): boolean {
  if (!g.is(i - 1, ',') || !(g.lineStart(i + 1) || g.text(i + 1) === ';' || (g.is(i + 1, ')') && !g.fixed(i - 2))))
    return false;
  return g.hyphen(i - 3) ? g.word(i - 2) : g.capital(i - 2) && g.capital(i - 3);
}
