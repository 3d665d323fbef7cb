/**
 * What the registry knows, as plain data. The kinds follow design section 3; FollowTheMoney and Popolo name the same
 * things (Person, Organization, Position, Occupancy, Event). Dates are parsed EDTF values.
 */
import type { Span } from '../text/span.ts';
import type { Day } from '../time/calendar.ts';
import type { PartialDate, TimeValue } from '../time/edtf.ts';

/** `confirmed`: two independent sources or an official one. `single` and `seed`: one source; findings are softer. */
export type Confidence = 'confirmed' | 'single' | 'seed';

/** Where an entry was read: the file's URI (`builtin:people` for the built-in pack) and its place in UTF-16 offsets. */
export interface Origin {
  readonly uri: string;
  readonly span: Span | null;
}

/** The provenance of one fact. `sources` holds ids of `Source` entries, URLs, or citations as written. */
export interface Evidence {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
  /** The day on which somebody last held the fact against its source. */
  readonly verified?: PartialDate;
}

/** A dated fact such as a birth. */
export interface DatedFact extends Evidence {
  readonly date: TimeValue;
}

/**
 * A span of time in which something held. `from` is the first day, `to` the day of hand-over, which belongs to the
 * successor. A missing `to` means "not known to have ended". `attested` days prove "held on that day", never a limit.
 */
export interface Tenure extends Evidence {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly attested: readonly TimeValue[];
  /**
   * With no `to`: the last day on which it may be read as still running, from the evidence date of its file and the
   * latest attested day. `-Infinity` when the end is known to have come but not when.
   */
  readonly knownUntil: Day;
}

export interface RankTenure extends Tenure {
  /** Id of a `Rank`. */
  readonly rank: string;
}

export interface OfficeTenure extends Tenure {
  /** Id of an `Office`. */
  readonly office: string;
  readonly acting: boolean;
}

export interface Membership extends Tenure {
  /** Id of the `Organisation` one is a member of. */
  readonly body: string;
}

export interface PersonName {
  /** Main written form in the culture's own order, with diacritics where the script is Latin ("Phan Văn Giang"). */
  readonly full: string;
  /** The same without diacritics, family name first for Vietnamese and Japanese names ("Yamazaki Koji"). */
  readonly ascii: string;
  readonly family: string;
  readonly given: string;
  readonly middle: string | null;
  /** The order in which `full` and `ascii` are written. */
  readonly order: 'family-first' | 'given-first';
  /** What a second mention uses, without diacritics: the given name in Viet Nam, the family name in Japan. */
  readonly short: string;
  /** The name in the person's own script where that is not Latin (山崎幸二), and its reading. */
  readonly native: string | null;
  readonly reading: string | null;
  readonly nativeEvidence: Evidence | null;
  /** Further written forms, without rank or title. */
  readonly variants: readonly string[];
}

export interface Person {
  readonly kind: 'person';
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: PersonName;
  /** Known to hold no military or police rank. */
  readonly civilian: boolean;
  readonly born: DatedFact | null;
  readonly died: DatedFact | null;
  readonly ranks: readonly RankTenure[];
  readonly offices: readonly OfficeTenure[];
  readonly memberships: readonly Membership[];
  readonly notes: string | null;
  readonly origin: Origin;
}

export interface Rank {
  readonly id: string;
  readonly ladder: string;
  /** Higher is senior; comparable inside one ladder only. */
  readonly order: number;
  /** Usual official English title. */
  readonly title: string;
  readonly variants: readonly string[];
  readonly abbreviations: readonly string[];
  readonly native: string | null;
  readonly reading: string | null;
  readonly nativeVariants: readonly string[];
  /** NATO STANAG 2116 code, "OF-8"; comparable only outside NATO. */
  readonly grade: string | null;
  /** Rank of another ladder of the same country that has the same standing. */
  readonly equals: string | null;
  /**
   * Ranks of the ladder that one officer may bear at the same time: the four stars that go with a post over the legal
   * rank, as 陸将 who is "General" while chief of staff.
   */
  readonly borneWith: readonly string[];
  readonly payGrade: string | null;
  readonly note: string | null;
}

export interface RankLadder {
  readonly kind: 'rank-ladder';
  readonly id: string;
  readonly country: string;
  readonly service: string;
  /** Id of the organisation whose ranks these are. */
  readonly force: string | null;
  readonly gradeKind: 'assigned' | 'comparable' | 'by-alignment' | null;
  readonly gradeEvidence: Evidence | null;
  /** Highest first. */
  readonly ranks: readonly Rank[];
  readonly evidence: Evidence;
  readonly origin: Origin;
}

