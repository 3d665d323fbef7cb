/** What an engine can use of the one before it, so that an edit of a registry costs what it changed. */
import { entryForms, type Form } from '../recognise/forms.ts';
import { compileMatcher, formWords, type GroundMatcher, type Matcher, matcherOver } from '../recognise/matcher.ts';
import { bothNames, indexNames, type NameIndex } from '../recognise/names.ts';
import { indexTitles, type TitleIndex } from '../recognise/titleIndex.ts';
import type { Entry, EntryKind, Registry } from '../registry/model.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { tokenise } from '../text/tokens.ts';

/** A registry that was compiled as a whole. */
interface Ground {
  readonly registry: Registry;
  readonly matcher: GroundMatcher;
  readonly names: NameIndex;
  readonly titles: TitleIndex;
}

/** What a registry is compiled into. */
export interface Compiled {
  readonly matcher: Matcher;
  readonly names: NameIndex;
  readonly titles: TitleIndex;
  /** Null for what was read from a file. */
  readonly over: Over | null;
}

/** A registry as what it changes of one that was compiled before. */
interface Over {
  readonly ground: Ground;
  readonly registry: Registry;
  readonly change: Change;
}

/** Keep one and pass it on. */
export interface EngineMemo {
  ground: Ground | null;
}

export function engineMemo(): EngineMemo {
  return { ground: null };
}

/** More changed entries than this are compiled with all others: each costs something at every word that is read. */
const MOST_CHANGED = 200;

export function compileOver(registry: Registry, memo: EngineMemo): Compiled {
  const { ground } = memo;
  const change = ground && changeBetween(ground.registry, registry);
  if (ground && change) return compiledOver({ ground, registry, change });
  const matcher = compileMatcher(registry);
  const names = indexNames(registry.people.values());
  const made = { registry, matcher, names, titles: indexTitles(registry, matcher) };
  memo.ground = made;
  return { ...made, over: { ground: made, registry, change: { entries: [], gone: new Set() } } };
}

interface Change {
  /** New, or others than before. */
  readonly entries: readonly Entry[];
  /** Types and ids of mentions whose forms of before count no more. */
  readonly gone: ReadonlySet<string>;
}

function compiledOver(over: Over): Compiled {
  const { ground, registry } = over;
  const { entries, gone } = over.change;
  const forms = entries.flatMap((entry) => entryForms(entry, registry));
  const people = entries.filter((entry) => entry.kind === 'person');
  const matcher = matcherOver(ground.matcher, forms, (form) => gone.has(formKey(form)));
  const sameTitles = entries.every(({ kind }) => !hasTitle(kind)) && [...gone].every((key) => !TITLED.test(key));
  return {
    matcher,
    titles: sameTitles ? ground.titles : indexTitles(registry, matcher),
    names: bothNames(indexNames(people), ground.names, (id) => gone.has(`person ${id}`)),
    over,
  };
}

/**
 * True for a passage that `after` may read otherwise than `before` did; null when any may be. People alone differ between
 * the two: a text without a word of theirs, as they were named and as they are, names none of them, nor nearly.
 */
export function readsOtherwise(before: Compiled, after: Compiled): ((text: string) => boolean) | null {
  if (before.over === null || before.over.ground !== after.over?.ground) return null;
  const ids = changedPeople(before.over, after.over);
  if (ids === null) return null;
  const { lexicon, buffer, words } = after.matcher;
  const wordsOf = (text: string) => formWords(text, tokenise(ownCopy(text), lexicon, buffer), words);
  const changed = new Set<number>();
  for (const { registry } of [before.over, after.over]) {
    for (const id of ids) {
      const person = registry.people.get(id);
      if (!person) continue;
      for (const form of entryForms(person, registry)) for (const word of wordsOf(form.text)) changed.add(word);
    }
  }
  return changed.has(0) ? null : (text) => wordsOf(text).some((word) => changed.has(word));
}

/** Ids of the people that one of the two has and the other has otherwise; null when something else is another. */
function changedPeople(before: Over, after: Over): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const { change } of [before, after]) {
    for (const entry of change.entries) {
      if (entry.kind !== 'person') return null;
      ids.add(entry.id);
    }
    for (const key of change.gone) {
      if (!key.startsWith(PERSON)) return null;
      ids.add(key.slice(PERSON.length));
    }
  }
  for (const id of ids) {
    const [old, now] = [before.registry.people.get(id), after.registry.people.get(id)];
    if (old && now && sameButPlace(old, now)) ids.delete(id);
  }
  return ids;
}

const hasTitle = (kind: EntryKind) => kind !== 'person' && kind !== 'office';
const TITLED = /^(?:agreement|partnership|event) /;

const PERSON = 'person ';

const formKey = ({ type, id }: Form) => `${type} ${id}`;

/** Null when too much is another, or something that the forms of many entries depend on. */
function changeBetween(before: Registry, now: Registry): Change | null {
  if (differs(before.organisations, now.organisations) || differs(before.ladders, now.ladders)) return null;
  const entries: Entry[] = [];
  const gone = new Set<string>();
  for (const [type, old, list] of [
    ['person', before.people, now.people],
    ['office', before.offices, now.offices],
    ['agreement', before.agreements, now.agreements],
    ['partnership', before.partnerships, now.partnerships],
    ['event', before.series, now.series],
  ] as const) {
    let both = 0;
    for (const [id, entry] of list) {
      const known = old.get(id);
      if (known !== undefined) both++;
      if (known !== undefined && sameButPlace(known, entry)) continue;
      entries.push(entry);
      if (known !== undefined) gone.add(`${type} ${id}`);
    }
    if (both < old.size) for (const id of old.keys()) if (!list.has(id)) gone.add(`${type} ${id}`);
    if (entries.length + gone.size > MOST_CHANGED) return null;
  }
  return { entries, gone };
}

function differs(before: ReadonlyMap<string, Entry>, now: ReadonlyMap<string, Entry>): boolean {
  if (before.size !== now.size) return true;
  for (const [id, entry] of now) {
    const known = before.get(id);
    if (known === undefined || !sameButPlace(known, entry)) return true;
  }
  return false;
}

/** An entry that only stands elsewhere says what it said. */
function sameButPlace<Kind extends Entry>(a: Kind, b: Kind): boolean {
  if (a === b) return true;
  for (const key in a) if (key !== 'origin' && !isSame(a[key], b[key])) return false;
  return true;
}

/** Most values are those of before themselves; where a file was read anew, they are like them. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)));
}
