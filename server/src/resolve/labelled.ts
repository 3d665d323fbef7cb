/**
 * Labels that stand for verbs: "Event: 9th Dialogue", "Date: 13 March 2023", "Venue: Tokyo" on lines or in sentences of
 * their own, the head of a table over its rows, and a question before its answer. They say what the fields of a record say.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { COUNTRY } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { BREAK_TOKEN, CHARACTER } from '../text/tokens.ts';
import { asked, askedFor } from './asked.ts';
import type { Chaired, Claim, OfKind, Signed, SignedBy, TookPlace } from './claim.ts';
import type { HeadingTitle } from './headingTitle.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import {
  BASIS,
  beginsAt,
  CHAIRS,
  closesAt,
  DATES,
  endAt,
  HEADS,
  isItemBreak,
  isLight,
  KINDS,
  KNOWN,
  LATEST,
  type Labelled,
  LETTER,
  LONGEST_VALUE,
  labelAt,
  OF_MEETINGS,
  ON,
  PLACES,
  PROPERTIES,
  SIGNATORIES,
  SIGNINGS,
  SUBJECTS,
  TITLES,
} from './labels.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { headOver, tableAround, thingsIn } from './tables.ts';
import { behindPlaceAndDate, firstOf } from './titleEnd.ts';

/** What labels say, and the things in tables, whose dates and places are what the heads of their columns say. */
export interface LabelledClaims {
  readonly claims: readonly Claim[];
  readonly tabled: ReadonlySet<Item>;
}

export function labelled(section: Section, reader: Reader): LabelledClaims {
  // A label ends with a colon, a question asks, and a table has bars: most passages have none of them.
  if (![':', '：', '?', '|', 'Signed ', 'Issued ', 'Adopted '].some((mark) => reader.holds(mark))) return NOTHING;
  const { items } = section.scan;
  const things = items.filter(({ type }) => type === 'event' || type === 'agreement');
  const tabled = new Set<Item>();
  const claims = things.flatMap((thing): Claim[] => {
    const mention = reader.mention(thing);
    if (!mention || section.quoted.has(thing)) return [];
    const cells = tableAround(thing, things, section, reader);
    // "| Meeting | 9th Dialogue |" over "| Date | 13 March 2023 |": rows of a label and its value.
    const rows =
      cells !== null && !cells.some(({ label }) => HEADS.has(label))
        ? recordAround(thing, things, section, reader)
        : null;
    if (rows && rows.length > 0) return recordClaims(rows, thing, mention, section, reader);
    // "| Legal basis |" over it
    if (cells && thing.type === 'agreement' && BASIS.test(headOver(thing, section, reader)))
      return [{ kind: 'applied', agreement: mention, date: reader.date(thing, null), span: mention.span }];
    // Under "Report due" stands no day of the thing.
    if (cells?.some((cell) => /\p{L}/u.test(cell.label) && holdsDateOrPlace(cell, reader))) tabled.add(thing);
    return recordClaims(cells ?? recordAround(thing, things, section, reader), thing, mention, section, reader);
  });
  const under = section.over ? underHeading(section.over, things, section, reader) : [];
  return { claims: [...under, ...claims], tabled };
}

/** "## The 9th Dialogue" over "Date: 13 March 2023" and "Venue: Tokyo": a record with its subject in the heading. */
function underHeading(
  { item, mention }: HeadingTitle,
  things: readonly Item[],
  section: Section,
  reader: Reader,
): Claim[] {
  const fields = fieldsFrom(
    0,
    (field) => thingsIn(field, things).length > 0 || SUBJECTS.has(field.label),
    section,
    reader,
  );
  const [first, second] = fields;
  const isRecord =
    first &&
    KNOWN.has(first.label) &&
    (second
      ? KNOWN.has(second.label) || OF_MEETINGS.has(second.label) || KINDS.has(second.label)
      : !DATES.has(first.label));
  if (!isRecord || fields.some(({ label }) => LETTER.has(label))) return [];
  const { ordinal, ...rest } = item;
  const here = { ...rest, from: first.from, to: first.from, standsFor: item };
  return recordClaims(fields, here, mention, section, reader);
}

/** The labels line by line from a token on, up to one that is told of something else. */
function fieldsFrom(from: number, isOther: (field: Labelled) => boolean, section: Section, reader: Reader): Labelled[] {
  const fields: Labelled[] = [];
  for (let at = from, n = 0; n < MOST; n++) {
    const next = labelAt(isItemBreak(at, section) ? at + 1 : at, section, reader);
    if (!next || isOther(next)) break;
    fields.push(next);
    at = next.to;
  }
  return fields;
}

/** A sentence in a row of its own number is told like any other. */
function holdsDateOrPlace({ from, to }: Labelled, reader: Reader): boolean {
  // A place is all that its cell says: "Coffee was served" begins a sentence.
  const place = capitalsAt(from, reader, to);
  if (place && (closesAt(place.to, to, reader) || reader.word(place.to) === ',')) return true;
  for (let i = from; i < to; i++) if (reader.startingAt(i).some(({ type }) => type === 'date')) return true;
  return false;
}

const NOTHING: LabelledClaims = { claims: [], tabled: new Set() };

