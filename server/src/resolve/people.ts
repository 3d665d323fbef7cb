/** Who is meant: full names, short forms, near misses and unknown officials, over the whole dossier. */
import { shortForms } from '../recognise/culture.ts';
import { nameParts } from '../recognise/native/japaneseNames.ts';
import type { Person, Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { addressed, fitting, isAddress, titlesFit } from './fitting.ts';
import { Namesakes } from './namesakes.ts';
import { type PersonItem, type PersonReading, plainName, reading, unknownPerson } from './personReading.ts';
import { hasOtherMarks, isOtherSyllable } from './spokenName.ts';
import type { Attachment } from './walk.ts';
import { type WrongParts, wrongPartOf, wrongParts } from './wrongPart.ts';

/**
 * Readings in the order of `people`; null where a bare word turned out to be no name. `on` is the dossier's date.
 */
export function resolvePeople(
  people: readonly PersonItem[],
  registry: Registry,
  on: TimeValue | null,
): (PersonReading | null)[] {
  const readings: (PersonReading | null)[] = people.map((p) => readFullName(p, registry, on));
  const introduced = new Set(readings.flatMap((r) => (r?.id ? [r.id] : [])));
  people.forEach((p, i) => {
    if (readings[i] === null && p.item.near && p.item.near.length > 0) {
      readings[i] = readNearMiss(p, registry, on, introduced);
      const id = readings[i]?.id;
      if (id) introduced.add(id);
    }
  });
  // Officials of no registry, under the short form by which the text may go on speaking of them.
  const strangers = new Map<string, string>();
  const namesakes = new Namesakes();
  const parted = people.map((p) => nameParts(foldText(p.text)));
  const isStranger = (p: PersonItem, i: number) =>
    readings[i] === null && p.item.forms.length === 0 && p.item.anchored === true;
  const longer = wholeNames(people, parted, isStranger);
  const name = (p: PersonItem, i: number) => {
    if (!isStranger(p, i)) return;
    const words = parted[i] ?? [];
    const known =
      namesakes.titled(foldText(p.text), p.titles) ??
      strangers.get(foldText(p.text)) ??
      byInitial(words, strangers) ??
      longer.get(foldText(p.text))?.();
    if (known === undefined && p.item.follows) return;
    readings[i] = unknownPerson(known ?? plainName(p.text));
    if (words.length > 1) {
      const latin = /\p{Script=Latin}/u.test(p.text);
      const shorts = latin ? shortForms(words) : [words[0] ?? '', words.at(-1) ?? ''];
      // Of two people of one family name the text goes on about the one whom it named first.
      for (const short of [...shorts, foldText(p.text)]) {
        if (!strangers.has(short)) strangers.set(short, known ?? plainName(p.text));
        if (short !== foldText(p.text)) namesakes.add(short, known ?? plainName(p.text), p.titles);
      }
    }
  };
  // A headline has the short name before the text has the whole one.
  const isWhole = (i: number) => (parted[i]?.length ?? 0) > 1;
  for (const whole of [true, false]) {
    people.forEach((p, i) => {
      if (isWhole(i) === whole) name(p, i);
    });
  }
  const parts = wrongParts(introduced, registry);
  const addressedAt = (i: number) =>
    addressedAs(people[i] as PersonItem, people[i - 1], readings[i - 1]?.id ?? null, parts);
  people.forEach((p, i) => {
    if (readings[i]?.name !== 'unknown' || strangers.has(foldText(p.text))) return;
    const meant = wrongPartOf(p.text, p.titles, registry, on, parts) ?? addressedAt(i);
    if (meant !== null) readings[i] = reading(meant, [meant], 'wrong-part', p, registry);
  });
  const countryOf = (id: string) => registry.people.get(id)?.country;
  const homes = new Set([...introduced].map(countryOf));
  const lately = new Map<string, number>();
  const told: Told = { introduced, homes, strangers, parts, lately };
  people.forEach((p, i) => {
    if (readings[i] === null && p.item.forms.length > 0) {
      const read = readShortName(p, told, registry, on);
      // Whom a title has told the text goes on to call by the name alone.
      if (read?.id && p.titles.length > 0) {
        introduced.add(read.id);
        homes.add(countryOf(read.id));
      }
      const meant = read?.id || strangers.has(foldText(p.text)) ? null : addressedAt(i);
      readings[i] = meant === null ? read : reading(meant, [meant], 'wrong-part', p, registry);
    }
    const read = readings[i];
    if (read) lately.set(read.id ?? read.canonical, i);
  });
  return readings;
}

/**
 * By its beginning, its end and without the names in the middle the only longer name of the text: "Chávez Cresta" is
 * Jorge Chávez Cresta, "Sigurður Ingi" Sigurður Ingi Þorvaldsson.
 */
function wholeNames(
  people: readonly PersonItem[],
  parted: readonly (readonly string[])[],
  isStranger: (p: PersonItem, i: number) => boolean,
): ReadonlyMap<string, () => string> {
  const owners = new Map<string, string | null>();
  const written = new Map<string, string>();
  people.forEach((p, i) => {
    const words = parted[i] ?? [];
    if (words.length < 3 || words.length > LONGEST_WHOLE || !isStranger(p, i)) return;
    const name = words.join(' ');
    if (written.has(name)) return;
    written.set(name, p.text);
    const parts = [`${words[0]} ${words.at(-1)}`];
    for (let k = 1; k < words.length - 1; k++) parts.push(words.slice(k).join(' '), words.slice(0, k + 1).join(' '));
    // Of two who share it neither is meant.
    for (const part of parts) owners.set(part, (owners.get(part) ?? name) === name ? name : null);
  });
  const whole = new Map<string, () => string>();
  for (const [part, name] of owners) if (name !== null) whole.set(part, () => plainName(written.get(name) as string));
  return whole;
}

/** Words. */
const LONGEST_WHOLE = 8;

/** "Z. Wilk" is the Zbigniew Wilk of the same text. */
function byInitial(words: readonly string[], strangers: ReadonlyMap<string, string>): string | undefined {
  const [initial = '', ...rest] = words;
  const last = rest.join(' ');
  const known = rest.length > 0 && /^[a-z]\.?$/.test(initial) ? strangers.get(last) : undefined;
  const others = known === undefined ? [] : foldText(known).split(' ');
  return others.some((word) => word !== last && word.startsWith(initial.charAt(0))) ? known : undefined;
}

/** "K. Yamazaki": the initials are those of the other parts of the name, in their order. */
function bearsInitials({ item }: PersonItem, person: Person | undefined): boolean {
  if (person === undefined) return false;
  const { family, middle, given, short } = person.name;
  const parts = [family, ...(middle ?? '').split(' '), given, family].filter((part) => part !== '' && part !== short);
  const letters = foldText(parts.map((part) => part.charAt(0)).join(''));
  let at = -1;
  return [...foldText(item.initials ?? '')].every((initial) => {
    at = letters.indexOf(initial, at + 1);
    return at >= 0;
  });
}

function readFullName(p: PersonItem, registry: Registry, on: TimeValue | null): PersonReading | null {
  const full = p.item.forms.filter((form) => form.name !== 'short');
  if (full.length === 0) return null;
  const ids = [...new Set(full.map((form) => form.id))];
  const chosen = ids.length === 1 ? (ids[0] ?? null) : fitting(ids, p.titles, registry, on);
  const name = full.find((form) => form.id === (chosen ?? ids[0]))?.name ?? 'full';
  const person = chosen === null ? undefined : registry.people.get(chosen);
  if (on !== null && person && hasOtherMarks(p.text, person)) {
    const fits = p.titles.length > 0 && titlesFit(person.id, p.titles, registry, on) === 'yes';
    return fits ? reading(chosen, ids, 'misspelt', p, registry) : unknownPerson(plainName(p.text));
  }
  return reading(chosen, ids, name, p, registry);
}

/** What the text has told of people when it comes to a short name. */
interface Told {
  /** Ids of those whom it has named fully, or by a title. */
  readonly introduced: ReadonlySet<string>;
  /** Their countries. */
  readonly homes: ReadonlySet<string | undefined>;
  /** Whole names of people of no registry, by the short form folded. */
  readonly strangers: ReadonlyMap<string, string>;
  readonly parts: WrongParts;
  /** Where each was last named, by id or by a stranger's name: an index of people. */
  readonly lately: ReadonlyMap<string, number>;
}

function readShortName(p: PersonItem, told: Told, registry: Registry, on: TimeValue | null): PersonReading | null {
  const { introduced, strangers, parts, lately } = told;
  const all = [...new Set(p.item.forms.map((form) => form.id))].filter(
    (id) => p.item.anchored || !isOtherSyllable(p.text, registry.people.get(id)),
  );
  const ids = p.item.initials === undefined ? all : all.filter((id) => bearsInitials(p, registry.people.get(id)));
  if (all.length === 0) return null;
  // "M. Yamazaki" is another one.
  if (ids.length === 0) return unknownPerson(plainName(p.text));
  const here = ids.filter((id) => introduced.has(id));
  const stranger = strangers.get(foldText(p.text));
  if (here.length === 1 && stranger === undefined) return reading(here[0] ?? null, here, 'short', p, registry);
  if (here.length > 1) {
    // "Gen." is said of them all.
    const telling = p.titles.filter((title) => !here.every((id) => isAddress(title, id, registry)));
    const titled = fitting(here, telling, registry, on);
    if (titled !== null) return reading(titled, [titled], 'short', p, registry);
    const nearest = latestOf(here, lately);
    const others = here.filter((id) => id !== nearest);
    return reading(nearest, nearest === null ? here : [nearest, ...others], 'short', p, registry);
  }
  if (stranger !== undefined) {
    // "Minister Giang" beside a Mr Giang who is none.
    const offices = p.titles.filter(({ title }) => title.type === 'office');
    const titled =
      here.length === 1 && offices.length > 0
        ? (fitting(here, offices, registry, on) ?? addressed(here, offices, registry, on))
        : null;
    if (titled !== null) return reading(titled, [titled], 'short', p, registry);
    if (here.length === 0) return unknownPerson(stranger);
    // "General Yoshida came. Yoshida laughed. His wife, Michiko Yoshida, did not."
    const bare = here.length === 1 && p.titles.length === 0 && !p.isAddressed;
    const last = bare && (lately.get(here[0] ?? '') ?? -1) > (lately.get(stranger) ?? -1);
    return reading(last ? (here[0] ?? null) : null, here, 'short', p, registry);
  }
  if (!p.item.anchored) return null;
  // The family name of one may be the given name of another: "General Luong" is no Luong if Luong Cuong is in the text.
  const meant =
    fitting(ids, p.titles, registry, on) === null ? wrongPartOf(p.text, p.titles, registry, on, parts) : null;
  if (meant !== null) return reading(meant, [meant], 'wrong-part', p, registry);
  // Nobody of that name stands in the text: only a title that one of them held then can tell who it is.
  const titled =
    p.titles.length > 0 ? (fitting(ids, p.titles, registry, on) ?? posted(ids, p, told, registry, on)) : null;
  return reading(titled, ids, 'short', p, registry);
}

/** "Ambassador Ito": the one who was so then, where the text names people of his country and of others. */
function posted(
  ids: readonly string[],
  p: PersonItem,
  { homes }: Told,
  registry: Registry,
  on: TimeValue | null,
): string | null {
  const id = addressed(ids, p.titles, registry, on);
  return id !== null && homes.size > 1 && homes.has(registry.people.get(id)?.country) ? id : null;
}

/**
 * A near miss is taken for the person only when nobody else can be meant: the slip is no name of that culture, or the
 * office beside it was theirs then. A slip of one letter also counts when the name stands in the dossier or the rank
 * fits, but not for Vietnamese names, whose syllables are one letter apart from each other.
 */
function readNearMiss(
  p: PersonItem,
  registry: Registry,
  on: TimeValue | null,
  introduced: ReadonlySet<string>,
): PersonReading | null {
  if (p.isPrivate && p.titles.length === 0) return null;
  const sure = (p.item.near ?? []).filter((miss) => {
    if (miss.implausible) return true;
    const fits = on === null ? 'unknown' : titlesFit(miss.id, p.titles, registry, on);
    if (fits === 'no') return false;
    const offices = p.titles.filter(({ title }) => title.type === 'office');
    if (on !== null && offices.length > 0 && titlesFit(miss.id, offices, registry, on) === 'yes') return true;
    // The same words in another order may be another name: somebody must bear a title that fits, or be known here.
    if (miss.turned) return fits === 'yes' || introduced.has(miss.id);
    // One character apart are fathers and sons: 岸信介 is no 岸信夫.
    if (/^\p{Script=Han}/u.test(p.text)) return fits === 'yes';
    const country = registry.people.get(miss.id)?.country;
    if (p.item.anchored !== true) return false;
    // "Minister Kishi Nobou", "Minister Phan Van Gian"
    const isAddressed = addressed([miss.id], p.titles, registry, on) !== null;
    // Of deputy ministers there are dozens.
    const isDeputy = p.titles.some(({ title }) => /^(?:deputy|vice)/i.test(title.title ?? ''));
    if (country === 'VN') return isAddressed && !isDeputy && miss.distance === 1 && p.text.split(/\s+/).length > 2;
    if (isAddressed) return true;
    return (
      miss.distance === 1 &&
      (fits === 'yes' || introduced.has(miss.id) || (on !== null && hadOffice(miss.id, offices, registry)))
    );
  });
  const [only] = sure;
  if (only === undefined || sure.length > 1) return null;
  return reading(only.id, [only.id], 'misspelt', p, registry);
}

/** The registry has them in one of the offices, at whatever time. */
function hadOffice(id: string, offices: readonly Attachment[], registry: Registry): boolean {
  const own = registry.people.get(id)?.offices ?? [];
  return offices.some(({ title }) => title.forms.some((form) => own.some(({ office }) => office === form.id)));
}

/**
 * "Phan Van Giang spoke. Mr. Phan thanked": a family name is shared by thousands, but behind "Mr." it is that of
 * the one who was named right before, where nobody else in the text has it.
 */
function addressedAs(
  p: PersonItem,
  before: PersonItem | undefined,
  id: string | null,
  parts: WrongParts,
): string | null {
  const [only, more] = parts.get(foldText(p.text)) ?? [];
  if (!p.isAddressed || p.titles.length > 0 || id === null || only !== id || more !== undefined) return null;
  // Officers are addressed by their rank.
  const isOfficer = before?.titles.some(({ title }) => title.type === 'rank');
  return isOfficer ? null : id;
}

/** The one of them who was named last, where any was. */
function latestOf(ids: readonly string[], lately: ReadonlyMap<string, number>): string | null {
  let latest: string | null = null;
  for (const id of ids) if ((lately.get(id) ?? -1) > (latest === null ? -1 : (lately.get(latest) ?? -1))) latest = id;
  return latest;
}
