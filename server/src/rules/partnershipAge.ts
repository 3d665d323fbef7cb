/** What the two partnership rules share: a level named on dates on which the relation went by another name. */
import type { Mention } from '../recognise/mention.ts';
import type { Partnership, PartnershipLevel } from '../registry/model.ts';
import { SLACK_DAYS } from '../registry/tenure.ts';
import type { Named } from '../resolve/claim.ts';
import { isCapitals } from '../text/capitals.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { holdsOn } from '../time/compare.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import { type Fault, type Proof, type RuleContext, replaceFix } from './rule.ts';
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
    if (inForce === level || (inForce && isPartOfName(claim, inForce, level))) continue;
    const proof: Proof = {
      label: level.name,
      origin: partnership.origin,
      evidence: level.validity,
    };
    const { text } = claim.partnership;
    const long = / for /i.test(text);
    const right = inForce === null ? null : levelInStyle(inForce, text, long);
    const span = { start: claim.modifier?.start ?? claim.span.start, end: claim.span.end };
    yield { span, proof, mention: claim.partnership, partnership, level, inForce, on, right };
  }
}

function isOff({ validity }: PartnershipLevel, on: TimeValue, side: 'outdated' | 'not-yet'): boolean {
  const { from, to } = validity;
  if (side === 'outdated') return to !== null && on.earliest > to.latest + SLACK_DAYS;
  return from !== null && on.latest < from.earliest - SLACK_DAYS;
}

function isInForce({ validity }: PartnershipLevel, on: TimeValue): boolean {
  return holdsOn(validity, on, { evidenceUntil: Number.POSITIVE_INFINITY, slackDays: SLACK_DAYS }) === 'yes';
}

function isPartOfName(claim: Named, level: PartnershipLevel, named: PartnershipLevel): boolean {
  const { partnership, exact, countries } = claim;
  // Where its countries are named, a name without its aim is that of the level, too.
  const name = countries.length > 0 ? named.name.replace(/ for .*$/, '') : named.name;
  if (exact || isName(claim, name) || isName(claim, named.name)) return false;
  // The full name of the earlier level is that name, though the later one goes on from it.
  if (foldText(partnership.text) === foldText(named.name) && named.name.includes(' for ')) return false;
  return isPartOf(partnership.text, level);
}

/** The whole name of the earlier level. */
const isName = ({ partnership, proper }: Named, name: string): boolean =>
  proper && partnership.text.replace(/\s+/g, ' ') === name;

/** The short name of a level ("strategic partnership", "strategic partner") is a part of its name. */
export function isPartOf(text: string, { name, variants }: PartnershipLevel): boolean {
  const written = ` ${foldText(text).replace(/\bpartner$/, 'partnership')} `;
  return [name, ...variants].some((form) => ` ${foldText(form)} `.includes(written));
}

export function levelFixes({ span, right }: LevelFault): readonly Fix[] {
  return right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)];
}

/** The name, or without what it is for, in the text's capitals and language. */
export function levelInStyle({ name: full }: PartnershipLevel, written: string, long: boolean): string {
  const name = long ? full : full.replace(/ for .*$/, '');
  const native = nativeLevel(name, written);
  if (native !== null) return native;
  const first = written[0] ?? '';
  const lower = !isCapitals(first);
  const text = lower ? lowerCased(name) : name;
  return inCapitalsOf(written, text);
}

/** "Đối tác chiến lược toàn diện", 「包括的戦略的パートナーシップ」; null for names of other words, and in English. */
function nativeLevel(name: string, written: string): string | null {
  const language = languageOf(written);
  const words = language === null ? [] : name.split(' ').map((word) => NATIVE_WORDS.get(word)?.[language]);
  if (words.length === 0 || words.includes(undefined)) return null;
  // Vietnamese has the word that all have in front, and the others behind it.
  if (language === 'ja') return words.join('');
  const text = words.toReversed().join(' ');
  return /^\p{Lu}/u.test(written) ? text.replace(/^đ/u, 'Đ') : text;
}

const NATIVE_WORDS: ReadonlyMap<string, Readonly<Record<'vi' | 'ja', string>>> = new Map([
  ['Comprehensive', { vi: 'toàn diện', ja: '包括的' }],
  ['Extensive', { vi: 'sâu rộng', ja: '広範な' }],
  ['Strategic', { vi: 'chiến lược', ja: '戦略的' }],
  ['Partnership', { vi: 'đối tác', ja: 'パートナーシップ' }],
]);

/** "comprehensive strategic partnership for peace and prosperity in Asia and the World": names of places keep capitals. */
function lowerCased(name: string): string {
  const at = name.search(/ (?:with|in) /);
  const end = at === -1 ? name.length : at;
  return name.slice(0, end).toLowerCase() + name.slice(end);
}
