/** Which titles Japanese text gives to a person: right behind the name, in brackets, or before it with の. */
import { PAST_PREFIXES } from '../recognise/native/japaneseNames.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { CHARACTER } from '../text/tokens.ts';
import type { Attachment } from './walk.ts';

interface Titles {
  readonly titleFrom: ReadonlyMap<number, Item>;
  readonly titleTo: ReadonlyMap<number, Item>;
}

/** True where the rules of this file apply to a name. */
export function isJapaneseName(person: Item, { tokens }: Scan): boolean {
  return tokens.kind[person.from] === CHARACTER;
}

/** 岸防衛大臣, 山崎元統合幕僚長, チエン国防次官（上級中将）, 参謀総長兼国防次官, 統合幕僚長の吉田氏. */
export function japaneseTitles(person: Item, { text, tokens }: Scan, { titleFrom, titleTo }: Titles): Attachment[] {
  const word = (i: number) => (i < 0 ? '' : text.slice(tokens.start[i], tokens.end[i]));
  const found: Attachment[] = [];
  // 当時の岸防衛相: everything beside the name is of that time.
  const then = word(person.from - 1) === 'の' && word(person.from - 2) === '時' && word(person.from - 3) === '当';
  const add = (title: Item, tense: Attachment['tense'], marker: number) => {
    const isFormer = tense === 'former' && !then;
    found.push({ person, title, tense: then ? 'former' : tense, marker: isFormer ? marker : null, certain: true });
  };
  const tenseAt = (i: number): Attachment['tense'] =>
    PAST_PREFIXES.has(word(i))
      ? 'former'
      : word(i) === '新' || (word(i) === '期' && word(i - 1) === '次')
        ? 'incoming'
        : 'present';
  for (let at = person.to; ; ) {
    if (!titleFrom.has(at) && tenseAt(at) !== 'present' && titleFrom.has(at + 1)) at++;
    const title = titleFrom.get(at);
    if (!title || found.length > 4) break;
    add(title, at === person.to ? 'present' : tenseAt(at - 1), at - 1);
    at = title.to;
    const bracket = /^[(（]$/.test(word(at)) ? titleFrom.get(at + 1) : undefined;
    if (bracket) {
      add(bracket, 'present', -1);
      at = bracket.to + 1;
    }
    if (word(at) === '兼' || (word(at) === '・' && titleFrom.has(at + 1))) at++;
  }
  const bracket = found.length === 0 && /^[(（]$/.test(word(person.to)) ? titleFrom.get(person.to + 1) : undefined;
  if (bracket) add(bracket, 'present', -1);
  const before =
    titleTo.get(person.from) ?? (word(person.from - 1) === 'の' ? titleTo.get(person.from - 1) : undefined);
  if (before) add(before, tenseAt(before.from - 1), before.from - 1);
  return found;
}
