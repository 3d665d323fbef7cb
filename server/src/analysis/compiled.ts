/** A whole registry compiled into one file, and the engine that works straight on it. */
import { compiledMatcher, formsBuilder, grammarFingerprint } from '../recognise/compiledForms.ts';
import { entryForms, type Form } from '../recognise/forms.ts';
import { indexedName } from '../recognise/names.ts';
import { tableNames } from '../recognise/tableNames.ts';
import { type Index, type IndexBytes, type IndexSource, indexHead, openIndex } from '../registry/index/container.ts';
import { lookupSections, lookupTableIn, wordSections, wordsIn } from '../registry/index/lookupSections.ts';
import {
  entriesBehindPeople,
  isStoreMeta,
  openStore,
  type Stored,
  type StoreMeta,
  storeBuilder,
} from '../registry/index/store.ts';
import { type Lookup, lookupIn } from '../registry/lookup.ts';
import { lookupTableBuilder } from '../registry/lookupTable.ts';
import type { Person, Registry } from '../registry/model.ts';
import { formsOf, type Named, namedEntry } from '../registry/writtenForms.ts';
import { buildWordTable } from '../text/wordTable.ts';
import { type Engine, engineWith } from './engine.ts';

export interface CompiledRegistry {
  readonly registry: Registry;
  readonly engine: Engine;
  readonly lookup: Lookup;
  /** What it was made from. */
  readonly sources: readonly IndexSource[];
}

export interface IndexBuilder {
  /** People besides those of the registry, one by one, so that they need not fit into memory. */
  addPerson(person: Person): void;
  /** Everything of the file that comes before the records. */
  finish(sources: readonly IndexSource[]): readonly Uint8Array[];
}

/** `sink` is given the records one after the other; in the file they stand behind what `finish` gives. */
export function indexBuilder(registry: Registry, sink: (record: Uint8Array) => void): IndexBuilder {
  const store = storeBuilder(sink);
  const forms = formsBuilder();
  const lookup = lookupTableBuilder();
  const add = (entry: Stored) => {
    const number = store.add(entry);
    if (entry.kind === 'source') return;
    forms.add(number, entryForms(entry, registry));
    const named = namedEntry(entry);
    if (named !== null) lookup.add(number, formsOf(named));
  };
  for (const person of registry.people.values()) add(person);
  return {
    addPerson(person) {
      if (!registry.people.has(person.id)) add(person);
    },
    finish(sources) {
      for (const entry of entriesBehindPeople(registry)) add(entry);
      // Ranks are no entries of their own: they are counted down from -1, in the order of the registry.
      for (const [i, rank] of [...registry.ranks.values()].entries()) {
        lookup.add(-1 - i, formsOf({ kind: 'rank', entry: rank }));
      }
      const { meta, sections, recordBytes } = store.finish(registry.evidenceUntil);
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

export function openCompiled(bytes: IndexBytes): CompiledRegistry | { readonly problem: string } {
  const opened = openIndex(bytes, grammarFingerprint(), isStoreMeta);
  return 'problem' in opened ? opened : compiledRegistry(opened.index);
}

function compiledRegistry(index: Index<StoreMeta>): CompiledRegistry {
  const { registry, at } = openStore(index);
  const words = wordsIn(index.sections);
  const table = lookupTableIn(index.sections, words);
  const formsByOwner = new Map<number, readonly Form[]>();
  const formsOfOwner = (owner: number): readonly Form[] => {
    const known = formsByOwner.get(owner);
    if (known !== undefined) return known;
    const entry = at(owner);
    const forms = entry === null || entry.kind === 'source' ? [] : entryForms(entry, registry);
    if (formsByOwner.size > KEPT) formsByOwner.clear();
    formsByOwner.set(owner, forms);
    return forms;
  };
  const names = tableNames(table, (owner) => {
    const entry = at(owner);
    return entry?.kind === 'person' ? indexedName(entry) : null;
  });
  const ranks = [...registry.ranks.values()];
  const named = (owner: number): Named | null => {
    const rank = owner < 0 ? ranks[-1 - owner] : undefined;
    if (rank) return { kind: 'rank', entry: rank };
    const entry = at(owner);
    return entry === null || entry.kind === 'source' ? null : namedEntry(entry);
  };
  return {
    registry,
    engine: engineWith(registry, compiledMatcher(index.sections, words, formsOfOwner), names),
    lookup: lookupIn(table, registry, named),
    sources: index.sources,
  };
}

const KEPT = 4096;
