/** How far a long reading has come, on one line of a terminal; nothing where nobody watches. */
import type { Output } from './io.ts';

export interface Progress {
  /** So much is done. The line changes in steps: often enough to be seen to move, seldom enough to cost nothing. */
  at(count: number): void;
  /** Takes the line away, so that something else may be written there; the next step shows it again. */
  hide(): void;
}

export interface Scale {
  /** Null when nobody knows. */
  readonly total: number | null;
  /** Between two changes of the line. */
  readonly step: number;
  /** "12 MB" */
  say(count: number): string;
}

/** Of bytes. */
export function bytes(total: number | null): Scale {
  return { total, step: 4 * 1024 * 1024, say: (count) => `${(count / 1e6).toFixed(0)} MB` };
}

/** Of files: each is a step, but of thousands. */
export function files(total: number): Scale {
  return { total, step: Math.max(1, Math.floor(total / 200)), say: String };
}

export function progress(output: Output, title: string, { total, step, say }: Scale): Progress {
  let shown = false;
  let next = 0;
  return {
    at(count) {
      if (output.terminal !== true || count < next) return;
      next = count + step;
      const part = total === null || total === 0 ? '' : ` of ${say(total)} (${Math.floor((100 * count) / total)} %)`;
      shown = true;
      void output.write(`\r\u{1b}[K${title}: ${say(count)}${part}`);
    },
    hide() {
      if (shown) void output.write('\r\u{1b}[K');
      shown = false;
    },
  };
}

/** The same chunks, counted. */
export async function* counting(input: AsyncIterable<Uint8Array>, shown: Progress): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const chunk of input) {
    read += chunk.length;
    shown.at(read);
    yield chunk;
  }
}
