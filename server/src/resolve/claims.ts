/** The claims of one passage: ranks and offices held, agreements signed, partnerships named, events that took place. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { once } from '../text/once.ts';
import { cover } from '../text/span.ts';
import { aged } from './aged.ts';
import { isOthers } from './agreementParties.ts';
import { alive } from './alive.ts';
import { anniversaries } from './anniversary.ts';
import { applied } from './applied.ts';
import { isPresent } from './attachPhrases.ts';
import { born } from './born.ts';
import { called } from './called.ts';
import { calledKind } from './calledKind.ts';
import { chairs } from './chairs.ts';
import type { Claim, ClaimDate, HeldOffice } from './claim.ts';
import { dated } from './dated.ts';
import { established } from './established.ts';
import { fallsOn } from './fallsOn.ts';
import { isSetAside } from './givenUp.ts';
import { happened } from './happened.ts';
import { howHeld, withState } from './howHeld.ts';
import { inForce } from './inForce.ts';
import { labelled } from './labelled.ts';
import { memberOf } from './memberOf.ts';
import { named } from './named.ts';
import { nationBeside } from './nation.ts';
import { nativeFeasts } from './nativeFeasts.ts';
import { isElsewhen, isNamesake } from './otherSelf.ts';
import { begunOf, tenuresOf, withOtherTimes } from './otherTimes.ts';
import { promoted } from './promoted.ts';
import { makeReader, type Reader } from './reader.ts';
import type { Section, Setting } from './section.ts';
import { sharedTitles } from './sharedTitle.ts';
import { signatories } from './signatories.ts';
import { signed } from './signed.ts';
import { isOfSmallerThing } from './smallerThing.ts';
import { standIns } from './standIn.ts';
import { isOfAnotherTime } from './tables.ts';
import { titleClauses } from './titleClause.ts';
import { complementEnd } from './titleEnd.ts';
import { rankOfPerson } from './titles.ts';
import { isOfToday } from './titleTime.ts';
import { tookPlace } from './tookPlace.ts';
import type { Attachment } from './walk.ts';

export function claimsOf(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Claim[] {
  const claiming = section.over !== null || section.scan.items.some(({ type }) => CLAIMING.has(type));
  const feasts = [
    ...anniversaries(section, dossier, matcher, registry),
    ...nativeFeasts(section, dossier, matcher, registry),
  ];
  const lazy = once(() => makeReader(section, dossier, matcher, registry));
  const begun = established(section, lazy, matcher, registry);
  const days = fallsOn(section);
  if (!claiming) return [...happened(section, dossier, lazy), ...feasts, ...begun, ...days];
  const reader = lazy();
  const told = titleClauses(section, reader, registry);
  const then = dated(section, dossier, reader, registry);
  const datedTitles = new Set(then.map(({ title }) => title));
  const labels = labelled(section, reader);
  return [
    ...titleClaims(section, told.now, reader, matcher, registry),
    ...section.scan.items.flatMap((item) =>
      item.inner ? [] : itemClaims(item, section, labels.tabled.has(item), reader, matcher),
    ),
    ...standIns(section, reader).flatMap((item) => takenUpClaims(item, section, reader, matcher)),
    ...labels.claims.map((claim) => withState(claim, section, matcher, reader)),
    ...called(section, reader, matcher, registry),
    ...happened(section, dossier, lazy),
    ...aged(section, reader, matcher),
    ...born(section, reader, registry),
    ...then,
    ...told.dated.filter(({ title }) => !datedTitles.has(title)),
    ...promoted(section, reader, registry),
    ...memberOf(section, reader, matcher),
    ...alive(section, told.now, reader, registry),
    ...sharedTitles(section, reader),
    ...feasts,
    ...begun,
    ...days,
  ];
}

/** Types of which a sentence claims something; ranks and offices do so together with people. */
const CLAIMING: ReadonlySet<Mention['type']> = new Set(['agreement', 'partnership', 'event', 'person', 'organisation']);

