/** One pass over the tokens for all written forms of the registry: leftmost, longest for each type. */
import type { Registry } from '../registry/model.ts';
import { createLexicon, type Lexicon, type LexiconBuilder } from '../text/lexicon.ts';
import { ownCopy } from '../text/ownCopy.ts';
import {
  allCapitals,
  BREAK_TOKEN,
  CAPITAL,
  SPACE_BEFORE,
  type TokenBuffer,
  type Tokens,
  tokenBuffer,
  tokenise,
  WORD,
} from '../text/tokens.ts';
import { createDateRecogniser, type DateRecogniser } from './dates/recogniseDates.ts';
import { type Form, writtenForms } from './forms.ts';
import { layeredTrie } from './layeredTrie.ts';
import type { MentionType } from './mention.ts';
import { addRankWords, type RankWords, rankTable } from './rankWords.ts';
import { addRoleWords, type Roles, roleTable } from './roleWords.ts';
import { addSignWords, signWords } from './signWords.ts';
import { addSpellings, type SpellingTable, spellingTable } from './spelling.ts';
import { outletWords } from './titles/outlets.ts';
import { buildTrie, type Trie } from './trie.ts';
import { ABBREVIATION, COUNTRY, SKIPPED } from './words.ts';
import { addWords, type Words, wordTables } from './wordTables.ts';

/** The forms by the number under which the trie has them; an array, or read one by one from a compiled registry. */
export interface FormTable {
  at(number: number): Form | undefined;
}

/** A registry compiled for recognition. */
export interface Matcher {
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly roles: Roles;
  /** By word id: 1 for the first words of the names of outlets and firms that no grammar tells. */
  readonly outlets: Uint8Array;
  /** By word id: what few passages have (signWords.ts). */
  readonly signs: Uint8Array;
  readonly ranks: RankWords;
  readonly spellings: SpellingTable;
  readonly forms: FormTable;
  readonly trie: Trie;
  readonly dates: DateRecogniser;
  /** Scratch space for tokenising; holds nothing between calls. */
  readonly buffer: TokenBuffer;
}

/** Where a written form stands: tokens `[from, to)` and offsets in the passage's value. */
export interface Hit {
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The forms written there, one per entry and kind. */
  readonly forms: readonly Form[];
}

/** A matcher that another can be laid over. */
export interface GroundMatcher extends Matcher {
  readonly lexicon: LexiconBuilder;
  readonly forms: readonly Form[];
}

export function compileMatcher(registry: Registry): GroundMatcher {
  const lexicon = createLexicon();
  const buffer = tokenBuffer();
  addOwnWords(lexicon);
  const dates = createDateRecogniser(lexicon);
  const forms = writtenForms(registry);
  const { words, sequences } = formSequences(forms, lexicon, buffer);
  return {
    lexicon,
    words,
    ...ownTables(lexicon),
    forms,
    trie: buildTrie(sequences, lexicon.size),
    dates,
    buffer,
  };
}

/** The words that are ours and no registry's; those of a kept index are numbered in this order. */
export function addOwnWords(lexicon: LexiconBuilder): void {
  addWords(lexicon);
  addRoleWords(lexicon);
  addRankWords(lexicon);
  addSpellings(lexicon);
  addSignWords(lexicon);
}

export const ownTables = (lexicon: LexiconBuilder) => ({
  roles: roleTable(lexicon),
  outlets: outletWords(lexicon),
  signs: signWords(lexicon),
  ranks: rankTable(lexicon),
  spellings: spellingTable(lexicon),
});

/**
 * `upper` over the forms of `ground` that are not hidden. Its words come into the lexicon of both, behind those that are
 * there, so that `ground` goes on as it was.
 */
export function matcherOver(ground: GroundMatcher, upper: readonly Form[], isHidden: (form: Form) => boolean): Matcher {
  const { lexicon, buffer } = ground;
  const { words, sequences } = formSequences(upper, lexicon, buffer);
  const count = ground.forms.length;
  return {
    ...ground,
    words,
    roles: roleTable(lexicon),
    outlets: outletWords(lexicon),
    signs: signWords(lexicon),
    ranks: rankTable(lexicon),
    forms: {
      at(number) {
        const form = number < count ? ground.forms[number] : upper[number - count];
        return form === undefined || (number < count && isHidden(form)) ? undefined : form;
      },
    },
    trie: layeredTrie(ground.trie, buildTrie(sequences, lexicon.size), sequences, count),
  };
}

/** Interns the words of all forms, and gives what each form is stored under. */
export function formSequences(forms: readonly Form[], lexicon: LexiconBuilder, buffer: TokenBuffer) {
  // The tables need the lexicon's final size, so every word is interned before any form is stored.
  const interning: Lexicon = { ...lexicon, find: lexicon.intern };
  const tokenised = forms.map((form) => tokenise(ownCopy(form.text), interning, buffer));
  const words = wordTables(lexicon);
  const sequences = forms.map((form, i) => formWords(form.text, tokenised[i] as Tokens, words));
  return { words, sequences };
}

/** The word ids under which a form is stored: canonical, without the tokens that matching skips. */
export function formWords(text: string, tokens: Tokens, words: Words): number[] {
  const ids: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    if (((words.classes[word] as number) & SKIPPED) !== 0) continue;
    if (isAbbreviationStop(tokens, i, text, words)) continue;
    // A word that has come after the tables were made is none of the grammar's.
    ids.push(words.canon[word] ?? word);
  }
  return ids;
}

