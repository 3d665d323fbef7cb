/** What a build can use of the builds before it: keep one and pass it on, and a changed file costs its own entries only. */
import type { Day } from '../time/calendar.ts';
import type { Merged } from './merge.ts';
import type { Person, PersonName, Registry } from './model.ts';
import type { CompiledPack } from './pack.ts';
import type { Entries, Raw, RegistryFile, SectionKey } from './records.ts';
import type { RefKind } from './schema/fields.ts';
import type { Report } from './subject.ts';

export interface Reference {
  readonly kind: RefKind;
  readonly orText: boolean;
  readonly value: string;
  readonly path: readonly (string | number)[];
}

/** A problem of an entry by itself, before it has a place. */
export type OwnProblem = readonly [
  code: Parameters<Report>[1],
  path: Parameters<Report>[2],
  message: string,
  detail: Parameters<Report>[4],
];

/** Somebody whose name is written like a form of another's. */
export interface Namesake {
  readonly form: string;
  readonly person: Person;
}

/** A name among those that are counted. */
export interface CountedName {
  readonly forms: readonly (readonly [form: string, key: string])[];
  /** The last build that had it. */
  build: number;
}

/** How many people have each folded written form, and which forms more than one has. */
export interface CountedNames {
  build: number;
  readonly names: Map<PersonName, CountedName>;
  readonly counts: Map<string, number>;
  readonly shared: Set<string>;
}

/** An entry laid over a lower one. */
export interface LaidOver {
  readonly lower: Merged;
  readonly evidenceUntil: Day;
  readonly merged: Merged;
}

/** Everything is keyed by identity: what is decoded anew is computed anew. */
export interface RegistryMemo {
  readonly unpacked: WeakMap<CompiledPack, readonly RegistryFile[]>;
  readonly entries: { readonly [Key in SectionKey]: WeakMap<Raw, Entries[Key]> };
  /** By the upper entry. */
  readonly laidOver: WeakMap<Raw, LaidOver>;
  /** What a compiled registry says of the entry that this is laid over. */
  readonly below: WeakMap<Registry, WeakMap<Raw, Merged | null>>;
  readonly references: WeakMap<Raw, readonly Reference[]>;
  readonly ownProblems: WeakMap<Raw, readonly OwnProblem[]>;
  /** Folded written forms. */
  readonly forms: WeakMap<PersonName, readonly (readonly [form: string, key: string])[]>;
  /** Those of the last build. */
  readonly counted: CountedNames;
  /** Of a compiled registry: the first namesake there is in it. */
  readonly namesakes: WeakMap<Registry, WeakMap<PersonName, Namesake | null>>;
}

export function registryMemo(): RegistryMemo {
  return {
    unpacked: new WeakMap(),
    entries: {
      people: new WeakMap(),
      'rank-ladders': new WeakMap(),
      offices: new WeakMap(),
      organisations: new WeakMap(),
      agreements: new WeakMap(),
      partnerships: new WeakMap(),
      'event-series': new WeakMap(),
      events: new WeakMap(),
      sources: new WeakMap(),
    },
    laidOver: new WeakMap(),
    below: new WeakMap(),
    references: new WeakMap(),
    ownProblems: new WeakMap(),
    forms: new WeakMap(),
    counted: { build: 0, names: new Map(), counts: new Map(), shared: new Set() },
    namesakes: new WeakMap(),
  };
}

/** What `memo` has under `key`, made now if it has nothing. */
export function remembered<Key extends WeakKey, Value>(memo: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}
