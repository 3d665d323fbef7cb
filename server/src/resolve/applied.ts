/** Agreements that a sentence speaks of as being there: applied, carried out, or signed on a day that it does not say. */
import type { Mention } from '../recognise/mention.ts';
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { FOLLOWING } from '../recognise/smallWords.ts';
import { ARTICLE, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { CUES, SPEAKING } from './appliedCues.ts';
import { isAgreedDone, isDone, isPassive } from './appliedDone.ts';
import { appliedOn, workedBy } from './appliedOn.ts';
import type { Applied, ClaimDate } from './claim.ts';
import { isDenied, isOnItsWay, LONGEST_CLAUSE, ONCE } from './onItsWay.ts';
import type { Reader } from './reader.ts';
import { isLedIn, isReliedOn } from './relied.ts';
import { isSignedBehind } from './signedPhrases.ts';
import { AUXILIARY, isSigned, isSignedAside, isSignedBehindIt } from './signedUndated.ts';
import { wordBefore } from './titleEnd.ts';

export function applied(item: Item, agreement: Mention, reader: Reader): Applied[] {
  if (agreement.id === null) return [];
  const start = reader.sentenceStart(item);
  const at = wordBefore(item, start, reader);
  const found = CUES.get(reader.word(at))?.find((words) =>
    words.every((word, k) => reader.word(at - words.length + 1 + k) === word),
  );
  // "Article 2 of the Memorandum": who quotes it has it.
  const article = reader.is(at, 'of') && PARTS.has(reader.word(at - 2));
  const cue = found !== undefined || article;
  const provided =
    isProvided(item, at, start, reader) ||
    isSince(item, at, start, reader) ||
    isAfterSigning(item, at, start, reader) ||
    isKept(at, reader) ||
    // "the spirit in which the Memorandum is being implemented"
    ((reader.is(at, 'which') || reader.word(at) === 'how') &&
      (isDone(item, reader) || reader.word(item.to) === 'works') &&
      !reader.hasAny(start, item.from, IRREALIS)) ||
    isBasis(at, reader) ||
    isInPlace(item, at, start, reader) ||
    // "It is the Memorandum that allows both to train"
    (reader.is(at, 'is') && at === start + 1 && reader.is(item.to, 'that') && ALLOWING.has(reader.word(item.to + 1))) ||
    isSignedBehindIt(item, start, reader);
  const by = workedBy(item, at, reader);
  if (by) return [{ kind: 'applied', agreement, date: onlyOn(item, by, reader), span: agreement.span }];
  if (provided) return [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }];
  // "As agreed in the Memorandum", "As laid down in": the words before are the cue's own.
  const own = found !== undefined && reader.is(start, 'as') && at - found.length === start;
  const from = own ? at + 1 : start;
  // "As laid down in the Memorandum, costs would be shared"
  if (own && found[0] !== 'agreed' && reader.hasAny(item.to, reader.sentenceEnd(item), IRREALIS)) return [];
  if (isAgreedDone(item, at, reader))
    return [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }];
  if (reader.hasAny(from, item.from, IRREALIS)) return [];
  // "Such visits have no place under the Memorandum"; not "There was no breach of"
  if (found?.[0] === 'under' && isDenied(from, at, reader)) return [];
  if (isReliedOn(item, at, start, reader) && !isOnItsWay(item, at, reader))
    return [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }];
  const on = found ? appliedOn(item, at - found.length + 1, reader) : null;
  if (on && !isOnItsWay(item, at, reader))
    return [{ kind: 'applied', agreement, date: onlyOn(item, on, reader), span: agreement.span }];
  // "as part of", "as foreseen in", "following up on": no clause begins there.
  const as = found ? at - found.length + (OPENING.has(found[0] ?? '') ? 1 : 0) : -1;
  // "As Article 3 of the Memorandum provides"
  const quotes = article && reader.is(at - 3, 'as') && PROVIDING.has(reader.word(item.to));
  if (isInClause(quotes ? at - 2 : from, OPENING.has(reader.word(as)) ? as : item.from, reader)) return [];
  // "The outcomes of the Memorandum cannot be foreseen"
  if (
    found?.[0] === 'outcomes' &&
    (reader.word(item.to) === 'cannot' || reader.hasAny(item.to, item.to + LONGEST_CLAUSE, IRREALIS))
  )
    return [];
  // "ready to implement the Memorandum once it is signed"
  if (ONCE.has(reader.word(item.to)) && !isPassive(item, reader)) return [];
  if (isOnItsWay(item, at, reader)) return [];
  // "praised the Memorandum to be signed in May"
  const planned = reader.is(item.to, 'to') || reader.hasAny(item.to, item.to + 4, IRREALIS);
  if (planned && SPEAKING.has(found?.[0] ?? '')) return [];
  const said =
    at < start || isLedIn(at, start, reader)
      ? isPassive(item, reader)
      : cue || isSigned(item, at, reader) || isSignedAside(item, reader);
  return said ? [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }] : [];
}

const OPENING: ReadonlySet<string> = new Set(['as', 'following']);

/** Done then, whenever the text was written. */
function onlyOn(item: Item, on: Item, reader: Reader): ClaimDate {
  const date = reader.date(item, on);
  return { ...date, readings: date.value ? [date.value] : [] };
}