/** `isTabled`: its dates and places stand in columns of a table. */
function itemClaims(item: Item, section: Section, isTabled: boolean, reader: Reader, matcher: Matcher): Claim[] {
  const mention = reader.mention(item);
  if (!mention || reader.quoted(item)) return [];
  switch (item.type) {
    case 'agreement': {
      if (isOthers(item, mention, reader)) return [];
      const signings = isTabled ? [] : signed(item, mention, section, reader);
      return [
        ...signings,
        ...calledKind(item, mention, section, reader),
        ...signatories(item, mention, reader),
        ...applied(item, mention, reader),
        ...inForce(item, mention, signings[0]?.signedOn ?? null, reader),
      ];
    }
    case 'partnership':
      return named(item, mention, isOfAnotherTime(item, section, reader), section, reader);
    case 'event':
      return [
        ...(isTabled ? [] : tookPlace(item, mention, reader)).map((each) =>
          howHeld(each, item, section, matcher, reader),
        ),
        ...chairs(item, mention, reader),
      ];
    case 'person':
    case 'rank':
    case 'office':
    case 'organisation':
    case 'date':
      return [];
  }
}

/** What is said of a title by a word that takes it up, where it says a day, a place or a name. */
function takenUpClaims(item: Item, section: Section, reader: Reader, matcher: Matcher): Claim[] {
  const known = reader.mention(item);
  if (!known) return [];
  const { ordinal } = item;
  // "Its tenth edition" is the series with a number of its own.
  const numbered = ordinal && { value: ordinal.value, span: reader.words(ordinal.from, ordinal.to).span };
  const mention = numbered ? { ...known, ...reader.words(item.from, item.to), ordinal: numbered } : known;
  if (item.type === 'agreement')
    return [...signed(item, mention, section, reader), ...signatories(item, mention, reader)];
  const held = tookPlace(item, mention, reader).flatMap((each): Claim[] => {
    const claim = howHeld(each, item, section, matcher, reader);
    if (claim.kind !== 'took-place' || claim.date.mention) return [claim];
    return claim.place ? [{ ...claim, date: { ...claim.date, value: null, readings: [] } }] : [];
  });
  return [...held, ...chairs(item, mention, reader)];
}

function titleClaims(
  section: Section,
  told: readonly Attachment[],
  reader: Reader,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const { map, scan } = section;
  const { text, tokens } = scan;
  const markerOf = ({ marker }: Attachment): HeldOffice['marker'] => {
    if (marker === null) return null;
    const start = tokens.start[marker] as number;
    const end = tokens.end[marker] as number;
    return { span: map.toSourceSpan({ start, end }), text: text.slice(start, end) };
  };
  // "then Prime Minister X met Prime Minister Y": both of that time.
  const then = new Map<number, number>();
  for (const { person, marker } of section.attachments) {
    const sentence = section.sentences[person.from] as number;
    if (marker !== null && reader.is(marker, 'then') && !then.has(sentence)) then.set(sentence, marker);
  }
  const isPast = ({ person, title }: Attachment): boolean => {
    const from = then.get(section.sentences[person.from] as number) ?? Number.POSITIVE_INFINITY;
    if (reader.isHistory(person) || from < person.from || isOfDeed(title, person, reader)) return true;
    return reader.isPast(title.from < person.from ? title : person, Math.max(title.to, person.to));
  };
  const all = [...section.attachments, ...told];
  const claims = all.map((attachment, i): Claim[] => {
    const person = reader.mention(attachment.person);
    const title = reader.mention(attachment.title);
    if (!person || !title || !attachment.certain || section.quoted.has(attachment.person)) return [];
    if (isSetAside(attachment.person, attachment.title, reader)) return [];
    if ([attachment.title, attachment.person].some((item) => isOfAnotherTime(item, section, reader))) return [];
    const tense = attachment.tense === 'present' && isPast(attachment) ? 'former' : attachment.tense;
    const standing =
      tense === 'present' ? reader.standingDate(attachment.person) : reader.date(attachment.person, null, tense);
    const date = attachment.told ? toldDate(standing, person, title, registry) : standing;
    const span = cover(person.span, title.span);
    // A rank is read as that of the first of them, so it says nothing of somebody from elsewhere.
    if (attachment.shared && !isCompatriot(person, title, registry)) return [];
    if (title.type === 'rank') {
      // What only the sentence ties to a name was read before it was known whose rank it is: "… a General, and speaks Russian".
      const bearer = i < section.attachments.length ? undefined : registry.people.get(person.id ?? '');
      const rank = bearer ? { ...title, ...rankOfPerson(attachment.title, bearer, registry) } : title;
      const namesake = person.id !== null && isNamesake(attachment.person, section, reader);
      const elsewhen = isStranger(person) && isElsewhen(attachment.title, date.value, section, reader);
      const doubts = { ...(namesake && { namesake }), ...(elsewhen && { elsewhen }) };
      return [{ kind: 'held-rank', person, rank, ...doubts, date, span }];
    }
    if (isOfSmallerThing(attachment.title, scan)) return [];
    const known = registry.people.get(person.id ?? '');
    const nation = nationBeside(attachment.title, attachment.person, known, scan, matcher, map);
    const marker = markerOf(attachment);
    const native = known !== undefined || isNative(person, title, nation, registry);
    const current = isOfToday(attachment.title, reader) && { current: true as const };
    return [{ kind: 'held-office', person, office: title, nation, marker, native, ...current, date, span }];
  });
  const placed = claims.flatMap((each, i) => each.map((claim) => ({ ...(all[i] as Attachment), claim })));
  return withOtherTimes(placed, section, reader, registry);
}

