/** The records of YAML dossiers: their fields make the claims that a sentence with the same words makes. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import { COUNTRIES } from '../recognise/countries.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { countryAt, FORMER, INCOMING } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { once as makeOnce } from '../text/once.ts';
import { cover } from '../text/span.ts';
import { type PartialDate, parseEdtf, periodValue, type TimeValue } from '../time/edtf.ts';
import type { Claim, ClaimDate } from './claim.ts';
import { movedClaim } from './move.ts';
import type { Section } from './section.ts';

/** Of the passage with that index. */
export type SectionOf = (passage: number) => Section | undefined;

/** The fields of one record by the part they play; see `RECORD_FIELDS` in dossier/fields.ts. */
interface FieldRecord {
  /** Path of the record as JSON. */
  readonly key: string;
  readonly person: Field | null;
  /** Rank and offices. */
  readonly titles: readonly Field[];
  /** The agreement or event that the record is about. */
  readonly subject: Field | null;
  readonly signed: Field | null;
  readonly status: Field | null;
  /** The side that the person is on. */
  readonly side: Field | null;
  readonly date: Field | null;
  /** First and last day. */
  readonly from: Field | null;
  readonly to: Field | null;
  readonly ordinal: Field | null;
  readonly place: Field | null;
  /** Chairs of an event, signatories of an agreement. */
  readonly chairs: readonly Field[];
  readonly signatories: readonly Field[];
}

const PERSON: readonly string[] = ['person', 'name'];
const TITLES: readonly string[] = ['rank', 'office', 'offices', 'position'];
const SUBJECT: readonly string[] = ['agreement', 'event', 'title', 'name'];

/** Records in order of place: fields that differ in their last key alone, items of a list counting as one key. */
export function fieldRecords(dossier: Dossier): FieldRecord[] {
  const groups = new Map<string, Field[]>();
  for (const field of dossier.fields) {
    const { path } = field;
    const inList = typeof path.at(-1) === 'number';
    const key = JSON.stringify(path.slice(0, inList ? -2 : -1));
    const group = groups.get(key);
    if (group) group.push(field);
    else groups.set(key, [field]);
  }
  return [...groups].map(([key, own]) => {
    const around = titleParent(own, groups);
    // `office: {title: …, from: …}` is a title of the record around it, which gives the person and, without others, the dates.
    const fields = around === null ? own : [...own.map(asTitle), ...around.filter((field) => lendsTo(field, own))];
    const named = (keys: readonly string[]) => fields.filter((field) => keys.includes(keyOf(field)));
    return {
      key,
      person: named(PERSON)[0] ?? null,
      titles: named(TITLES),
      subject: named(SUBJECT)[0] ?? null,
      signed: named(['signed'])[0] ?? null,
      status: named(['status'])[0] ?? null,
      side: named(['delegation', 'country'])[0] ?? null,
      date: named(['date'])[0] ?? null,
      from: named(['from'])[0] ?? null,
      to: named(['to'])[0] ?? null,
      ordinal: named(['ordinal', 'edition'])[0] ?? null,
      place: named(['place'])[0] ?? null,
      chairs: named(['chair', 'chairs']),
      signatories: named(['signatory', 'signatories']),
    };
  });
}

const DATES: readonly string[] = ['date', 'from', 'to'];

/** The fields of the record in which these stand as a map under `rank` or `office`; null for all others. */
function titleParent(own: readonly Field[], groups: ReadonlyMap<string, readonly Field[]>): readonly Field[] | null {
  const path = own[0]?.path ?? [];
  const inList = typeof path.at(-1) === 'number';
  const steps = path.slice(0, inList ? -2 : -1);
  const at = steps.findLastIndex((step) => typeof step === 'string');
  if (!TITLES.includes(String(steps[at])) || at < steps.length - 2) return null;
  return groups.get(JSON.stringify(steps.slice(0, at))) ?? null;
}

function asTitle(field: Field): Field {
  const key = keyOf(field);
  return key === 'title' || key === 'name' ? { ...field, path: [...field.path.slice(0, -1), 'office'] } : field;
}

