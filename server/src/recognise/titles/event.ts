/** Events: "4th Vietnam-Australia Defence Policy Dialogue", "Xiangshan Forum", "Exercise Amber Road 23", "2+2 meeting". */

import {
  AGREEMENT_HEAD,
  AIM,
  DIRECTION,
  EVENT_NAME,
  FIELD,
  LINK,
  MEETING_BODY,
  ORGANISATION_NAME,
  OUTSIDE,
  OWNER,
  PLACE_HEAD,
  PLAIN,
  STATE,
  STOP,
  WEAK_EVENT,
} from '../roles.ts';
import { betweenEnd, subjectEnd, withShortName, yearEnd } from './eventTail.ts';
import { exerciseAt } from './exercise.ts';
import { isClub, isPlaceOf, particleBefore, type Title, type View } from './view.ts';

const FRONT = 20;
const LONGEST_BODY = 9;

export function eventAt(head: number, g: View): Title | null {
  const exercise = exerciseAt(head, g);
  if (exercise !== null) {
    // "Field Training Exercise Simba".
    const kind = exercise.from === head && g.leads(head - 1) && g.role(head - 1, FIELD);
    return kind ? { ...exercise, from: frontOf(head, g).from } : exercise;
  }
  if (g.roles(head, EVENT_NAME)) {
    if (!g.capital(head)) return null;
    // "Super Garuda Shield".
    const from = g.leads(head - 1) && !g.country(head - 1) ? head - 1 : head;
    return { type: 'event', from, to: yearEnd(head + 1, g) };
  }
  // "Expo 2025".
  if (g.text(head) === 'Expo' && !g.leads(head - 1) && g.year(head + 1) && g.spaced(head + 1))
    return { type: 'event', from: head, to: head + 2 };
  // "the 5th Border Defence Friendship Exchange"; an exchange that is not counted is anything.
  const exchange = g.is(head, 'exchange');
  const weak = exchange || g.roles(head, WEAK_EVENT);
  // "the Expoalimentaria fair".
  if (weak && g.unknown(head - 1) && g.leads(head - 1) && g.the(head - 2) && g.text(head) === 'fair')
    return { type: 'event', from: head - 1, to: head + 1 };
  if ((weak && !g.capital(head) && g.text(head) !== 'session') || g.text(head) === 'dialogues') return null;
  // "UN Peacekeeping Ministerial"; before another word it says what that is.
  if (g.is(head, 'ministerial') && (!g.capital(head) || (g.part(head + 1) && g.spaced(head + 1)))) return null;
  // "the Pacific Islands Forum" is a body, the 31st a meeting.
  if (g.is(head, 'forum') && g.is(head - 1, 'islands') && g.part(head - 2))
    return { type: isCounted(head - 2, g) ? 'event' : 'organisation', from: head - 2, to: head + 1 };
  // "press conference"; "show" is one of aircraft alone.
  if (g.is(head, 'conference') && (g.is(head - 1, 'press') || g.is(head - 1, 'news'))) return null;
  if (g.is(head, 'show') && !g.is(head - 1, 'air')) return null;
  // "the 7th Maritime Law Round Table"
  if (/^table$/i.test(g.text(head)) && !(g.is(head - 1, 'round') && g.capital(head))) return null;
  const front = frontOf(head, g);
  const { capitals, fields, sum } = front;
  const round = roundBefore(front.from, head, g);
  const from = round < 0 ? front.from : round;
  const ordinal = front.ordinal || round > 0;
  // "Young Officers' Exchange", "Peru-Chile Border Defence Exchange".
  const owned =
    exchange && g.capital(head) && ((g.possessive(head - 1) && g.role(head - 2, OWNER)) || isBetween(from, g));
  // "TOWARDS AEGEAN TALKS": in capitals, talks somewhere or of somebody.
  if (capitals > 0 && !ordinal && LONG.has(g.text(head).toLowerCase()) && isShouted(from, head, g)) return null;
  let to = head + 1;
  // "the Extraordinary Session of the Assembly".
  const special = g.is(to, 'of') && SPECIAL.has(g.text(head - 1));
  if (weak && !(ordinal || owned || special || isNumbered(from, g) || (!exchange && isTold(from, head, g))))
    return null;
  if (exchange && (from === head || (g.part(to) && g.spaced(to)) || g.is(to, 'of'))) return null;
  // "Fourteenth Round of Talks between the High Commands".
  if (round > 0) return { type: 'event', from, to: g.is(to, 'between') ? betweenEnd(to, g) : subjectEnd(to, false, g) };
  if (g.is(head, 'talks') && g.is(head - 1, 'of') && g.is(head - 2, 'round') && g.capital(head)) return null;
  // "Arctic Challenge Exercise 25".
  if (g.is(head, 'exercise') && capitals > 0 && g.number(to) && g.spaced(to) && !g.fixed(to)) {
    if (!g.word(to + 1) || g.role(to + 1, LINK | STOP | OUTSIDE)) to++;
  }
  // "ADMM-Plus", "Meeting Plus".
  if (g.is(g.hyphen(to) ? to + 1 : to, 'plus')) to = g.hyphen(to) ? to + 2 : to + 1;
  if (sum) return { type: 'event', from, to };
  // "First Meeting of the Joint Committee": an ordinal names what says of whom or on what it is.
  const numbered = isNumbered(from, g);
  if ((ordinal || numbered) && from === head && (g.capital(head) || isOfBody(to, g))) {
    const end = subjectEnd(to, g.capital(head), g);
    return end > to ? { type: 'event', from, to: end } : null;
  }
  if (g.is(head, 'congress') && isParliament(from, head, g)) {
    // "the 14th National Congress" is that of a party.
    if (ordinal && head - from === 1 && g.is(from, 'national') && g.capital(head)) return { type: 'event', from, to };
    return ordinal || from === head ? null : { type: 'organisation', from, to: head + 1 };
  }
  if (weak && !g.capital(head)) return null;
  // "the Conference of Defence Ministers of the Americas", "Workshop on Hydrography", "the Meeting of Ministers of".
  const parties =
    g.is(to, 'of') &&
    (g.text(to + 1) === 'States' || g.text(to + 2) === 'Parties' || (g.text(head) === 'Meeting' && g.the(head - 1)));
  if (from === head && g.capital(head) && (parties || SUBJECT.has(g.text(head).toLowerCase()))) {
    // "the Summit of the Council of Europe".
    const summit = g.is(head, 'summit') && g.is(to, 'of') && g.article(to + 1);
    const end = subjectEnd(to, summit, g);
    return end > to && (!g.is(to, 'of') || summit || isOfPeople(to, end, g)) ? { type: 'event', from, to: end } : null;
  }
  // "the Pandemic Accord negotiations".
  if (!g.capital(head) && g.role(head - 1, AGREEMENT_HEAD) && g.part(head - 1) && LONG.has(g.text(head))) return null;
  const body = g.role(from, ORGANISATION_NAME) && g.allCapitals(from);
  // "16:00 Community meeting".
  const opens = g.sentenceStart(from) || (g.number(from - 1) && g.text(from - 2) === ':');
  const alone = capitals === 1 && fields === 0 && opens && !ordinal && !body;
  if (alone && !g.capital(head)) return null;
  // "the London talks", "the Dhaka meeting": by a place alone, and in small letters.
  const isPlaced = capitals === 1 && fields === 0 && !ordinal && !body && !g.capital(head);
  if (
    isPlaced &&
    (LONG.has(g.text(head)) || (g.text(head) === 'meeting' && g.unknown(from) && !REGIONS.has(g.text(from))))
  )
    return null;
  const named = g.capital(head) && capitals > 0 && !alone;
  if (!named && (capitals + fields === 0 || g.capital(head))) return null;
  // "two days of defence talks", "a cabinet meeting": of that kind, and none by its name.
  if (!named && capitals === 0 && !ordinal && !numbered) return null;
  const ofBodyEnd = (ordinal || numbered) && isOfBody(to, g) ? subjectEnd(to, false, g) : to;
  return { type: 'event', from, to: named ? withShortName(head, subjectEnd(to, ordinal || special, g), g) : ofBodyEnd };
}

