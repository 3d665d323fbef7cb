/** Follows officials of no registry through a dossier: named once beside a title, they are known afterwards. */
import { foldText } from '../text/fold.ts';
import {
  ALL_CAPITALS,
  allCapitals,
  BREAK_TOKEN,
  CAPITAL,
  clearMarks,
  LINE_BEFORE,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../text/tokens.ts';
import { abbreviationsIn, explainedAs, isNoBody } from './abbreviations.ts';
import { bodyEnd, entriesIn, entryBodies } from './bodyNames.ts';
import { isPlausibleName, shortForms } from './culture.ts';
import type { Form } from './forms.ts';
import { isNameLike } from './introduced.ts';
import type { Matcher } from './matcher.ts';
import { type NameRun, nameRunAt } from './nameRun.ts';
import type { NameText } from './nameWord.ts';
import { withOrdinal } from './ordinals.ts';
import { sortByPlace } from './overlap.ts';
import { PLAIN } from './roles.ts';
import type { Item, Scan } from './scan.ts';
import { beginsVietnameseWord } from './shortNames.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, NOT_A_NAME, PARTICLE, SPEECH, VERB } from './words.ts';

/** Full names of the strangers that a passage names, and the short forms by which they may be spoken of, folded; abbreviations. */
export function strangersIn({ text, tokens, items }: Scan): readonly string[] {
  const names = abbreviationsIn(text, tokens, items);
  names.push(...entriesIn(items, text, tokens));
  const ranked = new Set(items.filter(({ type }) => type === 'rank').map(({ to }) => to));
  for (const item of items) {
    if (item.type !== 'person' || item.forms.length > 0 || item.near?.length) continue;
    const words = foldText(text.slice(item.start, item.end)).split(/,? /);
    if (words.length > 1) names.push(words.join(' '), ...shortForms(words));
    // "Lt. Gen. Yeo", "his wife Odile": a word that no grammar and no registry knows is nobody else's.
    else if (tokens.word[item.to - 1] === 0 && (ranked.has(item.from) || isLongName(words)))
      names.push(words.join(' '));
  }
  return names;
}

/** Shorter words in capitals are often something else. */
const isLongName = ([word = '']: readonly string[]): boolean => word.length > 3;

const startsLine = (i: number, { kind, flags }: Tokens): boolean =>
  i === 0 || kind[i - 1] === BREAK_TOKEN || ((flags[i] as number) & LINE_BEFORE) !== 0;

function startsSentence(i: number, text: string, { start, kind }: Tokens): boolean {
  return i === 0 || kind[i - 1] === BREAK_TOKEN || /[.!?:;"“”]/.test(text.charAt(start[i - 1] as number));
}

/**
 * The part of a run that is somebody's name whom the text knows by another form: "When Stavros Vlachos was born" beside
 * a General Vlachos, "J. Ueno" beside a Colonel Ueno, and of "Rang Kowalik twice", which begins a sentence, the surname.
 */
function knownBySurname(
  run: NameRun,
  { text, tokens }: Scan,
  matcher: Matcher,
  names: ReadonlySet<string>,
): NameRun | null {
  if (run.to - run.from < 2 || run.to - run.from > 6 || tokens.kind[run.to - 1] !== WORD) return null;
  // "Tettey-Wilson" is one word.
  let last = run.to - 1;
  while (last > run.from && ((tokens.flags[last] as number) & SPACE_BEFORE) === 0) last--;
  if (last === run.from) return null;
  const word = foldText(text.slice(tokens.start[last], tokens.end[run.to - 1]));
  if (word.length < 4 || !names.has(word) || !isNameLike(run, text, tokens, matcher)) return null;
  const initial = (tokens.end[run.from] as number) - (tokens.start[run.from] as number) === 1;
  if (initial || !startsSentence(run.from, text, tokens)) return run;
  const next = run.to < tokens.count ? (matcher.words.classes[tokens.word[run.to] as number] as number) : 0;
  const deed = run.to < tokens.count ? text.slice(tokens.start[run.to], tokens.end[run.to]) : '';
  if ((next & (VERB | SPEECH)) !== 0 || DEEDS.test(deed) || text.startsWith(', who ', tokens.end[run.to - 1]))
    return run;
  // "Andris Sprūdžs, you were": one is called by his whole name.
  if (tokens.word[run.from] === 0 && text.startsWith(', you ', tokens.end[run.to - 1])) return run;
  return last - run.from === 1 ? { from: last, to: run.to } : null;
}

/** Verbs by their endings, and "got". */
const DEEDS = /^(?:got|grew|took|(?!always|perhaps|towards|indeed)\p{Ll}+(?:ed|[^sui]s))$/u;

/** The run, or in capitals its beginning, as a verb may stand behind the name: "SANDHU CALLED". */
function namedIn({ from, to: whole }: NameRun, { text, tokens }: Scan, names: ReadonlySet<string>): NameRun | null {
  const shortest = allCapitals(tokens, from) ? from + 1 : whole;
  for (let to = whole; to >= shortest; to--) {
    if (names.has(foldText(text.slice(tokens.start[from], tokens.end[to - 1])))) return { from, to };
  }
  return null;
}

/** A name of one syllable that is the first of a Vietnamese word of two. */
const isSyllable = (name: NameRun, text: string, tokens: Tokens): boolean =>
  beginsVietnameseWord(name, text, tokens) &&
  isPlausibleName(foldText(text.slice(tokens.start[name.from], tokens.end[name.to - 1])), 'VN');

/** No capitalised word that may be of the same name stands right beside the token. */
function standsAlone(i: number, { words, roles }: Matcher, { kind, flags, word, count }: Tokens): boolean {
  const isName = (k: number) =>
    kind[k] === WORD &&
    ((flags[k] as number) & (CAPITAL | ALL_CAPITALS)) === CAPITAL &&
    ((roles[word[k] as number] as number) & ~PLAIN) === 0 &&
    ((words.classes[word[k] as number] as number) & (ARTICLE | COUNTRY | NOT_A_NAME | DATE_PREPOSITION)) === 0;
  const joined = (k: number) =>
    ((flags[k] as number) & LINE_BEFORE) === 0 && ((flags[k] as number) & SPACE_BEFORE) !== 0;
  return !(i > 0 && joined(i) && isName(i - 1)) && !(i + 1 < count && joined(i + 1) && isName(i + 1));
}

/** Behind the part of a run that stands in its first line: "Item 3. Training" and, below it, "Singh offered". */
function lineEnd({ from, to }: NameRun, { flags }: Tokens): number {
  for (let i = from + 1; i < to; i++) if (((flags[i] as number) & LINE_BEFORE) !== 0) return i;
  return to;
}

const IN_OFFICE = 2;

/** The scan with every further mention of the strangers: the whole name, or its short form. */
export function followStrangers(
  scan: Scan,
  matcher: Matcher,
  names: ReadonlySet<string>,
  glosses: ReadonlyMap<string, Form>,
): Scan {
  if (names.size === 0) return scan;
  const { text, tokens } = scan;
  const taken = clearMarks(matcher.buffer, 1, tokens.count);
  // "SCOBIE said" beside an Andrew Scobie is no body.
  const items = scan.items.filter(
    ({ type, forms, from, to, start, end, weak }) =>
      type !== 'organisation' ||
      forms.length > 0 ||
      to > from + 1 ||
      !(names.has(foldText(text.slice(start, end))) || (weak && isNoBody(text.slice(start, end), names))),
  );
  for (const { type, from, to } of items) taken.fill(type === 'office' ? IN_OFFICE : 1, from, to);
  const place: NameText = { text, tokens, classes: matcher.words.classes, styles: matcher.words.styles, taken };
  const found: Item[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((taken[i] !== 0 && taken[i] !== IN_OFFICE) || tokens.kind[i] !== WORD) continue;
    const particle = ((matcher.words.classes[tokens.word[i] as number] as number) & PARTICLE) !== 0;
    if (((tokens.flags[i] as number) & CAPITAL) === 0 && !particle) continue;
    const type = explainedAs(i, text, tokens, names);
    // "Chief Executive of HAI": the office names its body by its abbreviation.
    if (taken[i] === IN_OFFICE && type !== 'organisation') continue;
    const isName = type === 'organisation' && names.has(foldText(text.slice(tokens.start[i], tokens.end[i])));
    // "Sandor Petofi", beside a firm of that name, is somebody.
    const whole = type !== 'organisation' || allCapitals(tokens, i) || standsAlone(i, matcher, tokens);
    if (type !== null && !isName && whole) {
      const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
      const form = type === 'event' ? glosses.get(text.slice(start, end)) : undefined;
      const item: Item = { type, from: i, to: i + 1, start, end, forms: form ? [form] : [] };
      // "Balikatan 2025".
      const year = type === 'event' && taken[i + 1] === 0;
      found.push(year ? withOrdinal(item, text, tokens, matcher) : item);
    }
    if (taken[i] !== 0 || (type !== null && !isName)) continue;
    const to = particle || isName ? 0 : bodyEnd(i, text, tokens, names, taken, matcher.words.classes);
    if (to > 0 && (to > i + 1 || !names.has(foldText(text.slice(tokens.start[i], tokens.end[i]))))) {
      const [start, end] = [tokens.start[i] as number, tokens.end[to - 1] as number];
      found.push({ type: 'organisation', from: i, to, start, end, forms: [] });
      i = to - 1;
      continue;
    }
    // "SIMMS: Yes.", "Simms: Yes.": who speaks.
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    const isLabel = allCapitals(tokens, i) || length > 3;
    const speaks = isLabel && text.charCodeAt(tokens.start[i + 1] as number) === 0x3a && startsLine(i, tokens);
    const run = speaks ? { from: i, to: i + 1 } : nameRunAt(place, i);
    if (run === null) continue;
    const name = namedIn(run, scan, names) ?? knownBySurname(run, scan, matcher, names);
    // "Hai bên" is no Hải.
    if (name !== null && !isSyllable(name, text, tokens)) {
      const [start, end] = [tokens.start[name.from] as number, tokens.end[name.to - 1] as number];
      found.push({ type: 'person', ...name, start, end, forms: [], near: [], anchored: true });
    }
    i = (name === null ? lineEnd(run, tokens) : run.to) - 1;
  }
  found.push(...entryBodies([...items, ...found], text, tokens, matcher, names));
  if (found.length === 0) return scan;
  return { ...scan, items: sortByPlace([...items, ...found]) };
}