function lendsTo(field: Field, own: readonly Field[]): boolean {
  const key = keyOf(field);
  return PERSON.includes(key) || (DATES.includes(key) && !own.some((other) => DATES.includes(keyOf(other))));
}

function keyOf({ path }: Field): string {
  const last = path.at(-1);
  return String(typeof last === 'number' ? path.at(-2) : last);
}

/** When a record says that it was: its `date`, or the time between its `from` and `to`. */
function timesOf({ date, from, to }: FieldRecord): readonly TimeValue[] {
  const day = date === null ? null : parseEdtf(date.value);
  const first = from === null ? null : parseEdtf(from.value);
  const last = to === null ? null : parseEdtf(to.value);
  const isDate = (value: TimeValue | null): value is PartialDate => value?.type === 'date';
  const span = isDate(first) ? [periodValue(first, isDate(last) ? last : 'open')] : isDate(last) ? [last] : [];
  return day === null ? span : [day, ...span];
}

/** The times of the record around each passage, also where it stands deeper in the record. */
export function recordDates(
  records: readonly FieldRecord[],
  dossier: Dossier,
): (passage: number) => readonly TimeValue[] {
  const byKey = new Map<string, readonly TimeValue[]>();
  for (const record of records) {
    const times = timesOf(record);
    if (times.length > 0) byKey.set(record.key, times);
  }
  if (byKey.size === 0) return () => NO_TIMES;
  return (passage) => {
    const path = dossier.passages[passage]?.path ?? [];
    for (let length = path.length - 1; length > 0; length--) {
      const times = byKey.get(JSON.stringify(path.slice(0, length)));
      if (times) return times;
    }
    return NO_TIMES;
  };
}

const NO_TIMES: readonly TimeValue[] = [];

/** The person of the same record, by the passage of a rank or office: `personIn` tells whom a passage names. */
export function titleOwners(
  records: readonly FieldRecord[],
  registry: Registry,
  personIn: (passage: number) => string | null,
): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  for (const { person, titles } of records) {
    if (person === null || titles.length === 0) continue;
    const id = registry.people.has(person.value) ? person.value : personIn(person.passage);
    if (id !== null) for (const title of titles) owners.set(title.passage, id);
  }
  return owners;
}

/** `person: phan-van-giang`, `rank: vpa-major`: an id in a field names the entry as written words do. */
export function idMentions(dossier: Dossier, registry: Registry): Mention[] {
  return dossier.fields.flatMap((field) => {
    const key = keyOf(field);
    if (dossier.passages[field.passage]?.repeats) return [];
    const person = key === 'person' ? registry.people.get(field.value) : undefined;
    if (person) return [mentionOf(field, 'person', person.id, person.name.ascii, dossier)];
    return (TITLES.includes(key) ? titleById(field, dossier, registry) : null) ?? [];
  });
}

function titleById(field: Field, dossier: Dossier, registry: Registry): Mention | null {
  const rank = registry.ranks.get(field.value);
  if (rank) return { ...mentionOf(field, 'rank', rank.id, rank.title, dossier), abbreviated: false };
  const office = registry.offices.get(field.value);
  return office ? mentionOf(field, 'office', office.id, office.title, dossier) : null;
}

function mentionOf(field: Field, type: Mention['type'], id: string, canonical: string, dossier: Dossier): Mention {
  const map = dossier.passages[field.passage]?.map;
  const span = map ? map.toSourceSpan({ start: 0, end: field.value.length }) : field.span;
  const mention = { span, passage: field.passage, text: field.value, type, id, candidates: [id], canonical };
  return type === 'person' ? { ...mention, name: 'full' } : mention;
}

