/** Which of two overlapping items stays: what belongs to a title is no mention of its own. */
import { firstWhere } from '../text/firstWhere.ts';
import { once } from '../text/once.ts';
import type { Item } from './scan.ts';

/** Dates, organisations, ranks and people inside the title of an event, agreement or partnership belong to that title. */
export function keepOutsideTitles(items: Item[]): Item[] {
  const sorted = sortByPlace(items);
  if (!meet(sorted)) return sorted;
  const kept: (Item | null)[] = [];
  // Places in `kept` of those that may still cover what follows.
  const open: number[] = [];
  /** By what beat them, the registry's agreements that it may have beaten in vain. */
  const lost = new Map<Item, Item[]>();
  for (const item of sorted) {
    let n = 0;
    let beaten = false;
    for (const place of open) {
      const other = kept[place];
      if (!other || other.to <= item.from) continue;
      open[n++] = place;
      if (beaten || !yields(item, other)) continue;
      beaten = true;
      if (item.type === 'agreement' && item.forms.length > 0) lost.set(other, [...(lost.get(other) ?? []), item]);
    }
    open.length = n;
    if (beaten) continue;
    n = 0;
    for (const place of open) {
      const other = kept[place] as Item;
      if (!yields(other, item)) {
        open[n++] = place;
        continue;
      }
      // "the Memorandum on Exchanges and the Japan-India Treaty": what both yielded to is no title.
      kept[place] = lost.get(other)?.find(({ to }) => to <= item.from) ?? null;
    }
    open.length = n;
    open.push(kept.length);
    kept.push(item);
  }
  return withWholeBodies(kept.filter((item) => item !== null));
}

/**
 * "General Secretary of the Communist Party of Vietnam": an office goes on to the end of the organisation that it is of,
 * but not to the whole of which the registry has the part: "Chief of Staff, Joint Staff of the Self-Defense Forces".
 */
function withWholeBodies(sorted: Item[]): Item[] {
  let at = -1;
  for (const [i, item] of sorted.entries()) {
    const office = sorted[at];
    if (item.type === 'office' && (office === undefined || item.to > office.to)) at = i;
    else if (item.type === 'organisation' && office && item.from < office.to && item.to > office.to && !item.partOf)
      sorted[at] = { ...office, to: item.to, end: item.end };
  }
  return sorted;
}

/** In place: by where they begin, the longer first. */
export function sortByPlace(items: Item[]): Item[] {
  if (items.length > FEW) return items.sort((a, b) => a.from - b.from || b.to - a.to);
  // Of few that are nearly in order each goes back past those it stands before, which needs no memory.
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    let at = i;
    for (; at > 0 && isBefore(item, items[at - 1] as Item); at--) items[at] = items[at - 1] as Item;
    items[at] = item;
  }
  return items;
}

const FEW = 24;

function isBefore(a: Item, b: Item): boolean {
  return a.from < b.from || (a.from === b.from && a.to > b.to);
}

/** Asks which items, given in order of place, have a token in common with another, without looking at all of them. */
export function itemsMeeting(items: readonly Item[]): (other: Item) => readonly Item[] {
  // Where the farthest ends of those up to each: one may stand inside another.
  const farthest = once(() => {
    let last = 0;
    return items.map(({ to }) => {
      last = Math.max(last, to);
      return last;
    });
  });
  return ({ from, to }) => {
    const met: Item[] = [];
    for (let k = firstWhere(farthest(), (end) => end > from); k < items.length; k++) {
      const item = items[k] as Item;
      if (item.from >= to) break;
      if (item.to > from) met.push(item);
    }
    return met;
  };
}

/** Some of them overlap; they come in order of place. */
function meet(sorted: readonly Item[]): boolean {
  for (let i = 1; i < sorted.length; i++) if ((sorted[i - 1] as Item).to > (sorted[i] as Item).from) return true;
  return false;
}

/** True when `item` gives way to the overlapping `other`. */
function yields(item: Item, other: Item): boolean {
  if (item.type === other.type && item.type !== 'person' && item.type !== 'date') return yieldsToSame(item, other);
  const inside = other.from <= item.from && item.to <= other.to;
  const around = item.from <= other.from && other.to <= item.to;
  if (!inside && !around && isTitle(item) && isTitle(other)) return yieldsToCrossing(item, other);
  const takesAll = other.type === 'agreement' || other.type === 'event' || other.type === 'partnership';
  // The ADMM-Plus is a body and a meeting.
  const both = item.type === 'organisation' && other.type === 'event';
  if (inside && takesAll && item.type !== other.type) return both || item.to - item.from < other.to - other.from;
  // "Nakatani Gen." ends a sentence, it begins no rank.
  if (item.type === 'rank' && other.type === 'person') return true;
  if (inside && item.type === 'rank')
    return other.type === 'office' || other.type === 'organisation' || other.type === 'person';
  if (inside && item.type === 'organisation') return false;
  // "ADMM-Plus Experts' Working Group"; but "Office of the Minister of Defence" names an office.
  if (inside && other.type === 'organisation' && item.to - item.from < other.to - other.from) {
    // "Strategic Partnership Fund".
    return item.type === 'event' || item.type === 'partnership' || (item.type === 'office' && item.from === other.from);
  }
  if (inside && item.type === 'office') return false;
  if (item.type === 'person' || other.type === 'person' || item.type === 'date' || other.type === 'date') {
    return item.to - item.from < other.to - other.from;
  }
  return false;
}

const isTitle = ({ type }: Item): boolean => type !== 'person' && type !== 'rank' && type !== 'date';

/** Of two titles that share but some of their words the registry's stays, else the longer, else the first. */
function yieldsToCrossing(item: Item, other: Item): boolean {
  // "Chief of Staff, Joint Staff of the Self-Defense Forces": the office's organisation goes on.
  const [first, second] = item.from < other.from ? [item, other] : [other, item];
  if (first.type === 'office' && second.type === 'organisation') return false;
  const guessed = item.forms.length === 0;
  if (guessed !== (other.forms.length === 0)) return guessed;
  return item.to - item.from <= other.to - other.from;
}

/**
 * Of two titles of one kind the registry's wins, unless grammar finds a word before it that makes it another: "Deputy
 * Minister of …" is no Minister, the "Viet Nam-India Defence Policy Dialogue" no series of others.
 */
function yieldsToSame(item: Item, other: Item): boolean {
  const guessed = item.forms.length === 0;
  if (guessed === (other.forms.length === 0)) return item.to - item.from <= other.to - other.from;
  const [title, form] = guessed ? [item, other] : [other, item];
  const narrowed = title.from < form.from && title.to >= form.to;
  const extended = title.from <= form.from && title.to > form.to;
  // "Ministry of Defence and National Service" is no Ministry of Defence, "Partnership for Jam" nobody's.
  if (extended && (form.type === 'organisation' || form.type === 'partnership')) return !guessed;
  // "ADMM Retreat".
  if (extended && form.type === 'event' && form.to - form.from === 1) return !guessed;
  // "14th meeting of the ADMM-Plus Experts' Working Group".
  if (extended && form.type === 'event' && form.to - form.from === 3 && title.to - form.to > 2) return !guessed;
  // "Memorandum on Defence Cooperation and Exchanges" is no Memorandum on Defence Cooperation.
  if (extended && form.type === 'agreement' && (!title.loud || title.to === form.to + 2)) return !guessed;
  const decisive = form.type !== 'agreement' && (form.type !== 'event' || form.forms.every((f) => f.loose));
  return narrowed && decisive ? !guessed : guessed;
}
