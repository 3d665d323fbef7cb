/** FollowTheMoney entities as registry entries. One entity at a time: what belongs to a person is joined later, by its id. */
import { wordSet } from '../../text/wordSet.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { withoutDiacritics } from '../schema/convert.ts';
import type { SingleEventRecord } from '../schema/event.ts';
import { ID_PATTERN, UNKNOWN_END } from '../schema/fields.ts';
import type { OfficeRecord } from '../schema/office.ts';
import type { OrganisationRecord } from '../schema/organisation.ts';
import type { PersonRecord } from '../schema/person.ts';
import { type Drop, edtfDate, type FtmEntity } from './entity.ts';
import { UNKNOWN_COUNTRY } from './exportFtm.ts';
import { type Properties, propertiesOf } from './properties.ts';

export type OfficeTenureRecord = NonNullable<PersonRecord['offices']>[number];
export type MembershipRecord = NonNullable<PersonRecord['memberships']>[number];

export type Imported =
  | { readonly section: 'people'; readonly record: PersonRecord }
  | { readonly section: 'offices'; readonly record: OfficeRecord }
  | { readonly section: 'organisations'; readonly record: OrganisationRecord }
  | { readonly section: 'events'; readonly record: SingleEventRecord }
  | { readonly section: 'tenure'; readonly person: string; readonly office: OfficeTenureRecord }
  | { readonly section: 'membership'; readonly person: string; readonly membership: MembershipRecord };

/** Null when the entity is of a schema that the registry has nothing for, or lacks what an entry needs. */
export function importFtm(entity: FtmEntity, drop: Drop): Imported | null {
  const reader = propertiesOf(entity, drop);
  const imported = convert(entity, reader);
  if (imported === null) drop(KNOWN.has(entity.schema) ? `${entity.schema} without what it needs` : entity.schema);
  else reader.dropRest();
  return imported;
}

/** The offices and seats of a person, wherever in the file they stood, as they stand in the entry. */
export function tenureLists(
  offices: readonly OfficeTenureRecord[],
  memberships: readonly MembershipRecord[],
): Pick<PersonRecord, 'offices' | 'memberships'> {
  return {
    ...(offices.length > 0 ? { offices: byStart(offices) } : {}),
    ...(memberships.length > 0 ? { memberships: byStart(memberships) } : {}),
  };
}

function byStart<Item extends { readonly from?: string | undefined }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => compare(a.from ?? '', b.from ?? ''));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const KNOWN = wordSet('Person Organization PublicBody Position Occupancy Membership Event');

function convert(entity: FtmEntity, reader: Properties): Imported | null {
  const id = idOf(entity.id);
  switch (entity.schema) {
    case 'Person':
      return person(id, entity, reader);
    case 'Organization':
    case 'PublicBody':
      return organisation(id, entity, reader);
    case 'Position':
      return office(id, reader);
    case 'Event':
      return event(id, reader);
    case 'Occupancy': {
      const [holder, post] = [reader.first('holder'), reader.first('post')];
      if (holder === undefined || post === undefined) return null;
      return { section: 'tenure', person: idOf(holder), office: { office: idOf(post), ...tenure(reader) } };
    }
    case 'Membership': {
      const [member, body] = [reader.first('member'), reader.first('organization')];
      if (member === undefined || body === undefined) return null;
      return { section: 'membership', person: idOf(member), membership: { body: idOf(body), ...tenure(reader) } };
    }
    default:
      return null;
  }
}

