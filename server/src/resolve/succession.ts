/** Who held an office before whom: "X succeeded Y as Minister on 5 May 2014", "Y handed over the office of Minister to X". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, IRREALIS } from '../recognise/words.ts';
import type { OfficeTenure, Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { behindTitle, dateAt, END, heldFrom, heldOn, isNamedFully, isTitled, STATE } from './titleOn.ts';

interface Handover {
  readonly before: Item;
  readonly after: Item;
  readonly title: Item;
}

export function successions({ scan, quoted }: Section, reader: Reader, registry: Registry): HeldThen[] {
  return scan.items.flatMap((item): HeldThen[] => {
    if (item.type !== 'office' || quoted.has(item)) return [];
    const people = reader.inSentence(item, 'person');
    // Of three people two may be spoken of in passing.
    if (people.length !== 2 || !people.every((each) => !quoted.has(each) && isNamedFully(each, reader, registry)))
      return [];
    const [first, second] = people as [Item, Item];
    const found = handover(item, first, second, reader);
    if (found === null || reader.hasAny(reader.sentenceStart(item), item.from, IRREALIS)) return [];
    return claims(found, reader, registry);
  });
}

const SUCCEEDED = ['succeeded', 'succeeds', 'replaced', 'replaces'];

function handover(title: Item, first: Item, second: Item, reader: Reader): Handover | null {
  const as = leading(title, reader);
  const is = (at: number, ...words: readonly string[]) => words.some((word) => reader.is(at, word));
  const comma = reader.is(first.to, ',') ? first.to + 1 : first.to;
  const verb = reader.is(comma, 'who') ? comma + 1 : first.to;
  const forward = { before: second, after: first, title } as const;
  const backward = { before: first, after: second, title } as const;
  const toTitle = (from: number) => is(as, 'as') && as === from;
  if (is(verb, ...SUCCEEDED) && isTitled(verb + 1, second.from, reader)) return toTitle(second.to) ? forward : null;
  // "X is the successor to Y as Minister"
  const noun = is(verb, 'is', 'was') ? verb + 1 : comma;
  const heir = reader.hasAny(noun, noun + 1, ARTICLE) ? noun + 1 : noun;
  if (is(heir, 'successor') && is(heir + 1, 'to', 'of') && isTitled(heir + 2, second.from, reader))
    return toTitle(second.to) ? forward : null;
  const takes = is(verb, 'took', 'takes') && is(verb + 1, 'over');
  // "X took over from Y as Minister", "X took over as Minister from Y"
  if (takes && is(verb + 2, 'from') && isTitled(verb + 3, second.from, reader))
    return toTitle(second.to) ? forward : null;
  if (takes && title.from > verb && title.to < second.from) {
    const from = behindTitle(title, reader);
    return is(from, 'from') && isTitled(from + 1, second.from, reader) ? forward : null;
  }
  // "Y was succeeded by X as Minister", "Y was succeeded as Minister by X"
  if (is(verb, 'was') && is(verb + 1, ...SUCCEEDED)) {
    if (is(verb + 2, 'by') && isTitled(verb + 3, second.from, reader)) return toTitle(second.to) ? backward : null;
    const by = behindTitle(title, reader);
    return is(verb + 2, 'as') && is(by, 'by') && isTitled(by + 1, second.from, reader) ? backward : null;
  }
  // "Y handed over the office of Minister to X"
  if (is(verb, 'handed')) {
    const to = behindTitle(title, reader);
    const inside = title.from > verb && title.to < second.from;
    return inside && is(to, 'to') && isTitled(to + 1, second.from, reader) ? backward : null;
  }
  // "the Minister, X, and his predecessor, Y,"
  const and = reader.is(first.to, ',') ? first.to + 1 : first.to;
  const named = is(and, 'and') && is(and + 1, 'his', 'her') ? and + 2 : -1;
  const end = reader.is(title.to, 'of') ? title.to + 2 : title.to;
  const beside = end <= first.from && isTitled(end, first.from, reader);
  if (named < 0 || !beside || !isTitled(named + 1, second.from, reader)) return null;
  if (is(named, 'predecessor')) return forward;
  return is(named, 'successor') ? backward : null;
}

/** The token before the title, its articles and "the post of". */
function leading(title: Item, reader: Reader): number {
  let at = title.from - 1;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.is(at, "'s")) at--;
  return at;
}

/** Each of the two is judged by the day of the text, or by what the registry has for the other one. */
function claims({ before, after, title }: Handover, reader: Reader, registry: Registry): HeldThen[] {
  const last = Math.max(before.to, after.to, title.to);
  const at = title.to === last ? behindTitle(title, reader) : last;
  const on = reader.is(at, 'on') || reader.is(at, 'in') ? dateAt(at + 1, reader) : undefined;
  if (on) return [...heldFrom(before, title, on, END, reader), ...heldFrom(after, title, on, STATE, reader)];
  if (reader.inSentence(title, 'date').length > 0) return [];
  const begun = tenureOf(after, title, reader, registry)?.from ?? null;
  return heldOn(before, title, begun, null, END, reader);
}

/** The only tenure that the registry has. */
function tenureOf(item: Item, title: Item, reader: Reader, registry: Registry): OfficeTenure | null {
  const offices = reader.mention(title)?.candidates ?? [];
  const all = registry.people.get(reader.mention(item)?.id ?? '')?.offices ?? [];
  const [tenure, more] = all.filter(({ office }) => offices.includes(office));
  return tenure && !more ? tenure : null;
}
