/** Who the text says chaired an event, and the chains of names by which it says who led or signed something. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import {
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  DATE_PREPOSITION,
  HOLDING,
  HONORIFIC,
  IRREALIS,
  SUBORDINATE,
  VERB,
} from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { type Attribute, attributeOf } from './attributes.ts';
import type { Claim } from './claim.ts';
import { leadersNatively } from './leadingNatively.ts';
import type { Reader } from './reader.ts';
import { namesOtherMeeting } from './standIn.ts';
import { behindBracket, behindParties, behindPlaceAndDate, firstOf, wordBefore } from './titleEnd.ts';
import { isAside } from './tookPlace.ts';

/** More tokens than two officials with all their titles take. */
const LONGEST_CHAIN = 80;

/** "A and B co-chaired the 10th Dialogue", "the 10th Dialogue, co-chaired by A and B". */
export function chairs(item: Item, event: Mention, reader: Reader): Claim[] {
  if (isNeither(item, reader)) return [];
  const isVerb = (i: number) => CHAIRING.some((word) => reader.is(i, word));
  const first = firstOf(item);
  const people = [
    ...leaders(item, isVerb, reader),
    ...chairedBefore(item, first, isVerb, reader),
    ...inTheChair(item, first, reader),
    ...leadersNatively(item, 'chaired', reader),
  ];
  return [...new Set(people)].map((person) => ({
    kind: 'chaired',
    event,
    person,
    date: reader.date(item, null),
    span: cover(event.span, person.span),
  }));
}

/** "Neither A nor B signed the Memorandum." */
export const isNeither = (item: Item, reader: Reader): boolean =>
  reader.hasWord(reader.sentenceStart(item), item.from, 'neither');

/** "Co-chaired by A and B, the 10th Dialogue took place in Hanoi." */
function chairedBefore(item: Item, first: number, isVerb: (i: number) => boolean, reader: Reader): Mention[] {
  const start = reader.sentenceStart(item);
  let by = start;
  while (by < start + 4 && !reader.is(by, 'by')) by++;
  if (!isVerb(by - 1) || reader.is(by - 1, 'chairs') || reader.inSentence(item, 'event').length > 1) return [];
  const found = chain(by + 1, first, reader);
  const before = wordBefore(item, start, reader);
  return found.end >= before ? found.people : [];
}

const CHAIRING = ['chaired', 'cochaired', 'chair', 'cochair', 'chairs', 'cochairs', 'led', 'presided'];
/** The people whom an attribute names, behind its verb or before it. */
export function peopleNamed(
  { behind, verb }: Attribute,
  people: readonly Item[],
  start: number,
  end: number,
  reader: Reader,
): Mention[] {
  if (behind >= 0) return chain(behind, end, reader).people;
  return verb < 0 ? [] : subjects(people, start, verb, reader);
}

const CHAIR = ['chair', 'chairs', 'chairman', 'chairmen', 'cochair', 'cochairs', 'cochairmen'];
const CHAIR_NOUNS: ReadonlySet<string> = new Set(CHAIR);
export const BE = ['was', 'were', 'is', 'are'];
const CO = ['co', '-'];
const CHAIRMANSHIPS = ['chairmanship', 'cochairmanship', 'presidency'];
const HAVING: ReadonlySet<string> = new Set(['shared', 'held', 'took', 'assumed']);

