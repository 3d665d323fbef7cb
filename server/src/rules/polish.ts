/** What every fix has to keep of the text around it: capitals, marks, the article before it, and its language. */
import { articleBefore } from '../text/article.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Fix, TextEdit } from './finding.ts';
import { withKeptMarkup } from './keptMarkup.ts';
import { inCapitalsOf } from './wording.ts';

/**
 * The fix as it has to be written at its place, the same where nothing about it has to change; null where it would put
 * English into a text of another language. `read` gives what is said at a place, which a YAML scalar may write otherwise.
 */
export function polished(fix: Fix, text: string, read = ({ start, end }: Span) => text.slice(start, end)): Fix | null {
  for (const { span, newText } of fix.edits) if (isForeign(read(span), newText)) return null;
  return withEdits(fix, (edit) => {
    const written = read(edit.span);
    return withMarkup(withArticle(inCapitals(edit, written, text), text), written);
  });
}

/** The same fix where all of its edits stay what they are. */
function withEdits(fix: Fix, change: (edit: TextEdit) => TextEdit): Fix {
  let edits: TextEdit[] | null = null;
  for (let i = 0; i < fix.edits.length; i++) {
    const edit = fix.edits[i] as TextEdit;
    const changed = change(edit);
    if (changed === edit) continue;
    edits ??= [...fix.edits];
    edits[i] = changed;
  }
  return edits === null ? fix : { ...fix, edits };
}

function withMarkup(edit: TextEdit, written: string): TextEdit {
  const newText = withKeptMarkup(written, edit.newText);
  return newText === edit.newText ? edit : { ...edit, newText };
}

function inCapitals(edit: TextEdit, written: string, text: string): TextEdit {
  const { span, newText } = edit;
  // "VPA" that becomes "… (VPA)" is an abbreviation and no text in capitals, and so is the "PM" of "PM Kishida".
  const isShort = written.length <= LONGEST_ABBREVIATION && newText.includes(' ');
  const isPlain = isShort && /\p{Ll}/u.test(text.slice(span.end, span.end + NEXT_WORDS));
  const right = isPlain || newText.endsWith(`(${written})`) ? newText : inCapitalsOf(written, newText);
  return right === newText ? edit : { span, newText: right };
}

/** Letters that English does not have, answered in English alone. */
function isForeign(written: string, newText: string): boolean {
  // Most of what is written is English itself.
  if (PLAIN.test(written)) return false;
  // A name without its marks is the same name.
  if (foldText(written) === foldText(newText)) return false;
  // "Minh" for "Phạm": one part of a name for another, which may have no marks.
  if (/^\p{Lu}[\p{Script=Latin}\p{M}]+$/u.test(written) && /^[A-Z][a-z]+$/.test(newText)) return false;
  const native = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ăâđêôơưĂÂĐÊÔƠƯ]|[\u1ea0-\u1ef9]/u;
  return native.test(written.normalize('NFC')) && /^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(newText);
}

const PLAIN = /^[\x20-\x7e]*$/;

const LONGEST_ABBREVIATION = 6;
/** So many characters behind an abbreviation show whether the whole line is in capitals. */
const NEXT_WORDS = 24;

/** A word before an article is looked at so far back, however long the text is. */
const LONGEST_WORD = 60;

/** "an Extensive …" → "a Comprehensive …": the article goes with the word behind it, where the two begin otherwise. */
function withArticle(edit: TextEdit, text: string): TextEdit {
  const before = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, edit.span.start - 8), edit.span.start));
  const [whole = '', article = '', space = ''] = before ?? [];
  if (before === null) return edit;
  const right = articleBefore(edit.newText);
  if (right === null || article.toLowerCase() === right) return edit;
  if (articleBefore(text.slice(edit.span.start, edit.span.end)) === right) return edit;
  // "Vitamin A", "Plan A": a capital inside a sentence is no article, but in a headline in capitals.
  const start = edit.span.start - whole.length;
  const lead = text.slice(Math.max(0, start - LONGEST_WORD), start);
  if (article === 'A' && /\p{Ll}[\p{L}’']*[ \t]$/u.test(lead)) return edit;
  const first = article.startsWith('A') ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  // "A COMPREHENSIVE": one letter says nothing by itself, but a long word behind it does, as no abbreviation is one.
  const behind = text.slice(edit.span.start, edit.span.end);
  const model = article.length > 1 || behind.length <= LONGEST_ABBREVIATION ? article : article + behind;
  const written = article.startsWith('A') ? inCapitalsOf(model, first) : first;
  return {
    span: { start, end: edit.span.end },
    newText: written + space + edit.newText,
  };
}
