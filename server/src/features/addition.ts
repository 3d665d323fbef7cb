/** An entry for what no registry has, out of what the dossier says of it: parts that are guessed are marked for review. */
import type { Analysis } from '../analysis/analysis.ts';
import { countriesIn, countryBeside, countryIn } from '../analysis/homeCountry.ts';
import type { Mention, MentionType } from '../recognise/mention.ts';
import { entryPlace } from '../registry/entryPlace.ts';
import type { Registry } from '../registry/model.ts';
import type { RegistryFile, SectionKey } from '../registry/records.ts';
import { entryYaml } from '../registry/writeYaml.ts';
import { searchForm } from '../text/searchForm.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import { isFamilyFirst } from './nameOrder.ts';

/** What an entry can be written for. */
const SECTIONS = {
  person: 'people',
  office: 'offices',
  organisation: 'organisations',
  agreement: 'agreements',
  event: 'events',
} as const satisfies Partial<Record<MentionType, SectionKey>>;

type Kind = keyof typeof SECTIONS;

export interface Unknown extends Mention {
  readonly type: Kind;
}

/** The longest name under the cursor that is in no registry, of a person only in full and in Latin script. */
export function unknownAt({ mentions }: Analysis, asked: Span): Unknown | null {
  const found = mentions
    .filter((mention): mention is Unknown => Object.hasOwn(SECTIONS, mention.type))
    .filter(({ id, candidates, span }) => id === null && candidates.length === 0 && meets(span, asked))
    .filter(
      ({ type, name, text }) => type !== 'person' || (name === 'unknown' && /^\p{Script=Latin}\S* \S/u.test(text)),
    )
    // What is nearly an entry is a slip, and no new one.
    .filter(({ near }) => near == null);
  return found.sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}

function meets(span: Span, asked: Span): boolean {
  return overlaps(span, asked) || touches(span, asked.start);
}

export interface Addition {
  readonly section: SectionKey;
  readonly id: string;
  /** In the order and with the keys of the decoder. */
  readonly record: object;
  /** What a person must look at, for a comment in the entry. */
  readonly review: string;
}

/** `source` is what the entry rests on: title or name of the dossier. */
export function addition(analysis: Analysis, unknown: Unknown, source: string): Addition {
  const evidence = { source, confidence: 'seed' };
  const name = unknown.text.replace(/\s+/g, ' ').trim();
  switch (unknown.type) {
    case 'person': {
      const { id, record } = newPerson(analysis, unknown, source);
      return {
        section: 'people',
        id,
        record,
        review: 'the parts of the name, the country and the dates are read from the text',
      };
    }
    case 'office':
      return officeOf(name, unknown, analysis, evidence);
    case 'organisation': {
      const id = freeId(name, analysis.registry.organisations);
      const record = { id, name, type: bodyType(name), country: countryIn(name) ?? undefined, ...evidence };
      return { section: 'organisations', id, record, review: 'the type and the country are guessed from the name' };
    }
    case 'agreement':
      return agreementOf(name, unknown, analysis, evidence);
    case 'event':
      return eventOf(name, unknown, analysis, evidence);
  }
}

type Evidence = Readonly<{ source: string; confidence: string }>;

function officeOf(title: string, { span }: Unknown, analysis: Analysis, evidence: Evidence): Addition {
  const { registry, claims } = analysis;
  const claim = claims.find((each) => each.kind === 'held-office' && each.office.span.start === span.start);
  const nation = claim?.kind === 'held-office' ? (claim.nation?.code ?? null) : null;
  const home = claim?.kind === 'held-office' ? registry.people.get(claim.person.id ?? '')?.country : null;
  const country = nation ?? home ?? countryIn(title) ?? UNKNOWN_COUNTRY;
  const holders = /^(?:deputy|vice|assistant|senior)\b|\badvis[eo]r\b|\battach[eé]\b/i.test(title) ? 'many' : 'single';
  const id = freeId(`${country} ${title}`, registry.offices);
  const record = { id, country, title, holders, ...evidence };
  return {
    section: 'offices',
    id,
    record,
    review: 'the country, and whether one or many hold it at a time, are guessed',
  };
}

function agreementOf(title: string, { span }: Unknown, analysis: Analysis, evidence: Evidence): Addition {
  const { registry, claims } = analysis;
  const signed = claims.find((each) => each.kind === 'signed' && each.agreement.span.start === span.start);
  const date = signed?.date.value?.edtf;
  const named = countriesIn(title);
  const parties = named.length > 0 ? named : [UNKNOWN_COUNTRY];
  const id = freeId(title, registry.agreements);
  const record = {
    id,
    title,
    type: agreementType(title),
    parties,
    signed: date === undefined ? {} : { date },
    ...evidence,
  };
  return {
    section: 'agreements',
    id,
    record,
    review: 'the type, the parties and the day of signing are read from the text',
  };
}

function eventOf(written: string, { span, ordinal }: Unknown, analysis: Analysis, evidence: Evidence): Addition {
  const { registry, claims } = analysis;
  const claim = claims.find((each) => each.kind === 'took-place' && each.event.span.start === span.start);
  const date = claim?.date.value?.edtf;
  const place = claim?.kind === 'took-place' ? claim.place?.text : undefined;
  if (ordinal) {
    // What has a number is held again and again.
    const name = written.replace(
      /^(?:the )?(?:\d+(?:st|nd|rd|th)|\p{L}+(?:st|nd|rd|th)|first|second|third)[ -]+/iu,
      '',
    );
    const id = freeId(name, registry.series);
    const editions = [{ ordinal: ordinal.value, date, place, source: evidence.source }];
    return {
      section: 'event-series',
      id,
      record: { id, name, editions, ...evidence },
      review: 'the number, the date and the place are read from the text',
    };
  }
  const id = freeId(written, registry.events);
  const record = { id, type: eventType(written), name: written, date, place, ...evidence };
  return { section: 'events', id, record, review: 'the type, the date and the place are read from the text' };
}

const AGREEMENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\bmemorand/i, 'memorandum'],
  [/\bjoint statement\b/i, 'joint-statement'],
  [/\bjoint (?:vision )?declaration\b/i, 'joint-declaration'],
  [/\b(?:treaty|convention|pact)\b/i, 'treaty'],
  [/\binitiative\b/i, 'initiative'],
];
const BODY_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\bministry\b/i, 'ministry'],
  [/\bembassy\b|\bmission\b/i, 'mission'],
  [/\b(?:army|navy|air force|coast guard|forces)\b/i, 'armed-forces'],
  [/\bcommittee\b.*\bparty\b|\bparty\b/i, 'party-body'],
];
const EVENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\bvisit\b/i, 'visit'],
  [/\bcongress\b/i, 'congress'],
  [/\bexercise\b/i, 'exercise'],
  [/\bexhibition\b|\bexpo\b/i, 'exhibition'],
];

const typeIn = (name: string, types: typeof BODY_TYPES, other: string) =>
  types.find(([words]) => words.test(name))?.[1] ?? other;
const agreementType = (title: string) => typeIn(title, AGREEMENT_TYPES, 'agreement');
const bodyType = (name: string) => typeIn(name, BODY_TYPES, 'agency');
const eventType = (name: string) => typeIn(name, EVENT_TYPES, 'meeting');

/** `source` is what the entry rests on. */
function newPerson(analysis: Analysis, stranger: Mention, source: string): Pick<Addition, 'id' | 'record'> {
  const { registry, claims, dossier } = analysis;
  const written = stranger.text.replace(/\s+/g, ' ').trim();
  const ranks: object[] = [];
  const offices: object[] = [];
  let country: string | null = null;
  let beside = countryBeside(analysis, stranger, null);
  for (const claim of claims) {
    if (claim.kind !== 'held-rank' && claim.kind !== 'held-office') continue;
    // Under the same name it is the same person, as the text goes on speaking of him.
    if (claim.person.id !== null || claim.person.canonical !== stranger.canonical) continue;
    const title = claim.kind === 'held-rank' ? claim.rank : claim.office;
    country ??= countryOf(title, registry) ?? (claim.kind === 'held-office' ? (claim.nation?.code ?? null) : null);
    beside ??= countryBeside(analysis, claim.person, title);
    const known = title.id !== null && claim.date.tense === 'present';
    const attested = claim.date.value === null ? undefined : [claim.date.value.edtf];
    const list = claim.kind === 'held-rank' ? ranks : offices;
    const key = claim.kind === 'held-rank' ? 'rank' : 'office';
    const line = { [key]: title.id, attested };
    if (known && !list.some((other) => JSON.stringify(other) === JSON.stringify(line))) list.push(line);
  }
  country ??= beside;
  const id = freeId(written, registry.people);
  const record = {
    id,
    country: country ?? UNKNOWN_COUNTRY,
    name: nameParts(written, country, dossier.names === 'given-first', registry),
    ranks: ranks.length > 0 ? ranks : undefined,
    offices: offices.length > 0 ? offices : undefined,
    source,
    confidence: 'seed',
  };
  return { id, record };
}

/** ISO 3166-1 leaves ZZ to its users. */
const UNKNOWN_COUNTRY = 'ZZ';

function countryOf({ type, id }: Mention, registry: Registry): string | null {
  if (type === 'rank') return registry.ladders.get(registry.ranks.get(id ?? '')?.ladder ?? '')?.country ?? null;
  return registry.offices.get(id ?? '')?.country ?? null;
}

function freeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  const wanted = searchForm(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von)$/i;

function nameParts(full: string, country: string | null, asGivenFirst: boolean, registry: Registry): object {
  const words = full.split(' ');
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? '';
  const between = others.slice(0, -1);
  if (!asGivenFirst && isFamilyFirst(words, country, registry)) {
    const middle = between.length > 0 ? between.join(' ') : undefined;
    return { full, family: first, middle, given: last, order: 'family-first' };
  }
  const particle = between.findIndex((word) => PARTICLE.test(word));
  const split = particle < 0 ? between.length : particle;
  const middle = split > 0 ? between.slice(0, split).join(' ') : undefined;
  return { full, given: first, middle, family: [...between.slice(split), last].join(' '), order: 'given-first' };
}

export interface EntryInsertion {
  /** Null for a file that is still to be made. */
  readonly file: RegistryFile | null;
  readonly offset: number;
  readonly newText: string;
}

/** False for a file whose list is in brackets: another entry does not simply follow there. */
export function takes(file: RegistryFile, section: SectionKey): boolean {
  return file.text !== null && entryPlace(file, section) !== null;
}

/** Behind the last entry of its list and in its layout; a file without the list gets it at its end. */
export function insertion(file: RegistryFile | null, { section, record, review }: Addition): EntryInsertion | null {
  const place = entryPlace(file, section);
  if (place === null) return null;
  const { offset, before, column, newline } = place;
  const entry = reviewed(entryYaml(record, place), review, ' '.repeat(column + 2));
  return { file: file?.text == null ? null : file, offset, newText: (before + entry).replace(/\r?\n/g, newline) };
}

/** The line below the id says what was guessed. */
function reviewed(entry: string, review: string, indent: string): string {
  const [id, ...rest] = entry.split('\n');
  const note = `${indent}# To be reviewed: ${review}.`;
  return [id, note, ...rest].join('\n');
}
