/** Claims of the fields that a record has on somebody: titles, seats, side, age and birth. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import { isOfBefore } from '../recognise/past.ts';
import type { Item } from '../recognise/scan.ts';
import { countryAt, FORMER, INCOMING } from '../recognise/words.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { Registry } from '../registry/model.ts';
import { cover } from '../text/span.ts';
import type { Claim, ClaimDate, HeldOffice, Nation } from './claim.ts';
import { isNative } from './claims.ts';
import { mentionOf, titleById } from './fieldMentions.ts';
import { nationBeside } from './nation.ts';
import { type FieldRecord, timesOf } from './records.ts';
import type { Section } from './section.ts';
import { isOfSmallerThing } from './smallerThing.ts';
import { type First, type SectionOf, timed } from './timelineFields.ts';

export function titleClaims(
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
export function presentClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { person: field, status } = record;
  if (field?.path[0] !== 'participants' || /\b(?:deceased|dead|died|late|posthumous)/i.test(status?.value ?? ''))
    return [];
  const person = personOf(field, first, dossier, registry);
  if (!person || !registry.people.get(person.id ?? '')?.died) return [];
  const date = timed([...timesOf(record), dossier.date.value]);
  return [{ kind: 'alive', person, date, span: person.span }];
}

/** `age: 53` and `born: 1960-10-14` beside a person. */
export function lifeClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
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
export function sideClaims(
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

/** The person of a record, by an id or by a name. */
function personOf(field: Field | null, first: First, dossier: Dossier, registry: Registry): Mention | undefined {
  const known = registry.people.get(field?.value ?? '');
  return field !== null && known
    ? mentionOf(field, 'person', known.id, known.name.ascii, dossier)
    : first(field, 'person');
}

/** `office: Politburo member` and `role: member of the Politburo`: the whole value says so, and no more. */
export function memberClaims(
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