/** "under the chairmanship of A and B", "(co-chairs: A and B)", "A presided over the 10th Dialogue", "with A in the chair". */
function inTheChair(item: Item, first: number, reader: Reader): Mention[] {
  const people = reader.inSentence(item, 'person');
  if (people.length === 0 || reader.inSentence(item, 'event').length > 1) return [];
  const start = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  const before = wordBefore(item, start, reader);
  if (reader.is(before, 'over') && ['presided', 'presides'].some((word) => reader.is(before - 1, word)))
    return subjects(people, start, before - 1, reader);
  // "Presiding over the 10th Dialogue were A and B"
  if (
    reader.is(before, 'over') &&
    reader.is(start, 'presiding') &&
    ['was', 'were'].some((word) => reader.is(item.to, word))
  )
    return chain(item.to + 1, end, reader).people;
  const is = (i: number, words: readonly string[]) => words.some((word) => reader.is(i, word));
  // "Under the chairmanship of A and B, the 10th Dialogue"
  const ship = reader.areWords(start + 2, CO) ? start + 4 : start + 2;
  const under = reader.is(start, 'under') && reader.is(start + 1, 'the') && reader.is(ship + 1, 'of');
  if (under && is(ship, CHAIRMANSHIPS)) {
    const found = chain(ship + 2, first, reader);
    return found.end >= before ? found.people : [];
  }
  // "As co-chairs of the 10th Dialogue, A and B signed"
  const asChairs = reader.is(before, 'of') && is(before - 1, CHAIR) && reader.is(start, 'as');
  const behind = behindPlaceAndDate(item.to, reader);
  if (asChairs && reader.is(behind - 1, ',')) return chain(behind, end, reader).people;
  if (is(before, ['at', 'of', 'during', 'for']) && reader.is(before - 1, 'chair')) {
    // "In the chair at the 10th Dialogue: A and B", "A and B were in the chair at the 10th Dialogue"
    if (reader.is(before - 3, 'in') && reader.is(item.to, ':')) return chain(item.to + 1, end, reader).people;
    if (reader.is(before - 3, 'in') && is(before - 4, BE)) return subjects(people, start, before - 4, reader);
    // "A took the chair at the 10th Dialogue"
    if (reader.is(before - 3, 'took')) return subjects(people, start, before - 3, reader);
  }
  // "A shared the chairmanship of the 10th Dialogue with B"
  if (reader.is(before, 'of') && CHAIRMANSHIPS.some((word) => reader.is(before - 1, word))) {
    const verb = reader.hasAny(before - 2, before - 1, ARTICLE) ? before - 3 : before - 2;
    if (HAVING.has(reader.word(verb))) return [...subjects(people, start, verb, reader), ...partners(item, reader)];
  }
  // "A, co-chair of the 10th Dialogue with B, praised"
  if (reader.is(before, 'of') && is(before - 1, CHAIR)) {
    const noun = is(before - 2, ['-']) && is(before - 3, ['co']) ? before - 3 : before - 1;
    const apposed = reader.is(noun - 1, ',') ? people.find(({ to }) => to === noun - 1) : undefined;
    const chair = apposed && reader.mention(apposed);
    if (chair) return [chair, ...partners(item, reader)];
  }
  const apposed = apposedChairs(item, start, end, reader);
  if (apposed.length > 0) return apposed;
  const attribute = attributeOf(item, CHAIR_NOUNS, reader, is(behind, BE) ? behind : item.to);
  if (attribute) return peopleNamed(attribute, people, start, end, reader);
  // "The 10th Dialogue had A and B as its co-chairs."
  if (reader.is(item.to, 'had')) {
    const found = chain(item.to + 1, end, reader);
    const noun = is(found.end + 1, ['its', 'the', 'joint']) ? found.end + 2 : found.end + 1;
    if (is(found.end, ['as']) && (is(noun, CHAIR) || is(noun + 2, CHAIR))) return found.people;
    // "The 10th Dialogue had two chairs, A and B."
    const mark = [item.to + 2, item.to + 3, item.to + 5].find((i) => is(i, [',', ':']) && is(i - 1, CHAIR));
    if (mark !== undefined) return chain(mark + 1, end, reader).people;
  }
  // "At the 10th Dialogue, A and B were in the chair"
  if (reader.is(item.to, ',')) {
    // "At the 10th Dialogue, co-chairs A and B agreed"
    const article = reader.hasAny(item.to + 1, item.to + 2, ARTICLE) ? item.to + 2 : item.to + 1;
    const noun = is(article, ['co']) && is(article + 1, ['-']) ? article + 2 : article;
    if (is(before, ['at', 'during']) && is(noun, ['chairs', 'cochairs', 'chairmen']))
      return chain(noun + 1, end, reader).people;
    const led = chain(item.to + 1, end, reader);
    // "At the 10th Dialogue, A and B were the co-chairs"
    const named = reader.hasAny(led.end + 1, led.end + 2, ARTICLE) ? led.end + 2 : led.end + 1;
    const last = is(named, ['co']) && is(named + 1, ['-']) ? named + 2 : named;
    if (is(before, ['at', 'during', 'in']) && is(led.end, BE) && is(last, CHAIR) && !is(last + 1, ['of']))
      return led.people;
    const sat = is(led.end, BE) && reader.is(led.end + 1, 'in') && reader.is(led.end + 3, 'chair');
    // "At the 10th Dialogue, A chaired for Japan"
    const verb = is(led.end, ['-']) ? led.end + 1 : led.end;
    const apart = reader.is(verb + 1, 'for') && !reader.hasAny(verb + 2, verb + 4, COUNTRY);
    const chaired = is(verb, ['chaired', 'cochaired']) && !apart;
    if (is(before, ['at', 'during']) && (sat || chaired)) return led.people;
  }
  // "the 10th Dialogue, which A and B co-chaired"
  if (reader.is(item.to, ',') && reader.is(item.to + 1, 'which')) {
    const found = chain(item.to + 2, end, reader);
    const verb = is(found.end, ['co', 'jointly', 'had']) ? found.end + 1 : found.end;
    if (is(is(verb, ['-']) ? verb + 1 : verb, ['chaired', 'cochaired'])) return found.people;
  }
  // "the 10th Dialogue, at which A and B presided", "over which A and B presided"
  if (reader.is(item.to, ',') && is(item.to + 1, ['at', 'over']) && reader.is(item.to + 2, 'which')) {
    const found = chain(item.to + 3, end, reader);
    if (reader.is(found.end, 'presided')) return found.people;
  }
  // "The 10th Dialogue, with A and B in the chair, discussed"
  if (reader.is(item.to, ',') && reader.is(item.to + 1, 'with')) {
    const found = chain(item.to + 2, end, reader);
    const seated = is(found.end, ['in']) && is(found.end + 2, ['chair']);
    const named = is(found.end, ['as']) && (is(found.end + 1, CHAIR) || is(found.end + 3, CHAIR));
    if (seated || named || is(found.end, ['chairing', 'presiding'])) return found.people;
  }
  // "With A and B presiding, the 10th Dialogue"
  const led = reader.is(start, 'with') ? chain(start + 1, first, reader) : null;
  if (led && is(led.end, ['chairing', 'presiding']) && led.end >= before - 1) return led.people;
  // "With A and B as co-chairs, the 10th Dialogue", "the 10th Dialogue took place, with A and B as co-chairs"
  for (let as = reader.lastWord(start, end, 'as'); as > start; as = reader.lastWord(start, as, 'as')) {
    const found =
      is(as + 1, CHAIR) || is(as + 3, CHAIR) ? chain(reader.lastWord(start, as, 'with') + 1, as, reader) : null;
    if (found && found.end >= as && found.people.length > 0) return found.people;
  }
  for (const word of CHAIRMANSHIPS) {
    const at = reader.lastWord(item.to, end, word);
    if (at > 0 && reader.is(at + 1, 'of')) return chain(at + 2, end, reader).people;
  }
  if (reader.is(item.to, '(')) {
    const colon = [item.to + 2, item.to + 4].find((i) => reader.is(i, ':'));
    if (colon !== undefined && ['chair', 'chairs'].some((word) => reader.is(colon - 1, word)))
      return chain(colon + 1, end, reader).people;
  }
  // "the 10th Dialogue in February 2024, when A was in the chair", "when A and B chaired it"
  if (reader.is(behind - 1, ',') && reader.is(behind, 'when')) {
    const found = chain(behind + 1, end, reader);
    const sat =
      is(found.end, BE) &&
      reader.is(found.end + 1, 'in') &&
      reader.is(found.end + 3, 'chair') &&
      !reader.is(found.end + 4, 'of');
    const named = is(found.end, BE) && is(found.end + 2, CHAIR);
    if (sat || named || is(found.end, ['chaired', 'cochaired', 'presided'])) return found.people;
  }
  // "The 10th Dialogue was held in Hanoi on 27 February, with A in the chair."
  const seat = reader.lastWord(item.to, end, 'chair');
  const lead = reader.is(seat - 2, 'in') ? reader.lastWord(item.to, seat, 'with') : -1;
  if (lead > 0) {
    const found = chain(lead + 1, seat - 2, reader);
    // "in the chair of the panel", "followed by a dinner with A in the chair": of something else.
    const own = reader.isMark(seat + 1) || reader.endsLine(seat + 1);
    if (found.end >= seat - 2 && own && !namesOtherMeeting(item.to, lead, reader)) return found.people;
  }
  const chair = reader.lastWord(start, first, 'chair');
  if (chair > start && reader.is(chair - 2, 'in') && reader.is(start, 'with')) {
    const found = chain(start + 1, chair - 2, reader);
    return found.end >= chair - 2 ? found.people : [];
  }
  return [];
}

