// Designs for finding many names in a text: the product's trie over words, and an Aho-Corasick package over characters.
import AhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { median } from './statistics.mjs';

const designs = [
  { name: 'trie over words (kept)', build: (core, names) => core.wordTrie(names) },
  { name: 'Aho-Corasick', build: ahoCorasick(AhoCorasick) },
  { name: 'Aho-Corasick, double array', build: ahoCorasick(FastAhoCorasick) },
];

/** Case and diacritics are folded first, as each design has to; words must be whole. */
function ahoCorasick(Matcher) {
  return (core, names) => {
    const matcher = new Matcher([...new Set(names.map((name) => core.foldText(name)))]);
    const isWord = (unit) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
    const inPassage = (passage) => {
      const folded = core.foldText(passage);
      const hits = matcher.search(folded, { strategy: 'leftmost-longest' });
      return hits.filter(({ start, end }) => !isWord(folded[start - 1]) && !isWord(folded[end])).length;
    };
    // By paragraph, as it asks Intl.Segmenter for characters, whose time grows with the square of a text's length.
    return (text) => text.split('\n\n').reduce((count, passage) => count + inPassage(passage), 0);
  };
}

/** Rows for the table: speed over a text of 1 MB, time to build, and how many of the names were found. */
export function matcherRows(core, { quick, progress, add }) {
  for (const people of quick ? [10_000] : [10_000, 100_000]) {
    const { names, text } = core.matcherTask(people, quick ? 200_000 : 1_000_000);
    for (const { name, build } of designs) {
      progress(`${name}, ${people} names`);
      const label = `${people.toLocaleString('en')} names, ${name}`;
      const started = performance.now();
      const find = build(core, names);
      add(`${label}: built`, 'ms', performance.now() - started);
      const times = [];
      let found = 0;
      for (let round = 0; round < 9; round += 1) {
        const from = performance.now();
        found = find(text);
        if (round > 3) times.push(performance.now() - from);
      }
      add(`${label}: searched`, 'MB/s', Buffer.byteLength(text) / 1e3 / median(times));
      add(`${label}: found`, '', found);
    }
  }
}
