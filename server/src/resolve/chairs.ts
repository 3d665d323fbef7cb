/** Who the text says chaired an event. */

import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY, VERB } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import { attributeOf, SERVED } from './attributes.ts';
import type { Claim } from './claim.ts';
import { isNeither, leaders, subjectsOfVerb } from './leading.ts';
import { leadersNatively } from './leadingNatively.ts';
import { CLAUSAL, VERBS } from './linkedWords.ts';
import { chain, partners, peopleNamed, subjects } from './nameChain.ts';
import { isRespective } from './paired.ts';
import { isOne, type Reader } from './reader.ts';
import { isToldAlone, namesOtherMeeting } from './standIn.ts';
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

const CHAIR = ['chair', 'chairs', 'chairman', 'chairmen', 'cochair', 'cochairs', 'cochairmen'];
const CHAIR_NOUNS: ReadonlySet<string> = new Set(CHAIR);
const CHAIRMANSHIPS = ['chairmanship', 'cochairmanship', 'presidency'];
const BOTH = wordSet('two joint');
const HAVING = wordSet('shared held had took assumed occupied');
const CHAIRING_IT = wordSet('chairing cochairing');
const WHILE = wordSet('while when after in having');
const LYING = wordSet('lay lies rested rests was');

/** The only meeting of a sentence that names people; places are tokens. */
interface Meeting {
  readonly item: Item;
  readonly people: readonly Item[];
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
  /** The token before the title, its number, its article and its countries. */
  readonly before: number;
  /** Behind the title and the place and the date right behind it. */
  readonly behind: number;
}

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

/** Null where the phrase does not stand there. */
type Found = readonly Mention[] | null;

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

/** "co-chairs of the 10th Dialogue", "in the chair at the 10th Dialogue", "shared the chairmanship of the 10th Dialogue". */
function nounBefore({ item, people, start, end, before, behind }: Meeting, reader: Reader): Found {
  const isOf = reader.is(before, 'of');
  const areChairs = isOf && isOne(before - 1, CHAIR, reader);
  // "As co-chairs of the 10th Dialogue, A and B signed"
  if (areChairs && reader.is(start, 'as') && reader.is(behind - 1, ',')) return chain(behind, end, reader).people;
  // "A and B shared the chair when the 10th Dialogue convened"
  const isWhen = CLAUSAL.has(reader.word(before)) && VERBS.event.has(reader.word(item.to));
  if ((isWhen || isOne(before, ['at', 'of', 'during', 'for'], reader)) && reader.is(before - 1, 'chair')) {
    const verb = before - 3;
    // "In the chair at the 10th Dialogue: A and B", "A and B were in the chair at the 10th Dialogue"
    if (reader.is(verb, 'in') && BE.has(reader.word(verb - 1))) return subjectsOfVerb(verb - 1, people, start, reader);
    if (reader.is(verb, 'in') && reader.is(item.to, ':')) return chain(item.to + 1, end, reader).people;
    // "A took the chair at the 10th Dialogue together with B"
    if (HAVING.has(reader.word(verb)))
      return [...subjectsOfVerb(verb, people, start, reader), ...partners(item, reader)];
  }
  // "A's chairing of the 10th Dialogue with B"
  if (isOf && CHAIRING_IT.has(reader.word(before - 1))) {
    const owner = fromCo(before - 1, reader);
    return reader.is(owner - 1, "'s")
      ? [...subjects(people, start, owner - 1, reader), ...partners(item, reader)]
      : null;
  }
  // "The man who chaired the 10th Dialogue was A"
  const who = isOne(before, ['chaired', 'cochaired'], reader) && reader.is(before - 1, 'who') && before - start <= 3;
  if (who && BE.has(reader.word(behind))) return chain(behind + 1, end, reader).people;
  // "The chairmanship of the 10th Dialogue lay with A", "At the 10th Dialogue the chair was taken by A"
  const lay = isOf && isOne(before - 1, CHAIRMANSHIPS, reader) && LYING.has(reader.word(behind));
  if (lay && reader.is(behind + 1, 'with')) return chain(behind + 2, end, reader).people;
  // "The chair of the 10th Dialogue was shared by A and B"
  const isShared = isOf && (reader.is(before - 1, 'chair') || isOne(before - 1, CHAIRMANSHIPS, reader));
  if (isShared && BE.has(reader.word(behind)) && HAVING.has(reader.word(behind + 1)) && reader.is(behind + 2, 'by'))
    return chain(behind + 3, end, reader).people;
  const taken = ['the', 'chair', 'was', 'taken', 'by'].every((word, k) => reader.word(behind + k) === word);
  if (taken && isOne(before, ['at', 'during'], reader)) return chain(behind + 5, end, reader).people;
  // "A shared the chairmanship of the 10th Dialogue with B"
  if (isOf && isOne(before - 1, CHAIRMANSHIPS, reader)) {
    const verb = reader.hasAny(before - 2, before - 1, ARTICLE) ? before - 3 : before - 2;
    if (HAVING.has(reader.word(verb))) return [...subjects(people, start, verb, reader), ...partners(item, reader)];
  }
  if (!areChairs) return null;
  // "A, co-chair of the 10th Dialogue with B, praised"
  let noun = fromCo(before - 1, reader);
  // "A, Vietnamese co-chair of the 10th Dialogue,"
  while (reader.hasAny(noun - 1, noun, ARTICLE | COUNTRY)) noun--;
  const apart = reader.is(noun - 1, ',') ? noun - 1 : -1;
  // "A and B (right), co-chairs of the 10th Dialogue, shake hands"
  const both = apart > 0 && reader.word(before - 1) !== 'chair' ? subjects(people, start, apart, reader) : [];
  if (both.length === 2) return both;
  const apposed = people.find(({ to }) => to === apart);
  const chair = apposed && reader.mention(apposed);
  return chair ? [chair, ...partners(item, reader)] : null;
}

