/**
 * What one resolution leaves for the next one of the same document: a passage whose text, people, record and countries
 * are what they were says what it said, at most elsewhere in the document.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { type OffsetMap, shiftBetween } from '../text/offsetMap.ts';
import { beforeEach, sharedEnds } from '../text/sharedEnds.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Claim } from './claim.ts';
import { type HeadingTitle, sameHeading } from './headingTitle.ts';
import { movedClaim, movedMention } from './move.ts';
import type { PersonItem, PersonReading } from './personReading.ts';
import type { Prepared } from './prepare.ts';
import type { Section } from './section.ts';
import { placedWords, type Spelt } from './spelt.ts';
import type { Story } from './story.ts';

/** Belongs to one document and one engine. */
export interface ResolutionMemo {
  /** EDTF of the dossier's date. */
  on: string | undefined;
  people: readonly PersonItem[];
  readings: readonly (PersonReading | null)[];
  counts: ReadonlyMap<string, number>;
  foreign: boolean;
  /** In the order of the passages. */
  placed: readonly Placed[];
}

export function resolutionMemo(): ResolutionMemo {
  return { on: undefined, people: [], readings: [], counts: new Map(), foreign: false, placed: [] };
}

/** What else than its text a passage was resolved by. */
export interface Surroundings {
  readonly index: number;
  readonly map: OffsetMap;
  readonly readings: readonly (PersonReading | null)[];
  /** Registry id of the person whose record the passage is part of. */
  readonly owner: string | null;
  readonly dates: readonly TimeValue[];
  /** The heading over it is one of what was before. */
  readonly background: boolean;
  readonly story: Story;
  readonly over: HeadingTitle | null;
  /** The whole dossier speaks of countries that the registry has no officials of. */
  readonly foreign: boolean;
  /** True for what an alias repeats: it is mentioned where it is written, and its record claims what it says here. */
  readonly repeats: boolean;
}

/** One passage resolved, where it stood then. */
export interface Resolved {
  readonly prepared: Prepared;
  readonly around: Surroundings;
  /** True when it was asked how often the dossier names a country. */
  readonly counted: boolean;
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** What a passage says, at its place in the document. */
export interface Content {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly spelt: readonly Spelt[];
}

/**
 * The passage where it stands now. A class whose content is moved only for who asks: behind an edit stand thousands of
 * mentions, and a key asks for those of one passage.
 */
export class Placed implements Content {
  /** The same object as long as the passage says the same. */
  readonly resolved: Resolved;
  /** How many UTF-16 units farther on it stands than where it was resolved. */
  readonly by: number;
  readonly index: number;
  readonly map: OffsetMap;
  private content: Content | null = null;

