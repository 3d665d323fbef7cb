/** The lines and segments that are the fields of one record around its subject. */
import type { Item } from '../recognise/scan.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { asked, askedFor } from './asked.ts';
import {
  beginsAt,
  CHAIRS,
  closesAt,
  endAt,
  isItemBreak,
  isLight,
  KNOWN,
  LATEST,
  type Labelled,
  LETTER,
  LONGEST_VALUE,
  labelAt,
  OF_MEETINGS,
  ON,
  SIGNINGS,
  SUBJECTS,
} from './labels.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { thingsIn } from './tables.ts';
import { behindPlaceAndDate, firstOf } from './titleEnd.ts';

/** The labels line by line from a token on, up to one that is told of something else. */
export function fieldsFrom(
  from: number,
  isOther: (field: Labelled) => boolean,
  section: Section,
  reader: Reader,
): Labelled[] {
  const fields: Labelled[] = [];
  for (let at = from, n = 0; n < MOST; n++) {
    const next = labelAt(isItemBreak(at, section) ? at + 1 : at, section, reader);
    if (!next || isOther(next)) break;
    fields.push(next);
    at = next.to;
  }
  return fields;
}

/** The fields of the record whose subject the thing is; none where it is the subject of none. */
export function recordAround(
  thing: Item,
  things: readonly Item[],
  section: Section,
  reader: Reader,
): readonly Labelled[] {
  const own = segmentAt(thing, section, reader);
  const label = labelAt(own.from, section, reader);
  const met = thing.type === 'event' ? askedFor(thing, label?.from ?? own.from, own, section, reader) : null;
  if (met) return [met];
  const first = firstOf(thing);
  const paper = label ? label.from : paperEnd(own.from, reader);
  if (!isLight(paper, first, reader)) return asked(thing, section, reader);
  if (label && !SUBJECTS.has(label.label) && !LATEST.test(label.label)) return NONE;
  // "10th Dialogue in Hanoi": more than the title is said there.
  const isBare = closesAt(thing.to, own.to, reader);
  if (!isBare && !closesAt(behindPlaceAndDate(thing.to, reader), own.to, reader)) return NONE;
  const isOther = (field: Labelled) =>
    field.label.startsWith('next ') || thingsIn(field, things).some((each) => each !== thing);
  const below = overRule(behindHeading(own.to, section, reader), section, reader);
  const opening = label ? openingLabel(own.from, section, reader) : null;
  const isNext = (field: Labelled) => opening !== null && !SUBJECTS.has(opening) && field.label === opening;
  const fields = fieldsFrom(below, (field) => isOther(field) || isNext(field), section, reader);
  // Under "10th Dialogue, Hanoi, 27 February 2024" a day may be that of the paper, but "Co-chairs" are those of the meeting.
  if (!isBare) return label ? NONE : fields.filter((field) => CHAIRS.has(field.label));
  if (!label && fields.length === 0 && thing.type === 'agreement') return signedBelow(own.to, section, reader);
  if (!label && fields.some((field) => LETTER.has(field.label))) return NONE;
  if (!label) return [...dayAbove(own.from, fields, section, reader), ...fields];
  // Records that open with their subject have nothing over it.
  const most = opening !== null && SUBJECTS.has(opening) ? 0 : MOST;
  for (let at = own.from, n = 0; at > 0 && n < most; n++) {
    const start = lineBefore(at, section, reader);
    const before = start === null ? null : labelAt(start, section, reader);
    const meets = before?.to === at || (before?.to === at - 1 && isItemBreak(at - 1, section));
    if (!before || !meets || isOther(before) || SUBJECTS.has(before.label)) break;
    fields.push(before);
    at = start as number;
  }
  return fields;
}

/** The label of the first of the labelled lines over a token, with which each of several records begins; null where none is. */
function openingLabel(from: number, section: Section, reader: Reader): string | null {
  let found: string | null = null;
  for (let at = from, n = 0; at > 0; n++) {
    const start = lineBefore(at, section, reader);
    const label = start === null ? null : labelAt(start, section, reader);
    if (start === null || label === null) return found;
    if (n > LONGEST_RECORDS) return null;
    found = label.label;
    at = start;
  }
  return found;
}

