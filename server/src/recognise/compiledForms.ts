/** The written forms of a registry as typed arrays: made once by `chancery registry compile`, used as they lie in the file. */
import { contentHash, type Index, type Sections } from '../registry/index/container.ts';
import { foldText } from '../text/fold.ts';
import { intList } from '../text/intList.ts';
import { createLexicon, type Lexicon, type LexiconBuilder } from '../text/lexicon.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { tokenBuffer, tokenise } from '../text/tokens.ts';
import { encodeUtf8 } from '../text/utf8.ts';
import { findWord, type WordTable } from '../text/wordTable.ts';
import { buildCompactTrie, trieOf } from './compactTrie.ts';
import { createDateRecogniser } from './dates/recogniseDates.ts';
import type { Form } from './forms.ts';
import { layeredTrie } from './layeredTrie.ts';
import { addOwnWords, type FormTable, formSequences, formWords, type Matcher, ownTables } from './matcher.ts';
import { allMeanings } from './native/phrases.ts';
import { addRankWords } from './rankWords.ts';
import { addRoleWords } from './roleWords.ts';
import { buildTrie } from './trie.ts';
import { addWords, wordTables } from './wordTables.ts';

export interface FormsBuilder {
  /** The forms of the entry with this number, always in the same order. */
  add(owner: number, forms: readonly Form[]): void;
  /** The words that the sections need. */
  words(): Iterable<string>;
  /** With a table that has all of them. */
  finish(table: WordTable): Sections;
}

/**
 * A short name that more people than this share names nobody: it is left out, as the list of those it might mean would
 * be walked at every mention.
 */
const MOST_SHARING = 64;

export function formsBuilder(): FormsBuilder {
  const texts: string[] = [];
  const lexicon = recording(createLexicon(), texts);
  addWords(lexicon);
  addRoleWords(lexicon);
  addRankWords(lexicon);
  const words = wordTables(lexicon);
  const interning: Lexicon = { ...lexicon, find: lexicon.intern };
  const buffer = tokenBuffer();
  const owners = intList();
  const numbers = intList();
  const begins = intList();
  const ids = intList();
  const shared = new Map<number, number>();
  begins.push(0);
  return {
    add(owner, forms) {
      for (const [number, form] of forms.entries()) {
        const sequence = formWords(form.text, tokenise(ownCopy(form.text), interning, buffer), words);
        const [only, ...others] = sequence;
        if (only === undefined) continue;
        if (others.length === 0 && form.type === 'person') {
          const count = (shared.get(only) ?? 0) + 1;
          shared.set(only, count);
        }
        owners.push(owner);
        numbers.push(number);
        for (const id of sequence) ids.push(id);
        begins.push(ids.length);
      }
    },
    words: () => new Set(Array.from(new Set(ids.toArray()), (id) => texts[id] ?? '')),
    finish(table) {
      const all = ids.toArray();
      const final = Int32Array.from(texts, (text) => (text === undefined ? 0 : findWord(table, text)));
      const kept = withoutShared(owners.toArray(), numbers.toArray(), begins.toArray(), all, shared);
      const trie = buildCompactTrie(
        kept.words.map((id) => final[id] as number),
        kept.begins,
      );
      return {
        'forms.labels': trie.labels,
        'forms.children': trie.children,
        'forms.first': trie.first,
        'forms.goesOn': trie.goesOn,
        'forms.owners': trie.order.map((i) => kept.owners[i] as number),
        'forms.numbers': Uint16Array.from(trie.order, (i) => kept.numbers[i] as number),
      };
    },
  };
}

/** The lexicon, keeping the text of each word by its id. */
function recording(lexicon: LexiconBuilder, texts: string[]): LexiconBuilder {
  return {
    get size() {
      return lexicon.size;
    },
    find: lexicon.find,
    id: lexicon.id,
    is: lexicon.is,
    joined: lexicon.joined,
    join(first, second, whole) {
      for (const word of [first, second, whole]) this.add(word);
      lexicon.join(first, second, whole);
    },
    intern(units, from, to) {
      const id = lexicon.intern(units, from, to);
      texts[id] ??= String.fromCharCode(...units.subarray(from, to));
      return id;
    },
    add(word) {
      const id = lexicon.add(word);
      texts[id] ??= foldText(word);
      return id;
    },
  };
}

function withoutShared(
  owners: Int32Array,
  numbers: Int32Array,
  begins: Int32Array,
  words: Int32Array,
  shared: ReadonlyMap<number, number>,
) {
  const kept = { owners: intList(), numbers: intList(), begins: intList(), words: intList() };
  kept.begins.push(0);
  for (let i = 0; i < owners.length; i++) {
    const from = begins[i] as number;
    const to = begins[i + 1] as number;
    if (to - from === 1 && (shared.get(words[from] as number) ?? 0) > MOST_SHARING) continue;
    kept.owners.push(owners[i] as number);
    kept.numbers.push(numbers[i] as number);
    for (let k = from; k < to; k++) kept.words.push(words[k] as number);
    kept.begins.push(kept.words.length);
  }
  return {
    owners: kept.owners.toArray(),
    numbers: kept.numbers.toArray(),
    begins: kept.begins.toArray(),
    words: kept.words.toArray(),
  };
}

/**
 * `formsOf` gives the forms of an entry as they were when the index was made, none of one that counts no more. `upper`
 * are the forms of what is laid over it.
 */
export function compiledMatcher(
  index: Index<unknown>,
  table: WordTable,
  formsOf: (owner: number) => readonly Form[],
  upper: readonly Form[],
): Matcher {
  const lexicon = createLexicon(table);
  addOwnWords(lexicon);
  const dates = createDateRecogniser(lexicon);
  const buffer = tokenBuffer();
  const { words, sequences } = formSequences(upper, lexicon, buffer);
  const owners = index.ints('forms.owners');
  const numbers = index.ints('forms.numbers');
  const stored = trieOf(
    {
      labels: index.ints('forms.labels'),
      children: index.ints('forms.children'),
      first: index.ints('forms.first'),
      goesOn: index.ints('forms.goesOn'),
    },
    lexicon.size,
  );
  const count = owners.length;
  const forms: FormTable = {
    at: (number) => (number < count ? formsOf(owners.at(number))[numbers.at(number)] : upper[number - count]),
  };
  const trie = upper.length === 0 ? stored : layeredTrie(stored, buildTrie(sequences, lexicon.size), sequences, count);
  return { lexicon, words, ...ownTables(lexicon), forms, trie, dates, buffer };
}

/** What the sections depend on besides the registry: the words that are skipped, joined or count as one another. */
export function grammarFingerprint(): string {
  const texts: string[] = [];
  const lexicon = recording(createLexicon(), texts);
  addWords(lexicon);
  const { classes, canon } = wordTables(lexicon);
  const described = texts.map((text, id) => `${text} ${classes[id]} ${texts[canon[id] ?? 0]}`);
  return contentHash(encodeUtf8([...described, ...allMeanings()].join('\n')));
}