/** "was opened by its co-chairs, A and B,", "The co-chairs, A and B, signed the record of the 10th Dialogue". */
function apposedChairs(item: Item, start: number, end: number, reader: Reader): Mention[] {
  if (!reader.holds('chair')) return [];
  for (const noun of CHAIR) {
    const at = reader.lastWord(start, end, noun);
    const first = reader.is(at - 1, '-') && reader.is(at - 2, 'co') ? at - 2 : at;
    if (at < 0 || !reader.hasAny(first - 1, first, ARTICLE) || !reader.is(at + 1, ',')) continue;
    const found = chain(at + 2, end, reader);
    const closed = reader.is(found.end - 1, ',') || reader.isMark(found.end) || reader.endsLine(found.end);
    const from = at > item.to ? item.to : start;
    if (found.people.length > 0 && closed && !namesOtherMeeting(from, at, reader)) return found.people;
  }
  return [];
}

/** People who are the subject of the verb before `first`, or stand behind "by" after the item. */
export function leaders(item: Item, isVerb: (i: number) => boolean, reader: Reader): Mention[] {
  const people = reader.inSentence(item, 'person');
  if (people.length === 0) return [];
  const start = reader.sentenceStart(item);
  const verb = wordBefore(item, start, reader);
  if (verb >= start && isVerb(verb)) {
    if (reader.hasAny(Math.max(start, verb - 3), verb, IRREALIS)) return [];
    let end = verb;
    while (
      end > start &&
      ['-', 'co', 'jointly', 'who', 'had', 'have', 'has', 'both', 'are', 'is'].some((word) => reader.is(end - 1, word))
    )
      end--;
    // "A and B were the two who signed", "A is seen signing"
    if (reader.is(end, 'who') || SHOWN.has(reader.word(end - 1)))
      for (let at = end; at > start && LEADING_TO.has(reader.word(at - 1)); ) at = end = at - 1;
    if (reader.is(end - 1, 'to')) return sentTo(item, people, start, end - 1, reader);
    const partner = end < verb || JOINT.has(reader.word(verb)) ? partners(item, reader) : [];
    // "Photo: A with B and C, who chair the 10th Dialogue"
    if (reader.is(end, 'who') && reader.hasWord(start, end, 'with')) return [];
    return [...subjects(people, start, end, reader), ...partner];
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
      if ((reader.hasAny(i, i + 1, DATE_PREPOSITION) && brings) || (i > behind && reader.isFreeCapital(i))) continue;
      // "was held in Hanoi on 27 February, co-chaired by", "was opened and chaired by"
      const passes =
        reader.hasAny(i, i + 1, VERB | HOLDING) ||
        (reader.is(i, 'and') && isVerb(overAuxiliary(i + 1, reader))) ||
        [',', 'which', 'that', 'been', 'co', '-', 'jointly', 'then', 'finally', 'also'].some((w) => reader.is(i, w));
      if (passes) continue;
      return [];
    }
    // "A report on the Memorandum was signed by …": something else was.
    const own = i === behind || reader.is(behind, ',');
    if (!own && !isForParty(item, start, reader) && isAside(item, start, reader)) return [];
    let by = i + 1;
    if (reader.is(i, 'presided') && reader.is(by, 'over')) by++;
    // "signed in Tokyo on 24 October 2011 by A and B"
    while (by < limit && !reader.is(by, 'by')) {
      const [date] = reader.startingAt(by).filter(({ type }) => type === 'date');
      if (date) by = date.to;
      else if (['in', 'on', 'jointly'].some((word) => reader.is(by, word)) || reader.isFreeCapital(by)) by++;
      // "signed for Japan by A", "signed on behalf of the two governments by A and B"
      else if (reader.is(by, 'for') && reader.hasAny(by + 1, by + 3, COUNTRY)) by++;
      else if (BEHALF.has(reader.word(by)) || reader.hasAny(by, by + 1, ARTICLE | COUNTRY)) by++;
      else return [];
    }
    return reader.is(by, 'by') ? chain(by + 1, reader.sentenceEnd(item), reader).people : [];
  }
  return [];
}

