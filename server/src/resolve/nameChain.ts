/** Chains of names by which a sentence says who led or signed something: "A, Minister of Defence, and B". */
import type { Mention } from '../recognise/mention.ts';
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, HONORIFIC, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Attribute } from './attributes.ts';
import { isOne, type Reader } from './reader.ts';

/** The verb between a chain and what it says of its people. */
/** More tokens than two officials with all their titles take. */
const LONGEST_CHAIN = 80;

/** Names with their titles, commas and "and" in `[from, limit)`, and where they end. */
export function chain(
  from: number,
  limit: number,
  reader: Reader,
): { readonly people: Mention[]; readonly end: number } {
  const people: Mention[] = [];
  let i = from;
  /** Behind the last name, and whether "and" has joined two. */
  let [last, isJoint] = [from, false];
  while (i < from + LONGEST_CHAIN && i < limit) {
    const items = reader.startingAt(i);
    const person = items.find(({ type }) => type === 'person');
    const title = items.find(({ type }) => type === 'rank' || type === 'office' || type === 'organisation');
    const mention = person && reader.mention(person);
    if (person && mention) {
      const isAnd = reader.hasAny(last, person.from, CONJUNCTION);
      // "Because it was chaired by A and B, C received the guests"
      const verb = isJoint ? behindApposition(person.to, limit, reader) : person.to;
      if (people.length > 0 && (isJoint || !isAnd) && verb < limit && isVerb(verb, reader)) break;
      isJoint ||= people.length > 0 && isAnd;
      people.push(mention);
      i = person.to;
      last = i;
      // "… by Nakatani Gen. They also": not the stop of an abbreviation, as in "C. Teodoro Jr. signed".
      if (reader.is(i, '.') && !/^\p{Ll}/u.test(reader.words(i + 1, i + 2).text)) break;
    } else if (title) i = title.to;
    // "by A and B for Viet Nam and by C on behalf of Japan"
    else if (people.length > 0 && reader.is(i, 'for') && reader.hasAny(i + 1, i + 3, COUNTRY)) i++;
    // "by Manmohan Singh and A": a name that nothing tells for one
    else if (isOne(nameEnd(i, reader), ['and', 'for'], reader)) i = nameEnd(i, reader);
    // "Ministers A and B"
    else if (reader.isFreeCapital(i) && reader.startingAt(i + 1).some(({ type }) => type === 'person')) i++;
    else if (i > from && reader.is(i, 'for') && isSide(i + 1, reader)) i += 3;
    else if (people.length > 0 && reader.is(i, 'on') && reader.word(i + 1) === 'behalf') i += 2;
    // "A (left) and B", "A, head of the delegation, and B"
    else if (people.length > 0 && ASIDES.has(reader.word(i)) && (reader.isMark(i - 1) || reader.isMark(i + 1))) i++;
    // "by A and B (C spoke)"
    else if (people.length > 0 && reader.is(i, '(') && namesSomebody(i + 1, reader)) break;
    // "by A and B, with C watching"
    else if (people.length > 0 && reader.is(i, ',') && reader.is(i + 1, 'with')) break;
    // "A and his counterpart B"
    else if (people.length > 0 && reader.word(i) === 'counterpart') i++;
    else if (people.length > 0 && OWN.has(reader.word(i)) && counterpartAt(i + 1, reader)) i++;
    else if (
      reader.hasAny(i, i + 1, ARTICLE | COUNTRY | HONORIFIC | CONJUNCTION) ||
      isOne(i, [',', '(', ')', '-', '.', 'of', "'s", 'together', 'with', 'by', 'then'], reader) ||
      reader.word(i) === '&'
    )
      i++;
    else break;
  }
  return { people, end: i };
}

/** What somebody else does begins here: "received", "was", "being". */
const isVerb = (i: number, reader: Reader): boolean =>
  reader.hasAny(i, i + 1, VERB) || reader.hasPastVerb(i, i + 1, 0) || reader.word(i).endsWith('ing');

/** Behind ", Minister of Defence," where one stands behind a name. */
function behindApposition(to: number, limit: number, reader: Reader): number {
  if (!reader.is(to, ',')) return to;
  let at = to + 1;
  while (at < Math.min(limit, to + LONGEST_APPOSITION) && !reader.is(at, ',')) at++;
  return reader.is(at, ',') ? at + 1 : to;
}

