/** Builds one registry from its layers: the compiled pack, then user packs, then the workspace's files. */
import { holdingsOf, layeredHoldings } from './holders.ts';
import { layeredMap } from './index/lazyMap.ts';
import { type AddProblem, type Below, type Layered, layerKind } from './layer.ts';
import { type RegistryMemo, registryMemo, remembered } from './memo.ts';
import type { Merged } from './merge.ts';
import type { Person, Rank, RankLadder, Registry } from './model.ts';
import { type CompiledPack, unpack } from './pack.ts';
import type { RegistryProblem } from './problem.ts';
import { type Entries, KINDS, type RegistryFile, SECTION_KEYS, type SectionKey } from './records.ts';
import { reporter, type Subject } from './subject.ts';
import { validate } from './validate.ts';

export { type RegistryMemo, registryMemo } from './memo.ts';
export { readRegistryFile } from './read.ts';
export type { RegistryFile } from './records.ts';

/** A registry that lies below all files, too large to be read whole: it is asked for one entry after the other. */
export interface RegistryBase {
  readonly registry: Registry;
  /** What its own layers say of an entry. */
  merged(key: SectionKey, id: string): Merged | null;
  /** People with a written form of just these words, each read when it is asked for. */
  peopleNamed(form: string): Iterable<Person>;
}

export interface Layers {
  /** Null when `chancery.yaml` turns it off, or `base` has it already. */
  readonly builtin: CompiledPack | null;
  readonly base?: RegistryBase | null;
  /** Over the built-in pack and under the workspace, in this order. */
  readonly packs?: readonly RegistryFile[];
  /** The workspace's own files: one layer, in which an id stands once. */
  readonly files: readonly RegistryFile[];
}

export interface BuiltRegistry {
  readonly registry: Registry;
  /** What the files say, without `base`; `registry` itself where there is none. */
  readonly own: Registry;
  /** By file, in order of place. */
  readonly problems: ReadonlyMap<string, readonly RegistryProblem[]>;
  /** What the layers say of each entry; of one that only `base` has, it is asked there. */
  readonly merged: Readonly<Record<SectionKey, () => ReadonlyMap<string, Merged>>>;
  /** Of what `base` has: the ids that it is not to be asked for. */
  readonly spoken: Readonly<Record<SectionKey, ReadonlySet<string>>>;
}

export function buildRegistry(
  { builtin, base = null, packs = [], files }: Layers,
  memo: RegistryMemo = registryMemo(),
): BuiltRegistry {
  const pack = builtin ? remembered(memo.unpacked, builtin, () => unpack(builtin)) : [];
  const layers = [pack, ...packs.map((pack) => [pack]), files];
  const problems = new Map<string, RegistryProblem[]>();
  const add: AddProblem = (uri, problem) => {
    const list = problems.get(uri);
    if (list) list.push(problem);
    else problems.set(uri, [problem]);
  };
  for (const file of layers.flat()) for (const problem of file.problems) add(file.uri, problem);

  const layered = layerAll(layers, memo, add, base);
  const own = ownRegistry(layered, layers.flat(), add);
  const registry = base === null ? own : layeredRegistry(own, base.registry, layered);
  const subjects = SECTION_KEYS.flatMap((key) => layered[key].subjects);
  const { entries, spoken } = layered.people;
  const below = base && { registry: base.registry, named: base.peopleNamed, spoken };
  const merged = each((key) => layered[key].merged);
  validate(registry, subjects, memo, reporter(add), { own: entries.values(), below }, merged);
  for (const list of problems.values()) list.sort((a, b) => a.span.start - b.span.start);
  return {
    registry,
    own,
    problems,
    merged,
    spoken: each((key) => layered[key].spoken),
  };
}

function layerAll(
  layers: readonly (readonly RegistryFile[])[],
  memo: RegistryMemo,
  add: AddProblem,
  base: RegistryBase | null,
) {
  const known = base && remembered(memo.below, base.registry, () => new WeakMap());
  const layer = <Key extends SectionKey>(key: Key): Layered<Entries[Key]> => {
    const below: Below | null = base && known && ((id, raw) => remembered(known, raw, () => base.merged(key, id)));
    const own = { entries: memo.entries[key], laidOver: memo.laidOver };
    return layerKind(KINDS[key], own, layers, (file) => file.records[key], add, below);
  };
  return {
    people: layer('people'),
    'rank-ladders': layer('rank-ladders'),
    offices: layer('offices'),
    organisations: layer('organisations'),
    agreements: layer('agreements'),
    partnerships: layer('partnerships'),
    'event-series': layer('event-series'),
    events: layer('events'),
    sources: layer('sources'),
  };
}

