/**
 * Counts of dossiers kept from one session to the next, in the folder that the client keeps for such things. They hold
 * for the very texts, registry, style and program with which they were counted; anything else is counted again.
 */
import { textHash } from '../text/hash.ts';
import type { Environment } from './environment.ts';
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

const FORMAT = 3;

/** Files that are read or written between two turns: thousands at once would be felt by who waits for an answer. */
const AT_A_TIME = 200;

/** `storage` is the client's folder; without one, or without a way to it, nothing is kept. */
export function createCountCache(
  folder: string | null,
  storage: string | null,
  { caches, nextTurn }: Pick<Environment, 'caches' | 'nextTurn'>,
): CountCache {
  if (folder === null || storage === null || caches === null)
    return { load: async () => new Map(), save: async () => {} };
  const name = `mentions-${textHash(folder).toString(16)}.json`;
  return {
    async load(key) {
      const text = await caches.read(storage, name);
      return text === null ? new Map() : decoded(text, key, nextTurn);
    },
    save: async (key, kept) => caches.write(storage, name, await encoded(key, [...kept], nextTurn)),
  };
}

/** What else than its text decides what a dossier names. */
export function countingKey(state: ProjectState, builtin: number): string {
  const files = [...state.files.values()].map(({ uri, text }) => [uri, textHash(text ?? '')]);
  const base = state.base?.compiled.sources.map(({ name, hash }) => [name, hash]) ?? null;
  return JSON.stringify([FORMAT, CHANCERY_VERSION, builtin, state.config.builtin, state.config.style, files, base]);
}

/** A line for each file, and at the end one with the key and the names that stand in the others as numbers. */
async function encoded(
  key: string,
  kept: readonly (readonly [string, KeptCounts])[],
  nextTurn: () => Promise<void>,
): Promise<string> {
  const names = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const lines: string[] = [];
  for (const [uri, { text, stamp, counts }] of kept) {
    const pairs = [...counts].flatMap(([name, count]) => [numberOf(name), count]);
    lines.push(JSON.stringify([uri, text, stamp, ...pairs]));
    if (lines.length % AT_A_TIME === 0) await nextTurn();
  }
  lines.push(JSON.stringify({ key, names: [...names.keys()] }));
  return lines.join('\n');
}

/** Whatever is in the file: what is not as it was written counts as nothing. */
async function decoded(
  written: string,
  key: string,
  nextTurn: () => Promise<void>,
): Promise<ReadonlyMap<string, KeptCounts>> {
  const found = new Map<string, KeptCounts>();
  const lines = written.split('\n');
  const head = parsed(lines.pop() ?? '');
  if (!isHead(head) || head.key !== key) return found;
  for (const [at, line] of lines.entries()) {
    const file = fileOf(parsed(line), head.names);
    if (file === null) return new Map();
    found.set(...file);
    if (at % AT_A_TIME === 0) await nextTurn();
  }
  return found;
}

function fileOf(given: unknown, names: readonly unknown[]): [uri: string, counts: KeptCounts] | null {
  if (!Array.isArray(given)) return null;
  const [uri, text, stamp, ...pairs]: readonly unknown[] = given;
  const counts = new Map<string, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    const [name, count] = [names[Number(pairs[i])], pairs[i + 1]];
    if (typeof name !== 'string' || typeof count !== 'number' || !(count > 0)) return null;
    counts.set(name, count);
  }
  if (typeof uri !== 'string' || typeof text !== 'number') return null;
  return stamp === null || typeof stamp === 'string' ? [uri, { text, stamp, counts }] : null;
}

function isHead(given: unknown): given is { readonly key: unknown; readonly names: readonly unknown[] } {
  return (
    typeof given === 'object' && given !== null && 'key' in given && 'names' in given && Array.isArray(given.names)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
