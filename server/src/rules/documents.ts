/** The document of each rule, as bundled text. */
import ageMismatch from './age-mismatch.md';
import agreementBeforeSigning from './agreement-before-signing.md';
import agreementDate from './agreement-date.md';
import agreementKind from './agreement-kind.md';
import agreementSignatory from './agreement-signatory.md';
import agreementSuperseded from './agreement-superseded.md';
import agreementTitle from './agreement-title.md';
import ambiguousDate from './ambiguous-date.md';
import ambiguousShortName from './ambiguous-short-name.md';
import anniversaryMismatch from './anniversary-mismatch.md';
import conflictingDates from './conflicting-dates.md';
import eventChair from './event-chair.md';
import eventDate from './event-date.md';
import eventName from './event-name.md';
import eventOrdinal from './event-ordinal.md';
import eventPlace from './event-place.md';
import formerOfficeNeverHeld from './former-office-never-held.md';
import futureAsPast from './future-as-past.md';
import impossibleDate from './impossible-date.md';
import { isRuleId, type RuleId } from './index.ts';
import membershipNotHeld from './membership-not-held.md';
import misspeltName from './misspelt-name.md';
import mixedDiacritics from './mixed-diacritics.md';
import mixedRankStyle from './mixed-rank-style.md';
import mixedSpelling from './mixed-spelling.md';
import nameOrder from './name-order.md';
import namedAfterDeath from './named-after-death.md';
import officeNotHeld from './office-not-held.md';
import officeTitle from './office-title.md';
import officeWrongCountry from './office-wrong-country.md';
import organisationName from './organisation-name.md';
import partnershipName from './partnership-name.md';
import partnershipNotYet from './partnership-not-yet.md';
import partnershipOutdated from './partnership-outdated.md';
import rankNotHeld from './rank-not-held.md';
import rankWrongService from './rank-wrong-service.md';
import reversedRange from './reversed-range.md';
import shortNameFirst from './short-name-first.md';
import undefinedAbbreviation from './undefined-abbreviation.md';
import unknownOfficial from './unknown-official.md';
import unknownReference from './unknown-reference.md';
import weekdayMismatch from './weekday-mismatch.md';
import wrongShortName from './wrong-short-name.md';

const DOCUMENTS = {
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
} as const satisfies Readonly<Record<RuleId, string>>;

/** Markdown, or null for an id that is no rule. */
export function ruleDocumentation(id: string): string | null {
  return isRuleId(id) ? DOCUMENTS[id] : null;
}
