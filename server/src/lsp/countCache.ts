/**
 * Counts of dossiers kept from one session to the next, in the folder that the client keeps for such things. They hold
 * for the very texts, registry, style and program with which they were counted; anything else is counted again.
 */
import { textHash } from '../text/hash.ts';
import type { Caches } from './environment.ts';
import type { ProjectState } from './projectState.ts';

/** The counts of one dossier, for a text with that hash. */
export interface KeptCounts {
  readonly text: number;
  /** Of the file with that text; null where none could be given. */
  readonly stamp: string | null;
  readonly counts: ReadonlyMap<string, number>;
}

export interface CountCache {
  /** Empty where nothing is kept that was counted under `key`. */
  load(key: string): Promise<ReadonlyMap<string, KeptCounts>>;
  save(key: string, kept: Iterable<readonly [uri: string, counts: KeptCounts]>): Promise<void>;
}

declare const CHANCERY_VERSION: string;

const FORMAT = 2;

/** `storage` is the client's folder; without one, or without a way to it, nothing is kept. */
export function createCountCache(folder: string | null, storage: string | null, caches: Caches | null): CountCache {
  if (folder === null || storage === null || caches === null)
    return { load: async () => new Map(), save: async () => {} };
  const name = `mentions-${textHash(folder).toString(16)}.json`;
  return {
    async load(key) {
      const text = await caches.read(storage, name);
      return text === null ? new Map() : decoded(text, key);
    },
    save: (key, kept) => caches.write(storage, name, encoded(key, kept)),
  };
}

/** What else than its text decides what a dossier names. */
export function countingKey(state: ProjectState, builtin: number): string {
  const files = [...state.files.values()].map(({ uri, text }) => [uri, textHash(text ?? '')]);
  const base = state.base?.compiled.sources.map(({ name, hash }) => [name, hash]) ?? null;
  return JSON.stringify([FORMAT, CHANCERY_VERSION, builtin, state.config.builtin, state.config.style, files, base]);
}

function encoded(key: string, kept: Iterable<readonly [string, KeptCounts]>): string {
  const names = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const files = [...kept].map(([uri, { text, stamp, counts }]) => [
    uri,
    text,
    stamp,
    ...[...counts].flatMap(([name, count]) => [numberOf(name), count]),
  ]);
  return JSON.stringify({ key, names: [...names.keys()], files });
}

/** Whatever is in the file: what is not as it was written counts as nothing. */
function decoded(written: string, key: string): ReadonlyMap<string, KeptCounts> {
  const found = new Map<string, KeptCounts>();
  const given = parsed(written);
  if (given?.key !== key || !Array.isArray(given.names) || !Array.isArray(given.files)) return found;
  const names: readonly unknown[] = given.names;
  for (const file of given.files) {
    if (!Array.isArray(file)) return new Map();
    const [uri, text, stamp, ...pairs]: readonly unknown[] = file;
    const counts = new Map<string, number>();
    for (let i = 0; i < pairs.length; i += 2) {
      const [name, count] = [names[Number(pairs[i])], pairs[i + 1]];
      if (typeof name !== 'string' || typeof count !== 'number' || !(count > 0)) return new Map();
      counts.set(name, count);
    }
    if (typeof uri !== 'string' || typeof text !== 'number' || !(stamp === null || typeof stamp === 'string'))
      return new Map();
    found.set(uri, { text, stamp, counts });
  }
  return found;
}

function parsed(text: string): { readonly key?: unknown; readonly names?: unknown; readonly files?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
