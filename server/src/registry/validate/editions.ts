/** Editions of a series whose numbers and dates run against each other, or that share a number. */
import type { Edition, EventSeries } from '../model.ts';
import type { Report, Subject } from '../subject.ts';
import { firstDay, lastDay } from '../tenure.ts';

export function checkEditions(series: EventSeries, subject: Subject, report: Report): void {
  for (const [i, edition] of series.editions.entries()) {
    const before = series.editions.slice(0, i);
    const twin = before.find((other) => other.ordinal !== null && other.ordinal === edition.ordinal);
    if (twin) {
      const message = `Two editions have the number ${edition.ordinal} (${day(twin)} and ${day(edition)}). Correct one of them.`;
      report(subject, 'edition-order', ['editions', i, 'ordinal'], message);
    }
    const other = before.find((candidate) => runsAgainst(candidate, edition));
    if (other) {
      const message = `Edition ${edition.ordinal} (${day(edition)}) does not fit edition ${other.ordinal} (${day(other)}): the higher number is the earlier one. Correct a number or a date.`;
      report(subject, 'edition-order', ['editions', i, 'date'], message);
    }
  }
}

function runsAgainst(a: Edition, b: Edition): boolean {
  if (a.ordinal === null || b.ordinal === null || !a.date || !b.date || a.ordinal === b.ordinal) return false;
  const [low, high] = a.ordinal < b.ordinal ? [a.date, b.date] : [b.date, a.date];
  return firstDay(low) > lastDay(high);
}

function day(edition: Edition): string {
  return edition.date?.edtf ?? 'undated';
}
