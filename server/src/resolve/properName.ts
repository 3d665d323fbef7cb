/** Where a text writes the name of a level as one of its own, and where it is but a short form in a headline or a sentence. */
import type { Item, Scan } from '../recognise/scan.ts';
import type { Section } from './section.ts';

/**
 * "the Strategic Partnership between": in capitals where words around it have none, or alone in a field or a cell. In a
 * headline or in small letters it may be short for another name.
 */
export function isProperName(item: Item, { scan }: Section): boolean {
  const { start, end } = placeOf(item, scan);
  const before = scan.text.slice(Math.max(0, start - LONGEST_LABEL), start).replace(OPENING_MARKS, '');
  const after = scan.text.slice(end, end + LONGEST_LABEL).replace(CLOSING_MARKS, '');
  // "France and Viet Nam: Strategic Partnership in numbers" is a headline.
  const heads = before.trimEnd().endsWith(':') && /^\s+\p{Ll}/u.test(after);
  if (LOWER_BEFORE.test(before) && !heads && (LOWER_AFTER.test(after) || LABEL.test(before))) return true;
  return ENDS.test(after) && (FIELD.test(before) || CELL.test(before));
}

const placeOf = ({ from, to }: Item, { tokens }: Scan) => ({
  start: tokens.start[from] as number,
  end: tokens.end[to - 1] as number,
});

/** Markdown's, and those of a quotation of one name. */
const OPENING_MARKS = /[[*_“"«‘]{1,4}$/u;
const CLOSING_MARKS = /^(?:[*_”"»’]{1,4}|\]\([^()\s]*\))/u;

/** "Framework: Strategic Partnership", and a cell of a table that has the name alone. */
const FIELD =
  /(?:^|\n)(?![^\n:]*(?:\d{4}|\b(?:former|previous|earlier|old|until|before|last|next|planned|proposed)\b))[^\n:]*\b(?:level|status|framework|relations|relationship|ties|partnership)\b[^\n:]{0,30}:\s+$/iu;
const CELL = /\|\s*$/u;
const ENDS = /^\s*(?:$|\||\n)/u;

/** "Level of relations between Viet Nam and Thailand: Strategic Partnership" may end its line. */
const LABEL = /\b(?:level|status) of (?:the )?(?:relations|ties|relationship)\b[^:.]*:\s+$/iu;
/** UTF-16 units. */
const LONGEST_LABEL = 90;

const LOWER_BEFORE =
  /(?:(?<!\p{L})(?:\p{Ll}+|The|Their|This|Its|Our)\s+(?:\p{Lu}[\p{L} ]*[-–—]\s?\p{Lu}[\p{L} ]*\s)?|:\s+)$/u;
/** At the end of a passage without a mark a headline may have ended. */
const LOWER_AFTER = /^(?:[^\p{L}\s]|\s+[\p{Ll}(])/u;

/**
 * The token of "Productive" in "their Productive Strategic Partnership …", or -1: a word that no name has goes with the
 * name that it stands before. Without a determiner it may be the verb of a headline: "Japan Deepened Strategic Partnership".
 */
export function modifierBefore({ from }: Item, { scan: { text, tokens } }: Section): number {
  const word = (i: number) => text.slice(tokens.start[i], tokens.end[i]);
  if (from < 2 || !/^\p{Lu}\p{Ll}+(?:ive|ed)$/u.test(word(from - 1))) return -1;
  return DETERMINER.test(word(from - 2)) ? from - 1 : -1;
}

const DETERMINER = /^(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|['’]s)$/;
