/** Ranks of armies that the registry does not have: "Surgeon Rear Admiral", "Wing Commander", "LCol", "General de Exército". */
import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { type Hit, isAbbreviationStop, type Matcher } from './matcher.ts';
import { canEnd, endsPair, isCounted, isShared, mayFollow, spelledOut } from './rankWords.ts';
import { isLarge } from './realForms.ts';
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
import type { Item } from './scan.ts';
import { beginsShip } from './ships.ts';
import { rankForms } from './tails.ts';
import { AFTER_GENERAL, ARTICLE, COUNTRY, NOT_A_NAME, OFFICE_WORD, PARTICLE } from './words.ts';

const LOWER_O = 0x6f;
const FULL_STOP = 0x2e;
/** Letters of an abbreviation. */
const LONGEST_SHORT = 4;
/** Words of a rating: "Aviation Boatswain's Mate 2nd Class". */
const LONGEST_RATING = 4;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/**
 * `known` with the ranks that only grammar reads: those that go on where a registered one ends, and those before a
 * name. `hits` holds what the registry has written, taken or not.
 */
export function withRanks(
  known: readonly Item[],
  hits: readonly Hit[],
  text: string,
  tokens: Tokens,
  matcher: Matcher,
): Item[] {
  const runs = rankRuns(text, tokens, matcher);
  const others = known.filter(
    (item) =>
      item.type !== 'rank' ||
      !(
        isCommand(item, tokens, matcher) ||
        isCommandersOf(item, tokens, matcher) ||
        beginsShip(item.from, text, tokens)
      ),
  );
  if (runs.length === 0) return others;
  const registered = hits.filter((hit) => hit.type === 'rank');
  const added: Item[] = [];
  let at = 0;
  for (const run of runs) {
    while (at < registered.length && (registered[at] as Hit).to <= run.from) at++;
    let covered = false;
    let touched = false;
    for (let k = at; k < registered.length && (registered[k] as Hit).from < run.to; k++) {
      const { from, to } = registered[k] as Hit;
      touched = true;
      // A full stop behind an abbreviation may be in one of them only.
      covered ||= from <= run.from && to >= run.to - 1 && (to >= run.to || isStop(run.to - 1, text, tokens, matcher));
    }
    const plural = isPlural(run, tokens, matcher);
    if (plural && !nameFollows(run.to, tokens, matcher)) continue;
    if (!plural && (covered || (run.words === 1 && touched) || isCommand(run, tokens, matcher))) continue;
    if (beginsShip(run.from, text, tokens) || isLarge(run, tokens, matcher)) continue;
    // "Captain Major left": somebody of that name.
    if (endsInMajor(run, tokens, matcher) && !nameFollows(run.to, tokens, matcher)) continue;
    if (
      touched || run.words > 1
        ? isTitle(run, tokens, matcher)
        : fillsCell(run, tokens, matcher) || nameFollows(run.to, tokens, matcher) || isAttained(run, tokens, matcher)
    ) {
      added.push(rankItem(run, text, tokens, matcher));
    }
  }
  if (added.length === 0) return others;
  const hidden = new Set<number>();
  for (const { from, to } of added) for (let i = from; i < to; i++) hidden.add(i);
  return [...others.filter((item) => item.type !== 'rank' || !hidden.has(item.from)), ...added];
}

/** "Commander General of the Army": the rank of a general of the army is none here. */
const isCommandersOf = ({ from, to }: Item, tokens: Tokens, { lexicon }: Matcher): boolean =>
  from > 0 &&
  to - from > 2 &&
  tokens.word[from + 1] === lexicon.id('of') &&
  tokens.word[from - 1] === lexicon.id('commander') &&
  isCapital(from - 1, tokens);

/** "Generals X and Y". */
const isPlural = ({ to }: Run, tokens: Tokens, { ranks }: Matcher): boolean =>
  ranks.plural[tokens.word[wordEnd(to, tokens) - 1] as number] === 1;

/** Behind the last word: "Gens." has a full stop. */
const wordEnd = (to: number, tokens: Tokens): number => (tokens.kind[to - 1] === WORD ? to : to - 1);

function endsInMajor({ to, words }: Run, tokens: Tokens, { lexicon }: Matcher): boolean {
  return words === 2 && tokens.word[to - 1] === lexicon.id('major') && tokens.word[to - 2] === lexicon.id('captain');
}

