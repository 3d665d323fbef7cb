/** Events: "4th Vietnam-Australia Defence Policy Dialogue", "Xiangshan Forum", "Exercise Amber Road 23", "2+2 meeting". */
import { CITIES } from '../../registry/cities.ts';
import { wordSet } from '../../text/wordSet.ts';
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
  STOP,
  WEAK_EVENT,
} from '../roles.ts';
import { frontOf, isNumbered } from './eventFront.ts';
import { betweenEnd, subjectEnd, withShortName, yearEnd } from './eventTail.ts';
import { exerciseAt } from './exercise.ts';
import { unEnd } from './places.ts';
import type { Title, View } from './view.ts';

const LONGEST_BODY = 9;

export function eventAt(head: number, g: View): Title | null {
  const exercise = exerciseAt(head, g);
  if (exercise !== null) {
    // "Field Training Exercise Simba".
    const kind = exercise.from === head && g.leads(head - 1) && g.role(head - 1, FIELD);
    return kind ? { ...exercise, from: frontOf(head, g).from } : exercise;
  }
  if (g.roles(head, EVENT_NAME)) {
    // "an African lion".
    if (!g.capital(head) || /[ -]\p{Ll}/u.test(g.text(head))) return null;
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
  // "the Persians exercise their right": a verb.
  if (
    g.text(head) === 'exercise' &&
    /[^s]s$/.test(g.text(head - 1)) &&
    (g.article(head + 1) || g.text(head + 1) === 'their')
  )
    return null;
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
  // "the United Nations Conference on Trade and Development", "the Conference on Disarmament": bodies.
  if (g.text(head) === 'Conference' && BODIES.has(g.text(head + 2)) && g.is(head + 1, 'on') && !front.ordinal)
    return {
      type: 'organisation',
      from: unEnd(front.from - 4, g) === front.from ? front.from - 4 : front.from,
      to: subjectEnd(head + 1, false, g),
    };
  const round = roundBefore(front.from, head, g);
  // "the Group of Seven meeting".
  const group = g.is(front.from - 1, 'of') && g.text(front.from - 2) === 'Group' ? front.from - 2 : front.from;
  const from = round < 0 ? group : round;
  const ordinal = front.ordinal || round > 0;
  // "Young Officers' Exchange", "Peru-Chile Border Defence Exchange".
  const owned =
    exchange && g.capital(head) && ((g.possessive(head - 1) && g.role(head - 2, OWNER)) || isBetween(from, g));
  // "TOWARDS AEGEAN TALKS": in capitals, talks somewhere or of somebody.
  if (capitals > 0 && !ordinal && LONG.has(g.text(head).toLowerCase()) && isShouted(from, head, g)) return null;
  // "CALM MEETING": in capitals, only what meets or where it does tells a name.
  const loud = [from - 1, from - 2, head + 1, head + 2].some((i) => g.allCapitals(i));
  if (loud && g.allCapitals(head) && from < head && !ordinal && !weak && !isToldLoud(from, head, g)) return null;
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

/** In capitals, with a state, body, place or field among its words, or with words that are not in capitals. */
function isToldLoud(from: number, head: number, g: View): boolean {
  for (let i = from; i < head; i++) {
    if (g.word(i) && (!g.allCapitals(i) || g.country(i) || g.role(i, TELLING) || g.ordinal(i))) return true;
    if (CITIES.has(g.text(i).toLowerCase()) || g.number(i) || g.possessive(i)) return true;
  }
  return false;
}

const TELLING = ORGANISATION_NAME | PLACE_HEAD | DIRECTION | FIELD | AIM | OWNER;

/** Behind "Conference on". */
const BODIES: ReadonlySet<string> = new Set(['Trade', 'Disarmament']);

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
const SUBJECT = wordSet(
  'conference symposium seminar workshop forum dialogue summit congress expo roundtable consultations',
);

/** "of Defence Ministers", "of the Parties". */
function isOfPeople(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) if (g.role(i, OWNER) || GATHERED.has(g.text(i))) return true;
  return false;
}

/** Who meet besides those who own meetings. */
const GATHERED = wordSet(
  'Parties Armies Navies Forces Ombudsmen Parliaments Parliamentarians Mayors Governors Women Youth',
);

/** "the National Congress", "the Chilean Congress", "the U.S. Congress", "the National People's Congress". */
function isParliament(from: number, head: number, g: View): boolean {
  for (let i = from; i < head; i++) {
    const us = g.usEnd(i);
    if (us > 0) i = us - 1;
    else if (!g.country(i) && !CHAMBER.has(g.text(i)) && !g.possessive(i)) return false;
  }
  return true;
}

/** Of parliaments, and of parties that are called so. */
const CHAMBER: ReadonlySet<string> = new Set(['National', 'NATIONAL', 'People', 'PEOPLE', 'African', 'AFRICAN']);

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

const REGIONS = wordSet(
  'Africa Asia Europe African Asian Pacific Adriatic Aegean Caspian Arctic Atlantic Baltic Nordic Caribbean Arab Gulf Regional World',
);
