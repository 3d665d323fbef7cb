/** Builds one registry from its layers: the compiled pack, then user packs, then the workspace's files. */

import { type AddProblem, layerKind } from './layer.ts';
import { type RegistryMemo, registryMemo, remembered } from './memo.ts';
import type { OfficeHolder, Person, Rank, RankLadder, Registry } from './model.ts';
import { type CompiledPack, unpack } from './pack.ts';
import type { RegistryProblem } from './problem.ts';
import { KINDS, type RegistryFile } from './records.ts';
import { reporter, type Subject } from './subject.ts';
import { validate } from './validate.ts';

export { type RegistryMemo, registryMemo } from './memo.ts';
export { readRegistryFile } from './read.ts';
export type { RegistryFile } from './records.ts';

export interface Layers {
  /** Null when `chancery.yaml` turns it off. */
  readonly builtin: CompiledPack | null;
  /** Over the built-in pack and under the workspace, in this order. */
  readonly packs?: readonly RegistryFile[];
  /** The workspace's own files: one layer, in which an id stands once. */
  readonly files: readonly RegistryFile[];
}

export interface BuiltRegistry {
  readonly registry: Registry;
  /** By file, in order of place. */
  readonly problems: ReadonlyMap<string, readonly RegistryProblem[]>;
}

export function buildRegistry(
  { builtin, packs = [], files }: Layers,
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

  const people = layerKind(KINDS.people, memo.people, layers, (file) => file.records.people, add);
  const ladders = layerKind(KINDS['rank-ladders'], memo.ladders, layers, (file) => file.records['rank-ladders'], add);
  const offices = layerKind(KINDS.offices, memo.offices, layers, (file) => file.records.offices, add);
  const organisations = layerKind(
    KINDS.organisations,
    memo.organisations,
    layers,
    (file) => file.records.organisations,
    add,
  );
  const agreements = layerKind(KINDS.agreements, memo.agreements, layers, (file) => file.records.agreements, add);
  const partnerships = layerKind(
    KINDS.partnerships,
    memo.partnerships,
    layers,
    (file) => file.records.partnerships,
    add,
  );
  const series = layerKind(KINDS['event-series'], memo.series, layers, (file) => file.records['event-series'], add);
  const events = layerKind(KINDS.events, memo.events, layers, (file) => file.records.events, add);
  const sources = layerKind(KINDS.sources, memo.sources, layers, (file) => file.records.sources, add);

  const registry: Registry = Object.freeze({
    people: people.entries,
    ladders: ladders.entries,
    ranks: ranksOf(ladders.entries, ladders.subjects, add),
    offices: offices.entries,
    organisations: organisations.entries,
    agreements: agreements.entries,
    partnerships: partnerships.entries,
    series: series.entries,
    events: events.entries,
    sources: sources.entries,
    holders: holdersOf(people.entries),
    evidenceUntil: evidenceUntil(layers.flat()),
  });
  const subjects = [people, ladders, offices, organisations, agreements, partnerships, series, events, sources].flatMap(
    (kind) => kind.subjects,
  );
  validate(registry, subjects, memo, reporter(add));
  for (const list of problems.values()) list.sort((a, b) => a.span.start - b.span.start);
  return { registry, problems };
}

function holdersOf(people: ReadonlyMap<string, Person>): ReadonlyMap<string, readonly OfficeHolder[]> {
  const holders = new Map<string, OfficeHolder[]>();
  for (const person of people.values()) {
    for (const tenure of person.offices) {
      const list = holders.get(tenure.office);
      if (list) list.push({ person, tenure });
      else holders.set(tenure.office, [{ person, tenure }]);
    }
  }
  return holders;
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
  const dated = files.map((file) => file.evidenceUntil).filter(Number.isFinite);
  return dated.length > 0 ? Math.max(...dated) : Number.POSITIVE_INFINITY;
}
