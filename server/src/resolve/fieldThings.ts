/** Claims of the fields that a record has on an agreement or an event: its day, place, kind, status and who led or signed it. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { mentionOf } from './fieldMentions.ts';
import type { FieldRecord } from './records.ts';
import { type First, timed } from './timelineFields.ts';

export type PeopleIn = (fields: readonly Field[]) => readonly Mention[];

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
export function signedClaims(record: FieldRecord, first: First, dossier: Dossier, registry: Registry): Claim[] {
  const { subject, date: day, key } = record;
  const signed = record.signed ?? (key.startsWith('["agreements",') ? day : null);
  const signedOn = first(signed, 'date');
  const agreement = agreementOf(subject, first, dossier, registry);
  if (!signedOn || !agreement) return [];
  const date = timed([signedOn.date?.value ?? null], signedOn);
  return [{ kind: 'signed', agreement, isSigning: true, signedOn, date, span: cover(agreement.span, signedOn.span) }];
}

/** `status: in force` beside an agreement: on the dossier's day, whenever it was signed. */
export function inForceClaims(
  { subject, status }: FieldRecord,
  first: First,
  dossier: Dossier,
  registry: Registry,
): Claim[] {
  const { value } = dossier.date;
  if (value === null || !/^in (?:force|effect)$/i.test(status?.value ?? '')) return [];
  const agreement = agreementOf(subject, first, dossier, registry);
  if (!agreement) return [];
  return [{ kind: 'in-force', agreement, date: timed([value]), span: agreement.span }];
}

/** `date` and `place` beside an event, whose ordinal stands in its name or in a field of its own. */
export function eventClaims(record: FieldRecord, first: First, dossier: Dossier): Claim[] {
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
export function leaderClaims(
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

/** `kind: treaty` beside an agreement. */
export function kindClaims(
  { subject, sort }: FieldRecord,
  first: First,
  dossier: Dossier,
  registry: Registry,
): Claim[] {
  const agreement = sort === null ? undefined : agreementOf(subject, first, dossier, registry);
  if (sort === null || !agreement) return [];
  const map = dossier.passages[sort.passage]?.map;
  const span = map ? map.toSourceSpan({ start: 0, end: sort.value.length }) : sort.span;
  return [{ kind: 'of-kind', agreement, stated: { span, text: sort.value }, date: timed([]), span }];
}

/** `from` and `to` of one record. */
export function rangeClaims({ from, to }: FieldRecord, first: First): Claim[] {
  const [begin, end] = [first(from, 'date'), first(to, 'date')];
  return begin && end
    ? [{ kind: 'lasted', from: begin, to: end, date: timed([]), span: cover(begin.span, end.span) }]
    : [];
}
