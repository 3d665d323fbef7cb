/**
 * A title by what it says, whatever the language: the same words in English, Vietnamese and Japanese give one key. The
 * keys of the registry's titles are forms like any other, so that a title read by grammar finds its entry in the trie.
 */
import { COUNTRIES } from '../../registry/countries.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Form } from '../forms.ts';
import type { Matcher } from '../matcher.ts';
import type { MentionType } from '../mention.ts';
import { allMeanings } from './phrases.ts';

/** No text has this private-use character by accident, so no key is found by reading. */
const MARK = '\ue000';

/** What a title says: its words in any order, and the countries it names. */
export interface Sense {
  readonly words: readonly string[];
  /** ISO 3166-1 codes of whose it is. */
  readonly of: readonly string[];
  /** Where an ambassador or embassy is sent. */
  readonly to: string | null;
}

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  'defense=defence vice=deputy declaration=statement communique=statement convention=treaty expo=exhibition show=exhibition talks=dialogue ministerial=minister organization=organisation center=centre labor=labour adviser=advisor standing=permanent chairperson=chairman chairwoman=chairman chair=chairman head=chief consultation=dialogue nations=un'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Words without weight: links, and words that one language writes and the other does not. */
const EMPTY = wordSet(
  'the a an of for on and in to with at by from its as into within between concerning regarding toward towards national affairs affair matters understanding socialist republic extraordinary plenipotentiary united s',
);

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, words }) => words.split(' ').map((word): [string, string] => [word, code])),
);
const WORD_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, words }): [string, string] => [code, words.split(' ')[0] ?? '']),
);

function plainWord(word: string): string {
  const plural = word.length > 4 && word.endsWith('s') && !word.endsWith('ss');
  const singular = !plural ? word : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return SYNONYMS.get(word) ?? SYNONYMS.get(singular) ?? singular;
}

/** What an English title says. */
export function englishSense(title: string): Sense {
  const words: string[] = [];
  const of: string[] = [];
  let to: string | null = null;
  const raw = englishWords(title);
  const sent = raw.some((word) => SENT.has(word));
  for (const [i, word] of raw.entries()) {
    const country = COUNTRY_OF.get(word);
    if (country !== undefined) {
      if (sent && (raw[i - 1] === 'to' || raw[i - 1] === 'in')) to = country;
      else if (!of.includes(country)) of.push(country);
    } else if (word !== '' && !EMPTY.has(word)) words.push(word);
  }
  return { words, of, to };
}

const SENT: ReadonlySet<string> = new Set(['ambassador', 'embassy', 'consul', 'consulate', 'attache']);

/** Most titles are plain ASCII: thousands of them are read when a registry is made ready. */
function englishWords(title: string): string[] {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replace(/\([^)]*\)/g, '')
    .replace('viet nam', 'vietnam')
    .replace('viet nam', 'vietnam')
    .replace('south china sea', 'southchinasea')
    .split(/[^a-z\d\u0080-\uffff]+/);
}

/** Every word that a Vietnamese or Japanese phrase can mean. */
const SAYABLE: ReadonlySet<string> = new Set(allMeanings().map(plainWord));

/** Words in alphabetical order, each once; then where to and whose. */
function keyWords({ words, of, to }: Sense): string[] {
  const said = [...new Set(words.filter((word) => !EMPTY.has(word)).map(plainWord))].sort();
  const nation = (code: string) => WORD_OF.get(code) ?? code.toLowerCase();
  return [
    ...said,
    ...(to === null ? [] : ['to', nation(to)]),
    ...(of.length === 0 ? [] : ['of', ...of.map(nation).sort()]),
  ];
}

/** The forms under which titles of one entry are found by what they say; `countries` are whose it is. */
export function keyForms(
  titles: readonly string[],
  countries: readonly string[],
  form: Omit<Form, 'text' | 'capitals'>,
): Form[] {
  const texts = new Map<string, boolean>();
  for (const title of titles) {
    const sense = englishSense(title);
    // A title with a word that the glossary lacks is never said in another language.
    if (sense.words.length === 0 || !sense.words.every((word) => SAYABLE.has(plainWord(word)))) continue;
    for (const of of [[], sense.of, countries]) {
      texts.set([MARK, form.type, ...keyWords({ ...sense, of })].join(' '), of.length === 0);
    }
  }
  // An event named with its parties is nobody else's.
  return [...texts].map(([text, bare]) => ({
    ...form,
    text,
    capitals: 'any',
    translated: true,
    ...(form.type === 'event' ? { loose: bare } : {}),
  }));
}

/** The registry's forms that say the same. */
export function formsSaying(type: MentionType, sense: Sense, { lexicon, words, trie, forms }: Matcher): Form[] {
  let node = 0;
  for (const word of [MARK, type, ...keyWords(sense)]) {
    const id = lexicon.id(word);
    node = id === 0 ? 0 : trie.next(node, words.canon[id] as number);
    if (node === 0) return [];
  }
  const found: Form[] = [];
  for (let e = trie.first(node); e >= 0; e = trie.following(e)) {
    const form = forms.at(e);
    if (form && !found.some(({ id }) => id === form.id)) found.push(form);
  }
  return found.reverse();
}