/** The full stop of "Gen." or "U.S.": directly behind an abbreviation. */
export function isAbbreviationStop(tokens: Tokens, i: number, text: string, words: Words): boolean {
  if (i === 0 || text.charCodeAt(tokens.start[i] as number) !== 0x2e) return false;
  if (((tokens.flags[i] as number) & SPACE_BEFORE) !== 0) return false;
  return ((words.classes[tokens.word[i - 1] as number] as number) & ABBREVIATION) !== 0;
}

const TYPES: readonly MentionType[] = ['person', 'rank', 'office', 'organisation', 'agreement', 'partnership', 'event'];
const TYPE_INDEX = Object.fromEntries(TYPES.map((type, i) => [type, i])) as Record<MentionType, number>;

/** Between two words of a form: so many names of countries in a row are a list. */
const MOST_SKIPPED = 8;

/** All hits in order of place. Linear in the tokens: every walk is bounded by the longest form. */
export function matchForms(text: string, tokens: Tokens, matcher: Matcher): Hit[] {
  const { trie, words, forms, lexicon } = matcher;
  const { classes, canon } = words;
  const possessiveS = lexicon.id("'s");
  const hits: Hit[] = [];
  const covered = new Int32Array(TYPES.length);
  const bestEnd = new Int32Array(TYPES.length);
  const bestNode = new Int32Array(TYPES.length);
  for (let i = 0; i < tokens.count; i++) {
    let node = trie.next(0, canon[tokens.word[i] as number] as number);
    if (node === 0) continue;
    bestEnd.fill(0);
    let j = i + 1;
    let found = false;
    for (;;) {
      for (let e = trie.first(node); e >= 0; e = trie.following(e)) {
        const form = forms.at(e);
        if (form === undefined) continue;
        const type = TYPE_INDEX[form.type];
        if (i >= (covered[type] as number) && bestEnd[type] !== j && accepts(form, tokens, i, j)) {
          bestEnd[type] = j;
          bestNode[type] = node;
          found = true;
        }
      }
      let next = 0;
      // Skipped words are taken only when the form goes on behind them.
      const last = Math.min(tokens.count, j + MOST_SKIPPED);
      for (let k = j; k < last && tokens.kind[k] !== BREAK_TOKEN; k++) {
        next = trie.next(node, canon[tokens.word[k] as number] as number);
        if (next !== 0) {
          j = k + 1;
          break;
        }
        // "of Japan's Joint Staff", "of the Vietnamese General Staff": a country inside a title changes nothing.
        const skip = ((classes[tokens.word[k] as number] as number) & (SKIPPED | COUNTRY)) !== 0;
        const possessive = k > j && tokens.word[k] === possessiveS;
        if (!skip && !possessive && !isAbbreviationStop(tokens, k, text, words)) break;
      }
      if (next === 0) break;
      node = next;
    }
    if (!found) continue;
    for (let type = 0; type < TYPES.length; type++) {
      const to = bestEnd[type] as number;
      if (to === 0) continue;
      covered[type] = to;
      const at = bestNode[type] as number;
      hits.push(makeHit(TYPES[type] as MentionType, i, to, at, text, tokens, matcher));
    }
  }
  return hits;
}

function makeHit(
  type: MentionType,
  from: number,
  to: number,
  node: number,
  text: string,
  tokens: Tokens,
  matcher: Matcher,
): Hit {
  const found: Form[] = [];
  for (let e = matcher.trie.first(node); e >= 0; e = matcher.trie.following(e)) {
    const form = matcher.forms.at(e);
    if (form?.type !== type || !accepts(form, tokens, from, to)) continue;
    // Later entries come first in the chain: of several forms that are one, the first (the title itself) is kept.
    let same = 0;
    while (same < found.length && !isOne(found[same] as Form, form)) same++;
    found[same] = form;
  }
  const stop = to < tokens.count && type === 'rank' && isAbbreviationStop(tokens, to, text, matcher.words);
  const last = stop ? to : to - 1;
  return {
    type,
    from,
    to: last + 1,
    start: tokens.start[from] as number,
    end: tokens.end[last] as number,
    forms: found.reverse(),
  };
}

const isOne = (a: Form, b: Form): boolean => a.id === b.id && a.level === b.level && a.name === b.name;

function accepts(form: Form, tokens: Tokens, from: number, to: number): boolean {
  switch (form.capitals) {
    case 'any':
      return true;
    case 'first':
      return ((tokens.flags[from] as number) & CAPITAL) !== 0;
    case 'all':
      // "EU" is also what "European" is taken for: an abbreviation is no longer than itself.
      if ((tokens.end[to - 1] as number) - (tokens.start[from] as number) > 2 * form.text.length) return false;
      for (let i = from; i < to; i++) {
        if (tokens.kind[i] === WORD && !allCapitals(tokens, i)) return false;
      }
      return true;
    case 'each': {
      // "U.N." ends with its full stop.
      const last = to - 2 > from && tokens.kind[to - 1] !== WORD ? to - 2 : to - 1;
      return ((tokens.flags[from] as number) & CAPITAL) !== 0 && ((tokens.flags[last] as number) & CAPITAL) !== 0;
    }
  }
}