/** Lines. */
const LONGEST_RECORDS = 40;

/** "13 March 2023" on the line over "The 9th Dialogue" and its labels. */
function dayAbove(from: number, fields: readonly Labelled[], section: Section, reader: Reader): readonly Labelled[] {
  const line = fields.length > 0 ? lineBefore(from, section, reader) : null;
  const date = line === null ? undefined : reader.startingAt(line).find(({ type }) => type === 'date');
  const isAlone = date && (date.to === from || (date.to === from - 1 && isItemBreak(date.to, section)));
  return isAlone ? [{ label: 'date', from: date.from, to: date.to }] : NONE;
}

/** Over the empty line between a heading and what is plainly its record: two known labels, line by line. */
function behindHeading(at: number, section: Section, reader: Reader): number {
  if (section.scan.tokens.kind[at] !== BREAK_TOKEN || isItemBreak(at, section)) return at;
  const first = labelAt(at + 1, section, reader);
  const second = first && labelAt(isItemBreak(first.to, section) ? first.to + 1 : first.to, section, reader);
  const isRecord = second && KNOWN.has(first.label) && (KNOWN.has(second.label) || OF_MEETINGS.has(second.label));
  return isRecord ? at + 1 : at;
}

/** "Signed in Tokyo on 24 October 2011." below or behind a title that stands alone. */
function signedBelow(to: number, section: Section, reader: Reader): readonly Labelled[] {
  let at = section.scan.tokens.kind[to] === BREAK_TOKEN ? to + 1 : to;
  // "> Signed in Tokyo"
  while (reader.word(at) === '>' || reader.word(at) === '(') at++;
  const label = reader.word(at);
  const dated = ON.has(reader.word(at + 1)) || reader.startingAt(at + 1).some(({ type }) => type === 'date');
  return SIGNINGS.has(label) && dated ? [{ label, from: at + 1, to: endAt(at + 1, section, reader) }] : NONE;
}

/** Over "| --- | --- |". */
function overRule(at: number, section: Section, reader: Reader): number {
  const from = isItemBreak(at, section) ? at + 1 : at;
  let end = from;
  while (end < from + LONGEST_VALUE && /^[-|:]+$/.test(reader.word(end)) && (end === from || !reader.startsLine(end)))
    end++;
  return end > from + 2 && reader.startsLine(end) ? end : at;
}

/** Behind "Minutes of": their labels are those of the meeting. */
function paperEnd(from: number, reader: Reader): number {
  const at = reader.isMark(from) ? from + 1 : from;
  return PAPERS.has(reader.word(at)) && reader.word(at + 1) === 'of' ? at + 2 : from;
}

const PAPERS = new Set(['minutes', 'record', 'programme', 'program', 'agenda']);
const NONE: readonly Labelled[] = [];
/** Fields of one record on either side of its subject. */
const MOST = 8;

/** The line or the sentence in which the thing stands. */
export function segmentAt(
  thing: Item,
  section: Section,
  reader: Reader,
): { readonly from: number; readonly to: number } {
  const first = firstOf(thing);
  let from = first;
  while (from > 0 && first - from < LONGEST && !beginsAt(from, section, reader)) from--;
  return { from, to: endAt(thing.to, section, reader) };
}

const LONGEST = 12;

/** The beginning of the line before a token. */
function lineBefore(at: number, section: Section, reader: Reader): number | null {
  const { kind } = section.scan.tokens;
  if (kind[at - 1] === BREAK_TOKEN && !isItemBreak(at - 1, section)) return null;
  let from = kind[at - 1] === BREAK_TOKEN ? at - 2 : at - 1;
  while (from > 0 && at - from < LONGEST_VALUE && !beginsAt(from, section, reader)) from--;
  return beginsAt(from, section, reader) ? from : null;
}