export interface Office {
  readonly kind: 'office';
  readonly id: string;
  readonly country: string;
  readonly organisation: string | null;
  readonly title: string;
  readonly variants: readonly string[];
  readonly native: string | null;
  readonly nativeReading: string | null;
  readonly nativeVariants: readonly string[];
  /** What rank the post asks for, in words. */
  readonly rankRule: string | null;
  /** Titles that are easily taken for this one, in words. */
  readonly doNotConfuse: readonly string[];
  /** `single`: one holder at a time. */
  readonly holders: 'single' | 'many';
  readonly evidence: Evidence;
  readonly origin: Origin;
}

/** A name that an organisation went by before it took the present one. */
export interface FormerName {
  readonly name: string;
  readonly native: string | null;
  readonly validity: Tenure;
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly id: string;
  readonly country: string | null;
  /** The present name, or the last one. */
  readonly name: string;
  readonly formerNames: readonly FormerName[];
  /** What sort of body it is: ministry, service, party-body, mission … */
  readonly type: string;
  readonly parent: string | null;
  readonly abbreviations: readonly string[];
  readonly variants: readonly string[];
  readonly native: string | null;
  readonly members: readonly string[];
  /** When it has borne `name`. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

export interface Agreement {
  readonly kind: 'agreement';
  readonly id: string;
  readonly title: string;
  /** True when `title` describes the document and is not its official wording, so that no other wording is wrong. */
  readonly descriptive: boolean;
  readonly variants: readonly string[];
  readonly native: string | null;
  /** memorandum, treaty, joint-statement, declaration … */
  readonly type: string;
  readonly parties: readonly string[];
  /** Signed, issued or announced. `date` is null while it is not concluded. */
  readonly signed: Evidence & {
    readonly date: TimeValue | null;
    readonly place: string | null;
    /** Person ids where the registry has the person, else plain names. */
    readonly by: readonly string[];
  };
  readonly status: (Evidence & { readonly value: string }) | null;
  readonly supersedes: string | null;
  readonly origin: Origin;
}

export interface PartnershipLevel {
  readonly name: string;
  readonly variants: readonly string[];
  readonly foundingDocument: string | null;
  readonly validity: Tenure;
}

export interface Partnership {
  readonly kind: 'partnership';
  readonly id: string;
  readonly parties: readonly string[];
  /** In order of time. */
  readonly levels: readonly PartnershipLevel[];
  readonly notes: string | null;
  readonly origin: Origin;
}

export interface Edition extends Evidence {
  readonly ordinal: number | null;
  readonly name: string | null;
  readonly date: TimeValue | null;
  readonly place: string | null;
  readonly chairs: readonly string[];
  /** Others known to have taken part. */
  readonly people: readonly string[];
}

export interface EventSeries {
  readonly kind: 'event-series';
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly native: readonly string[];
  readonly organisers: readonly string[];
  readonly editions: readonly Edition[];
  readonly notes: string | null;
  readonly origin: Origin;
}

/** A meeting or visit that belongs to no series. */
export interface SingleEvent extends Evidence {
  readonly kind: 'event';
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly date: TimeValue | null;
  readonly place: string | null;
  readonly people: readonly string[];
  readonly origin: Origin;
}

export interface Source {
  readonly kind: 'source';
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly origin: Origin;
}

export interface Holding<T> {
  readonly person: Person;
  readonly tenure: T;
}

export type OfficeHolder = Holding<OfficeTenure>;

/** By the id of an office or rank; undefined when nobody is known to have held it. */
export interface Holdings<T> {
  get(id: string): readonly Holding<T>[] | undefined;
}

export type Entry = Person | RankLadder | Office | Organisation | Agreement | Partnership | EventSeries | SingleEvent;

export type EntryKind = Entry['kind'];

/**
 * One loaded registry: every layer merged, frozen. `evidenceUntil` is the latest evidence date of its files; what a
 * tenure without an end may be read as is in its own `knownUntil`.
 */
export interface Registry {
  readonly people: ReadonlyMap<string, Person>;
  readonly ladders: ReadonlyMap<string, RankLadder>;
  readonly ranks: ReadonlyMap<string, Rank>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly series: ReadonlyMap<string, EventSeries>;
  readonly events: ReadonlyMap<string, SingleEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Who has held each office, in the order of the people; of very many not all. */
  readonly holders: Holdings<OfficeTenure>;
  /** Who has borne each rank, likewise. */
  readonly bearers: Holdings<RankTenure>;
  /** Day number (see time/calendar.ts). */
  readonly evidenceUntil: number;
}
