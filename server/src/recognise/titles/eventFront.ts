/** Where the name of a meeting begins: "Gulf of Guinea Security Summit", "G7 Hiroshima Summit", "2+2 meeting". */
import { wordSet } from '../../text/wordSet.ts';
import { AIM, DIRECTION, FIELD, LINK, OFFICE_HEAD, OUTSIDE, OWNER, STATE, STOP } from '../roles.ts';
import { DASHES } from '../smallWords.ts';
import { clubFrom, isPlaceOf, LED, particleBefore } from './places.ts';
import type { View } from './view.ts';

export interface Front {
  readonly from: number;
  readonly capitals: number;
  readonly fields: number;
  /** "2+2", "ADMM+Japan". */
  readonly sum: boolean;
  /** An ordinal stands before it, which `withOrdinal` takes in. */
  readonly ordinal: boolean;
}

const isField = (i: number, g: View): boolean => g.role(i, FIELD | AIM | DIRECTION) || g.country(i);

/** "President Nelson Mandela's": the words that end at the token are the name of somebody with a title. */
function isTitled(last: number, g: View): boolean {
  let i = last;
  while (i > last - LONGEST_NAME && g.part(i) && !g.role(i, OFFICE_HEAD) && !g.rank(i) && g.spaced(i)) i--;
  return i < last && g.capital(i) && (g.role(i, OFFICE_HEAD) || g.rank(i));
}

/** Words. */
const LONGEST_NAME = 4;

export function frontOf(head: number, g: View): Front {
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
    const club = from === i + 1 ? clubFrom(i, g) : -1;
    if (club >= 0) {
      i = club;
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
    // "the White House and Congress", "Rajiv Gandhi's Congress".
    const chamber = g.is(head, 'congress') && from === head;
    if (chamber && (g.is(i, 'and') || (g.possessive(i) && !g.country(i - 1) && !g.role(i - 1, OWNER)))) break;
    if (g.possessive(i)) {
      // "FIDAE's seminar" is one held there.
      if (!g.capital(i - 1) || g.country(i - 1) || !(g.capital(head) || g.role(i - 1, OWNER))) break;
      if (!g.role(i - 1, OWNER) && isTitled(i - 1, g)) break;
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
    if (!g.word(i) || g.fixed(i) || g.article(i) || g.role(i, STOP | OUTSIDE) || TIMES.has(g.text(i))) break;
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

const HELD = wordSet(
  'holds hold hosts attends opens begins resumes joins seeks ends starts skips chairs leads concludes',
);

/** When it meets, who does every week and whom one tells, which is no part of its name. */
const TIMES = wordSet(
  'Reuters Cabinet Recent Monday Tuesday Wednesday Thursday Friday Saturday Sunday Weekend Afternoon',
);

const DEFENCE: ReadonlySet<string> = new Set(['Defence', 'Defense']);

const OURS: ReadonlySet<string> = new Set(['Our', 'My', 'Your']);

const FRONT = 20;

/** "27th" before it. */
export const isNumbered = (from: number, g: View): boolean =>
  g.word(from - 1) && !g.spaced(from - 1) && g.number(from - 2) && g.spaced(from);
