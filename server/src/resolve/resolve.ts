/** From the items of all passages to mentions with the right entity, and to the claims that the text makes of them. */
import type { Dossier } from '../dossier/dossier.ts';
import { homesOfName } from '../recognise/culture.ts';
import type { Matcher } from '../recognise/matcher.ts';
import { type DateReading, type Mention, placedMention } from '../recognise/mention.ts';
import { isBackgroundTitle, isOfBefore } from '../recognise/past.ts';
import type { Item } from '../recognise/scan.ts';
import type { Person, Registry } from '../registry/model.ts';
import { type OffsetMap, shiftMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { addCounts, isForeign, sentenceCountries } from './context.ts';
import { idMentions } from './fieldMentions.ts';
import { fieldClaims } from './fields.ts';
import { type HeadingTitle, headingTitle } from './headingTitle.ts';
import { countryBeside, ItemCountries, senderTo } from './itemCountries.ts';
import { resolvePeople } from './people.ts';
import type { PersonItem, PersonReading } from './personReading.ts';
import type { Prepared } from './prepare.ts';
import { fieldRecords, recordDates, titledPeople, titleOwners } from './records.ts';
import {
  type Cursor,
  Placed,
  type ResolutionMemo,
  type Resolved,
  recall,
  remembered,
  resolutionMemo,
  type Surroundings,
  samePeople,
  sectionAt,
  surroundingsAt,
} from './remembered.ts';
import type { Section, Setting } from './section.ts';
import { type Story, storyBehind } from './story.ts';
import {
  type Countries,
  resolveAmongParties,
  resolveByParties,
  resolveOffice,
  resolveRank,
  withoutHomes,
} from './titles.ts';
import { withDecidedForms, withPart } from './translated.ts';

export interface Resolution {
  /** What each passage says. */
  readonly passages: readonly Placed[];
  /** What the fields of records say together, besides. */
  readonly records: { readonly mentions: readonly Mention[]; readonly claims: readonly Claim[] };
}

/** `prepared` belongs to `dossier.passages`, in the same order; `memo` is that of the document's last resolution. */
export function resolve(
  dossier: Dossier,
  prepared: readonly Prepared[],
  matcher: Matcher,
  registry: Registry,
  memo: ResolutionMemo,
): Resolution {
  const on = dossier.date.value?.edtf;
  if (memo.on !== on) Object.assign(memo, resolutionMemo(), { on });
  const records = fieldRecords(dossier);
  const people: PersonItem[] = [];
  const begins: number[] = [];
  const peopleOf = titledPeople(records, prepared, matcher);
  for (let passage = 0; passage < prepared.length; passage++) {
    begins.push(people.length);
    for (const person of peopleOf(passage)) people.push(person);
  }
  const others = !samePeople(memo.people, people);
  if (others) memo.readings = resolvePeople(people, registry, dossier.date.value);
  memo.people = people;
  begins.push(people.length);
  const owners = titleOwners(records, registry, (passage) => {
    const begin = begins[passage] ?? 0;
    return begins[passage + 1] === begin + 1 ? (memo.readings[begin]?.id ?? null) : null;
  });
  const datesOf = recordDates(records, dossier);
  const headings = headingsOver(dossier, prepared, dossier.date.value);
  const known = remembered(memo.placed, prepared);
  const sameCounts = !others && known.sameCountries;
  if (!sameCounts) {
    memo.counts = addCounts(prepared, memo.readings, registry);
    memo.foreign = isForeign(memo.counts, memo.readings, registry);
  }
  const context: Context = { on: dossier.date.value, matcher, registry, counts: memo.counts };
  const at: Cursor = {
    index: 0,
    map: NOWHERE,
    owner: null,
    dates: NO_DATES,
    background: false,
    story: null,
    over: null,
    foreign: memo.foreign,
    repeats: false,
    readings: memo.readings,
    begin: 0,
    end: 0,
  };
  let before: Placed | null = null;
  const passages = prepared.map((each, index): Placed => {
    const passage = dossier.passages[index];
    const { dates, background, story } = headings[index] ?? NO_HEADING;
    at.index = index;
    at.map = passage?.map ?? NOWHERE;
    at.owner = owners.get(index) ?? null;
    at.dates = dates.length > 0 ? [...datesOf(index), ...dates] : datesOf(index);
    at.background = background;
    at.story = story;
    at.over = before && titleOver(before, dossier, matcher);
    at.repeats = passage?.repeats === true;
    at.begin = begins[index] as number;
    at.end = begins[index + 1] as number;
    const recalled = recall(known.of(index), at, sameCounts);
    before = recalled ?? new Placed(resolvePassage(each, surroundingsAt(at), dossier, context), 0, index, at.map);
    return before;
  });
  memo.placed = passages;
  const mentions = idMentions(dossier, registry);
  const claims = fieldClaims(records, sectionsAt(passages), owners, dossier, matcher, registry);
  return { passages, records: { mentions, claims } };
}

const NO_DATES: readonly TimeValue[] = [];
const NOWHERE = shiftMap(0, 0);

/** What the last heading over a passage says of its time. */
interface Heading {
  readonly dates: readonly TimeValue[];
  readonly background: boolean;
  readonly story: Story;
}

const NO_HEADING: Heading = { dates: NO_DATES, background: false, story: null };
const IN_BACKGROUND: Heading = { ...NO_HEADING, background: true };

/** For each passage of a text. */
function headingsOver({ passages }: Dossier, prepared: readonly Prepared[], on: TimeValue | null): readonly Heading[] {
  let over = NO_HEADING;
  let at: Dossier['passages'][number]['path'] = [];
  return prepared.map(({ scan, heading, times }, index) => {
    const passage = passages[index];
    if (passage === undefined) return NO_HEADING;
    // Headings in a value reach to its end; "previous_visits: Minister X came" has its key for one.
    if (passage.path.length !== at.length || passage.path.some((key, i) => key !== at[i]))
      over = passage.path.some(isOfBefore) ? IN_BACKGROUND : NO_HEADING;
    at = passage.path;
    const above = over;
    const story = storyBehind(over.story, times, on);
    if ((heading !== null && heading !== over.background) || story !== over.story)
      over = { dates: over.dates, background: heading ?? over.background, story };
    if (passage.kind !== 'heading') return above;
    const dates = scan.items.flatMap(({ date }) => date?.value ?? []);
    over = { dates, background: isBackgroundTitle(scan.text), story: null };
    return NO_HEADING;
  });
}

/** What the heading, or the last line, of the passage before another one names. */
function titleOver(before: Placed, { passages }: Dossier, matcher: Matcher): HeadingTitle | null {
  const passage = passages[before.index];
  if (!passage || passage.kind === 'field' || passage.path.length > 0) return null;
  return headingTitle(before.resolved.section.scan, () => sectionAt(before).mentions, matcher);
}

/** Only those of fields are asked for, and each by every field beside it. */
function sectionsAt(passages: readonly Placed[]): (index: number) => Section | undefined {
  const known = new Map<number, Section | undefined>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const placed = passages[index];
    const section = placed && sectionAt(placed);
    known.set(index, section);
    return section;
  };
}

