/** Abbreviations that a dossier explains: "South African National Defence Force", later "the SANDF". */
import { CITIES } from '../registry/cities.ts';
import { foldText } from '../text/fold.ts';
import { allCapitals, type Tokens } from '../text/tokens.ts';
import { bodyNamesOf } from './bodyNames.ts';
import type { Form } from './forms.ts';
import type { MentionType } from './mention.ts';
import type { Item } from './scan.ts';

const TYPES = ['organisation', 'agreement', 'event'] as const;
/** Of these a text has many: they stand for no one document. */
const COMMON: ReadonlySet<string> = new Set(['MOU', 'LOI', 'SOP', 'TOR', 'POA', 'NDA']);
const SHORTEST = 3;
const LONGEST = 10;

/** Set apart from names, with which they are kept. */
const keyOf = (type: MentionType, written: string): string => `${type}=${written}`;

/** Of each body its initials, and of bodies, agreements and events what stands in brackets behind them. */
export function abbreviationsIn(text: string, tokens: Tokens, items: readonly Item[]): string[] {
  const found: string[] = [];
  for (const item of items) {
    const { type, start, end, from, to, forms, weak } = item;
    if (weak) continue;
    if (type !== 'organisation' && type !== 'agreement' && type !== 'event') continue;
    if (text.charCodeAt(start) > 0x24f) {
      // 「アラブ科学技術海運アカデミー（AASTMT）」
      if (
        type === 'organisation' &&
        /[（(]/.test(text.charAt(tokens.start[to] as number)) &&
        isAbbreviation(to + 1, text, tokens)
      )
        found.push(keyOf(type, wordAt(to + 1, text, tokens)));
      continue;
    }
    if (type === 'organisation') {
      found.push(...bodyNamesOf(item, text, tokens));
      // "BAIS" of which somebody was said to be stands alone elsewhere.
      const one = to === from + 1 || isSuffixed(from, to, text, tokens);
      if (one && (isAbbreviation(from, text, tokens) || isNamed(from, text, tokens)))
        found.push(keyOf(type, wordAt(from, text, tokens)));
      // "ARPANSA" has the "and" of its name, most have not.
      for (const initials of [initialsOf(text.slice(start, end)), allInitialsOf(text.slice(start, end))])
        if (initials.length >= SHORTEST && initials.length <= LONGEST) found.push(keyOf(type, initials));
    }
    if (type === 'event') {
      // "Balikatan exercise", "Exercise Malabar": the text goes on with the name alone.
      const name = /^(?:Exercise (\p{Lu}\p{L}{3,})|(\p{Lu}\p{L}{3,}) [Ee]xercises?)(?: (?:19|20)?\d\d)?$/u.exec(
        text.slice(start, end),
      );
      const written = name?.[1] ?? name?.[2];
      if (written !== undefined) found.push(keyOf(type, written));
    }
    // "(Sida)": not in capitals.
    if (
      type === 'organisation' &&
      text.charCodeAt(tokens.start[to] as number) === 0x28 &&
      isName(to + 1, text, tokens)
    ) {
      if (
        text.charAt(tokens.start[to + 2] as number) === ')' &&
        text.charAt(start) === text.charAt(tokens.start[to + 1] as number)
      )
        found.push(keyOf(type, wordAt(to + 1, text, tokens)));
    }
    const gloss = text.charCodeAt(tokens.start[to] as number) === 0x28 && isAbbreviation(to + 1, text, tokens);
    if (!gloss || text.charAt(tokens.start[to + 2] as number) !== ')') continue;
    // "MEETING ON SAFETY (EXPERTS)" is a word of the heading.
    const short = wordAt(to + 1, text, tokens);
    const unknown = tokens.word[to + 1] === 0;
    if (unknown || initialsOf(text.slice(start, end)).includes(short.charAt(0))) found.push(keyOf(type, short));
    // "the Defence Policy Dialogue (DPD)": of the registry's own series.
    const [form] = forms;
    const isOne = form !== undefined && forms.every(({ id, loose }) => id === form.id && !loose);
    if (unknown && type === 'event' && isOne) found.push(`${keyOf(type, short)}${IS}${form.id}`);
  }
  return found;
}

/** Between an abbreviation and the id of what it stands for. */
const IS = '>';

/** The forms of series that abbreviations of the dossier are, by abbreviation; none where it has two of one. */
export function glossesOf(known: Iterable<string>): ReadonlyMap<string, Form> {
  const glosses = new Map<string, Form>();
  const twice = new Set<string>();
  for (const name of known) {
    const at = name.indexOf(IS);
    if (at < 0) continue;
    const [text, id] = [name.slice(name.indexOf('=') + 1, at), name.slice(at + 1)];
    if (glosses.has(text)) twice.add(text);
    glosses.set(text, { text, type: 'event', id, capitals: 'all' });
  }
  for (const text of twice) glosses.delete(text);
  return glosses;
}

/** What the abbreviation at a token stands for in this dossier, or null. */
export function explainedAs(i: number, text: string, tokens: Tokens, known: ReadonlySet<string>): MentionType | null {
  const plain = tokens.word[i] === 0;
  if (!plain && !allCapitals(tokens, i)) return null;
  const written = wordAt(i, text, tokens);
  if (plain && known.has(keyOf('event', written))) return 'event';
  if (plain && known.has(keyOf('organisation', written))) return 'organisation';
  if (!isAbbreviation(i, text, tokens)) return null;
  return TYPES.find((type) => known.has(keyOf(type, written))) ?? null;
}

/** The dossier has the abbreviation for an agreement or a meeting. */
export const isNoBody = (written: string, known: ReadonlySet<string>): boolean =>
  known.has(keyOf('agreement', written)) || known.has(keyOf('event', written));

/** The first letters of its capitalised words. */
function initialsOf(name: string): string {
  let initials = '';
  for (const word of name.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) initials += word.charAt(0);
  return initials;
}

/** Of a name with "and" in it those of all its words, else none. */
const allInitialsOf = (name: string): string =>
  name.includes(' and ') ? name.split(/[\s-]+/).reduce((sum, word) => sum + word.charAt(0).toUpperCase(), '') : '';

const wordAt = (i: number, text: string, { start, end }: Tokens): string => text.slice(start[i], end[i]);

/** A word of no form and no grammar, of three letters or more. */
const isName = (i: number, text: string, tokens: Tokens): boolean =>
  i < tokens.count &&
  tokens.word[i] === 0 &&
  wordAt(i, text, tokens).length >= SHORTEST &&
  wordAt(i, text, tokens).length <= LONGEST;

/** A word of no form, no grammar and no map: "the state engineer Comelf" is Comelf elsewhere, too. */
const isNamed = (i: number, text: string, tokens: Tokens): boolean =>
  tokens.word[i] === 0 && wordAt(i, text, tokens).length > SHORTEST && !CITIES.has(foldText(wordAt(i, text, tokens)));

/** "Cofinec S.A.", "Homestake Mining Co": what ends as names of firms do is called by its first word elsewhere. */
const isSuffixed = (from: number, to: number, text: string, tokens: Tokens): boolean =>
  to > from + 1 && SUFFIX.test(text.slice(tokens.start[from + 1], tokens.end[to - 1]));

const SUFFIX =
  /(?:^|\s)(?:S\.?A|S\.?p\.?A|A\.?S\.?A|Ltd|Inc|Corp|Co|Company|PLC|Plc|plc|AG|GmbH|AB|NV|BV|Oyj?|LLC)\.?$/;

function isAbbreviation(i: number, text: string, tokens: Tokens): boolean {
  if (!allCapitals(tokens, i)) return false;
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  return length >= SHORTEST && length <= LONGEST && !COMMON.has(wordAt(i, text, tokens));
}
