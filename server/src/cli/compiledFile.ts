/** Opens a compiled registry from disk, and refuses one that is foreign, damaged or stale. */
/// <reference path="../registry/builtin.d.ts" />

import builtinPack from 'chancery:builtin';
import path from 'node:path';
import { type CompiledRegistry, openCompiled } from '../analysis/compiled.ts';
import { contentHash, type IndexSource } from '../registry/index/container.ts';
import { UsageError } from './failure.ts';
import { changedSource, indexBytes } from './indexFile.ts';

/** The pack that this program would use now. */
export function builtinSource(): IndexSource {
  const bytes = Buffer.from(JSON.stringify(builtinPack));
  return { name: 'builtin', bytes: bytes.length, hash: contentHash(bytes) };
}

/** Refuses an index that is foreign, damaged or older than what it was made from, and says what to do. */
export async function openCompiledFile(file: string, shown: string): Promise<CompiledRegistry> {
  const compiled = openCompiled(indexBytes(file));
  if ('problem' in compiled) throw new UsageError(`${shown}: ${compiled.problem}`);
  const own = compiled.sources.find(({ name }) => name === 'builtin');
  const now = own && builtinSource();
  const changed =
    now && now.hash !== own.hash ? 'the built-in registry' : await changedSource(compiled.sources, path.dirname(file));
  if (changed !== null) throw new UsageError(`${shown}: is stale, as ${changed} has changed. Compile it again`);
  return compiled;
}
