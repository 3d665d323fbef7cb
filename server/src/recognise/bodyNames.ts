/** Bodies by what the rest of a text says of them: names with which it goes on, and lists in which one is known to be a body. */
import { CITIES } from '../registry/cities.ts';
import { foldText } from '../text/fold.ts';
import { allCapitals, BREAK_TOKEN, LINE_BEFORE, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { beginsName } from './givenNames.ts';
import type { Matcher } from './matcher.ts';
import {
  AGREEMENT_HEAD,
  EVENT_HEAD,
  FIELD,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  PLACE_HEAD,
} from './roles.ts';
import type { Item } from './scan.ts';
import { isCapitalWord } from './surroundings.ts';
import { TRADES } from './titles/firmNames.ts';
import {
  ARTICLE,
  COUNTRY,
  HONORIFIC,
  NOT_A_NAME,
  OFFICE_WORD,
  PARTICLE,
  PERSON_NOUN,
  PLACE_NOUN,
  SPEECH,
} from './words.ts';

const NO_BODY = OFFICE_HEAD | EVENT_HEAD | AGREEMENT_HEAD | PLACE_HEAD;
/** Of the words that end names of places these end those of bodies, too. */
const OUTLETS = wordSet('Bank Times Post Daily News Gazette Herald Tribune Press Media Fund Watch');
const LONGEST = 4;
/** Letters: shorter words are too often others. */
const SHORTEST = 4;

const COMPANIES = wordSet('Company Corporation Group Holding Holdings');

/** Keys are set apart from names of people, with which they are kept. */
const WHOLE = 'body=';
const FIRST = 'body^';
const SHORT = 'body~';

/** Keys of the name under which a text may speak of a body that only grammar knows: as it is written, and shortened. */
export function bodyNamesOf({ from, to, start, end, forms }: Item, text: string, tokens: Tokens): readonly string[] {
  const first = text.slice(start, tokens.end[from]);
  if (forms.length > 0 || to === from + 1 || to - from > LONGEST || !/^\p{Lu}.*\p{Ll}/u.test(first)) return [];
  const names = [FIRST + first, WHOLE + text.slice(start, end)];
  const last = text.slice(tokens.start[to - 1], end);
  const traded = TRADES.has(last) || COMPANIES.has(last);
  if (traded && tokens.word[from] === 0 && first.length >= SHORTEST && !CITIES.has(foldText(first)))
    names.push(SHORT + first);
  return names;
}

/** The same of the value of a field that holds a body: "organisation: Odrak Bus". */
export const fieldBody = (value: string): readonly string[] =>
  NAME.test(value)
    ? [FIRST, SHORT]
        .map((key) => key + value.split(/[ -]/, 1)[0])
        // "Odrak Bus Peru" is "Odrak Bus", too.
        .concat(WHOLE + value, WHOLE + value.split(' ').slice(0, 2).join(' '))
    : [];

const NAME = /^\p{Lu}(?=\p{L}*\p{Ll})[\p{L}\p{M}]{2,}(?:[ -][\p{Lu}][\p{L}\p{M}]+){0,3}$/u;

/** Behind the name of a body of this text that begins at the capitalised word, or 0. `taken` has other mentions. */
export function bodyEnd(
  i: number,
  text: string,
  tokens: Tokens,
  names: ReadonlySet<string>,
  taken: Uint8Array,
  classes: Uint32Array,
): number {
  const begin = tokens.start[i] as number;
  const word = text.slice(begin, tokens.end[i]);
  const isPart = (k: number) => isCapitalWord(tokens, k) && taken[k] === 0;
  const spaced = (k: number) => k < tokens.count && ((tokens.flags[k] as number) & SPACE_BEFORE) !== 0;
  if (i > 0 && isPart(i - 1) && spaced(i)) return 0;
  if (names.has(FIRST + word))
    for (let to = Math.min(tokens.count, i + LONGEST); to > i + 1; to--)
      if (names.has(WHOLE + text.slice(begin, tokens.end[to - 1])) && taken[to - 1] === 0) return to;
  if ((isPart(i + 1) && spaced(i + 1)) || ((classes[tokens.word[i - 1] as number] as number) & ARTICLE) !== 0) return 0;
  const before = i > 0 ? text.slice(tokens.start[i - 1], tokens.end[i - 1]) : '';
  if (names.has(WHOLE + word)) return before === 'in' || before === 'near' ? 0 : i + 1;
  return names.has(SHORT + word) && !PLACES.has(before) ? i + 1 : 0;
}

/** What follows is more often the place after which the body is called. */
const PLACES = wordSet('in at near to of around off outside');

const ENTRY = 'body:';

/** The key of a list in which behind each name its body stands: "Ann Lee, Odrak Bus" where there is one. */
export function entriesIn(items: readonly Item[], text: string, tokens: Tokens): readonly string[] {
  const ends = new Set<number>();
  for (const { type, to } of items) if (type === 'person') ends.add(to);
  const isEntry = ({ type, from, to }: Item) =>
    type === 'organisation' &&
    ends.has(from - 1) &&
    charAt(from - 1, text, tokens) === ',' &&
    endsEntry(to, text, tokens);
  return items.some(isEntry) ? [ENTRY] : [];
}

/** "Ann Lee, Odrak Bus" on a line, where behind other names of the text bodies stand. */
export function entryBodies(
  items: readonly Item[],
  text: string,
  tokens: Tokens,
  { words, roles }: Matcher,
  names: ReadonlySet<string>,
): Item[] {
  if (!names.has(ENTRY)) return [];
  const taken = new Set<number>();
  for (const { from, to } of items) for (let k = from; k < to; k++) taken.add(k);
  return items.flatMap((person): Item[] => {
    const from = person.to + 1;
    if (person.type !== 'person' || charAt(person.to, text, tokens) !== ',' || !opensEntry(person.from, text, tokens))
      return [];
    let to = from;
    let named = false;
    let body = false;
    for (; to < from + LONGEST_ENTRY && !taken.has(to) && tokens.kind[to] !== BREAK_TOKEN; to++) {
      const word = tokens.word[to] as number;
      // "Customs and Border Protection", "Odrak's Yard".
      if (!isCapitalWord(tokens, to)) {
        if (to > from && JOINING.has(text.slice(tokens.start[to], tokens.end[to]))) continue;
        break;
      }
      const role = roles[word] as number;
      body ||= (role & (ORGANISATION_HEAD | NATIONAL_HEAD | FIELD)) !== 0;
      const classes = words.classes[word] as number;
      if (
        (role & (body ? NO_BODY & ~PLACE_HEAD : NO_BODY)) !== 0 ||
        (classes & (PERSON_NOUN | NOT_A_NAME | OFFICE_WORD)) !== 0
      )
        return [];
      named ||= (classes & COUNTRY) === 0;
    }
    if (to === from || !named || !endsEntry(to, text, tokens)) return [];
    const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
    if (CITIES.has(foldText(text.slice(start, end)))) return [];
    return [{ type: 'organisation', from, to, start, end, forms: [] }];
  });
}

/** Tokens. */
const LONGEST_ENTRY = 8;
const JOINING = wordSet("and & of for - 's ’s");

const charAt = (i: number, text: string, { start, count }: Tokens): string =>
  i < count ? text.charAt(start[i] as number) : '';

/** Nothing in small letters stands before it on its line: "Call on Ann Lee, La Odra" is no entry. */
function opensEntry(from: number, text: string, tokens: Tokens): boolean {
  for (let i = from; i >= 0 && tokens.kind[i] !== BREAK_TOKEN; i--) {
    if (tokens.kind[i] === WORD && !isCapitalWord(tokens, i)) return false;
    if (((tokens.flags[i] as number) & LINE_BEFORE) !== 0 || (i < from && /[;:]/.test(charAt(i, text, tokens))))
      return true;
  }
  return true;
}

/** The end of the passage or line, or a semicolon. */
const endsEntry = (i: number, text: string, tokens: Tokens): boolean =>
  i >= tokens.count ||
  tokens.kind[i] === BREAK_TOKEN ||
  ((tokens.flags[i] as number) & LINE_BEFORE) !== 0 ||
  charAt(i, text, tokens) === ';';

/** "Odrak Robotics, Lissek and the Odra Association", "Odrak Robotics and Lissek": what stands beside a body that has no article. */
export function listedBodies(items: readonly Item[], text: string, tokens: Tokens, matcher: Matcher): Item[] {
  const bodies = items.filter(({ type }) => type === 'organisation');
  if (bodies.length === 0) return [];
  const { words, lexicon } = matcher;
  const [and, comma] = [lexicon.id('and'), lexicon.id(',')];
  const found: Item[] = [];
  const starts = new Set(bodies.map(({ from }) => from));
  const ends = new Map(bodies.map((item) => [item.to, item]));
  const busy = new Set<number>();
  for (const { from, to } of items) for (let k = from; k < to; k++) busy.add(k);
  const has = (k: number, classes: number) => ((words.classes[tokens.word[k] as number] as number) & classes) !== 0;
  const isBare = ({ from, forms }: Item) => forms.length === 0 && !(from > 0 && has(from - 1, ARTICLE));
  const isPart = (k: number) => isCapitalWord(tokens, k) && !busy.has(k) && !has(k, COUNTRY);
  const startsBody = (k: number) => starts.has(k < tokens.count && has(k, ARTICLE) ? k + 1 : k);
  const keep = (from: number, to: number) => {
    const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
    const name = text.slice(start, end);
    if (allCapitals(tokens, from) || beginsName(text.slice(start, tokens.end[from]), 2) || CITIES.has(foldText(name)))
      return;
    if (!isFirmLike(from, to) || has(to, SPEECH)) return;
    const item: Item = { type: 'organisation', from, to, start, end, forms: [] };
    found.push(item);
    ends.set(to, item);
    starts.add(from);
  };
  for (let i = 1; i < tokens.count; i++) {
    if (!isPart(i) || isPart(i - 1)) continue;
    let to = i + 1;
    while (to < i + LONGEST) {
      if (isPart(to) && ((tokens.flags[to] as number) & SPACE_BEFORE) !== 0) to++;
      else if (has(to, PARTICLE) && isPart(to + 1)) to += 2;
      else break;
    }
    // "Factory Z111".
    if (tokens.kind[to] === NUMBER && ((tokens.flags[to] as number) & SPACE_BEFORE) === 0) to++;
    const mark = tokens.word[i - 1];
    const before = mark === and || mark === comma ? ends.get(tokens.word[i - 2] === comma ? i - 2 : i - 1) : undefined;
    const next = tokens.word[to];
    // "the College, Lisse, the Academy": a place may stand between two commas.
    const behind =
      next === and ? startsBody(to + 1) : next === comma && tokens.word[to + 1] === and && startsBody(to + 2);
    if (before !== undefined && behind && isBare(before)) keep(i, to);
    else if (before === undefined && next === comma && leadsList(i, to)) keep(i, to);
    else if (before !== undefined && mark === and && isBare(before) && !isOf(before.from - 1, to - i)) keep(i, to);
    i = to - 1;
  }
  return found;

  /** "people from Lissek, Odrak Robotics, Odra Bank and": before two that are known, behind no place. */
  function leadsList(from: number, to: number): boolean {
    const next = bodies.find((item) => item.from === to + 1);
    const word =
      from > 0 && tokens.kind[from - 1] === WORD ? text.slice(tokens.start[from - 1], tokens.end[from - 1]) : '';
    if (next === undefined || !/^\p{Ll}/u.test(word) || PLACES.has(word) || word === 'of') return false;
    const mark = tokens.word[next.to];
    return (mark === and || mark === comma) && startsBody(next.to + 1);
  }

  /** No word of it is one of offices, meetings, documents or places: "Freedom House", not "Defence Minister". */
  function isFirmLike(from: number, to: number): boolean {
    // "Odrak Mechanical and Engineering".
    if (TRADES.has(text.slice(tokens.start[from], tokens.end[from]))) return false;
    for (let k = from; k < to; k++) {
      const other =
        ((matcher.roles[tokens.word[k] as number] as number) & NO_BODY) !== 0 ||
        has(k, PERSON_NOUN | NOT_A_NAME | HONORIFIC);
      if (other || (has(k, PLACE_NOUN) && !OUTLETS.has(text.slice(tokens.start[k], tokens.end[k])))) return false;
    }
    return true;
  }

  /** "Ann Lee of Odrak and Tom Ost": two words are somebody else. */
  function isOf(k: number, length: number): boolean {
    return length > 1 && tokens.kind[k] === WORD && /^(?:of|from|at)$/.test(text.slice(tokens.start[k], tokens.end[k]));
  }
}
