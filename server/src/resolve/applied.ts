/** Agreements that a sentence speaks of as being there: applied, carried out, or signed on a day that it does not say. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { IRREALIS, SIGNING, SUBORDINATE } from '../recognise/words.ts';
import type { Applied } from './claim.ts';
import type { Reader } from './reader.ts';
import { isSignedBehind } from './signed.ts';
import { wordBefore } from './titleEnd.ts';

/** Verbs of speaking: what is praised may be a plan, too. */
const SPEAKING = ['praised', 'hailed', 'recalled', 'quoted', 'cited'];

/** Last words before the title, with those before them; who speaks so has the agreement. */
const CUES: readonly (readonly string[])[] = [
  ['under'],
  ['pursuant', 'to'],
  ['accordance', 'with'],
  ['basis', 'of'],
  ['framework', 'of'],
  ['as', 'part', 'of'],
  ['thanks', 'to'],
  ['based', 'on'],
  ['rests', 'on'],
  ['rest', 'on'],
  ['implementation', 'of'],
  ['implement'],
  ['line', 'with'],
  ['keeping', 'with'],
  ['conformity', 'with'],
  ['compliance', 'with'],
  ['results', 'of'],
  ['achievements', 'of'],
  ['outcomes', 'of'],
  ['spirit', 'of'],
  ['virtue', 'of'],
  ['stipulated', 'in'],
  ['laid', 'down', 'in'],
  ['set', 'out', 'in'],
  ['agreed', 'in'],
  ['follows', 'the', 'signing', 'of'],
  ['followed', 'the', 'signing', 'of'],
  ['implementing'],
  ['implemented'],
  ['carrying', 'out', 'of'],
  ['carried', 'out'],
  ['carry', 'out'],
  ['carries', 'out'],
  ['stock', 'of'],
  ['commitment', 'to'],
  ['committed', 'to'],
  ['comply', 'with'],
  ['abide', 'by'],
  ['adherence', 'to'],
  ['observance', 'of'],
  ['provisions', 'of'],
  ['terms', 'of'],
  ['guided', 'by'],
  ['bound', 'by'],
  ...SPEAKING.map((word) => [word]),
];

export function applied(item: Item, agreement: Mention, reader: Reader): Applied[] {
  if (agreement.id === null) return [];
  const start = reader.sentenceStart(item);
  const at = wordBefore(item, start, reader);
  const found = CUES.find((words) => reader.areWords(at - words.length + 1, words));
  // "Article 2 of the Memorandum": who quotes it has it.
  const article = reader.is(at, 'of') && reader.is(at - 2, 'article');
  const cue = found !== undefined || article;
  const provided =
    isProvided(item, at, start, reader) || isSince(item, at, start, reader) || isFollowing(item, at, start, reader);
  if (provided) return [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }];
  // "As agreed in the Memorandum", "As laid down in": the words before are the cue's own.
  const own = found !== undefined && reader.is(start, 'as') && at - found.length === start;
  const from = own ? at + 1 : start;
  // "As laid down in the Memorandum, costs would be shared"
  if (own && found[0] !== 'agreed' && reader.hasAny(item.to, reader.sentenceEnd(item), IRREALIS)) return [];
  if (isAgreedDone(item, at, reader))
    return [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }];
  // "as part of": its "as" begins no clause.
  const until = found?.[0] === 'as' ? at - found.length + 1 : item.from;
  if (reader.hasAny(from, item.from, IRREALIS) || isInClause(from, until, reader)) return [];
  // "The outcomes of the Memorandum cannot be foreseen"
  if (
    found?.[0] === 'outcomes' &&
    (reader.word(item.to) === 'cannot' || reader.hasAny(item.to, item.to + LONGEST_CLAUSE, IRREALIS))
  )
    return [];
  // "praised the Memorandum to be signed in May"
  const planned = reader.is(item.to, 'to') || reader.hasAny(item.to, item.to + 4, IRREALIS);
  if (planned && SPEAKING.includes(found?.[0] ?? '')) return [];
  const said = at < start ? isPassive(item, reader) : cue || isSigned(item, at, reader) || isSignedAside(item, reader);
  return said ? [{ kind: 'applied', agreement, date: reader.date(item, null), span: agreement.span }] : [];
}

