/** Who held an office before whom: "X succeeded Y as Minister on 5 May 2014", "X is Minister. His predecessor was Y". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, IRREALIS } from '../recognise/words.ts';
import type { OfficeTenure, Registry } from '../registry/model.ts';
import { heldThroughout } from '../registry/tenure.ts';
import type { HeldThen } from './claim.ts';
import { LIGHT, POSTS, VERBS } from './clauseWords.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { complementEnd } from './titleEnd.ts';
import { behindTitle, dateAt, END, heldFrom, heldOn, isNamedFully, isTitled, STATE } from './titleOn.ts';

interface Handover {
  readonly before: Item;
  readonly after: Item;
  readonly title: Item;
}

export function successions(section: Section, reader: Reader, registry: Registry): HeldThen[] {
  const { scan, quoted, attachments } = section;
  const isKnown = (item: Item): boolean => !quoted.has(item) && isNamedFully(item, reader, registry);
  const isReal = (from: number, to: number): boolean => !reader.hasAny(from, to, IRREALIS);
  const told = scan.items.flatMap((item): HeldThen[] => {
    if (item.type !== 'office' || quoted.has(item)) return [];
    const people = reader.inSentence(item, 'person');
    // Of three people two may be spoken of in passing.
    if (people.length !== 2 || !people.every(isKnown)) return [];
    const [first, second] = people as [Item, Item];
    const found = handover(item, first, second, reader);
    const last = Math.max(second.from, item.from);
    return found && isReal(reader.sentenceStart(item), last) ? claims(found, reader, registry) : [];
  });
  // "X is Minister. His predecessor was Y."
  const spoken = attachments.flatMap(({ person, title }): HeldThen[] => {
    if (title.type !== 'office' || !isKnown(person) || reader.inSentence(person, 'person').length > 1) return [];
    const next = reader.sentenceEnd(person);
    const second = PRONOUNS.has(reader.word(next)) ? personAfter(next, reader) : undefined;
    if (!second || !isKnown(second) || reader.inSentence(second, 'office').some(({ to }) => to < second.from))
      return [];
    const order = ORDERS.get(keyOf(next, second.from, null, reader));
    if (!order || !isReal(next, second.from)) return [];
    const [before, after] = order === 'after' ? [second, person] : [person, second];
    return claims({ before, after, title }, reader, registry);
  });
  return [...told, ...spoken];
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);

function personAfter(from: number, reader: Reader): Item | undefined {
  for (let i = from; i < from + LONGEST && !reader.is(i, '.'); i++) {
    const person = reader.startingAt(i).find(({ type }) => type === 'person');
    if (person) return person;
  }
  return undefined;
}

const LONGEST = 24;

/** Whether the first of two names is that of who came after or before, by the words between them without a title. */
const ORDERS: ReadonlyMap<string, 'after' | 'before'> = new Map([
  ...both(
    'after',
    'succeeded|succeeds|replaced|replaces|followed|follows|has succeeded|has replaced|took over from|takes over from|' +
      'has taken over from|inherited from|is successor to|is successor of|was successor to|successor to|successor of|' +
      "'s predecessor|'s predecessor was|'s predecessor is|'s immediate predecessor was|his predecessor was|" +
      'her predecessor was|his predecessor is|her predecessor is|and his predecessor|and her predecessor|stepped into shoes of|took place of|takes place of|' +
      'he succeeded|she succeeded|he replaced|she replaced|he followed|she followed|he took over from|she took over from',
  ),
  ...both(
    'before',
    'was succeeded by|was replaced by|was followed by|has been succeeded by|handed over to|handed to|handed on to|gave way to|' +
      "made way for|passed to|yielded to|is predecessor of|was predecessor of|predecessor of|'s successor|'s successor is|" +
      "'s successor was|'s successors was|his successor is|her successor is|his successor was|her successor was|" +
      'and his successor|and her successor|he was succeeded by|she was succeeded by|he handed over to|she handed over to',
  ),
]);

/** "was appointed Minister, replacing Y", "became Minister in succession to Y", "stepped into the post of Minister after Y" */
function isReplacing(key: string): boolean {
  const [, verbs, found] =
    /^(.+) (replacing|succeeding|after|following|in succession to|in place of|to succeed|to replace|taking over from)$/.exec(
      key,
    ) ?? [];
  return found !== undefined && (verbs ?? '').split(' ').every((word) => VERBS.has(word) || LIGHT.has(word));
}

function both(order: 'after' | 'before', keys: string): readonly (readonly [string, 'after' | 'before'])[] {
  return keys.split('|').map((key) => [key, order] as const);
}

