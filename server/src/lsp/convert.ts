/**
 * The only place where offsets become lines and characters, and back. Characters are UTF-16 units (the encoding that
 * every client must offer), the same as our offsets; starts and ends are converted each by itself.
 */
import type { Position, TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** The text at one version with its line index, which the document keeps and updates with each edit. */
export type LineIndex = Pick<TextDocument, 'positionAt' | 'offsetAt'>;

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function toPosition(lines: LineIndex, offset: number): Position {
  return lines.positionAt(offset);
}

export function fromPosition(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

export function fromRange(lines: LineIndex, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

export function toEdit(lines: LineIndex, edit: TextEdit): ProtocolEdit {
  return { range: toRange(lines, edit.span), newText: edit.newText };
}

/** The range of a document that nobody can read: its very start. */
export const startOfDocument: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
