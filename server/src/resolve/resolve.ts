/** From the items of all passages to mentions with the right entity, and to the claims that the text makes of them. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { DateReading, Mention } from '../recognise/mention.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { countryAt } from '../recognise/words.ts';
import type { Person, Registry } from '../registry/model.ts';
import { type OffsetMap, shiftMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import { type Attachment, attachTitles } from './attach.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { addCounts, countCountries, nearCountries, owningCountry, sentenceCountries } from './context.ts';
import { fieldClaims, fieldRecords, idMentions, recordDates, titleOwners } from './fields.ts';
import { type PersonItem, type PersonReading, resolvePeople } from './people.ts';
import { quotedItems } from './quotes.ts';
import type { Section } from './section.ts';
import { sentenceNumbers } from './sentences.ts';
import { type Countries, resolveAmongParties, resolveByParties, resolveOffice, resolveRank } from './titles.ts';
import { withDecidedForms, withPart } from './translated.ts';

export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** One passage with what its own tokens say: kept as long as its text stays the same. */
export interface Prepared {
  readonly scan: Scan;
  /** Sentence number of each token. */
  readonly sentences: Int32Array;
  readonly attachments: readonly Attachment[];
  readonly people: readonly PersonItem[];
  /** Items in somebody else's words. */
  readonly quoted: ReadonlySet<Item>;
  /** How often each country is named. */
  readonly countries: ReadonlyMap<string, number>;
}

export function prepare(scan: Scan, matcher: Matcher): Prepared {
  const attachments = attachTitles(scan, matcher);
  const people: PersonItem[] = [];
  const titles = new Map<Item, Attachment[]>();
  for (const attachment of attachments) {
    const list = titles.get(attachment.person);
    if (list) list.push(attachment);
    else titles.set(attachment.person, [attachment]);
  }
  for (const item of scan.items) {
    if (item.type !== 'person') continue;
    people.push({ item, text: scan.text.slice(item.start, item.end), titles: titles.get(item) ?? [] });
  }
  return {
    scan,
    sentences: sentenceNumbers(scan, matcher),
    attachments,
    people,
    quoted: quotedItems(scan),
    countries: countCountries(scan, matcher),
  };
}

/** `prepared` belongs to `dossier.passages`, in the same order. */
export function resolve(
  dossier: Dossier,
  prepared: readonly Prepared[],
  matcher: Matcher,
  registry: Registry,
): Resolution {
  const people = prepared.flatMap((each) => each.people);
  const readings = new Map<Item, PersonReading | null>();
  const read = resolvePeople(people, registry, dossier.date.value);
  people.forEach((person, i) => {
    readings.set(person.item, read[i] ?? null);
  });
  const records = fieldRecords(dossier);
  const personIn = (passage: number): string | null => {
    const named = prepared[passage]?.people.map(({ item }) => readings.get(item)?.id ?? null) ?? [];
    return named.length === 1 ? (named[0] ?? null) : null;
  };
  const owners = titleOwners(records, registry, personIn);
  const context: Context = {
    dossier,
    matcher,
    registry,
    readings,
    countries: addCounts(prepared, readings, registry),
    datesOf: recordDates(records, dossier),
  };
  const sections = prepared.map((each, index) => resolveSection(each, index, owners.get(index) ?? null, context));
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  for (const section of sections) {
    for (const mention of section.mentions.values()) mentions.push(mention);
    for (const claim of claimsOf(section, dossier, matcher, registry)) claims.push(claim);
  }
  for (const mention of idMentions(dossier, registry)) mentions.push(mention);
  claims.push(...fieldClaims(records, sections, owners, dossier, matcher, registry));
  return { mentions: inOrder(mentions), claims };
}

/** What is the same for all passages. */
interface Context {
  readonly dossier: Dossier;
  readonly matcher: Matcher;
  readonly registry: Registry;
  readonly readings: ReadonlyMap<Item, PersonReading | null>;
  readonly countries: ReadonlyMap<string, number>;
  /** Dates of the record that a passage is part of. */
  readonly datesOf: (passage: number) => readonly TimeValue[];
}

