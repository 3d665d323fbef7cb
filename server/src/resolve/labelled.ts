/**
 * Labels that stand for verbs: "Event: 9th Dialogue", "Date: 13 March 2023", "Venue: Tokyo" on lines or in sentences of
 * their own, the head of a table over its rows, and a question before its answer. They say what the fields of a record say.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { cover } from '../text/span.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { asksForItself, behindAnswer, behindQuestion, endsAsking, opensWithDate } from './answers.ts';
import type { Chaired, Claim, OfKind, Signed, SignedBy, TookPlace } from './claim.ts';
import type { HeadingTitle } from './headingTitle.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import { chain } from './nameChain.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { headOver, tableAround, thingsIn } from './tables.ts';
import { firstOf, wordBefore } from './titleEnd.ts';

/** A label, or the head of a column, in small letters and what stands behind it: the tokens `[from, to)`. */
export interface Labelled {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** What labels say, and the things in tables, whose dates and places are what the heads of their columns say. */
export interface LabelledClaims {
  readonly claims: readonly Claim[];
  readonly tabled: ReadonlySet<Item>;
}

export function labelled(section: Section, reader: Reader): LabelledClaims {
  // A label ends with a colon, a question asks, and a table has bars: most passages have none of them.
  if (![':', '?', '|', 'Signed ', 'Issued ', 'Adopted '].some((mark) => reader.holds(mark))) return NOTHING;
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
    if (cells?.some(({ label }) => /\p{L}/u.test(label))) tabled.add(thing);
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
  const isRecord = first && KNOWN.has(first.label) && (second ? KNOWN.has(second.label) : !DATES.has(first.label));
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

const NOTHING: LabelledClaims = { claims: [], tabled: new Set() };

/** The fields of the record whose subject the thing is; none where it is the subject of none. */
function recordAround(thing: Item, things: readonly Item[], section: Section, reader: Reader): readonly Labelled[] {
  const own = segmentAt(thing, section, reader);
  const label = labelAt(own.from, section, reader);
  const first = firstOf(thing);
  const paper = label ? label.from : paperEnd(own.from, reader);
  if (!isLight(paper, first, reader)) return asked(thing, section, reader);
  if (label && !SUBJECTS.has(label.label) && !LATEST.test(label.label)) return NONE;
  // "10th Dialogue in Hanoi": more than the title is said there.
  if (!closesAt(thing.to, own.to, reader)) return NONE;
  const isOther = (field: Labelled) =>
    field.label.startsWith('next ') || thingsIn(field, things).some((each) => each !== thing);
  const below = overRule(behindHeading(own.to, section, reader), section, reader);
  const fields = fieldsFrom(below, isOther, section, reader);
  if (!label && fields.length === 0 && thing.type === 'agreement') return signedBelow(own.to, section, reader);
  if (!label) return fields.some((field) => LETTER.has(field.label)) ? NONE : fields;
  for (let at = own.from, n = 0; at > 0 && n < MOST; n++) {
    const start = lineBefore(at, section, reader);
    const before = start === null ? null : labelAt(start, section, reader);
    const meets = before?.to === at || (before?.to === at - 1 && isItemBreak(at - 1, section));
    if (!before || !meets || isOther(before) || SUBJECTS.has(before.label)) break;
    fields.push(before);
    at = start as number;
  }
  return fields;
}

/** Over the empty line between a heading and what is plainly its record: two known labels, line by line. */
function behindHeading(at: number, section: Section, reader: Reader): number {
  if (section.scan.tokens.kind[at] !== BREAK_TOKEN || isItemBreak(at, section)) return at;
  const first = labelAt(at + 1, section, reader);
  const second = first && labelAt(isItemBreak(first.to, section) ? first.to + 1 : first.to, section, reader);
  return second && KNOWN.has(first.label) && KNOWN.has(second.label) ? at + 1 : at;
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

function beginsAt(i: number, { sentences }: Section, reader: Reader): boolean {
  return reader.startsLine(i) || sentences[i] !== sentences[i - 1];
}

/** Where the value that begins before `from` ends: at a line, a sentence, or a mark with a known label behind it. */
function endAt(from: number, section: Section, reader: Reader): number {
  const { count } = section.scan.tokens;
  let to = from;
  while (to < count && to - from < LONGEST_VALUE && !beginsAt(to, section, reader)) {
    if (JOINS.has(reader.word(to)) && KNOWN.has(labelAt(to + 1, section, reader, false)?.label ?? '')) return to + 1;
    to++;
  }
  return to;
}

const LONGEST_VALUE = 60;
const JOINS = new Set([';', ',', '|', '–', '—', '-', '(']);
const BULLETS = new Set(['-', '*', '•', '–', '—', '|', '_']);

/** "Date held: 13 March 2023" at a token. `whole`: with its value. */
export function labelAt(at: number, section: Section, reader: Reader, whole = true): Labelled | null {
  const { count, kind } = section.scan.tokens;
  let from = at;
  while (from < at + 3 && BULLETS.has(reader.word(from))) from++;
  const inRow = from > at && reader.word(from - 1) === '|';
  for (let i = from; i < from + LONGEST_LABEL && i < count && kind[i] !== BREAK_TOKEN; i++) {
    const word = reader.word(i);
    if (word === ':' || (word === '|' && inRow)) {
      let value = i + 1;
      while (value < i + 3 && BULLETS.has(reader.word(value))) value++;
      const label = labelText(reader.words(from, i).text);
      return i === from ? null : { label, from: value, to: whole ? endAt(value, section, reader) : value };
    }
    if (i > from && beginsAt(i, section, reader)) return null;
  }
  return null;
}

/** "Chair (Japan)", "Japanese chair": whose it is says the name behind it. */
const labelText = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^)]*\)$/, '')
    .replace(/^\p{L}+ese (?=co-?chair|chair)/u, '');

