/** What every fix has to keep of the text around it: capitals, the article before it, and its language. */
import { articleBefore } from '../text/article.ts';
import { foldText } from '../text/fold.ts';
import type { Fix, TextEdit } from './finding.ts';
import { inCapitalsOf } from './wording.ts';

/** The fix as it has to be written at its place; null where it would put English into a text of another language. */
export function polished(fix: Fix, text: string): Fix | null {
  const edits = fix.edits.map((edit) => withArticle(inCapitals(edit, text), text));
  const foreign = fix.edits.some(({ span, newText }) => isForeign(text.slice(span.start, span.end), newText));
  return foreign ? null : { ...fix, edits };
}

function inCapitals({ span, newText }: TextEdit, text: string): TextEdit {
  const written = text.slice(span.start, span.end);
  // "VPA" that becomes "… (VPA)" is an abbreviation and no text in capitals.
  return newText.endsWith(`(${written})`) ? { span, newText } : { span, newText: inCapitalsOf(written, newText) };
}

/** Letters that English does not have, answered in English alone. */
function isForeign(written: string, newText: string): boolean {
  // A name without its marks is the same name.
  if (foldText(written) === foldText(newText)) return false;
  // "Minh" for "Phạm": one part of a name for another, which may have no marks.
  if (/^\p{Lu}[\p{Script=Latin}\p{M}]+$/u.test(written) && /^[A-Z][a-z]+$/.test(newText)) return false;
  const native = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ăâđêôơưĂÂĐÊÔƠƯ]|[\u1ea0-\u1ef9]/u;
  return native.test(written.normalize('NFC')) && /^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(newText);
}

/** "an Extensive …" → "a Comprehensive …": the article goes with the word behind it, where the two begin otherwise. */
function withArticle(edit: TextEdit, text: string): TextEdit {
  const before = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, edit.span.start - 8), edit.span.start));
  const [whole = '', article = '', space = ''] = before ?? [];
  if (before === null) return edit;
  const right = articleBefore(edit.newText);
  if (right === null || article.toLowerCase() === right) return edit;
  if (articleBefore(text.slice(edit.span.start, edit.span.end)) === right) return edit;
  // "Vitamin A", "Plan A": a capital inside a sentence is no article, but in a headline in capitals.
  const lead = text.slice(0, edit.span.start - whole.length);
  if (article === 'A' && /\p{Ll}[\p{L}’']*[ \t]$/u.test(lead)) return edit;
  const first = article.startsWith('A') ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const written = article.length > 1 && article === article.toUpperCase() ? right.toUpperCase() : first;
  return {
    span: { start: edit.span.start - whole.length, end: edit.span.end },
    newText: written + space + edit.newText,
  };
}