/** Ids of FollowTheMoney that would be none here keep what can stand. */
function idOf(id: string): string {
  if (ID_PATTERN.test(id)) return id;
  const plain = id.replace(/[^\p{L}\p{N}._:@-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
  return plain === '' ? 'x' : plain;
}

function person(id: string, entity: FtmEntity, reader: Properties): Imported | null {
  const names = [...reader.all('name')];
  const full = mainName(names, entity.caption);
  if (full === undefined) return null;
  const words = full.split(/\s+/);
  const country = countryServed(reader);
  const lastName = reader.first('lastName');
  const familyFirst = lastName === undefined ? FAMILY_FIRST.has(country ?? '') : full.startsWith(`${lastName} `);
  const family = lastName ?? (familyFirst ? words[0] : words.at(-1)) ?? full;
  const given = reader.first('firstName') ?? (familyFirst ? words.at(-1) : words[0]) ?? full;
  const middle = reader.first('middleName');
  const plain = withoutDiacritics(full);
  const others = [...names, ...reader.all('alias'), ...reader.all('previousName')].filter(
    (name) => name !== full && name !== plain,
  );
  // Viet Nam writes Latin letters: anything else is how others write it.
  const native = country === 'vn' ? undefined : others.find((name) => !/\p{Script=Latin}/u.test(name));
  const weakAliases = reader.all('weakAlias');
  // Anything else that goes as a weak alias is no short form by which a second mention could name somebody.
  const short = weakAliases.find((alias) => ` ${plain} `.includes(` ${withoutDiacritics(alias)} `));
  const weak = weakAliases.filter((alias) => alias !== short);
  const variants = [...new Set([...others, ...weak])].filter((name) => name !== native);
  const born = reader.date('birthDate');
  const died = reader.date('deathDate');
  const notes = reader.all('notes');
  const source = sources(reader);
  return {
    section: 'people',
    record: {
      id,
      country: (country ?? UNKNOWN_COUNTRY).toUpperCase(),
      name: {
        full,
        family,
        given,
        order: familyFirst ? 'family-first' : 'given-first',
        ...(middle === undefined ? {} : { middle }),
        short: short ?? withoutDiacritics(country === 'vn' ? given : family),
        ...(native === undefined ? {} : { native: { text: native, ...source } }),
        ...(variants.length > 0 ? { variants } : {}),
      },
      ...(born === undefined ? {} : { born: { date: born, ...source } }),
      ...(died === undefined ? {} : { died: { date: died, ...source } }),
      ...(notes.length > 0 ? { notes: notes.join('\n') } : {}),
      ...source,
    },
  };
}

/** The country of which somebody is an official; of several, the one whose national it is. */
function countryServed(reader: Properties): string | undefined {
  const nationalities = [...reader.peek('nationality'), ...reader.peek('citizenship')];
  const country = reader.first('country', nationalities) ?? reader.first('nationality') ?? reader.first('citizenship');
  // What says the same again is not lost.
  for (const key of ['nationality', 'citizenship']) {
    if (reader.peek(key).every((value) => value === country)) reader.all(key);
  }
  return country;
}

/** Where officials' names are written family name first, also in English. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['vn', 'jp', 'cn', 'kr', 'kp', 'tw', 'hk', 'mo']);

/** The first in Latin letters, or the caption where it is such a one, as dossiers are written in English. */
function mainName(names: readonly string[], caption: string | undefined): string | undefined {
  const latin = names.filter((name) => /\p{Script=Latin}/u.test(name));
  return latin.find((name) => name === caption) ?? latin[0] ?? names[0];
}

function organisation(id: string, { schema, caption }: FtmEntity, reader: Properties): Imported | null {
  const names = reader.all('name');
  const name = mainName(names, caption);
  if (name === undefined) return null;
  const others = [...names, ...reader.all('alias')].filter((other) => other !== name);
  const native = others.find((other) => !/\p{Script=Latin}/u.test(other));
  const variants = [...new Set(others)].filter((other) => other !== native);
  const abbreviations = [...reader.all('weakAlias')];
  const country = reader.first('country') ?? reader.first('jurisdiction');
  const former = reader.all('previousName');
  const parent = reader.first('parent');
  const from = reader.date('incorporationDate');
  const to = reader.date('dissolutionDate');
  const source = sources(reader);
  return {
    section: 'organisations',
    record: {
      id,
      name,
      type: reader.first('classification') ?? (schema === 'PublicBody' ? 'public-body' : 'organisation'),
      ...(country === undefined ? {} : { country: country.toUpperCase() }),
      ...(abbreviations.length > 0 ? { abbreviations } : {}),
      ...(variants.length > 0 ? { variants } : {}),
      ...(native === undefined ? {} : { native }),
      ...(former.length > 0 ? { 'former-names': former.map((each) => ({ name: each })) } : {}),
      ...(parent === undefined ? {} : { parent: idOf(parent) }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...note(reader, 'notes'),
      ...source,
    },
  };
}

function office(id: string, reader: Properties): Imported | null {
  const names = reader.all('name');
  const title = mainName(names, undefined);
  if (title === undefined) return null;
  const others = [...names, ...reader.all('alias')].filter((other) => other !== title);
  const native = others.find((other) => !/\p{Script=Latin}/u.test(other));
  const variants = [...new Set(others)].filter((other) => other !== native);
  const body = reader.first('organization');
  return {
    section: 'offices',
    record: {
      id,
      country: (reader.first('country') ?? UNKNOWN_COUNTRY).toUpperCase(),
      title,
      ...(body === undefined ? {} : { organisation: idOf(body) }),
      ...(variants.length > 0 ? { variants } : {}),
      ...(native === undefined ? {} : { native }),
      // Without a number of seats nothing may be concluded from who else held it.
      holders: reader.first('numberOfSeats') === '1' ? 'single' : 'many',
      ...note(reader, 'notes'),
      ...sources(reader),
    },
  };
}

function event(id: string, reader: Properties): Imported | null {
  const name = reader.first('name');
  if (name === undefined) return null;
  const [date, start, end] = [reader.date('date'), reader.date('startDate'), reader.date('endDate')];
  const period = start !== undefined && end !== undefined ? parseEdtf(`${start}/${end}`) : null;
  const when = date ?? period?.edtf ?? start ?? end;
  const place = reader.first('location');
  const people = reader.all('involved').map(idOf);
  return {
    section: 'events',
    record: {
      id,
      type: reader.first('keywords') ?? 'event',
      name,
      ...(when === undefined ? {} : { date: when }),
      ...(place === undefined ? {} : { place }),
      ...(people.length > 0 ? { people } : {}),
      ...note(reader, 'notes'),
      ...sources(reader),
    },
  };
}

function tenure(reader: Properties) {
  const from = reader.date('startDate');
  const to = reader.date('endDate');
  const attested = reader.all('date').flatMap((text) => edtfDate(text) ?? []);
  const ended = reader.all('status').includes('ended');
  return {
    ...(from === undefined ? {} : { from }),
    ...(to !== undefined ? { to } : ended ? { to: UNKNOWN_END } : {}),
    ...(attested.length > 0 ? { attested } : {}),
    ...note(reader, 'summary', 'description'),
    ...sources(reader),
  };
}

function note(reader: Properties, ...keys: readonly string[]): { note?: string } {
  const texts = keys.flatMap((key) => reader.all(key));
  return texts.length > 0 ? { note: texts.join('\n') } : {};
}

/** Addresses, and who published it where no address is given. */
function sources(reader: Properties): { source?: string[] } {
  const source = [...reader.all('sourceUrl'), ...reader.all('publisher')];
  return source.length > 0 ? { source } : {};
}
