/** A whole registry compiled into one file: how it is made, and how it is used, by itself and below other files. */
import { compiledMatcher, formsBuilder, grammarFingerprint } from '../recognise/compiledForms.ts';
import { entryForms, type Form, writtenForms } from '../recognise/forms.ts';
import { bothNames, indexedName, indexNames } from '../recognise/names.ts';
import { nearOwners, tableNames } from '../recognise/tableNames.ts';
import { indexTitles } from '../recognise/titleIndex.ts';
import { type Index, type IndexSource, indexHead, openIndex } from '../registry/index/container.ts';
import { lookupSections, lookupTableIn, wordSections, wordsIn } from '../registry/index/lookupSections.ts';
import type { IndexBytes } from '../registry/index/pages.ts';
import type { Standing, Stored } from '../registry/index/standing.ts';
import { isStoreMeta, openStore, type StoreMeta, storeBuilder } from '../registry/index/store.ts';
import type { BuiltRegistry, RegistryBase } from '../registry/load.ts';
import { createLookup, type Lookup, layeredLookup, lookupIn, ownersOf } from '../registry/lookup.ts';
import { type LookupTable, lookupTableBuilder } from '../registry/lookupTable.ts';
import { bottom } from '../registry/merge.ts';
import type { Entry, EntryKind, Rank, Registry } from '../registry/model.ts';
import { writtenForms as fullForms } from '../registry/query.ts';
import { SECTION_KEYS, type SectionKey } from '../registry/records.ts';
import { type PersonRecord, personKind } from '../registry/schema/person.ts';
import { formsOf, type Named, namedEntry } from '../registry/writtenForms.ts';
import { foldText } from '../text/fold.ts';
import { once } from '../text/once.ts';
import { buildWordTable } from '../text/wordTable.ts';
import type { Day } from '../time/calendar.ts';
import { type Engine, engineWith } from './engine.ts';

/** What was compiled. With files over it, or none, `buildRegistry` makes of it a registry, and this its engine. */
export interface CompiledRegistry extends RegistryBase {
  /** Of a registry that was built with this below it. */
  engineOver(built: BuiltRegistry): Engine;
  lookupOver(built: BuiltRegistry): Lookup;
  /** All written forms, and whose they are. */
  readonly table: LookupTable;
  /** What has a name, by its number in the table; null for what cannot be read. */
  named(owner: number): Named | null;
  /** What it was made from. */
  readonly sources: readonly IndexSource[];
}

/** Where people come from, and the day up to which it is known what they are. */
export interface PeopleFile {
  readonly uri: string;
  readonly evidenceUntil: Day;
}

export interface IndexBuilder {
  /** People besides those of the registry, one by one, so that they need not fit into memory. False for an id that it has. */
  addPerson(record: PersonRecord, from: PeopleFile): boolean;
  /** Everything of the file that comes before the records. */
  finish(sources: readonly IndexSource[]): readonly Uint8Array[];
}

/** `sink` is given the records one after the other; in the file they stand behind what `finish` gives. */
export function indexBuilder({ registry, merged }: BuiltRegistry, sink: (record: Uint8Array) => void): IndexBuilder {
  const store = storeBuilder(sink);
  const forms = formsBuilder();
  const lookup = lookupTableBuilder();
  const add = (standing: Standing, entry: Stored) => {
    const number = store.add(standing, entry);
    if (entry.kind === 'source') return;
    forms.add(number, entryForms(entry, registry));
    const named = namedEntry(entry);
    if (named !== null) lookup.add(number, formsOf(named));
  };
  const addAll = (key: SectionKey) => {
    for (const [id, entry] of mapOf(registry, key)) {
      const own = merged[key]().get(id) ?? null;
      if (own !== null) add({ key, id, merged: own, origin: entry.origin }, entry);
    }
  };
  addAll('people');
  return {
    addPerson(record, { uri, evidenceUntil }) {
      const { id } = record;
      const origin = { uri, span: null };
      const context = { origin, evidenceUntil };
      if (registry.people.has(id)) return false;
      const standing: Standing = { key: 'people', id, merged: bottom(record, evidenceUntil), origin };
      add(standing, personKind.convert(record, context));
      return true;
    },
    finish(sources) {
      for (const key of SECTION_KEYS) if (key !== 'people') addAll(key);
      for (const [i, entry] of [...registry.ranks.values()].entries()) {
        lookup.add(rankOwner(i), formsOf({ kind: 'rank', entry }));
      }
      const { meta, sections, recordBytes } = store.finish(registry.evidenceUntil, registry.ranks.keys());
      const words = buildWordTable([...forms.words(), ...lookup.words()]);
      const all = {
        ...sections,
        ...wordSections(words),
        ...forms.finish(words),
        ...lookupSections(lookup.finish(words)),
      };
      return indexHead(meta, grammarFingerprint(), sources, all, recordBytes);
    },
  };
}

