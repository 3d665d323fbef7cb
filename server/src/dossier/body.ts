/** The body of a text dossier as passages, read again after an edit only where the edit was. */
import { firstWhere } from '../text/firstWhere.ts';
import { shiftMap } from '../text/offsetMap.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { commonPrefix, commonSuffix } from '../text/sharedText.ts';
import type { Passage } from './dossier.ts';
import { type Piece, piecesOf } from './plain.ts';

/** What the reading of one document leaves for the next one of the same document. */
export interface BodyMemo {
  text: string;
  /** Where the body begins. */
  start: number;
  pieces: readonly Piece[];
  passages: readonly Passage[];
}

export function bodyMemo(): BodyMemo {
  return { text: '', start: 0, pieces: [], passages: [] };
}

/** The body of a text, from `start` on. What stands before and behind an edit keeps its text, the same string. */
export function passagesOf(text: string, start: number, memo: BodyMemo = bodyMemo()): readonly Passage[] {
  const { pieces: before, passages: known } = memo;
  const prefix = commonPrefix(memo.text, text);
  const suffix = commonSuffix(memo.text, text, prefix);
  const by = text.length - memo.text.length;
  let head = 0;
  if (memo.start === start) {
    for (let i = 0; i < before.length; i++) {
      const { next, from } = before[i] as Piece;
      if (from >= prefix) break;
      if (next !== null && next <= prefix) head = i + 1;
    }
  }
  const begin = head === 0 ? start : ((before[head - 1] as Piece).next as number);
  // From the same line on, old and new text are cut alike.
  let tail = before.length;
  const isEnough = (next: number) => {
    if (next < text.length - suffix) return false;
    const at = firstWhere(before, ({ from }) => from >= next - by);
    if ((at === 0 ? memo.start : before[at - 1]?.next) !== next - by) return false;
    tail = at;
    return true;
  };
  const middle = piecesOf(text, begin, undefined, isEnough);
  const moved = before.slice(tail);
  memo.text = text;
  memo.start = start;
  const behind = moved.map((piece) => movedPiece(piece, by));
  memo.pieces = before.slice(0, head).concat(middle, behind);
  memo.passages = known.slice(0, head).concat(
    middle.map((piece) => passage(ownCopy(text.slice(piece.from, piece.to)), piece)),
    behind.map((piece, i) => passage((known[tail + i] as Passage).text, piece)),
  );
  return memo.passages;
}

function movedPiece({ from, to, kind, next }: Piece, by: number): Piece {
  return { from: from + by, to: to + by, kind, next: next === null ? null : next + by };
}

function passage(text: string, { from, to, kind }: Piece): Passage {
  return { text, isPlain: true, map: shiftMap(from, to - from), kind, path: NO_PATH };
}

const NO_PATH: Passage['path'] = [];
