/** Agreements that a sentence speaks of as being there: applied, carried out, or signed on a day that it does not say. */

import type { Mention } from '../recognise/mention.ts';
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { FOLLOWING } from '../recognise/smallWords.ts';
import { ARTICLE, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { appliedOn, workedBy } from './appliedOn.ts';
import type { Applied, ClaimDate } from './claim.ts';
import type { Reader } from './reader.ts';
import { hasTakenEffect, isLedIn, isReliedOn } from './relied.ts';
import { isSignedBehind } from './signed.ts';
import { SIGNED } from './signedTold.ts';
import { behindBracket, behindParties, wordBefore } from './titleEnd.ts';

/** Verbs of speaking: what is praised may be a plan, too. */
const SPEAKING: ReadonlySet<string> = new Set(['praised', 'hailed', 'recalled', 'quoted', 'cited']);

/** Words right before the title; who speaks so has the agreement. By the last of them. */
const CUES: ReadonlyMap<string, readonly (readonly string[])[]> = byLast(
  'under',
  'pursuant to',
  'pursuance of',
  'according to',
  'following up on',
  'kept to',
  'keeps to',
  'adheres to',
  'adhered to',
  'implements',
  'accordance with',
  'basis of',
  'framework of',
  'as part of',
  'is part of',
  'are part of',
  'was part of',
  'were part of',
  'form part of',
  'forms part of',
  'reaffirmed',
  'reaffirm',
  'thanks to',
  'based on',
  'rests on',
  'rest on',
  'built on',
  'building on',
  'implementation of',
  'application of',
  'fulfilment of',
  'implement',
  'line with',
  'keeping with',
  'conformity with',
  'compliance with',
  'results of',
  'result of',
  'fruit of',
  'fruits of',
  'achievements of',
  'outcomes of',
  'spirit of',
  'virtue of',
  'strength of',
  'wake of',
  'stipulated in',
  'stated in',
  'laid down in',
  'set out in',
  'provided for in',
  'provided for by',
  'agreed in',
  'made in',
  'contained in',
  'enshrined in',
  'specified in',
  'set forth in',
  'foreseen in',
  'envisaged in',
  'provided in',
  'relying on',
  'rely on',
  'acting on',
  'draws on',
  'invoking',
  'follows from',
  'governed by',
  'follows the signing of',
  'followed the signing of',
  'implementing',
  'implemented',
  'carrying out of',
  'are carrying out',
  'is carrying out',
  'carried out',
  'carry out',
  'carries out',
  'gave effect to',
  'gives effect to',
  'giving effect to',
  'stock of',
  'commitment to',
  'committed to',
  'comply with',
  'complies with',
  'abide by',
  'abides by',
  'adherence to',
  'observance of',
  'violation of',
  'breach of',
  'honour',
  'honours',
  'honoured',
  'provisions of',
  'terms of',
  'guided by',
  'bound by',
  ...SPEAKING,
);

function byLast(...cues: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const words of cues.map((cue) => cue.split(' '))) {
    const last = words.at(-1) ?? '';
    found.set(last, [...(found.get(last) ?? []), words]);
  }
  return found;
}

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
const AUXILIARY = wordSet(
  'are is will would can could may might should shall hope hoped had do did work works negotiate negotiated draft drafted',
);
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whose']);
const WANTING = wordSet(
  'want wants wanted wish wishes wished hopes seek seeks sought need needs expect expects intend ready prepare prepares prepared preparing',
);

/** "Both sides agreed that the Memorandum had been implemented well." */
function isAgreedDone(item: Item, at: number, reader: Reader): boolean {
  const said = SAYING.has(reader.word(at - 1)) || reader.is(at - 1, 'agreed');
  // "Nobody said that", "It was not reported that"
  const denied = DENIERS.has(reader.word(at - 2)) || reader.is(at - 1, 'not');
  if (!said || denied || !reader.is(at, 'that')) return false;
  return isDone(item, reader) || isWorking(item, reader) || isRunning(item, reader);
}