/** What all records claim. */
export function fieldClaims(
  records: readonly FieldRecord[],
  sections: SectionOf,
  owners: ReadonlyMap<number, string>,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const first = (field: Field | null, type: Mention['type']): Mention | undefined =>
    field === null ? undefined : [...(sections(field.passage)?.mentions.values() ?? [])].find((m) => m.type === type);
  const peopleIn: PeopleIn = (fields) =>
    fields.flatMap((field) => {
      const known = registry.people.get(field.value);
      if (known) return [mentionOf(field, 'person', known.id, known.name.ascii, dossier)];
      return [...(sections(field.passage)?.mentions.values() ?? [])].filter(({ type }) => type === 'person');
    });
  const textOf = makeOnce(() => timelineTexts(dossier));
  const claims = records.flatMap((record): Claim[] => [
    ...record.titles.flatMap((title) => titleClaims(title, record, sections, owners, dossier, matcher, registry)),
    ...signedClaims(record, first, dossier, registry),
    ...inForceClaims(record, first, dossier, registry),
    ...leaderClaims(record, first, peopleIn, dossier, registry),
    ...presentClaims(record, first, dossier, registry),
    ...sideClaims(record, first, sections, dossier, matcher, registry),
    ...eventClaims(record, first, dossier),
    ...timelineClaims(record, first, (key) => textOf().get(key), sections),
  ]);
  return dossier.passages.some(({ repeats }) => repeats) ? once(claims, dossier) : claims;
}

