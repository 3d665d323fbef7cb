/** Exercises by their names: "Exercise Winter Lantern 22", "the joint exercise Sea Guardian-3", "an exercise, Iron Wolf 23". */
import {
  AIM,
  DIRECTION,
  EVENT_HEAD,
  EVENT_NAME,
  FIELD,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
  PLAIN,
} from '../roles.ts';
import { belongsTo } from './places.ts';
import type { Title, View } from './view.ts';

const LONGEST_NAME = 7;

/** `head` is an exercise or drill that its name follows. */
export function exerciseAt(head: number, g: View): Title | null {
  const exercise = g.is(head, 'exercise');
  if (!g.capital(head)) return exercise || DRILLS.has(g.text(head)) ? toldExercise(head, g) : null;
  const to = exercise ? exerciseEnd(head, g) : head;
  return to > head + 1 ? { type: 'event', from: head, to } : null;
}

/** "the exercise Vostok 2025", "joint exercise Sea Guardian-3", "an exercise, Iron Wolf 23": the name alone. */
function toldExercise(head: number, g: View): Title | null {
  const comma = g.is(head + 1, ',') || NAMING.has(g.text(head + 1));
  const first = comma ? head + 2 : head + 1;
  if (!g.part(first) || g.country(first)) return null;
  const to = exerciseEnd(first - 1, g);
  const figured = g.number(to - 1) && to > first + 1;
  if (g.role(first, ~(PLAIN | NAMED_PARTS | (figured ? FIELD : 0)))) return null;
  const title: Title = { type: 'event', from: first, to };
  if (comma) return figured && !g.capital(head - 1) ? title : null;
  if (g.the(head - 1)) return g.unknown(first) && to > first + 1 ? title : null;
  return figured || g.role(head - 1, FIELD) || g.is(head - 1, 'joint') ? title : null;
}

const DRILLS: ReadonlySet<string> = new Set(['drill', 'drills', 'exercises', 'wargame']);
const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'dubbed', 'codenamed', 'titled']);

/** What the names of exercises begin with though it means something elsewhere: "Sea", "Southern". */
const NAMED_PARTS = PLACE_HEAD | DIRECTION | AIM | ORGANISATION_NAME | OFFICE_MODIFIER;

/** "Exercise Winter Lantern 22", "Exercise Garuda Shield of the South"; nothing behind "Exercise Director". */
function exerciseEnd(head: number, g: View): number {
  let end = head + 1;
  for (let i = head + 1; i < head + LONGEST_NAME; i++) {
    if (g.part(i)) {
      if ((g.role(i, EVENT_HEAD) && !g.roles(i, EVENT_NAME)) || (i === head + 1 && g.role(i, OFFICE_HEAD)))
        return head + 1;
      if (i === head + 1 && g.role(i, FIELD) && !g.part(i + 1)) return head + 1;
      end = i + 1;
      continue;
    }
    // "Exercise FLOTEX-23".
    if (g.hyphen(i) && end === i && end > head + 1 && g.number(i + 1)) return i + 2;
    if (g.hyphen(i) && end === i) continue;
    // "Exercise Thamar al-Tayyib".
    if (g.particle(i) && end === i && (g.part(i + 1) || (g.hyphen(i + 1) && g.part(i + 2)))) continue;
    if (g.hyphen(i) && g.particle(i - 1)) continue;
    if (g.is(i, 'of') && end === i && belongsTo(i, g) < 0) {
      const next = g.article(i + 1) ? i + 2 : i + 1;
      if (!g.part(next) || g.country(next) || isBody(next, g)) break;
      i = next - 1;
      continue;
    }
    break;
  }
  const figures = end > head + 1 && g.number(end) && g.spaced(end) && (!g.fixed(end) || g.year(end));
  // "Exercise Joint Warrior 23-2".
  return figures ? (g.hyphen(end + 1) && g.number(end + 2) ? end + 3 : end + 1) : end;
}

function isBody(i: number, g: View): boolean {
  for (let k = i; k < i + 4 && g.part(k); k++) if (g.role(k, ORGANISATION_HEAD | NATIONAL_HEAD)) return true;
  return false;
}
