/**
 * Labels that stand for verbs: "Event: 9th Dialogue", "Date: 13 March 2023", "Venue: Tokyo" on lines or in sentences of
 * their own, the head of a table over its rows, and a question before its answer. They say what the fields of a record say.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { COUNTRY } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { CHARACTER } from '../text/tokens.ts';
import type { Chaired, Claim, OfKind, Signed, SignedBy, TookPlace } from './claim.ts';
import type { HeadingTitle } from './headingTitle.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import { fieldsFrom, recordAround, segmentAt } from './labelledRecord.ts';
import {
  BASIS,
  CHAIRS,
  closesAt,
  DATES,
  HEADS,
  KINDS,
  KNOWN,
  type Labelled,
  LETTER,
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

/** A sentence in a row of its own number is told like any other. */
function holdsDateOrPlace({ from, to }: Labelled, reader: Reader): boolean {
  // A place is all that its cell says: "Coffee was served" begins a sentence.
  const place = capitalsAt(from, reader, to);
  if (place && (closesAt(place.to, to, reader) || reader.word(place.to) === ',')) return true;
  for (let i = from; i < to; i++) if (reader.startingAt(i).some(({ type }) => type === 'date')) return true;
  return false;
}

const NOTHING: LabelledClaims = { claims: [], tabled: new Set() };

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