/** An alias says nothing new that repeats a claim with its date; beside another date or another name it does. */
function once(claims: readonly Claim[], { passages }: Dossier): Claim[] {
  const isRepeated = (claim: Claim) => mentionsIn(claim).every(({ passage }) => passages[passage]?.repeats);
  const keyOfClaim = (claim: Claim) => {
    const named = mentionsIn(claim).map(({ type, id, canonical, ordinal }) => [type, id, canonical, ordinal?.value]);
    const { value, readings, tense } = claim.date;
    const place = claim.kind === 'took-place' ? claim.place?.text : null;
    return JSON.stringify([claim.kind, named, place, value?.edtf, readings.map(({ edtf }) => edtf), tense]);
  };
  const said = new Set(claims.filter((claim) => !isRepeated(claim)).map(keyOfClaim));
  return claims.filter((claim) => {
    if (!isRepeated(claim)) return true;
    const key = keyOfClaim(claim);
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

function mentionsIn(claim: Claim): readonly Mention[] {
  const mentions: Mention[] = [];
  movedClaim(claim, 0, (mention) => {
    mentions.push(mention);
    return mention;
  });
  return mentions;
}

function titleClaims(
  field: Field,
  record: FieldRecord,
  sections: SectionOf,
  owners: ReadonlyMap<number, string>,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const { person, date } = record;
  const id = owners.get(field.passage);
  const section = sections(field.passage);
  const known = id === undefined ? undefined : registry.people.get(id);
  if (!person || !section || !known) return [];
  const who = mentionOf(person, 'person', known.id, known.name.ascii, dossier);
  // A record with a date of its own speaks of that day; the dossier's day is the other reading.
  const own = date === null ? null : dateIn(sections(date.passage));
  const readings = [...timesOf(record), dossier.date.value].filter((value) => value !== null);
  const claim = (title: Mention, tense: ClaimDate['tense']): Claim[] => {
    const when: ClaimDate = { value: readings[0] ?? null, readings, mention: own ?? null, tense };
    const span = cover(person.span, title.span);
    if (title.type === 'rank') return [{ kind: 'held-rank', person: who, rank: title, date: when, span }];
    return title.type === 'office'
      ? [
          {
            kind: 'held-office',
            person: who,
            office: title,
            nation: null,
            marker: null,
            native: true,
            date: when,
            span,
          },
        ]
      : [];
  };
  const named = titleById(field, dossier, registry);
  if (named !== null) return claim(named, 'present');
  return [...section.mentions].flatMap(([item, title]) => claim(title, tenseBefore(item, section, matcher)));
}

function dateIn(section: Section | undefined): Mention | undefined {
  const dates = [...(section?.mentions.values() ?? [])].filter((mention) => mention.type === 'date');
  return dates.length === 1 ? dates[0] : undefined;
}

/** Who stands among the participants of something takes part in it, on its day. */
function presentClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { person: field } = record;
  if (field?.path[0] !== 'participants') return [];
  const known = registry.people.get(field.value);
  const person = known ? mentionOf(field, 'person', known.id, known.name.ascii, dossier) : first(field, 'person');
  if (!person || !registry.people.get(person.id ?? '')?.died) return [];
  const readings = [...timesOf(record), dossier.date.value].filter((value) => value !== null);
  const date: ClaimDate = { value: readings[0] ?? null, readings, mention: null, tense: 'present' };
  return [{ kind: 'alive', person, date, span: person.span }];
}

/** `delegation: Japan` beside a person. */
function sideClaims(
  { person: field, side }: FieldRecord,
  first: First,
  sections: SectionOf,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const known = registry.people.get(field?.value ?? '');
  const person =
    field && known ? mentionOf(field, 'person', known.id, known.name.ascii, dossier) : first(field, 'person');
  const code = side === null ? null : countryNamed(side.value, sections(side.passage), matcher);
  if (!person || !side || code === null) return [];
  const map = dossier.passages[side.passage]?.map;
  const span = map ? map.toSourceSpan({ start: 0, end: side.value.length }) : side.span;
  const nation = { code, kind: 'name', span, text: side.value, own: null } as const;
  const value = dossier.date.value;
  const date: ClaimDate = { value, readings: value === null ? [] : [value], mention: null, tense: 'present' };
  return [{ kind: 'delegated', person, nation, date, span: cover(person.span, span) }];
}

/** A value that is a country and nothing else: "JP", "Japan", "the Socialist Republic of Viet Nam". */
function countryNamed(value: string, section: Section | undefined, { words, lexicon }: Matcher): string | null {
  if (/^[A-Z]{2}$/.test(value)) return COUNTRIES.some(({ code }) => code === value) ? value : null;
  if (section === undefined) return null;
  const { tokens } = section.scan;
  let found: string | null = null;
  for (let i = 0; i < tokens.count; i++) {
    const code = countryAt(tokens, i, words);
    const plain = ['the', 'socialist', 'republic', 'of'].some((word) => tokens.word[i] === lexicon.id(word));
    if (code === null ? !plain : found !== null && found !== code) return null;
    found ??= code;
  }
  return found;
}

type First = (field: Field | null, type: Mention['type']) => Mention | undefined;

type PeopleIn = (fields: readonly Field[]) => readonly Mention[];

/** The agreement of a record, by its id or by its title. */
function agreementOf(subject: Field | null, first: First, dossier: Dossier, registry: Registry): Mention | undefined {
  const known = subject === null ? undefined : registry.agreements.get(subject.value);
  return subject !== null && known
    ? mentionOf(subject, 'agreement', known.id, known.title, dossier)
    : first(subject, 'agreement');
}

/** `signed` beside an agreement; in the list of agreements `date` says the same. */
function signedClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { subject, date: day, key } = record;
  const signed = record.signed ?? (key.startsWith('["agreements",') ? day : null);
  const signedOn = first(signed, 'date');
  const agreement = agreementOf(subject, first, dossier, registry);
  const value = signedOn?.date?.value ?? null;
  if (!signedOn || !agreement) return [];
  const date: ClaimDate = { value, readings: value === null ? [] : [value], mention: signedOn, tense: 'present' };
  return [{ kind: 'signed', agreement, isSigning: true, signedOn, date, span: cover(agreement.span, signedOn.span) }];
}

/** `status: in force` beside an agreement: on the dossier's day, whenever it was signed. */
function inForceClaims({ subject, status }: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { value } = dossier.date;
  if (value === null || !/^in (?:force|effect)$/i.test(status?.value ?? '')) return [];
  const agreement = agreementOf(subject, first, dossier, registry);
  if (!agreement) return [];
  const date: ClaimDate = { value, readings: [value], mention: null, tense: 'present' };
  return [{ kind: 'in-force', agreement, date, span: agreement.span }];
}

/** `date` and `place` beside an event, whose ordinal stands in its name or in a field of its own. */
function eventClaims(record: FieldRecord, first: First, dossier: Dossier): Claim[] {
  const { date, place } = record;
  const event = eventOf(record, first);
  const on = first(date, 'date') ?? null;
  const value = on?.date?.value ?? null;
  if (!event || (value === null && place === null)) return [];
  const when: ClaimDate = { value, readings: value === null ? [] : [value], mention: on, tense: 'present' };
  const map = place === null ? undefined : dossier.passages[place.passage]?.map;
  const at = place && map ? { text: place.value, span: map.toSourceSpan({ start: 0, end: place.value.length }) } : null;
  const span = cover(event.span, on?.span ?? at?.span ?? event.span);
  return [{ kind: 'took-place', event, place: at, date: when, span }];
}

const TIMELINE = '["timeline",';

/** The passage of each entry's `text`, by the record's key. */
function timelineTexts({ passages }: Dossier): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const [index, { path }] of passages.entries())
    if (path[0] === 'timeline' && path.at(-1) === 'text') texts.set(JSON.stringify(path.slice(0, -1)), index);
  return texts;
}

