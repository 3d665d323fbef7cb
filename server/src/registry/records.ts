/** Registry files as decoded records with their places: what layering, validation and the compiled pack work on. */
import type { Span } from '../text/span.ts';
import type { Day } from '../time/calendar.ts';
import type { RegistryProblem } from './problem.ts';
import { type AgreementRecord, agreementKind } from './schema/agreement.ts';
import { type EventSeriesRecord, eventSeriesKind, type SingleEventRecord, singleEventKind } from './schema/event.ts';
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

/** The record kinds by their key in the file. */
export const KINDS = {
  people: personKind,
  'rank-ladders': rankLadderKind,
  offices: officeKind,
  organisations: organisationKind,
  agreements: agreementKind,
  partnerships: partnershipKind,
  'event-series': eventSeriesKind,
  events: singleEventKind,
  sources: sourceKind,
} as const;

export type SectionKey = keyof typeof KINDS;
export const SECTION_KEYS = Object.keys(KINDS).filter((key): key is SectionKey => key in KINDS);

export interface Sections {
  readonly people: readonly Located<PersonRecord>[];
  readonly 'rank-ladders': readonly Located<RankLadderRecord>[];
  readonly offices: readonly Located<OfficeRecord>[];
  readonly organisations: readonly Located<OrganisationRecord>[];
  readonly agreements: readonly Located<AgreementRecord>[];
  readonly partnerships: readonly Located<PartnershipRecord>[];
  readonly 'event-series': readonly Located<EventSeriesRecord>[];
  readonly events: readonly Located<SingleEventRecord>[];
  readonly sources: readonly Located<SourceRecord>[];
}

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
