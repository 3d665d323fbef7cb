/** Who is meant: full names, short forms, near misses and unknown officials, over the whole dossier. */
import { shortForms } from '../recognise/culture.ts';
import type { NameForm } from '../recognise/mention.ts';
import { nameParts } from '../recognise/native/japaneseNames.ts';
import type { Item } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';
import { heldOffice, heldRank } from '../registry/query.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { or, type Truth } from '../time/truth.ts';
import type { Attachment } from './attach.ts';

/** Who a person item stands for. */
export interface PersonReading {
  readonly id: string | null;
  readonly candidates: readonly string[];
  readonly canonical: string;
  readonly name: NameForm;
}

/** A person item with its place in the dossier and the titles that its sentence gives it. */
export interface PersonItem {
  readonly item: Item;
  readonly text: string;
  readonly titles: readonly Attachment[];
  /** What stands beside the name makes it another's than an official's: "Mrs", ", a florist". */
  readonly isPrivate: boolean;
}

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
  people.forEach((p, i) => {
    if (readings[i] !== null || p.item.forms.length > 0 || !p.item.anchored) return;
    const words = nameParts(foldText(p.text));
    const known = strangers.get(foldText(p.text));
    if (known === undefined && p.item.follows) return;
    readings[i] = unknownPerson(known ?? plainName(p.text));
    if (words.length > 1) {
      const latin = /\p{Script=Latin}/u.test(p.text);
      const shorts = latin ? shortForms(words) : [words[0] ?? '', words.at(-1) ?? ''];
      for (const short of shorts) strangers.set(short, plainName(p.text));
    }
  });
  people.forEach((p, i) => {
    if (readings[i] === null && p.item.forms.length > 0) {
      readings[i] = readShortName(p, i, readings, registry, on, introduced, strangers);
    }
  });
  return readings;
}

function readFullName(p: PersonItem, registry: Registry, on: TimeValue | null): PersonReading | null {
  const full = p.item.forms.filter((form) => form.name !== 'short');
  if (full.length === 0) return null;
  const ids = [...new Set(full.map((form) => form.id))];
  const chosen = ids.length === 1 ? (ids[0] ?? null) : fitting(ids, p.titles, registry, on);
  const name = full.find((form) => form.id === (chosen ?? ids[0]))?.name ?? 'full';
  return reading(chosen, ids, name, p, registry);
}

function readShortName(
  p: PersonItem,
  at: number,
  readings: readonly (PersonReading | null)[],
  registry: Registry,
  on: TimeValue | null,
  introduced: ReadonlySet<string>,
  strangers: ReadonlyMap<string, string>,
): PersonReading | null {
  const ids = [...new Set(p.item.forms.map((form) => form.id))];
  const here = ids.filter((id) => introduced.has(id));
  const stranger = strangers.get(foldText(p.text));
  if (here.length === 1 && stranger === undefined) return reading(here[0] ?? null, here, 'short', p, registry);
  if (here.length > 1) {
    const chosen = fitting(here, p.titles, registry, on) ?? nearestBefore(here, at, readings);
    return reading(chosen, here, 'short', p, registry);
  }
  if (stranger !== undefined) {
    return here.length === 0 ? unknownPerson(stranger) : reading(null, here, 'short', p, registry);
  }
  if (!p.item.anchored) return null;
  // Nobody of that name stands in the text: only a title that one of them held then can tell who it is.
  return reading(p.titles.length > 0 ? fitting(ids, p.titles, registry, on) : null, ids, 'short', p, registry);
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
    const country = registry.people.get(miss.id)?.country;
    const close = country !== 'VN' && miss.distance === 1 && p.item.anchored === true;
    return close && (fits === 'yes' || introduced.has(miss.id));
  });
  const [only] = sure;
  if (only === undefined || sure.length > 1) return null;
  return reading(only.id, [only.id], 'misspelt', p, registry);
}

/** The one candidate whose known ranks and offices agree best with the titles beside the name, or null. */
function fitting(
  ids: readonly string[],
  titles: readonly Attachment[],
  registry: Registry,
  on: TimeValue | null,
): string | null {
  if (on === null || titles.length === 0) return null;
  const judged = ids.map((id) => ({ id, truth: titlesFit(id, titles, registry, on) }));
  const yes = judged.filter((j) => j.truth === 'yes');
  if (yes.length === 1) return yes[0]?.id ?? null;
  const open = judged.filter((j) => j.truth !== 'no');
  return yes.length === 0 && open.length === 1 && judged.length > 1 ? (open[0]?.id ?? null) : null;
}

function titlesFit(id: string, titles: readonly Attachment[], registry: Registry, on: TimeValue): Truth {
  const truths = titles
    .filter(({ title }) => title.forms.length > 0)
    .map(({ title }) =>
      or(
        ...ofTheirCountry(id, title, registry).map((form) =>
          title.type === 'rank' ? heldRank(registry, id, form.id, on) : heldOffice(registry, id, form.id, on),
        ),
      ),
    );
  // An office tells people apart better than a rank that many hold; one sure title outweighs the unknown ones.
  if (truths.includes('no')) return 'no';
  return truths.includes('yes') ? 'yes' : 'unknown';
}

/** "Colonel" beside a Vietnamese name is no Japanese rank: forms of other countries count only where there is no other. */
function ofTheirCountry(id: string, title: Item, registry: Registry): Item['forms'] {
  const country = registry.people.get(id)?.country;
  const own = title.forms.filter((form) => {
    const ladder = registry.ladders.get(registry.ranks.get(form.id)?.ladder ?? '');
    return (title.type === 'rank' ? ladder : registry.offices.get(form.id))?.country === country;
  });
  return own.length > 0 ? own : title.forms;
}

function nearestBefore(ids: readonly string[], at: number, readings: readonly (PersonReading | null)[]): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const id = readings[i]?.id;
    if (id && ids.includes(id)) return id;
  }
  return null;
}

function reading(
  id: string | null,
  candidates: readonly string[],
  name: NameForm,
  p: PersonItem,
  registry: Registry,
): PersonReading {
  const person = id === null ? undefined : registry.people.get(id);
  return { id, candidates, canonical: person?.name.ascii ?? plainName(p.text), name };
}

function unknownPerson(canonical: string): PersonReading {
  return { id: null, candidates: [], canonical, name: 'unknown' };
}

/** Without diacritics, on one line. */
function plainName(text: string): string {
  // Marks are part of the sound in kana: ザ is no サ.
  if (!/\p{Script=Latin}/u.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/\s+/g, ' ').trim();
}
