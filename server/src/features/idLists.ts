/** The ids of a registry by what they name, each with the words by which people know it. */
import type { Registry, Source } from '../registry/model.ts';
import type { RefKind } from '../registry/schema/fields.ts';
import { idsOf } from '../registry/validate/references.ts';
import { searchForm } from '../text/searchForm.ts';
import type { CompletionIndex, Entity } from './completionIndex.ts';

export interface IdOption {
  readonly id: string;
  /** The entry's name. */
  readonly name: string;
  readonly country: string | null;
  /** Id and name as they are searched. */
  readonly words: string;
}

export interface IdLists {
  of(kind: RefKind): readonly IdOption[];
}

/** Of a compiled registry, what is listed and not searched by its words, up to so many. */
const MOST_LISTED = 5000;

/**
 * `own` is what the files say, `all` the same over a compiled registry, whose people and titles are too many to be
 * listed. Each list is made when it is asked for.
 */
export function createIdLists(own: Registry, all: Registry = own): IdLists {
  const lists = new Map<RefKind, readonly IdOption[]>();
  return {
    of(kind) {
      const isListed = isUnsearched(kind) && idsOf(all, kind).size <= MOST_LISTED;
      const known = lists.get(kind) ?? idOptions(isListed ? all : own, kind);
      lists.set(kind, known);
      return known;
    },
  };
}

/** The entry of that kind, as an option; null when there is none. */
function idOption(registry: Registry, kind: RefKind, id: string): IdOption | null {
  switch (kind) {
    case 'person': {
      const person = registry.people.get(id);
      return person === undefined ? null : option(id, person.name.full, person.country);
    }
    case 'rank': {
      const rank = registry.ranks.get(id);
      const ladder = registry.ladders.get(rank?.ladder ?? '');
      return rank === undefined ? null : option(id, rank.title, ladder?.country ?? null);
    }
    case 'office': {
      const office = registry.offices.get(id);
      return office === undefined ? null : option(id, office.title, office.country);
    }
    case 'organisation': {
      const organisation = registry.organisations.get(id);
      return organisation === undefined ? null : option(id, organisation.name, organisation.country);
    }
    case 'agreement': {
      const agreement = registry.agreements.get(id);
      return agreement === undefined ? null : option(id, agreement.title, null);
    }
    case 'source': {
      const source = registry.sources.get(id);
      return source === undefined ? null : option(id, sourceWords(source), null);
    }
  }
}

/** More than any list shows. */
const MAX_OPTIONS = 200;

/** Options that have what is typed in their id or name; those of `country` first, and of these those that begin with it. */
export function findIds(
  kind: RefKind,
  typed: string,
  country: string | null,
  sources: { readonly ids: IdLists; readonly index: CompletionIndex; readonly registry: Registry },
): readonly IdOption[] {
  const query = searchForm(typed);
  const listed = sources.ids.of(kind).filter(({ words }) => ` ${words}`.includes(` ${query}`));
  const options = [...listed, ...storedIds(kind, query, sources)];
  const place = ({ id, country: own, words }: IdOption) =>
    (country !== null && own === country ? 0 : 4) + (id.startsWith(typed) ? 0 : words.startsWith(query) ? 1 : 2);
  return options
    .map((item) => ({ item, at: place(item) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_OPTIONS)
    .map(({ item }) => item);
}

/** Out of a compiled registry: what its table of words has for what is typed. */
function storedIds(
  kind: RefKind,
  query: string,
  { index, registry }: { readonly index: CompletionIndex; readonly registry: Registry },
): readonly IdOption[] {
  if (index.below === null || isUnsearched(kind)) return [];
  const type: Entity['type'] = kind;
  const found = index.below.beginning(query, MAX_OPTIONS).filter(({ entity }) => entity.type === type);
  return found.flatMap(({ entity }) => idOption(registry, kind, entity.id) ?? []);
}

/** Bodies and sources are not among the words of a compiled registry that are completed. */
function isUnsearched(kind: RefKind): kind is 'organisation' | 'source' {
  return kind === 'organisation' || kind === 'source';
}

function idOptions(own: Registry, kind: RefKind): readonly IdOption[] {
  return [...idsOf(own, kind).keys()].flatMap((id) => idOption(own, kind, id) ?? []);
}

function option(id: string, name: string, country: string | null): IdOption {
  return { id, name, country, words: `${searchForm(id)} ${searchForm(name)}` };
}

function sourceWords({ publisher, title, date }: Source): string {
  return `${publisher}: ${title}${date === null ? '' : `, ${date}`}`;
}