/** All in capitals, with no field of work among them. */
function isShouted(from: number, head: number, g: View): boolean {
  for (let i = from; i <= head; i++) if (!g.allCapitals(i) || g.role(i, FIELD)) return false;
  return true;
}

const SPECIAL: ReadonlySet<string> = new Set([
  'Special',
  'Extraordinary',
  'Emergency',
  'Ordinary',
  'Plenary',
  'Annual',
]);

/** "31st", "Tenth" before it. */
const isCounted = (from: number, g: View): boolean =>
  isNumbered(from, g) || (g.ordinal(from - 1) && g.capital(from - 1));

/** Where "Round" begins in "Fourth Round of Political Consultations", else -1. */
function roundBefore(from: number, head: number, g: View): number {
  if (!g.is(from - 1, 'of') || !g.is(from - 2, 'round') || !g.capital(from - 2) || !g.capital(head)) return -1;
  return isCounted(from - 2, g) ? from - 2 : -1;
}

/** "Viet Nam-China …", and a field behind the countries. */
function isBetween(from: number, g: View): boolean {
  let i = from;
  while (i < from + 3 && g.country(i) && g.capital(i)) i++;
  return (
    i > from &&
    g.hyphen(i) &&
    g.country(i + 1) &&
    g.capital(i + 1) &&
    g.part(i + 2) &&
    g.role(i + 2, FIELD | PLACE_HEAD)
  );
}