/** Behind "was jointly", "co-". */
function overAuxiliary(from: number, reader: Reader): number {
  let at = from;
  while (
    at < from + 4 &&
    (reader.hasAny(at, at + 1, VERB) || ['jointly', 'co', '-'].some((word) => reader.is(at, word)))
  )
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

const COME: ReadonlySet<string> = new Set([
  'came',
  'flew',
  'travelled',
  'traveled',
  'went',
  'returned',
  'arrived',
  'met',
  'gathered',
]);
const SENT: ReadonlySet<string> = new Set(['sent', 'dispatched']);
const SHOWN: ReadonlySet<string> = new Set(['seen', 'shown', 'pictured']);
const LEADING_TO: ReadonlySet<string> = new Set(
  'the two ones those people was were is are seen shown pictured'.split(' '),
);

/** "For Viet Nam the Memorandum was signed by A": a side, and nothing that the Memorandum is for. */
const isForParty = (item: Item, start: number, reader: Reader): boolean =>
  reader.is(start, 'for') &&
  reader.hasAny(item.from - 1, item.from, ARTICLE) &&
  reader.hasAny(item.from - 2, item.from - 1, COUNTRY);

/** From a title to the verb that tells who led it. */
const LONGEST_WAY = 16;
const BEHALF: ReadonlySet<string> = new Set('behalf of both two sides governments ministries parties'.split(' '));
const ATTENDING: ReadonlySet<string> = new Set(['attendance', 'attending', 'audience']);
const JOINT: ReadonlySet<string> = new Set(['chaired', 'cochaired', 'signed', 'inked', 'concluded']);

/** "A co-chaired the 10th Dialogue with B", "A put his name to the Memorandum together with B". */
export function partners(item: Item, reader: Reader): Mention[] {
  const together = reader.is(item.to, 'together') || reader.is(item.to, 'jointly') ? item.to + 1 : item.to;
  // "A signed it for Japan, B for Viet Nam"
  if (reader.is(item.to, 'for') && reader.hasAny(item.to + 1, item.to + 3, COUNTRY)) {
    let at = item.to + 1;
    while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY)) at++;
    const found = chain(at, reader.sentenceEnd(item), reader);
    return reader.hasWord(at + 1, found.end, 'for') ? found.people : [];
  }
  // "A signed it, with B signing for Viet Nam"
  if (reader.is(item.to, ',') && reader.is(item.to + 1, 'with')) {
    const found = chain(item.to + 2, reader.sentenceEnd(item), reader);
    return reader.is(found.end, 'signing') ? found.people : [];
  }
  if (reader.word(item.to) === 'alongside') return chain(item.to + 1, reader.sentenceEnd(item), reader).people;
  if (!reader.is(together, 'with')) return [];
  const { people, end } = chain(together + 1, reader.sentenceEnd(item), reader);
  // "signed it with B looking on", "with B in attendance"
  return /^(?:\p{L}*ing|present|as|at|beside|among)$/u.test(reader.word(end)) || ATTENDING.has(reader.word(end + 1))
    ? []
    : people;
}

