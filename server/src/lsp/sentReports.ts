/**
 * The findings that a client has been sent, so that those of a later text can be told to be the same: most edits move and
 * change none, and a client that hears so neither reads nor draws them again.
 */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

export interface SentReports {
  /** To be told of the edits of a document. */
  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** The id of the report that the client has, where that still holds; null where it must be sent `items`. */
  unchanged(uri: string, previousResultId: string | undefined, items: readonly Diagnostic[]): string | null;
  sent(uri: string, resultId: string, items: readonly Diagnostic[]): void;
  forget(uri: string): void;
}

interface Sent {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
  /** Lines edited since, which stayed one line each; null when the text changed in another way. */
  edited: Set<number> | null;
}

export function sentReports(): SentReports {
  const last = new Map<string, Sent>();
  return {
    edited(uri, changes) {
      const sent = last.get(uri);
      if (sent === undefined || sent.edited === null) return;
      for (const change of changes) {
        const line = lineOf(change);
        if (line === null || sent.edited.size >= MOST_LINES) {
          sent.edited = null;
          return;
        }
        sent.edited.add(line);
      }
    },
    unchanged(uri, previousResultId, items) {
      const sent = last.get(uri);
      if (sent === undefined || sent.resultId !== previousResultId || sent.edited === null) return null;
      if (items.length !== sent.items.length) return null;
      const { edited } = sent;
      // An editor lets marks go with the text: what has been typed over them it has lost.
      const isTouched = ({ range: { start, end } }: Diagnostic) => {
        for (let line = start.line; line <= end.line; line++) if (edited.has(line)) return true;
        return false;
      };
      if (!items.every((item, i) => isSame(item, sent.items[i]) && !isTouched(item))) return null;
      edited.clear();
      return sent.resultId;
    },
    sent: (uri, resultId, items) => void last.set(uri, { resultId, items, edited: new Set() }),
    forget: (uri) => void last.delete(uri),
  };
}

/** Nobody types in so many before the findings are asked for. */
const MOST_LINES = 64;

/** The line that an edit stays in, or null. */
function lineOf(change: TextDocumentContentChangeEvent): number | null {
  if (!('range' in change) || /[\r\n]/.test(change.text)) return null;
  const { start, end } = change.range;
  return start.line === end.line ? start.line : null;
}

/** Plain JSON, of which most parts are equal. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!isSame(Reflect.get(a, key), Reflect.get(b, key))) return false;
  return true;
}