/** `text` beside a `date`: "The Memorandum is signed", "9th Dialogue in Tokyo"; a longer story has dates of its own. */
function timelineClaims(
  { key, date: day }: FieldRecord,
  first: First,
  textOf: (key: string) => number | undefined,
  sections: SectionOf,
): Claim[] {
  const on = key.startsWith(TIMELINE) ? first(day, 'date') : undefined;
  const value = on?.date?.value ?? null;
  const text = on ? textOf(key) : undefined;
  const section = text === undefined ? undefined : sections(text);
  if (!on || value === null || !section) return [];
  const things = [...section.mentions].filter(([{ type }]) => type !== 'person' && type !== 'organisation');
  const [thing, more] = things;
  if (!thing || more || section.quoted.has(thing[0])) return [];
  const [item, mention] = thing;
  const told = section.scan.text.slice(item.end);
  const date: ClaimDate = { value, readings: [value], mention: on, tense: 'present' };
  if (item.type === 'agreement' && /^\s+(?:is|was|are|were)? ?(?:signed|adopted|issued)\b/.test(told))
    return [{ kind: 'signed', agreement: mention, isSigning: true, signedOn: on, date, span: mention.span }];
  if (
    item.type !== 'event' ||
    !/^(?:\s+(?:is|was)? ?(?:held|hosted|convened|takes place|took place|opens|opened)\b|\W*$)/.test(told)
  )
    return [];
  return [{ kind: 'took-place', event: mention, place: null, date, span: mention.span }];
}

function eventOf({ subject, ordinal }: FieldRecord, first: First): Mention | undefined {
  const found = first(subject, 'event');
  const number = Number(ordinal?.value ?? Number.NaN);
  return found && found.ordinal === null && ordinal !== null && Number.isInteger(number)
    ? { ...found, ordinal: { value: number, span: ordinal.span } }
    : found;
}

/** `chairs` beside an event, `signatories` beside an agreement. */
function leaderClaims(
  record: FieldRecord,
  first: First,
  peopleIn: PeopleIn,
  dossier: Dossier,
  registry: Registry,
): Claim[] {
  const on = first(record.signed ?? record.date, 'date') ?? null;
  const value = on?.date?.value ?? null;
  const date: ClaimDate = { value, readings: value === null ? [] : [value], mention: on, tense: 'present' };
  const event = record.chairs.length > 0 ? eventOf(record, first) : undefined;
  const agreement = record.signatories.length > 0 ? agreementOf(record.subject, first, dossier, registry) : undefined;
  return [
    ...(event === undefined ? [] : peopleIn(record.chairs)).map(
      (person): Claim => ({ kind: 'chaired', event: event as Mention, person, date, span: person.span }),
    ),
    ...(agreement === undefined ? [] : peopleIn(record.signatories)).map(
      (person): Claim => ({ kind: 'signed-by', agreement: agreement as Mention, person, date, span: person.span }),
    ),
  ];
}

/** "former Deputy Minister" in a field asks for another time, as it does in a sentence. */
function tenseBefore(item: Item, { scan }: Section, { words }: Matcher): ClaimDate['tense'] {
  for (let i = item.from - 1; i >= 0; i--) {
    const classes = words.classes[scan.tokens.word[i] as number] as number;
    if ((classes & FORMER) !== 0) return 'former';
    if ((classes & INCOMING) !== 0) return 'incoming';
  }
  return 'present';
}
