/** Editions of a series whose numbers and dates run against each other, or that share a number. */
import type { Edition, EventSeries } from '../model.ts';
import type { Report, Subject } from '../subject.ts';
import { firstDay, lastDay } from '../tenure.ts';

export function checkEditions(series: EventSeries, subject: Subject, report: Report): void {
  const byNumber = new Map<number, Edition>();
  // Of the editions above in the file: of lower numbers the one that begins last, of higher ones the one that ends first.
  const lower = frontier<Edition>();
  const higher = frontier<Edition>();
  for (const [i, edition] of series.editions.entries()) {
    const { ordinal, date } = edition;
    if (ordinal === null) continue;
    const twin = byNumber.get(ordinal);
    if (twin) {
      const message = `Two editions have the number ${ordinal} (${day(twin)} and ${day(edition)}). Correct one of them.`;
      report(subject, 'edition-order', ['editions', i, 'ordinal'], message);
    } else byNumber.set(ordinal, edition);
    if (!date) continue;
    const other = lower.below(ordinal, lastDay(date)) ?? higher.below(-ordinal, -firstDay(date));
    if (other) {
      const message = `Edition ${ordinal} (${day(edition)}) does not fit edition ${other.ordinal} (${day(other)}): the higher number is the earlier one. Correct a number or a date.`;
      report(subject, 'edition-order', ['editions', i, 'date'], message);
    }
    lower.add(ordinal, firstDay(date), edition);
    higher.add(-ordinal, -lastDay(date), edition);
  }
}

interface Frontier<Item> {
  add(key: number, value: number, item: Item): void;
  /** The item of the greatest value among those of lower keys, where that value is above the limit. */
  below(key: number, limit: number): Item | null;
}

/** Keeps what is greater than everything of lower keys, in order, so that a question is one search. */
function frontier<Item>(): Frontier<Item> {
  const steps: { readonly key: number; readonly value: number; readonly item: Item }[] = [];
  /** The first step whose key is not lower. */
  const at = (key: number) => {
    let low = 0;
    for (let high = steps.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.key ?? key) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add(key, value, item) {
      const start = at(key);
      if ((steps[start - 1]?.value ?? Number.NEGATIVE_INFINITY) >= value) return;
      let end = start;
      while (end < steps.length && (steps[end]?.value ?? value) <= value) end++;
      // A later item of the same key adds nothing unless it is greater.
      if (steps[end]?.key === key) return;
      steps.splice(start, end - start, { key, value, item });
    },
    below(key, limit) {
      const step = steps[at(key) - 1];
      return step !== undefined && step.value > limit ? step.item : null;
    },
  };
}

function day(edition: Edition): string {
  return edition.date?.edtf ?? 'undated';
}