/** "was opened by its co-chairs, A and B,", "The co-chairs, A and B, signed the record of the 10th Dialogue". */
function apposedChairs({ item, start, end }: Meeting, reader: Reader): Found {
  if (!reader.holds('chair') && !reader.holds('Chair')) return null;
  for (const noun of CHAIR) {
    const at = reader.lastWord(start, end, noun);
    const co = fromCo(at, reader);
    const first = BOTH.has(reader.word(co - 1)) ? co - 1 : co;
    if (at < 0 || !reader.hasAny(first - 1, first, ARTICLE) || !reader.is(at + 1, ',')) continue;
    const found = chain(at + 2, end, reader);
    const closed = reader.is(found.end - 1, ',') || reader.isMark(found.end) || reader.endsLine(found.end);
    const from = at > item.to ? item.to : start;
    if (found.people.length > 0 && closed && !namesOtherMeeting(from, at, reader)) return found.people;
  }
  return null;
}

/** "The chairs of the 10th Dialogue were A and B", "A and B were the chairs of the 10th Dialogue". */
function chairsWere({ item, people, start, end, behind }: Meeting, reader: Reader): Found {
  const attribute = attributeOf(item, CHAIR_NOUNS, reader, BE.has(reader.word(behind)) ? behind : item.to);
  return attribute && peopleNamed(attribute, people, start, end, reader);
}

/** "The 10th Dialogue had A and B as its co-chairs", "The 10th Dialogue had two chairs, A and B". */
function itHad({ item, end }: Meeting, reader: Reader): Found {
  if (!isOne(item.to, ['had', 'saw'], reader)) return null;
  const found = chain(item.to + 1, end, reader);
  const noun = isOne(found.end + 1, ['its', 'the', 'joint'], reader) ? found.end + 2 : found.end + 1;
  const are = isOne(noun, CHAIR, reader) || isOne(noun + 2, CHAIR, reader);
  if (reader.is(found.end, 'as') && are) return found.people;
  const mark = [item.to + 2, item.to + 3, item.to + 5].find(
    (i) => isOne(i, [',', ':'], reader) && isOne(i - 1, CHAIR, reader),
  );
  return mark === undefined ? null : chain(mark + 1, end, reader).people;
}

