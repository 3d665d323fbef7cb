/** The records of YAML dossiers: their fields make the claims that a sentence with the same words makes. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import { isOfBefore } from '../recognise/past.ts';
import type { Item } from '../recognise/scan.ts';
import { countryAt, FORMER, INCOMING } from '../recognise/words.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { Registry } from '../registry/model.ts';
import { once as makeOnce } from '../text/once.ts';
import { cover } from '../text/span.ts';
import type { Claim, ClaimDate, HeldOffice, Nation } from './claim.ts';
import { isNative } from './claims.ts';
import { movedClaim } from './move.ts';
import { nationBeside } from './nation.ts';
import { type FieldRecord, keyOf, TITLES, timesOf } from './records.ts';
import type { Section } from './section.ts';
import { isOfSmallerThing } from './smallerThing.ts';
import { type First, type SectionOf, timed, timelineClaims, timelineTexts } from './timelineFields.ts';

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
    ...[...record.titles, ...(isOffice(record.role, first) ? [record.role] : [])].flatMap((title) =>
      titleClaims(title, record, first, sections, owners, dossier, matcher, registry),
    ),
    ...signedClaims(record, first, dossier, registry),
    ...inForceClaims(record, first, dossier, registry),
    ...leaderClaims(record, first, peopleIn, dossier, registry),
    ...presentClaims(record, first, dossier, registry),
    ...sideClaims(record, first, sections, dossier, matcher, registry),
    ...memberClaims(record, first, sections, dossier, registry),
    ...lifeClaims(record, first, dossier, registry),
    ...kindClaims(record, first, dossier, registry),
    ...rangeClaims(record, first),
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
  first: First,
  sections: SectionOf,
  owners: ReadonlyMap<number, string>,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const { person, date: day } = record;
  const section = sections(field.passage);
  const who = person && ownerOf(person, owners.get(field.passage), first, dossier, registry);
  if (!person || !section || !who || isOver(record, field)) return [];
  // A record with a date of its own speaks of that day; the dossier's day is the other reading.
  const own = day === null ? null : dateIn(sections(day.passage));
  const date = timed([...timesOf(record), ...section.dates, dossier.date.value], own ?? null);
  const claim = (title: Mention, nation: Nation | null, { tense, marker }: Marked): Claim[] => {
    const when: ClaimDate = { ...date, tense };
    const span = cover(person.span, title.span);
    if (title.type === 'rank') return [{ kind: 'held-rank', person: who, rank: title, date: when, span }];
    if (title.type !== 'office') return [];
    const native = who.id !== null || isNative(who, title, nation ?? sideOf(record, sections, matcher), registry);
    return [{ kind: 'held-office', person: who, office: title, nation, marker, native, date: when, span }];
  };
  const named = titleById(field, dossier, registry);
  if (named !== null) return claim(named, null, PRESENT);
  const known = registry.people.get(who.id ?? '');
  return [...section.mentions].flatMap(([item, title]) => {
    if (item.type === 'office' && isOfSmallerThing(item, section.scan)) return [];
    const nation = item.type === 'office' ? nationBeside(item, null, known, section.scan, matcher, section.map) : null;
    return claim(title, nation, markedBefore(item, section, matcher));
  });
}

/** "former_ministers: [{person: …, office: …}]", "status: retired": what the person was. */
function isOver({ status }: FieldRecord, { path }: Field): boolean {
  return path.some(isOfBefore) || OVER.test(status?.value ?? '');
}

const OVER = /\b(?:retired|former|left|ended|resigned|deceased|dead|late)\b/i;

/** `role: former Minister of Defence` is a title like others; "adviser to the Minister of Defence" is no office. */
function isOffice(role: Field | null, first: First): role is Field {
  const office = role && first(role, 'office');
  return (
    !!office &&
    /^(?:the |an? |former |ex-|formerly )*(?: of (?:the )?\p{Lu}[\p{L} ]*)?$/u.test(role.value.replace(office.text, ''))
  );
}

/** Whose titles the record has: somebody of the registry, or the only one whom the field names. */
function ownerOf(
  field: Field,
  id: string | undefined,
  first: First,
  dossier: Dossier,
  registry: Registry,
): Mention | undefined {
  const known = registry.people.get(id ?? '');
  if (known) return mentionOf(field, 'person', known.id, known.name.ascii, dossier);
  const written = first(field, 'person');
  return written?.name === 'unknown' && written.text === field.value.trim() ? written : undefined;
}

function dateIn(section: Section | undefined): Mention | undefined {
  const dates = [...(section?.mentions.values() ?? [])].filter((mention) => mention.type === 'date');
  return dates.length === 1 ? dates[0] : undefined;
}

