/** Ranks in lower case: "brigadier general", "the general replied", "a Danish colonel", "a captain in the 7th Division". */
import { CAPITAL, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Matcher } from './matcher.ts';
import { canEnd, endsPair, mayFollow, spelledOut } from './rankWords.ts';
import type { Item } from './scan.ts';
import { AFTER_GENERAL, ARTICLE, COUNTRY, FORMER, IRREALIS, SPEECH, VERB } from './words.ts';

/** They are ranks and nothing else; "captain" and "major" are other things too. */
const CERTAIN: ReadonlySet<string> = new Set(['Admiral', 'Colonel', 'Brigadier', 'Commodore']);
/** Behind "a" they are ranks too, where nothing follows that makes them another's: "a lieutenant governor". */
const JUNIOR: ReadonlySet<string> = new Set(['Lieutenant', 'Sergeant', 'Corporal']);
/** "senior major", "special captain": an adjective before a rank. */
const ADJECTIVES: ReadonlySet<string> = new Set(['Senior', 'Special', 'Chief', 'First', 'Second', 'Master', 'Major']);

/** `known` are the ranks found before. Plurals are none, and neither is "the general election". Linear. */
export function plainRanks(text: string, tokens: Tokens, matcher: Matcher, known: readonly Item[]): Item[] {
  const { kind } = matcher.ranks;
  const taken = new Set<number>();
  for (const { type, from, to } of known) if (type === 'rank') for (let i = from; i < to; i++) taken.add(i);
  const found: Item[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (kind[tokens.word[i] as number] === 0 || tokens.word[i] === 0 || taken.has(i)) continue;
    const to = rankEnd(i, text, tokens, matcher);
    if (to < 0) continue;
    const words = wordsIn(i, to, text, tokens);
    const isRank =
      words.length > 1 ? isPair(i, to, text, tokens, matcher) : stands(i, words[0] ?? '', text, tokens, matcher);
    if (!isRank) continue;
    const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    const start = tokens.start[i] as number;
    found.push({ type: 'rank', from: i, to, start, end: tokens.end[to - 1] as number, forms: [], title });
    i = to - 1;
  }
  return found;
}

/** Behind the longest rank in lower case and in full that begins at `from`, or -1. */
function rankEnd(from: number, text: string, tokens: Tokens, { ranks, lexicon }: Matcher): number {
  let end = -1;
  let last = 0;
  const hyphen = lexicon.id('-');
  for (let i = from; i < tokens.count; i++) {
    const next = tokens.kind[i] === WORD ? (ranks.kind[tokens.word[i] as number] as number) : 0;
    const full = spelledOut(next)?.toLowerCase();
    if (next === 0 || full !== text.slice(tokens.start[i], tokens.end[i]) || (last !== 0 && !mayFollow(last, next)))
      break;
    if (canEnd(next) || (last !== 0 && endsPair(next))) end = i + 1;
    last = next;
    if (i + 1 < tokens.count && tokens.word[i + 1] === hyphen && hyphen !== 0) i++;
  }
  return end;
}

function wordsIn(from: number, to: number, text: string, tokens: Tokens): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === WORD) words.push(text.slice(tokens.start[i], tokens.end[i]));
  }
  return words;
}

const classesAt = (i: number, { word, count }: Tokens, { words }: Matcher): number =>
  i < 0 || i >= count ? 0 : (words.classes[word[i] as number] as number);

/** "a major general", but "a major general election" and "senior captain of the team". */
function isPair(from: number, to: number, text: string, tokens: Tokens, matcher: Matcher): boolean {
  if ((classesAt(to, tokens, matcher) & AFTER_GENERAL) !== 0) return false;
  const first = spelledOut(matcher.ranks.kind[tokens.word[from] as number] as number) ?? '';
  const second = spelledOut(matcher.ranks.kind[tokens.word[to - 1] as number] as number) ?? '';
  if (first === 'Captain' && second === 'Major') return false;
  // "the squadron leader board".
  if (second === 'Leader' && !isHolder(to, text, tokens, matcher)) return false;
  return !ADJECTIVES.has(first) || second === 'General' || second === 'Lieutenant' || second === 'Officer';
}

const nameOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isCapitalAt = (i: number, { flags }: Tokens): boolean => ((flags[i] as number) & CAPITAL) !== 0;

const ENDS = ['and', 'in', 'with', 'on', 'at', 'who', 'but', 'by', 'for'];

