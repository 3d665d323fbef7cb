/** The text of a dossier as passages: paragraphs and headings, after the date that wire copy begins with. */
import type { Span } from '../text/span.ts';
import { readDate } from './dateField.ts';
import type { DossierProblem } from './dossier.ts';
import { sentenceCuts } from './longParagraph.ts';

/** ` date 2020-03-03 On March 2, …`, `date: 3 March 2020`; text may go on in the same line. */
const WIRE =
  /^\s*(date\s*[:=]?\s*)(\d{4}(?:[-/.]\d{1,2}){2}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?|\d{1,2} [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d{1,2}, ?\d{4})(?![\w-])/i;
/** `date 2020-13-40` in the place of a wire date is a slip, not prose. */
const WIRE_LIMIT = 200;

export interface WireDate {
  readonly value: ReturnType<typeof readDate>['value'];
  readonly span: Span;
  /** Where the prose begins. */
  readonly end: number;
}

export function wireDate(text: string, bodyStart: number, problems: DossierProblem[]): WireDate | null {
  const match = WIRE.exec(text.slice(bodyStart, bodyStart + WIRE_LIMIT));
  if (!match) return null;
  const end = bodyStart + match[0].length;
  const span = { start: end - (match[2] ?? '').length, end };
  const { value, message } = readDate(match[2] ?? '');
  // A written-out date is how wire copy has it; only one that cannot be is worth a word.
  if (value === null && message) problems.push({ code: 'invalid-value', severity: 'warning', message, span });
  return { value, span, end };
}

/** Part of a text that is read on its own. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: 'prose' | 'heading';
  /** Where the next line begins, from which on the cuts depend on nothing before; null inside a paragraph and at the end. */
  readonly next: number | null;
}

/** Paragraphs shorter than this are joined to the next one, so that a text of single lines is not thousands of passages. */
const MIN_PASSAGE = 120;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/**
 * Cut at empty lines and headings. The cuts depend on the text near them alone, so that after an edit all other
 * pieces have the same text as before. `endsParagraph`: the line break at an offset does so without an empty line.
 * `isEnough`: asked where a piece's `next` is, it ends the cutting there.
 */
export function piecesOf(
  text: string,
  start: number,
  endsParagraph?: (newline: number) => boolean,
  isEnough?: (next: number) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const push = (from: number, to: number, kind: Piece['kind'], next: number | null) => {
    let start = from;
    for (const end of [...(kind === 'prose' ? sentenceCuts(text, from, to) : []), to]) {
      if (/\S/.test(text.slice(start, end)))
        pieces.push({ from: start, to: end, kind, next: end === to ? next : null });
      start = end;
    }
  };
  let open = start;
  let contentEnd = start;
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const lineEnd = newline < 0 ? next : newline;
    // The last line may go on.
    const clean = newline < 0 ? null : next;
    if (text[at] === '#' || text[at] === ' ') {
      const heading = HEADING.exec(text.slice(at, lineEnd).replace(/\r$/, ''));
      if (heading) {
        push(open, contentEnd, 'prose', null);
        const title = heading[1] ?? '';
        const from = at + heading[0].indexOf(title, heading[0].search(/#[ \t]/) + 1);
        push(from, from + title.length, 'heading', clean);
        open = contentEnd = next;
        at = next;
        if (isEnough?.(next)) return pieces;
        continue;
      }
    }
    if (isBlank(text, at, lineEnd)) {
      if (contentEnd - open >= MIN_PASSAGE) {
        push(open, contentEnd, 'prose', clean);
        open = next;
        contentEnd = next;
        if (isEnough?.(next)) return pieces;
      } else if (contentEnd === open) open = contentEnd = next;
    } else {
      contentEnd = lineEnd > at && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
      if (newline >= 0 && endsParagraph?.(newline)) {
        push(open, contentEnd, 'prose', clean);
        open = contentEnd = next;
      }
    }
    at = next;
  }
  push(open, contentEnd, 'prose', null);
  return pieces;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) return false;
  }
  return true;
}