/** "promoted LGen", "promoted to LCol". */
function isAttained({ from }: Run, tokens: Tokens, { lexicon }: Matcher): boolean {
  const promoted = lexicon.id('promoted');
  const before = from > 0 && tokens.word[from - 1] === lexicon.id('to') ? from - 2 : from - 1;
  return before >= 0 && promoted !== 0 && tokens.word[before] === promoted;
}

/** Alone in the cell of a table. */
function fillsCell({ from, to }: Run, tokens: Tokens, { lexicon }: Matcher): boolean {
  const bar = lexicon.id('|');
  return bar !== 0 && from > 0 && to < tokens.count && tokens.word[from - 1] === bar && tokens.word[to] === bar;
}

function rankRuns(text: string, tokens: Tokens, matcher: Matcher): Run[] {
  const { kind } = matcher.ranks;
  const runs: Run[] = [];
  const rated = matcher.lexicon.id('class');
  for (let i = 0; i < tokens.count; ) {
    const word = tokens.word[i] as number;
    if (word === rated && word !== 0) {
      const rating = ratingAt(i, tokens, matcher);
      if (rating !== null) runs.push(rating);
    }
    const run = word !== 0 && kind[word] !== 0 ? runAt(i, text, tokens, matcher) : null;
    if (run === null) i++;
    else {
      runs.push(run);
      i = run.to;
    }
  }
  return runs;
}

/** "Hospital Corpsman 3rd Class X": the words of a trade before the class in which a sailor is. */
function ratingAt(at: number, tokens: Tokens, { lexicon, words, roles }: Matcher): Run | null {
  const figure = tokens.kind[at - 2] === NUMBER && !isSpaced(at - 1, tokens);
  const nth = figure ? at - 2 : at - 1;
  if (!isCapital(at, tokens) || !(figure || ((words.ordinal[tokens.word[nth] as number] as number) || 9) < 4))
    return null;
  const trade = (i: number) =>
    isCapital(i, tokens) &&
    isSpaced(i + 1, tokens) &&
    ((roles[tokens.word[i] as number] as number) & NATIONAL_HEAD) === 0 &&
    !words.country.has(tokens.word[i] as number);
  let from = nth;
  while (from > 0 && nth - from < LONGEST_RATING && trade(from - 1)) {
    from--;
    // "Boatswain's Mate"
    if (tokens.word[from - 1] === lexicon.id("'s") && isCapital(from - 2, tokens)) from -= 2;
  }
  return from < nth ? { from, to: at + 1, words: 2 } : null;
}

/** The longest rank that begins at `from`; every word but the first must be one that may follow. */
function runAt(from: number, text: string, tokens: Tokens, matcher: Matcher): Run | null {
  const { kind, branch } = matcher.ranks;
  const { lexicon } = matcher;
  if (!isCapital(from, tokens)) return null;
  let to = -1;
  let words = 0;
  let count = 0;
  let last = 0;
  for (let i = from; i < tokens.count; ) {
    const next =
      tokens.kind[i] === WORD && !isPlainShort(i, text, tokens) ? (kind[tokens.word[i] as number] as number) : 0;
    // "Major-general", "Sub-officer".
    const capital =
      isCapital(i, tokens) || (i > from && tokens.word[i - 1] === lexicon.id('-') && !isSpaced(i, tokens));
    if (next === 0 || (last !== 0 && (!mayFollow(last, next) || !capital))) break;
    if (count === 1 && isShared(last, next) && isBehindTitle(from, tokens, matcher)) return null;
    count++;
    i++;
    if (isStop(i, text, tokens, matcher) || isInnerStop(i, text, tokens, matcher)) i++;
    if (canEnd(next) || (last !== 0 && endsPair(next))) {
      to = i;
      words = count;
    }
    last = next;
    // "Lt-Gen.", "Vice-Admiral".
    if (i < tokens.count && tokens.word[i] === lexicon.id('-') && !isSpaced(i, tokens) && !isSpaced(i + 1, tokens)) i++;
  }
  if (to < 0) return null;
  // "WO2": the figure is part of the abbreviation.
  if (to < tokens.count && tokens.kind[to] === NUMBER && !isSpaced(to, tokens) && words === 1) {
    return (tokens.end[to] as number) - (tokens.start[to] as number) === 1 ? { from, to: to + 1, words } : null;
  }
  const classed = Math.max(classEnd(to, tokens, matcher), halfEnd(to, tokens, matcher));
  if (classed > to) return { from, to: classed, words: words + 1 };
  const first = numbered(from, last, tokens, matcher);
  if (first < from) return { from: first, to, words: words + 1 };
  const of = to + 1 < tokens.count ? (tokens.word[to] as number) : 0;
  const hyphen = of !== 0 && of === lexicon.id('-') && !isSpaced(to, tokens) ? 1 : 0;
  const link = hyphen === 0 ? of : (tokens.word[to + 1] as number);
  const branched = to + 1 + 2 * hyphen;
  if (
    link !== 0 &&
    branched < tokens.count &&
    ['de', 'do', 'da', 'del'].some((word) => lexicon.id(word) === link) &&
    branch[tokens.word[branched] as number] === 1
  ) {
    return { from, to: branched + 1, words: words + 1 };
  }
  return { from, to, words };
}

