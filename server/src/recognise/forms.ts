/** Every written form of a registry's entries, generated from their names by the habits of the press. */
import type {
  Agreement,
  Entry,
  EventSeries,
  Office,
  Organisation,
  Partnership,
  Person,
  Rank,
  Registry,
} from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import {
  asChief,
  distinct,
  given,
  isAbbreviation,
  isLatin,
  isPair,
  namesAbove,
  namesCountry,
  nationFirst,
  plain,
  shortTransfer,
  spelledOut,
  swapOpening,
  swappedPair,
  withAbbreviation,
  withOf,
  withoutAim,
  withoutBody,
  withoutBrackets,
  withoutCountry,
  withoutNativeBody,
  withoutPair,
  withoutParties,
  wordCount,
} from './formParts.ts';
import type { MentionType, NameForm } from './mention.ts';
import { entryKeys, rankKeys } from './native/entryKeys.ts';
import { nativeNames, nativeShortNames } from './native/japaneseNames.ts';
import { rankVariants } from './native/ranks.ts';

/**
 * How capitals decide: `each` every word needs one (names of people), `first` the first word does (single words that
 * are also common nouns), `all` every letter does (abbreviations), `any` they do not matter.
 */
export type Capitals = 'each' | 'first' | 'all' | 'any';

export interface Form {
  readonly text: string;
  readonly type: MentionType;
  readonly id: string;
  readonly capitals: Capitals;
  /** People: how the name is written. */
  readonly name?: NameForm;
  /** Partnerships: index of the level that goes by this form. */
  readonly level?: number;
  /** Event series: the edition that this form names. */
  readonly ordinal?: number | null;
  /** Events: the name without its parties, which others' series share. */
  readonly loose?: boolean;
  /** What the title says and not how it is written: found by a title of another language. */
  readonly translated?: true;
  /** Armed services and missions: their nationality belongs to the name. */
  readonly national?: boolean;
}

/** All written forms of the entries of `own`, duplicates included; `registry` has what they refer to. */
export function writtenForms(own: Registry, registry = own): Form[] {
  const { people, ladders, offices, organisations, agreements, partnerships, series } = own;
  const forms: Form[] = [];
  for (const entries of [people, ladders, offices, organisations, agreements, partnerships, series]) {
    for (const entry of entries.values()) forms.push(...entryForms(entry, registry));
  }
  return forms;
}

/** Those of one entry; single events are described by their names and not named. */
export function entryForms(entry: Entry, registry: Registry): Form[] {
  switch (entry.kind) {
    case 'person':
      return personForms(entry);
    case 'rank-ladder':
      return entry.ranks.filter(({ id }) => registry.ranks.get(id)?.ladder === entry.id).flatMap(rankForms);
    case 'office':
      return [...officeForms(entry, registry), ...entryKeys(entry, registry)];
    case 'organisation':
      return [...organisationForms(entry, registry), ...entryKeys(entry, registry)];
    case 'agreement':
      return [...agreementForms(entry), ...entryKeys(entry, registry)];
    case 'partnership':
      return [...partnershipForms(entry), ...entryKeys(entry, registry)];
    case 'event-series':
      return [...eventForms(entry, registry), ...entryKeys(entry, registry)];
    case 'event':
      return [];
  }
}

function rankForms(rank: Rank): Form[] {
  const written = [rank.title, ...rank.variants, ...rank.abbreviations, ...given(rank.native), ...rankVariants(rank)];
  const forms = written.map(
    (text): Form => ({ text, type: 'rank', id: rank.id, capitals: isLatin(text) && !isPair(text) ? 'first' : 'any' }),
  );
  return [...forms, ...rankKeys(rank)];
}

function personForms(person: Person): Form[] {
  const { name, id } = person;
  const form = (text: string, kind: NameForm): Form => ({
    text,
    type: 'person',
    id,
    capitals: isLatin(text) ? 'each' : 'any',
    name: kind,
  });
  const forms = [form(name.full, 'full')];
  if (plain(name.ascii) !== plain(name.full)) forms.push(form(name.ascii, 'full'));
  // The other order: "Koji Yamazaki" beside "Yamazaki Koji".
  const middle = name.middle === null ? [] : [name.middle];
  const turned =
    name.order === 'family-first' ? [name.given, ...middle, name.family] : [name.family, name.given, ...middle];
  if (name.given !== '' && name.family !== '' && !isPhrase(turned)) {
    forms.push(form(turned.join(' '), 'given-first'));
    // Western copy also keeps the middle name first: "Van Giang Phan".
    if (name.middle !== null && name.order === 'family-first') {
      forms.push(form([name.middle, name.given, name.family].join(' '), 'given-first'));
      // Or takes the family and middle name together behind: "Giang Phan Van".
      forms.push(form([name.given, name.family, name.middle].join(' '), 'given-first'));
    }
  }
  for (const native of given(name.native)) forms.push(form(native, 'native'));
  for (const variant of name.variants) {
    if (wordCount(variant) > 1 || !isLatin(variant)) forms.push(form(variant, 'variant'));
  }
  for (const written of nativeNames(person)) forms.push(form(written, 'variant'));
  for (const short of [name.short, ...nativeShortNames(person)]) forms.push(form(short, 'short'));
  return forms;
}