/** The fields of the record whose subject the thing is; none where it is the subject of none. */
function recordAround(thing: Item, things: readonly Item[], section: Section, reader: Reader): readonly Labelled[] {
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
function segmentAt(thing: Item, section: Section, reader: Reader): { readonly from: number; readonly to: number } {
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

/** What the fields say together: of one event its day and its place are one claim. */
function recordClaims(
  fields: readonly Labelled[],
  thing: Item,
  mention: Mention,
  section: Section,
  reader: Reader,
): Claim[] {
  const of = (labels: ReadonlySet<string>) => fields.filter(({ label }) => labels.has(label));
  const dateIn = (labels: ReadonlySet<string>) =>
    of(labels).flatMap((field) => dateAndPlace(field, section, reader).date ?? [])[0] ?? null;
  const peopleIn = (labels: ReadonlySet<string>) => of(labels).flatMap((field) => peopleOf(field, section, reader));
  if (thing.type === 'event') {
    const on = dateIn(DATES);
    const place = of(PLACES).flatMap((field) => dateAndPlace(field, section, reader).place ?? [])[0] ?? null;
    // The programme of what is to come may be changed.
    const today = reader.today();
    const toCome = !!today && !!on?.date?.value && on.date.value.earliest > today.latest + 1;
    const held = (on || place) && !toCome ? [heldOn(thing, mention, on, place, reader)] : [];
    return [...held, ...peopleIn(CHAIRS).map((person) => chairedBy(thing, mention, person, reader))];
  }
  const on = dateIn(SIGNINGS) ?? (isFactSheet(fields, thing, section, reader) ? dateIn(DATES) : null);
  return [
    ...(on ? [signedOn(thing, mention, on, reader)] : []),
    ...[...peopleIn(SIGNATORIES), ...fields.filter(isForSide).flatMap((field) => peopleOf(field, section, reader))].map(
      (person) => signedBy(thing, mention, person, reader),
    ),
    ...of(KINDS).map((field) => ofKind(mention, field, reader)),
  ];
}

/** "Title: T", "Date: 24 October 2011" and "Parties: …": what has parties, a kind or a place has its own date. */
function isFactSheet(fields: readonly Labelled[], thing: Item, section: Section, reader: Reader): boolean {
  if (!fields.some(({ label }) => PROPERTIES.has(label) || SIGNATORIES.has(label) || KINDS.has(label))) return false;
  return TITLES.has(labelAt(segmentAt(thing, section, reader).from, section, reader)?.label ?? '');
}

/** "For Viet Nam:", "Signed for Japan". */
const isForSide = ({ label }: Labelled): boolean => /^(?:signed )?(?:for|on behalf of) /.test(label);

function ofKind(agreement: Mention, { from, to }: Labelled, reader: Reader): OfKind {
  let end = from;
  while (end < to && !reader.isMark(end) && !reader.endsLine(end)) end++;
  const stated = reader.words(from, end);
  return { kind: 'of-kind', agreement, stated, date: UNDATED, span: stated.span };
}

interface Value {
  readonly date: Item | null;
  readonly place: Place | null;
}

/** The date and the city of "13 March 2023, Tokyo", "in Tokyo, Japan", "Hotel Metropole, Hanoi": what the value begins with. */
function dateAndPlace({ from, to }: Labelled, section: Section, reader: Reader): Value {
  let date: Item | null = null;
  let place: Place | null = null;
  for (let at = from; at < to; ) {
    const day = reader.startingAt(at).find(({ type }) => type === 'date');
    const city = capitalsAt(at, reader, to) ?? nativeName(at, to, section, reader);
    if (day) {
      if (date || section.quoted.has(day) || !reader.mention(day)) break;
      date = day;
      at = day.to;
    } else if (city) {
      if (!place || !reader.hasAny(at, at + 1, COUNTRY)) place = { text: city.text, span: city.span };
      at = city.to;
    } else if (reader.word(at) === ',' || reader.word(at) === '、' || ON.has(reader.word(at))) at++;
    else break;
  }
  return { date, place };
}

/** 「東京」, 「東京、防衛省」: letters without a space up to a mark or the end of the line. */
function nativeName(from: number, to: number, section: Section, reader: Reader): (Place & { to: number }) | null {
  const { kind } = section.scan.tokens;
  let end = from;
  while (end < to && kind[end] === CHARACTER && !reader.isMark(end)) end++;
  return end > from ? { ...reader.words(from, end), to: end } : null;
}

function peopleOf({ from, to }: Labelled, section: Section, reader: Reader): readonly Mention[] {
  const people: Mention[] = [];
  for (let i = from; i < to; i++)
    for (const item of reader.startingAt(i)) {
      const mention = item.type === 'person' && !section.quoted.has(item) ? reader.mention(item) : undefined;
      if (mention) people.push(mention);
    }
  return people;
}

const UNDATED = { value: null, readings: [], mention: null, tense: 'present' } as const;

function heldOn(thing: Item, event: Mention, on: Item | null, place: Place | null, reader: Reader): TookPlace {
  const { mention, value } = on === null ? UNDATED : reader.date(thing, on);
  const span = cover(event.span, mention?.span ?? place?.span ?? event.span);
  const date = { ...UNDATED, value, readings: value ? [value] : [], mention };
  return { kind: 'took-place', event, place, date, span };
}

function signedOn(thing: Item, agreement: Mention, on: Item, reader: Reader): Signed {
  const date = reader.date(thing, on);
  const mention = date.mention as Mention;
  const span = cover(agreement.span, mention.span);
  return { kind: 'signed', agreement, isSigning: true, signedOn: mention, date, span };
}

function chairedBy(thing: Item, event: Mention, person: Mention, reader: Reader): Chaired {
  return { kind: 'chaired', event, person, date: reader.date(thing, null), span: cover(event.span, person.span) };
}

function signedBy(thing: Item, agreement: Mention, person: Mention, reader: Reader): SignedBy {
  const span = cover(agreement.span, person.span);
  return { kind: 'signed-by', agreement, person, date: reader.date(thing, null), span };
}
