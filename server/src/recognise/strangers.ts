/** Follows officials of no registry through a dossier: named once beside a title, they are known afterwards. */
import { foldText } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, WORD } from '../text/tokens.ts';
import { shortForms } from './culture.ts';
import type { Matcher } from './matcher.ts';
import { type NameText, nameRunAt } from './nameRun.ts';
import type { Item, Scan } from './scan.ts';

/** Full names of the strangers that a passage names, and the short forms by which they may be spoken of, folded. */
export function strangersIn({ text, tokens, items }: Scan): readonly string[] {
  const names: string[] = [];
  const ranked = new Set(items.filter(({ type }) => type === 'rank').map(({ to }) => to));
  for (const item of items) {
    if (item.type !== 'person' || item.forms.length > 0 || item.near?.length) continue;
    const words = foldText(text.slice(item.start, item.end)).split(' ');
    if (words.length > 1) names.push(words.join(' '), ...shortForms(words));
    // "Lt. Gen. Yeo": a word that no grammar and no registry knows is nobody else's.
    else if (tokens.word[item.from] === 0 && ranked.has(item.from)) names.push(words.join(' '));
  }
  return names;
}

/** The scan with every further mention of the strangers: the whole name, or its short form. */
export function followStrangers(scan: Scan, matcher: Matcher, names: ReadonlySet<string>): Scan {
  if (names.size === 0) return scan;
  const { text, tokens } = scan;
  const taken = new Uint8Array(tokens.count);
  for (const item of scan.items) taken.fill(1, item.from, item.to);
  const place: NameText = { text, tokens, classes: matcher.words.classes, taken };
  const found: Item[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] !== 0 || tokens.kind[i] !== WORD || ((tokens.flags[i] as number) & CAPITAL) === 0) continue;
    const run = nameRunAt(place, i);
    if (run === null) continue;
    const start = tokens.start[run.from] as number;
    // In capitals a verb may stand behind the name: "SANDHU CALLED".
    const shortest = ((tokens.flags[i] as number) & ALL_CAPITALS) !== 0 ? i + 1 : run.to;
    for (let to = run.to; to >= shortest; to--) {
      const end = tokens.end[to - 1] as number;
      if (!names.has(foldText(text.slice(start, end)))) continue;
      found.push({ type: 'person', from: i, to, start, end, forms: [], near: [], anchored: true });
      break;
    }
    i = run.to - 1;
  }
  if (found.length === 0) return scan;
  return { ...scan, items: [...scan.items, ...found].sort((a, b) => a.from - b.from || b.to - a.to) };
}
