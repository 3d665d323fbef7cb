/** Slips of the hand in names and titles: letters dropped, doubled, exchanged or replaced, words turned round. */
import { foldText } from '../../server/src/text/fold.ts';
import type { Dice } from './dice.ts';
import type { World } from './scene.ts';

/** One word of it with one slip; null where the slip gives a name that the registry has. */
export function slipIn(name: string, { dice, registry }: World): string | null {
  const words = name.split(' ');
  const at = dice.pickAny(words.map((word, i) => (word.length >= 4 ? i : -1)).filter((i) => i >= 0));
  if (at === null) return null;
  const wrong = words.map((word, i) => (i === at ? slip(word, dice) : word)).join(' ');
  const known = new Set(
    [...registry.people.values()].flatMap(({ name: { full, ascii, family, given, variants } }) =>
      [full, ascii, family, given, ...variants].flatMap((form) => [foldText(form), ...foldText(form).split(' ')]),
    ),
  );
  const word = foldText(wrong.split(' ')[at] ?? '');
  return foldText(wrong) === foldText(name) || known.has(word) ? null : wrong;
}

/** A word of four letters or more with one slip in it, its first letter left alone. */
export function slip(word: string, dice: Dice): string {
  const i = dice.number(1, word.length - 2);
  const letter = word.charAt(i);
  return dice.pick([
    () => word.slice(0, i) + word.slice(i + 1),
    () => word.slice(0, i) + letter + word.slice(i),
    () => word.slice(0, i) + word.charAt(i + 1) + letter + word.slice(i + 2),
    () => word.slice(0, i) + neighbour(letter, dice) + word.slice(i + 1),
  ])();
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'se',
  e: 'ra',
  i: 'uo',
  o: 'ip',
  u: 'iy',
  n: 'mb',
  m: 'n',
  h: 'jg',
  t: 'ry',
  k: 'lj',
  g: 'hf',
  r: 'te',
  s: 'az',
};

/** A letter beside it on the keyboard. */
function neighbour(letter: string, dice: Dice): string {
  const near = NEIGHBOURS[letter];
  return near === undefined ? 'e' : dice.pick([...near]);
}
