/** Who the text says signed an agreement. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { SIGNING, SUBORDINATE } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { attributeOf } from './attributes.ts';
import type { Claim } from './claim.ts';
import { BE, chain, isNeither, leaders, partners, peopleNamed, subjects } from './leading.ts';
import { leadersNatively } from './leadingNatively.ts';
import type { Reader } from './reader.ts';
import { behindPlaceAndDate, wordBefore } from './titleEnd.ts';

/** "A and B signed the Memorandum", "the Memorandum was signed by A and B"; who looked on is none of them. */
export function signatories(item: Item, agreement: Mention, reader: Reader): Claim[] {
  if (isNeither(item, reader)) return [];
  const agrees = reader.isIssued(agreement);
  const isVerb = (i: number) =>
    (reader.hasAny(i, i + 1, SIGNING) && !reader.is(i, 'announced')) ||
    (agrees && reader.is(i, 'agreed') && reader.is(i + 1, 'by'));
  const people = [
    ...leaders(item, isVerb, reader),
    ...underwriters(item, isVerb, reader),
    ...leadersNatively(item, 'signed', reader),
  ];
  return [...new Set(people)].map((person) => ({
    kind: 'signed-by',
    agreement,
    person,
    date: reader.date(item, null),
    span: cover(agreement.span, person.span),
  }));
}

