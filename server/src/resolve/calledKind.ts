/** Agreements that the text calls a document of some kind: "the Memorandum, a treaty,", "the Memorandum is a treaty". */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { CAPITAL, NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { type OfKind, UNDATED } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

export function calledKind(item: Item, agreement: Mention, section: Section, reader: Reader): OfKind[] {
  const first = kindFrom(item.to, section, reader);
  const length =
    first < 0 ? 0 : (KINDS.find((kind) => kind.every((word, i) => reader.word(first + i) === word))?.length ?? 0);
  if (length === 0 || !endsAt(first + length, section, reader)) return [];
  const stated = reader.words(first, first + length);
  return [{ kind: 'of-kind', agreement, stated, date: UNDATED, span: stated.span }];
}

/** The token of the noun behind ", a", "is a", "was an", "(" and perhaps one word in small letters, or -1. */
function kindFrom(to: number, section: Section, reader: Reader): number {
  if (!LEADS.has(reader.word(to))) return -1;
  const isArticle = reader.is(to + 1, 'a') || reader.is(to + 1, 'an');
  if (!isArticle && !reader.is(to, '(')) return -1;
  const at = isArticle ? to + 2 : to + 1;
  if (FIRST_WORDS.has(reader.word(at)) && isSmall(at, section)) return at;
  return isSmall(at, section) && isSmall(at + 1, section) ? at + 1 : -1;
}

function isSmall(i: number, { scan: { tokens } }: Section): boolean {
  return tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) === 0;
}

/** Behind it nothing more is said of its kind: a mark, "of 2018", "of Viet Nam", "signed in". */
function endsAt(at: number, { scan: { tokens } }: Section, reader: Reader): boolean {
  if (CLOSING.has(reader.word(at))) return true;
  const isNamed = tokens.kind[at + 1] === NUMBER || ((tokens.flags[at + 1] as number) & CAPITAL) !== 0;
  return reader.is(at, 'of') && isNamed;
}

const LEADS = wordSet(', is was (');
const CLOSING = wordSet(', . ; ( ) signed issued adopted');
/** The longest first. */
const KINDS = [
  'memorandum of understanding',
  'memorandum',
  'treaty',
  'joint statement',
  'joint declaration',
  'convention',
].map((kind) => kind.split(' '));
const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(KINDS.map(([first]) => first));
