/** Words that a title has in either spelling, written as the rest of the passage writes them. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';

/** The passage that a mention stands in. */
export function wordsAround({ dossier }: Pick<Analysis, 'dossier'>, { passage }: Mention): string {
  return dossier.passages[passage]?.text ?? '';
}

/** `right` with "defence" or "defense" as the words around `written` have it, or as it is; and "Vietnam" for one word. */
export function asElsewhere(right: string, written: string, text: string): string {
  return withDash(withDefence(withVietnam(right, written), written, text), written);
}

/** "Viet Nam - Japan", "Viet Nam–Japan": the first joint of a name is that of its countries. */
function withDash(right: string, written: string): string {
  const dash = /\p{L}(\s+-\s+|\s*[–—]\s*)\p{Lu}/u.exec(written)?.[1];
  return dash === undefined ? right : right.replace(/(?<=\p{L})-(?=\p{Lu})/u, dash);
}

/** "Vietnma" is a slip in "Vietnam", and no other way to write "Viet Nam". */
function withVietnam(right: string, written: string): string {
  if (/\bViet\s+Nam\b/i.test(written)) return right;
  const joined = right.replace(/\bViet Nam\b/g, 'Vietnam');
  const count = (text: string) => text.trim().split(/\s+/).length;
  return joined !== right && count(joined) === count(written) ? joined : right;
}

function withDefence(right: string, written: string, text: string): string {
  if (!/defen[cs]e/i.test(right) || /defen[cs]e/i.test(written)) return right;
  const [british, american] = [/defence/i.test(text), /defense/i.test(text)];
  if (british === american) return right;
  return right.replace(/(defen)[cs](?=e)/gi, `$1${british ? 'c' : 's'}`);
}
