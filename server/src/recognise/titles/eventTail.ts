/** What stands behind the head of an event and belongs to it: its short name, its year, whose and on what it is. */
import { isRoman } from '../ordinals.ts';
import { AIM, EVENT_HEAD, EVENT_NAME, FIELD, GOVERNMENTAL, OWNER } from '../roles.ts';
import { complementEnd, statesEnd } from './complement.ts';
import { belongsTo } from './places.ts';
import type { View } from './view.ts';

/** "International Defence Industry Exhibition MSPO": behind its abbreviation, or `to`. */
export function withShortName(head: number, to: number, g: View): number {
  const short =
    g.allCapitals(to) && !g.allCapitals(head) && g.leads(to - 1) && (g.unknown(to) || g.roles(to, EVENT_NAME));
  return short && g.length(to) >= SHORTEST_SHORT && !g.allCapitals(to + 1) ? yearEnd(to + 1, g) : to;
}

const SHORTEST_SHORT = 3;

/** Behind the place or number of an edition and its year: "IMDEX Asia 2025", "UNITAS LX", "Saif Sareea 3". */
export function yearEnd(to: number, g: View): number {
  let end = to;
  while (
    end < to + 2 &&
    g.part(end) &&
    g.leads(end - 1) &&
    (g.allCapitals(end) || g.role(end, AIM | FIELD | EVENT_HEAD))
  )
    end++;
  // "ADEX Lima,"
  if (end === to && g.unknown(to) && g.leads(to - 1) && g.part(to) && !g.word(to + 1) && !g.possessive(to + 1)) end++;
  // "DSEI Japan", where no verb has it for its subject.
  if (end === to && g.countryName(to) && g.capital(to) && g.leads(to - 1) && (!g.word(to + 1) || g.lineStart(to + 1)))
    if (!g.possessive(to + 1) && !g.hyphen(to + 1)) end++;
  // "LAAD Defence & Security 2023".
  if (end > to && g.is(end, 'and') && g.part(end + 1) && g.role(end + 1, FIELD)) end += 2;
  // "TICAD8", "TICAD V".
  if (g.number(end) && !g.spaced(end) && !g.fixed(end)) return end + 1;
  if (g.allCapitals(end) || (g.text(end) === 'V' && g.spaced(end)))
    return isRoman(g.text(end)) || g.text(end) === 'V' ? end + 1 : end;
  return g.number(end) && g.spaced(end) && (g.year(end) || (!g.fixed(end) && !g.word(end + 1))) ? end + 1 : end;
}

/** "between the High Commands". */
export function betweenEnd(to: number, g: View): number {
  if (!g.is(to, 'between')) return to;
  let i = g.article(to + 1) ? to + 2 : to + 1;
  const first = i;
  while (g.part(i) || (g.is(i, 'and') && g.part(i + 1)) || (g.hyphen(i) && g.part(i + 1))) i++;
  return i > first ? i : to;
}

/** "on Arctic and Black Sea Security", "of the Pacific Islands Council"; of a commission or committee where it is counted. */
export function subjectEnd(to: number, counted: boolean, g: View): number {
  const end = complementEnd(to, g, {
    office: false,
    national: true,
    opens: (i) => {
      if (g.is(i, 'of')) {
        const noun = g.article(i + 1) ? i + 2 : i + 1;
        return belongsTo(i, g) < 0 && (counted ? !MINISTRIES.has(g.text(noun)) : !g.role(noun, GOVERNMENTAL));
      }
      // "of the Parties to the Convention on Climate Change".
      if (g.is(i, 'to')) return g.text(i - 1) === 'Parties' && g.the(i + 1);
      // "… on International Security for the Army Journal" is written for that.
      return (
        g.is(i, 'on') ||
        (g.is(i, 'for') && (i === to || !g.article(i + 1) || (counted && g.nominal(i + 2) && g.is(i + 3, 'of')))) ||
        g.is(i, 'concerning') ||
        g.is(i, 'regarding') ||
        g.is(i, 'against')
      );
    },
  });
  // "of the Defence Ministers of Poland, Romania and Türkiye".
  return end > to && g.countryName(end - 1) && g.is(end - 2, 'of') && g.role(end - 3, OWNER) ? statesEnd(end, g) : end;
}

const MINISTRIES: ReadonlySet<string> = new Set(['Ministry', 'Department', 'Cabinet', 'Office', 'Bureau']);
