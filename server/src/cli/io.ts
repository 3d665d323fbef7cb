/** The streams and the folder that a command works with, so that a test can run one inside its own process. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when more may be written: a slow reader slows us down instead of filling our memory. */
  write(text: string): Promise<void>;
  readonly colour: boolean;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

export function output(stream: Writable, colour: boolean): Output {
  return {
    colour,
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
