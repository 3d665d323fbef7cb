/** Levels that are looked back on: "remembered the", "was the", "gave way to". */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import {
  articleOf,
  behindParties,
  GOING_ON,
  isLevelOf,
  isParty,
  isWell,
  LONGEST_PARTIES,
  RECALLING,
} from './namedWords.ts';
import { isOne, type Reader } from './reader.ts';

const PAST =
  'was were had began gave came brought led ended became went saw grew stood took made did lasted helped served'.split(
    ' ',
  );
const REMEMBERED = 'years days era time times basis foundation foundations birth beginnings months'.split(' ');
const FOUNDED = 'founded established formed forged launched created'.split(' ');
const LOOKING = 'back recalled recall recalls remembered remember remembers'.split(' ');
const SPOKEN_OF = 'noted praised hailed discussed reviewed welcomed mentioned stressed underlined highlighted'.split(
  ' ',
);
/** What a thing does as long as it is there; not "gave way", "gave birth". */
const SERVING = wordSet('gave provided offered formed covered remained guided meant needed rested served helped');
const AWAY: ReadonlySet<string> = new Set(['way', 'birth', 'place', 'rise']);
/** "Interest in the … was growing", "The decade of the … was praised": it is not there. */
const WANTING = wordSet(
  'decade decades interest hope hopes support talk talks calls appetite desire enthusiasm demand',
);
const isSpoken = (at: number, reader: Reader): boolean => isOne(at, SPOKEN_OF, reader) || GOING_ON.has(reader.word(at));

/** "The Extensive … between Viet Nam and Japan lasted nine years", "laid the basis of the Extensive …": of its own time. */
export function isLookedBackOn(item: Item, reader: Reader): boolean {
  if (reader.inSentence(item, 'date').length > 0) return false;
  const start = reader.sentenceStart(item);
  const article = reader.hasAny(item.from - 1, item.from, ARTICLE) ? item.from - 2 : item.from - 1;
  if (isOne(article, ['of'], reader) && isOne(article - 1, REMEMBERED, reader)) {
    if (!isOne(article - 1, ['basis', 'foundation', 'foundations'], reader)) return true;
    if (isPast(article - 3, reader) || isOne(article - 3, ['laid'], reader)) return true;
  }
  // "the Extensive …'s first year"
  const own = reader.is(item.to, "'s") ? [item.to + 1, item.to + 2] : [];
  if (own.some((at) => isOne(at, ['year', ...REMEMBERED], reader))) return true;
  // "the two countries founded the Extensive …"
  if (isOne(article, FOUNDED, reader)) return true;
  // "recalled that the … is"
  const isSaid = reader.is(article, 'that') && RECALLING.has(reader.word(article - 1));
  if (!isSaid && LOOKING.some((word) => reader.hasWord(Math.max(start, item.from - 5), item.from, word))) return true;
  // "Relations stood at the level of a … for ten years"
  if (isLevelOf(item, reader) && isOfPastLevel(articleOf(item, reader), reader)) return true;
  const verb = behindParties(item, reader);
  if (
    reader.is(article, 'to') &&
    reader.is(article - 1, 'thanks') &&
    isOne(verbBehind(verb, reader), ['was', 'were', 'had'], reader)
  )
    return true;
  const told = isOne(verb, ['which', 'that'], reader) ? verbBehind(verb + 1, reader) : verb;
  // "The Strategic Partnership was praised", "They said that it was growing": as it is now.
  // Not "interest in the … was growing", "As ambassador he said that the … was growing", "was welcomed as an idea".
  const spoken =
    isOne(told, ['was', 'were'], reader) &&
    !isOne(start, ['when', 'as', 'while'], reader) &&
    !reader.is(told + 2, 'as') &&
    !WANTING.has(reader.word(articleOf(item, reader) - 2)) &&
    (isSpoken(told + 1, reader) || (isOne(article, ['that', 'said'], reader) && isWell(told + 1, reader)));
  // "She noted that the … gave the talks their frame": what is over would be told by "had given".
  const reported = reader.is(article, 'that') && SAYING.has(reader.word(article - 1));
  if (reported && SERVING.has(reader.word(told)) && !AWAY.has(reader.word(told + 1))) return false;
  // "They took stock of the … between Viet Nam and Australia and made proposals": the verb has another subject.
  return told < reader.sentenceEnd(item) && isPast(told, reader) && !spoken && !reader.is(told - 1, 'and');
}

/** "stood at the level of a", "had the status of a"; but "have reached the level of a". */
const isOfPastLevel = (at: number, reader: Reader): boolean =>
  [at - 4, at - 5].some((verb) => isPast(verb, reader) && !isOne(verb - 1, ['have', 'has'], reader));

/** Over ", Viet Nam and Japan". */
function verbBehind(from: number, reader: Reader): number {
  let at = from;
  while (at < from + LONGEST_PARTIES && (isOne(at, [',', 'they', 'we'], reader) || isParty(at, reader))) at++;
  return at;
}

const isPast = (at: number, reader: Reader): boolean => isOne(at, PAST, reader) || reader.hasPastVerb(at, at + 1, 0);
