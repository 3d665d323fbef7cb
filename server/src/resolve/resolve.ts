/** From the items of all passages to mentions with the right entity, and to the claims that the text makes of them. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { DateReading, Mention } from '../recognise/mention.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';
import type { OffsetMap } from '../text/offsetMap.ts';
import { type Attachment, attachTitles } from './attach.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { countCountries, nearCountries, sentenceCountries } from './context.ts';
import { fieldClaims, participantFields } from './fields.ts';
import { type PersonItem, type PersonReading, resolvePeople } from './people.ts';
import { sentenceNumbers } from './sentences.ts';
import { type Countries, resolveAmongParties, resolveByParties, resolveOffice, resolveRank } from './titles.ts';

export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** One passage on its way through this stage. */
export interface Section {
  readonly index: number;
  readonly scan: Scan;
  readonly sentences: Int32Array;
  readonly attachments: readonly Attachment[];
  /** Mention of each item; items that turned out to be no mention are missing. */
  readonly mentions: ReadonlyMap<Item, Mention>;
}

/** `scans` belong to `dossier.passages`, in the same order. */
export function resolve(dossier: Dossier, scans: readonly Scan[], matcher: Matcher, registry: Registry): Resolution {
  const prepared = scans.map((scan) => ({
    scan,
    sentences: sentenceNumbers(scan, matcher),
    attachments: attachTitles(scan, matcher),
  }));
  const people: PersonItem[] = [];
  for (const { scan, attachments } of prepared) {
    const titles = new Map<Item, Attachment[]>();
    for (const a of attachments) titles.set(a.person, [...(titles.get(a.person) ?? []), a]);
    for (const item of scan.items) {
      if (item.type !== 'person') continue;
      people.push({ item, text: scan.text.slice(item.start, item.end), titles: titles.get(item) ?? [] });
    }
  }
  const on = dossier.date.value;
  const readings = new Map<Item, PersonReading | null>();
  resolvePeople(people, registry, on).forEach((reading, i) => {
    const person = people[i];
    if (person) readings.set(person.item, reading);
  });
  const inDossier = countCountries(scans, matcher, readings, registry);

  const fields = participantFields(dossier, registry);
  const sections = prepared.map(({ scan, sentences, attachments }, index): Section => {
    const field = fields.get(index);
    const owner = new Map(attachments.map((a) => [a.title, readings.get(a.person) ?? null]));
    const inSentences = sentenceCountries(scan, sentences, matcher);
    const mentions = new Map<Item, Mention>();
    for (const item of scan.items) {
      const base = {
        span: dossier.passages[index]?.map.toSourceSpan({ start: item.start, end: item.end }) ?? { start: 0, end: 0 },
        passage: index,
        text: scan.text.slice(item.start, item.end),
        type: item.type,
      };
      // Most items need no countries, so they are looked for on demand.
      const countries: Countries = {
        near: () => nearCountries(item, scan, matcher),
        sentence: () => inSentences(item.from),
        dossier: inDossier,
      };
      const reading = owner.get(item);
      const ownerId = reading?.id ?? field?.person ?? null;
      const person = ownerId === null ? null : (registry.people.get(ownerId) ?? null);
      const place = (span: { from: number; to: number }) =>
        dossier.passages[index]?.map.toSourceSpan({
          start: scan.tokens.start[span.from] as number,
          end: scan.tokens.end[span.to - 1] as number,
        }) ?? base.span;
      switch (item.type) {
        case 'person': {
          const who = readings.get(item);
          if (who) mentions.set(item, { ...base, ...who });
          break;
        }
        case 'rank':
          mentions.set(item, {
            ...base,
            ...resolveRank(item, person, countries, registry),
            abbreviated: item.abbreviated ?? false,
          });
          break;
        case 'office': {
          const beside = countryBeside(item, scan, matcher);
          mentions.set(item, { ...base, ...resolveOffice(item, base.text, person, countries, beside, on, registry) });
          break;
        }
        case 'date':
          if (item.date) {
            mentions.set(item, {
              ...base,
              id: null,
              candidates: [],
              canonical: item.date.value?.edtf ?? base.text,
              date: placed(item.date, dossier.passages[index]?.map),
            });
          }
          break;
        default:
          mentions.set(item, { ...base, ...resolveTitle(item, base.text, countries, registry, place) });
      }
    }
    return { index, scan, sentences, attachments, mentions };
  });
  const mentions = sections.flatMap((section) => [...section.mentions.values()]);
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const claims = [
    ...sections.flatMap((section) => claimsOf(section, dossier, matcher)),
    ...fieldClaims(sections, fields, dossier, registry),
  ];
  return { mentions, claims };
}

/** The weekday's place as a place in the document. */
function placed(reading: DateReading, map: OffsetMap | undefined): DateReading {
  const { weekday } = reading;
  return weekday && map ? { ...reading, weekday: { ...weekday, span: map.toSourceSpan(weekday.span) } } : reading;
}

/** The nationality right before an office ("Japanese Defence Minister") or behind it ("Minister of Defence of Japan"). */
function countryBeside(item: Item, { tokens }: Scan, { words, lexicon }: Matcher): string | null {
  const countryAt = (i: number) =>
    i >= 0 && i < tokens.count ? (words.country[tokens.word[i] as number] ?? null) : null;
  let before = item.from - 1;
  if (before >= 0 && tokens.word[before] === lexicon.id("'s")) before--;
  const behind = item.to < tokens.count && tokens.word[item.to] === lexicon.id('of') ? countryAt(item.to + 1) : null;
  return countryAt(before) ?? behind;
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
  const written = item.forms[0]?.text ?? text.replace(/\s+/g, ' ');
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