/** Of a clause of its own nobody says that it is so; but "He said that it was going on under the Memorandum" does. */
function isInClause(from: number, to: number, reader: Reader): boolean {
  for (let at = reader.last(from, to, SUBORDINATE); at >= from; at = reader.last(from, at, SUBORDINATE))
    if (!(reader.is(at, 'that') && SAYING.has(reader.word(at - 1)))) return true;
  return false;
}

/** "Both sides agreed that the Memorandum had been implemented well." */
function isAgreedDone(item: Item, at: number, reader: Reader): boolean {
  const said = SAYING.has(reader.word(at - 1)) || reader.is(at - 1, 'agreed');
  // "Nobody said that", "It was not reported that"
  const denied = DENIERS.has(reader.word(at - 2)) || reader.is(at - 1, 'not');
  return said && !denied && reader.is(at, 'that') && isDone(item, reader);
}

const LONGEST_CLAUSE = 12;
const DENIERS: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'never', 'not', 'few']);
const SAYING: ReadonlySet<string> = new Set(
  'said says saying noted notes noting stressed stressing remarked added adding told recalled emphasised emphasized underlined affirmed reported confirmed stated observed out'.split(
    ' ',
  ),
);

/** "The Memorandum was signed by both sides." */
function isPassive(item: Item, reader: Reader): boolean {
  if (isDone(item, reader)) return true;
  return reader.inSentence(item, 'date').length === 0 && !reader.is(item.to, 'is') && isSignedBehind(item, reader);
}

/** "The Memorandum has been carried out well.", "has been effectively implemented", "is being implemented". */
function isDone(item: Item, reader: Reader): boolean {
  const being = reader.is(item.to, 'is') && reader.is(item.to + 1, 'being');
  const has = being || (HAVING.has(reader.word(item.to)) && reader.is(item.to + 1, 'been'));
  const been = has ? item.to + (reader.word(item.to + 2).endsWith('ly') ? 3 : 2) : -1;
  return reader.is(been, 'implemented') || (reader.is(been, 'carried') && reader.is(been + 1, 'out'));
}

const HAVING: ReadonlySet<string> = new Set(['has', 'had']);

/** "As the Memorandum provides": whoever quotes it has it. */
const isProvided = (item: Item, at: number, start: number, reader: Reader): boolean =>
  reader.is(at, 'as') && at === start && PROVIDING.has(reader.word(item.to));

const PROVIDING: ReadonlySet<string> = new Set(
  'provides stipulates foresees envisages requires demands says'.split(' '),
);

/** "Much has been done since the Memorandum was signed." */
const isSince = (item: Item, at: number, start: number, reader: Reader): boolean =>
  at >= start &&
  (reader.is(at, 'since') || (reader.is(at, 'after') && reader.is(item.to, 'was'))) &&
  reader.inSentence(item, 'date').length === 0 &&
  !reader.hasAny(start, item.from, IRREALIS) &&
  !reader.is(item.to, 'is') &&
  isSignedBehind(item, reader);

/** "Following the signing of the Memorandum, cooperation has grown." */
const isFollowing = (item: Item, at: number, start: number, reader: Reader): boolean =>
  at - 3 === start &&
  reader.is(at, 'of') &&
  reader.is(at - 1, 'signing') &&
  FOLLOWING.has(reader.word(start)) &&
  reader.is(item.to, ',') &&
  reader.inSentence(item, 'date').length === 0 &&
  !reader.hasAny(item.to, reader.sentenceEnd(item), IRREALIS);

const FOLLOWING: ReadonlySet<string> = new Set(['following', 'since', 'after']);

/** "The two ministers signed the Memorandum": with a date beside it, that date is what is claimed. */
function isSigned(item: Item, at: number, reader: Reader): boolean {
  const past = ['signed', 'inked', 'concluded', 'adopted', 'issued'].some((word) => reader.is(at, word));
  return (
    past && reader.hasAny(at, at + 1, SIGNING) && reader.inSentence(item, 'date').length === 0 && !isPlan(at, reader)
  );
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
