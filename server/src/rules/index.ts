/** The list of rules: adding one is a file, a document, a test and a line here. */
import { ageMismatch } from './age-mismatch.ts';
import { agreementBeforeSigning } from './agreement-before-signing.ts';
import { agreementDate } from './agreement-date.ts';
import { agreementKind } from './agreement-kind.ts';
import { agreementSignatory } from './agreement-signatory.ts';
import { agreementSuperseded } from './agreement-superseded.ts';
import { agreementTitle } from './agreement-title.ts';
import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousShortName } from './ambiguous-short-name.ts';
import { anniversaryMismatch } from './anniversary-mismatch.ts';
import { conflictingDates } from './conflicting-dates.ts';
import { eventChair } from './event-chair.ts';
import { eventDate } from './event-date.ts';
import { eventName } from './event-name.ts';
import { eventOrdinal } from './event-ordinal.ts';
import { eventPlace } from './event-place.ts';
import { formerOfficeNeverHeld } from './former-office-never-held.ts';
import { futureAsPast } from './future-as-past.ts';
import { impossibleDate } from './impossible-date.ts';
import { membershipNotHeld } from './membership-not-held.ts';
import { misspeltName } from './misspelt-name.ts';
import { mixedDiacritics } from './mixed-diacritics.ts';
import { mixedRankStyle } from './mixed-rank-style.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { nameOrder } from './name-order.ts';
import { namedAfterDeath } from './named-after-death.ts';
import { officeNotHeld } from './office-not-held.ts';
import { officeTitle } from './office-title.ts';
import { officeWrongCountry } from './office-wrong-country.ts';
import { organisationName } from './organisation-name.ts';
import { partnershipName } from './partnership-name.ts';
import { partnershipNotYet } from './partnership-not-yet.ts';
import { partnershipOutdated } from './partnership-outdated.ts';
import { rankNotHeld } from './rank-not-held.ts';
import { rankWrongService } from './rank-wrong-service.ts';
import { reversedRange } from './reversed-range.ts';
import type { Rule } from './rule.ts';
import { shortNameFirst } from './short-name-first.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';
import { unknownOfficial } from './unknown-official.ts';
import { unknownReference } from './unknown-reference.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { wrongShortName } from './wrong-short-name.ts';

/** In order of their ids; what is kept for each rule has these keys, so that a rule without it does not compile. */
const RULES = {
  'age-mismatch': ageMismatch,
  'agreement-before-signing': agreementBeforeSigning,
  'agreement-date': agreementDate,
  'agreement-kind': agreementKind,
  'agreement-signatory': agreementSignatory,
  'agreement-superseded': agreementSuperseded,
  'agreement-title': agreementTitle,
  'ambiguous-date': ambiguousDate,
  'ambiguous-short-name': ambiguousShortName,
  'anniversary-mismatch': anniversaryMismatch,
  'conflicting-dates': conflictingDates,
  'event-chair': eventChair,
  'event-date': eventDate,
  'event-name': eventName,
  'event-ordinal': eventOrdinal,
  'event-place': eventPlace,
  'former-office-never-held': formerOfficeNeverHeld,
  'future-as-past': futureAsPast,
  'impossible-date': impossibleDate,
  'membership-not-held': membershipNotHeld,
  'misspelt-name': misspeltName,
  'mixed-diacritics': mixedDiacritics,
  'mixed-rank-style': mixedRankStyle,
  'mixed-spelling': mixedSpelling,
  'name-order': nameOrder,
  'named-after-death': namedAfterDeath,
  'office-not-held': officeNotHeld,
  'office-title': officeTitle,
  'office-wrong-country': officeWrongCountry,
  'organisation-name': organisationName,
  'partnership-name': partnershipName,
  'partnership-not-yet': partnershipNotYet,
  'partnership-outdated': partnershipOutdated,
  'rank-not-held': rankNotHeld,
  'rank-wrong-service': rankWrongService,
  'reversed-range': reversedRange,
  'short-name-first': shortNameFirst,
  'undefined-abbreviation': undefinedAbbreviation,
  'unknown-official': unknownOfficial,
  'unknown-reference': unknownReference,
  'weekday-mismatch': weekdayMismatch,
  'wrong-short-name': wrongShortName,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

export const rules: readonly Rule[] = Object.values(RULES);

export const ruleIds: readonly string[] = Object.keys(RULES);

/** False for the names that every object has, too: ids come from command lines and addresses. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}