/** All people of the chain that ends at `end`: "A, Minister of Defence, and B jointly". */
export function subjects(people: readonly Item[], start: number, end: number, reader: Reader): Mention[] {
  for (const from of starts(people, start, reader)) {
    const found = chain(from, end, reader);
    if (found.end >= end && found.people.length > 0) return found.people;
  }
  return [];
}

/** Where a chain may begin: the sentence, and each title or name in it. */
function starts(people: readonly Item[], start: number, reader: Reader): number[] {
  const found = new Set([start]);
  for (const { from } of people) {
    for (let i = Math.max(start, from - LONGEST_CHAIN / 4); i <= from; i++)
      if (reader.startingAt(i).length > 0) found.add(i);
  }
  let closed = -1;
  return [...found]
    .sort((a, b) => a - b)
    .filter((at) => {
      // "In the presence of C and D, A signed", "The deputy of C chaired": "Like C, A chaired": up to the comma it is about others.
      if (at > closed && isOfSomebody(at, start, reader)) closed = commaBehind(at, reader);
      return at > closed && !GOVERNING.has(reader.word(at));
    });
}

function isOfSomebody(at: number, start: number, reader: Reader): boolean {
  let before = at - 1;
  while (before > start && reader.hasAny(before, before + 1, ARTICLE | COUNTRY | HONORIFIC)) before--;
  return before >= start && GOVERNING.has(reader.word(before));
}

