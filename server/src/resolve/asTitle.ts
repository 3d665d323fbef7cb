/** What somebody did something as: "X opened the fair as Minister", "while serving as Minister, X", "as Minister, he". */
import type { Item } from '../recognise/scan.ts';
import { DAY_PARTS } from '../recognise/smallWords.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, HONORIFIC, IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import { isPresent } from './attachPhrases.ts';
import type { Saying } from './clauseDates.ts';
import type { Clause } from './clauseWalk.ts';
import { TERMS } from './clauseWords.ts';
import { LONGEST_SENTENCE, type Reader } from './reader.ts';
import { complementEnd } from './titleEnd.ts';
import { isTitled, titleAt } from './titleOn.ts';

/**
 * "X opened the fair as Minister", "while serving as Minister, X", "The letter was signed by X in his capacity as Minister": whatever
 * the verb, as what X did it.
 */
export function capacity(title: Item, [person, more]: readonly Item[], reader: Reader): Saying | null {
  if (!person || more || reader.inSentence(title, 'person').length > 1) return null;
  const open = adjunctStart(title, reader);
  if (open === null) return null;
  const start = reader.sentenceStart(title);
  if (title.from - start > LONGEST_SENTENCE) return null;
  const to = complementEnd(title, reader);
  const present = isPresent(reader.word(person.to)) || reader.hasAny(start, open.at, IRREALIS);
  // "X received them in his capacity as Minister" is reported as "X, Minister, received them" is.
  const had = person.to <= open.at && reader.hasWord(person.to, open.at, 'had');
  // Put first, it may be of any time that the text tells of: "In her capacity as Minister, X sent a message this morning".
  const told = open.at === start ? isThisMorning(person.to, reader) : !had;
  const isOfNow = !open.isTold && (present || (!open.isBare && told));
  const clause = { title, rel: 'state', isAct: false, isPresent: isOfNow, before: [], to } as const;
  const official = !open.isTold && (!open.isBare || open.at === start || DEEDS.has(reader.word(open.at - 1)));
  const said: Saying = { person, clause, as: true, official };
  const [date] = reader.inSentence(title, 'date');
  // "As Minister, X", "On 5 May 2018, while serving as Minister, X", "It was as Minister that X"
  const led = date !== undefined && date.to <= open.at && open.at - date.to <= 1 && person.from > open.at;
  const cleft = reader.is(start, 'it') && open.at === start + 2;
  if (open.at === start || led || cleft)
    return reader.is(to, cleft ? 'that' : ',') && isTitled(cleft ? to + 1 : to, person.from, reader) ? said : null;
  const isBeside = person.to === open.at && !open.isBare;
  if (person.to > open.at || !(isBeside || isEnd(to, reader)) || NOT_AS.has(reader.word(open.at - 1))) return null;
  // "will serve as Minister" is to come; "will attend in his capacity as Minister" is not.
  if (open.isBare && reader.hasAny(start, open.at, IRREALIS)) return null;
  const isAgent = reader.is(open.at - 1, ',') ? person.to === open.at - 1 : person.to === open.at;
  // "It was the first time that X had spoken as Minister."
  const that = reader.lastWord(start, person.from, 'that');
  const clauses = [start, date !== undefined && date.to <= person.from ? date.to : -1, that < 0 ? -1 : that + 1];
  const subject = clauses.some((at) => at >= 0 && isTitled(at, person.from, reader));
  if (!isAgent && (!subject || reader.hasAny(person.to, open.at, SUBORDINATE | CONJUNCTION))) return null;
  for (let i = person.to; i < open.at; i++)
    if (reader.startingAt(i).some(({ type }) => type === 'office' || type === 'rank') || NOT_AS.has(reader.word(i)))
      return null;
  return said;
}

function isThisMorning(from: number, reader: Reader): boolean {
  for (let i = from; i < from + LONGEST_DEED && !reader.endsLine(i); i++)
    if (reader.is(i, 'this') && DAY_PARTS.has(reader.word(i + 1))) return true;
  return false;
}

const LONGEST_DEED = 14;

/** Where the words begin that make a title what somebody did something as. */
interface Adjunct {
  readonly at: number;
  /** Nothing but "as". */
  readonly isBare: boolean;
  /** Of a time that the text tells of. */
  readonly isTold: boolean;
}

/** "as", "in his capacity as", "while serving as", "during his time as", "when he was", "while still a". */
function adjunctStart(title: Item, reader: Reader): Adjunct | null {
  let at = title.from - 1;
  const isLight = (i: number) =>
    reader.hasAny(i, i + 1, ARTICLE | COUNTRY) || reader.is(i, "'s") || reader.is(i, 'still');
  while (isLight(at)) at--;
  const isHis = (i: number) => reader.hasAny(i, i + 1, ARTICLE | HONORIFIC);
  if (reader.is(at, 'as')) {
    const noun = reader.word(at - 1);
    if (CAPACITIES.has(noun))
      return reader.is(at - 3, 'in') && isHis(at - 2) ? { at: at - 3, isBare: false, isTold: false } : null;
    if (TERMS.has(noun) && isHis(at - 2))
      return ['during', 'in'].includes(reader.word(at - 3)) ? { at: at - 3, isBare: false, isTold: true } : null;
    if (['serving', 'acting', 'working'].includes(noun) && WHILE.has(reader.word(at - 2)))
      return { at: at - 2, isBare: false, isTold: true };
    return { at, isBare: true, isTold: false };
  }
  // "when he was Minister"
  if (reader.is(at, 'was') && ['he', 'she'].includes(reader.word(at - 1))) at -= 2;
  return WHILE.has(reader.word(at)) ? { at, isBare: false, isTold: true } : null;
}

/** What nobody does as a part on the stage. */
const DEEDS: ReadonlySet<string> = new Set(['spoke', 'speaks', 'attended', 'attends', 'signed', 'signs']);

const WHILE: ReadonlySet<string> = new Set(['while', 'when', 'whilst']);
const CAPACITIES: ReadonlySet<string> = new Set(['capacity', 'role', 'position', 'function', 'quality']);
/** "described him as Minister", "as well as the Minister", "known as": as what others see somebody. */
const NOT_AS: ReadonlySet<string> = new Set(
  (
    'well such same far long soon much known seen regarded described viewed treated introduced portrayed depicted ' +
    'praised hailed cited quoted recognised recognized considered referred mentioned invited called addressed ' +
    'succeeded replaced followed just not before never himself herself'
  ).split(' '),
);

const isEnd = (at: number, reader: Reader): boolean =>
  reader.endsLine(at) || ['.', ',', ')', ';', 'and', 'on', 'in'].includes(reader.word(at));

/** "X leads the delegation. As Minister, he will sign." */
export function asHe(person: Item, reader: Reader): Clause | null {
  const as = reader.sentenceEnd(person);
  const title =
    reader.is(as, 'as') && reader.inSentence(person, 'person').length === 1 ? titleAt(as + 1, reader) : undefined;
  if (!title) return null;
  const to = complementEnd(title, reader);
  if (!reader.is(to, ',') || !['he', 'she'].includes(reader.word(to + 1))) return null;
  const present = isPresent(reader.word(to + 2));
  return { title, rel: 'state', isAct: false, isPresent: present, before: [], to };
}