/** "Date and place of signing". */
const LONGEST_LABEL = 7;

/** The break before the next item of the same list, and no empty line. */
export function isItemBreak(i: number, { scan: { text, tokens } }: Section): boolean {
  if (tokens.kind[i] !== BREAK_TOKEN || i + 1 >= tokens.count || i === 0) return false;
  const [end, start] = [tokens.end[i - 1] as number, tokens.start[i + 1] as number];
  const line = text.indexOf('\n', end);
  const next = text.indexOf('\n', line + 1);
  return line >= 0 && line < start && (next < 0 || next >= start);
}

/** The beginning of the line before a token. */
function lineBefore(at: number, section: Section, reader: Reader): number | null {
  const { kind } = section.scan.tokens;
  if (kind[at - 1] === BREAK_TOKEN && !isItemBreak(at - 1, section)) return null;
  let from = kind[at - 1] === BREAK_TOKEN ? at - 2 : at - 1;
  while (from > 0 && at - from < LONGEST_VALUE && !beginsAt(from, section, reader)) from--;
  return beginsAt(from, section, reader) ? from : null;
}

/** Only articles, countries and marks stand in `[from, to)`. */
function isLight(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (!reader.isMark(i) && !reader.hasAny(i, i + 1, ARTICLE | COUNTRY)) return false;
  return true;
}

/** Behind the title its line or sentence ends, but for a bracket and marks. */
function closesAt(from: number, to: number, reader: Reader): boolean {
  let at = from;
  if (reader.word(at) === '(') while (at < to && reader.word(at - 1) !== ')') at++;
  while (at < to && reader.isMark(at)) at++;
  return at >= to;
}

