/** Who the text says chaired an event. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, VERB } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import { isToldAlone } from './anaphor.ts';
import { delegationsOf, inTheirCapacity, whenSeated, withSomebodySeated } from './chairsByDuty.ts';
import { apposedChairs, behindComma, chairsWere, itHad, nounBefore, nounBehind, withChairs } from './chairsNamed.ts';
import {
  areSeated,
  CHAIR,
  CHAIRING_IT,
  CHAIRMANSHIPS,
  type Found,
  fromCo,
  haveChaired,
  isSeat,
  type Meeting,
  overArticle,
  overCo,
} from './chairWords.ts';
import type { Claim } from './claim.ts';
import { isNeither, leaders, subjectsOfVerb } from './leading.ts';
import { leadersNatively } from './leadingNatively.ts';
import { chain, partners, subjects } from './nameChain.ts';
import { isRespective } from './paired.ts';
import { isOne, type Reader } from './reader.ts';
import { behindPlaceAndDate, firstOf, wordBefore } from './titleEnd.ts';

/** "A and B co-chaired the 10th Dialogue", "the 10th Dialogue, co-chaired by A and B". */
export function chairs(item: Item, event: Mention, reader: Reader): Claim[] {
  if (isNeither(item, reader) || isRespective(item, reader)) return [];
  const isVerb = (i: number) => isOne(i, CHAIRING, reader);
  const people = [
    ...leaders(item, isVerb, reader),
    ...chairedBefore(item, isVerb, reader),
    ...inTheChair(item, reader),
    ...inNextSentence(item, reader),
    ...leadersNatively(item, 'chaired', reader),
  ];
  return [...new Set(people)].map((person) => ({
    kind: 'chaired',
    event,
    person,
    date: reader.date(item, event.ordinal ? null : dayOf(item, reader)),
    span: cover(event.span, person.span),
  }));
}

/** "the Defence Policy Dialogue of 13 March 2023": by which a meeting without a number is told. */
const dayOf = (item: Item, reader: Reader): Item | null =>
  (reader.is(item.to, 'of') && reader.startingAt(item.to + 1).find(({ type }) => type === 'date')) || null;

/** "The 10th Dialogue was held in Hanoi. A and B were in the chair.", "was held in Hanoi; A and B co-chaired." */
function inNextSentence(item: Item, reader: Reader): readonly Mention[] {
  if (!['chair', 'chaired', 'presided'].some((word) => reader.holds(word))) return [];
  const end = reader.sentenceEnd(item);
  const semicolon = reader.lastWord(item.to, end, ';');
  const from = semicolon < 0 ? end : semicolon + 1;
  // Behind a second one something else may be meant.
  if (reader.startsLine(from) || reader.lastWord(item.to, semicolon, ';') >= 0) return [];
  // "In the chair, as befits the host, was A"
  if (isSeat(from, reader)) {
    const be = overInserted(from + 3, reader);
    return BE.has(reader.word(be)) && isToldAlone(item, reader) ? chain(be + 1, be + LONGEST_NEXT, reader).people : [];
  }
  const found = chain(from, from + LONGEST_NEXT, reader);
  // "A and B, as is the custom, were in the chair"
  const verb = overInserted(reader.is(found.end - 1, ',') ? found.end - 1 : found.end, reader);
  if (found.people.length === 0 || !haveChaired(verb, reader) || !isToldAlone(item, reader)) return [];
  const its = reader.is(verb + 1, 'its') ? verb + 2 : verb;
  const seat = areSeated(verb, reader) ? verb + 4 : overCo(its, reader) + 1;
  return reader.endsLine(seat) || reader.is(seat, '.') ? found.people : [];
}

const LONGEST_NEXT = 30;

/** Behind ", as is the custom," at a token, where nobody is named in it. */
function overInserted(at: number, reader: Reader): number {
  if (!reader.is(at, ',')) return at;
  for (let i = at + 1; i < at + LONGEST_INSERTION && !reader.is(i, '.'); i++) {
    if (reader.is(i, ',')) return i + 1;
    if (reader.startingAt(i).some(({ type }) => type === 'person')) break;
  }
  return at;
}

const LONGEST_INSERTION = 10;

const CHAIRING = ['chaired', 'cochaired', 'chair', 'cochair', 'chairs', 'cochairs', 'led', 'presided'];

