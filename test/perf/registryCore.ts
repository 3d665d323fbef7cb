/** Compiling, opening and asking registries of any size: one step a process, so that each has its own memory and warmth. */
/// <reference path="../../server/src/registry/builtin.d.ts" />

import builtinPack from 'chancery:builtin';
import { statSync } from 'node:fs';
import { type CompiledRegistry, indexBuilder, openCompiled } from '../../server/src/analysis/compiled.ts';
import { indexWriter } from '../../server/src/cli/indexFile.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { storedNames } from '../../server/src/features/storedNames.ts';
import { indexBytes } from '../../server/src/node/indexFiles.ts';
import { packSource } from '../../server/src/registry/index/container.ts';
import { buildRegistry, readRegistryFile } from '../../server/src/registry/load.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { benchDossier } from './corpus.ts';
import { manyPeople, manyPeopleYaml } from './manyPeople.ts';

type Figures = Readonly<Record<string, number>>;

function timed<Result>(work: () => Result): readonly [result: Result, milliseconds: number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Resident memory in MB after what can be freed has been. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}

/** YAML of so many people, read, checked and built as at the start of a server. */
function load(people: number): Figures {
  const text = manyPeopleYaml(people);
  const [, time] = timed(() =>
    buildRegistry({ builtin: builtinPack, files: [readRegistryFile('file:///many.registry.yaml', text)] }),
  );
  return { load: time, memory: memory() };
}

async function compile(people: number, file: string): Promise<Figures> {
  const built = buildRegistry({ builtin: builtinPack, files: [] });
  const started = performance.now();
  const writer = indexWriter(file);
  const builder = indexBuilder(built, writer.record);
  for (const person of manyPeople(people))
    builder.addPerson(person, { uri: 'bench:people', evidenceUntil: Number.POSITIVE_INFINITY });
  await writer.finish(builder.finish([packSource(builtinPack)]));
  const time = performance.now() - started;
  await writer.close();
  return { compile: time, size: statSync(file).size / 1e6, memory: memory() };
}

function opened(file: string): CompiledRegistry {
  const compiled = openCompiled(indexBytes(file));
  if ('problem' in compiled) throw new Error(`${file} ${compiled.problem}`);
  return compiled;
}

function open(_: number, file: string): Figures {
  const before = memory();
  const [compiled, time] = timed(() => {
    const base = opened(file);
    base.engineOver(buildRegistry({ builtin: null, base, files: [] }));
    return base;
  });
  const after = memory();
  if (compiled.registry.people.size === 0) throw new Error('There is nobody in it.');
  return { open: time, memory: after, added: after - before };
}

/** Every thousandth person is looked up by name, and by a name with a slip; a dossier that names some is analysed. */
function query(people: number, file: string): Figures {
  const compiled = opened(file);
  const built = buildRegistry({ builtin: null, base: compiled, files: [] });
  const { registry } = built;
  const lookup = compiled.lookupOver(built);
  const engine = compiled.engineOver(built);
  const step = Math.max(1, Math.floor(people / 1000));
  const names: string[] = [];
  let i = 0;
  for (const { name } of manyPeople(people)) if (i++ % step === 0) names.push(name.full);
  const exact: number[] = [];
  const slips: number[] = [];
  let found = 0;
  for (const name of names) {
    const [hits, time] = timed(() => lookup.find(name));
    if (hits.some(({ match }) => match !== 'fuzzy')) found += 1;
    exact.push(time);
    const at = name.length - 3;
    slips.push(timed(() => lookup.find(`${name.slice(0, at)}${name.slice(at + 1)}`))[1]);
  }
  if (found < names.length) throw new Error(`${names.length - found} of ${names.length} names were not found.`);
  const small = buildRegistry({ builtin: builtinPack, files: [] }).registry;
  const text = benchDossier(small, 100_000).text.replaceAll('In the morning', `In the morning ${names[7] ?? ''} and`);
  const dossier = readDossier(text);
  const analyse = () => runRules(engine.analyse(text, dossier), {}).findings.length;
  const analyses = Array.from({ length: 9 }, () => timed(analyse)[1]);
  const [first = Number.NaN] = analyses;
  const stored = storedNames(compiled, built);
  const completions = names.flatMap((name) => {
    const typed = name.toLowerCase();
    return [1, 3, typed.length - 2].map((end) => timed(() => stored.beginning(typed.slice(0, end), 60))[1]);
  });
  const ids = Array.from({ length: 1000 }, (_, i) => `p${(i * step * 7 + 3) % Math.max(1, people)}`);
  const reads = ids.map((id) => timed(() => registry.people.get(id))[1]);
  return {
    exact: median(exact),
    slip: median(slips),
    slowest: Math.max(...slips),
    completion: median(completions),
    slowestCompletion: Math.max(...completions),
    entry: median(reads),
    first,
    analysis: median(analyses.slice(2)),
    memory: memory(),
  };
}

const steps = { load, compile, open, query };
const [name = '', people = '0', file = ''] = process.argv.slice(2);
const step = Object.entries(steps).find(([key]) => key === name)?.[1];
if (step === undefined) throw new Error(`There is no step ${name}.`);
Promise.resolve(step(Number(people), file)).then((figures) => process.stdout.write(JSON.stringify(figures)));
