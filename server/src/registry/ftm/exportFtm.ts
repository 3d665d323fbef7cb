/** A registry as FollowTheMoney entities, one after the other, saying what FollowTheMoney has no words for. */
import type { PartialDate, TimeValue } from '../../time/edtf.ts';
import type { Edition, Evidence, Organisation, Person, Registry, SingleEvent, Tenure } from '../model.ts';
import { withoutDiacritics } from '../schema/convert.ts';
import { type Drop, type FtmEntity, ftmDate, ftmEntity } from './entity.ts';

export function* exportFtm(registry: Registry, drop: Drop): Generator<FtmEntity> {
  const context: Exporting = { registry, drop };
  for (const organisation of registry.organisations.values()) yield organisationEntity(organisation, context);
  for (const office of registry.offices.values()) {
    for (const [key, value] of Object.entries({
      'rank-rule': office.rankRule,
      'native-reading': office.nativeReading,
    })) {
      if (value !== null) drop(`office.${key}`);
    }
    if (office.doNotConfuse.length > 0) drop('office.do-not-confuse');
    yield ftmEntity(idOf(registry, 'office', office.id), 'Position', {
      name: [office.title],
      alias: [...office.variants, office.native, ...office.nativeVariants],
      country: [countryOf(office.country, context)],
      organization: [office.organisation && idOf(registry, 'organisation', office.organisation)],
      numberOfSeats: [office.holders === 'single' ? '1' : null],
      notes: [office.evidence.note ?? null],
      ...sourcesOf(office.evidence, context),
    });
  }
  for (const person of registry.people.values()) yield* personEntities(person, context);
  for (const series of registry.series.values()) {
    drop('event-series (their editions are exported as events)');
    for (const [i, edition] of series.editions.entries()) {
      yield editionEntity(series.id, series.name, series.organisers, edition, i, context);
    }
  }
  for (const event of registry.events.values()) yield eventEntity(event, context);
  for (const _ of registry.ladders.values()) drop('rank-ladder');
  for (const _ of registry.agreements.values()) drop('agreement');
  for (const _ of registry.partnerships.values()) drop('partnership');
}

interface Exporting {
  readonly registry: Registry;
  readonly drop: Drop;
}

/** Ids are unique per kind here and for all kinds there: a later kind's id that is taken gets its kind in front. */
function idOf(registry: Registry, kind: 'person' | 'office' | 'organisation' | 'event', id: string): string {
  const earlier = { person: [], office: [registry.people], organisation: [registry.people, registry.offices] };
  const taken =
    kind === 'event' ? [registry.people, registry.offices, registry.organisations, registry.series] : earlier[kind];
  return taken.some((entries: ReadonlyMap<string, unknown>) => entries.has(id)) ? `${kind}:${id}` : id;
}

function organisationEntity(organisation: Organisation, context: Exporting): FtmEntity {
  const { registry, drop } = context;
  const { parent, formerNames } = organisation;
  if (organisation.members.length > 0) drop('organisation.members');
  for (const _ of formerNames) drop('organisation.former-names, their dates and sources');
  return ftmEntity(
    idOf(registry, 'organisation', organisation.id),
    isPublic(organisation) ? 'PublicBody' : 'Organization',
    {
      name: [organisation.name],
      alias: [...organisation.variants, organisation.native],
      previousName: formerNames.flatMap(({ name, native }) => [name, native]),
      weakAlias: organisation.abbreviations,
      classification: [organisation.type],
      country: [countryOf(organisation.country, context)],
      incorporationDate: [dateOf(organisation.from, context)],
      dissolutionDate: [dateOf(organisation.to, context)],
      parent: [parent && idOf(registry, 'organisation', parent)],
      notes: [organisation.evidence.note ?? null],
      ...sourcesOf(organisation.evidence, context),
    },
  );
}

const PRIVATE: ReadonlySet<string> = new Set(['publisher', 'association', 'party', 'multilateral', 'organisation']);

function isPublic({ type }: Organisation): boolean {
  return !PRIVATE.has(type);
}

function* personEntities(person: Person, context: Exporting): Generator<FtmEntity> {
  const { name } = person;
  const { registry, drop } = context;
  const id = idOf(registry, 'person', person.id);
  if (person.civilian) drop('person.civilian');
  if (name.reading !== null) drop('person.name.native.reading');
  for (const _ of person.ranks) drop('person.ranks');
  const facts = [name.nativeEvidence, person.born, person.died].filter((fact) => fact !== null);
  for (const { note } of facts) if (note !== undefined) drop('note of a birth, a death or a native name');
  const born = person.born && singleDate(person.born.date, context);
  const died = person.died && singleDate(person.died.date, context);
  yield ftmEntity(id, 'Person', {
    name: [name.full],
    alias: [name.ascii === withoutDiacritics(name.full) ? null : name.ascii, name.native, ...name.variants],
    weakAlias: [name.short],
    firstName: [name.given],
    middleName: [name.middle],
    lastName: [name.family],
    country: [countryOf(person.country, context)],
    birthDate: [born],
    deathDate: [died],
    notes: [person.notes],
    ...sourcesOf(jointly(facts), context),
  });
  const used = new Map<string, number>();
  for (const tenure of person.offices) {
    if (tenure.acting) drop('person.offices.acting');
    yield ftmEntity(numbered(`${id}:${tenure.office}`, used), 'Occupancy', {
      holder: [id],
      post: [idOf(registry, 'office', tenure.office)],
      ...tenureOf(tenure, context),
    });
  }
  for (const tenure of person.memberships) {
    yield ftmEntity(numbered(`${id}:${tenure.body}`, used), 'Membership', {
      member: [id],
      organization: [idOf(registry, 'organisation', tenure.body)],
      ...tenureOf(tenure, context),
    });
  }
}