  constructor(resolved: Resolved, by: number, index: number, map: OffsetMap) {
    this.resolved = resolved;
    this.by = by;
    this.index = index;
    this.map = map;
  }
  get mentions(): readonly Mention[] {
    return this.said().mentions;
  }
  get claims(): readonly Claim[] {
    return this.said().claims;
  }
  get spelt(): readonly Spelt[] {
    return this.said().spelt;
  }
  private said(): Content {
    return this.resolved.around.repeats ? NOTHING : this.moved();
  }
  /** Also of a passage that only repeats. */
  moved(): Content {
    this.content ??= contentAt(this);
    return this.content;
  }
}

const NOTHING: Content = { mentions: [], claims: [], spelt: [] };

/**
 * The surroundings of the passage that a walk over all of them is at: one object for the whole walk, as at every key
 * thousands of passages are what they were.
 */
export interface Cursor {
  index: number;
  map: OffsetMap;
  owner: string | null;
  dates: readonly TimeValue[];
  background: boolean;
  story: Story;
  over: HeadingTitle | null;
  foreign: boolean;
  repeats: boolean;
  /** The readings `[begin, end)` of these are its own. */
  readings: readonly (PersonReading | null)[];
  begin: number;
  end: number;
}

export function surroundingsAt(at: Cursor): Surroundings {
  const { index, map, owner, dates, over, background, story, foreign, repeats, begin, end } = at;
  const readings = begin === end ? NOBODY : at.readings.slice(begin, end);
  return { index, map, readings, owner, dates, over, background, story, foreign, repeats };
}

const NOBODY: readonly (PersonReading | null)[] = [];

/** The passage as it was resolved before, where it stands now; null when it must be resolved again. */
export function recall(old: Placed | undefined, around: Cursor, sameCounts: boolean): Placed | null {
  if (old === undefined || (old.resolved.counted && !sameCounts)) return null;
  const before = old.resolved.around;
  const { index, map, repeats, owner, foreign } = around;
  if (repeats !== before.repeats || owner !== before.owner || foreign !== before.foreign) return null;
  if (around.background !== before.background || !sameStory(before.story, around.story)) return null;
  if (!sameTimes(before.dates, around.dates) || !sameReadings(before.readings, around)) return null;
  const by = shiftBetween(before.map, map);
  if (by === null || !sameHeading(before.over, around.over, by)) return null;
  return by === old.by && index === old.index ? old : new Placed(old.resolved, by, index, map);
}

function contentAt({ resolved, by, index, map }: Placed): Content {
  const { prepared, around, section, claims } = resolved;
  if (section.mentions.size === 0 && claims.length === 0 && prepared.spelt.length === 0) return NOTHING;
  const spelt = placedWords(prepared.spelt, prepared.scan.text, map);
  if (by === 0 && index === around.index) return { mentions: [...section.mentions.values()], claims, spelt };
  const moved = new Map<Mention, Mention>();
  for (const each of section.mentions.values()) moved.set(each, movedMention(each, by, index));
  const mentions = [...moved.values()];
  const here = (mention: Mention) => {
    const known = moved.get(mention);
    if (known) return known;
    // What the heading names is moved with the passage under it, once: rules ask which claims have the same mention.
    const named = movedMention(mention, by, mention.passage + index - around.index);
    moved.set(mention, named);
    return named;
  };
  const placed = claims.map((claim) => movedClaim(claim, by, here));
  return { mentions, claims: placed, spelt };
}

/** The section with its mentions where they are now. */
export function sectionAt(placed: Placed): Section {
  const { index, map } = placed;
  const { section } = placed.resolved;
  const { mentions } = placed.moved();
  const items = [...section.mentions.keys()];
  return { ...section, index, map, mentions: new Map(items.map((item: Item, i) => [item, mentions[i] as Mention])) };
}

/** For each passage what is remembered of it; and whether those that are new name the countries as those that are gone. */
export function remembered(
  before: readonly Placed[],
  prepared: readonly Prepared[],
): { readonly of: (index: number) => Placed | undefined; readonly sameCountries: boolean } {
  const ends = sharedEnds(before, prepared, (old, each) => old.resolved.prepared === each);
  const change = new Map<string, number>();
  const add = ({ countries }: Prepared, sign: number) => {
    for (const [code, count] of countries) change.set(code, (change.get(code) ?? 0) + sign * count);
  };
  for (let i = ends.head; i < before.length - ends.tail; i++) add((before[i] as Placed).resolved.prepared, -1);
  for (let i = ends.head; i < prepared.length - ends.tail; i++) add(prepared[i] as Prepared, 1);
  return {
    of: beforeEach(
      before,
      prepared,
      ends,
      (old) => old.resolved.prepared,
      (each) => each,
    ),
    sameCountries: [...change.values()].every((count) => count === 0),
  };
}

export function samePeople(before: readonly PersonItem[], after: readonly PersonItem[]): boolean {
  if (before.length !== after.length) return false;
  for (let i = 0; i < after.length; i++) {
    if (before[i] !== after[i] && !samePerson(before[i] as PersonItem, after[i] as PersonItem)) return false;
  }
  return true;
}

/** The same words with the same titles in a passage that was read again; what they can stand for follows from them. */
function samePerson(a: PersonItem, b: PersonItem): boolean {
  const same = a.text === b.text && a.item.anchored === b.item.anchored && a.item.follows === b.item.follows;
  return (
    same &&
    a.isPrivate === b.isPrivate &&
    a.isAddressed === b.isAddressed &&
    sameForms(a.item, b.item) &&
    (a.item.near?.length ?? 0) === (b.item.near?.length ?? 0) &&
    a.titles.length === b.titles.length &&
    a.titles.every(({ title }, i) => {
      const other = b.titles[i]?.title;
      // "Minister" and "Ambassador" have no forms, and call different people.
      const calls = title.title === other?.title && title.address === other?.address;
      return other !== undefined && calls && title.type === other.type && sameForms(title, other);
    })
  );
}

function sameForms(a: Item, b: Item): boolean {
  return a.forms.length === b.forms.length && a.forms.every((form, i) => form === b.forms[i]);
}

function sameReadings(before: readonly (PersonReading | null)[], { readings, begin, end }: Cursor): boolean {
  if (before.length !== end - begin) return false;
  for (let i = 0; i < before.length; i++) {
    const a = before[i] ?? null;
    const b = readings[begin + i] ?? null;
    if (a !== b && !sameReading(a, b)) return false;
  }
  return true;
}

function sameReading(a: PersonReading | null, b: PersonReading | null): boolean {
  if (a === null || b === null) return false;
  const same = a.id === b.id && a.name === b.name && a.canonical === b.canonical;
  return same && a.candidates.length === b.candidates.length && a.candidates.every((id, i) => id === b.candidates[i]);
}

const sameStory = (a: Story, b: Story): boolean =>
  a === null || b === null ? a === b : a.written === b.written && sameTimes(a.times, b.times);

function sameTimes(a: readonly TimeValue[], b: readonly TimeValue[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((time, i) => time.edtf === b[i]?.edtf);
}
