/** Who led or signed something, as the subject of a verb or its agent: "A and B signed T", "T, co-chaired by A and B". */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, HOLDING, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { isAside } from './heldPhrased.ts';
import { chain, partners, subjects } from './nameChain.ts';
import { isOne, type Reader } from './reader.ts';
import { behindBracket, behindParties, wordBefore } from './titleEnd.ts';

/** "Neither A nor B signed the Memorandum." */
export const isNeither = (item: Item, reader: Reader): boolean =>
  reader.hasWord(reader.sentenceStart(item), item.from, 'neither');

/** People who are the subject of the verb before `first`, or stand behind "by" after the item. */
export function leaders(item: Item, isVerb: (i: number) => boolean, reader: Reader): Mention[] {
  const people = reader.inSentence(item, 'person');
  if (people.length === 0) return [];
  const start = reader.sentenceStart(item);
  const before = wordBefore(item, start, reader);
  const verb = isVerb(before) ? before : overSetting(before, start, isVerb, reader);
  if (verb >= start && isVerb(verb)) {
    if (reader.hasAny(Math.max(start, verb - 3), verb, IRREALIS)) return [];
    let end = subjectEnd(verb, start, reader);
    // "A and B were the two who signed", "A is seen signing"
    if (reader.is(end, 'who') || SHOWN.has(reader.word(end - 1)))
      for (let at = end; at > start && LEADING_TO.has(reader.word(at - 1)); ) at = end = at - 1;
    if (reader.is(end - 1, 'to')) return sentTo(item, people, start, end - 1, reader);
    const partner = end < verb || JOINT.has(reader.word(verb)) ? partners(item, reader) : [];
    // "It was A, with B, who signed"
    if (reader.is(end, 'who') && reader.is(start, 'it') && reader.is(start + 1, 'was')) {
      const first = chain(start + 2, end, reader);
      const other = reader.is(first.end + 1, 'with') ? chain(first.end + 2, end, reader) : null;
      if (other && other.end >= end - 1) return [...first.people, ...other.people];
    }
    // "Photo: A with B and C, who chair the 10th Dialogue"
    if (reader.is(end, 'who') && reader.hasWord(start, end, 'with')) return [];
    return [...subjects(people, start, overInsertion(end, start, people, reader), reader), ...partner];
  }
  const behind = behindParties(behindBracket(item.to, reader), reader);
  const limit = Math.min(reader.sentenceEnd(item), behind + LONGEST_WAY);
  for (let i = behind; i < limit; i++) {
    if (!isVerb(i)) {
      // "The 10th Dialogue on 27 February in Hanoi was chaired by …"
      const [date] = reader.startingAt(i).filter(({ type }) => type === 'date');
      if (date) {
        i = date.to - 1;
        continue;
      }
      const brings = reader.startingAt(i + 1).some(({ type }) => type === 'date') || reader.isFreeCapital(i + 1);
      if (
        ((reader.hasAny(i, i + 1, DATE_PREPOSITION) || (i === behind && reader.is(i, 'of'))) && brings) ||
        (i > behind && reader.isFreeCapital(i))
      )
        continue;
      // "was held in Hanoi on 27 February, co-chaired by", "was opened and chaired by"
      const passes =
        reader.hasAny(i, i + 1, VERB | HOLDING) ||
        (reader.is(i, 'and') && isVerb(overAuxiliary(i + 1, reader))) ||
        reader.isAdverb(i) ||
        isOne(i, [',', '(', 'which', 'that', 'been', 'co', '-'], reader);
      if (passes) continue;
      return [];
    }
    // "A report on the Memorandum was signed by …": something else was.
    const own = i === behind || reader.is(behind, ',') || reader.is(behind, '(');
    // "The choir at the 10th Dialogue was led by …"
    const aside = isAside(item, start, reader) || (verb > start && isOne(verb, ['at', 'during'], reader));
    if (!own && !isForParty(item, start, reader) && aside) return [];
    let by = i + 1;
    if (reader.is(i, 'presided') && reader.is(by, 'over')) by++;
    // "signed in Tokyo on 24 October 2011 by A and B"
    while (by < limit && !reader.is(by, 'by')) {
      const [date] = reader.startingAt(by).filter(({ type }) => type === 'date');
      if (date) by = date.to;
      else if (reader.isAdverb(by) || isOne(by, ['in', 'on', 'first'], reader) || reader.isFreeCapital(by)) by++;
      // "signed for Japan by A", "signed on behalf of the two governments by A and B"
      else if (
        reader.is(by, 'for') &&
        (reader.hasAny(by + 1, by + 3, COUNTRY) || (reader.word(by + 1) !== 'one' && BEHALF.has(reader.word(by + 2))))
      )
        by++;
      // "signed years ago by A"
      else if (COUNTS.has(reader.word(by)) && reader.word(by + 1) === 'ago') by += 2;
      // "signed after midnight by A", "signed with a smile by A": a phrase of a few plain words.
      else if (by === i + 1 && plainEnd(by, reader) > 0) by = plainEnd(by, reader);
      // "chaired, as planned, by A"
      else if (reader.is(by, ',') && reader.is(by + 1, 'as') && reader.is(by + 3, ',')) by += 4;
      // "signed for one side by A"
      else if (reader.is(by, 'for') && reader.word(by + 1) === 'one' && reader.word(by + 2) === 'side') by += 3;
      else if (BEHALF.has(reader.word(by)) || reader.hasAny(by, by + 1, ARTICLE | COUNTRY)) by++;
      else return [];
    }
    return reader.is(by, 'by') ? chain(behindAll(by + 1, reader), reader.sentenceEnd(item), reader).people : [];
  }
  return [];
}

