/** Tenures by themselves: ends before starts, and ranks or offices outside the person's life. */
import type { Span } from '../../text/span.ts';
import type { Day } from '../../time/calendar.ts';
import { printEdtf } from '../../time/edtf.ts';
import type { Organisation, Partnership, Person, Tenure } from '../model.ts';
import { replaceNode } from '../problem.ts';
import type { Report, Subject } from '../subject.ts';
import { begunBy, firstDay, lastDay, SLACK_DAYS } from '../tenure.ts';
import { dates } from './words.ts';

export function checkPersonTenures(person: Person, subject: Subject, report: Report): void {
  for (const [i, tenure] of person.ranks.entries()) checkTenure(person, tenure, ['ranks', i], subject, report);
  for (const [i, tenure] of person.memberships.entries()) {
    checkTenure(person, tenure, ['memberships', i], subject, report);
    checkEndedByDeath(person, tenure, ['memberships', i], subject, report);
  }
  for (const [i, tenure] of person.offices.entries()) {
    checkTenure(person, tenure, ['offices', i], subject, report);
    checkEndedByDeath(person, tenure, ['offices', i], subject, report);
  }
  if (person.born && person.died && lastDay(person.died.date) < firstDay(person.born.date)) {
    const message = `The death (${person.died.date.edtf}) lies before the birth (${person.born.date.edtf}). Correct one of them.`;
    report(subject, 'outside-lifetime', ['died', 'date'], message);
  }
}

export function checkLevels(partnership: Partnership, subject: Subject, report: Report): void {
  for (const [i, level] of partnership.levels.entries()) {
    checkReversed(level.validity, ['levels', i], subject, report);
    const before = partnership.levels[i - 1]?.validity;
    if (before?.from && level.validity.from && lastDay(level.validity.from) < firstDay(before.from)) {
      const message = `"${level.name}" began (${level.validity.from.edtf}) before the level above it (${before.from.edtf}). Put the levels in order of time.`;
      report(subject, 'edition-order', ['levels', i, 'from'], message);
    }
  }
}

export function checkOrganisation(organisation: Organisation, subject: Subject, report: Report): void {
  checkReversed(organisation, [], subject, report);
  const { name: present, from } = organisation;
  for (const [i, { name, validity }] of organisation.formerNames.entries()) {
    checkReversed(validity, ['former-names', i], subject, report);
    if (!from || goesOnUntil(validity) <= lastDay(from) + SLACK_DAYS) continue;
    const message = `"${name}" (${dates(validity)}) goes on after it became "${present}" (${from.edtf}). Correct one of the dates.`;
    report(subject, 'overlapping-tenure', ['former-names', i], message);
  }
}

type Step = readonly (string | number)[];

function checkTenure(person: Person, tenure: Tenure, path: Step, subject: Subject, report: Report): void {
  checkReversed(tenure, path, subject, report);
  const { born, died } = person;
  if (born && begunBy(tenure) < firstDay(born.date)) {
    const message = `This tenure (${dates(tenure)}) begins before the birth of ${person.name.full} (${born.date.edtf}). Correct one of them.`;
    report(subject, 'outside-lifetime', path, message);
  }
  const afterDeath = died ? lastDay(died.date) + SLACK_DAYS : Number.POSITIVE_INFINITY;
  if (died && path[0] === 'ranks' && tenure.from && firstDay(tenure.from) > afterDeath) {
    const message = `This rank (${dates(tenure)}) was conferred after the death of ${person.name.full} (${died.date.edtf}). Correct one of them, unless it was conferred posthumously.`;
    report(subject, 'outside-lifetime', path, message, { severity: 'information' });
  } else if (died && goesOnUntil(tenure) > afterDeath) {
    const message = `This tenure (${dates(tenure)}) goes on after the death of ${person.name.full} (${died.date.edtf}). Correct one of them.`;
    report(subject, 'outside-lifetime', path, message);
  }
}

/** The last day of those that it names, as early as each can be. */
function goesOnUntil({ from, to, attested }: Tenure): Day {
  const named = [...(from ? [from] : []), ...(to ? [to] : []), ...attested];
  return named.reduce((latest, value) => Math.max(latest, firstDay(value)), Number.NEGATIVE_INFINITY);
}

/** A rank stays with the dead, an office or a seat does not. */
function checkEndedByDeath(person: Person, tenure: Tenure, path: Step, subject: Subject, report: Report): void {
  if (!person.died || tenure.to || !tenure.from || tenure.knownUntil <= lastDay(person.died.date)) return;
  const message = `This tenure (${dates(tenure)}) has no end, but ${person.name.full} died on ${person.died.date.edtf}. Add a "to".`;
  report(subject, 'outside-lifetime', path, message);
}

function checkReversed(tenure: Pick<Tenure, 'from' | 'to'>, path: Step, subject: Subject, report: Report): void {
  const { from, to } = tenure;
  if (!from || !to || lastDay(to) >= firstDay(from)) return;
  const message = `It ends (${to.edtf}) before it begins (${from.edtf}). Exchange the two dates, or correct one of them.`;
  report(subject, 'reversed-tenure', [...path, 'to'], message, {
    severity: 'error',
    fix: (placeOf, text) => {
      const [start, end] = [placeOf([...path, 'from']).value, placeOf([...path, 'to']).value];
      return exchange({ span: start, date: printEdtf(from) }, { span: end, date: printEdtf(to) }, text);
    },
  });
}

interface WrittenDate {
  readonly span: Span | null;
  readonly date: string;
}

function exchange(first: WrittenDate, second: WrittenDate, text: string) {
  if (!first.span || !second.span || first.span.start === second.span.start) return null;
  const edits = [replaceNode(second.date, first.span, text), replaceNode(first.date, second.span, text)];
  return { title: 'Exchange the dates', edits: edits.toSorted((x, y) => x.span.start - y.span.start) };
}
