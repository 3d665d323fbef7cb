/** Chairs that a noun names: "the chairs of T were A and B", "A, chair of T", "T had A as its chair", "under the chairmanship of A". */
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { namesOtherMeeting } from './anaphor.ts';
import { attributeOf } from './attributes.ts';
import {
  areSeated,
  BOTH,
  CHAIR,
  CHAIRING_IT,
  CHAIRMANSHIPS,
  type Found,
  fromCo,
  HAVING,
  haveChaired,
  isSeat,
  type Meeting,
  overArticle,
  overCo,
} from './chairWords.ts';
import { subjectsOfVerb } from './leading.ts';
import { CLAUSAL, VERBS } from './linkedWords.ts';
import { chain, partners, peopleNamed, subjects } from './nameChain.ts';
import { isOne, type Reader } from './reader.ts';
import { firstOf } from './titleEnd.ts';

const CHAIR_NOUNS: ReadonlySet<string> = new Set(CHAIR);
const LYING = wordSet('lay lies rested rests was');

/** "co-chairs of the 10th Dialogue", "in the chair at the 10th Dialogue", "shared the chairmanship of the 10th Dialogue". */
export function nounBefore({ item, people, start, end, before, behind }: Meeting, reader: Reader): Found {
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
export function apposedChairs({ item, start, end }: Meeting, reader: Reader): Found {
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
export function chairsWere({ item, people, start, end, behind }: Meeting, reader: Reader): Found {
  const attribute = attributeOf(item, CHAIR_NOUNS, reader, BE.has(reader.word(behind)) ? behind : item.to);
  return attribute && peopleNamed(attribute, people, start, end, reader);
}

/** "The 10th Dialogue had A and B as its co-chairs", "The 10th Dialogue had two chairs, A and B". */
export function itHad({ item, end }: Meeting, reader: Reader): Found {
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
export function behindComma({ item, end, before, behind }: Meeting, reader: Reader): Found {
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

/** "With A and B presiding, the 10th Dialogue", "the 10th Dialogue took place, with A and B as co-chairs". */
export function withChairs({ item, start, end, before }: Meeting, reader: Reader): Found {
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
export function nounBehind({ item, end }: Meeting, reader: Reader): Found {
  for (const word of CHAIRMANSHIPS) {
    const at = reader.lastWord(item.to, end, word);
    if (at > 0 && reader.is(at + 1, 'of')) return chain(at + 2, end, reader).people;
  }
  const colon = reader.lastWord(item.to + 1, end, ':');
  const noun = colon < 0 ? -1 : fromCo(colon - 1, reader);
  const labelled = isOne(colon - 1, CHAIR, reader) && reader.isMark(noun - 1);
  return labelled ? chain(colon + 1, end, reader).people : null;
}
