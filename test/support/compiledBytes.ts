/** A compiled registry in memory. */
import { indexBuilder } from '../../server/src/analysis/compiled.ts';
import type { IndexSource } from '../../server/src/registry/index/container.ts';
import type { BuiltRegistry } from '../../server/src/registry/load.ts';

/** The maps of a registry by their names. */
export const REGISTRY_MAPS = [
  'people',
  'ladders',
  'ranks',
  'offices',
  'organisations',
  'agreements',
  'partnerships',
  'series',
  'events',
  'sources',
] as const;

export function compiledBytes(built: BuiltRegistry, sources: readonly IndexSource[] = []): Uint8Array {
  const records: Uint8Array[] = [];
  const head = indexBuilder(built, (record) => void records.push(record)).finish(sources);
  // A buffer of its own: those of Node may begin anywhere in a larger one.
  return Uint8Array.from(Buffer.concat([...head, ...records]));
}
