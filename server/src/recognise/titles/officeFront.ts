/** The words before the head of an office: "Permanent Deputy", "Flag Officer", "Vice Chief of". */
import { wordSet } from '../../text/wordSet.ts';
import {
  COMPLEMENT,
  FIELD,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
} from '../roles.ts';
import { isNational } from './officeField.ts';
import type { View } from './view.ts';

const FRONT = 7;
/** "Force Commander", "Fleet Commander", "Brigade Commander". */
const FORCE_HEAD = NUMBERED | NATIONAL_HEAD;

/** Where the modifiers before a head begin: "Deputy High", "Permanent Deputy", "Navy and Air". */
export function frontOf(head: number, g: View): number {
  // "Minister-Counsellor".
  const double = g.hyphen(head - 1) && g.role(head - 2, OFFICE_HEAD) && g.capital(head - 2);
  let from = double ? head - 2 : head;
  for (let i = from - 1; i >= head - FRONT; i--) {
    if (g.hyphen(i)) continue;
    // "Counter-Terrorism Coordinator".
    if (g.capital(i) && g.hyphen(i + 1) && PREFIXES.has(g.text(i))) {
      from = i;
      continue;
    }
    if (g.is(i, 'and') && from === i + 1 && g.role(i + 1, FIELD) && g.role(i - 1, FIELD) && g.capital(i - 1)) {
      // "Minister of Defence and Foreign Minister": the field belongs to another title.
      if (g.role(i - 2, COMPLEMENT)) break;
      continue;
    }
    // "Defence Committee Chairman".
    const chair =
      (ledByChair(head, g) && g.role(i, ORGANISATION_HEAD)) ||
      (g.is(head, 'chief') && ((g.is(i, 'force') && g.is(i - 1, 'air')) || (g.is(i, 'air') && g.is(i + 1, 'force')))) ||
      (g.is(head, 'governor') && g.text(i) === 'Lieutenant') ||
      (g.is(head, 'chief') && g.text(i) === 'Group' && g.is(head + 1, 'executive')) ||
      (g.is(i, 'minister') && i === head - 1 && !g.is(i - 1, 'prime') && UNDER_MINISTER.has(g.text(head))) ||
      (g.is(head, 'minister') && isNational(i, head, g)) ||
      // "Foreign Office Minister".
      (g.is(head, 'minister') && g.is(i, 'office') && i === head - 1 && g.role(i - 1, FIELD)) ||
      (g.text(head) === 'Commandant' && ((g.role(i, NATIONAL_HEAD) && i === head - 1) || SERVICES.has(g.text(i)))) ||
      (DIRECTED.has(g.text(i)) && LEADERS.has(g.text(head)) && i === head - 1) ||
      (g.is(head, 'commander') && (g.role(i, FORCE_HEAD) || COMMANDED.has(g.text(i)))) ||
      (g.is(head, 'minister') && (g.is(i, 'forces') || (g.is(i, 'armed') && from === i + 1 && g.is(i + 1, 'forces'))));
    if (!g.capital(i) || g.fixed(i) || g.country(i) || !(chair || g.role(i, OFFICE_MODIFIER | FIELD))) break;
    if (!g.spaced(i + 1) && !g.hyphen(i + 1)) break;
    // "Under Prime Minister X, ties grew": nobody but a secretary is one under another.
    if (g.text(i) === 'Under' && !g.is(g.hyphen(i + 1) ? i + 2 : i + 1, 'secretary')) break;
    from = i;
  }
  return from;
}

const PREFIXES: ReadonlySet<string> = new Set(['Counter', 'Anti', 'Non', 'Multi', 'Inter']);

/** "Marine Corps Commandant", "Coast Guard Commandant". */
const SERVICES: ReadonlySet<string> = new Set(['Marine', 'Coast']);

/** "Minister Counsellor", "Minister Director". */
const UNDER_MINISTER: ReadonlySet<string> = new Set(['Director', 'Counsellor', 'Counselor', 'Secretary', 'Delegate']);

/** "Exercise Director", "Project Coordinator". */
const DIRECTED = wordSet('Exercise Staff Course Project Programme Program Country Mission Team Range');
const LEADERS = wordSet('Director Coordinator Manager Officer Commandant Head Representative');

/** What else a commander may have before him. */
const COMMANDED = wordSet(
  'Sector Area Base Mission Operation Task Group Patrol Contingent Component Company Battery Theatre Theater Zone Station Garrison',
);

const ledByChair = (head: number, g: View): boolean =>
  (['chair', 'chairman', 'chairwoman', 'chairperson'] as const).some((word) => g.is(head, word));
