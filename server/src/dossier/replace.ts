/** Turns a change of words into an edit of the document that keeps it well-formed, in text and in YAML of every style. */
import { firstWhere } from '../text/firstWhere.ts';
import { contains, type Span } from '../text/span.ts';
import type { DocumentEdit, Dossier, Passage } from './dossier.ts';

/** Null when the place cannot be edited. `value` is a span of the passage's text. */
export function replaceInPassage(passage: Passage, value: Span, newText: string): DocumentEdit | null {
  if (passage.replace) return passage.replace(value, newText);
  return { span: passage.map.toSourceSpan(value), newText };
}

/** The same for a place of the document, as mentions and findings have them; `edit` itself where it can stay as it is. */
export function replaceInDossier(dossier: Dossier, edit: DocumentEdit): DocumentEdit | null {
  const { span: place, newText } = edit;
  const passage = passageAt(dossier.passages, place);
  if (!passage?.replace) return edit;
  const value = { start: passage.map.toValue(place.start), end: passage.map.toValue(place.end) };
  return passage.replace(value, newText) ?? dossier.replace?.(edit) ?? null;
}

/** What stands there as it is read: in YAML without escapes and the line ends that folding takes away. */
export function writtenAt(
  { dossier, text }: { readonly dossier: Dossier; readonly text: string },
  place: Span,
): string {
  const passage = passageAt(dossier.passages, place);
  if (!passage?.replace) return text.slice(place.start, place.end);
  return passage.text.slice(passage.map.toValue(place.start), passage.map.toValue(place.end));
}

/** Passages stand in the order of the document, so the last one that begins before the place is the only candidate. */
function passageAt(passages: readonly Passage[], place: Span): Passage | undefined {
  const found = passages[firstWhere(passages, ({ map }) => map.toSource(0) > place.start) - 1];
  return found && contains(found.map.toSourceSpan({ start: 0, end: found.text.length }), place) ? found : undefined;
}