/** What is the same for all passages. */
interface Context {
  readonly on: TimeValue | null;
  readonly matcher: Matcher;
  readonly registry: Registry;
  /** How often each country is named in the dossier. */
  readonly counts: ReadonlyMap<string, number>;
}

function resolvePassage(prepared: Prepared, around: Surroundings, dossier: Setting, context: Context): Resolved {
  let counted = false;
  const section = resolveSection(prepared, around, context, () => {
    counted = true;
    return context.counts;
  });
  return { prepared, around, counted, section, claims: claimsOf(section, dossier, context.matcher, context.registry) };
}

const NOTHING: ReadonlyMap<Item, Mention> = new Map();

function resolveSection(
  prepared: Prepared,
  { index, map, readings: people, owner: fieldOwner, dates, over, background, story, foreign }: Surroundings,
  { on, matcher, registry }: Context,
  counts: Countries['dossier'],
): Section {
  const { scan, sentences, attachments, quoted, asked } = prepared;
  const section = { index, map, scan, sentences, attachments, quoted, dates, over, background, story };
  if (scan.items.length === 0) return { ...section, mentions: NOTHING };
  const readings = new Map(prepared.people.map(({ item }, i) => [item, people[i] ?? null]));
  const owners = new Map<Item, PersonReading | null>();
  for (const { title, person, shared } of attachments) if (!shared) owners.set(title, readings.get(person) ?? null);
  const inSentences = sentenceCountries(scan, sentences, matcher);
  const mentions = new Map<Item, Mention>();
  /** Spelt by somebody else: a question has its names in the writer's own words. */
  const isCited = (item: Item) => quoted.has(item) && !asked.has(item);
  const set = (item: Item, mention: Mention) => mentions.set(item, placedMention(mention, mention.span, index));
  let lastOffice: { readonly item: Item; readonly id: string | null } | null = null;
  for (const item of scan.items) {
    const span = map.toSourceSpan(item);
    const text = scan.text.slice(item.start, item.end);
    const type = item.type;
    switch (type) {
      case 'person': {
        const who = readings.get(item);
        if (who) {
          const { id, candidates, canonical, name } = who;
          const known = { span, passage: index, text, type, id, candidates, canonical, name };
          const person = name === 'unknown' ? { ...known, homes: homesOfName(canonical) } : known;
          set(item, isCited(item) ? { ...person, quoted: true } : person);
        }
        break;
      }
      case 'rank': {
        const { id, candidates, canonical } = resolveRank(
          item,
          ownerOf(item),
          nationsOf(item),
          countriesOf(item),
          registry,
        );
        const abbreviated = item.abbreviated ?? false;
        const title = canonical || (item.title ?? text);
        set(item, { span, passage: index, text, type, id, candidates, canonical: title, abbreviated });
        break;
      }
      case 'office': {
        const beside = countryBeside(item, scan, matcher);
        const owner = ownerOf(item);
        const who = owners.get(item);
        const own = who?.name === 'unknown' ? withoutHomes(item, who.canonical, registry) : item;
        const { id, candidates, canonical } = resolveOffice(own, text, owner, countriesOf(item), beside, on, registry);
        lastOffice = { item, id };
        set(item, { span, passage: index, text, type, id, candidates, canonical });
        break;
      }
      case 'date': {
        if (!item.date) break;
        const date = placed(item.date, map);
        const canonical = date.value?.edtf ?? text;
        const day = { span, passage: index, text, type, id: null, candidates: [], canonical, date };
        set(item, quoted.has(item) ? { ...day, quoted: true } : day);
        break;
      }
      default: {
        const title = resolveTitle(ofNation(decided(item)), text, countriesOf(item), registry, place);
        const near = isCited(item) || isOfOtherStates(item) ? undefined : item.nearTitle;
        set(item, { span, passage: index, text, type, ...title, ...(near ? { near } : {}) });
      }
    }
  }
  return { ...section, mentions };

  function countriesOf(item: Item): Countries {
    return new ItemCountries(item, scan, matcher, sentences, inSentences, counts, foreign);
  }
  /** "the Memorandum on the Transfer of Defence Equipment between Japan and Malaysia": many states have a paper on the same. */
  function isOfOtherStates(item: Item): boolean {
    const { nearTitle: near } = item;
    const parties = near?.slip === 'kind' ? (registry.agreements.get(near.id)?.parties ?? []) : [];
    if (parties.length === 0 || !parties.every((party) => /^[A-Z]{2}$/.test(party))) return false;
    const named = countriesOf(item).sentence();
    return [...named].some((code) => !parties.includes(code)) && !parties.every((party) => named.has(party));
  }
  function decided(item: Item): Item {
    return withDecidedForms(withPart(item, registry), officeAround(item), registry);
  }
  /** "the Ministry of Foreign Affairs of the Socialist Republic of Viet Nam" is nobody else's, whoever the sentence names. */
  function ofNation(item: Item): Item {
    if (item.type !== 'organisation' || item.forms.length < 2) return item;
    const beside = countryBeside(item, scan, matcher);
    const sender = beside === null ? senderTo(item, sentences, scan, matcher) : null;
    if (beside === null && sender === null) return item;
    const forms = item.forms.filter(({ id }) => {
      const country = registry.organisations.get(id)?.country;
      return beside === null ? country !== sender && counts().has(country ?? '') : country === beside;
    });
    return forms.length > 0 ? { ...item, forms } : item;
  }
  /** The office that the item is part of; offices stand before what they hold. */
  function officeAround(item: Item): string | null {
    if (item.type !== 'organisation' || !item.forms.some((form) => form.translated)) return null;
    return lastOffice !== null && item.to <= lastOffice.item.to ? lastOffice.id : null;
  }
  /** Countries of the people that the name beside a rank can stand for. */
  function nationsOf(item: Item): readonly string[] {
    const candidates = owners.get(item)?.candidates ?? [];
    return candidates.flatMap((id) => registry.people.get(id)?.country ?? []);
  }
  function ownerOf(item: Item): Person | null {
    const id = owners.get(item)?.id ?? fieldOwner;
    return id === null ? null : (registry.people.get(id) ?? null);
  }
  function place({ from, to }: { readonly from: number; readonly to: number }): Span {
    return map.toSourceSpan({ start: scan.tokens.start[from] as number, end: scan.tokens.end[to - 1] as number });
  }
}

