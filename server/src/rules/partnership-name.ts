/** A name that the relation of two parties has never gone by. */
import type { Mention } from '../recognise/mention.ts';
import type { Partnership, PartnershipLevel, Registry } from '../registry/model.ts';
import { levelOn } from '../registry/query.ts';
import type { Named } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import { isPartOf, levelInStyle } from './partnershipAge.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { isBegun } from './sentence.ts';
import { onDate, tenureText } from './wording.ts';

interface NameFault extends Fault {
  readonly written: Mention;
  readonly level: PartnershipLevel;
  readonly on: TimeValue;
  readonly right: string;
  readonly isSure: boolean;
}

/** Words of which the names of levels are made; with any other word it is a partnership in one field. */
const LEVEL_WORDS = wordSet(
  'a all-round all-weather an and broad close comprehensive cooperation cooperative deep enhanced extensive full future-oriented global in-depth integral new partnership privileged special strategic strengthened wide',
);

/** Words that only a capital makes part of a name: "their expanded strategic partnership" is one that has grown. */
const GROWN = wordSet('deepened elevated expanded extended intensified intensive reinforced upgraded');

export const partnershipName = defineRule<NameFault>({
  id: 'partnership-name',
  summary: 'A name by which the relation of those parties never went.',
  severity: 'warning',
  about: ['named'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'named' || claim.planned) continue;
      const { partnership: written } = claim;
      const on = claim.date.value;
      if (written.candidates.length > 0 || on === null) continue;
      const partnership = meant(claim, registry);
      if (!partnership || isLevelOf(partnership, written.text)) continue;
      const held = levelOn(registry, partnership.id, on);
      const [first, more] = held;
      // A slip is one whether or not the registry knows up to when the level lasted.
      if (
        !first ||
        (first.truth !== 'yes' && written.near?.slip !== 'letter') ||
        held.some(({ level }) => isShort(written.text, level))
      )
        continue;
      const { level } = first;
      // "the Elevated Comprehensive Strategic Partnership": that it has been elevated, and its name.
      if (isGrown(written.text, level)) continue;
      const proof = { label: level.name, origin: partnership.origin, evidence: level.validity };
      const right = levelInStyle(level, written.text, / for /i.test(written.text));
      if (partnership.levels.some(({ name }) => isBegun(analysis, written, name))) continue;
      // Around a change of level, and where two stand side by side, either may be meant.
      // Of one that the text looks back on, an earlier level may be meant.
      const isSure = more === undefined && claim.date.tense === 'present';
      yield { span: written.span, proof, written, level, on, right, isSure };
    }
  },
  word: ({ written, level, on, right }) => ({
    what: `The registry has no “${written.text.replace(/\s+/g, ' ')}” between these parties ${onDate(on)}.`,
    why: `The registry has “${level.name}” ${tenureText(level.validity)}.`,
    todo: `Write “${right}”, or name the parties that are meant.`,
  }),
  fix: ({ right, span, isSure }) => [replaceFix(`Write “${right}”`, span, right, isSure)],
});

function isGrown(text: string, level: PartnershipLevel): boolean {
  const [word = '', ...rest] = foldText(text).split(/\s+/);
  return GROWN.has(word) && isShort(rest.join(' '), level) && rest.join(' ') !== 'strategic partnership';
}

/** "Comprehensive Strategic Partnership" is short for its name; cut off behind "in Asia" it is another. */
const isShort = (text: string, level: PartnershipLevel): boolean => !/ for /i.test(text) && isPartOf(text, level);

/** The relation of exactly the countries of the sentence, where the name is one of a level or nearly one of theirs. */
function meant({ partnership, countries, date: { value: on } }: Named, registry: Registry): Partnership | undefined {
  const near = partnership.near;
  const [head = '', ...aims] = foldText(partnership.text).split(' for ');
  const aim = aims.join(' for ');
  const isProper = /^\p{Lu}/u.test(partnership.text);
  const isLevel = head.split(/\s+/).every((word) => LEVEL_WORDS.has(word) || (isProper && GROWN.has(word)));
  const strategic = /strategic|comprehensive/i.test(partnership.text);
  if (near === undefined && !(isLevel && strategic)) return undefined;
  const ofCountries = [...registry.partnerships.values()].filter(
    ({ parties }) => parties.length === countries.length && parties.every((party) => countries.includes(party)),
  );
  // "Comprehensive Cooperative Strategic Partnership": near the name of another relation.
  const isOthers =
    near !== undefined &&
    near.slip !== 'letter' &&
    isLevel &&
    ofCountries.length > 0 &&
    !ofCountries.some(({ id }) => id === near.id);
  // With another word of weight it is near several names, or none.
  if (near === undefined || isOthers || (near.slip === 'word' && countries.length === 0)) {
    // Of another aim it may be a partnership in one field; without countries its aim tells whose it is.
    const least = countries.length === 0 ? 3 : 2;
    const hasAim = ({ levels }: Partnership) => {
      const names = levels.map(({ name }) => name);
      if (names.some((name) => aimOf(name) === aim)) return true;
      return names.some((name) => sharesAim(aim, name, least)) && !names.some((name) => leavesOut(aim, name));
    };
    const all = countries.length === 0 && aim !== '' ? [...registry.partnerships.values()] : ofCountries;
    const [only, ...more] = aim === '' ? all : all.filter(hasAim);
    return more.length === 0 && (aim === '' || ofCountries.length < 2) ? only : undefined;
  }
  // A slip in a name that other relations have, too.
  const right = foldText(near.right);
  const isNamed = ({ levels }: Partnership) =>
    levels.some(({ name, variants }) => [name, ...variants].some((form) => foldText(form) === right));
  if (near.slip === 'word' && leavesOut(aim, near.right)) return undefined;
  const [named, another] = near.slip === 'letter' ? ofCountries.filter(isNamed) : [];
  if (named && !another) return named;
  // Of a slip in the name that many have, any that had it then tells what is right.
  if (near.slip === 'letter' && countries.length === 0 && on !== null) {
    const then = [...registry.partnerships.values()].find(({ id }) =>
      levelOn(registry, id, on).some(({ level }) => foldText(level.name) === right),
    );
    if (then) return then;
  }
  return countries.length === 0 || ofCountries.some(({ id }) => id === near.id)
    ? registry.partnerships.get(near.id)
    : undefined;
}

/** "for Peace and Stability in Asia and the World": most words of weight are those of the level's aim, and at least so many. */
function sharesAim(aim: string, name: string, least: number): boolean {
  const known = weighty(aimOf(name));
  const written = weighty(aim);
  const common = written.filter((word) => known.includes(word)).length;
  return common >= least && common >= Math.max(known.length, written.length) * MOST;
}

const MOST = 0.6;

/** "for Peace and Prosperity": all words are the level's, and some are left out, so that the name is short. */
function leavesOut(aim: string, name: string): boolean {
  const known = weighty(aimOf(name));
  const written = weighty(aim);
  return written.length > 0 && written.length < known.length && written.every((word) => known.includes(word));
}

const aimOf = (name: string): string => foldText(name).split(' for ').slice(1).join(' for ');

const weighty = (aim: string): readonly string[] => (aim.match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL.has(word));

const SMALL: ReadonlySet<string> = new Set(['and', 'the', 'for']);

/** Names of other times are for the rules on these. */
function isLevelOf({ levels }: Partnership, text: string): boolean {
  const written = foldText(text);
  return levels.some(({ name, variants }) => [name, ...variants].some((form) => foldText(form) === written));
}