/** One word stands for its holder behind "the" and a nationality, or before the unit in which it is held. */
function stands(i: number, word: string, text: string, tokens: Tokens, matcher: Matcher): boolean {
  const { lexicon } = matcher;
  const is = (k: number, wanted: string) => k >= 0 && k < tokens.count && lexicon.is(tokens.word[k] as number, wanted);
  const has = (k: number, classes: number) => (classesAt(k, tokens, matcher) & classes) !== 0;
  // "ex-general X": of one who was.
  const named =
    i + 1 < tokens.count && ((tokens.flags[i + 1] as number) & CAPITAL) !== 0 && tokens.kind[i + 1] === WORD;
  if (named && (is(i - 1, '-') ? has(i - 2, FORMER) : has(i - 1, FORMER) || is(i - 1, 'retired'))) return true;
  // "was promoted to general", "the rank of colonel".
  const attained = (is(i - 1, 'to') && is(i - 2, 'promoted')) || (is(i - 1, 'of') && is(i - 2, 'rank'));
  if (attained && !is(i + 1, 'of')) return true;
  // "now a captain", "then a lieutenant", "sent a captain, X Y".
  if ((is(i - 1, 'a') || is(i - 1, 'an')) && !is(i + 1, 'of') && !is(i + 1, '-')) {
    // "then a major problem" goes on with a noun.
    const ends = i + 1 >= tokens.count || tokens.kind[i + 1] !== WORD || ENDS.some((word) => is(i + 1, word));
    if (
      ends &&
      ['now', 'then', 'as', 'still', 'became', 'become', 'himself', 'herself'].some((word) => is(i - 2, word))
    )
      return true;
    // "As a captain he served".
    if (is(i - 2, 'as') && ['he', 'she', 'i'].some((word) => is(i + 1, word))) return true;
    // "a captain who corrected his grammar", "a sergeant called Ames".
    if (['who', 'called', 'named'].some((word) => is(i + 1, word))) return true;
    // "a colonel on his staff".
    if ((CERTAIN.has(nameOf(word)) || JUNIOR.has(nameOf(word))) && (ends || isHolder(i + 1, text, tokens, matcher)))
      return true;
    const apposed = is(i + 1, ',') && i + 2 < tokens.count && ((tokens.flags[i + 2] as number) & CAPITAL) !== 0;
    if (apposed && tokens.kind[i + 2] === WORD && (i + 3 >= tokens.count || tokens.kind[i + 3] === WORD)) return true;
  }
  // "a retired infantry colonel": CERTAIN alone, as "a retired general merchant" is none.
  const retired = is(i - 1, 'retired') || (is(i - 2, 'retired') && !isCapitalAt(i - 1, tokens));
  if (retired && CERTAIN.has(nameOf(word)) && !is(i + 1, '-') && !is(i + 1, "'s")) return true;
  // "the three-star general".
  if (is(i - 1, 'star') && is(i - 2, '-')) return CERTAIN.has(nameOf(word)) || isHolder(i + 1, text, tokens, matcher);
  // "a quiet colonel with a notebook".
  const isClosed = i + 1 >= tokens.count || tokens.kind[i + 1] !== WORD || ENDS.some((end) => is(i + 1, end));
  const described = tokens.kind[i - 1] === WORD && !isCapitalAt(i - 1, tokens) && (is(i - 2, 'a') || is(i - 2, 'an'));
  if (described && isClosed && CERTAIN.has(nameOf(word)) && !is(i + 1, '-') && !is(i + 1, "'s")) return true;
  const national = has(i - 1, COUNTRY) && has(i - 2, ARTICLE);
  // "a former colonel in the Royal Marines".
  const former = has(i - 1, FORMER) && has(i - 2, ARTICLE);
  if (!has(i - 1, ARTICLE) && !national && !former) return false;
  const unit = (is(i + 1, 'in') || is(i + 1, 'from')) && is(i + 2, 'the') && i + 3 < tokens.count;
  if (unit && (tokens.kind[i + 3] === NUMBER || ((tokens.flags[i + 3] as number) & CAPITAL) !== 0)) return true;
  // "A colonel from Lesotho".
  if (is(i + 1, 'from') && has(i + 2, COUNTRY) && nameOf(word) !== 'Captain') return true;
  // "became a major in 2008".
  if (is(i + 1, 'in') && i + 2 < tokens.count && tokens.kind[i + 2] === NUMBER) return true;
  const name = nameOf(word);
  if (!CERTAIN.has(name) && name !== 'General') return false;
  if (is(i + 1, 'of') || is(i + 1, '-')) return false;
  if (national) return true;
  if (!is(i - 1, 'the')) return false;
  // "the general's wife".
  if (is(i + 1, "'s")) return true;
  return name !== 'General' || isHolder(i + 1, text, tokens, matcher);
}

/** What people did, by no ending. */
const DONE = wordSet(
  'sat stood rose shook bent ate drank slept sang drove rode swore chose wore threw broke spent lost won felt spoke hung lent fought caught bowed',
);
const FOLLOWS = wordSet('to in on at with for by from that and over out into up');

/** Not "us" and "her": "the general ideas us fools have". */
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'him']);

const ADVERBS = ['never', 'always', 'himself', 'herself', 'who'];

/** Behind "the general": what only its holder can be followed by. */
function isHolder(next: number, text: string, tokens: Tokens, matcher: Matcher): boolean {
  // "the general 10 per cent cut".
  if (next >= tokens.count || tokens.kind[next] !== WORD) return tokens.kind[next] !== NUMBER;
  const classes = classesAt(next, tokens, matcher);
  if ((classes & (VERB | SPEECH | IRREALIS)) !== 0) return true;
  const verb = text.slice(tokens.start[next], tokens.end[next]);
  // "the general accepted that", "the general visited Rabat"; "the general accepted view".
  const after = next + 1;
  const closed = after >= tokens.count || tokens.kind[after] !== WORD || isCapitalAt(after, tokens);
  const word = closed ? '' : text.slice(tokens.start[after], tokens.end[after]);
  if (DONE.has(verb) || (/[^e]ed$/.test(verb) && (closed || FOLLOWS.has(word)))) return true;
  // "the general flies them".
  if (/[^s]s$/.test(verb) && PRONOUNS.has(word)) return true;
  if (ADVERBS.some((word) => matcher.lexicon.id(word) === tokens.word[next])) return true;
  if ((classes & AFTER_GENERAL) !== 0 || ((tokens.flags[next] as number) & CAPITAL) !== 0) return false;
  // "the general inspects a company", "the general laughed at his guest".
  return (classesAt(next + 1, tokens, matcher) & ARTICLE) !== 0;
}