/** "Under the Memorandum, now being drafted,", "exchanged views on the provisions of the Memorandum": it is not there yet. */
export function isOnItsWay(item: Item, at: number, reader: Reader): boolean {
  const end = Math.min(reader.sentenceEnd(item), item.to + 2 * LONGEST_CLAUSE);
  for (let i = item.to; i < end; i++) {
    const word = reader.word(i);
    // "which the ministers sign in autumn", "valid for five years after signing"; not "since its signing"
    const isToCome = TO_COME.has(word) || (word === 'entry' && reader.word(i + 1) === 'into');
    if (isToCome && !reader.is(i - 1, 'since') && !reader.is(i - 2, 'since')) return true;
    if (ON_ITS_WAY.has(word) || (NEARLY.has(word) && NEARLY_DONE.has(reader.word(i + 1)))) return true;
    if ((word === 'to' || word === 'may') && reader.word(i + 1) === 'be' && SIGNED.has(reader.word(i + 2))) return true;
    // "work under it could begin once it is signed"
    if ((word === 'is' || word === 'are' || ONCE.has(word)) && SIGNED.has(reader.word(i + 1))) return true;
  }
  for (let i = at; i > Math.max(reader.sentenceStart(item) - 1, at - LONGEST_CLAUSE); i--)
    if (WISHING.has(reader.word(i))) return true;
  return false;
}

const ON_ITS_WAY = wordSet('draft drafted drafting negotiated negotiating soon might would if conclude');
const TO_COME = wordSet('signing signature adoption sign signs adopt adopts await awaits awaiting pending');
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost']);
const NEARLY_DONE: ReadonlySet<string> = new Set(['ready', 'agreed', 'finished', 'complete', 'done']);
const WISHING = wordSet('how asked views preparations draft negotiations');
const ONCE: ReadonlySet<string> = new Set(['once', 'when', 'until', 'before']);
const LONGEST_CLAUSE = 12;
const DENIERS = wordSet('nobody none neither never no not yet few hardly rarely');

export function isDenied(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (DENIERS.has(reader.word(i))) return true;
  return false;
}

/** "The Memorandum was signed by both sides." */
function isPassive(item: Item, reader: Reader): boolean {
  if (isDone(item, reader) || isWorking(item, reader)) return true;
  return reader.inSentence(item, 'date').length === 0 && !reader.is(item.to, 'is') && isSignedBehind(item, reader);
}

/** "The Memorandum has been carried out well.", "has been effectively implemented", "is being implemented". */
function isDone(item: Item, reader: Reader): boolean {
  const being = reader.is(item.to, 'is') && reader.is(item.to + 1, 'being');
  const has = being || (HAVING.has(reader.word(item.to)) && reader.is(item.to + 1, 'been'));
  const been = has ? item.to + (reader.word(item.to + 2).endsWith('ly') ? 3 : 2) : -1;
  return reader.is(been, 'implemented') || (reader.is(been, 'carried') && reader.is(been + 1, 'out'));
}

/** "had been in force for a year". */
const isRunning = (item: Item, reader: Reader): boolean =>
  reader.is(item.to, 'had') &&
  reader.is(item.to + 1, 'been') &&
  reader.is(item.to + 2, 'in') &&
  reader.is(item.to + 3, 'force');

const HAVING: ReadonlySet<string> = new Set(['has', 'had']);

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