function each<Value>(make: (key: SectionKey) => Value): Readonly<Record<SectionKey, Value>> {
  return {
    people: make('people'),
    'rank-ladders': make('rank-ladders'),
    offices: make('offices'),
    organisations: make('organisations'),
    agreements: make('agreements'),
    partnerships: make('partnerships'),
    'event-series': make('event-series'),
    events: make('events'),
    sources: make('sources'),
  };
}

type AllLayered = ReturnType<typeof layerAll>;

function ownRegistry(layered: AllLayered, files: readonly RegistryFile[], add: AddProblem): Registry {
  const { people, 'rank-ladders': ladders } = layered;
  return Object.freeze({
    people: people.entries,
    ladders: ladders.entries,
    ranks: ranksOf(ladders.entries, ladders.subjects, add),
    offices: layered.offices.entries,
    organisations: layered.organisations.entries,
    agreements: layered.agreements.entries,
    partnerships: layered.partnerships.entries,
    series: layered['event-series'].entries,
    events: layered.events.entries,
    sources: layered.sources.entries,
    holders: holdingsOf(
      people.entries.values(),
      ({ offices }) => offices,
      ({ office }) => office,
    ),
    bearers: holdingsOf(
      people.entries.values(),
      ({ ranks }) => ranks,
      ({ rank }) => rank,
    ),
    evidenceUntil: evidenceUntil(files),
  });
}

function layeredRegistry(own: Registry, below: Registry, layered: AllLayered): Registry {
  const ladders = layeredMap(below.ladders, own.ladders, layered['rank-ladders'].spoken);
  const isSpoken = (id: string) => layered.people.spoken.has(id);
  return Object.freeze({
    people: layeredMap(below.people, own.people, layered.people.spoken),
    ladders,
    ranks: new Map([...ladders.values()].flatMap(({ ranks }) => ranks.map((rank) => [rank.id, rank] as const))),
    offices: layeredMap(below.offices, own.offices, layered.offices.spoken),
    organisations: layeredMap(below.organisations, own.organisations, layered.organisations.spoken),
    agreements: layeredMap(below.agreements, own.agreements, layered.agreements.spoken),
    partnerships: layeredMap(below.partnerships, own.partnerships, layered.partnerships.spoken),
    series: layeredMap(below.series, own.series, layered['event-series'].spoken),
    events: layeredMap(below.events, own.events, layered.events.spoken),
    sources: layeredMap(below.sources, own.sources, layered.sources.spoken),
    holders: layeredHoldings(below.holders, own.holders, isSpoken),
    bearers: layeredHoldings(below.bearers, own.bearers, isSpoken),
    evidenceUntil: latest([own.evidenceUntil, below.evidenceUntil]),
  });
}

function ranksOf(
  ladders: ReadonlyMap<string, RankLadder>,
  subjects: readonly Subject[],
  add: AddProblem,
): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>();
  const report = reporter(add);
  for (const ladder of ladders.values()) {
    for (const [i, rank] of ladder.ranks.entries()) {
      const other = ranks.get(rank.id);
      const subject = other && subjects.find((candidate) => candidate.id === ladder.id);
      if (!other) ranks.set(rank.id, rank);
      else if (subject) {
        const message = `"${rank.id}" is already the id of a rank of "${other.ladder}". This one is not read; give it an id of its own.`;
        report(subject, 'duplicate-id', ['ranks', i, 'id'], message, { severity: 'error' });
      }
    }
  }
  return ranks;
}

function evidenceUntil(files: readonly RegistryFile[]): number {
  return latest(files.map((file) => file.evidenceUntil));
}

/** Without any that is limited there is no limit. */
function latest(days: readonly number[]): number {
  const dated = days.filter(Number.isFinite);
  return dated.length > 0 ? Math.max(...dated) : Number.POSITIVE_INFINITY;
}
