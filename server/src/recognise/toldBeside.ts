/** What is said beside a name of him alone: his age, his kin, his words, whose he is and of what. */
import { BREAK_TOKEN, NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { POSSESSIVES } from './described.ts';
import type { Matcher } from './matcher.ts';
import type { NameRun } from './nameRun.ts';
import type { Neighbours } from './neighbours.ts';
import { OFFICE_MODIFIER } from './roles.ts';
import { ADDRESS, ARTICLE, COUNTRY, OFFICE_WORD, PERSON_NOUN } from './words.ts';

/** By any of what follows here, where the words are plain. */
export const isToldOf = (run: NameRun, t: Neighbours): boolean =>
  isAged(run, t) || isQuoted(run, t) || isNear(run, t) || isBylined(run, t);

/** "Frantisek Gaulieder's family": nothing but people has one; "X Y, nominated by": or is. */
const isNear = ({ to }: NameRun, t: Neighbours): boolean =>
  t.is(to, "'s")
    ? t.lower(to + 1) && FAMILY.has(t.written(to + 1))
    : t.is(to, ',') && t.lower(to + 1) && CHOSEN.has(t.written(to + 1)) && t.kind(to + 2) === WORD;

const FAMILY = wordSet(
  'family wife husband widow widower daughter daughters son sons mother father brother sister parents eldest youngest biography career childhood lawyer lawyers funeral memoirs predecessor successor',
);
const CHOSEN = wordSet('nominated appointed sworn born jailed educated married exiled deposed assassinated murdered');

/**
 * Alone on a line over that which opens with the place and the date: "Klara Gajduskova" and, below it, "PRAGUE, 6 December".
 */
function isBylined({ from, to }: NameRun, t: Neighbours): boolean {
  if (!t.opensLine(to) || !(from === 0 || t.opensLine(from) || t.kind(from - 1) === BREAK_TOKEN)) return false;
  if (!t.shouts(to) || t.written(to).length < 3) return false;
  for (let i = to + 1; i < to + LONGEST_DATELINE && !t.opensLine(i); i++)
    if (t.kind(i) === NUMBER || t.is(i, '(') || /^[-–—]$/.test(t.written(i))) return true;
  return false;
}

/** Tokens: "RIO DE JANEIRO, Brazil, Dec. 6". */
const LONGEST_DATELINE = 8;

/** "the 27-year-old X Y": whose age stands before him; a ship has one too ("the 30-year-old USS X"). */
const isAged = ({ from }: NameRun, t: Neighbours): boolean =>
  t.is(from - 1, 'old') && t.is(from - 2, '-') && t.written(from - 3) === 'year' && t.is(from - 4, '-');

/** "quoted X Y as saying". */
const isQuoted = ({ from, to }: NameRun, t: Neighbours): boolean =>
  t.lower(from - 1) &&
  QUOTED.has(t.written(from - 1)) &&
  t.is(to, 'as') &&
  t.lower(to + 1) &&
  SAYING.has(t.written(to + 1));

const QUOTED = wordSet('quoted quotes quoting cited cites citing');
const SAYING = wordSet('saying telling warning adding');

/** "where its Director, X Y, spoke", "Chile's non-resident ambassador, X Y." */
export function isOwned({ from, to }: NameRun, t: Neighbours): boolean {
  if (
    !t.is(from - 1, ',') ||
    !t.has(from - 2, OFFICE_WORD | ADDRESS) ||
    ![',', '.', ';'].some((mark) => t.is(to, mark))
  )
    return false;
  let i = from - 3;
  // "non-resident", "newly appointed", "Deputy".
  const owner = (k: number) => t.is(k, "'s") || WHOSE.has(t.written(k).toLowerCase());
  while (i > from - 7 && !owner(i) && (t.is(i, '-') || (t.lower(i) && !t.has(i, ARTICLE)))) i--;
  return owner(i);
}

export const WHOSE: ReadonlySet<string> = new Set(['whose', ...POSSESSIVES]);
/**
 * "Ankara's ambassador to Athens, X Y, declined", "the Consul of Peru, X Y": who somebody is by a noun in lower case or a
 * title, and what he is of.
 */
export function isAppositive({ from, to }: NameRun, t: Neighbours): boolean {
  if (!t.is(from - 1, ',') || (t.kind(to) === WORD && !t.opensLine(to)) || t.is(to, "'s")) return false;
  let i = from - 2;
  // "the Finnish Consul, X Y.", "an opposition MP, X Y, asked".
  if (t.has(i, ADDRESS) || t.written(i) === 'MP')
    return (
      t.has(i - 1, COUNTRY) ||
      (t.lower(i - 1) && t.has(i - 2, ARTICLE)) ||
      // "offered by the Ambassador, X Y.", "The First Deputy Minister, X Y, signs"
      (!t.lower(i) && t.has(beforeDeputy(i - 1, t), ARTICLE) && t.kind(to) !== WORD)
    );
  // "The speaker of the Belarus parliament, X Y, told".
  if (t.lower(i) && PARTS.has(t.written(i))) i--;
  while (i > from - 6 && t.kind(i) === WORD && !t.lower(i)) i--;
  if (i === from - 2 || i < 2) return false;
  if (t.has(i, ARTICLE)) i--;
  const noun = i - 1;
  if (!['to', 'of', 'for', 'in', 'at'].some((word) => t.is(i, word))) return false;
  if (t.lower(noun) ? !t.has(noun, PERSON_NOUN | ADDRESS) : !t.has(noun, ADDRESS)) return false;
  const adjective = t.lower(noun - 1) && !t.has(noun - 1, ARTICLE) && !t.is(noun - 1, "'s");
  const owner = adjective ? noun - 2 : noun - 1;
  return t.has(owner, ARTICLE | COUNTRY) || t.is(owner, "'s");
}

/** What heads of state bodies head, in lower case. */
const PARTS = wordSet(
  'parliament assembly army navy police committee ministry government commission court mission embassy senate council',
);

/** Before "First", "Deputy" and the like in front of a title. */
function beforeDeputy(at: number, t: Neighbours): number {
  let i = at;
  while (i > at - 3 && !t.lower(i) && (t.role(i) & OFFICE_MODIFIER) !== 0) i--;
  return i;
}

/** "Sunni Arabs", "seven Iraqis". */
export const isPeople = (word: string, { lexicon, words }: Matcher): boolean =>
  word.endsWith('s') &&
  (PEOPLES.has(word) || ((words.classes[lexicon.id(word.slice(0, -1).toLowerCase())] as number) & COUNTRY) !== 0);

const PEOPLES = wordSet(
  'Arabs Kurds Jews Muslims Christians Sunnis Shiites Shias Catholics Protestants Serbs Croats Tamils Hutus Tutsis Sikhs Hindus Buddhists Europeans Africans Asians Westerners Bedouins Yazidis Druzes Alawites',
);