/** The verb before "in Tokyo", "for Viet Nam" and what it is done to: "A signed in Tokyo the Memorandum". */
function overSetting(last: number, start: number, isVerb: (i: number) => boolean, reader: Reader): number {
  let at = last;
  while (at > start && at > last - LONGEST_SETTING && (reader.isFreeCapital(at) || reader.hasAny(at, at + 1, COUNTRY)))
    at--;
  const isSet = at < last && (reader.is(at, 'in') || reader.is(at, 'for'));
  return isSet && isVerb(at - 1) ? at - 1 : last;
}

/** Words of a city or country. */
const LONGEST_SETTING = 4;

/** Behind "the two ministers," before their names. */
function behindAll(from: number, reader: Reader): number {
  let at = from;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.word(at) === 'two') at++;
  return at > from && ALL.has(reader.word(at)) && (reader.is(at + 1, ',') || reader.is(at + 1, ':')) ? at + 2 : from;
}

const ALL = wordSet('ministers leaders presidents envoys ambassadors sides officials chairmen vice-ministers generals');

/** Before "by", behind "after midnight", "with a smile": how or when it was signed; -1 where nothing of the kind stands there. */
function plainEnd(from: number, reader: Reader): number {
  if (!PHRASES.has(reader.word(from))) return -1;
  const noun = reader.hasAny(from + 1, from + 2, ARTICLE) ? from + 2 : from + 1;
  return MANNERS.has(reader.word(noun)) && reader.is(noun + 1, 'by') ? noun + 1 : -1;
}

const PHRASES = wordSet('after before with without at in');
const MANNERS = wordSet(
  'midnight midday noon dawn dusk dark sunset night lunch dinner smile pen ink haste silence secret public delay ceremony fuss hesitation pleasure flourish',
);

/** Where the subject of a verb ends: before its auxiliaries, "jointly" and "who". */
function subjectEnd(verb: number, start: number, reader: Reader): number {
  let end = verb;
  while (
    end > start &&
    (reader.isAdverb(end - 1) || isOne(end - 1, ['-', 'co', 'who', 'had', 'have', 'has', 'both', 'are', 'is'], reader))
  )
    end--;
  return end;
}

/** "A, it is recorded, chaired", "A (who had come by air) chaired": the mark before what is put in between, where it names nobody. */
function overInsertion(end: number, start: number, people: readonly Item[], reader: Reader): number {
  const mark = reader.word(end - 1);
  if (!INSERTING.has(mark)) return end;
  const open = lastMark(mark === ')' ? '(' : mark, Math.max(start, end - LONGEST_INSERTION), end - 1, reader);
  const isBare = open > start && !people.some(({ from }) => from > open && from < end);
  return isBare && people.some(({ to }) => to === open) ? open : end;
}

function lastMark(mark: string, from: number, to: number, reader: Reader): number {
  for (let i = to - 1; i >= from; i--) if (reader.word(i) === mark) return i;
  return -1;
}

const INSERTING = wordSet(', ) – —');
const LONGEST_INSERTION = 9;

/** The people who are the subject of a verb, whatever stands between: "A, who had presided", "A, it is said, presided". */
export function subjectsOfVerb(verb: number, people: readonly Item[], start: number, reader: Reader): Mention[] {
  const end = subjectEnd(verb, start, reader);
  const apart = reader.is(end, 'who') && reader.is(end - 1, ',') ? end - 1 : end;
  return subjects(people, start, overInsertion(apart, start, people, reader), reader);
}

/** Behind "was jointly", "co-". */
function overAuxiliary(from: number, reader: Reader): number {
  let at = from;
  while (at < from + 4 && (reader.hasAny(at, at + 1, VERB) || reader.isAdverb(at) || isOne(at, ['co', '-'], reader)))
    at++;
  return at;
}

/** "A flew to Hanoi to co-chair the 10th Dialogue with B", "Japan sent A to co-chair it": who came for it did so. */
function sentTo(item: Item, people: readonly Item[], start: number, to: number, reader: Reader): Mention[] {
  if (item.type !== 'event' || reader.hasAny(start, to, IRREALIS | SUBORDINATE)) return [];
  // "A arrived with B to co-chair it" says of B alone that he did.
  let verb = to - 1;
  while (verb > start && !COME.has(reader.word(verb)) && !SENT.has(reader.word(verb))) verb--;
  if (SENT.has(reader.word(verb))) {
    const found = chain(verb + 1, to, reader);
    return found.end >= to ? [...found.people, ...partners(item, reader)] : [];
  }
  return COME.has(reader.word(verb)) && !reader.hasWord(verb, to, 'with')
    ? [...subjects(people, start, verb, reader), ...partners(item, reader)]
    : [];
}

const COME = wordSet('came flew travelled traveled went returned arrived met gathered');
const SENT = wordSet('sent dispatched');
const SHOWN = wordSet('seen shown pictured');
const LEADING_TO = wordSet('the two one ones man men those people was were is are seen shown pictured');

/** "For Viet Nam the Memorandum was signed by A": a side, and nothing that the Memorandum is for. */
const isForParty = (item: Item, start: number, reader: Reader): boolean =>
  reader.is(start, 'for') &&
  reader.hasAny(item.from - 1, item.from, ARTICLE) &&
  reader.hasAny(item.from - 2, item.from - 1, COUNTRY);

/** From a title to the verb that tells who led it. */
const LONGEST_WAY = 16;
const COUNTS = wordSet('years months weeks days long');
const BEHALF = wordSet('behalf of both two sides governments ministries parties side');
const JOINT = wordSet('chaired cochaired signed inked concluded');
