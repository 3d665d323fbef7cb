/**
 * What one resolution leaves for the next one of the same document: a passage whose text, people, record and countries
 * are what they were says what it said, at most elsewhere in the document.
 */
import type { Item } from '../recognise/scan.ts';
import { type OffsetMap, shiftBetween } from '../text/offsetMap.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Claim } from './claim.ts';
import { movedClaim, movedMention } from './move.ts';
import type { PersonItem, PersonReading } from './people.ts';
import type { Prepared } from './prepare.ts';
import type { Section } from './section.ts';

/** Belongs to one document and one engine. */
export interface ResolutionMemo {
  /** EDTF of the dossier's date. */
  on: string | undefined;
  people: readonly PersonItem[];
  readings: readonly (PersonReading | null)[];
  counts: ReadonlyMap<string, number>;
  passages: Map<Prepared, Resolved>;
}

export function resolutionMemo(): ResolutionMemo {
  return { on: undefined, people: [], readings: [], counts: new Map(), passages: new Map() };
}

/** What else than its text a passage was resolved by. */
export interface Surroundings {
  readonly index: number;
  readonly map: OffsetMap;
  readonly readings: readonly (PersonReading | null)[];
  /** Registry id of the person whose record the passage is part of. */
  readonly owner: string | null;
  readonly dates: readonly TimeValue[];
}

/** One passage resolved. */
export interface Resolved {
  readonly around: Surroundings;
  /** True when it was asked how often the dossier names a country. */
  readonly counted: boolean;
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** The passage as it was resolved before, where it stands now; null when it must be resolved again. */
export function recall(old: Resolved | undefined, around: Surroundings, sameCounts: boolean): Resolved | null {
  if (old === undefined || (old.counted && !sameCounts)) return null;
  const { owner, dates, readings } = old.around;
  if (owner !== around.owner || !sameTimes(dates, around.dates) || !sameReadings(readings, around.readings))
    return null;
  const by = shiftBetween(old.around.map, around.map);
  if (by === null) return null;
  if (by === 0 && old.section.index === around.index) {
    return { ...old, around, section: { ...old.section, map: around.map } };
  }
  const mentions = new Map(
    [...old.section.mentions].map(([item, each]) => [item, movedMention(each, by, around.index)]),
  );
  const section = { ...old.section, index: around.index, map: around.map, mentions };
  if (old.claims.length === 0) return { ...old, around, section };
  const items = new Map([...old.section.mentions].map(([item, mention]) => [mention, item]));
  const claims = old.claims.map((claim) =>
    movedClaim(claim, by, (mention) => mentions.get(items.get(mention) as Item) ?? mention),
  );
  return { ...old, around, section, claims };
}

export function samePeople(before: readonly PersonItem[], after: readonly PersonItem[]): boolean {
  return before.length === after.length && before.every((person, i) => samePerson(person, after[i] as PersonItem));
}

/** The same words with the same titles in a passage that was read again; what they can stand for follows from them. */
function samePerson(a: PersonItem, b: PersonItem): boolean {
  if (a === b) return true;
  const same = a.text === b.text && a.item.anchored === b.item.anchored && a.item.follows === b.item.follows;
  return (
    same &&
    a.isPrivate === b.isPrivate &&
    sameForms(a.item, b.item) &&
    (a.item.near?.length ?? 0) === (b.item.near?.length ?? 0) &&
    a.titles.length === b.titles.length &&
    a.titles.every(({ title }, i) => {
      const other = b.titles[i]?.title;
      return other !== undefined && title.type === other.type && sameForms(title, other);
    })
  );
}

function sameForms(a: Item, b: Item): boolean {
  return a.forms.length === b.forms.length && a.forms.every((form, i) => form === b.forms[i]);
}

function sameReadings(a: readonly (PersonReading | null)[], b: readonly (PersonReading | null)[]): boolean {
  return a.length === b.length && a.every((reading, i) => sameReading(reading, b[i] ?? null));
}

function sameReading(a: PersonReading | null, b: PersonReading | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const same = a.id === b.id && a.name === b.name && a.canonical === b.canonical;
  return same && a.candidates.length === b.candidates.length && a.candidates.every((id, i) => id === b.candidates[i]);
}

function sameTimes(a: readonly TimeValue[], b: readonly TimeValue[]): boolean {
  return a.length === b.length && a.every((time, i) => time.edtf === b[i]?.edtf);
}

/** True when the passages that are new name the countries as often as those that are gone. */
export function sameCountries(known: ReadonlyMap<Prepared, Resolved>, prepared: readonly Prepared[]): boolean {
  const change = new Map<string, number>();
  const add = ({ countries }: Prepared, sign: number) => {
    for (const [code, count] of countries) change.set(code, (change.get(code) ?? 0) + sign * count);
  };
  const now = new Set(prepared);
  for (const each of prepared) if (!known.has(each)) add(each, 1);
  for (const each of known.keys()) if (!now.has(each)) add(each, -1);
  return [...change.values()].every((count) => count === 0);
}
