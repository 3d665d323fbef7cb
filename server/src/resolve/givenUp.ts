/** Names of levels and titles that a sentence denies, has given up or only spells: nothing and nobody is called so now. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

/** "The sign reads …", "Change every …", "Whoever speaks of a … today": the words are spoken of, and not what they name. */
export function isWord(item: Item, start: number, isIndefinite: boolean, reader: Reader): boolean {
  const [before, second] = [reader.word(item.from - 1), reader.word(item.from - 2)];
  if (before === 'every' || WRITING.has(before) || (before === ',' && second === 'name')) return true;
  if (before === ':' && REPLACING.has(second)) return true;
  return (
    SOMEBODY.has(reader.word(start)) &&
    isIndefinite &&
    reader.is(item.from - 2, 'of') &&
    SPEAKING.has(reader.word(item.from - 3))
  );
}

const WRITING = wordSet('say says saying read reads write writes writing spell spells print prints');
const REPLACING = wordSet('search find replace');
const SOMEBODY = wordSet('whoever anyone anybody those people if');
const SPEAKING = wordSet('speak speaks speaking talk talks talking');

/** "no longer call it a …", "Nobody speaks of a … any more", "không còn là …", 「…ではない」: it was so, and is not. */
export function isGivenUp(item: Item, start: number, end: number, reader: Reader): boolean {
  const [behind, more] = [reader.word(item.to), reader.word(item.to + 1)];
  // "The … is history"
  if (behind === 'is' && OVER.has(more)) return true;
  if (more === 'more' || more === 'longer') return behind === 'any' || behind === 'no';
  if (behind === 'anymore' || reader.words(item.to, Math.min(end, item.to + 3)).text === 'ではな') return true;
  // "Were relations still a …, it would"
  if (reader.word(start) === 'were') {
    for (let i = item.to; i < item.to + REACH; i++) if (SUPPOSED.has(reader.word(i))) return true;
  }
  return isLetGo(item.from, start, reader);
}

/** "no longer call him", "Nobody calls it", "stopped writing" before a token. */
function isLetGo(at: number, start: number, reader: Reader): boolean {
  const from = Math.max(start, at - LONGEST_GIVING_UP);
  for (let i = at - 1; i >= from && !reader.is(i, ';'); i--) {
    const [word, next] = [reader.word(i), reader.word(i + 1)];
    if (GIVING_UP.get(word)?.has(next)) return true;
    if ((i === start && NOBODY.has(word)) || (word === 'no' && next === 'one')) return true;
  }
  return false;
}

/** "not General X but", ", not General X", "The sign reads Minister X", "Nobody calls him Minister X", 「X大将ではなく」. */
export function isSetAside(person: Item, title: Item, reader: Reader): boolean {
  const [from, to] = [Math.min(person.from, title.from), Math.max(person.to, title.to)];
  const start = reader.sentenceStart(person);
  const before = reader.hasAny(from - 1, from, ARTICLE) ? from - 2 : from - 1;
  const next = reader.isMark(to) ? to + 1 : to;
  // "X – played by Y", "Minister X: see X"
  if (ENACTED.has(reader.word(next)) && reader.is(next + 1, 'by')) return true;
  if (reader.is(to, ':') && reader.word(next) === 'see') return true;
  if (reader.is(before, 'of') && SOMEBODY.has(reader.word(start)) && SPEAKING.has(reader.word(before - 1))) return true;
  if (CALLING.has(reader.word(before)) || CALLING.has(reader.word(before - 1))) {
    const [behind, more] = [reader.word(to), reader.word(to + 1)];
    if (isLetGo(from, start, reader) || (behind === 'any' && (more === 'more' || more === 'longer'))) return true;
  }
  switch (reader.word(before)) {
    case 'not':
      return reader.is(next, 'but') || reader.is(before - 1, ',');
    case 'phải':
      return reader.word(before - 1) === 'không' && reader.word(next) === 'mà';
    case 'than':
      return reader.word(before - 1) === 'rather';
    case 'reads':
    case 'writing':
    case 'saying':
      return before === from - 1;
    case 'say':
      return reader.word(before - 1) === 'to' || reader.word(before - 1) === 'says';
    case 'says':
      // "The plate still says Minister X"; "…, says Minister X" tells who says it.
      return before > start && !reader.isMark(before - 1) && reader.word(before - 1) === 'still';
    case ':':
      return REPLACING.has(reader.word(before - 1));
    default:
      return reader.word(to) === 'で' && reader.word(to + 1) === 'は' && reader.word(to + 2) === 'な';
  }
}

const ENACTED = wordSet('played portrayed sung danced voiced');
const CALLING = wordSet('call calls called calling write writes writing say says saying');

const LONGEST_GIVING_UP = 12;
const OVER = wordSet('history over gone obsolete outdated past dead');
const SUPPOSED = wordSet('would could might');
const NOBODY = wordSet('nobody few hardly');
/** By the first of two words, the second. */
const GIVING_UP: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', wordSet('longer')],
  ['stopped', wordSet('calling using saying writing')],
  ['ceased', wordSet('to')],
  ['không', wordSet('còn phải')],
  ['chẳng', wordSet('còn phải')],
]);
/** So far behind a name the main clause of a condition is looked for. */
const REACH = 24;
