/** Two people at once in an office that has one holder. */
import type { Day } from '../../time/calendar.ts';
import type { OfficeHolder, OfficeTenure, Person, Registry } from '../model.ts';
import type { Place } from '../place.ts';
import type { ProblemFix } from '../problem.ts';
import type { Report, Subject } from '../subject.ts';
import { certainlyHeld, firstDay, lastDay, lastKnown, SLACK_DAYS } from '../tenure.ts';
import { dates } from './words.ts';

/**
 * Reported at the later of the two, or at the earlier where that has no end or the later one is not checked. `offices`
 * are those that the people of `subjects` have held.
 */
export function checkHolders(
  registry: Registry,
  offices: ReadonlySet<string>,
  subjects: () => ReadonlyMap<string, Subject>,
  report: Report,
): void {
  for (const id of offices) {
    const office = registry.offices.get(id);
    if (office?.holders !== 'single') continue;
    const holders = (registry.holders.get(office.id) ?? [])
      .filter(({ tenure }) => !tenure.acting)
      .sort((a, b) => startOf(a.tenure) - startOf(b.tenure) || 0);
    for (const [i, a] of holders.entries()) {
      for (const b of holders.slice(i + 1, i + 1 + MOST_COMPARED)) {
        if (a.person.id === b.person.id || !heldTogether(a.tenure, b.tenure)) continue;
        const [earlier, later] = startOf(a.tenure) <= startOf(b.tenure) ? [a, b] : [b, a];
        // A tenure without an end is the one to mend.
        const endless = earlier.tenure.to === null && subjects().has(earlier.person.id);
        const at = endless || !subjects().has(later.person.id) ? earlier : later;
        const subject = subjects().get(at.person.id);
        if (subject) reportPair(office.title, at, at === later ? earlier : later, earlier, later, subject, report);
      }
    }
  }
}

/** Holders in order of time that one is compared with: no office has so many at once, and lists are of any length. */
const MOST_COMPARED = 50;

function reportPair(
  title: string,
  at: OfficeHolder,
  other: OfficeHolder,
  earlier: OfficeHolder,
  later: OfficeHolder,
  subject: Subject,
  report: Report,
): void {
  const message = `${title} has one holder at a time, but ${words(earlier)} and ${words(later)} held it together. Correct the dates, or make the office one of many holders.`;
  const index = at.person.offices.indexOf(at.tenure);
  report(subject, 'overlapping-tenure', ['offices', index], message, {
    related: { uri: other.person.origin.uri, span: other.person.origin.span, message: `The tenure of ${words(other)}` },
    fix: (placeOf, text) => (at === earlier ? endWhere(later, at, placeOf(['offices', index, 'from']), text) : null),
  });
}

function words({ person, tenure }: { readonly person: Person; readonly tenure: OfficeTenure }): string {
  return `${person.name.full} (${dates(tenure)})`;
}

/** The missing end of the earlier tenure is the start of the later one: written after its `from`, as that is written. */
function endWhere(later: OfficeHolder, at: OfficeHolder, from: Place, text: string): ProblemFix | null {
  const day = later.tenure.from;
  if (at.tenure.to || !at.tenure.from || !day || !from.key || !from.value) return null;
  const { start } = from.key;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lineBefore = text.slice(start - column, start);
  const block = /^[\s-]*$/.test(lineBefore);
  const newText = block ? `\n${' '.repeat(column)}to: ${day.edtf}` : `, to: ${day.edtf}`;
  return { title: `End it on ${day.edtf}`, edits: [{ span: { start: from.value.end, end: from.value.end }, newText }] };
}

function startOf(tenure: OfficeTenure): Day {
  return tenure.from ? lastDay(tenure.from) : Math.min(...tenure.attested.map(lastDay), Number.POSITIVE_INFINITY);
}

function heldTogether(a: OfficeTenure, b: OfficeTenure): boolean {
  const start = Math.max(runFrom(a), runFrom(b));
  const end = Math.min(runTo(a), runTo(b));
  if (end - start > SLACK_DAYS) return true;
  return shownWithin(a, b) || shownWithin(b, a);
}

function shownWithin(shown: OfficeTenure, running: OfficeTenure): boolean {
  return shown.attested.some(
    (value) =>
      value.type === 'date' &&
      value.precision === 'day' &&
      running.from !== null &&
      certainlyHeld({ ...running, attested: [] }, firstDay(value), lastDay(value), SLACK_DAYS),
  );
}

function runFrom(tenure: OfficeTenure): Day {
  return tenure.from ? lastDay(tenure.from) : Number.POSITIVE_INFINITY;
}

function runTo(tenure: OfficeTenure): Day {
  return tenure.to ? firstDay(tenure.to) : lastKnown(tenure);
}
