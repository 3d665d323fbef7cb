/** What a build can use of the builds before it: keep one and pass it on, and a changed file costs its own entries only. */
import type {
  Agreement,
  EventSeries,
  Office,
  Organisation,
  Partnership,
  Person,
  PersonName,
  RankLadder,
  SingleEvent,
  Source,
} from './model.ts';
import type { CompiledPack } from './pack.ts';
import type { Raw, RegistryFile } from './records.ts';
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

/** Everything is keyed by identity: what is decoded anew is computed anew. */
export interface RegistryMemo {
  readonly unpacked: WeakMap<CompiledPack, readonly RegistryFile[]>;
  readonly people: WeakMap<Raw, Person>;
  readonly ladders: WeakMap<Raw, RankLadder>;
  readonly offices: WeakMap<Raw, Office>;
  readonly organisations: WeakMap<Raw, Organisation>;
  readonly agreements: WeakMap<Raw, Agreement>;
  readonly partnerships: WeakMap<Raw, Partnership>;
  readonly series: WeakMap<Raw, EventSeries>;
  readonly events: WeakMap<Raw, SingleEvent>;
  readonly sources: WeakMap<Raw, Source>;
  readonly references: WeakMap<Raw, readonly Reference[]>;
  readonly ownProblems: WeakMap<Raw, readonly OwnProblem[]>;
  /** Folded written forms. */
  readonly forms: WeakMap<PersonName, readonly (readonly [form: string, key: string])[]>;
}

export function registryMemo(): RegistryMemo {
  return {
    unpacked: new WeakMap(),
    people: new WeakMap(),
    ladders: new WeakMap(),
    offices: new WeakMap(),
    organisations: new WeakMap(),
    agreements: new WeakMap(),
    partnerships: new WeakMap(),
    series: new WeakMap(),
    events: new WeakMap(),
    sources: new WeakMap(),
    references: new WeakMap(),
    ownProblems: new WeakMap(),
    forms: new WeakMap(),
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