/** The weekday's place as a place in the document. */
function placed(reading: DateReading, map: OffsetMap): DateReading {
  const { weekday } = reading;
  return weekday ? { ...reading, weekday: { ...weekday, span: map.toSourceSpan(weekday.span) } } : reading;
}

function resolveTitle(
  item: Item,
  text: string,
  countries: Countries,
  registry: Registry,
  place: (tokens: { from: number; to: number }) => Mention['span'],
): Pick<Mention, 'id' | 'candidates' | 'canonical' | 'ordinal' | 'level'> {
  const parties = (id: string): readonly string[] => {
    switch (item.type) {
      case 'organisation':
        return [registry.organisations.get(id)?.country ?? ''];
      case 'agreement':
        return registry.agreements.get(id)?.parties ?? [];
      case 'partnership':
        return registry.partnerships.get(id)?.parties ?? [];
      default:
        return (registry.series.get(id)?.organisers ?? []).map((o) => registry.organisations.get(o)?.country ?? '');
    }
  };
  const loose = item.type === 'partnership' || (item.type === 'event' && item.forms.every((form) => form.loose));
  const isWhole = (of: string) =>
    item.forms.some((form) => form.id === of && form.text === registry.agreements.get(of)?.title);
  const candidates = loose
    ? resolveAmongParties(item, parties, countries, text !== text.toLowerCase())
    : resolveByParties(item, parties, countries, isWhole);
  const id = candidates.length === 1 ? (candidates[0] ?? null) : null;
  const first = id ?? candidates[0] ?? '';
  const written = item.forms.find((form) => !form.translated)?.text ?? text.replace(/\s+/g, ' ');
  switch (item.type) {
    case 'organisation':
      return { id, candidates, canonical: registry.organisations.get(first)?.name ?? written };
    case 'agreement':
      return { id, candidates, canonical: registry.agreements.get(first)?.title ?? written };
    case 'partnership': {
      const level = item.forms.find((form) => form.id === first)?.level ?? 0;
      const name = registry.partnerships.get(first)?.levels[level]?.name ?? written;
      return { id, candidates, canonical: name, level };
    }
    default: {
      const ordinal = item.ordinal ? { value: item.ordinal.value, span: place(item.ordinal) } : null;
      return { id, candidates, canonical: registry.series.get(first)?.name ?? written, ordinal };
    }
  }
}