/** Who stands among the participants of something takes part in it, on its day. */
function presentClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { person: field, status } = record;
  if (field?.path[0] !== 'participants' || /\b(?:deceased|dead|died|late|posthumous)/i.test(status?.value ?? ''))
    return [];
  const person = personOf(field, first, dossier, registry);
  if (!person || !registry.people.get(person.id ?? '')?.died) return [];
  const date = timed([...timesOf(record), dossier.date.value]);
  return [{ kind: 'alive', person, date, span: person.span }];
}

/** `age: 53` and `born: 1960-10-14` beside a person. */
function lifeClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { person: field, age, born } = record;
  const person = age || born ? personOf(field, first, dossier, registry) : undefined;
  if (!person) return [];
  const on = first(born, 'date');
  const date = timed([...timesOf(record), dossier.date.value]);
  const span =
    age === null
      ? null
      : (dossier.passages[age.passage]?.map.toSourceSpan({ start: 0, end: age.value.length }) ?? age.span);
  return [
    ...(age && span && /^\d{2,3}$/.test(age.value)
      ? [{ kind: 'aged', person, age: Number(age.value), said: true, counted: 'completed', date, span } as const]
      : []),
    ...(on
      ? [
          {
            kind: 'born',
            person,
            on,
            date: timed([on.date?.value ?? null], on),
            span: cover(person.span, on.span),
          } as const,
        ]
      : []),
  ];
}

/** `delegation: Japan` beside a person. */
function sideClaims(
  record: FieldRecord,
  first: First,
  sections: SectionOf,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const { person: field } = record;
  const person = personOf(field, first, dossier, registry);
  const nation = sideOf(record, sections, matcher);
  if (!person || nation === null) return [];
  return [
    { kind: 'delegated', person, nation, date: timed([dossier.date.value]), span: cover(person.span, nation.span) },
  ];
}

