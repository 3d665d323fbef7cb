/** Completion out of a compiled registry: its table of words is searched, and only what fits is read. */
import { type CompiledRegistry, isSpoken } from '../analysis/compiled.ts';
import type { BuiltRegistry } from '../registry/load.ts';
import type { LookupTable } from '../registry/lookupTable.ts';
import { searchWords } from '../registry/lookupTable.ts';
import type { Named } from '../registry/writtenForms.ts';
import { searchForm } from '../text/searchForm.ts';
import { findWord, nearWords, wordsBeginning } from '../text/wordTable.ts';
import type { Entity, Match, StoredNames } from './completionIndex.ts';

/** Forms looked at for one question: "n" begins the names of half a country. */
const MOST_FORMS = 4000;
/** Words that a slip may stand for. */
const MOST_NEAR = 20;

/** `built` is the registry with `compiled` below it: what its files speak of is theirs to offer. */
export function storedNames({ table, named }: CompiledRegistry, built: BuiltRegistry): StoredNames {
  function matches(forms: Iterable<FoundForm>, query: string, most: number): readonly Match[] {
    const found = new Map<number, Match>();
    for (const { form, distance } of forms) {
      if (found.size >= most) break;
      const owner = table.owners.at(form);
      const known = found.get(owner);
      if (known !== undefined && known.distance <= distance) continue;
      const entity = known?.entity ?? entityOf(standing(owner), query);
      if (entity !== null) found.set(owner, { entity, distance });
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance);
  }

  function standing(owner: number): Named | null {
    const found = named(owner);
    return found === null || isSpoken(found, built) ? null : found;
  }

  return {
    beginning(query, most) {
      const words = typedWords(query);
      const last = words.at(-1);
      if (last === undefined) return [];
      const [from, to] = wordsBeginning(table.words, last);
      return matches(formsWith(table, words.slice(0, -1), from, to), query, most);
    },
    nearly(query, most) {
      const words = typedWords(query);
      const last = words.at(-1) ?? '';
      if (last.length < 4) return [];
      const near = nearWords(table.words, last, 1).slice(0, MOST_NEAR);
      const forms = near.flatMap(({ id }) => [...formsWith(table, words.slice(0, -1), id, id + 1)]);
      return matches(
        forms.map(({ form }) => ({ form, distance: 3 as const })),
        query,
        most,
      );
    },
  };
}

/** As the table has them: there "Viet Nam" is one word, also while its second half is typed. */
function typedWords(query: string): readonly string[] {
  const words = searchWords(query);
  const [first, second] = words.slice(-2);
  return first === 'viet' && second !== undefined && 'nam'.startsWith(second)
    ? [...words.slice(0, -2), first + second]
    : words;
}

interface FoundForm {
  readonly form: number;
  readonly distance: Match['distance'];
}

/** Forms that have all of `words` and one of the words from `from` up to `to`; in the order in which those stand. */
function* formsWith(table: LookupTable, words: readonly string[], from: number, to: number): Generator<FoundForm> {
  const ids = words.map((word) => findWord(table.words, word));
  if (ids.includes(0)) return;
  const count = (id: number) => table.postingBegins.at(id + 1) - table.postingBegins.at(id);
  const rarest = ids.toSorted((a, b) => count(a) - count(b))[0];
  const [first, end] = rarest === undefined ? [from, to] : [rarest, rarest + 1];
  let looked = 0;
  for (let id = first; id < end; id++) {
    for (let k = table.postingBegins.at(id); k < table.postingBegins.at(id + 1); k++) {
      if (++looked > MOST_FORMS) return;
      const form = table.postings.at(k);
      const distance = distanceIn(table, form, ids, from, to);
      if (distance !== null) yield { form, distance };
    }
  }
}

/** 0 where the words begin the form, 1 where they stand in it in a row, 2 in another order; null where one is missing. */
function distanceIn(
  table: LookupTable,
  form: number,
  ids: readonly number[],
  from: number,
  to: number,
): Match['distance'] | null {
  const begin = table.formBegins.at(form);
  const own = Array.from({ length: Math.min(table.formBegins.at(form + 1) - begin, 32) }, (_, i) =>
    table.formWords.at(begin + i),
  );
  const isLast = (word: number | undefined) => word !== undefined && word >= from && word < to;
  for (let at = 0; at + ids.length < own.length; at++) {
    if (ids.every((id, i) => own[at + i] === id) && isLast(own[at + ids.length])) return at === 0 ? 0 : 1;
  }
  return ids.every((id) => own.includes(id)) && own.some((word) => isLast(word) && !ids.includes(word)) ? 2 : null;
}

/** Null for what is not offered. Of a partnership it is the first level whose name has what was typed. */
function entityOf(found: Named | null, query: string): Entity | null {
  if (found === null || found.kind === 'organisation') return null;
  const { kind, entry } = found;
  if (kind !== 'partnership') return { type: kind === 'event-series' ? 'event' : kind, id: entry.id, level: null };
  const level = entry.levels.findIndex(({ name, variants }) =>
    [name, ...variants].some((form) => ` ${searchForm(form)}`.includes(` ${query}`)),
  );
  return { type: kind, id: entry.id, level: Math.max(0, level) };
}