/** "At the 10th Dialogue, A and B were in the chair", "the 10th Dialogue, which A and B co-chaired". */
function behindComma({ item, end, before, behind }: Meeting, reader: Reader): Found {
  const comma = reader.is(item.to, ',') ? item.to : behind - 1;
  if (!reader.is(comma, ',')) return null;
  const from = comma + 1;
  // "At the 10th Dialogue, co-chairs A and B agreed"
  const noun = overCo(overArticle(from, reader), reader);
  const isAt = isOne(before, ['at', 'during'], reader);
  if (isAt && isOne(noun, ['chairs', 'cochairs', 'chairmen'], reader)) return chain(noun + 1, end, reader).people;
  const led = chain(from, end, reader);
  // "At the 10th Dialogue, A and B were the co-chairs"
  const last = overCo(overArticle(led.end + 1, reader), reader);
  const were = BE.has(reader.word(led.end)) && isOne(last, CHAIR, reader) && !reader.is(last + 1, 'of');
  if ((isAt || reader.is(before, 'in')) && were) return led.people;
  // "At the 10th Dialogue, A chaired for Japan"
  const verb = reader.is(led.end, '-') ? led.end + 1 : led.end;
  const apart = reader.is(verb + 1, 'for') && !reader.hasAny(verb + 2, verb + 4, COUNTRY);
  const chaired = isOne(verb, ['chaired', 'cochaired'], reader) && !apart;
  // "At the 10th Dialogue, A and B presided."
  const presided = reader.is(verb, 'presided') && (reader.isMark(verb + 1) || reader.endsLine(verb + 1));
  if (isAt && (chaired || presided || areSeated(led.end, reader))) return led.people;
  if (reader.is(from, 'which')) {
    const found = chain(from + 1, end, reader);
    const main = isOne(found.end, ['co', 'jointly', 'had'], reader) ? found.end + 1 : found.end;
    const done = reader.is(main, '-') ? main + 1 : main;
    return isOne(done, ['chaired', 'cochaired'], reader) ? found.people : null;
  }
  // "the 10th Dialogue, at which A and B presided", "over which A and B presided"
  if (isOne(from, ['at', 'over'], reader) && reader.is(from + 1, 'which')) {
    const found = chain(from + 2, end, reader);
    return haveChaired(found.end, reader) ? found.people : null;
  }
  // "The 10th Dialogue, with A and B in the chair, discussed"
  if (!reader.is(from, 'with')) return null;
  const found = chain(from + 1, end, reader);
  const named =
    reader.is(found.end, 'as') && (isOne(found.end + 1, CHAIR, reader) || isOne(found.end + 3, CHAIR, reader));
  const leading = isOne(found.end, ['chairing', 'presiding'], reader);
  return named || leading || isSeat(found.end, reader) ? found.people : null;
}

/** "presided", "co-chaired", "acted as co-chairs", "were in the chair", "took the chair". */
function haveChaired(at: number, reader: Reader): boolean {
  const verb = overCo(at, reader);
  if (isOne(verb, ['presided', 'chaired', 'cochaired'], reader) || areSeated(at, reader)) return true;
  const noun = overCo(overArticle(at + 2, reader), reader);
  const acted = SERVED.has(reader.word(at)) && reader.is(at + 1, 'as') && isOne(noun, CHAIR, reader);
  // "were its co-chairs"
  const named = BE.has(reader.word(at)) && reader.is(at + 1, 'its') && isOne(overCo(at + 2, reader), CHAIR, reader);
  return acted || named || (HAVING.has(reader.word(at)) && reader.is(at + 2, 'chair'));
}

/** "It fell to A and B to chair the 10th Dialogue", "A and B, in their capacity as co-chairs, closed the 10th Dialogue". */
function inTheirCapacity(meeting: Meeting, reader: Reader): Found {
  const { start, before, behind } = meeting;
  if (reader.is(start, 'it') && reader.word(start + 1) === 'fell' && reader.is(start + 2, 'to'))
    return whomItFellTo(meeting, reader);
  // "To A fell the task of chairing the 10th Dialogue"
  if (reader.is(start, 'to') && CHAIRING_IT.has(reader.word(before))) {
    const found = chain(start + 1, before, reader);
    if (reader.word(found.end) === 'fell') return found.people;
  }
  if (reader.word(behind) === 'fell' && reader.is(behind + 1, 'to') && isOne(before, ['at', 'of', 'for'], reader))
    return whomDutiesFellTo(meeting, reader);
  const shared = isOne(before, ['at', 'during'], reader) && reader.is(start + 1, 'chair') ? start + 3 : -1;
  if (shared > 0 && HAVING.has(reader.word(shared)) && reader.is(shared + 1, 'by'))
    return whoSharedIt(shared + 2, before, reader);
  return asItsChairs(meeting, reader);
}

