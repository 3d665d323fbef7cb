/** What the two partnership rules share: a level named on dates on which the relation went by another name. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Partnership, PartnershipLevel } from '../registry/model.ts';
import { SLACK_DAYS } from '../registry/tenure.ts';
import type { Named } from '../resolve/claim.ts';
import { isCapitals } from '../text/capitals.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { holdsOn } from '../time/compare.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import { type Fault, type Proof, type RuleContext, replaceFix } from './rule.ts';
import { beside } from './sentence.ts';
import { inCapitalsOf } from './wording.ts';

export interface LevelFault extends Fault {
  readonly mention: Mention;
  readonly partnership: Partnership;
  readonly level: PartnershipLevel;
  /** The level in force on the date, when the registry knows it. */
  readonly inForce: PartnershipLevel | null;
  readonly on: TimeValue;
  /** The name in force, as long or as short as the text writes names. */
  readonly right: string | null;
}

/** Faults of one side: the level had ended (`outdated`) or had not begun (`not-yet`) on every date of the sentence. */
export function* levelFaults({ analysis, registry }: RuleContext, side: 'outdated' | 'not-yet'): Iterable<LevelFault> {
  for (const claim of analysis.claims) {
    if (claim.kind !== 'named' || claim.date.tense !== 'present') continue;
    if (side === 'not-yet' ? claim.planned : claim.founded) continue;
    const partnership = registry.partnerships.get(claim.partnership.id ?? '');
    const level = partnership?.levels[claim.partnership.level ?? 0];
    const on = claim.date.value;
    if (!partnership || !level || on === null) continue;
    if (!claim.date.readings.every((date) => isOff(level, date, side))) continue;
    const inForce = partnership.levels.find((other) => isInForce(other, on)) ?? null;
    // The short name of the level in force ("strategic partnership") is no wrong name.
    if (inForce === level || (inForce && isPartOfName(claim, inForce, level, analysis))) continue;
    const proof: Proof = {
      label: level.name,
      origin: partnership.origin,
      evidence: level.validity,
    };
    const { text } = claim.partnership;
    const long = / for /i.test(text);
    const right = inForce === null ? null : levelInStyle(inForce, text, long);
    const span = withModifier(claim, analysis);
    yield { span, proof, mention: claim.partnership, partnership, level, inForce, on, right };
  }
}

/**
 * "their Productive Strategic Partnership …": a word that no name has goes with the name that it stands before. Without a
 * determiner it may be the verb of a headline: "Japan Deepened Strategic Partnership".
 */
function withModifier({ span, partnership }: Named, analysis: Analysis): Span {
  const [, word] = MODIFIER.exec(beside(analysis, partnership, LONGEST_MODIFIER).before) ?? [];
  const map = analysis.dossier.passages[partnership.passage]?.map;
  return word === undefined || map === undefined
    ? span
    : { start: map.toSource(map.toValue(span.start) - word.length), end: span.end };
}

const MODIFIER = /(?<!\p{L})(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|['’]s)\s+(\p{Lu}\p{Ll}+(?:ive|ed)\s+)$/u;
const LONGEST_MODIFIER = 40;

function isOff({ validity }: PartnershipLevel, on: TimeValue, side: 'outdated' | 'not-yet'): boolean {
  const { from, to } = validity;
  if (side === 'outdated') return to !== null && on.earliest > to.latest + SLACK_DAYS;
  return from !== null && on.latest < from.earliest - SLACK_DAYS;
}

function isInForce({ validity }: PartnershipLevel, on: TimeValue): boolean {
  return holdsOn(validity, on, { evidenceUntil: Number.POSITIVE_INFINITY, slackDays: SLACK_DAYS }) === 'yes';
}

function isPartOfName(
  { partnership, exact, countries }: Named,
  level: PartnershipLevel,
  named: PartnershipLevel,
  analysis: Analysis,
): boolean {
  // Where its countries are named, a name without its aim is that of the level, too.
  const name = countries.length > 0 ? named.name.replace(/ for .*$/, '') : named.name;
  if (exact || isProperName(partnership, name, analysis) || isProperName(partnership, named.name, analysis))
    return false;
  // The full name of the earlier level is that name, though the later one goes on from it.
  if (foldText(partnership.text) === foldText(named.name) && named.name.includes(' for ')) return false;
  return isPartOf(partnership.text, level);
}

/**
 * "the Strategic Partnership between": the whole name of the earlier level, in capitals where words around it have none.
 * In a headline or in small letters it may be short for the later name.
 */
function isProperName(mention: Mention, name: string, analysis: Analysis): boolean {
  if (mention.text.replace(/\s+/g, ' ') !== name) return false;
  const around = beside(analysis, mention, LONGEST_LABEL);
  const before = around.before.replace(OPENING_MARKS, '');
  const after = around.after.replace(CLOSING_MARKS, '');
  // "France and Viet Nam: Strategic Partnership in numbers" is a headline.
  const heads = before.trimEnd().endsWith(':') && /^\s+\p{Ll}/u.test(after);
  if (LOWER_BEFORE.test(before) && !heads && (LOWER_AFTER.test(after) || LABEL.test(before))) return true;
  return ENDS.test(after) && (FIELD.test(before) || CELL.test(before));
}

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
const LONGEST_LABEL = 90;

const LOWER_BEFORE =
  /(?:(?<!\p{L})(?:\p{Ll}+|The|Their|This|Its|Our)\s+(?:\p{Lu}[\p{L} ]*[-–—]\s?\p{Lu}[\p{L} ]*\s)?|:\s+)$/u;
/** At the end of a passage without a mark a headline may have ended. */
const LOWER_AFTER = /^(?:[^\p{L}\s]|\s+[\p{Ll}(])/u;

/** The short name of a level ("strategic partnership", "strategic partner") is a part of its name. */
export function isPartOf(text: string, { name, variants }: PartnershipLevel): boolean {
  const written = ` ${foldText(text).replace(/\bpartner$/, 'partnership')} `;
  return [name, ...variants].some((form) => ` ${foldText(form)} `.includes(written));
}

export function levelFixes({ span, right }: LevelFault): readonly Fix[] {
  return right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)];
}

/** The name, or without what it is for, in the text's capitals. */
export function levelInStyle({ name: full }: PartnershipLevel, written: string, long: boolean): string {
  const name = long ? full : full.replace(/ for .*$/, '');
  const first = written[0] ?? '';
  const lower = !isCapitals(first);
  const text = lower ? lowerCased(name) : name;
  return inCapitalsOf(written, text);
}

/** "comprehensive strategic partnership for peace and prosperity in Asia and the World": names of places keep capitals. */
function lowerCased(name: string): string {
  const at = name.search(/ (?:with|in) /);
  const end = at === -1 ? name.length : at;
  return name.slice(0, end).toLowerCase() + name.slice(end);
}
