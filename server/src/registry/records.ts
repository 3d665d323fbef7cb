/** Registry files as decoded records with their places: what layering, validation and the compiled pack work on. */
import type { Span } from '../text/span.ts';
import type { Day } from '../time/calendar.ts';
import type {
  Agreement,
  EventSeries,
  Office,
  Organisation,
  Partnership,
  Person,
  RankLadder,
  SingleEvent,
  Source,
} from './model.ts';
import type { RegistryProblem } from './problem.ts';
import { type AgreementRecord, agreementKind } from './schema/agreement.ts';
import { type EventSeriesRecord, eventSeriesKind, type SingleEventRecord, singleEventKind } from './schema/event.ts';
import type { Kind } from './schema/kind.ts';
import { type OfficeRecord, officeKind } from './schema/office.ts';
import { type OrganisationRecord, organisationKind } from './schema/organisation.ts';
import { type PartnershipRecord, partnershipKind } from './schema/partnership.ts';
import { type PersonRecord, personKind } from './schema/person.ts';
import { type RankLadderRecord, rankLadderKind } from './schema/rankLadder.ts';
import { type SourceRecord, sourceKind } from './schema/source.ts';

export type Raw = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** One entry of a file. `raw` holds what it says, `record` the same when it is complete by itself. */
export interface Located<Record> {
  readonly id: string;
  readonly raw: Raw;
  /** What it says by itself: null when a key of its own is missing; `problems` says which are, for a lower layer may have them. */
  readonly record: Record | null;
  readonly span: Span;
  readonly problems: readonly RegistryProblem[];
}

/** What each list of a file holds, decoded. */
export interface Records {
  readonly people: PersonRecord;
  readonly 'rank-ladders': RankLadderRecord;
  readonly offices: OfficeRecord;
  readonly organisations: OrganisationRecord;
  readonly agreements: AgreementRecord;
  readonly partnerships: PartnershipRecord;
  readonly 'event-series': EventSeriesRecord;
  readonly events: SingleEventRecord;
  readonly sources: SourceRecord;
}

/** What the model makes of it. */
export interface Entries {
  readonly people: Person;
  readonly 'rank-ladders': RankLadder;
  readonly offices: Office;
  readonly organisations: Organisation;
  readonly agreements: Agreement;
  readonly partnerships: Partnership;
  readonly 'event-series': EventSeries;
  readonly events: SingleEvent;
  readonly sources: Source;
}

export type SectionKey = keyof Records;

/** The record kinds by their key in the file. */
export const KINDS: { readonly [Key in SectionKey]: Kind<Key, string, Records[Key], Entries[Key]> } = {
  people: personKind,
  'rank-ladders': rankLadderKind,
  offices: officeKind,
  organisations: organisationKind,
  agreements: agreementKind,
  partnerships: partnershipKind,
  'event-series': eventSeriesKind,
  events: singleEventKind,
  sources: sourceKind,
};

export const SECTION_KEYS = Object.keys(KINDS).filter((key): key is SectionKey => key in KINDS);

export type Sections = { readonly [Key in SectionKey]: readonly Located<Records[Key]>[] };

export interface RegistryFile {
  readonly uri: string;
  /** Null for a file of the compiled pack. */
  readonly text: string | null;
  readonly title: string | null;
  /** Last day of the header's `evidence-until`; `Infinity` without one, as such a file is kept up to date by its owner. */
  readonly evidenceUntil: Day;
  readonly records: Sections;
  readonly problems: readonly RegistryProblem[];
}
