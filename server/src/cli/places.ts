/**
 * Offsets as lines and columns, both from one, as terminals, GitHub and SARIF count them: a byte order mark is no
 * character of the first line.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';

export interface Place {
  readonly line: number;
  /** UTF-16 units. */
  readonly column: number;
}

export interface Places {
  at(offset: number): Place;
  /** The line that the offset is in, without its line break and the byte order mark. */
  lineAt(offset: number): Span;
  /** The offset in the text without its byte order mark. */
  offset(offset: number): number;
}

export function placesIn(text: string): Places {
  const document = TextDocument.create('', '', 0, text);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return {
    at(offset) {
      const { line, character } = document.positionAt(offset);
      return { line: line + 1, column: 1 + (line === 0 ? Math.max(0, character - mark) : character) };
    },
    lineAt(offset) {
      const { line, character } = document.positionAt(offset);
      const next = document.offsetAt({ line: line + 1, character: 0 });
      const first = document.offsetAt({ line, character }) - character;
      const start = line === 0 ? Math.min(next, mark) : first;
      return { start, end: start + text.slice(start, next).replace(/[\r\n]+$/, '').length };
    },
    offset: (offset) => Math.max(0, offset - mark),
  };
}
