/** The mentions as coloured pieces of text that do not overlap: of nested mentions the inner one has its own words. */
import type { Mention, MentionType } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { reachingInto } from './near.ts';

/** `known`: the registry has it. `ambiguous`: it can be several. `defective`: no such date, or not in that order. */
export type TokenModifier = 'known' | 'ambiguous' | 'defective';

export interface SemanticPiece {
  readonly span: Span;
  readonly type: MentionType;
  readonly modifiers: readonly TokenModifier[];
}

/** In order of place, each on one line. `visible`: the part of the document that is asked for. */
export function semanticTokens({ analysis }: Snapshot, visible: Span): readonly SemanticPiece[] {
  const { text, mentions } = analysis;
  const pieces: SemanticPiece[] = [];
  const open: Mention[] = [];
  let at = 0;
  const emit = (to: number) => {
    const mention = open.at(-1);
    if (mention !== undefined) {
      for (const span of linesOf(text, at, to)) {
        pieces.push({ span, type: mention.type, modifiers: modifiersOf(mention) });
      }
    }
    at = to;
  };
  for (const mention of reachingInto(mentions, visible)) {
    for (let top = open.at(-1); top !== undefined && top.span.end <= mention.span.start; top = open.at(-1)) {
      emit(top.span.end);
      open.pop();
    }
    // Of two that share but some of their words the first has them.
    const around = open.at(-1);
    if (around !== undefined && mention.span.end > around.span.end) continue;
    emit(mention.span.start);
    open.push(mention);
  }
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    emit(top.span.end);
    open.pop();
  }
  return pieces;
}

/** The parts of `[from, to)` on each line, without the white space at its ends. */
function linesOf(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const written = line.trim();
    const first = start + line.indexOf(written);
    if (written !== '') spans.push({ start: first, end: first + written.length });
    start = end + 1;
  }
  return spans;
}

function modifiersOf({ id, candidates, date }: Mention): readonly TokenModifier[] {
  if (date?.defect) return ['defective'];
  return id !== null ? ['known'] : candidates.length > 1 ? ['ambiguous'] : [];
}
