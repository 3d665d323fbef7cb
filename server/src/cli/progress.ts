/** How far a long reading has come, on one line of a terminal; nothing where nobody watches. */
import type { Output } from './io.ts';

export interface Progress {
  /** The same chunks, counted. */
  counting(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Takes the line away. */
  done(): void;
}

/** Between two changes of the line, in bytes: often enough to be seen to move, seldom enough to cost nothing. */
const step = 4 * 1024 * 1024;

export function progress(output: Output, title: string, size: number | null): Progress {
  let shown = false;
  const show = (bytes: number) => {
    const part = size === null || size === 0 ? '' : ` of ${megabytes(size)} (${Math.floor((100 * bytes) / size)} %)`;
    shown = true;
    void output.write(`\r\u{1b}[K${title}: ${megabytes(bytes)}${part}`);
  };
  return {
    async *counting(input) {
      let bytes = 0;
      let next = 0;
      for await (const chunk of input) {
        bytes += chunk.length;
        if (output.terminal === true && bytes >= next) {
          show(bytes);
          next = bytes + step;
        }
        yield chunk;
      }
    },
    done() {
      if (shown) void output.write('\r\u{1b}[K');
      shown = false;
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
