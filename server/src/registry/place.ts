/** Places inside an entry, found by reading that entry alone again: only entries with something to say cost it. */
import type { Span } from '../text/span.ts';
import { nodeAt, parseYaml } from '../yaml/parse.ts';
import type { Path } from './records.ts';

export interface Place {
  readonly key: Span | null;
  readonly value: Span | null;
}

/** The places of paths in the entry at `entry`; the innermost one that exists when a path does not. */
export function placesIn(text: string, entry: Span): (path: Path) => Place {
  const lineStart = text.lastIndexOf('\n', entry.start - 1) + 1;
  // The entry's first line is padded to its own column, so that the lines below are indented as before.
  const indent = ' '.repeat(entry.start - lineStart);
  const document = parseYaml(indent + text.slice(entry.start, entry.end)).documents[0];
  const shift = entry.start - indent.length;
  const moved = (span: Span | null) => span && { start: span.start + shift, end: span.end + shift };
  return (path) => {
    for (let length = path.length; document && length > 0; length--) {
      const { keySpan, valueSpan } = nodeAt(document, path.slice(0, length));
      if (keySpan || valueSpan) return { key: moved(keySpan), value: moved(valueSpan) };
    }
    return { key: null, value: entry };
  };
}
