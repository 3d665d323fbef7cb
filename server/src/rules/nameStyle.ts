/** How a text writes the names of people: with diacritics or without, in which order, in capitals. */
import type { Mention } from '../recognise/mention.ts';
import type { Evidence, Person, PersonName } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { inCapitalsOf } from './wording.ts';

/** Written with letters that English does not have, or with marks on them. */
export function isMarked(text: string): boolean {
  // Most names stand without, and each is asked about at every key.
  return /\P{ASCII}/u.test(text) && /\p{M}|đ/iu.test(text.normalize('NFD'));
}

/** True when the name has any diacritics to leave out. */
export function hasMarks({ full, ascii }: PersonName): boolean {
  return full !== ascii && /\p{Script=Latin}/u.test(full);
}

/** The short form with the diacritics of the full name, as it is kept without them. */
export function markedShort({ full, ascii, short }: PersonName): string {
  return full.split(' ')[ascii.split(' ').indexOf(short)] ?? short;
}

/** The press of the culture calls people by their given names, as in Viet Nam: nobody turns such a name. */
export function isCalledByGiven({ order, short, family, given }: PersonName): boolean {
  if (order !== 'family-first') return false;
  // Most are written alike already, or are the family's.
  return short === given || (short !== family && foldText(short) === foldText(given));
}

/** A way of writing names, how often a text has it, and of how many people. */
export interface Habit {
  count: number;
  readonly people: Set<Person>;
}

export function newHabit(): Habit {
  return { count: 0, people: new Set() };
}

export function addTo(habit: Habit, person: Person): void {
  habit.count += 1;
  habit.people.add(person);
}

/**
 * A way of writing that the text has made its own: three people at least are named so, and at most one in four otherwise.
 * A text in which both ways are at home, as press copy mixes them, has no slips.
 */
export function isHabit(usual: Habit, odd: Habit): boolean {
  return usual.people.size >= 3 && odd.people.size * 3 <= usual.people.size;
}

/** Those whom a text writes in one way and in the other: that is a slip, however it writes the rest. */
export function inBoth(a: Habit, b: Habit): ReadonlySet<Person> {
  return new Set([...a.people].filter((person) => b.people.has(person)));
}

/** Without those that stand in two ways side by side: "Hoang Xuan Chien (Hoàng Xuân Chiến)". */
export function withoutGlosses<T extends { readonly mention: Mention }>(names: readonly T[]): readonly T[] {
  const isGloss = (a: T | undefined, b: T | undefined): boolean =>
    a?.mention.id !== undefined && a.mention.id === b?.mention.id && b.mention.span.start - a.mention.span.end <= GLOSS;
  return names.filter((each, i) => !isGloss(names[i - 1], each) && !isGloss(each, names[i + 1]));
}

/** Brackets, a slash or "or" between two spellings. */
const GLOSS = 6;

/** The people of the text that stand in full, in somebody's own words, and whom the registry knows. */
export function isFullName({ type, id, name, quoted }: Mention): boolean {
  return (
    type === 'person' && id !== null && !quoted && (name === 'full' || name === 'given-first' || name === 'variant')
  );
}

/** The full name with the marks and capitals of `written`, in its script, and in the order in which the registry has it. */
export function fullName(person: Person, marked: boolean, written: string): string {
  const { name } = person;
  return inJapanese(person, written) ?? inCapitalsOf(written, marked ? name.full : name.ascii);
}

/** In kanji or kana where the text has the name so, and the registry too; else null. */
export function inJapanese({ name }: Person, written: string): string | null {
  if (languageOf(written) !== 'ja') return null;
  return [name.native, ...name.variants].find((form) => form !== null && languageOf(form) === 'ja') ?? null;
}

export function shortName({ name }: Person, marked: boolean, written: string): string {
  return inCapitalsOf(written, marked ? markedShort(name) : name.short);
}

/** How sure a date is says nothing about how a name is spelt: every source that names the person is good. */
export function nameEvidence(person: Person): Evidence {
  return { sources: (person.offices[0] ?? person.ranks[0])?.sources ?? [], confidence: 'confirmed' };
}
