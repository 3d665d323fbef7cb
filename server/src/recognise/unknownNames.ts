/** People whom no written form of the registry names: misspelt ones, and officials of no registry. */
import { CITIES } from '../registry/cities.ts';
import { foldText } from '../text/fold.ts';
import { allCapitals, LINE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { openEntries } from './entries.ts';
import { isIntroduced, isNameLike, restName } from './introduced.ts';
import { listedNames } from './listedNames.ts';
import type { Matcher } from './matcher.ts';
import { type NameRun, nameRunAt } from './nameRun.ts';
import { type NameIndex, nearestPart } from './names.ts';
import type { NameText } from './nameWord.ts';
import { sortByPlace } from './overlap.ts';
import { PLAIN } from './roles.ts';
import type { Item } from './scan.ts';
import { isCapitalWord, type Surroundings } from './surroundings.ts';
import { ADDRESS, ALSO_A_NAME, ARTICLE, CREDIT, HEADLINE_VERBS, PARTICLE, PERSON_NOUN, VERB } from './words.ts';

/**
 * `items` are those found before; `nameText` marks their tokens as taken. With `certain`, the passage is a field that
 * holds a name.
 */
export function unknownNames(
  nameText: NameText,
  matcher: Matcher,
  names: NameIndex,
  items: readonly Item[],
  certain: boolean,
): Item[] {
  const { text, tokens } = nameText;
  const found: Item[] = [];
  const people = new Set<number>();
  const around = surroundings(tokens, matcher, items, people);
  for (let i = 0; i < tokens.count; ) {
    const starts = (certain && isCapitalWord(tokens, i)) || startsName(i, text, tokens, matcher, around);
    const titled = starts && (around.behindTitles.has(i) || isJan(i, tokens, matcher));
    const whole: NameRun | null = starts ? nameRunAt(nameText, i, titled) : null;
    if (whole === null) {
      i++;
      continue;
    }
    const run = certain ? withGiven(whole, nameText) : withoutOthers(whole, text, tokens, matcher, around);
    if (run === null) {
      i = whole.to;
      continue;
    }
    const { part, near } = nearestPart(text, tokens, run, names);
    const told = near.length > 0 || certain || isIntroduced(run, text, tokens, matcher, around);
    if (told && (certain || !isCity(run, text, tokens))) {
      const start = tokens.start[part.from] as number;
      const end = tokens.end[part.to - 1] as number;
      found.push({ type: 'person', ...part, start, end, forms: [], near, anchored: true });
      people.add(part.to);
    } else if (!told) {
      const rest = restName(run, text, tokens, matcher);
      if (rest !== null) {
        const [start, end] = [tokens.start[rest.from] as number, tokens.end[rest.to - 1] as number];
        found.push({ type: 'person', ...rest, start, end, forms: [], near: [], anchored: true });
        people.add(rest.to);
      }
    }
    i = whole.to;
  }
  found.push(...entryNames(nameText, matcher, [...items, ...found], found));
  return found;
}

/**
 * "3. Jan Ames, Deputy Minister": at the beginning of an entry it is no month, nor is "Jan" behind "and" or behind what
 * somebody is ("the spokesman Jan Ames").
 */
const isJan = (i: number, tokens: Tokens, { words, lexicon }: Matcher): boolean =>
  (tokens.kind[i - 1] !== WORD ||
    (tokens.word[i] === lexicon.id('jan') &&
      (tokens.word[i - 1] === lexicon.id('and') ||
        ((words.classes[tokens.word[i - 1] as number] as number) & (PERSON_NOUN | ADDRESS)) !== 0))) &&
  ((words.classes[tokens.word[i] as number] as number) & (ALSO_A_NAME | ARTICLE)) === ALSO_A_NAME &&
  isCapitalWord(tokens, i + 1);

/** UTF-16 units of the family name, a middle name and a letter. */
const LONGEST_SYLLABLES = 12;

/** "Kuala Lumpur welcomed the delegates": two words, and the subject of what people do. */
const isCity = ({ from, to }: NameRun, text: string, { start, end }: Tokens): boolean =>
  to - from > 1 && CITIES.has(foldText(text.slice(start[from], end[to - 1])));

/** Three lines or more. */
function hasLines({ count, flags }: Tokens): boolean {
  let lines = 1;
  for (let i = 1; i < count && lines < 3; i++) if (((flags[i] as number) & LINE_BEFORE) !== 0) lines++;
  return lines > 2;
}

/** In a list of people the words before a comma that begin a line. */
function entryNames(
  nameText: NameText,
  matcher: Matcher,
  items: readonly Item[],
  found: readonly Item[],
): readonly Item[] {
  const { text, tokens } = nameText;
  const { lexicon } = matcher;
  const comma = lexicon.id(',');
  if (comma === 0 || found.length < 2 || !hasLines(tokens)) return [];
  const known = new Set(found.map(({ from }) => from));
  const entries = openEntries(tokens, sortByPlace([...items]), matcher).map((i) => nameRunAt(nameText, i));
  return entries.flatMap((run): Item[] => {
    if (run === null || known.has(run.from) || run.to - run.from < 2 || tokens.word[run.to] !== comma) return [];
    if (!isNameLike(run, text, tokens, matcher)) return [];
    const [start, end] = [tokens.start[run.from] as number, tokens.end[run.to - 1] as number];
    return [{ type: 'person', ...run, start, end, forms: [], near: [], anchored: true }];
  });
}

/** "Bà Phạm Lan Hà": with its accent no name. */
function isHonorific(i: number, text: string, { start, end }: Tokens): boolean {
  const from = start[i] as number;
  const first = text.charCodeAt(from);
  if ((first !== 0x42 && first !== 0xd4 && first !== 0x43) || (end[i] as number) - from > 3) return false;
  const word = text.slice(from, end[i]);
  return word === 'Bà' || word === 'Ông' || word === 'Chị' || word === 'Cô';
}

/** A capitalised word, or behind a title the particle of a name: "Captain al-Masri", "Minister de Almeida". */
function startsName(
  i: number,
  text: string,
  tokens: Tokens,
  { words }: Matcher,
  { behindTitles }: Surroundings,
): boolean {
  if (isHonorific(i, text, tokens)) return false;
  if (isCapitalWord(tokens, i)) return behindTitles.has(i) || !opensWithVerb(i, text, tokens, words);
  if (tokens.kind[i] !== WORD || ((words.classes[tokens.word[i] as number] as number) & PARTICLE) === 0) return false;
  return (
    behindTitles.has(i) ||
    (isCapitalWord(tokens, i - 1) && ((words.classes[tokens.word[i - 1] as number] as number) & ADDRESS) !== 0)
  );
}

/** "Met Lim Hong Huai": a note leaves out who did; "Do Van Tam" is somebody. */
const opensWithVerb = (i: number, text: string, tokens: Tokens, { classes }: Matcher['words']): boolean =>
  ((classes[tokens.word[i] as number] as number) & VERB) !== 0 &&
  (i === 0 || tokens.kind[i - 1] !== WORD) &&
  !/^Do [A-Z]\w+ [A-Z]/.test(text.slice(tokens.start[i], (tokens.start[i] as number) + LONGEST_SYLLABLES));

function surroundings(tokens: Tokens, matcher: Matcher, items: readonly Item[], people: Set<number>): Surroundings {
  const offices = new Set<number>();
  const behindTitles = new Set<number>();
  const titles = new Set<number>();
  const bodies = new Set<number>();
  for (const { type, from, to } of items) {
    if (type === 'organisation') bodies.add(from);
    if (type === 'person') people.add(to);
    if (type !== 'rank' && type !== 'office') continue;
    if (type === 'office') offices.add(from);
    behindTitles.add(to);
    titles.add(from);
  }
  // "Secretary of State in the Office of National Defense X Y".
  // "General TNI X": the service behind the rank.
  for (const { type, from, to } of items) {
    if (type !== 'organisation') continue;
    if (behindTitles.has(from) ? to === from + 1 : behindTitles.has(from - 2) && isAt(from - 2, tokens, matcher))
      behindTitles.add(to);
  }
  return { offices, behindTitles, titles, people, bodies, listed: listedNames(tokens, matcher) };
}

/** "in the", "at the". */
const isAt = (i: number, { word }: Tokens, { lexicon }: Matcher): boolean =>
  i >= 0 && word[i + 1] === lexicon.id('the') && (word[i] === lexicon.id('in') || word[i] === lexicon.id('at'));

/** The run without words that are none of the name, or null: "Minister Receives the Envoy", "Rodel P. Abad AFP", "DESHMUKH WITNESSED THE SIGNING". */
function withoutOthers(
  { from, to }: NameRun,
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  around: Surroundings,
): NameRun | null {
  // "TS Võ Nguyên Thảo": a degree.
  if (to - from > 2 && isDegree(from, text, tokens)) return { from: from + 1, to };
  // "Lieutenant General Pilot X Y".
  if (to - from > 2 && around.behindTitles.has(from) && ARMS.has(text.slice(tokens.start[from], tokens.end[from])))
    return { from: from + 1, to };
  for (let i = from + 2; i < to; i++) {
    // "Maj. Ewa Nowak" and, in the next line, "Press Section".
    if (opensOther(i, tokens, matcher)) return { from, to: i };
  }
  // "James Hearsley MP", "Angus Campion AO DSC".
  let bare = to;
  while (bare - from > 2 && BEHIND_NAMES.has(text.slice(tokens.start[bare - 1], tokens.end[bare - 1]))) bare--;
  // "DMS OBE": before one that is known others are.
  while (bare < to && bare - from > 2 && allCapitals(tokens, bare - 1) && !allCapitals(tokens, from)) bare--;
  if (bare < to) return { from, to: bare };
  // "Carla Mayhew Holds a Briefing": the verb of a headline.
  const verb = to - from !== 2 ? text.slice(tokens.start[to - 1], tokens.end[to - 1]) : '';
  if (verb !== '' && HEADLINE_VERBS.has(verb.toUpperCase()) && isOneOf(tokens, to, HEADLINE_OBJECTS, matcher))
    return to - from === 1 ? null : { from, to: to - 1 };
  const last = to - 1;
  if (to - from < 2 || !allCapitals(tokens, last)) return { from, to };
  const isCapitalsToo =
    allCapitals(tokens, from) || (tokens.end[from] as number) - (tokens.start[from] as number) === 1;
  if (!isCapitalsToo) {
    // Behind a rank and a name the abbreviation of the service follows, as "USN" does.
    const short = (tokens.end[last] as number) - (tokens.start[last] as number) <= 4;
    const service = short && !/^[IVX]+$/.test(text.slice(tokens.start[last], tokens.end[last]));
    return service && around.behindTitles.has(from) ? { from, to: last } : { from, to };
  }
  // In a headline in capitals what "the" follows is a verb.
  if (!allCapitals(tokens, to)) return { from, to };
  const next = matcher.words.classes[tokens.word[to] as number] as number;
  const isVerb = (next & ARTICLE) !== 0 || isOneOf(tokens, to, ['that', 'to', 'here', 'on', 'in'], matcher);
  return isVerb ? { from, to: last } : { from, to };
}

/** In a field that holds a name: "Ferreyra, Gustavo". */
function withGiven(run: NameRun, place: NameText): NameRun {
  const { text, tokens } = place;
  if (run.to + 1 >= tokens.count || text.charAt(tokens.start[run.to] as number) !== ',') return run;
  const given = nameRunAt(place, run.to + 1);
  return given?.to === tokens.count ? { from: run.from, to: given.to } : run;
}

const HEADLINE_OBJECTS = ['a', 'an', 'the', 'to', 'with', 'on', 'for', 'in', 'at', 'that', 'from'];

/** Behind a rank of Arab armies. */
const ARMS: ReadonlySet<string> = new Set(['Pilot', 'Staff', 'Engineer']);

/** Letters behind a name: honours, degrees, houses and services. */
const BEHIND_NAMES = wordSet(
  'MP MEP MBE OBE CBE KBE DBE KCB KCMG CMG KC QC PC AC AM AO PhD MD DSO DSC MC AFC DFC RN USN USMC USAF USA RAN RNZN RCN RAF AFP PN psc',
);

/** A line of its own begins with a word of titles or bodies, or credits somebody else: "Translated by". */
const opensOther = (i: number, { flags, word }: Tokens, { roles, words }: Matcher): boolean =>
  ((flags[i] as number) & LINE_BEFORE) !== 0 &&
  (((roles[word[i] as number] as number) & ~PLAIN) !== 0 ||
    ((words.classes[word[i] as number] as number) & CREDIT) !== 0);

/** Before a name with the marks of Vietnamese. */
const isDegree = (i: number, text: string, { start, end }: Tokens): boolean =>
  /^(?:P?GS|Th?S|BS)$/.test(text.slice(start[i], end[i])) && /[^ -~]/.test(text.slice(start[i + 1], end[i + 2]));

function isOneOf({ word }: Tokens, i: number, words: readonly string[], { lexicon }: Matcher): boolean {
  return word[i] !== 0 && words.some((each) => lexicon.id(each) === word[i]);
}