/** "It fell to A and B to chair the 10th Dialogue" */
function whomItFellTo({ item, start, before }: Meeting, reader: Reader): Found {
  const found = chain(start + 3, firstOf(item), reader);
  const verb = overCo(found.end + 1, reader);
  const isChair = reader.is(found.end, 'to') && verb === before && isOne(verb, ['chair', 'cochair'], reader);
  return isChair ? found.people : null;
}

/** "Co-chairing duties at the 10th Dialogue fell to A and B" */
function whomDutiesFellTo({ start, before, behind, end }: Meeting, reader: Reader): Found {
  const duty = reader.hasAny(start, start + 1, ARTICLE) ? start + 1 : start;
  const isChairing = DUTIES.has(reader.word(overCo(duty, reader)));
  return isChairing && before - duty < 5 ? chain(behind + 2, end, reader).people : null;
}

/** "The chair was shared by A and B at the 10th Dialogue" */
function whoSharedIt(from: number, before: number, reader: Reader): Found {
  const found = chain(from, before, reader);
  return found.end >= before ? found.people : null;
}

/** "A and B, as co-chairs, closed the 10th Dialogue", "Opening the 10th Dialogue as its co-chairs, A and B asked" */
function asItsChairs({ item, people, start, before, behind, end }: Meeting, reader: Reader): Found {
  const as = reader.lastWord(start, end, 'as');
  if (as < 0) return null;
  // "A opened the 10th Dialogue as its chair"
  const seat = reader.is(as + 1, 'its') ? overCo(as + 2, reader) : -1;
  if (as === behind && isOne(seat, CHAIR, reader) && OPENED.has(reader.word(before)))
    return subjectsOfVerb(before, people, start, reader);
  let noun = as + 1;
  while (reader.is(noun, 'its') || reader.hasAny(noun, noun + 1, ARTICLE | COUNTRY)) noun++;
  noun = overCo(noun, reader);
  if (!isOne(noun, CHAIR, reader) || !reader.is(noun + 1, ',')) return null;
  if (as === behind && start <= before && OPENING.has(reader.word(before))) return chain(noun + 2, end, reader).people;
  const apart = reader.word(as - 1) === 'capacity' ? as - 4 : as - 1;
  return as < item.from && reader.is(apart, ',') ? subjects(people, start, apart, reader) : null;
}

const DUTIES = wordSet('chairing chairmanship cochairmanship chair');
const OPENED = wordSet('opened closed convened concluded ran');
const OPENING = wordSet('opening closing concluding convening');

/** "With A and B presiding, the 10th Dialogue", "the 10th Dialogue took place, with A and B as co-chairs". */
function withChairs({ item, start, end, before }: Meeting, reader: Reader): Found {
  const led = reader.is(start, 'with') ? chain(start + 1, firstOf(item), reader) : null;
  if (led && isOne(led.end, ['chairing', 'presiding'], reader) && led.end >= before - 1) return led.people;
  // "The 10th Dialogue met with A presiding"
  const by = reader.lastWord(item.to, end, 'with');
  const seen = by > 0 ? chain(by + 1, end, reader) : null;
  if (seen && reader.is(seen.end, 'presiding') && (reader.isMark(seen.end + 1) || reader.endsLine(seen.end + 1)))
    return namesOtherMeeting(item.to, by, reader) ? null : seen.people;
  for (let as = reader.lastWord(start, end, 'as'); as > start; as = reader.lastWord(start, as, 'as')) {
    const noun = overCo(reader.is(as + 1, 'its') ? as + 2 : as + 1, reader);
    if (!isOne(noun, CHAIR, reader)) continue;
    // "Under A and B as co-chairs, the 10th Dialogue"
    const lead = reader.is(start, 'under') ? start : reader.lastWord(start, as, 'with');
    const found = chain(lead + 1, as, reader);
    if (found.end >= as && found.people.length > 0) return found.people;
  }
  return null;
}

/** "The 10th Dialogue was held under the chairmanship of A and B", "the 10th Dialogue (co-chairs: A and B)". */
function nounBehind({ item, end }: Meeting, reader: Reader): Found {
  for (const word of CHAIRMANSHIPS) {
    const at = reader.lastWord(item.to, end, word);
    if (at > 0 && reader.is(at + 1, 'of')) return chain(at + 2, end, reader).people;
  }
  const colon = reader.lastWord(item.to + 1, end, ':');
  const noun = colon < 0 ? -1 : fromCo(colon - 1, reader);
  const labelled = isOne(colon - 1, CHAIR, reader) && reader.isMark(noun - 1);
  return labelled ? chain(colon + 1, end, reader).people : null;
}

