/** Offsets as lines and columns, both from one, as terminals, GitHub and SARIF count them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';

export interface Place {
  readonly line: number;
  /** UTF-16 units. */
  readonly column: number;
}

export interface Places {
  at(offset: number): Place;
  /** The line that the offset is in, without its line break. */
  lineAt(offset: number): Span;
}

export function placesIn(text: string): Places {
  const document = TextDocument.create('', '', 0, text);
  return {
    at(offset) {
      const { line, character } = document.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    },
    lineAt(offset) {
      const { line, character } = document.positionAt(offset);
      const next = document.offsetAt({ line: line + 1, character: 0 });
      const start = document.offsetAt({ line, character }) - character;
      return { start, end: start + text.slice(start, next).replace(/[\r\n]+$/, '').length };
    },
  };
}
