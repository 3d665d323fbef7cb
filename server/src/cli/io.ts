/** What a command works with: streams, folder, and the program around it; a test brings its own. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { Task } from './task.ts';

export interface Output {
  /** Resolves when more may be written: a slow reader slows us down instead of filling our memory. */
  write(text: string): Promise<void>;
  readonly colour: boolean;
  /** True where somebody watches: there progress may be shown. */
  readonly terminal?: boolean;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** What only the program itself can start. */
export interface Host {
  readonly cores: number;
  startWorker(task: Task): Worker;
  /** Takes over the streams of the whole process. */
  startServer(packs: readonly string[]): Promise<void>;
}

export function output(stream: Writable, colour: boolean, terminal: boolean): Output {
  return {
    colour,
    terminal,
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
