/** How each kind of entry may be written in full, and what says so: the forms that a look-up finds it by. */
import type {
  Agreement,
  Entry,
  EventSeries,
  Evidence,
  Office,
  Organisation,
  Partnership,
  Person,
  Rank,
  Registry,
  SingleEvent,
} from './model.ts';
import { writtenForms as namesOf } from './query.ts';

export type NamedKind =
  | 'person'
  | 'rank'
  | 'office'
  | 'organisation'
  | 'agreement'
  | 'partnership'
  | 'event-series'
  | 'event';

export type Named =
  | { readonly kind: 'person'; readonly entry: Person }
  | { readonly kind: 'rank'; readonly entry: Rank }
  | { readonly kind: 'office'; readonly entry: Office }
  | { readonly kind: 'organisation'; readonly entry: Organisation }
  | { readonly kind: 'agreement'; readonly entry: Agreement }
  | { readonly kind: 'partnership'; readonly entry: Partnership }
  | { readonly kind: 'event-series'; readonly entry: EventSeries }
  | { readonly kind: 'event'; readonly entry: SingleEvent };

/** Null for a ladder, whose ranks have the names. */
export function namedEntry(entry: Entry): Named | null {
  switch (entry.kind) {
    case 'person':
      return { kind: entry.kind, entry };
    case 'rank-ladder':
      return null;
    case 'office':
      return { kind: entry.kind, entry };
    case 'organisation':
      return { kind: entry.kind, entry };
    case 'agreement':
      return { kind: entry.kind, entry };
    case 'partnership':
      return { kind: entry.kind, entry };
    case 'event-series':
      return { kind: entry.kind, entry };
    case 'event':
      return { kind: entry.kind, entry };
  }
}

/** Everything in the registry that has a name, kind by kind. */
export function* allNamed(registry: Registry): Generator<Named> {
  for (const entry of registry.people.values()) yield { kind: 'person', entry };
  for (const entry of registry.ranks.values()) yield { kind: 'rank', entry };
  for (const entry of registry.offices.values()) yield { kind: 'office', entry };
  for (const entry of registry.organisations.values()) yield { kind: 'organisation', entry };
  for (const entry of registry.agreements.values()) yield { kind: 'agreement', entry };
  for (const entry of registry.partnerships.values()) yield { kind: 'partnership', entry };
  for (const entry of registry.series.values()) yield { kind: 'event-series', entry };
  for (const entry of registry.events.values()) yield { kind: 'event', entry };
}

/** What has this id: ids are unique in one list only. */
export function namedBy(id: string, registry: Registry): readonly Named[] {
  const { people, ranks, offices, organisations, agreements, partnerships, series, events } = registry;
  const rank = ranks.get(id);
  const lists = [people, offices, organisations, agreements, partnerships, series, events];
  const named = lists.flatMap((list) => {
    const entry: Entry | undefined = list.get(id);
    return (entry && namedEntry(entry)) ?? [];
  });
  return rank === undefined ? named : [...named, { kind: 'rank', entry: rank }];
}

/** The usual form first, each once. */
export function formsOf(named: Named): readonly string[] {
  return [...new Set(allForms(named))].filter((form) => form !== '');
}

function allForms({ kind, entry }: Named): readonly string[] {
  switch (kind) {
    case 'person':
      return [...namesOf(entry), entry.name.short];
    case 'rank':
      return [entry.title, ...entry.variants, ...entry.abbreviations, entry.native ?? '', ...entry.nativeVariants];
    case 'office':
      return [entry.title, ...entry.variants, entry.native ?? '', ...entry.nativeVariants];
    case 'organisation':
      return [
        ...[entry.name, ...entry.variants, ...entry.abbreviations, entry.native ?? ''],
        ...entry.formerNames.flatMap(({ name, native }) => [name, native ?? '']),
      ];
    case 'agreement':
      return [entry.title, ...entry.variants, entry.native ?? ''];
    case 'partnership':
      return entry.levels.flatMap((level) => [level.name, ...level.variants]);
    case 'event-series':
      return [entry.name, ...entry.variants, ...entry.native, ...entry.editions.map((edition) => edition.name ?? '')];
    case 'event':
      return [entry.name];
  }
}

/** What the entry rests on: its own evidence, else that of its first fact. */
export function evidenceFor(named: Named, registry: Registry): Evidence | null {
  const { kind, entry } = named;
  switch (kind) {
    case 'person':
      return (
        [...entry.offices, ...entry.ranks, ...entry.memberships, entry.born, entry.died, entry.name.nativeEvidence]
          .filter((evidence) => evidence !== null)
          .find(hasSource) ?? null
      );
    case 'rank':
      return registry.ladders.get(entry.ladder)?.evidence ?? null;
    case 'office':
    case 'organisation':
      return entry.evidence;
    case 'agreement':
      return entry.signed;
    case 'partnership':
      return entry.levels.map((level) => level.validity).find(hasSource) ?? null;
    case 'event-series':
      return entry.editions.find(hasSource) ?? null;
    case 'event':
      return entry;
  }
}

function hasSource(evidence: Evidence): boolean {
  return evidence.sources.length > 0;
}
