/** Ranks of armies that the registry does not have: "Surgeon Rear Admiral", "Wing Commander", "LCol", "General de Exército". */
import { type Tokens, WORD } from '../text/tokens.ts';
import { isCommand } from './commands.ts';
import type { Hit, Matcher } from './matcher.ts';
import { isCapital, isSpaced, isStop, type Run, rankRuns } from './rankRuns.ts';
import { spelledOut } from './rankWords.ts';
import { isLarge } from './realForms.ts';
import { FIELD } from './roles.ts';
import type { Item } from './scan.ts';
import { beginsShip } from './ships.ts';
import { rankForms } from './tails.ts';
import { AFTER_GENERAL, ARTICLE, COUNTRY, NOT_A_NAME, OFFICE_WORD, PARTICLE } from './words.ts';

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