/** "When was the 9th Dialogue held? – On 13 March 2023, in Tokyo." */
function asked(thing: Item, section: Section, reader: Reader): readonly Labelled[] {
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
  const [label] = [q, q + 1].map((i) => reader.word(i)).filter((word) => ASKING.has(word));
  if (!label) return NONE;
  // "When was the Memorandum reviewed?": another day than its own
  if (label !== 'who' && (thing.type === 'agreement' || apart) && !asksForItself(q, end, thing, reader)) return NONE;
  // "Who was in the chair at the 9th Dialogue?"
  if (label === 'who' && thing.type === 'event' && !asksForChairs(q, end, reader)) return NONE;
  // "Where did the delegates of the 9th Dialogue meet?", "Where did they meet after the 9th Dialogue?"
  const before = reader.word(wordBefore(thing, start, reader));
  if (
    thing.type === 'event' &&
    label !== 'who' &&
    ['of', 'to', 'from', 'after', 'before', 'since', 'for', 'by'].includes(before)
  )
    return NONE;
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

const ANSWERING = new Set([
  'did',
  'was',
  'were',
  'had',
  'on',
  'for',
  'from',
  'of',
  'and',
  'as',
  'with',
  'together',
  'jointly',
]);
const ASKING = new Set(['when', 'where', 'who']);
const SIGNERS = new Set(['signed', 'inked', 'concluded']);

function asksForChairs(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (CHAIRING.has(reader.word(i))) return true;
  return false;
}

const CHAIRING = new Set(['chaired', 'cochaired', 'chair', 'chairs', 'presided']);
const LONGEST_ANSWER = 'answer'.length;
const ON = new Set(['on', 'in', 'the', 'at']);
/** May stand before the date of an answer. */
const BEFORE_ANSWER = new Set([...ON, 'it', 'was', 'held', 'took', 'place', 'convened']);

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
    const city = capitalsAt(at, reader, to);
    if (day) {
      if (date || section.quoted.has(day) || !reader.mention(day)) break;
      date = day;
      at = day.to;
    } else if (city) {
      if (!place || !reader.hasAny(at, at + 1, COUNTRY)) place = { text: city.text, span: city.span };
      at = city.to;
    } else if (reader.word(at) === ',' || ON.has(reader.word(at))) at++;
    else break;
  }
  return { date, place };
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

const set = (labels: string): ReadonlySet<string> => new Set(labels.split(','));

/** Whose value is the subject of the record; "Subject" and "Re" say only what a letter is about. */
const SUBJECTS = set(
  'what,event,name of event,name of the event,event name,meeting,dialogue,forum,conference,summit,title,name,document,agreement,memorandum,treaty,instrument,document title,title of document,title of the document,text,occasion,activity,statement,declaration',
);
/** Of those the ones whose value is a document. */
const TITLES = set(
  'title,name,document,agreement,memorandum,treaty,instrument,document title,title of document,title of the document,statement,declaration',
);
const PROPERTIES = set('place,parties,language,languages,authentic texts,depositary,duration,articles,done at');
/** "Last meeting", "Most recent edition". */
const LATEST = /^(?:last|latest|previous|most recent) (?:meeting|dialogue|forum|session|round|edition|event)$/;
const BASIS =
  /^(?:(?:the )?legal )?(?:basis|framework|foundation)$|^(?:held|done|carried out) under$|^legal (?:instrument|text)$/;
/** Whose date is its own. */
const LETTER = set('to,from,subject,re,ref,reference,attn,cc,author,by,prepared by');
const DATES = set(
  'date,dates,when,date and place,place and date,date and venue,venue and date,when and where,date and location,date held,held,held on,day,date of the meeting,meeting date,event date,date of event,date of the event,took place,took place on,period,duration',
);
const SIGNINGS = set(
  'signed,signed on,date signed,date of signing,date of signature,signing date,concluded,concluded on,announced,announced on,unveiled,launched,issued,issued on,date of issue,adopted,adopted on,date of adoption,when signed,signature,signing',
);
const KINDS = set('kind,type,kind of document,type of document,kind of instrument,type of instrument,form,nature');
const PLACES = set(
  'venue,place,held,held on,date and place,place and date,date and venue,venue and date,when and where,date and location,location,city,where,host city,held in,held at,place held,place of meeting,meeting place,location of the event,host',
);
const CHAIRS = set(
  'chair,chairs,co-chair,co-chairs,cochair,cochairs,chaired by,co-chaired by,chairman,chairmen,chairperson,chairpersons,co-chairmen,presided over by,chairs of the meeting',
);
const SIGNATORIES = set('signatories,signatory,signed by,signers');
/** Heads of columns with dates and places. */
const HEADS: ReadonlySet<string> = new Set(
  [
    DATES,
    SIGNINGS,
    PLACES,
    set('reported,reviewed,published,in force,entry into force,document date,filed,updated,source'),
  ].flatMap((each) => [...each]),
);
const KNOWN: ReadonlySet<string> = new Set([DATES, SIGNINGS, PLACES, CHAIRS, SIGNATORIES].flatMap((each) => [...each]));
