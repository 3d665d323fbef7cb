/** The built-in pack as the bundler makes it, for tests of its facts; other tests use the invented registry. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compilePack } from '../../server/src/registry/compile.ts';
import { buildRegistry } from '../../server/src/registry/load.ts';
import type { Registry } from '../../server/src/registry/model.ts';
import type { CompiledPack } from '../../server/src/registry/pack.ts';
import { repositoryRoot } from './repository.ts';

const folder = path.join(repositoryRoot, 'server/builtin');

export function builtinFiles(): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.registry.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

let pack: CompiledPack | null = null;

/** Compiled once, as it takes a third of a second. */
export function builtinPack(): CompiledPack {
  pack ??= compilePack(builtinFiles());
  return pack;
}

export function builtinRegistry(): Registry {
  return buildRegistry({ builtin: builtinPack(), files: [] }).registry;
}