/** What rests on none of the tenures: FollowTheMoney has the sources of an entity, not those of its properties. */
function jointly(facts: readonly Evidence[]): Evidence {
  const sources = [...new Set(facts.flatMap((fact) => fact.sources))];
  const verified = facts.find((fact) => fact.verified !== undefined)?.verified;
  return { confidence: sources.length > 1 ? 'confirmed' : 'single', sources, ...(verified ? { verified } : {}) };
}

function numbered(id: string, used: Map<string, number>): string {
  const number = (used.get(id) ?? 0) + 1;
  used.set(id, number);
  return number === 1 ? id : `${id}:${number}`;
}

function tenureOf(tenure: Tenure, context: Exporting): Readonly<Record<string, readonly (string | null)[]>> {
  const ended = tenure.to !== null || tenure.knownUntil === Number.NEGATIVE_INFINITY;
  return {
    startDate: [dateOf(tenure.from, context)],
    endDate: [dateOf(tenure.to, context)],
    date: tenure.attested.map((value) => singleDate(value, context)),
    status: [ended ? 'ended' : null],
    description: [tenure.note ?? null],
    ...sourcesOf(tenure, context),
  };
}

function editionEntity(
  series: string,
  name: string,
  organisers: readonly string[],
  edition: Edition,
  index: number,
  context: Exporting,
): FtmEntity {
  const { registry } = context;
  const title = edition.name ?? (edition.ordinal === null ? name : `${name} (${edition.ordinal})`);
  return ftmEntity(`${series}:${edition.ordinal ?? `n${index + 1}`}`, 'Event', {
    name: [title],
    keywords: ['edition'],
    ...eventTime(edition.date, context),
    location: [edition.place],
    organizer: organisers.flatMap((id) => (registry.organisations.has(id) ? idOf(registry, 'organisation', id) : [])),
    involved: peopleOf([...edition.chairs, ...edition.people], context),
    notes: [edition.note ?? null],
    ...sourcesOf(edition, context),
  });
}

function eventEntity(event: SingleEvent, context: Exporting): FtmEntity {
  return ftmEntity(idOf(context.registry, 'event', event.id), 'Event', {
    name: [event.name],
    keywords: [event.type],
    ...eventTime(event.date, context),
    location: [event.place],
    involved: peopleOf(event.people, context),
    notes: [event.note ?? null],
    ...sourcesOf(event, context),
  });
}

function peopleOf(people: readonly string[], { registry, drop }: Exporting): readonly string[] {
  return people.flatMap((id) => {
    if (registry.people.has(id)) return idOf(registry, 'person', id);
    drop('event.people who are no entries');
    return [];
  });
}

function eventTime(date: TimeValue | null, context: Exporting): Readonly<Record<string, readonly (string | null)[]>> {
  if (date?.type !== 'period') return { date: [dateOf(date, context)] };
  const { from, to } = date;
  return {
    startDate: [typeof from === 'string' ? null : dateOf(from, context)],
    endDate: [typeof to === 'string' ? null : dateOf(to, context)],
  };
}

function singleDate(value: TimeValue, context: Exporting): string | null {
  if (value.type === 'date') return dateOf(value, context);
  context.drop('date that is a period');
  return null;
}

function dateOf(date: PartialDate | null, { drop }: Exporting): string | null {
  if (date === null) return null;
  const text = ftmDate(date);
  if (text === null) drop('date that is uncertain, approximate or no year, month or day');
  return text;
}

/** FollowTheMoney has codes of two letters, in lower case. */
function countryOf(country: string | null, { drop }: Exporting): string | null {
  if (country === null) return null;
  if (/^[A-Z]{2}$/.test(country)) return country === UNKNOWN_COUNTRY ? null : country.toLowerCase();
  drop('country that is no code of two letters');
  return null;
}

/** ISO 3166 leaves it to its users; here somebody whose country FollowTheMoney does not say. */
export const UNKNOWN_COUNTRY = 'ZZ';

function sourcesOf(evidence: Evidence, { registry, drop }: Exporting): Readonly<Record<string, readonly string[]>> {
  if (evidence.verified) drop('day on which a fact was verified');
  // Whoever reads it back counts the sources.
  if (evidence.confidence !== (evidence.sources.length > 1 ? 'confirmed' : 'single')) drop('confidence of a fact');
  const urls: string[] = [];
  const publishers: string[] = [];
  for (const source of evidence.sources) {
    const entry = registry.sources.get(source);
    const url = entry ? entry.url : /^https?:\/\/\S+$/.test(source) ? source : null;
    if (url === null) publishers.push(entry ? entry.publisher : source);
    else urls.push(url);
    if (entry) drop('title and date of a source');
  }
  return { sourceUrl: urls, publisher: publishers };
}
