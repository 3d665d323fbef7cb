/** Finds the YAML front matter of a text: closed, still open while it is typed, or absent. */
import type { Span } from '../text/span.ts';

export interface FrontMatter {
  readonly state: 'closed' | 'open' | 'absent';
  /** The opening fence. */
  readonly fence: Span;
  /** The YAML between the fences; empty when absent. */
  readonly content: Span;
  /** Where the text begins. */
  readonly bodyStart: number;
}

/** A key of one or two words: prose that happens to hold a colon has more before it. */
const KEY = /^(?:[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+)?|"[^"]*"|'[^']*')\s*:(?:\s|$)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

export function findFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const absent: FrontMatter = {
    state: 'absent',
    fence: { start, end: start },
    content: { start, end: start },
    bodyStart: start,
  };
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + 200));
  if (!opening) return absent;
  const fence = { start, end: start + 3 };
  const contentStart = start + opening[0].length;
  let keys = 0;
  let blank = false;
  let at = contentStart;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, newline < 0 ? next : newline).replace(/\r$/, '');
    if (CLOSING.test(line)) {
      // A rule between two paragraphs is no front matter; an empty one is being filled in.
      const filled = keys > 0 || text.slice(contentStart, at).trim() === '';
      return filled ? { state: 'closed', fence, content: { start: contentStart, end: at }, bodyStart: next } : absent;
    }
    if (KEY.test(line)) keys++;
    else if (isProse(line, blank)) break;
    blank = line.trim() === '';
    at = next;
  }
  return keys > 0 ? { state: 'open', fence, content: { start: contentStart, end: at }, bodyStart: at } : absent;
}

/** A line at the margin that YAML fields do not have: words after an empty line, or a whole sentence. */
function isProse(line: string, afterBlank: boolean): boolean {
  if (line === '' || /^[\s#\-}\]]/.test(line)) return false;
  return afterBlank || line.split(' ').length > 6;
}