/** ", which both sides have signed", ", which entered into force": whatever else is said of it; "after it was signed". */
function isSignedBehindIt(item: Item, start: number, reader: Reader): boolean {
  const behind = behindBracket(item.to, reader);
  if (FOLLOWING.has(reader.word(behind)) && reader.is(behind + 1, 'it')) {
    const said = reader.is(behind + 2, 'was') && SIGNED.has(reader.word(behind + 3));
    return said && reader.inSentence(item, 'date').length === 0 && !reader.hasAny(start, item.from, IRREALIS);
  }
  if (!reader.is(behind, ',') || reader.inSentence(item, 'date').length > 0) return false;
  // ", under which cadets study abroad"
  if (reader.is(behind + 1, 'under') && reader.is(behind + 2, 'which'))
    return !isHoped(item, start, behind + 3, reader);
  if (!reader.is(behind + 1, 'which')) return false;
  if (reader.is(behind + 2, 'entered') || (reader.is(behind + 2, 'has') && reader.is(behind + 3, 'entered')))
    return true;
  for (let i = behind + 2; i < behind + LONGEST_CLAUSE; i++) {
    if (reader.isMark(i) || reader.hasAny(i, i + 1, IRREALIS) || DENIERS.has(reader.word(i))) return false;
    if (APPLYING.has(reader.word(i))) return true;
    if (SIGNED.has(reader.word(i)))
      return !isPlan(i, reader) && (SIGNERS.has(reader.word(i - 1)) || reader.startingAt(i - 1).length > 0);
  }
  return false;
}

/** A plan or a wish stands before the title, or up to the end of the clause behind it. */
function isHoped(item: Item, start: number, from: number, reader: Reader): boolean {
  for (let i = from; i < from + LONGEST_CLAUSE && !reader.isMark(i); i++)
    if (reader.hasAny(i, i + 1, IRREALIS) || AUXILIARY.has(reader.word(i)) || DENIERS.has(reader.word(i))) return true;
  const before = wordBefore(item, start, reader);
  return reader.hasAny(start, item.from, IRREALIS) || isOnItsWay(item, before, reader);
}

const APPLYING = wordSet('apply applies implement implements observe');
/** Before "signed" of a clause: "was signed", "both sides signed", "the two have signed". */
const SIGNERS = wordSet(
  'was were has have had been sides countries governments ministers ministries leaders parties they jointly recently',
);
const PARTS = wordSet('article paragraph section chapter clause annex');

/** "The Memorandum has borne fruit", "is working well", "was implemented": it is there. */
function isWorking(item: Item, reader: Reader): boolean {
  const verb = behindParties(behindBracket(item.to, reader), reader);
  const at = LIGHT.has(reader.word(verb + 1)) || reader.word(verb + 1).endsWith('ly') ? verb + 2 : verb + 1;
  const word = reader.word(at);
  if (HAVING.has(reader.word(verb)) || reader.is(verb, 'have'))
    return WORKED.has(word) || (word === 'been' && WORKING.has(reader.word(at + 1))) || hasTakenEffect(at, reader);
  if (reader.is(verb, 'is')) return WORKING.has(word);
  if (reader.is(verb, 'was')) return word === 'implemented' || word === 'applied';
  if (BINDING.has(reader.word(verb))) return true;
  return reader.word(verb) === 'works' && reader.word(verb + 1) === 'well';
}

const ALLOWING = wordSet('allows enables obliges requires lets permits makes gives governs');
const BINDING = wordSet('allows enables obliges lets permits binds provides stipulates requires');
const LIGHT: ReadonlySet<string> = new Set(['already', 'also', 'long', 'now']);
const WORKED = wordSet(
  'borne proved proven helped served strengthened guided facilitated contributed boosted enabled allowed deepened worked changed brought opened shaped eased fostered given',
);
const WORKING: ReadonlySet<string> = new Set(['working', 'bearing', 'functioning', 'yielding', 'producing']);

/** "The two ministers signed the Memorandum": with a date beside it, that date is what is claimed. */
function isSigned(item: Item, at: number, reader: Reader): boolean {
  return SIGNED.has(reader.word(at)) && reader.inSentence(item, 'date').length === 0 && !isPlan(at, reader);
}

/** ", signed by both sides": whatever else is said of it. */
function isSignedAside(item: Item, reader: Reader): boolean {
  if (!reader.is(item.to, ',') || reader.inSentence(item, 'date').length > 0) return false;
  return reader.is(item.to + 1, 'signed') && reader.is(item.to + 2, 'by');
}

/** "is to be signed", "to sign". */
function isPlan(at: number, reader: Reader): boolean {
  return ['to', 'be', 'not', 'yet', 'being'].some((word) => reader.is(at - 1, word));
}
