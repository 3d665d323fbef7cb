/** Words that a title has in either spelling, written as the rest of the passage writes them. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';

/** The passage that a mention stands in. */
export function wordsAround({ dossier }: Pick<Analysis, 'dossier'>, { passage }: Mention): string {
  return dossier.passages[passage]?.text ?? '';
}

/** `right` with "defence" or "defense" as the words around `written` have it; as it is where they have neither or both. */
export function asElsewhere(right: string, written: string, text: string): string {
  if (!/defen[cs]e/i.test(right) || /defen[cs]e/i.test(written)) return right;
  const [british, american] = [/defence/i.test(text), /defense/i.test(text)];
  if (british === american) return right;
  return right.replace(/(defen)[cs](?=e)/gi, `$1${british ? 'c' : 's'}`);
}