/** "A and B put their signatures to the Memorandum", "its signatories were A and B", "Signed by A and B, the Memorandum". */
function underwriters(item: Item, isVerb: (i: number) => boolean, reader: Reader): Mention[] {
  const people = reader.inSentence(item, 'person');
  if (people.length === 0 || reader.inSentence(item, 'agreement').length > 1) return [];
  const start = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  const is = (i: number, ...words: readonly string[]) => words.some((word) => reader.is(i, word));
  const before = wordBefore(item, start, reader);
  if (is(before, 'to') && is(before - 1, 'signature', 'signatures', 'name', 'names')) {
    const put = [before - 2, before - 3].find((i) => is(i, 'put', 'puts', 'set', 'affixed'));
    if (put !== undefined) return [...subjects(people, start, put, reader), ...partners(item, reader)];
  }
  // "Two people signed the Memorandum: A and B"
  if (isVerb(before) && is(item.to, ':') && !isWhile(start, before, reader))
    return chain(item.to + 1, end, reader).people;
  // "After signing the Memorandum, A and B shook hands", "Photo: A and B after signing the Memorandum"
  if (isVerb(before) && AFTER.has(reader.word(before - 1))) {
    const led = before - 1 === start && is(item.to, ',');
    const shown = led ? start : reader.lastWord(start, before, ':') + 1 || start;
    const found = chain(led ? item.to + 1 : shown, end, reader);
    return led || found.end === before - 1 ? found.people : [];
  }
  // "A's signing of the Memorandum", "the signing by A and B of the Memorandum", "A, signatory of the Memorandum"
  if (is(before, 'of') && is(before - 1, 'signing') && is(before - 2, "'s"))
    return subjects(people, start, before - 1, reader);
  const agent = is(before, 'of') ? reader.lastWord(start, before, 'by') : -1;
  if (agent > 0 && is(agent - 1, 'signing', 'signature')) {
    const found = chain(agent + 1, before, reader);
    return found.end >= before ? found.people : [];
  }
  if (is(before, 'of') && SIGNATORY_NOUNS.has(reader.word(before - 1)) && is(before - 2, ','))
    return people.flatMap((person) => (person.to === before - 2 ? (reader.mention(person) ?? []) : []));
  // "The signatures of A and B stand under the Memorandum", "A's signature stands under it"
  if (is(before, 'under', 'below') && is(before - 1, 'stand', 'stands')) {
    const of = reader.lastWord(start, before, 'of');
    const found = chain(of > 0 ? of + 1 : start, before, reader);
    return found.end >= before - 1 || is(found.end, 'signature') ? found.people : [];
  }
  // "Signing the Memorandum were A and B"
  if (before === start && is(start, 'signing') && is(item.to, 'was', 'were'))
    return chain(item.to + 1, end, reader).people;
  // "the signing of the Memorandum by A and B"
  if (is(before, 'of') && is(before - 1, 'signing', 'signature') && is(item.to, 'by'))
    return chain(item.to + 1, end, reader).people;
  const attribute = attributeOf(item, SIGNATORY_NOUNS, reader);
  if (attribute) return peopleNamed(attribute, people, start, end, reader);
  const bears = is(item.to, ',') ? item.to + 1 : item.to;
  if (is(bears, 'bears', 'bore', 'carries') || reader.word(bears) === 'bearing') {
    const of = [bears + 2, bears + 3].find((i) => is(i, 'of') && is(i - 1, 'signature', 'signatures', 'name', 'names'));
    if (of !== undefined) return chain(of + 1, end, reader).people;
  }
  // "The signatures under the Memorandum are those of A and B"
  if (is(before, 'under', 'below') && is(before - 1, 'signature', 'signatures', 'name', 'names')) {
    const those = is(item.to + 1, 'those', 'that') && is(item.to + 2, 'of') ? item.to + 3 : -1;
    if (those > 0) return chain(those, end, reader).people;
  }
  // "the Memorandum, to which A and B put their names"
  if (is(item.to, ',') && is(item.to + 1, 'to') && is(item.to + 2, 'which')) {
    const found = chain(item.to + 3, end, reader);
    if (is(is(found.end, 'had', 'have') ? found.end + 1 : found.end, 'put', 'set', 'affixed')) return found.people;
  }
  // "The Memorandum had A and B as its signatories."
  if (is(item.to, 'had')) {
    const found = chain(item.to + 1, end, reader);
    const noun = is(found.end + 1, 'its', 'the') ? found.end + 2 : found.end + 1;
    if (is(found.end, 'as') && SIGNATORY_NOUNS.has(reader.word(noun))) return found.people;
  }
  // "the Memorandum, of which A and B are the signatories"
  if (is(item.to, ',') && is(item.to + 1, 'of') && is(item.to + 2, 'which')) {
    const found = chain(item.to + 3, end, reader);
    const noun = is(found.end + 1, 'the') ? found.end + 2 : found.end + 1;
    if (is(found.end, ...BE) && SIGNATORY_NOUNS.has(reader.word(noun))) return found.people;
  }
  // "the Memorandum, which A and B had signed", "the Memorandum that A and B signed", "which he signed with B"
  const relative = is(item.to, ',') && is(item.to + 1, 'which') ? item.to + 2 : is(item.to, 'that') ? item.to + 1 : -1;
  if (relative > 0) {
    const found = chain(relative, end, reader);
    const verb = is(found.end, 'had', 'have', 'jointly') ? found.end + 1 : found.end;
    if (isVerb(verb)) return found.people;
    const own = isVerb(verb + 1) ? verb + 1 : -1;
    if (own > 0 && is(verb, 'he', 'she', 'they') && is(own + 1, 'with')) return chain(own + 2, end, reader).people;
  }
  // "the Memorandum (signed by A and B)", "(signed in Tokyo on 24 October 2011 by A and B)", "the Memorandum: signed by A"
  const agents = is(item.to, '(', ':') && isVerb(item.to + 1) ? behindPlaceAndDate(item.to + 2, reader) : -1;
  if (is(agents, 'by')) return chain(agents + 1, end, reader).people;
  // "Signed by A and B, the Memorandum", "Signed in Tokyo in 2011 by A and B, the Memorandum"
  const by = isVerb(start) ? behindPlaceAndDate(start + 1, reader) : -1;
  if (is(by, 'by')) {
    const found = chain(by + 1, item.from, reader);
    if (behindPlaceAndDate(found.end, reader) >= before) return found.people;
  }
  // "The Memorandum came into being when A and B signed it."
  const when = reader.lastWord(item.to, end, 'when');
  if (when > 0) {
    const found = chain(when + 1, end, reader);
    if (isVerb(found.end) && is(found.end + 1, 'it')) return found.people;
  }
  return [];
}

const AFTER: ReadonlySet<string> = new Set(['after', 'having', 'upon', 'before']);

const SIGNATORY_NOUNS: ReadonlySet<string> = new Set(['signatory', 'signatories']);

/** "Two people watched as they signed it: A and B", "mattered to those who signed it: A and B were there". */
const isWhile = (start: number, verb: number, reader: Reader): boolean =>
  reader.hasAny(start, verb, SUBORDINATE) || ['as', 'who', 'when'].some((word) => reader.hasWord(start, verb, word));
