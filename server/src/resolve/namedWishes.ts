/** Levels that are wished for, planned or talked of, and not there: "hope for a", "ready for a", "discussed a". */
import type { Item } from '../recognise/scan.ts';
import { NOW } from '../recognise/smallWords.ts';
import { IRREALIS, RAISING } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { opensAnswer } from './answers.ts';
import {
  articleOf,
  behindParties,
  GOING_ON,
  isIndefinite,
  isWell,
  RECALLING,
  STANDING,
  STANDINGS,
} from './namedWords.ts';
import { isOne, type Reader } from './reader.ts';

/** "What links X and Y?" */
function isOfBonds(start: number, reader: Reader): boolean {
  for (let i = start - 3; i > start - LONGEST_QUESTION && i >= 0; i--)
    if (BONDS.has(reader.word(i))) return reader.is(i - 1, 'what');
  return false;
}

const BONDS = wordSet('links binds connects unites joins ties');
export const LONGEST_QUESTION = 40;
const WISHES =
  'calls call calling goal deserve deserves urge urges urged want wants wish wishes seek seeks sought negotiate negotiating ready intention intend draft agenda reject rejects lack lacks without road yet'.split(
    ' ',
  );
const MATTERS = wordSet('about on over for towards toward to');
const COMING = wordSet('coming discussed negotiated planned needed wanted awaited proposed prepared');
/** Before "a …" these say that it is there: "have a", "linked by a", "within a". */
const HAVING =
  'have has having enjoy enjoys enjoying share shares maintain maintains building within under in by'.split(' ');
/** Behind "have" or "has". */
const HAD = wordSet('enjoyed shared maintained built had');
const HELD: ReadonlySet<string> = new Set(['have', 'has', 'share', 'enjoy']);
const PARTIES: ReadonlySet<string> = new Set(['parties', 'party', 'partners', 'partner', 'members']);
const LEVELS = ['level', 'relations', 'relationship', 'ties'];
const PLANS = 'plan goal aim dream draft idea'.split(' ');
/** So far from a name a word of its clause is looked for. */
const REACH = 24;

/** "call for a …", "there is no …", "the … remains a plan": nobody says that it is there. */
export function isWished(item: Item, start: number, reader: Reader): boolean {
  const at = articleOf(item, reader);
  if (isIndefinite(item, reader)) {
    // "X and Y, partners in a …, will meet", "What X and Y have is a …"
    const partners = reader.is(at - 1, 'in') && PARTIES.has(reader.word(at - 2));
    if (partners && !reader.hasAny(Math.max(start, at - REACH), at, IRREALIS | RAISING)) return false;
    const isHad = HELD.has(reader.word(at - 2)) && !['not', 'never', 'to'].includes(reader.word(at - 3));
    if (reader.is(at - 1, 'is') && isHad && reader.is(start, 'what')) return false;
    // "a … in the making", "a … to come", "if ties have the status of a …"
    if (isOne(item.to, ['to', 'in', '-'], reader) || reader.hasAny(Math.max(start, at - REACH), at, IRREALIS))
      return true;
    // "Within a …, both could share more"
    if (reader.hasAny(item.to, Math.min(reader.sentenceEnd(item), item.to + REACH), IRREALIS)) return true;
    // "A … unites X and Y", "Relations are those of a …"
    if (at === start && UNITING.has(reader.word(item.to))) return false;
    if (reader.is(at - 1, 'of') && reader.is(at - 2, 'those') && isOne(at - 3, STANDING, reader)) return false;
    // "have the level of a …"
    const levelled =
      reader.is(at - 1, 'of') &&
      STANDINGS.has(reader.word(at - 2)) &&
      ((isOne(at - 4, HAVING, reader) && !reader.is(at - 5, 'to')) ||
        (reader.is(at - 4, 'at') && isOne(at - 5, STANDING, reader)));
    // "The current level of relations is a …", "Relations are now a …", "the relations between X and Y, a …, were praised"
    const now = NOW.has(reader.word(at - 1)) ? at - 2 : at - 1;
    const told = isOne(now, ['is', 'are'], reader) && LEVELS.some((word) => reader.hasWord(start, at, word));
    const apposed =
      reader.is(now, ',') && reader.is(item.to, ',') && LEVELS.some((word) => reader.hasWord(start, at, word));
    if (told || apposed) return false;
    // "How are relations described? A: As a …", "Relations are described as a …"
    if (
      reader.is(at - 1, 'as') &&
      (isDescribed(at - 2, start, reader) || (at - 1 === start && opensAnswer(start, reader)))
    )
      return false;
    // "What links X and Y? A: A …"
    if (at === start && opensAnswer(start, reader) && isOfBonds(start, reader)) return false;
    // "As parties to a …", "As members of a …"
    const among = reader.is(at - 1, 'to') || (reader.is(at - 1, 'of') && reader.is(at - 2, 'members'));
    if (among && PARTIES.has(reader.word(at - 2))) return false;
    // "Between X and Y there is a …"
    if (isOne(at, ['a', 'an'], reader) && reader.is(at - 1, 'is') && reader.word(at - 2) === 'there') return false;
    const had = HAD.has(reader.word(at - 1)) && isOne(at - 2, ['have', 'has'], reader);
    return reader.is(at, 'no') || at <= start || !(isOne(at - 1, HAVING, reader) || had || levelled);
  }
  // "the idea of the …"
  if (isOne(at - 1, ['of', 'for'], reader) && isOne(at - 2, PLANS, reader)) return true;
  // "wishes to recall that the …": what is recalled is there.
  const recalled = at > start && reader.is(at - 1, 'that') && RECALLING.has(reader.word(at - 2));
  if (recalled) return false;
  if (
    reader.is(item.from - 1, 'to') ||
    WISHES.some((word) => reader.hasWord(Math.max(start, item.from - 5), item.from, word)) ||
    isTalkedOf(item, start, reader)
  )
    return true;
  const verb = behindParties(item, reader);
  // "agreed that the … is of use", and not that it is in good shape.
  const agreed = at > start && reader.is(at - 1, 'that') && isOne(at - 2, ['agreed', 'agree'], reader);
  if (agreed && isOne(verb, ['is', 'was'], reader))
    return !(GOING_ON.has(reader.word(verb + 1)) || isWell(verb + 1, reader));
  if (!isOne(verb, ['is', 'remains', 'stays'], reader)) return false;
  if (COMING.has(reader.word(verb + 1))) return true;
  const noun = isOne(verb + 1, ['a', 'the', 'only', 'still'], reader) ? verb + 2 : verb + 1;
  return isOne(noun, PLANS, reader) || (reader.is(verb + 1, 'on') && reader.is(verb + 3, 'agenda'));
}

/** "Relations are described as". */
const isDescribed = (verb: number, start: number, reader: Reader): boolean =>
  DESCRIBED.has(reader.word(verb)) &&
  isOne(verb - 1, ['are', 'is'], reader) &&
  LEVELS.some((word) => reader.hasWord(start, verb, word));

const DESCRIBED = wordSet('described characterised characterized known defined');

/** "talks about the …"; but "The talks are part of the …". */
function isTalkedOf(item: Item, start: number, reader: Reader): boolean {
  const talks = reader.lastWord(Math.max(start, item.from - 5), item.from, 'talks');
  return talks >= 0 && MATTERS.has(reader.word(talks + 1));
}

const UNITING = wordSet('unites links binds joins connects ties covers governs');
