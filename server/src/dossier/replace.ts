/** Turns a change of a passage's words into an edit of the document, in text and in YAML of every style. */
import type { Span } from '../text/span.ts';
import type { DocumentEdit, Passage } from './dossier.ts';

/** Null when the place cannot be edited. `value` is a span of the passage's text. */
export function replaceInPassage(passage: Passage, value: Span, newText: string): DocumentEdit | null {
  if (passage.replace) return passage.replace(value, newText);
  return { span: passage.map.toSourceSpan(value), newText };
}