const LONGEST_APPOSITION = 16;

/** "General X", "X" begins here. */
function namesSomebody(from: number, reader: Reader): boolean {
  const items = reader.startingAt(from);
  if (items.some(({ type }) => type === 'person')) return true;
  const title = items.find(({ type }) => type === 'rank' || type === 'office');
  return title !== undefined && reader.startingAt(title.to).some(({ type }) => type === 'person');
}

/** "by A for one side and B for the other". */
const isSide = (at: number, reader: Reader): boolean =>
  (reader.word(at) === 'one' && reader.word(at + 1) === 'side') ||
  (reader.word(at) === 'the' && reader.word(at + 1) === 'other');

const ASIDES = wordSet('left right centre center head delegation');
const OWN = wordSet('his her');

/** "his Vietnamese counterpart". */
const counterpartAt = (i: number, reader: Reader): boolean =>
  reader.word(reader.hasAny(i, i + 1, COUNTRY) ? i + 1 : i) === 'counterpart';

/** Behind two or three words with capitals that belong to no mention. */
function nameEnd(from: number, reader: Reader): number {
  let at = from;
  while (at < from + 3 && reader.isFreeCapital(at)) at++;
  return at - from > 1 ? at : -1;
}

/** All people of the chain that ends at `end`: "A, Minister of Defence, and B jointly". */
export function subjects(people: readonly Item[], start: number, end: number, reader: Reader): Mention[] {
  for (const from of starts(people, start, end, reader)) {
    const found = chain(from, end, reader);
    if (found.end >= end && found.people.length > 0) return found.people;
  }
  return [];
}

/** Where a chain may begin: the sentence, and each title or name in it. */
function starts(people: readonly Item[], start: number, end: number, reader: Reader): number[] {
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
      if (at > closed && isOfSomebody(at, start, end, reader)) closed = commaBehind(at, reader);
      // "Succeeding C, A signed"; but "To Lam" is a name.
      const governs = GOVERNING.has(reader.word(at)) || reader.word(at).endsWith('ing');
      return at > closed && !(governs && reader.startingAt(at).length === 0);
    });
}

/** What governs a name is told of another; "After A and B had signed it, they left" is a clause with a verb of its own. */
function isOfSomebody(at: number, start: number, end: number, reader: Reader): boolean {
  let before = at - 1;
  while (before > start && reader.hasAny(before, before + 1, ARTICLE | COUNTRY | HONORIFIC)) before--;
  if (before < start) return false;
  const word = reader.word(before);
  // "a photograph of A and B signing the Memorandum", "one of A and B signing it"
  const pictured = word === 'of' && PICTURES.has(reader.word(before - 1)) && reader.word(end).endsWith('ing');
  if (pictured && !['of', 'with'].some((other) => reader.hasWord(at, end, other))) return false;
  // "A, not B, signed"
  if (word === 'not') return true;
  if (GOVERNING.has(word)) return !CLAUSES.has(word) || commaBehind(at, reader) < end;
  // "After meeting C, A signed", "Having met C, A signed"
  const object =
    word.endsWith('ing') || word === 'met' || OBJECT.has(word) || reader.hasPastVerb(before, before + 1, 0);
  return object && !SAYING.has(word) && commaBehind(at, reader) < end;
}

const PICTURES = wordSet(
  'photograph photographs photo photos picture pictures image images painting portrait footage film video one',
);
const CLAUSES = wordSet('after before');
const OBJECT = wordSet('with about from beside alongside');
const GOVERNING = wordSet('of by to like unlike after before under for');

function commaBehind(from: number, reader: Reader): number {
  let at = from;
  while (at < from + LONGEST_CHAIN && !reader.is(at, ',')) at++;
  return at;
}

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

const ATTENDING = wordSet('attendance attending audience');

/** "A co-chaired the 10th Dialogue with B", "A put his name to the Memorandum together with B". */
export function partners(item: Item, reader: Reader): Mention[] {
  const together = reader.is(item.to, 'together') || reader.is(item.to, 'jointly') ? item.to + 1 : item.to;
  // "A signed it for Japan, B for Viet Nam"
  if (reader.is(item.to, 'for') && reader.hasAny(item.to + 1, item.to + 3, COUNTRY)) {
    let at = item.to + 1;
    while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.word(at) === 'side') at++;
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
