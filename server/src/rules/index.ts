/** The list of rules: adding one is a file, a document, a test and a line here. */
import { agreementDate } from './agreement-date.ts';
import { ambiguousDate } from './ambiguous-date.ts';
import { conflictingDates } from './conflicting-dates.ts';
import { eventOrdinal } from './event-ordinal.ts';
import { futureAsPast } from './future-as-past.ts';
import { impossibleDate } from './impossible-date.ts';
import { misspeltName } from './misspelt-name.ts';
import { officeNotHeld } from './office-not-held.ts';
import { partnershipNotYet } from './partnership-not-yet.ts';
import { partnershipOutdated } from './partnership-outdated.ts';
import { rankNotHeld } from './rank-not-held.ts';
import { reversedRange } from './reversed-range.ts';
import type { Rule } from './rule.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** In order of their ids. */
export const rules: readonly Rule[] = [
  agreementDate,
  ambiguousDate,
  conflictingDates,
  eventOrdinal,
  futureAsPast,
  impossibleDate,
  misspeltName,
  officeNotHeld,
  partnershipNotYet,
  partnershipOutdated,
  rankNotHeld,
  reversedRange,
  weekdayMismatch,
];

export const ruleIds: readonly string[] = rules.map((rule) => rule.id);