/**
 * "X, as Minister, launched it", "X, who as Minister launched it", "X, the minister who launched it": at no time that is
 * told, but while he was.
 */
function isOfDeed(title: Item, person: Item, reader: Reader): boolean {
  const article = reader.hasAny(title.from - 1, title.from, ARTICLE);
  const lead = article ? title.from - 2 : title.from - 1;
  if (lead < person.to) return false;
  const end = complementEnd(title, reader);
  const deed = reader.is(end, ',') || reader.is(end, 'who') ? end + 1 : end;
  // "X, who as Minister came on Tuesday": a day of the deed, and not "X, who as Minister launched it, came on Tuesday".
  const [on] = reader.inSentence(title, 'date').filter(({ from }) => from >= end);
  if (on && !reader.hasWord(deed, on.from, ',')) return false;
  const isDone = !isPresent(reader.word(reader.is(deed, 'who') ? deed + 1 : deed));
  if (reader.is(lead, ',')) return article && reader.is(end, 'who') && isDone;
  if (!reader.is(lead, 'as')) return false;
  return (
    isDone && (reader.is(lead - 1, 'who') || (lead > person.to && reader.is(lead - 1, ',') && reader.is(end, ',')))
  );
}

/** Besides, any time at which the title had been theirs. */
function toldDate(date: ClaimDate, person: Mention, title: Mention, registry: Registry): ClaimDate {
  const begun = begunOf(tenuresOf(person, title, registry));
  const earlier = begun.filter(({ earliest }) => date.value === null || earliest <= date.value.latest);
  return { ...date, readings: [...date.readings, ...earlier] };
}

/** Somebody of the country whose rank or office it is. */
function isCompatriot(person: Mention, title: Mention, registry: Registry): boolean {
  const home = registry.people.get(person.id ?? '')?.country;
  const ladder = registry.ladders.get(registry.ranks.get(title.id ?? '')?.ladder ?? '');
  return (
    home !== undefined &&
    (ladder?.country === home || title.candidates.some((id) => registry.offices.get(id)?.country === home))
  );
}

const isStranger = ({ name, candidates }: Mention): boolean => name === 'unknown' && candidates.length === 0;

/** Where no rule tells how a country's names are made, the text has to name the country. */
export function isNative(person: Mention, office: Mention, nation: HeldOffice['nation'], registry: Registry): boolean {
  const country = registry.offices.get(office.id ?? '')?.country;
  if (country === undefined) return false;
  if (nation !== null) return nation.code === country;
  return person.homes?.includes(country) ?? false;
}