/** Ranks are no entries of their own: they are counted down from -1, in the order of the registry. */
const rankOwner = (number: number) => -1 - number;

function mapOf(registry: Registry, key: SectionKey): ReadonlyMap<string, Stored> {
  switch (key) {
    case 'people':
      return registry.people;
    case 'rank-ladders':
      return registry.ladders;
    case 'offices':
      return registry.offices;
    case 'organisations':
      return registry.organisations;
    case 'agreements':
      return registry.agreements;
    case 'partnerships':
      return registry.partnerships;
    case 'event-series':
      return registry.series;
    case 'events':
      return registry.events;
    case 'sources':
      return registry.sources;
  }
}

/** `onDamage` is called when something is read that is not as it was written; what it says is then left out. */
export function openCompiled(
  bytes: IndexBytes,
  onDamage: () => void = () => {},
): CompiledRegistry | { readonly problem: string } {
  const opened = openIndex(bytes, grammarFingerprint(), isStoreMeta, onDamage);
  return 'problem' in opened ? opened : compiledRegistry(opened.index);
}

function compiledRegistry(index: Index<StoreMeta>): CompiledRegistry {
  const { registry, at, merged } = openStore(index);
  const words = wordsIn(index);
  const table = lookupTableIn(index, words);
  const near = nearOwners(table);
  const ranks = [...registry.ranks.values()];
  const named = (owner: number): Named | null => {
    if (owner < 0) return rankNamed(ranks[rankOwner(owner)]);
    const entry = at(owner);
    return entry === null || entry.kind === 'source' ? null : namedEntry(entry);
  };
  return {
    registry,
    merged,
    table,
    named,
    sources: index.sources,
    *peopleNamed(form) {
      const key = foldText(form);
      const owners = [...new Set(ownersOf(table, form))];
      for (const owner of owners.slice(0, MOST_NAMESAKES)) {
        const found = named(owner);
        if (found?.kind !== 'person') continue;
        if (fullForms(found.entry).some((other) => foldText(other) === key)) yield found.entry;
      }
    },
    engineOver({ registry: all, own, spoken }) {
      const forms = storedForms(registry, at, ({ kind, id }) => spoken[KEYS[kind]].has(id));
      const matcher = compiledMatcher(index, words, forms, writtenForms(own, all));
      const stored = tableNames(near, (owner) => {
        const found = named(owner);
        return found?.kind === 'person' && !spoken.people.has(found.entry.id) ? indexedName(found.entry) : null;
      });
      const names = bothNames(indexNames(own.people.values()), stored, () => false);
      // The first dossier asks for it, and opening a registry waits for nothing that may never be asked for.
      const titles = once(() => indexTitles(all, matcher));
      return engineWith(all, {
        matcher,
        names,
        get titles() {
          return titles();
        },
        over: null,
      });
    },
    lookupOver(built) {
      const { registry: all, own } = built;
      return layeredLookup(createLookup(own, all), lookupIn(table, all, named), (found) => isSpoken(found, built));
    },
  };
}

/** True for what a file above speaks of: what the compiled registry says of it counts no more. */
export function isSpoken({ kind, entry }: Named, { spoken }: BuiltRegistry): boolean {
  return kind === 'rank' ? spoken['rank-ladders'].has(entry.ladder) : spoken[KEYS[kind]].has(entry.id);
}

/** More people than this of one name are not told apart by a warning. */
const MOST_NAMESAKES = 20;

const KEYS: Readonly<Record<EntryKind, SectionKey>> = {
  person: 'people',
  'rank-ladder': 'rank-ladders',
  office: 'offices',
  organisation: 'organisations',
  agreement: 'agreements',
  partnership: 'partnerships',
  'event-series': 'event-series',
  event: 'events',
};

function rankNamed(entry: Rank | undefined): Named | null {
  return entry === undefined ? null : { kind: 'rank', entry };
}

/** The forms of entries as they were when the index was made; none of an entry that counts no more. */
function storedForms(registry: Registry, at: (owner: number) => Stored | null, isHidden: (entry: Entry) => boolean) {
  const kept = new Map<number, readonly Form[]>();
  return (owner: number): readonly Form[] => {
    const known = kept.get(owner);
    if (known !== undefined) return known;
    const entry = at(owner);
    const forms = entry === null || entry.kind === 'source' || isHidden(entry) ? [] : entryForms(entry, registry);
    if (kept.size > KEPT_FORMS) kept.clear();
    kept.set(owner, forms);
    return forms;
  };
}

const KEPT_FORMS = 1024;
