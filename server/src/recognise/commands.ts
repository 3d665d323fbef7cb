/** Where "General" or "Captain" is a part of the name of a command, and nobody's rank. */
import type { Tokens } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import { isCapital, isSpaced } from './rankRuns.ts';
import {
  BARE_FIELD,
  DIRECTION,
  FIELD,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  PLACE_HEAD,
} from './roles.ts';

const ARMY = 'army';
const FORCE = 'force';

/** "Commander Eastern Area", "Commander of the Navy": what stands behind it makes it an office. */
export function isCommand(
  { from, to }: { readonly from: number; readonly to: number },
  tokens: Tokens,
  { roles, lexicon, words, ranks }: Matcher,
): boolean {
  const role = (i: number) =>
    i < tokens.count && isCapital(i, tokens) ? (roles[tokens.word[i] as number] as number) : 0;
  if (to - from !== 1 || (role(from) & BARE_FIELD) === 0) return false;
  let i = to;
  if (to < tokens.count && tokens.word[to] === lexicon.id('of')) return true;
  // "Army Commander X Y", "Defence Force Commander X Y"; a navy has commanders by rank.
  const before = from > 0 && isCapital(from - 1, tokens) && isSpaced(from, tokens) ? tokens.word[from - 1] : -1;
  if (tokens.word[from] === lexicon.id('commander') && [ARMY, FORCE].some((name) => before === lexicon.id(name)))
    return true;
  // "Air Vice-Marshal X Y, Commandant": who has been given his rank before his name.
  const comma = from > 1 && tokens.word[from - 1] === lexicon.id(',') && isCapital(from - 2, tokens);
  if (comma && tokens.word[from] === lexicon.id('commandant')) return true;
  // "Commander Kenya Navy".
  if (to < tokens.count && words.country.has(tokens.word[to] as number) && (role(to + 1) & NATIONAL_HEAD) !== 0) i++;
  // "Commander United Kingdom Strike Force".
  if (to < tokens.count && words.country.has(tokens.word[to] as number)) {
    for (let k = to + 1; k < to + 4 && isCapital(k, tokens); k++)
      if ((role(k) & (NATIONAL_HEAD | NUMBERED)) !== 0 && !isCapital(k + 1, tokens)) return true;
  }
  // "Commander Joint Task Force 635".
  if (to < tokens.count && tokens.word[to] === lexicon.id('joint')) {
    const of = [to + 1, to + 2, to + 3].find((k) => (role(k) & (ORGANISATION_HEAD | NATIONAL_HEAD)) !== 0);
    if (of !== undefined) return true;
  }
  // "Commander Chattogram Naval Area".
  if (isNamedCommand(to, tokens, roles)) i++;
  while ((role(i) & (FIELD | DIRECTION | PLACE_HEAD | ORGANISATION_HEAD | NATIONAL_HEAD)) !== 0) i++;
  // "Commander Kenya Army Lt Gen X".
  // "Commander British Forces Cyprus".
  if (i > to + 1 && i < tokens.count && words.country.has(tokens.word[i] as number)) i++;
  const rank = i < tokens.count && ranks.kind[tokens.word[i] as number] !== 0;
  // "Supreme Allied Commander Europe".
  const narrowed =
    from > 0 &&
    isCapital(from - 1, tokens) &&
    ((roles[tokens.word[from - 1] as number] as number) & OFFICE_MODIFIER) !== 0;
  return i > (narrowed ? to : to + 1) && (rank || !(i < tokens.count && isCapital(i, tokens) && isSpaced(i, tokens)));
}

/** "Chattogram Naval Area": a word that says nothing, and behind it those of a command. */
function isNamedCommand(at: number, tokens: Tokens, roles: Matcher['roles']): boolean {
  const role = (i: number) =>
    i < tokens.count && isCapital(i, tokens) ? (roles[tokens.word[i] as number] as number) : 0;
  let i = at + 1;
  while ((role(i) & (FIELD | DIRECTION | PLACE_HEAD | ORGANISATION_HEAD)) !== 0) i++;
  const ends = (role(i - 1) & (PLACE_HEAD | ORGANISATION_HEAD)) !== 0;
  // "Commander Ann Lake" is somebody.
  return isCapital(at, tokens) && role(at) === 0 && i > at + 2 && ends;
}
