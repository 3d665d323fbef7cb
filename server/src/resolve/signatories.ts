/** Who the text says signed an agreement. */
import type { Mention } from '../recognise/mention.ts';
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY, SIGNING, SUBORDINATE } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import { attributeOf } from './attributes.ts';
import type { Claim } from './claim.ts';
import { isNeither, leaders } from './leading.ts';
import { leadersNatively } from './leadingNatively.ts';
import { chain, partners, peopleNamed, subjects } from './nameChain.ts';
import { isRespective } from './paired.ts';
import { isOne, type Reader } from './reader.ts';
import { PUT, SIGNATURES } from './signedTold.ts';
import { behindPlaceAndDate, wordBefore } from './titleEnd.ts';

/** "A and B signed the Memorandum", "the Memorandum was signed by A and B"; who looked on is none of them. */
export function signatories(item: Item, agreement: Mention, reader: Reader): Claim[] {
  if (isNeither(item, reader) || isRespective(item, reader)) return [];
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

const AFTER = wordSet('after having upon before');
const DEEDS = wordSet('left spoke shook met gave took');
const SIGNATORY_NOUNS = wordSet('signatory signatories');

/** The only agreement of a sentence that names people; places are tokens. */
interface Paper {
  readonly item: Item;
  readonly people: readonly Item[];
  /** A verb of signing stands there. */
  readonly isVerb: (i: number) => boolean;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
  /** The token before the title, its article and its countries. */
  readonly before: number;
}

/**
 * In other words than a verb with its subject or its agent. The first phrase that stands there decides, also where it has
 * nobody whom we know.
 */
function underwriters(item: Item, isVerb: (i: number) => boolean, reader: Reader): readonly Mention[] {
  const people = reader.inSentence(item, 'person');
  if (people.length === 0 || reader.inSentence(item, 'agreement').length > 1) return [];
  const start = reader.sentenceStart(item);
  const before = wordBefore(item, start, reader);
  const paper: Paper = { item, people, isVerb, start, end: reader.sentenceEnd(item), before };
  return (
    namesUnderIt(paper, reader) ??
    verbBefore(paper, reader) ??
    nounBefore(paper, reader) ??
    signatoriesWere(paper, reader) ??
    itBears(paper, reader) ??
    relative(paper, reader) ??
    signedBy(paper, reader) ??
    whenSigned(paper, reader) ??
    whoSigned(paper, reader) ??
    []
  );
}

/** Null where the phrase does not stand there. */
type Found = readonly Mention[] | null;

/** "A and B put their signatures to the Memorandum". */
function namesUnderIt({ item, people, start, before }: Paper, reader: Reader): Found {
  if (!reader.is(before, 'to') || !SIGNATURES.has(reader.word(before - 1))) return null;
  const put = [before - 2, before - 3].find((i) => PUT.has(reader.word(i)) || reader.is(i, 'puts'));
  if (put === undefined) return null;
  const verb = isOne(put - 1, ['had', 'have', 'has'], reader) ? put - 1 : put;
  return [...subjects(people, start, verb, reader), ...partners(item, reader)];
}

/** "Two people signed the Memorandum: A and B", "After signing the Memorandum, A and B shook hands". */
function verbBefore({ item, people, isVerb, start, end, before }: Paper, reader: Reader): Found {
  if (!isVerb(before)) return null;
  if (reader.is(item.to, ':') && !isWhile(start, before, reader)) return chain(item.to + 1, end, reader).people;
  if (reader.is(before - 1, 'and')) return firstOfTwo({ people, start, end, before }, reader);
  if (!AFTER.has(reader.word(before - 1))) return null;
  // "Having signed the Memorandum in Tokyo on 24 October 2011, A and B spoke"
  const behind = behindPlaceAndDate(item.to, reader);
  if (before - 1 === start && reader.is(behind - 1, ',')) return chain(behind, end, reader).people;
  // "Photo: A and B after signing the Memorandum"
  const found = chain(reader.lastWord(start, before, ':') + 1 || start, end, reader);
  if (found.end === before - 1) return found.people;
  // "A and B shook hands after signing the Memorandum"
  const acts = reader.hasPastVerb(found.end, found.end + 1, 0) || DEEDS.has(reader.word(found.end));
  const others = people.some(({ from }) => from > found.end && from < before);
  return acts && !others && !reader.hasAny(found.end, before - 1, SUBORDINATE) && reader.is(before, 'signing')
    ? found.people
    : [];
}

/** "A took the pen and signed the Memorandum": the only chain of names before the second verb. */
function firstOfTwo({ people, start, end, before }: Omit<Paper, 'item' | 'isVerb'>, reader: Reader): Found {
  const found = chain(start, end, reader);
  const acts = reader.hasPastVerb(found.end, found.end + 1, 0) || DEEDS.has(reader.word(found.end));
  const others = people.some(({ from }) => from > found.end && from < before);
  const isPlain = !others && !reader.hasAny(found.end, before - 1, SUBORDINATE);
  return acts && isPlain && !hasOwnSubject(found.end + 1, before - 1, reader) ? found.people : null;
}

/** "A resigned, and his successor flew in and signed it": another may stand before the second verb. */
function hasOwnSubject(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (reader.isMark(i) || CLAUSES.has(reader.word(i))) return true;
  return false;
}

const CLAUSES = wordSet('and but as so then while when');

/** "Two people watched as they signed it: A and B", "mattered to those who signed it: A and B were there". */
const isWhile = (start: number, verb: number, reader: Reader): boolean =>
  reader.hasAny(start, verb, SUBORDINATE) || ['as', 'who', 'when'].some((word) => reader.hasWord(start, verb, word));

/** "A's signing of the Memorandum", "the signing by A and B of the Memorandum", "A, signatory of the Memorandum". */
function nounBefore({ item, people, start, end, before }: Paper, reader: Reader): Found {
  const isOf = reader.is(before, 'of');
  if (isOf && isOne(before - 1, ['signing', 'signature'], reader) && reader.is(before - 2, "'s"))
    return subjects(people, start, before - 1, reader);
  const agent = isOf ? reader.lastWord(start, before, 'by') : -1;
  const noun = reader.is(agent - 1, ',') ? agent - 2 : agent - 1;
  if (agent > 0 && isOne(noun, ['signing', 'signature'], reader)) {
    const found = chain(agent + 1, before, reader);
    return found.end >= before ? found.people : [];
  }
  if (isOf && SIGNATORY_NOUNS.has(reader.word(before - 1))) {
    let lead = before - 2;
    while (reader.hasAny(lead, lead + 1, ARTICLE) || ['one', 'of', 'two'].includes(reader.word(lead))) lead--;
    // "A, a signatory of the Memorandum,", "A is one of the two signatories of the Memorandum"
    if (reader.is(lead, ',') || (lead < before - 3 && isOne(lead, ['is', 'was'], reader)))
      return people.flatMap((person) => (person.to === lead ? (reader.mention(person) ?? []) : []));
  }
  // "The signatures of A and B stand under the Memorandum", "A's signature stands under it"
  if (isOne(before, ['under', 'below'], reader) && isOne(before - 1, ['stand', 'stands'], reader)) {
    const of = reader.lastWord(start, before, 'of');
    const found = chain(of > 0 ? of + 1 : start, before, reader);
    return found.end >= before - 1 || reader.is(found.end, 'signature') ? found.people : [];
  }
  // "Signing the Memorandum were A and B", "Signing the Memorandum for Japan was A"
  const be = behindSide(item.to, reader);
  if (before === start && reader.is(start, 'signing') && isOne(be, ['was', 'were'], reader))
    return chain(be + 1, end, reader).people;
  // "the signing of the Memorandum by A and B"
  const signing = isOf && isOne(before - 1, ['signing', 'signature'], reader) && reader.is(item.to, 'by');
  return signing ? chain(item.to + 1, end, reader).people : null;
}

/** "Its signatories were A and B", "A and B are the signatories of the Memorandum". */
function signatoriesWere({ item, people, start, end }: Paper, reader: Reader): Found {
  const attribute = attributeOf(item, SIGNATORY_NOUNS, reader, behindSide(item.to, reader));
  return attribute && peopleNamed(attribute, people, start, end, reader);
}

/** Behind "on the side of Viet Nam", "for Japan". */
function behindSide(to: number, reader: Reader): number {
  const side = ON_SIDE.every((word, i) => reader.word(to + i) === word)
    ? to + ON_SIDE.length
    : reader.is(to, 'for')
      ? to + 1
      : -1;
  let at = side;
  while (at >= 0 && (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || OWN_SIDE.has(reader.word(at)))) at++;
  return at > side ? at : to;
}

const OWN_SIDE = wordSet('his her its side');
const ON_SIDE = ['on', 'the', 'side', 'of'];

/** "The Memorandum bears the signatures of A and B", "The Memorandum had A and B as its signatories". */
function itBears({ item, end, before }: Paper, reader: Reader): Found {
  const comma = reader.is(item.to, ',') ? item.to + 1 : item.to;
  const bears = isOne(comma, ['which', 'that'], reader) ? comma + 1 : comma;
  if (isOne(bears, ['bears', 'bore', 'carries'], reader) || reader.word(bears) === 'bearing') {
    const of = [bears + 2, bears + 3].find((i) => reader.is(i, 'of') && SIGNATURES.has(reader.word(i - 1)));
    if (of !== undefined) return chain(of + 1, end, reader).people;
  }
  // "The signatures under the Memorandum are those of A and B"
  const those = isOne(item.to + 1, ['those', 'that'], reader) && reader.is(item.to + 2, 'of');
  if (those && isOne(before, ['under', 'below'], reader) && SIGNATURES.has(reader.word(before - 1)))
    return chain(item.to + 3, end, reader).people;
  if (!reader.is(item.to, 'had')) return null;
  const found = chain(item.to + 1, end, reader);
  const noun = isOne(found.end + 1, ['its', 'the'], reader) ? found.end + 2 : found.end + 1;
  return reader.is(found.end, 'as') && SIGNATORY_NOUNS.has(reader.word(noun)) ? found.people : null;
}

/** "the Memorandum, which A and B had signed", "the Memorandum that A and B signed", "which he signed with B". */
function relative({ item, isVerb, end }: Paper, reader: Reader): Found {
  const comma = reader.is(item.to, ',');
  if (comma && reader.is(item.to + 2, 'which')) {
    const found = chain(item.to + 3, end, reader);
    // "the Memorandum, to which A and B put their names"
    if (reader.is(item.to + 1, 'to')) {
      const put = isOne(found.end, ['had', 'have'], reader) ? found.end + 1 : found.end;
      return PUT.has(reader.word(put)) ? found.people : null;
    }
    // "the Memorandum, of which A and B are the signatories"
    if (reader.is(item.to + 1, 'of')) {
      const noun = reader.is(found.end + 1, 'the') ? found.end + 2 : found.end + 1;
      return BE.has(reader.word(found.end)) && SIGNATORY_NOUNS.has(reader.word(noun)) ? found.people : null;
    }
  }
  const from = comma && reader.is(item.to + 1, 'which') ? item.to + 2 : reader.is(item.to, 'that') ? item.to + 1 : -1;
  if (from < 0) return null;
  const found = chain(from, end, reader);
  const verb = isOne(found.end, ['had', 'have', 'jointly'], reader) ? found.end + 1 : found.end;
  if (isVerb(verb)) return found.people;
  const withHim = isVerb(verb + 1) && isOne(verb, ['he', 'she', 'they'], reader) && reader.is(verb + 2, 'with');
  return withHim ? chain(verb + 3, end, reader).people : null;
}

/** "the Memorandum (signed in Tokyo on 24 October 2011 by A and B)", "Signed by A and B, the Memorandum". */
function signedBy({ item, isVerb, start, end, before }: Paper, reader: Reader): Found {
  const set = isOne(item.to, ['(', ':'], reader) && isVerb(item.to + 1);
  const agents = set ? behindPlaceAndDate(item.to + 2, reader) : -1;
  if (reader.is(agents, 'by')) return chain(agents + 1, end, reader).people;
  // "Done in two originals and signed by A and B, the Memorandum"
  const agent = DONE.has(reader.word(start)) && reader.is(before, ',') ? reader.lastWord(start, before, 'by') : -1;
  if (agent > 0 && isVerb(agent - 1)) {
    const found = chain(agent + 1, item.from, reader);
    return found.end >= before ? found.people : [];
  }
  const by = isVerb(start) ? behindPlaceAndDate(start + 1, reader) : -1;
  if (!reader.is(by, 'by')) return null;
  const found = chain(by + 1, item.from, reader);
  return behindPlaceAndDate(found.end, reader) >= before ? found.people : null;
}

/** "The one who signed the Memorandum for Japan was A", "the Memorandum: signatories A and B". */
function whoSigned({ item, isVerb, start, end, before }: Paper, reader: Reader): Found {
  if (reader.is(item.to, ':') && SIGNATORY_NOUNS.has(reader.word(item.to + 1)))
    return chain(item.to + 2, end, reader).people;
  const be = behindSide(item.to, reader);
  const who = isVerb(before) && reader.is(before - 1, 'who') && before - start <= LONGEST_WHO;
  if (!who) return null;
  if (BE.has(reader.word(be))) return chain(be + 1, end, reader).people;
  // "The two who signed the Memorandum, A and B, met again"
  const found = reader.is(be, ',') ? chain(be + 1, end, reader) : null;
  return found && found.people.length === 2 && reader.is(found.end - 1, ',') && !SAYING.has(reader.word(found.end))
    ? found.people
    : null;
}

/** "The two ministers who" */
const LONGEST_WHO = 5;

const DONE = wordSet('done drawn drafted written made negotiated prepared');

/** "The Memorandum came into being when A and B signed it." */
function whenSigned({ item, isVerb, end }: Paper, reader: Reader): Found {
  const when = reader.lastWord(item.to, end, 'when');
  if (when < 0) return null;
  const found = chain(when + 1, end, reader);
  return isVerb(found.end) && reader.is(found.end + 1, 'it') ? found.people : null;
}
