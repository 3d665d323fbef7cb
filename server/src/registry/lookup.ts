/** Finds entries by anything that may be written of them: as they write it, without marks and case, or with slips. */
import { buildWordTable, findWord, nearWords } from '../text/wordTable.ts';
import { inMemory, type LookupTable, lookupTableBuilder, MAX_WORDS, searchWords } from './lookupTable.ts';
import type { Registry } from './model.ts';
import { citation } from './query.ts';
import { allNamed, evidenceFor, formsOf, type Named, type NamedKind } from './writtenForms.ts';

export interface Found {
  readonly named: Named;
  /** The written form that was found. */
  readonly form: string;
  /** `exact`: as it stands; `folded`: but for case, marks, punctuation and the order of a name; `fuzzy`: nearly. */
  readonly match: 'exact' | 'folded' | 'fuzzy';
  /** 1 is the same words in the same order; what is below 0.7 is not given. */
  readonly score: number;
  /** What the entry rests on: publisher, title, date and address. */
  readonly source: string | null;
}

export interface LookupOptions {
  readonly kinds?: readonly NamedKind[];
  readonly limit?: number;
  /** False: only forms with the same words. */
  readonly fuzzy?: boolean;
}

export interface Lookup {
  find(text: string, options?: LookupOptions): readonly Found[];
}

const DEFAULT_LIMIT = 10;
const LEAST_SCORE = 0.7;
/** Costs a name nothing to speak of, and puts the same order first. */
const OTHER_ORDER = 0.01;
/** Forms looked at for one question: a family name that a third of a country shares must not be walked through. */
const MAX_FORMS = 20_000;

/** Finds the entries of `own`; `registry` has what they refer to. */
export function createLookup(own: Registry, registry = own): Lookup {
  const entries: Named[] = [];
  const builder = lookupTableBuilder();
  for (const named of allNamed(own)) {
    builder.add(entries.length, formsOf(named));
    entries.push(named);
  }
  return lookupIn(
    inMemory(builder.finish(buildWordTable(builder.words()))),
    registry,
    (owner) => entries[owner] ?? null,
  );
}

/** `entryAt` gives the entry with a number of the table, or null when it is gone. */
export function lookupIn(table: LookupTable, registry: Registry, entryAt: (owner: number) => Named | null): Lookup {
  return {
    find(text, { kinds, limit = DEFAULT_LIMIT, fuzzy = true } = {}) {
      const words = searchWords(text);
      if (words.length === 0) return [];
      const same = scoredForms(table, words, 0);
      const scored = same.length > 0 || !fuzzy ? same : scoredForms(table, words, 2);
      return best(scored, table, entryAt, kinds, limit).map(({ named, score, exactWords }) => {
        const form = formFor(named, text, words);
        const evidence = evidenceFor(named, registry);
        return {
          named,
          form,
          match: !exactWords ? 'fuzzy' : form.normalize('NFC') === text.trim().normalize('NFC') ? 'exact' : 'folded',
          score,
          source: evidence && citation(registry, evidence),
        };
      });
    },
  };
}

