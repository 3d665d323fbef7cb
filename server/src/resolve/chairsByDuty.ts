/** Chairs by what they did or were given to do: "it fell to A to chair T", "with A in the chair", "as its chairs, A and B opened T". */
import type { Mention } from '../recognise/mention.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { namesOtherMeeting } from './anaphor.ts';
import { areSeated, BOTH, CHAIR, CHAIRING_IT, type Found, HAVING, type Meeting, overCo } from './chairWords.ts';
import { subjectsOfVerb } from './leading.ts';
import { chain, subjects } from './nameChain.ts';
import { isOne, type Reader } from './reader.ts';
import { firstOf } from './titleEnd.ts';

/** "It fell to A and B to chair the 10th Dialogue", "A and B, in their capacity as co-chairs, closed the 10th Dialogue". */
export function inTheirCapacity(meeting: Meeting, reader: Reader): Found {
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

/** "the 10th Dialogue in February 2024, when A was in the chair", "when A and B chaired it". */
export function whenSeated({ end, behind }: Meeting, reader: Reader): Found {
  if (!reader.is(behind - 1, ',') || !reader.is(behind, 'when')) return null;
  const found = chain(behind + 1, end, reader);
  const named = BE.has(reader.word(found.end)) && isOne(found.end + 2, CHAIR, reader);
  const chaired = isOne(found.end, ['chaired', 'cochaired', 'presided'], reader);
  const seated = areSeated(found.end, reader) && !reader.is(found.end + 4, 'of');
  return named || chaired || seated ? found.people : null;
}

/** "The 10th Dialogue was held in Hanoi on 27 February, with A in the chair", "With A in the chair, the 10th Dialogue". */
export function withSomebodySeated({ item, start, end }: Meeting, reader: Reader): Found {
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
export function delegationsOf({ people: named, start, before, behind, end }: Meeting, reader: Reader): Found {
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