/** Of a clause of its own nobody says that it is so; but "He said that it was going on under the Memorandum" does. */
function isInClause(from: number, to: number, reader: Reader): boolean {
  let wanted = false;
  let seen = to;
  for (let at = reader.last(from, to, SUBORDINATE); at >= from; at = reader.last(from, at, SUBORDINATE)) {
    const isSaid = reader.is(at, 'that') && SAYING.has(reader.word(at - 1));
    // "the ships, which were delivered under it"; not "ships which are", and not ", who want ships delivered under it".
    const isTold = RELATIVE.has(reader.word(at)) && (reader.is(at - 1, ',') || reader.is(at - 1, 'in'));
    for (let i = at + 1; i < seen && !wanted; i++) wanted = WANTING.has(reader.word(i));
    // "doctors who take part in an exchange under it"; not "ships which are", "those who would be"
    const acts = ACTING.has(reader.word(at)) && !wanted && !hasAuxiliary(at + 1, seen, reader);
    seen = at + 1;
    if (acts) continue;
    if (!isSaid && (!isTold || wanted)) return true;
  }
  return false;
}

function hasAuxiliary(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (AUXILIARY.has(reader.word(i))) return true;
  return false;
}

const ACTING: ReadonlySet<string> = new Set(['who', 'which']);
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whose']);
const WANTING = wordSet(
  'want wants wanted wish wishes wished hopes seek seeks sought need needs expect expects intend ready prepare prepares prepared preparing',
);

/** "As the Memorandum provides", ", as the Memorandum provides": whoever quotes it has it. */
const isProvided = (item: Item, at: number, start: number, reader: Reader): boolean =>
  reader.is(at, 'as') && (at === start || reader.is(at - 1, ',')) && PROVIDING.has(reader.word(item.to));

const PROVIDING = wordSet('provides stipulates foresees envisages requires demands says states allows');

const HOLDS: ReadonlySet<string> = new Set(['hold', 'effect', 'root', 'shape']);

/** "Much has been done since the Memorandum was signed." */
const isSince = (item: Item, at: number, start: number, reader: Reader): boolean =>
  at >= start &&
  (reader.is(at, 'since') || (reader.is(at, 'after') && reader.is(item.to, 'was'))) &&
  reader.inSentence(item, 'date').length === 0 &&
  !reader.hasAny(start, item.from, IRREALIS) &&
  !reader.is(item.to, 'is') &&
  (isSignedBehind(item, reader) || (reader.is(item.to, 'took') && HOLDS.has(reader.word(item.to + 1))));

/**
 * "Following the signing of the Memorandum, cooperation has grown.", "Cooperation has grown since the signing of the
 * Memorandum.", "Both ministers welcomed the signing of the Memorandum."
 */
function isAfterSigning(item: Item, at: number, start: number, reader: Reader): boolean {
  if (!reader.is(at, 'of') || !SIGNINGS.has(reader.word(at - 1))) return false;
  const lead = reader.hasAny(at - 2, at - 1, ARTICLE) ? at - 3 : at - 2;
  const word = reader.word(lead);
  const end = reader.sentenceEnd(item);
  if (lead < start || reader.inSentence(item, 'date').length > 0 || reader.hasAny(item.to, end, IRREALIS)) return false;
  // "A year after the signing of the Memorandum, the results are good."
  if (FOLLOWING.has(word) && reader.is(item.to, ',') && lead - start < LONGEST_COUNT) return true;
  if (reader.hasAny(start, lead, IRREALIS)) return false;
  return SEEING.has(word) || (word === 'since' && !reader.hasAny(item.to, item.to + 1, VERB));
}

const SIGNINGS = wordSet('signing signature conclusion adoption issuance launch release announcement');
const SEEING = wordSet('welcomed praised hailed recalled celebrated witnessed attended');
/** "A year and a half". */
const LONGEST_COUNT = 6;

/** "Both sides agreed to continue to implement the Memorandum": they have begun. */
function isKept(at: number, reader: Reader): boolean {
  const verb = reader.word(at);
  const noun = verb === 'of' && reader.is(at - 1, 'implementation');
  // "agreed to step up the implementation of the Memorandum"
  if (noun) return reader.is(at - 2, 'the') && FURTHERING.has(reader.word(at - 3)) && reader.word(at - 4) !== 'not';
  if (verb !== 'implement' && verb !== 'implementing') return false;
  let before = at - 1;
  while (reader.is(before, 'to') || reader.word(before).endsWith('ly')) before--;
  return KEEPING.has(reader.word(before));
}

const FURTHERING = wordSet('up accelerate intensify continue further');
/** "Legal basis: the Memorandum". */
const isBasis = (at: number, reader: Reader): boolean =>
  reader.is(at, ':') &&
  (reader.is(at - 1, 'basis') || reader.is(at - 1, 'framework')) &&
  LABELS.some((n) => reader.startsLine(at - n)) &&
  !reader.hasAny(at - 3, at, IRREALIS);

const LABELS = [1, 2, 3];

/** "With the Memorandum in place, the staffs turn to practical work." */
const isInPlace = (item: Item, at: number, start: number, reader: Reader): boolean =>
  at === start &&
  reader.is(at, 'with') &&
  reader.is(item.to, 'in') &&
  IN_PLACE.has(reader.word(item.to + 1)) &&
  !reader.hasAny(item.to, reader.sentenceEnd(item), IRREALIS);

const IN_PLACE: ReadonlySet<string> = new Set(['place', 'force', 'effect', 'hand']);
const KEEPING = wordSet('keep keeps kept continue continues continued continuing');
const PARTS = wordSet('article paragraph section chapter clause annex');

const ALLOWING = wordSet('allows enables obliges requires lets permits makes gives governs');