/** `upper` speaks for its own entries, `lower` for those that are not `hidden`. */
export function layeredLookup(upper: Lookup, lower: Lookup, hidden: (named: Named) => boolean): Lookup {
  return {
    find(text, options = {}) {
      const { limit = DEFAULT_LIMIT } = options;
      const below = lower.find(text, { ...options, limit: limit + SPARE }).filter(({ named }) => !hidden(named));
      const all = [...upper.find(text, options), ...below];
      const same = all.filter(({ match }) => match !== 'fuzzy');
      return (same.length > 0 ? same : all).sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

/** As many may be hidden before fewer are found than there are. */
const SPARE = 20;

/** The numbers of the entries with a form of exactly these words, in any order; each as often as it has one. */
export function* ownersOf(table: LookupTable, form: string): Generator<number> {
  const ids = searchWords(form).map((word) => findWord(table.words, word));
  const [rarest] = ids.toSorted((a, b) => postingCount(table, a) - postingCount(table, b));
  if (rarest === undefined || ids.includes(0)) return;
  const wanted = sortedIds(ids);
  const sum = sumOf(ids);
  const end = Math.min(table.postingBegins.at(rarest + 1), table.postingBegins.at(rarest) + MAX_FORMS);
  for (let k = table.postingBegins.at(rarest); k < end; k++) {
    const at = table.postings.at(k);
    const from = table.formBegins.at(at);
    if (table.formBegins.at(at + 1) - from !== ids.length) continue;
    const own = ids.map((_, i) => table.formWords.at(from + i));
    // Most others differ in their sum; only the rest is put in order.
    if (sumOf(own) === sum && sortedIds(own).every((id, i) => id === wanted[i])) yield table.owners.at(at);
  }
}

const sumOf = (ids: readonly number[]) => ids.reduce((sum, id) => sum + id, 0);
const sortedIds = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);

interface Scored {
  readonly form: number;
  readonly score: number;
  readonly exactWords: boolean;
}

/** What a word of the question may stand for: word ids with their distance. */
type Readings = ReadonlyMap<number, number>;

/** `slips` 0: only forms of exactly these words. */
function scoredForms(table: LookupTable, words: readonly string[], slips: number): readonly Scored[] {
  const readings = words.map((word): Readings => {
    const limit = Math.min(slips, slipsIn(word, words.length === 1));
    if (limit > 0) return new Map(nearWords(table.words, word, limit).map(({ id, distance }) => [id, distance]));
    const id = findWord(table.words, word);
    return new Map(id === 0 ? [] : [[id, 0]]);
  });
  const costs = readings.map((reading) => [...reading.keys()].reduce((sum, id) => sum + postingCount(table, id), 0));
  if (slips === 0 && costs.includes(0)) return [];
  // The rarest words tell most; with slips one of them may be unknown, so the next rarest is asked as well.
  const asked = costs
    .map((cost, i) => ({ cost, reading: readings[i] ?? new Map<number, number>() }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, slips === 0 ? 1 : 2);
  const seen = new Set<number>();
  const found: Scored[] = [];
  for (const { reading } of asked) {
    for (const id of reading.keys()) {
      for (let k = table.postingBegins.at(id); k < table.postingBegins.at(id + 1); k++) {
        const form = table.postings.at(k);
        if (seen.size >= MAX_FORMS) return found;
        if (seen.has(form)) continue;
        seen.add(form);
        const scored = scoreOf(table, form, words, readings, slips);
        if (scored !== null) found.push(scored);
      }
    }
  }
  return found;
}

/** Short words have too many neighbours for a slip to tell anything, unless other words bear it out. */
function slipsIn(word: string, alone: boolean): number {
  return word.length < (alone ? 4 : 3) ? 0 : word.length < 8 ? 1 : 2;
}

function postingCount({ postingBegins }: LookupTable, word: number): number {
  return postingBegins.at(word + 1) - postingBegins.at(word);
}

/** Letters that agree, of all that are written there and here; each word of the form counts for one of the question. */
function scoreOf(
  table: LookupTable,
  form: number,
  words: readonly string[],
  readings: readonly Readings[],
  slips: number,
): Scored | null {
  const from = table.formBegins.at(form);
  const count = table.formBegins.at(form + 1) - from;
  // Longer ones are none of ours: the file is damaged there.
  if (count > MAX_WORDS || (slips === 0 && count !== words.length)) return null;
  const used = new Set<number>();
  let wrong = 0;
  let letters = 0;
  let inOrder = true;
  for (const [i, word] of words.entries()) {
    letters += word.length;
    let at = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      const distance = used.has(k) ? undefined : readings[i]?.get(table.formWords.at(from + k));
      if (distance === undefined || distance >= least) continue;
      at = k;
      least = distance;
    }
    if (at < 0) wrong += word.length;
    else {
      used.add(at);
      wrong += least;
      inOrder &&= at === i;
    }
  }
  for (let k = 0; k < count; k++) {
    if (used.has(k)) continue;
    const id = table.formWords.at(from + k);
    const length = (table.words.begins[id] as number) - (table.words.begins[id - 1] as number);
    wrong += length;
    letters += length;
  }
  const score = 1 - wrong / letters - (inOrder ? 0 : OTHER_ORDER);
  const exactWords = wrong === 0;
  return score >= LEAST_SCORE && (slips > 0 || exactWords) ? { form, score, exactWords } : null;
}

/** The best form of each entry. */
function best(
  scored: readonly Scored[],
  table: LookupTable,
  entryAt: (owner: number) => Named | null,
  kinds: readonly NamedKind[] | undefined,
  limit: number,
): readonly { readonly named: Named; readonly score: number; readonly exactWords: boolean }[] {
  const found: { named: Named; score: number; exactWords: boolean }[] = [];
  const seen = new Set<number>();
  for (const { form, score, exactWords } of scored.toSorted((a, b) => b.score - a.score || a.form - b.form)) {
    const owner = table.owners.at(form);
    if (found.length >= limit) break;
    if (seen.has(owner)) continue;
    seen.add(owner);
    const named = entryAt(owner);
    if (named !== null && (kinds === undefined || kinds.includes(named.kind))) found.push({ named, score, exactWords });
  }
  return found;
}

/** The form that was meant: as it is written, with the same words in this order, in any order, or the one that shares most. */
function formFor(named: Named, text: string, words: readonly string[]): string {
  const forms = formsOf(named);
  const written = text.trim().normalize('NFC');
  const inOrder = words.join(' ');
  const shared = (form: string) => searchWords(form).filter((word) => words.includes(word)).length;
  return (
    forms.find((form) => form.normalize('NFC') === written) ??
    forms.find((form) => searchWords(form).join(' ') === inOrder) ??
    forms.toSorted((a, b) => shared(b) - shared(a) || nearness(a, words) - nearness(b, words))[0] ??
    ''
  );
}

function nearness(form: string, words: readonly string[]): number {
  return Math.abs(searchWords(form).length - words.length);
}
