/** Somebody whom no registry has, with two ranks in one dossier that tells of no promotion. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { firstDay, lastDay } from '../registry/tenure.ts';
import type { HeldRank } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { startOfSentence } from './sentence.ts';

export interface RankOf {
  readonly mention: Mention;
  /** The name folded. */
  readonly who: string;
  /** The rank spelled out and folded. */
  readonly title: string;
  /** Where its sentence begins in the passage. */
  readonly sentence: number;
  /** When it was held, as far as the text says. */
  readonly on: TimeValue | null;
}

/** Null for people of the registry, whose ranks it knows, for short names, and for ranks that have a time of their own. */
export function rankOfStranger({ person, rank, elsewhen, date }: HeldRank, analysis: Analysis): RankOf | null {
  const who = foldText(person.text).replace(/\s+/g, ' ');
  const isStranger = person.name === 'unknown' && person.candidates.length === 0 && !person.quoted;
  if (!isStranger || !who.includes(' ') || date.mention !== null || date.tense !== 'present') return null;
  if (elsewhen) return null;
  const sentence = startOfSentence(analysis, rank);
  // What an abbreviation stands for; words stand for themselves, whatever they translate.
  return {
    mention: rank,
    who,
    title: rankForm(rank.abbreviated ? rank.canonical : rank.text),
    sentence,
    on: date.value,
  };
}

/** Folded, "Generals X and Y" as "General X". */
export function rankForm(text: string): string {
  return foldText(text.replace(/\s+/g, ' ')).replaceAll('-', ' ').replace(PLURAL, '');
}

export const PLURAL = /(?<=\p{L}{2})s(?=\.?$)/u;

/** The more frequent rank is right, at a tie the first; `model` is where it stands first. */
export function twoRanks(ranks: readonly RankOf[], text: string): { written: RankOf; model: RankOf }[] {
  const byPerson = new Map<string, Map<string, RankOf[]>>();
  for (const each of ranks) {
    const titles = byPerson.get(each.who) ?? new Map<string, RankOf[]>();
    byPerson.set(each.who, titles);
    const known = titles.get(each.title);
    if (known) known.push(each);
    else titles.set(each.title, [each]);
  }
  const found = [...byPerson.values()].flatMap((titles) => {
    const [most = [], ...others] = [...titles.values()].toSorted((a, b) => b.length - a.length);
    const [model] = most;
    // Three ranks are a career, and two in one sentence two people of one name.
    if (!model || others.length > 1) return [];
    const sentences = new Set(most.map(sentenceOf));
    return others
      .flat()
      .filter((other) => isAnother(other.title, model.title) && !sentences.has(sentenceOf(other)))
      .filter((other) => isNear(other.on, model.on))
      .map((written) => ({ written, model }));
  });
  return found.length > 0 && PROMOTED.test(text) ? [] : found;
}

/** What is said of days far apart may both be true. */
function isNear(a: TimeValue | null, b: TimeValue | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(firstDay(a) - firstDay(b)) <= SOON && Math.abs(lastDay(a) - lastDay(b)) <= SOON;
}

/** Days in which nobody is promoted without a word. */
const SOON = 31;

const sentenceOf = ({ mention, sentence }: RankOf): string => `${mention.passage} ${sentence}`;

/** "General" addresses every general, and "Commander" is a post, too. */
function isAnother(a: string, b: string): boolean {
  if (a === 'commander' || b === 'commander') return false;
  return !` ${a}`.endsWith(` ${b}`) && !` ${b}`.endsWith(` ${a}`);
}

const PROMOTED =
  /promot|\badvanced\b|\belevated\b|\bupgraded\b|\bshoulder boards?\b|\bher star\b|\bhis star\b|\bnamesakes?\b|\bcareer\b|biograph|\bcommissioned\b|\brank of\b|\braised to\b|\bthen(?:\s|-)(?:an?\s)?\p{Lu}|\bformerly\b|\bretired as\b/iu;
