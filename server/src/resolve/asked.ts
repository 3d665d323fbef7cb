/**
 * Questions and their answers as labels with values: "When was the 9th Dialogue held? – On 13 March 2023, in Tokyo", "Which
 * meeting was held on 13 March 2023? – The 9th Dialogue".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { asksAside, asksForItself, behindAnswer, behindQuestion, endsAsking, opensWithDate } from './answers.ts';
import { BULLETS, closesAt, endAt, isLight, type Labelled, labelAt, ON } from './labels.ts';
import { chain } from './nameChain.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { beginOf, firstOf, wordBefore } from './titleEnd.ts';

const NONE: readonly Labelled[] = [];

/** "When was the 9th Dialogue held? – On 13 March 2023, in Tokyo." */
export function asked(thing: Item, section: Section, reader: Reader): readonly Labelled[] {
  const { kind } = section.scan.tokens;
  const start = reader.sentenceStart(thing);
  const close = reader.sentenceEnd(thing);
  // "Q: …?", an empty line, "A: …"
  const apart = kind[close - 1] === BREAK_TOKEN;
  const end = apart ? close - 1 : close;
  if (!endsAsking(end, reader)) return NONE;
  const first = behindAnswer(close, reader);
  if (apart && first === close && !opensWithDate(close, reader)) return NONE;
  const q = behindQuestion(start, reader);
  // "What kind of document is the Memorandum?"
  const sort =
    thing.type === 'agreement' && reader.is(q, 'what') && SORTS.has(reader.word(q + 1)) && reader.is(q + 2, 'of');
  if (sort) {
    const answer = first > close ? null : labelAt(close, section, reader);
    const said = answer && answer.label.length <= LONGEST_ANSWER ? answer.from : first;
    const from = reader.hasAny(said, said + 1, ARTICLE) ? said + 1 : said;
    return [{ label: 'kind', from, to: endAt(from + 1, section, reader) }];
  }
  const [label] = [q, q + 1].map((i) => reader.word(i)).filter((word) => ASKING.has(word));
  if (!label) return NONE;
  // "When was the Memorandum reviewed?": another day than its own
  if (label !== 'who' && (thing.type === 'agreement' || apart) && !asksForItself(q, end, thing, reader)) return NONE;
  if (label !== 'who' && asksAside(thing, start, reader)) return NONE;
  // "Who was in the chair at the 9th Dialogue?"
  if (label === 'who' && thing.type === 'event' && !asksForChairs(q, end, reader)) return NONE;
  // "Where did the delegates of the 9th Dialogue meet?", "Where did they meet after the 9th Dialogue?"
  const before = reader.word(wordBefore(thing, start, reader));
  if (thing.type === 'event' && label !== 'who' && APART.has(before)) return NONE;
  const answer = first > close ? null : labelAt(close, section, reader);
  let from = answer && answer.label.length <= LONGEST_ANSWER ? answer.from : first;
  if (label === 'who' && thing.type === 'agreement') {
    // "Who signed the Memorandum for Japan? A did."
    const signs = SIGNERS.has(before) && reader.word(from) !== 'not';
    const to = chain(from, endAt(from + 1, section, reader), reader).end;
    return signs ? [{ label: 'signatories', from, to }] : NONE;
  }
  // "Who chaired T? Not A but B.", "Who chaired T? A does not know."
  const named = label === 'who' ? chain(from, endAt(from + 1, section, reader), reader).end : close;
  if (label === 'who' && named > from && !isAnswered(named, reader)) return NONE;
  if (label === 'who' && reader.word(from) === 'not') return NONE;
  while (from < close + 5 && (BULLETS.has(reader.word(from)) || BEFORE_ANSWER.has(reader.word(from)))) from++;
  return [
    {
      label: thing.type === 'agreement' ? `${label} signed` : label === 'who' ? 'chairs' : 'date and place',
      from,
      to: endAt(from + 1, section, reader),
    },
  ];
}

/** Behind the names of an answer it ends, or says what they did. */
const isAnswered = (at: number, reader: Reader): boolean =>
  reader.isMark(at) || reader.endsLine(at) || ANSWERING.has(reader.word(at)) || CHAIRING.has(reader.word(at));

const ANSWERING = wordSet('did was were had on for from of and as with together jointly');
/** Before what is not asked for itself. */
const APART = wordSet('of to from after before since for by');
const ASKING = wordSet('when where who');
const SORTS = wordSet('kind sort type');
const SIGNERS = wordSet('signed inked concluded');

function asksForChairs(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (CHAIRING.has(reader.word(i))) return true;
  return false;
}

const CHAIRING = wordSet('chaired cochaired chair chairs presided');
const LONGEST_ANSWER = 'answer'.length;
/** May stand before the date of an answer. */
const BEFORE_ANSWER = new Set([...ON, 'it', 'was', 'held', 'took', 'place', 'convened']);

/** "Which meeting was held on 13 March 2023? – The 9th Dialogue.": the date of a question that asks for a meeting. */
export function askedFor(
  thing: Item,
  from: number,
  own: { readonly from: number; readonly to: number },
  { scan: { items }, sentences }: Section,
  reader: Reader,
): Labelled | null {
  if (!reader.holds('?') || !isLight(from, firstOf(thing), reader)) return null;
  const was = reader.word(thing.to) === 'was' && HELD.has(reader.word(thing.to + 1)) ? thing.to + 2 : thing.to;
  const at = firstWhere(items, ({ from: begin }) => begin >= thing.from);
  const [before, date] = [items[at - 2], items[at - 1]];
  if (date?.type !== 'date' || own.from - date.to > 3 || !closesAt(was, own.to, reader)) return null;
  if (reader.word(date.to) !== '?' || (before && sentences[before.from] === sentences[date.from])) return null;
  const start = reader.sentenceStart(date);
  const q = reader.word(start + 1) === ':' ? start + 2 : start;
  // "Which dialogue was held in Tokyo on 13 March?", but not "What was held against them on"
  let verb = beginOf(date, reader) - 2;
  while (verb > q && (reader.isFreeCapital(verb) || (reader.is(verb, 'in') && reader.isFreeCapital(verb + 1)))) verb--;
  const isAsked = WHICH.has(reader.word(q)) && ON.has(reader.word(beginOf(date, reader) - 1));
  return isAsked && MEETING.has(reader.word(verb)) ? { label: 'date', from: date.from, to: date.to } : null;
}

const WHICH = wordSet('which what');
const MEETING = wordSet('met held place happened convened hosted');
const HELD = wordSet('held convened hosted');
