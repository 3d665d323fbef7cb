/** Threads that read dossiers from the disk and count their names, so that the thread that answers is free meanwhile. */
/// <reference path="../registry/builtin.d.ts" />
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { KeptCounts } from '../lsp/countCache.ts';
import { countText } from '../lsp/countText.ts';
import type { Counter, CountingGround } from '../lsp/environment.ts';
import { createState, stateMemo } from '../lsp/projectState.ts';
import { readRegistryFile } from '../registry/load.ts';
import { diskFileSystem } from './fileSystem.ts';

/** Each has a registry of its own in memory. */
const MOST_THREADS = 4;

interface Answer {
  readonly id: number;
  readonly counts: readonly (KeptCounts | null)[];
}

/** Tells a thread of ours from others. */
export interface CountingWork {
  readonly counting: CountingGround;
}

export function startCounter(ground: CountingGround): Counter {
  const width = Math.min(availableParallelism(), MOST_THREADS);
  const workerData: CountingWork = { counting: ground };
  let broken = false;
  const waiting = new Map<number, (answer: Answer | null) => void>();
  const giveUp = () => {
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
    broken = true;
  };
  let asked = 0;
  const workers = Array.from({ length: width }, () => {
    const script = path.join(__dirname, 'server.js');
    const worker = new Worker(script, { workerData });
    worker.on('message', (answer: Answer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    });
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    // The process ends without waiting for what nobody will read.
    worker.unref();
    return worker;
  });
  return {
    width,
    async count(uris) {
      const id = asked++;
      const nothing = uris.map(() => null);
      if (broken) return nothing;
      const answered = new Promise<Answer | null>((resolve) => waiting.set(id, resolve));
      workers[id % width]?.postMessage({ id, uris });
      return (await answered)?.counts ?? nothing;
    },
    stop() {
      // A thread that ends by itself can keep what was compiled in it.
      for (const worker of workers) worker.postMessage(null);
    },
  };
}

/** The thread's side. */
export function serveCounting(port: MessagePort, { counting: { config, files, packs } }: CountingWork): void {
  const compile = async () => {
    const builtin = (await import('chancery:builtin')).default;
    const read = files.map(({ uri, text }) => [uri, readRegistryFile(uri, text, null)] as const);
    return createState(builtin, config, new Map(read), stateMemo(), null, packs).engine();
  };
  let engine: ReturnType<typeof compile> | null = null;
  const count = async (uri: string): Promise<KeptCounts | null> => {
    const stamp = (await diskFileSystem.stamp?.(uri)) ?? null;
    const file = await diskFileSystem.readFile(uri);
    if ('error' in file) return null;
    engine ??= compile();
    return countText({ uri, text: file.text, stamp }, await engine, config);
  };
  port.on('message', async (job: { readonly id: number; readonly uris: readonly string[] } | null) => {
    if (job === null) return port.close();
    const { id, uris } = job;
    const counts: (KeptCounts | null)[] = [];
    // What cannot be counted here is counted, or told of, where it is waited for.
    for (const uri of uris) counts.push(await count(uri).catch(() => null));
    port.postMessage({ id, counts } satisfies Answer);
  });
}