const GOVERNING: ReadonlySet<string> = new Set('of by to like unlike after before under for'.split(' '));

function commaBehind(from: number, reader: Reader): number {
  let at = from;
  while (at < from + LONGEST_CHAIN && !reader.is(at, ',')) at++;
  return at;
}

/** "by A for one side and B for the other". */
const isSide = (at: number, reader: Reader): boolean =>
  (reader.word(at) === 'one' && reader.word(at + 1) === 'side') ||
  (reader.word(at) === 'the' && reader.word(at + 1) === 'other');

const ASIDES: ReadonlySet<string> = new Set(['left', 'right', 'centre', 'center', 'head', 'delegation']);
const OWN: ReadonlySet<string> = new Set(['his', 'her']);

/** "his Vietnamese counterpart". */
const counterpartAt = (i: number, reader: Reader): boolean =>
  reader.word(reader.hasAny(i, i + 1, COUNTRY) ? i + 1 : i) === 'counterpart';

/** Behind two or three words with capitals that belong to no mention. */
function nameEnd(from: number, reader: Reader): number {
  let at = from;
  while (at < from + 3 && reader.isFreeCapital(at)) at++;
  return at - from > 1 ? at : -1;
}

/** Names with their titles, commas and "and" in `[from, limit)`, and where they end. */
export function chain(
  from: number,
  limit: number,
  reader: Reader,
): { readonly people: Mention[]; readonly end: number } {
  const people: Mention[] = [];
  let i = from;
  while (i < from + LONGEST_CHAIN && i < limit) {
    const items = reader.startingAt(i);
    const person = items.find(({ type }) => type === 'person');
    const title = items.find(({ type }) => type === 'rank' || type === 'office' || type === 'organisation');
    const mention = person && reader.mention(person);
    if (person && mention) {
      people.push(mention);
      i = person.to;
      // "… by Nakatani Gen. They also": not the stop of an abbreviation, as in "C. Teodoro Jr. signed".
      if (reader.is(i, '.') && !/^\p{Ll}/u.test(reader.words(i + 1, i + 2).text)) break;
    } else if (title) i = title.to;
    // "by A and B for Viet Nam and by C on behalf of Japan"
    else if (people.length > 0 && reader.is(i, 'for') && reader.hasAny(i + 1, i + 3, COUNTRY)) i++;
    // "by Manmohan Singh and A": a name that nothing tells for one
    else if (['and', 'for'].some((word) => reader.is(nameEnd(i, reader), word))) i = nameEnd(i, reader);
    // "Ministers A and B"
    else if (reader.isFreeCapital(i) && reader.startingAt(i + 1).some(({ type }) => type === 'person')) i++;
    else if (i > from && reader.is(i, 'for') && isSide(i + 1, reader)) i += 3;
    else if (people.length > 0 && reader.is(i, 'on') && reader.word(i + 1) === 'behalf') i += 2;
    // "A (left) and B", "A, head of the delegation, and B"
    else if (people.length > 0 && ASIDES.has(reader.word(i)) && (reader.isMark(i - 1) || reader.isMark(i + 1))) i++;
    // "by A and B, with C watching"
    else if (people.length > 0 && reader.is(i, ',') && reader.is(i + 1, 'with')) break;
    // "A and his counterpart B"
    else if (people.length > 0 && reader.word(i) === 'counterpart') i++;
    else if (people.length > 0 && OWN.has(reader.word(i)) && counterpartAt(i + 1, reader)) i++;
    else if (
      reader.hasAny(i, i + 1, ARTICLE | COUNTRY | HONORIFIC | CONJUNCTION) ||
      [',', '(', ')', '-', '.', 'of', "'s", 'together', 'with', 'by'].some((word) => reader.is(i, word))
    )
      i++;
    else break;
  }
  return { people, end: i };
}