function sideOf({ side }: FieldRecord, sections: SectionOf, matcher: Matcher): Nation | null {
  const section = side === null ? undefined : sections(side.passage);
  const code = side === null ? null : countryNamed(side.value, section, matcher);
  if (side === null || code === null) return null;
  const span = section ? section.map.toSourceSpan({ start: 0, end: side.value.length }) : side.span;
  return { code, kind: 'name', span, text: side.value, own: null };
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

type PeopleIn = (fields: readonly Field[]) => readonly Mention[];

/** The person of a record, by an id or by a name. */
function personOf(field: Field | null, first: First, dossier: Dossier, registry: Registry): Mention | undefined {
  const known = registry.people.get(field?.value ?? '');
  return field !== null && known
    ? mentionOf(field, 'person', known.id, known.name.ascii, dossier)
    : first(field, 'person');
}

/** The agreement of a record, by its id or by its title. */
function agreementOf(subject: Field | null, first: First, dossier: Dossier, registry: Registry): Mention | undefined {
  const known = subject === null ? undefined : registry.agreements.get(subject.value);
  return subject !== null && known
    ? mentionOf(subject, 'agreement', known.id, known.title, dossier)
    : whole(subject, first(subject, 'agreement'), dossier);
}

/** "Dinner after the 9th Dialogue", "Report on the Memorandum": the record is of something else. */
function whole(subject: Field | null, found: Mention | undefined, dossier: Dossier): Mention | undefined {
  const map = dossier.passages[found?.passage ?? -1]?.map;
  if (subject === null || !found || !map) return found;
  const isAside =
    ABOUT.test(subject.value.slice(0, map.toValue(found.span.start))) ||
    GOES_ON.test(subject.value.slice(map.toValue(found.span.end)));
  return isAside ? undefined : found;
}

/** "9th Dialogue was recalled", "9th Dialogue: press conference": the record is of that, and no longer of the dialogue. */
const GOES_ON = /^(?:['’]s\b|:| [–—-] | (?!(?:in|at|held)\b)\p{Ll})/u;

const ABOUT = /\b(?:of|for|on|to|after|before|following|under|at|during|from)\s+(?:the\s+)?$/i;

/** `signed` beside an agreement; in the list of agreements `date` says the same. */
function signedClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { subject, date: day, key } = record;
  const signed = record.signed ?? (key.startsWith('["agreements",') ? day : null);
  const signedOn = first(signed, 'date');
  const agreement = agreementOf(subject, first, dossier, registry);
  if (!signedOn || !agreement) return [];
  const date = timed([signedOn.date?.value ?? null], signedOn);
  return [{ kind: 'signed', agreement, isSigning: true, signedOn, date, span: cover(agreement.span, signedOn.span) }];
}

/** `status: in force` beside an agreement: on the dossier's day, whenever it was signed. */
function inForceClaims({ subject, status }: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { value } = dossier.date;
  if (value === null || !/^in (?:force|effect)$/i.test(status?.value ?? '')) return [];
  const agreement = agreementOf(subject, first, dossier, registry);
  if (!agreement) return [];
  return [{ kind: 'in-force', agreement, date: timed([value]), span: agreement.span }];
}

/** `date` and `place` beside an event, whose ordinal stands in its name or in a field of its own. */
function eventClaims(record: FieldRecord, first: First, dossier: Dossier): Claim[] {
  const { date, from, place } = record;
  const event = eventOf(record, first, dossier);
  const on = first(date ?? from, 'date') ?? null;
  const value = on?.date?.value ?? null;
  if (!event || (value === null && place === null)) return [];
  const when = timed([value], on);
  const map = place === null ? undefined : dossier.passages[place.passage]?.map;
  const at = place && map ? { text: place.value, span: map.toSourceSpan({ start: 0, end: place.value.length }) } : null;
  const span = cover(event.span, on?.span ?? at?.span ?? event.span);
  return [{ kind: 'took-place', event, place: at, date: when, span }];
}

function eventOf({ subject, ordinal }: FieldRecord, first: First, dossier: Dossier): Mention | undefined {
  const found = whole(subject, first(subject, 'event'), dossier);
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
  const on = first(record.signed ?? record.date ?? record.from, 'date') ?? null;
  const date = timed([on?.date?.value ?? null], on);
  const event = record.chairs.length > 0 ? eventOf(record, first, dossier) : undefined;
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

/** `office: Politburo member` and `role: member of the Politburo`: the whole value says so, and no more. */
function memberClaims(
  record: FieldRecord,
  first: First,
  sections: SectionOf,
  dossier: Dossier,
  registry: Registry,
): Claim[] {
  const { person: field, role, titles } = record;
  const seats = role === null ? titles : [...titles, role];
  return seats.flatMap((seat): Claim[] => {
    const section = sections(seat.passage);
    const body = section && MEMBER.test(seat.value) ? first(seat, 'organisation') : undefined;
    if (!field || !section || !body || !isWholeSeat(seat.value, body.text)) return [];
    const person = personOf(field, first, dossier, registry);
    const date = timed([...timesOf(record), dossier.date.value]);
    return person ? [{ kind: 'member-of', person, body, date, span: body.span }] : [];
  });
}

const MEMBER = /(?<!\p{L})members?(?!\p{L})/iu;

function isWholeSeat(value: string, body: string): boolean {
  const rest = value.replace(body, '');
  return rest !== value && /^\s*(?:(?:an?\s+)?member\s+of\s+(?:the\s+)?|(?:the\s+)?\s*member)\s*$/i.test(rest);
}

/** `kind: treaty` beside an agreement. */
function kindClaims({ subject, sort }: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const agreement = sort === null ? undefined : agreementOf(subject, first, dossier, registry);
  if (sort === null || !agreement) return [];
  const map = dossier.passages[sort.passage]?.map;
  const span = map ? map.toSourceSpan({ start: 0, end: sort.value.length }) : sort.span;
  return [{ kind: 'of-kind', agreement, stated: { span, text: sort.value }, date: timed([]), span }];
}

/** `from` and `to` of one record. */
function rangeClaims({ from, to }: FieldRecord, first: First): Claim[] {
  const [begin, end] = [first(from, 'date'), first(to, 'date')];
  return begin && end
    ? [{ kind: 'lasted', from: begin, to: end, date: timed([]), span: cover(begin.span, end.span) }]
    : [];
}

interface Marked {
  readonly tense: ClaimDate['tense'];
  readonly marker: HeldOffice['marker'];
}

const PRESENT: Marked = { tense: 'present', marker: null };

/** "former Deputy Minister" in a field asks for another time, as it does in a sentence. */
function markedBefore(item: Item, { scan, map }: Section, { words }: Matcher): Marked {
  const { tokens, text } = scan;
  for (let i = item.from - 1; i >= 0; i--) {
    const classes = words.classes[tokens.word[i] as number] as number;
    if ((classes & (FORMER | INCOMING)) === 0) continue;
    const place = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    const marker = { span: map.toSourceSpan(place), text: text.slice(place.start, place.end) };
    return { tense: (classes & FORMER) !== 0 ? 'former' : 'incoming', marker };
  }
  return PRESENT;
}