/** "58th meeting of the General Border Committee", "second trilateral meeting of Black Sea Defence Ministers". */
function isOfBody(of: number, g: View): boolean {
  if (!g.is(of, 'of')) return false;
  const first = g.the(of + 1) ? of + 2 : of + 1;
  let i = first;
  while (i < of + LONGEST_BODY && (g.part(i + 1) || isMark(i, g) || isMark(i + 1, g))) i++;
  return g.part(i) && i > first && g.role(i, first > of + 1 ? MEETING_BODY | OWNER : OWNER);
}

/** Inside "ADMM-Plus Experts' Working Group". */
const isMark = (i: number, g: View): boolean =>
  g.hyphen(i) || (g.possessive(i) && g.role(i - 1, OWNER) && g.part(i + 1));

const LONG: ReadonlySet<string> = new Set(['negotiations', 'talks', 'consultations']);

/** Told by what they are about. */
const SUBJECT: ReadonlySet<string> = new Set(
  'conference symposium seminar workshop forum dialogue summit congress expo roundtable consultations'.split(' '),
);

/** "of Defence Ministers", "of the Parties". */
function isOfPeople(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) if (g.role(i, OWNER) || GATHERED.has(g.text(i))) return true;
  return false;
}

/** Who meet besides those who own meetings. */
const GATHERED: ReadonlySet<string> = new Set(
  'Parties Armies Navies Forces Ombudsmen Parliaments Parliamentarians Mayors Governors Women Youth'.split(' '),
);

/** "the National Congress", "the Chilean Congress", "the U.S. Congress", "the National People's Congress". */
function isParliament(from: number, head: number, g: View): boolean {
  for (let i = from; i < head; i++) {
    const us = g.usEnd(i);
    if (us > 0) i = us - 1;
    else if (!g.country(i) && !g.is(i, 'national') && !g.is(i, 'people') && !g.possessive(i)) return false;
  }
  return true;
}

/** "27th" before it. */
const isNumbered = (from: number, g: View): boolean =>
  g.word(from - 1) && !g.spaced(from - 1) && g.number(from - 2) && g.spaced(from);

/** What makes a course or a week one that is named: a country, a year behind it, "International". */
function isTold(from: number, head: number, g: View): boolean {
  if (from === head) return false;
  if (g.text(head) === 'Review' && g.text(head - 1) === 'Fleet' && head - from > 1) return true;
  for (let i = from; i < head; i++) {
    const told = g.country(i) || g.is(i, 'international') || REGIONS.has(g.text(i));
    // "UN Staff Officers Course".
    const short = g.allCapitals(i) && (g.role(i, ORGANISATION_NAME) || (g.length(i) > 2 && !g.allCapitals(head)));
    if (told || short) return true;
  }
  // "the Abu Dhabi Space Debate": a place.
  const place =
    g.the(from - 1) &&
    head - from > 1 &&
    OPEN.has(g.text(head)) &&
    !g.part(head + 1) &&
    !g.role(from, ~PLAIN) &&
    !g.adjective(from);
  return (place && !g.nominal(from)) || (g.year(head + 1) && g.spaced(head + 1));
}