function resolveSection(prepared: Prepared, index: number, fieldOwner: string | null, context: Context): Section {
  const { scan, sentences, attachments, quoted } = prepared;
  const { dossier, matcher, registry, readings } = context;
  const owners = new Map<Item, PersonReading | null>();
  for (const { title, person } of attachments) owners.set(title, readings.get(person) ?? null);
  const inSentences = sentenceCountries(scan, sentences, matcher);
  const map = dossier.passages[index]?.map ?? shiftMap(0, 0);
  const on = dossier.date.value;
  const mentions = new Map<Item, Mention>();
  let lastOffice: { readonly item: Item; readonly id: string | null } | null = null;
  for (const item of scan.items) {
    const span = map.toSourceSpan(item);
    const text = scan.text.slice(item.start, item.end);
    const type = item.type;
    // Most items need no countries, so they are looked for on demand.
    const countries: Countries = {
      near: () => nearCountries(item, scan, matcher),
      owner: () => owningCountry(item, scan, matcher),
      sentence: () => inSentences(item.from),
      dossier: context.countries,
    };
    switch (type) {
      case 'person': {
        const who = readings.get(item);
        if (who) {
          const { id, candidates, canonical, name } = who;
          const person = { span, passage: index, text, type, id, candidates, canonical, name };
          mentions.set(item, quoted.has(item) ? { ...person, quoted: true } : person);
        }
        break;
      }
      case 'rank': {
        const { id, candidates, canonical } = resolveRank(item, ownerOf(item), nationsOf(item), countries, registry);
        const abbreviated = item.abbreviated ?? false;
        const title = canonical || (item.title ?? text);
        mentions.set(item, { span, passage: index, text, type, id, candidates, canonical: title, abbreviated });
        break;
      }
      case 'office': {
        const beside = countryBeside(item, scan, matcher);
        const owner = ownerOf(item);
        const { id, candidates, canonical } = resolveOffice(item, text, owner, countries, beside, on, registry);
        lastOffice = { item, id };
        mentions.set(item, { span, passage: index, text, type, id, candidates, canonical });
        break;
      }
      case 'date': {
        if (!item.date) break;
        const date = placed(item.date, map);
        const canonical = date.value?.edtf ?? text;
        mentions.set(item, { span, passage: index, text, type, id: null, candidates: [], canonical, date });
        break;
      }
      default:
        mentions.set(item, {
          span,
          passage: index,
          text,
          type,
          ...resolveTitle(decided(item), text, countries, registry, place),
        });
    }
  }
  return { index, scan, sentences, attachments, quoted, dates: context.datesOf(index), mentions };

  function decided(item: Item): Item {
    return withDecidedForms(withPart(item, registry), officeAround(item), registry);
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

/** In order of place, longer first; passages and items nearly always come that way. */
function inOrder(mentions: Mention[]): Mention[] {
  const compare = (a: Mention, b: Mention) => a.span.start - b.span.start || b.span.end - a.span.end;
  for (let i = 1; i < mentions.length; i++) {
    if (compare(mentions[i - 1] as Mention, mentions[i] as Mention) > 0) return mentions.sort(compare);
  }
  return mentions;
}

/** The weekday's place as a place in the document. */
function placed(reading: DateReading, map: OffsetMap): DateReading {
  const { weekday } = reading;
  return weekday ? { ...reading, weekday: { ...weekday, span: map.toSourceSpan(weekday.span) } } : reading;
}

/** The nationality right before an office ("Japanese Defence Minister") or behind it ("Minister of Defence of Japan"). */
function countryBeside(item: Item, { tokens }: Scan, { words, lexicon }: Matcher): string | null {
  const at = (i: number) => countryAt(tokens, i, words);
  let before = item.from - 1;
  if (before >= 0 && tokens.word[before] === lexicon.id("'s")) before--;
  const behind = item.to < tokens.count && tokens.word[item.to] === lexicon.id('of') ? at(item.to + 1) : null;
  return at(before) ?? behind;
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
  const candidates = (loose ? resolveAmongParties : resolveByParties)(item, parties, countries);
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