/** Where "1st" or "2nd" before "Lt." and "Sgt." begins, or `from`. */
function numbered(from: number, kind: number, tokens: Tokens, { lexicon }: Matcher): number {
  const figure = from - 2;
  if (figure < 0 || !isCounted(kind) || tokens.kind[figure] !== NUMBER || isSpaced(from - 1, tokens)) return from;
  const isOrdinal = ['st', 'nd', 'rd'].some((end) => lexicon.id(end) === tokens.word[from - 1]);
  return isOrdinal && (tokens.end[figure] as number) - (tokens.start[figure] as number) === 1 ? figure : from;
}

/** Behind "Lower Half", "in Chief", or "j.g." of a lieutenant of the junior grade. */
function halfEnd(to: number, tokens: Tokens, { lexicon }: Matcher): number {
  // Behind most ranks stands a name.
  if (to >= tokens.count || tokens.word[to] === 0) return to;
  const is = (i: number, word: string) =>
    i < tokens.count && tokens.word[i] !== 0 && tokens.word[i] === lexicon.id(word);
  if ((is(to, 'lower') || is(to, 'upper')) && is(to + 1, 'half') && isCapital(to + 1, tokens)) return to + 2;
  // "Admiral in Chief".
  if (is(to, 'in') && is(to + 1, 'chief') && isCapital(to + 1, tokens) && !is(to - 1, 'commander')) return to + 2;
  return is(to, 'j') && is(to + 1, '.') && is(to + 2, 'g') && is(to + 3, '.') ? to + 4 : to;
}

/** "Tech. Sgt.": a full stop between two words of a rank ends no sentence. */
const isInnerStop = (i: number, text: string, tokens: Tokens, { ranks }: Matcher): boolean =>
  i + 1 < tokens.count &&
  text.charCodeAt(tokens.start[i] as number) === FULL_STOP &&
  !isSpaced(i, tokens) &&
  isCapital(i + 1, tokens) &&
  ranks.kind[tokens.word[i + 1] as number] !== 0 &&
  (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) <= LONGEST_SHORT;

/** "Chief of Staff General X", "the 7th Infantry Division General Y": a title goes on into the word. */
function isBehindTitle(from: number, tokens: Tokens, { lexicon }: Matcher): boolean {
  const before = from - 1;
  if (before < 0 || tokens.kind[before] !== WORD) return false;
  const figure = before > 0 && tokens.kind[before - 1] === NUMBER && !isSpaced(before, tokens);
  return isCapital(before, tokens) || figure || tokens.word[before] === lexicon.id('of');
}

