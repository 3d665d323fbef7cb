/** What can be folded: entries, lists, maps and texts of YAML by their lines, front matter and sections of texts. */
import { findFrontMatter } from '../dossier/frontMatter.ts';
import { isBlank, linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

export interface Fold {
  /** From the first line that stays to the end of the last line that is folded away. */
  readonly span: Span;
  readonly isComment: boolean;
}

/** In order of place; outer ones go before inner ones. Linear, and the same in YAML that is broken. */
export function yamlFolds(text: string, region: Span = { start: 0, end: text.length }): readonly Fold[] {
  const folds: Fold[] = [];
  const open: OpenLine[] = [];
  /** Column left of which the text of a block ends; null outside of one. */
  let block: number | null = null;
  let comment: { start: number; end: number; lines: number } | null = null;
  let lastEnd = region.start;
  const endComment = () => {
    if (comment !== null && comment.lines > 1)
      folds.push({ span: { start: comment.start, end: comment.end }, isComment: true });
    comment = null;
  };
  const close = (column: number, isItem: boolean) => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      // The items of a list may stand under the first letter of its key.
      const isInside = top.column < column || (top.column === column && isItem && !top.isItem);
      if (isInside) return;
      open.pop();
      if (top.lineEnd < lastEnd) folds.push({ span: { start: top.start, end: lastEnd }, isComment: false });
    }
  };
  for (const line of linesOf(text, region)) {
    if (isBlank(line)) {
      if (block === null) endComment();
      continue;
    }
    if (block !== null && line.indent > block) {
      lastEnd = line.end;
      continue;
    }
    block = null;
    const first = line.start + line.indent;
    if (text[first] === '#') {
      if (comment === null) comment = { start: first, end: line.end, lines: 0 };
      comment = { ...comment, end: line.end, lines: comment.lines + 1 };
      continue;
    }
    endComment();
    if (line.indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(first, first + 4))) {
      close(-1, false);
      lastEnd = line.end;
      continue;
    }
    const isItem = isDash(text, first, line.end);
    close(line.indent, isItem);
    open.push({ start: first, lineEnd: line.end, column: line.indent, isItem });
    if (isItem) {
      // Behind the dash the first key of a map begins, which may have more below it than its own line.
      const key = /^-[ \t]+/.exec(text.slice(first, line.end))?.[0].length ?? 0;
      if (/^[^\s"'[{&*!|>#-][^:]*:(?:\s*(?:#.*)?$|\s+[|>])/.test(text.slice(first + key, line.end)) && key > 0)
        open.push({ start: first + key, lineEnd: line.end, column: line.indent + key, isItem: false });
    }
    if (/(?:^|[\s:-])[|>][\d+-]{0,2}[ \t]*(?:#.*)?$/.test(text.slice(first, line.end))) block = line.indent;
    lastEnd = line.end;
  }
  endComment();
  close(-1, false);
  return inOrder(folds);
}

interface OpenLine {
  readonly start: number;
  readonly lineEnd: number;
  readonly column: number;
  readonly isItem: boolean;
}

function isDash(text: string, at: number, end: number): boolean {
  return text[at] === '-' && (at + 1 >= end || text[at + 1] === ' ' || text[at + 1] === '\t');
}

/** The front matter with what is in it, and each heading with all below it up to the next of its level. */
export function textFolds(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const { state, fence, content, bodyStart } = findFrontMatter(text);
  if (state === 'closed') {
    const end = lineEnd(text, content.end);
    folds.push({ span: { start: fence.start, end }, isComment: false }, ...yamlFolds(text, content));
  }
  const open: { start: number; lineEnd: number; level: number }[] = [];
  let lastEnd = bodyStart;
  const close = (level: number) => {
    for (let top = open.at(-1); top !== undefined && top.level >= level; top = open.at(-1)) {
      open.pop();
      if (top.lineEnd < lastEnd) folds.push({ span: { start: top.start, end: lastEnd }, isComment: false });
    }
  };
  for (const line of linesOf(text, { start: bodyStart, end: text.length })) {
    if (isBlank(line)) continue;
    const level = text[line.start + line.indent] === '#' ? levelOf(text.slice(line.start, line.end)) : 0;
    if (level > 0) {
      close(level);
      open.push({ start: line.start, lineEnd: line.end, level });
    }
    lastEnd = line.end;
  }
  close(0);
  return inOrder(folds);
}

function levelOf(line: string): number {
  return /^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0;
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function inOrder(folds: readonly Fold[]): readonly Fold[] {
  return folds.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** No more than a client can take: the outer ones, as they hold the others. */
export function atMost(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const kept = new Set(
    folds.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)).slice(0, limit),
  );
  return folds.filter((fold) => kept.has(fold));
}