const OPEN: ReadonlySet<string> = new Set([
  'Debate',
  'Fair',
  'Week',
  'Gathering',
  'Encounter',
  'Colloquium',
  'Regatta',
]);

const REGIONS: ReadonlySet<string> = new Set(
  'Africa Asia Europe African Asian Pacific Arctic Atlantic Baltic Nordic Caribbean Arab Gulf Regional World'.split(
    ' ',
  ),
);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

interface Front {
  readonly from: number;
  readonly capitals: number;
  readonly fields: number;
  /** "2+2", "ADMM+Japan". */
  readonly sum: boolean;
  /** An ordinal stands before it, which `withOrdinal` takes in. */
  readonly ordinal: boolean;
}

const isField = (i: number, g: View): boolean => g.role(i, FIELD | AIM | DIRECTION) || g.country(i);

function frontOf(head: number, g: View): Front {
  let from = head;
  let capitals = 0;
  let fields = 0;
  let sum = false;
  let joined = false;
  for (let i = head - 1; i >= head - FRONT; i--) {
    if (g.is(i, '+') && !g.spaced(i) && !g.spaced(i + 1) && (g.number(i - 1) || g.capital(i - 1))) {
      sum = true;
      // "C5+1".
      from = g.number(i - 1) && !g.spaced(i - 1) && g.capital(i - 2) ? i - 2 : i - 1;
      if (from === i - 2) i--;
      continue;
    }
    if (g.number(i) && !g.spaced(i + 1) && g.is(i + 1, '+')) continue;
    if (g.number(i) && g.is(i - 1, '+')) continue;
    // "Foreign and Defence Ministers' (2+2) Meeting".
    if (g.is(i, ')') && i === head - 1 && g.is(i - 2, '+') && g.is(i - 4, '(')) {
      i -= 4;
      from = i;
      continue;
    }
    // "G7 Hiroshima Summit".
    if (isClub(i, g) && from === i + 1) {
      i--;
      from = i;
      capitals++;
      continue;
    }
    // "17TH MEETING"; "Fri 11th" is a day.
    if (!g.spaced(i) && g.number(i - 1) && g.fixed(i) && g.lineStart(i + 1)) break;
    if (!g.spaced(i) && g.number(i - 1)) return { from, capitals, fields, sum, ordinal: true };
    // "Australia-Republic of Korea Dialogue".
    if (g.is(i, 'of') && g.country(i + 1) && g.role(i - 1, STATE) && g.hyphen(i - 2) && g.country(i - 3)) {
      i--;
      from = i;
      continue;
    }
    // "Korea-U.S."
    if (g.usEnd(i - 3) === i + 1) {
      i -= 3;
      from = i;
      capitals++;
      continue;
    }
    // "Navy-to-Navy".
    if (g.is(i, 'to') && g.hyphen(i - 1) && g.hyphen(i + 1)) continue;
    const hyphen =
      g.hyphen(i) && (g.capital(i - 1) || g.role(i - 1, FIELD) || g.is(i - 1, 'to') || g.usEnd(i - 4) === i);
    if (hyphen) continue;
    // "NEW ZEALAND – POLAND DEFENCE POLICY TALKS".
    if (g.country(i + 1) && from === i + 1 && g.country(i - 1) && DASHES.has(g.text(i))) continue;
    if (g.possessive(i)) {
      // "FIDAE's seminar" is one held there.
      if (!g.capital(i - 1) || g.country(i - 1) || !(g.capital(head) || g.role(i - 1, OWNER))) break;
      continue;
    }
    // "Vietnam Defence 2024 Exhibition".
    const edition = g.year(i) || (g.length(i) === 2 && i === head - 1 && g.is(head, 'exercise') && g.number(i));
    if (edition && g.part(i - 1) && (g.part(i + 1) || i === head - 1) && !g.sentenceStart(i)) continue;
    // "Nomadic Elephant joint exercise".
    if (
      i === head - 1 &&
      g.is(head, 'exercise') &&
      g.is(i, 'joint') &&
      !g.capital(i) &&
      g.part(i - 1) &&
      !g.country(i - 1)
    ) {
      from = i;
      continue;
    }
    if (g.is(i, 'and') && from === i + 1 && g.capital(i + 1)) {
      joined = true;
      if (isField(i - 1, g) && (!g.role(i - 2, LINK) || g.article(i - 2))) continue;
      // "International Fire and Safety Exhibition".
      // "13th Caspian and Black Sea Conference".
      const counted = g.part(i - 1) && (g.ordinal(i - 2) || isNumbered(i - 1, g));
      if (g.part(i - 1) && (g.leads(i - 2) || counted) && !g.country(i - 1)) continue;
    }
    // "the Our Ocean Conference".
    if (g.capital(i) && from === i + 1 && OURS.has(g.text(i)) && (g.the(i - 1) || g.ordinal(i - 1))) {
      from = i;
      capitals++;
      continue;
    }
    // "High-level Meeting"; a "NATO-led Conference" is led by it.
    const second = from === i + 1 && g.capital(head) && g.word(i) && !g.capital(i) && !g.ordinal(i);
    if (second && g.hyphen(i - 1) && g.part(i - 2) && !g.country(i - 2)) {
      if (LED.has(g.text(i))) break;
      i -= 2;
      from = i;
      capitals++;
      continue;
    }
    // "West Nordic Council annual meeting".
    if (i === head - 1 && g.text(i) === 'annual' && g.leads(i - 1) && g.part(i - 2)) continue;
    // "Women, Peace and Security Summit".
    if (g.is(i, ',') && joined && from === i + 1 && g.role(i - 1, FIELD | OWNER) && g.capital(i - 1) && g.the(i - 2))
      continue;
    // "Sharm el-Sheikh Summit".
    const particle = from === i + 1 ? particleBefore(i, g) : i;
    if (particle < i) {
      i = particle;
      from = i;
      capitals++;
      continue;
    }
    // "St. Petersburg Forum".
    if (from === i + 1 && g.text(i - 1) === 'St' && g.text(i) === '.') {
      from = --i;
      continue;
    }
    if (!g.word(i) || g.fixed(i) || g.article(i) || g.role(i, STOP | OUTSIDE)) break;
    // "Poland Holds Talks With Peru": the verb of a headline.
    if (from === i + 1 && HELD.has(g.text(i).toLowerCase())) break;
    // "Gulf of Guinea Security Summit".
    if (
      g.is(i, 'of') &&
      from === i + 1 &&
      ((g.is(i - 1, 'gulf') && g.capital(i - 1)) || (from < head && isPlaceOf(i, g)))
    )
      continue;
    // "Chiefs of Defence Forces' Meeting".
    // "Chief of Defense Conference".
    const chief = g.is(i - 1, 'chief') && DEFENCE.has(g.text(from)) && from === head - 1;
    if (g.is(i, 'of') && from === i + 1 && (g.role(i - 1, OWNER) || chief) && g.capital(i - 1)) continue;
    if (g.ordinal(i)) return { from, capitals, fields, sum, ordinal: true };
    if (g.role(i, LINK) || (!g.capital(i) && !g.role(i, FIELD))) break;
    if (
      g.capital(i) &&
      from === i + 1 &&
      !g.leads(i) &&
      !(g.part(i) && g.is(i + 1, 'joint')) &&
      !g.hyphen(i + 1) &&
      !g.possessive(i + 1)
    )
      break;
    if (g.capital(i)) capitals++;
    else fields++;
    from = i;
  }
  return { from, capitals, fields, sum, ordinal: g.ordinal(from - 1) };
}

const LED: ReadonlySet<string> = new Set(
  'led based hosted backed sponsored wide funded organised run style'.split(' '),
);

const HELD: ReadonlySet<string> = new Set(
  'holds hold hosts attends opens begins resumes joins seeks ends starts skips chairs leads concludes'.split(' '),
);

const DEFENCE: ReadonlySet<string> = new Set(['Defence', 'Defense']);

const OURS: ReadonlySet<string> = new Set(['Our', 'My', 'Your']);
