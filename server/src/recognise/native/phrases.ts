/** The glossary as two tries, one for each language, that a passage is read with: the longest phrase at a place. */
import { COUNTRY_NAMES, FURTHER_COUNTRIES } from './countryNames.ts';
import {
  AGREEMENTS,
  BARE_OFFICES,
  EVENTS,
  NATIONAL_ORGANISATIONS,
  OFFICE_MODIFIERS,
  OFFICES,
  ORGANISATIONS,
  PARTNERSHIPS,
  RANKS,
} from './glossary.ts';
import { FIELDS, type GlossaryList, LINKS } from './glossaryFields.ts';
import { VIETNAMESE_WORDS } from './tenseWords.ts';

/** What a phrase can be in a title; a phrase may be several things. */
export const OFFICE = 1 << 0;
export const BARE_OFFICE = 1 << 1;
export const ORGANISATION = 1 << 2;
export const NATIONAL = 1 << 3;
export const AGREEMENT = 1 << 4;
export const EVENT = 1 << 5;
export const PARTNERSHIP = 1 << 6;
export const FIELD = 1 << 7;
export const MODIFIER = 1 << 8;
export const LINK = 1 << 9;
export const COUNTRY_NAME = 1 << 10;
export const RANK = 1 << 11;

export interface Phrase {
  readonly parts: number;
  /** What it means, in English, by the part it plays. */
  readonly meanings: readonly Meaning[];
}

interface Meaning {
  readonly part: number;
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  phrase: Phrase | null;
}

const LISTS: readonly (readonly [number, GlossaryList])[] = [
  [OFFICE, OFFICES],
  [BARE_OFFICE, BARE_OFFICES],
  [ORGANISATION, ORGANISATIONS],
  [NATIONAL, NATIONAL_ORGANISATIONS],
  [AGREEMENT, AGREEMENTS],
  [EVENT, EVENTS],
  [PARTNERSHIP, PARTNERSHIPS],
  [FIELD, FIELDS],
  [MODIFIER, OFFICE_MODIFIERS],
  [LINK, LINKS],
  [COUNTRY_NAME, COUNTRY_NAMES],
  [RANK, RANKS],
];

/** Steps are syllables in Vietnamese ("việt_nam" is one, as the tokeniser has it) and characters in Japanese. */
const tries = { vi: emptyNode(), ja: emptyNode() };
for (const [part, list] of LISTS) {
  for (const line of list.trim().split('\n')) {
    const [meaning = '', vi = '', ja = ''] = line.split('|').map((column) => column.trim());
    const words = meaning === '-' ? [] : meaning.split(/[ -]/);
    for (const phrase of vi.split(', ')) if (phrase) put(tries.vi, vietnameseSteps(phrase), { part, words });
    for (const phrase of ja.split(' ')) if (phrase) put(tries.ja, japaneseSteps(phrase), { part, words });
  }
}
for (const name of FURTHER_COUNTRIES.split(' ')) put(tries.ja, [...name], { part: COUNTRY_NAME, words: [] });

function emptyNode(): Node {
  return { next: new Map(), phrase: null };
}

function put(trie: Node, steps: readonly string[], meaning: Meaning): void {
  let node = trie;
  for (const step of steps) {
    const next = node.next.get(step) ?? emptyNode();
    node.next.set(step, next);
    node = next;
  }
  const { parts, meanings } = node.phrase ?? { parts: 0, meanings: [] };
  node.phrase = { parts: parts | meaning.part, meanings: [...meanings, meaning] };
}

/** One character each; digits together. */
function japaneseSteps(phrase: string): readonly string[] {
  return phrase.match(/\d+|[a-z]+|./gu) ?? [];
}

/** Written apart, but one token each. */
function vietnameseSteps(phrase: string): readonly string[] {
  return phrase
    .replace('việt nam', 'việt_nam')
    .replace('nhật bản', 'nhật_bản')
    .replace('new zealand', 'new_zealand')
    .replace('sri lanka', 'sri_lanka')
    .split(/ |(?<=-)|(?=-)/);
}

/** Every Vietnamese phrase of the glossary, as it is written. */
export function vietnamesePhrases(): string[] {
  return LISTS.flatMap(([, list]) =>
    list.split('\n').flatMap((line) => (line.split('|')[1] ?? '').split(',').map((phrase) => phrase.trim())),
  ).filter((phrase) => phrase !== '');
}

/** "ông", "bà", "ngài", "đồng chí": what stands right before a name. */
const HONORIFIC_ENDS = 'ông bà ngài chí chị anh cô sĩ sư viên báo văn'.split(' ');

/** First syllables of the Vietnamese phrases that the grammar looks for, for the lexicon. */
export function vietnameseStarts(): string[] {
  const heads =
    OFFICE | BARE_OFFICE | RANK | ORGANISATION | NATIONAL | AGREEMENT | EVENT | PARTNERSHIP | MODIFIER | COUNTRY_NAME;
  const starts = [...HONORIFIC_ENDS, ...Object.keys(VIETNAMESE_WORDS).map((phrase) => phrase.split(' ')[0] ?? '')];
  for (const [step, node] of tries.vi.next) if (leadsTo(node, heads)) starts.push(step.replace('_', ' '));
  return starts.flatMap((start) => start.split(' '));
}

function leadsTo(node: Node, parts: number): boolean {
  if (node.phrase !== null && (node.phrase.parts & parts) !== 0) return true;
  return [...node.next.values()].some((next) => leadsTo(next, parts));
}

export interface Found {
  readonly phrase: Phrase;
  /** Steps taken. */
  readonly length: number;
}

/** The longest phrase whose steps `stepAt(0)`, `stepAt(1)` … gives and that plays one of `parts`, or null. */
export function longestPhrase(
  language: 'vi' | 'ja',
  stepAt: (offset: number) => string | null,
  parts = -1,
): Found | null {
  let node = tries[language];
  let best: Found | null = null;
  for (let length = 0; ; length++) {
    const step = stepAt(length);
    const next = step === null ? undefined : node.next.get(step);
    if (next === undefined) return best;
    node = next;
    if (node.phrase !== null && (node.phrase.parts & parts) !== 0) best = { phrase: node.phrase, length: length + 1 };
  }
}

/** Every English word that a phrase means. */
export function allMeanings(): string[] {
  return LISTS.filter(([part]) => part !== COUNTRY_NAME).flatMap(([, list]) =>
    list.split('\n').flatMap((line) => (line.split('|')[0] ?? '').trim().split(/[ -]/)),
  );
}

/** The English words of the first meaning that plays one of `parts`, else of the first. */
export function meaningOf(phrase: Phrase, parts: number): readonly string[] {
  const meaning = phrase.meanings.find(({ part }) => (part & parts) !== 0) ?? phrase.meanings[0];
  return meaning?.words ?? [];
}
