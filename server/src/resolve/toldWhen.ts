/** Clauses of "when" behind a date that say of what it is the day: "on 13 March, when T was signed", "when Tokyo hosted T". */
import { IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { capitalsAt } from './heldAt.ts';
import type { Linked, Thing } from './linkedWay.ts';
import { ATTENDING, BE, ELSEWHERE, NEAR, VERBS } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { whenBehind } from './titleEnd.ts';

/** "T came into being on 13 March, when it was signed": wherever the date stands. */
export function whenItWas({ item, kind, dates, start }: Thing, reader: Reader): Linked | null {
  if (reader.inSentence(item, kind === 'event' ? 'event' : 'agreement').some((other) => other.to <= item.from))
    return null;
  const on = dates.find((date) => {
    const when = whenBehind(date, reader);
    const told = when > 0 && date.to > start && reader.word(when + 1) === 'it' && BE.has(reader.word(when + 2));
    return told && VERBS[kind].has(reader.word(when + 3));
  });
  return on && on.from >= item.to ? { on, place: null } : null;
}

/** "Much has changed since 13 March, when Tokyo hosted T", "when officers met for T": whatever stands before the date. */
export function whenHosted({ kind, dates, before }: Thing, reader: Reader): Linked | null {
  const on = dates.findLast(({ to }) => to < before);
  if (kind !== 'event' || !on) return null;
  const when = whenBehind(on, reader);
  if (when < 0 || before - when > LONGEST_CLAUSE || reader.hasAny(when + 1, before, IRREALIS | SUBORDINATE))
    return null;
  const governor = reader.word(before);
  const verb = ATTENDING.has(governor) ? verbBefore(before, when, reader) : before;
  if (!(HOSTING.has(reader.word(verb)) || TAKING.has(reader.word(verb)))) return null;
  const city = reader.isFreeCapital(when + 1) ? capitalsAt(when + 1, reader) : null;
  return { on, place: city?.to === verb ? { ...city, host: true } : null };
}

/** "welcomed the delegates to", "met for", "played host to". */
function verbBefore(preposition: number, from: number, reader: Reader): number {
  for (let i = preposition - 1; i > from && i > preposition - NEAR; i--) {
    if (HOSTING.has(reader.word(i))) return i;
    // "took part in", "sat down for"
    if (TAKING.get(reader.word(i)) === reader.word(i + 1)) return i;
    if (ELSEWHERE.has(reader.word(i)) && !reader.is(i, 'host')) return -1;
  }
  return -1;
}

const HOSTING = wordSet('hosted held convened welcomed received met gathered assembled played attended');
const TAKING: ReadonlyMap<string, string> = new Map([
  ['took', 'part'],
  ['sat', 'down'],
  ['came', 'together'],
]);
const LONGEST_CLAUSE = 14;