/** "the 10th Dialogue in February 2024, when A was in the chair", "when A and B chaired it". */
function whenSeated({ end, behind }: Meeting, reader: Reader): Found {
  if (!reader.is(behind - 1, ',') || !reader.is(behind, 'when')) return null;
  const found = chain(behind + 1, end, reader);
  const named = BE.has(reader.word(found.end)) && isOne(found.end + 2, CHAIR, reader);
  const chaired = isOne(found.end, ['chaired', 'cochaired', 'presided'], reader);
  const seated = areSeated(found.end, reader) && !reader.is(found.end + 4, 'of');
  return named || chaired || seated ? found.people : null;
}

/** "The 10th Dialogue was held in Hanoi on 27 February, with A in the chair", "With A in the chair, the 10th Dialogue". */
function withSomebodySeated({ item, start, end }: Meeting, reader: Reader): Found {
  const seat = reader.lastWord(item.to, end, 'chair');
  const lead = reader.is(seat - 2, 'in') ? reader.lastWord(item.to, seat, 'with') : -1;
  if (lead > 0) {
    const found = chain(lead + 1, seat - 2, reader);
    // "in the chair of the panel", "followed by a dinner with A in the chair": of something else.
    const own = reader.isMark(seat + 1) || reader.endsLine(seat + 1);
    if (found.end >= seat - 2 && own && !namesOtherMeeting(item.to, lead, reader)) return found.people;
  }
  const chair = reader.lastWord(start, firstOf(item), 'chair');
  if (chair <= start || !reader.is(chair - 2, 'in') || !reader.is(start, 'with')) return null;
  const found = chain(start + 1, chair - 2, reader);
  return found.end >= chair - 2 ? found.people : [];
}

/** "At the 10th Dialogue the Vietnamese delegation was led by A and the Japanese by B." */
function delegationsOf({ people: named, start, before, behind, end }: Meeting, reader: Reader): Found {
  if (!isOne(before, ['at', 'during'], reader)) return null;
  // "A and B headed the two delegations at the 10th Dialogue"
  if (reader.word(before - 1) === 'delegations') {
    let verb = before - 2;
    while (BOTH.has(reader.word(verb)) || reader.hasAny(verb, verb + 1, ARTICLE)) verb--;
    const leading = LED.has(reader.word(verb))
      ? subjectsOfVerb(verb, named, start, reader)
      : ledBy(behind, end, reader);
    return leading.length === 2 ? leading : null;
  }
  let at = behind;
  while (SIDES.has(reader.word(at)) || reader.hasAny(at, at + 1, ARTICLE | COUNTRY)) at++;
  const people = at > behind ? ledBy(at, end, reader) : [];
  // Of more sides than two somebody else than the chair may lead one.
  return people.length === 2 ? people : null;
}

/** "were led by A and B". */
const ledBy = (at: number, end: number, reader: Reader): readonly Mention[] =>
  isOne(at, ['was', 'were'], reader) && LED.has(reader.word(at + 1)) && reader.is(at + 2, 'by')
    ? chain(at + 3, end, reader).people
    : [];

const SIDES = wordSet(', delegation side team');
const LED = wordSet('led headed');

/** "in the chair". */
const isSeat = (at: number, reader: Reader): boolean => reader.is(at, 'in') && reader.is(at + 2, 'chair');

/** "were in the chair". */
const areSeated = (at: number, reader: Reader): boolean => BE.has(reader.word(at)) && isSeat(at + 1, reader);

const overArticle = (at: number, reader: Reader): number => (reader.hasAny(at, at + 1, ARTICLE) ? at + 1 : at);

/** From "co-chairs" to its noun, and back. */
const overCo = (at: number, reader: Reader): number => (reader.is(at, 'co') && reader.is(at + 1, '-') ? at + 2 : at);
const fromCo = (noun: number, reader: Reader): number =>
  reader.is(noun - 1, '-') && reader.is(noun - 2, 'co') ? noun - 2 : noun;