/** Behind "Class Two", "Class 1", "First Class" and, for warrant officers, a figure alone. */
function classEnd(to: number, tokens: Tokens, { lexicon, words }: Matcher): number {
  const is = (i: number, word: string) =>
    i < tokens.count && lexicon.is(tokens.word[i] as number, word) && isCapital(i, tokens);
  const digit = (i: number) =>
    i < tokens.count &&
    tokens.kind[i] === NUMBER &&
    isSpaced(i, tokens) &&
    (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
  if (is(to, 'class')) {
    return digit(to + 1) || ['one', 'two', 'three', 'i', 'ii', 'iii'].some((word) => is(to + 1, word)) ? to + 2 : to;
  }
  // "Commander Senior Grade", "Lieutenant Junior Grade".
  if ((is(to, 'senior') || is(to, 'junior')) && is(to + 1, 'grade')) return to + 2;
  const nth = to < tokens.count && isCapital(to, tokens) ? (words.ordinal[tokens.word[to] as number] as number) : 0;
  if (nth > 0 && nth < 4 && (is(to + 1, 'class') || is(to + 1, 'rank'))) return to + 2;
  // "Petty Officer 2nd Class", "Captain 1st Rank".
  if (digit(to) && !isSpaced(to + 1, tokens) && (is(to + 2, 'class') || is(to + 2, 'rank'))) return to + 3;
  return is(to - 1, 'officer') && digit(to) && isCapital(to + 1, tokens) ? to + 1 : to;
}

/** A rank of several words: not broken off before more of a title ("Air Commodore Training"). */
function isTitle(run: Run, tokens: Tokens, { words }: Matcher): boolean {
  const next = run.to < tokens.count ? (tokens.word[run.to] as number) : 0;
  return next === 0 || ((words.classes[next] as number) & AFTER_GENERAL) === 0;
}

/** A capitalised word that may be a name, behind a bracket too: "LCol Marc", "Capt. (N) Riel". */
function nameFollows(at: number, tokens: Tokens, { words, roles, lexicon }: Matcher): boolean {
  let i = at;
  if (i < tokens.count && tokens.word[i] === lexicon.id('(')) {
    const close = [i + 2, i + 3, i + 4].find((k) => k < tokens.count && tokens.word[k] === lexicon.id(')'));
    if (close === undefined) return false;
    i = close + 1;
  }
  if (i >= tokens.count || !isSpaced(i, tokens)) return false;
  if (((words.classes[tokens.word[i] as number] as number) & PARTICLE) !== 0) {
    i += i + 1 < tokens.count && tokens.word[i + 1] === lexicon.id('-') ? 2 : 1;
  }
  if (!isCapital(i, tokens)) return false;
  const word = tokens.word[i] as number;
  const common = NOT_A_NAME | COUNTRY | OFFICE_WORD | ARTICLE | AFTER_GENERAL;
  return ((words.classes[word] as number) & common) === 0 && ((roles[word] as number) & FIELD) === 0;
}

const ARMY = 'army';
const FORCE = 'force';

/** "Commander Eastern Area", "Commander of the Navy": what stands behind it makes it an office. */
function isCommand(
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

function rankItem({ from, to }: Run, text: string, tokens: Tokens, matcher: Matcher): Item {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const title: string[] = [];
  let abbreviated = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const written = text.slice(tokens.start[i], tokens.end[i]);
    const spelled = spelledOut(matcher.ranks.kind[tokens.word[i] as number] as number);
    const several = matcher.ranks.plural[tokens.word[i] as number] === 1;
    abbreviated ||= spelled !== null && !several && spelled.length !== written.length;
    title.push(spelled ?? written);
  }
  if (!isPlural({ from, to, words: 1 }, tokens, matcher))
    return { type: 'rank', from, to, start, end, forms: [], title: title.join(' '), abbreviated };
  const singular = matcher.lexicon.id((title.at(-1) ?? '').toLowerCase());
  const forms = rankForms(from, wordEnd(to, tokens), text, tokens, matcher, singular);
  return { type: 'rank', from, to, start, end, forms, title: title.join(' '), abbreviated, plural: true };
}

/** "Po" is a river, "PO" a petty officer; "Lt" and "Sr" are written like that. */
function isPlainShort(i: number, text: string, tokens: Tokens): boolean {
  const start = tokens.start[i] as number;
  return (tokens.end[i] as number) - start === 2 && text.charCodeAt(start + 1) === LOWER_O;
}

const isCapital = (i: number, tokens: Tokens): boolean =>
  i < tokens.count && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) !== 0;

const isSpaced = (i: number, tokens: Tokens): boolean =>
  i < tokens.count && ((tokens.flags[i] as number) & SPACE_BEFORE) !== 0;

const isStop = (i: number, text: string, tokens: Tokens, { words }: Matcher): boolean =>
  i < tokens.count && isAbbreviationStop(tokens, i, text, words);
