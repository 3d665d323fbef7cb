/** Every written form of the registry in alphabetical order of its words, made once per registry. */
import type { MentionType } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import { writtenForms } from '../registry/query.ts';
import { searchForm } from '../text/searchForm.ts';

/** What a completion stands for; a partnership is offered by each of its levels. */
export interface Entity {
  readonly type: Exclude<MentionType, 'date' | 'organisation'>;
  readonly id: string;
  readonly level: number | null;
}

export interface Match {
  readonly entity: Entity;
  /** How well it fits: 0 the beginning of a form, 1 of a word in it, 2 of several words, 3 all but one letter. */
  readonly distance: 0 | 1 | 2 | 3;
}

export interface CompletionIndex {
  readonly keys: readonly Key[];
  /** The names of a compiled registry below, which are too many to be listed. */
  readonly below: StoredNames | null;
}

/** Entities by what has been typed of them (a `searchForm`), the closest first; by the beginning, or by a slip. */
export interface StoredNames {
  beginning(query: string, most: number): readonly Match[];
  nearly(query: string, most: number): readonly Match[];
}

interface Key {
  readonly text: string;
  readonly entity: Entity;
  /** False for the form from its second or later word on. */
  readonly whole: boolean;
}

/** More than any list shows, and few enough that a common beginning stays cheap. */
const maxMatches = 300;
/** Each of a compiled registry is read from its file. */
const maxStored = 60;
/** Beyond this the loose search, which reads every form, would be felt while typing. */
const maxLooseKeys = 60_000;

export function createCompletionIndex(registry: Registry, below: StoredNames | null = null): CompletionIndex {
  const keys: Key[] = [];
  const add = (type: Entity['type'], id: string, forms: readonly (string | null)[], level: number | null = null) => {
    const entity = { type, id, level };
    for (const form of new Set(forms.map((text) => searchForm(text ?? '')))) addKeys(keys, form, entity);
  };
  for (const person of registry.people.values()) {
    add('person', person.id, writtenForms(person));
  }
  for (const rank of registry.ranks.values()) {
    add('rank', rank.id, [rank.title, rank.native, ...rank.variants, ...rank.abbreviations]);
  }
  for (const item of registry.offices.values()) add('office', item.id, [item.title, item.native, ...item.variants]);
  for (const item of registry.agreements.values())
    add('agreement', item.id, [item.title, item.native, ...item.variants]);
  for (const item of registry.partnerships.values()) {
    item.levels.forEach((level, index) => void add('partnership', item.id, [level.name, ...level.variants], index));
  }
  for (const item of registry.series.values()) add('event', item.id, [item.name, ...item.variants, ...item.native]);
  // Their names are descriptions, full of names of people: only the beginning is looked for.
  for (const { id, name } of registry.events.values()) {
    keys.push({ text: searchForm(name), entity: { type: 'event', id, level: null }, whole: true });
  }
  keys.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return { keys, below };
}

/** Entities by what has been typed of them (a `searchForm`), the closest first, each once. */
export function search(index: CompletionIndex, query: string): readonly Match[] {
  const found = new Map<Entity, Match>();
  const { keys, below } = index;
  for (let i = lowerBound(keys, query); i < keys.length && found.size < maxMatches; i++) {
    const key = keys[i];
    if (key === undefined || !key.text.startsWith(query)) break;
    const known = found.get(key.entity);
    if (known === undefined || (known.distance > 0 && key.whole)) {
      found.set(key.entity, { entity: key.entity, distance: key.whole ? 0 : 1 });
    }
  }
  for (const match of below?.beginning(query, maxStored) ?? []) found.set(match.entity, match);
  return byDistance(found);
}

/** Entities of some types, whatever is typed. */
export function allOf({ keys }: CompletionIndex, types: readonly Entity['type'][]): readonly Match[] {
  const found = new Map<Entity, Match>();
  for (const { entity, whole } of keys) {
    if (whole && types.includes(entity.type)) found.set(entity, { entity, distance: 0 });
    if (found.size >= maxMatches) break;
  }
  return [...found.values()];
}

/** The same with a slip of one letter, or with only the beginnings of the words. */
export function searchLoosely({ keys, below }: CompletionIndex, query: string): readonly Match[] {
  const found = new Map<Entity, Match>();
  if (query.length < 4) return [];
  for (const match of below?.nearly(query, maxStored) ?? []) found.set(match.entity, match);
  if (keys.length > maxLooseKeys) return byDistance(found);
  const words = query.split(' ');
  // A wrong first letter is hardly ever the slip of one who knows the name.
  const initial = query.slice(0, 1);
  for (let i = lowerBound(keys, initial); i < keys.length && found.size < maxMatches; i++) {
    const key = keys[i];
    if (key === undefined || !key.text.startsWith(initial)) break;
    const { text, entity } = key;
    const known = found.get(entity)?.distance ?? 4;
    if (known > 2 && words.length > 1 && beginsWords(words, text)) found.set(entity, { entity, distance: 2 });
    else if (known > 3 && nearlyBegins(query, text)) found.set(entity, { entity, distance: 3 });
  }
  return byDistance(found);
}

function byDistance(found: ReadonlyMap<Entity, Match>): readonly Match[] {
  return [...found.values()].sort((a, b) => a.distance - b.distance);
}

/** Nobody looks for "Chief of the General Staff" by "the general". */
const particle = /^(?:and|for|in|of|on|the|to) /;

function addKeys(keys: Key[], form: string, entity: Entity): void {
  if (form === '') return;
  keys.push({ text: form, entity, whole: true });
  for (let at = form.indexOf(' '); at !== -1; at = form.indexOf(' ', at + 1)) {
    const text = form.slice(at + 1);
    if (!particle.test(text)) keys.push({ text, entity, whole: false });
  }
}

function lowerBound(keys: readonly Key[], query: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle]?.text ?? '') < query) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "ph va gi" begins the words of "phan van giang". */
function beginsWords(query: readonly string[], text: string): boolean {
  const words = text.split(' ');
  return query.length <= words.length && query.every((part, i) => words[i]?.startsWith(part) === true);
}

/**
 * True when one letter more, less, changed or swapped makes `query` a beginning of `text`. A last letter that does not
 * fit is no slip but another word.
 */
function nearlyBegins(query: string, text: string): boolean {
  let i = 0;
  while (i < query.length && query[i] === text[i]) i++;
  if (i >= query.length - 1) return false;
  const rest = query.slice(i + 1);
  const changed = text.startsWith(rest, i + 1);
  const extra = text.startsWith(rest, i);
  const dropped = text.startsWith(query.slice(i), i + 1);
  const swapped = query[i] === text[i + 1] && query[i + 1] === text[i] && text.startsWith(query.slice(i + 2), i + 2);
  return changed || extra || dropped || swapped;
}
