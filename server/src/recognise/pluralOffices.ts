/** "Defence Ministers X and Y", "Prime Ministers X, Y and Z": an office in the plural before the names of its holders. */
import { type Tokens, WORD } from '../text/tokens.ts';
import type { Form } from './forms.ts';
import type { Matcher } from './matcher.ts';
import type { Item } from './scan.ts';
import { isCapitalWord } from './surroundings.ts';
import { CONJUNCTION } from './words.ts';

/** Words: "Deputy Prime Ministers". */
const LONGEST = 3;

/** `taken` has what stands in other items. */
export function pluralOffices(
  items: readonly Item[],
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  taken: Uint8Array,
): Item[] {
  return items.flatMap((person): Item[] => {
    const head = person.from - 1;
    if (person.type !== 'person' || head < 0 || taken[head] !== 0 || !isCapitalWord(tokens, head)) return [];
    if (text[(tokens.end[head] as number) - 1] !== 's' || !hasFellow(person, items, tokens, matcher)) return [];
    const one = matcher.lexicon.id(text.slice(tokens.start[head], (tokens.end[head] as number) - 1));
    if (one === 0) return [];
    for (let from = head - LONGEST + 1; from <= head; from++) {
      const forms = from < 0 || taken[from] !== 0 ? [] : officesAt(from, head, one, tokens, matcher);
      if (forms.length === 0) continue;
      const start = tokens.start[from] as number;
      const end = tokens.end[head] as number;
      return [{ type: 'office', from, to: person.from, start, end, forms, plural: true }];
    }
    return [];
  });
}

/** Another name behind "and" or a comma. */
function hasFellow({ to }: Item, items: readonly Item[], tokens: Tokens, { words, lexicon }: Matcher): boolean {
  if (to >= tokens.count) return false;
  const joins =
    ((words.classes[tokens.word[to] as number] as number) & CONJUNCTION) !== 0 ||
    lexicon.is(tokens.word[to] as number, ',');
  return joins && items.some(({ type, from }) => type === 'person' && from === to + 1);
}

/** Forms of offices that stand in the tokens with `one` for the last of them. */
function officesAt(from: number, head: number, one: number, tokens: Tokens, { trie, words, forms }: Matcher): Form[] {
  let node = 0;
  for (let i = from; i <= head; i++) {
    if (tokens.kind[i] !== WORD || !isCapitalWord(tokens, i)) return [];
    node = trie.next(node, words.canon[i === head ? one : (tokens.word[i] as number)] as number);
    if (node === 0) return [];
  }
  const found: Form[] = [];
  for (let e = trie.first(node); e >= 0; e = trie.following(e)) {
    const form = forms.at(e);
    if (form?.type === 'office' && !found.some(({ id }) => id === form.id)) found.push(form);
  }
  return found.reverse();
}