/** The words between two names that say who came first: without the title, its post, dates, articles and "who". */
function keyOf(from: number, to: number, title: Item | null, reader: Reader): string {
  const words: string[] = [];
  for (let i = from; i < to && words.length < LONGEST; ) {
    const inside = reader.startingAt(i).find((item) => item === title || item.type === 'date' || item.type === 'rank');
    const other = reader.startingAt(i).find(({ type }) => type === 'office');
    const word = reader.word(i);
    if (inside) i = inside === title ? complementEnd(title, reader) : inside.to;
    // The titles of the name that follows.
    else if (other && isTitled(i, to, reader)) break;
    else if (other) return '';
    else {
      const light =
        reader.hasAny(i, i + 1, ARTICLE | COUNTRY) ||
        [',', 'who', 'directly', 'immediately', 'formally'].includes(word) ||
        (POSTS.has(word) && reader.is(i + 1, 'of')) ||
        ((word === 'of' || word === 'as' || word === 'in') &&
          title !== null &&
          i < title.from &&
          isTitled(i + 1, title.from, reader)) ||
        (reader.hasAny(i, i + 1, DATE_PREPOSITION) && reader.startingAt(i + 1).some(({ type }) => type === 'date'));
      if (!light || reader.is(i, "'s")) words.push(reader.is(i, "'s") ? "'s" : word);
      i++;
    }
  }
  return words.join(' ');
}

const PASSED: ReadonlySet<string> = new Set(['passed', 'went', 'moved', 'passes']);

function handover(title: Item, first: Item, second: Item, reader: Reader): Handover | null {
  const between = title.from >= first.to && title.to <= second.from;
  const key = keyOf(first.to, second.from, between ? title : null, reader);
  const order = ORDERS.get(key) ?? (between && isReplacing(key) ? 'after' : undefined);
  if (between && reader.is(first.from - 1, 'before') && ['was', 'is', 'had been'].includes(key))
    return { before: second, after: first, title };
  // "The office of Minister passed from Y to X"
  const passed = title.to <= first.from && PASSED.has(reader.word(first.from - 2)) && reader.is(first.from - 1, 'from');
  if (passed && key === 'to') return { before: first, after: second, title };
  if (!order) return null;
  const behind = title.from >= second.to && asOf(title, second.to, reader);
  // "the Minister, X, and his predecessor, Y,"
  const end = reader.is(title.to, 'of') ? title.to + 2 : title.to;
  const alone = reader.inSentence(title, 'office').length === 1;
  const leads = title.to <= first.from && isTitled(end, first.from, reader) && (isAnd(first, second, reader) || alone);
  if (!(between || behind || leads) || (between && isTitled(title.to, second.from, reader))) return null;
  return order === 'after' ? { before: second, after: first, title } : { before: first, after: second, title };
}

const isAnd = (first: Item, second: Item, reader: Reader): boolean => reader.hasWord(first.to, second.from, 'and');

/** "as Minister", "in the post of Minister" right behind the name. */
function asOf(title: Item, from: number, reader: Reader): boolean {
  let at = title.from - 1;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.is(at, "'s")) at--;
  if (reader.is(at, 'as')) return at === from || (reader.is(from, ',') && at === from + 1);
  return reader.is(at, 'of') && POSTS.has(reader.word(at - 1)) && reader.is(from, 'in') && at - from <= 3;
}

/** Each of the two is judged by the day of the text, or by what the registry has for the other one. */
function claims({ before, after, title }: Handover, reader: Reader, registry: Registry): HeldThen[] {
  const last = Math.max(before.to, after.to, title.to);
  const at = title.to === last ? behindTitle(title, reader) : last;
  const behind = reader.is(at, 'on') || reader.is(at, 'in') ? dateAt(at + 1, reader) : undefined;
  // A date that stands before the second name is that of the change, too.
  const [only, more] = reader.inSentence(after, 'date');
  const on = behind ?? (!more && only && only.to <= Math.max(before.from, after.from) ? only : undefined);
  if (on) return [...heldFrom(before, title, on, END, reader), ...heldFrom(after, title, on, STATE, reader)];
  if (reader.inSentence(title, 'date').length > 0) return [];
  const begun = tenureOf(after, title, reader, registry)?.from ?? null;
  return heldOn(before, title, begun, null, END, reader);
}

/** The only tenure that the registry has, or that of today. */
function tenureOf(item: Item, title: Item, reader: Reader, registry: Registry): OfficeTenure | null {
  const offices = reader.mention(title)?.candidates ?? [];
  const all = registry.people.get(reader.mention(item)?.id ?? '')?.offices ?? [];
  const own = all.filter(({ office }) => offices.includes(office));
  const [tenure, more] = own;
  if (!more) return tenure ?? null;
  // Of several the one of today.
  const now = reader.today();
  return now === null ? null : (own.find((each) => heldThroughout(each, now) === 'yes') ?? null);
}