/** "What You Can Do", "Things To Do": a headline, and not Đỗ Căn with the given name first. */
function isPhrase(words: readonly string[]): boolean {
  return words.length === 2 && words.every((word) => SMALL_WORDS.has(foldText(word)));
}

const SMALL_WORDS = wordSet('am an at be can do he ho in may me my no on or so than the to we');

function officeForms(office: Office, registry: Registry): Form[] {
  const bodies = namesAbove(office, registry);
  const latin = [office.title, ...office.variants].flatMap((title) => [
    title,
    withoutCountry(title),
    withoutBody(title, bodies),
    ...withOf(title, office, registry),
    ...withAbbreviation(title, office, registry),
    ...asChief(title),
  ]);
  const native = given(office.native).flatMap((title) => withoutNativeBody(title, office, registry));
  return distinct([...latin, ...given(office.native), ...native, ...office.nativeVariants]).map((text) => ({
    text,
    type: 'office',
    id: office.id,
    capitals: wordCount(text) > 1 || !isLatin(text) ? 'any' : isAbbreviation(text) ? 'all' : 'first',
  }));
}

/** States and governments are no organisations in a dossier's sense (design section 1), nor is a bare "Party". */
function organisationForms(organisation: Organisation, registry: Registry): Form[] {
  if (organisation.type === 'state' || organisation.type === 'government') return [];
  const national = ['service', 'armed-forces', 'mission'].includes(organisation.type);
  const isOwn = ['party', 'party-body', 'association', 'publisher'].includes(organisation.type);
  const names = [organisation.name, ...organisation.variants]
    .flatMap((name) => [name, ...spelledOut(name, organisation, registry)])
    .flatMap((name) => (national ? [name] : [name, withoutCountry(name)]))
    .filter((name) => wordCount(name) > 1 || name.length > 5 || isAbbreviation(name));
  // A former name without its country may be the name of what exists today: "Defence Agency".
  const former = organisation.formerNames.flatMap(({ name, native }) => [
    ...(wordCount(name) > 1 ? [name, ...nationFirst(name, organisation.country)] : []),
    ...given(native),
  ]);
  return distinct([...names, ...organisation.abbreviations, ...given(organisation.native), ...former]).map((text) => ({
    text,
    type: 'organisation',
    id: organisation.id,
    // What tells a former name from that of another body stays with it: "Defense Agency of Japan"; so does that of a party.
    national: national || former.includes(text) || (isOwn && withoutCountry(text) !== text),
    capitals: !isLatin(text) ? 'any' : isAbbreviation(text) ? 'all' : 'each',
  }));
}

function agreementForms(agreement: Agreement): Form[] {
  const titles = [agreement.title, ...agreement.variants]
    .flatMap((title) => [title, withoutParties(title)])
    .flatMap((title) => [
      title,
      swapOpening(title, 'Memorandum of Understanding on ', 'Memorandum on '),
      swapOpening(title, 'Memorandum of Understanding on ', 'MoU on '),
      swapOpening(title, 'Memorandum on ', 'MoU on '),
      withoutBrackets(title),
      shortTransfer(title),
    ]);
  return distinct([...titles, ...given(agreement.native)]).map((text) => ({
    text,
    type: 'agreement',
    id: agreement.id,
    capitals: isAbbreviation(text) ? 'all' : wordCount(text) > 1 || !isLatin(text) ? 'any' : 'first',
  }));
}

function partnershipForms(partnership: Partnership): Form[] {
  return partnership.levels.flatMap((level, index) =>
    distinct([level.name, ...level.variants, withoutAim(level.name)]).map(
      (text): Form => ({ text, type: 'partnership', id: partnership.id, level: index, capitals: 'any' }),
    ),
  );
}

function eventForms(series: EventSeries, registry: Registry): Form[] {
  const countries = new Set(series.organisers.map((id) => registry.organisations.get(id)?.country ?? id));
  const names = distinct([series.name, ...series.variants].flatMap((n) => [n, withoutBrackets(n)]));
  const form = (text: string, loose: boolean): Form => ({
    text,
    type: 'event',
    id: series.id,
    capitals: isAbbreviation(text) ? 'all' : wordCount(text) > 2 || !isLatin(text) ? 'any' : 'each',
    loose,
  });
  const forms = distinct(names.flatMap((name) => [name, swappedPair(name)])).map((text) =>
    form(text, countries.size > 1 && !namesCountry(text)),
  );
  for (const text of distinct(names.map(withoutPair))) if (!names.includes(text)) forms.push(form(text, true));
  for (const text of series.native) forms.push({ text, type: 'event', id: series.id, capitals: 'any' });
  for (const edition of series.editions) {
    if (edition.name !== null) {
      forms.push({ text: edition.name, type: 'event', id: series.id, capitals: 'any', ordinal: edition.ordinal });
    }
  }
  return forms;
}
