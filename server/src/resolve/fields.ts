/** The records of YAML dossiers: their fields make the claims that a sentence with the same words makes. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import { once as makeOnce } from '../text/once.ts';
import type { Claim } from './claim.ts';
import { mentionOf } from './fieldMentions.ts';
import { lifeClaims, memberClaims, presentClaims, sideClaims, titleClaims } from './fieldPeople.ts';
import {
  eventClaims,
  inForceClaims,
  kindClaims,
  leaderClaims,
  type PeopleIn,
  rangeClaims,
  signedClaims,
} from './fieldThings.ts';
import { movedClaim } from './move.ts';
import type { FieldRecord } from './records.ts';
import { type First, type SectionOf, timelineClaims, timelineTexts } from './timelineFields.ts';

/** What all records claim. */
export function fieldClaims(
  records: readonly FieldRecord[],
  sections: SectionOf,
  owners: ReadonlyMap<number, string>,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const first = (field: Field | null, type: Mention['type']): Mention | undefined =>
    field === null ? undefined : [...(sections(field.passage)?.mentions.values() ?? [])].find((m) => m.type === type);
  const peopleIn: PeopleIn = (fields) =>
    fields.flatMap((field) => {
      const known = registry.people.get(field.value);
      if (known) return [mentionOf(field, 'person', known.id, known.name.ascii, dossier)];
      return [...(sections(field.passage)?.mentions.values() ?? [])].filter(({ type }) => type === 'person');
    });
  const textOf = makeOnce(() => timelineTexts(dossier));
  const claims = records.flatMap((record): Claim[] => [
    ...[...record.titles, ...(isOffice(record.role, first) ? [record.role] : [])].flatMap((title) =>
      titleClaims(title, record, first, sections, owners, dossier, matcher, registry),
    ),
    ...signedClaims(record, first, dossier, registry),
    ...inForceClaims(record, first, dossier, registry),
    ...leaderClaims(record, first, peopleIn, dossier, registry),
    ...presentClaims(record, first, dossier, registry),
    ...sideClaims(record, first, sections, dossier, matcher, registry),
    ...memberClaims(record, first, sections, dossier, registry),
    ...lifeClaims(record, first, dossier, registry),
    ...kindClaims(record, first, dossier, registry),
    ...rangeClaims(record, first),
    ...eventClaims(record, first, dossier),
    ...timelineClaims(record, first, (key) => textOf().get(key), sections),
  ]);
  return dossier.passages.some(({ repeats }) => repeats) ? once(claims, dossier) : claims;
}

/** An alias says nothing new that repeats a claim with its date; beside another date or another name it does. */
function once(claims: readonly Claim[], { passages }: Dossier): Claim[] {
  const isRepeated = (claim: Claim) => mentionsIn(claim).every(({ passage }) => passages[passage]?.repeats);
  const keyOfClaim = (claim: Claim) => {
    const named = mentionsIn(claim).map(({ type, id, canonical, ordinal }) => [type, id, canonical, ordinal?.value]);
    const { value, readings, tense } = claim.date;
    const place = claim.kind === 'took-place' ? claim.place?.text : null;
    return JSON.stringify([claim.kind, named, place, value?.edtf, readings.map(({ edtf }) => edtf), tense]);
  };
  const said = new Set(claims.filter((claim) => !isRepeated(claim)).map(keyOfClaim));
  return claims.filter((claim) => {
    if (!isRepeated(claim)) return true;
    const key = keyOfClaim(claim);
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

function mentionsIn(claim: Claim): readonly Mention[] {
  const mentions: Mention[] = [];
  movedClaim(claim, 0, (mention) => {
    mentions.push(mention);
    return mention;
  });
  return mentions;
}

/** `role: former Minister of Defence` is a title like others; "adviser to the Minister of Defence" is no office. */
function isOffice(role: Field | null, first: First): role is Field {
  const office = role && first(role, 'office');
  return (
    !!office &&
    /^(?:the |an? |former |ex-|formerly )*(?: of (?:the )?\p{Lu}[\p{L} ]*)?$/u.test(role.value.replace(office.text, ''))
  );
}