/** "Co-chaired by A and B, the 10th Dialogue took place in Hanoi." */
function chairedBefore(item: Item, isVerb: (i: number) => boolean, reader: Reader): Mention[] {
  const start = reader.sentenceStart(item);
  let by = start;
  while (by < start + 4 && !reader.is(by, 'by')) by++;
  const verb = reader.is(by - 1, 'jointly') ? by - 2 : by - 1;
  if (!isVerb(verb) || reader.is(verb, 'chairs') || reader.inSentence(item, 'event').length > 1) return [];
  // "The talks were led by A, while the 10th Dialogue was held": a verb of another subject.
  if (reader.hasAny(start, verb, ARTICLE | VERB)) return [];
  const found = chain(by + 1, firstOf(item), reader);
  // "Led by A and B as co-chairs, the 10th Dialogue"
  const noun = reader.is(found.end, 'as') ? overCo(overArticle(found.end + 1, reader), reader) : -1;
  const end = noun > 0 && isOne(noun, CHAIR, reader) ? noun + 1 : found.end;
  // "Led by A after the 10th Dialogue, the team"
  const before = wordBefore(item, start, reader);
  return end > before || (end === before && reader.isMark(before)) ? found.people : [];
}
const WHILE = wordSet('while when after in having');

/**
 * In other words than a verb: who presided, was in the chair or was named as a chair. The first phrase that stands there
 * decides, also where it has nobody whom we know.
 */
function inTheChair(item: Item, reader: Reader): readonly Mention[] {
  const people = reader.inSentence(item, 'person');
  if (people.length === 0 || reader.inSentence(item, 'event').length > 1) return [];
  const start = reader.sentenceStart(item);
  const meeting: Meeting = {
    item,
    people,
    start,
    end: reader.sentenceEnd(item),
    before: wordBefore(item, start, reader),
    behind: behindPlaceAndDate(item.to, reader),
  };
  return (
    overIt(meeting, reader) ??
    nounBefore(meeting, reader) ??
    apposedChairs(meeting, reader) ??
    chairsWere(meeting, reader) ??
    itHad(meeting, reader) ??
    behindComma(meeting, reader) ??
    withChairs(meeting, reader) ??
    nounBehind(meeting, reader) ??
    whenSeated(meeting, reader) ??
    inTheirCapacity(meeting, reader) ??
    delegationsOf(meeting, reader) ??
    withSomebodySeated(meeting, reader) ??
    []
  );
}

/** "A presided over the 10th Dialogue", "Under the chairmanship of A and B, the 10th Dialogue". */
function overIt({ item, people, start, end, before, behind }: Meeting, reader: Reader): Found {
  if (isOne(before, ['over', 'at'], reader) && isOne(before - 1, ['presided', 'presides'], reader))
    return [...subjectsOfVerb(before - 1, people, start, reader), ...partners(item, reader)];
  // "Presiding over the 10th Dialogue were A and B", "Co-chairing the 10th Dialogue in Hanoi was A"
  const over = isOne(before, ['over', 'at'], reader) ? before - 1 : before;
  const opens = over < before ? reader.is(over, 'presiding') : CHAIRING_IT.has(reader.word(before));
  // "Chairing the 10th Dialogue in Hanoi, A spoke", "Having chaired the 10th Dialogue, A left"
  const verb = fromCo(over, reader);
  const chaired = isOne(over, ['chaired', 'presided'], reader) && reader.is(start, 'having');
  if ((opens || chaired) && (verb === start || (verb === start + 1 && WHILE.has(reader.word(start)))))
    if (reader.is(behind - 1, ',')) return chain(behind, end, reader).people;
  // "A and B, co-chairing the 10th Dialogue, smiled"
  if (opens && reader.is(verb - 1, ',') && reader.is(behind - 1, ',')) return subjects(people, start, verb - 1, reader);
  // "Photo: A chairing the 10th Dialogue.", "A photograph of A chairing the 10th Dialogue hangs there"
  const shown = opens && !reader.hasWord(start, verb, 'with') ? subjects(people, start, verb, reader) : [];
  if (shown.length > 0) return shown;
  if (opens && before - start <= 2 && isOne(behind, ['was', 'were'], reader))
    return chain(behind + 1, end, reader).people;
  const noun = overCo(start + 2, reader);
  const under = reader.is(start, 'under') && reader.is(start + 1, 'the') && reader.is(noun + 1, 'of');
  if (!under || !isOne(noun, CHAIRMANSHIPS, reader)) return null;
  const found = chain(noun + 2, firstOf(item), reader);
  return found.end >= before ? found.people : [];
}
