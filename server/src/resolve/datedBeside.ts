/**
 * Dates behind titles that stand beside a name: "X, Minister since 2021", "Minister X took office on 8 April 2021", "X, Minister
 * from 2012 to 2014".
 */
import type { Item } from '../recognise/scan.ts';
import { IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import { LONGEST_SENTENCE, type Reader } from './reader.ts';
import type { Section } from './section.ts';
import { behindTitle, dateAt, END, heldFrom, heldOver, isNamedFully, START, TOLD } from './titleOn.ts';

export function datedBeside({ quoted, attachments }: Section, reader: Reader, registry: Registry): HeldThen[] {
  return attachments.flatMap(({ person, title, tense }): HeldThen[] => {
    if (quoted.has(title) || quoted.has(person) || !isNamedFully(person, reader, registry)) return [];
    const begun = tense === 'former' ? [] : taken(person, title, reader);
    const over = title.from < person.to ? [] : between(person, title, reader);
    const start = Math.max(reader.sentenceStart(person), person.from - LONGEST_SENTENCE);
    const isReal = over.length > 0 && !reader.hasAny(start, person.from, IRREALIS);
    return isReal ? [...begun, ...over] : begun;
  });
}

/** "X, Minister since 2021", "Minister since 2021, X", "Minister X took office on 8 April 2021". */
function taken(person: Item, title: Item, reader: Reader): HeldThen[] {
  const behind = behindTitle(title, reader);
  const open = reader.is(behind, '(') ? behind + 1 : behind;
  // "talks with X, Minister, from 5 May": behind a comma it is the talks that began.
  const from = reader.is(open, 'from') && !reader.is(open - 1, ',') ? dateAt(open + 1, reader) : undefined;
  const begun = from?.date?.value?.type === 'date' ? from : undefined;
  const since = reader.is(open, 'since') ? dateAt(open + 1, reader) : begun;
  if (since && (since.to <= person.from || person.to <= title.from))
    return heldFrom(person, title, since, START, reader);
  // "the visit of Lieutenant General X in 2021", "that of General X in June 2018"
  const visit =
    title.to === person.from &&
    reader.is(title.from - 1, 'of') &&
    VISITS.some((word) => reader.is(title.from - 2, word));
  if (visit && (reader.is(person.to, 'in') || reader.is(person.to, 'on')))
    return heldFrom(person, title, dateAt(person.to + 1, reader), TOLD, reader);
  const last = Math.max(person.to, title.to);
  const verb = reader.is(last, ',') ? last + 1 : last;
  const phrase = TAKING_OFFICE.find((words) => reader.areWords(verb, words));
  if (!phrase) return [];
  const at = verb + phrase.length;
  return reader.is(at, 'on') || reader.is(at, 'in')
    ? heldFrom(person, title, dateAt(at + 1, reader), START, reader)
    : [];
}

const VISITS = ['that', 'visit', 'trip', 'tour', 'call'];
const TAKING_OFFICE = ['was sworn in', 'was inaugurated', 'took office', 'assumed office', 'took up his post'].map(
  (words) => words.split(' '),
);

/** What stands behind the title, in brackets or not. */
function between(person: Item, title: Item, reader: Reader): HeldThen[] {
  const at = behindTitle(title, reader);
  // "talks with X, Minister, from 5 to 7 May": behind a comma it is the talks that lasted.
  if (reader.is(at - 1, ',') && !reader.startingAt(at).some(({ type }) => type === 'date')) return [];
  return span(person, title, reader.is(at, '(') || reader.is(at, '|') ? at + 1 : at, reader);
}

/** "until 2014", "from 2012 to 2014", "between 2012 and 2014", "2012-2014": from a token on. */
function span(person: Item, title: Item, at: number, reader: Reader): HeldThen[] {
  if (['until', 'till'].some((word) => reader.is(at, word)))
    return heldFrom(person, title, dateAt(at + 1, reader), END, reader);
  const led = ['from', 'between'].some((word) => reader.is(at, word));
  const date = dateAt(led ? at + 1 : at, reader);
  return date && date.from <= at + 2 ? heldOver(person, title, date, reader) : [];
}
