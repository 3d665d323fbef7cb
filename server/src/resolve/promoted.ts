/** "X was promoted from Vice Admiral to Senior Lieutenant General", "the promotion of X from the rank of … to that of …". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cover } from '../text/span.ts';
import type { Promoted } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

export function promoted({ scan: { items }, quoted }: Section, reader: Reader, registry: Registry): Promoted[] {
  if (!items.some(({ type }) => type === 'rank')) return [];
  return items.flatMap((item): Promoted[] => {
    const person = item.type === 'person' && !quoted.has(item) ? reader.mention(item) : undefined;
    if (!person || !registry.people.has(person.id ?? '')) return [];
    let at = item.to;
    while (['was', 'has', 'had', 'been', 'officially', 'recently', 'also'].some((word) => reader.is(at, word))) at++;
    // "was promoted from", "the President promoted X from", "the promotion of X from"
    const told = reader.is(at, 'promoted') || isObject(item, reader);
    if (reader.is(at, 'promoted')) at++;
    const from = told && reader.is(at, 'from') ? rankAt(at + 1, reader) : undefined;
    const to = from && reader.is(from.to, 'to') ? rankAt(from.to + 1, reader) : undefined;
    const before = from && reader.mention(from);
    const after = to && reader.mention(to);
    if (!before || !after) return [];
    const span = cover(person.span, after.span);
    return [{ kind: 'promoted', person, from: before, to: after, date: reader.date(item, null), span }];
  });
}

/** The nearest words before the name, its titles left out, are "promoted" or "promotion of". */
function isObject(item: Item, reader: Reader): boolean {
  let at = item.from - 1;
  for (let steps = 0; steps < LONGEST_TITLE; steps++) {
    if (reader.is(at, 'promoted') || reader.is(at, 'promoting')) return true;
    if (reader.is(at, 'of') && reader.is(at - 1, 'promotion')) return true;
    if ([',', '.', ';', 'and'].some((mark) => reader.is(at, mark))) return false;
    at--;
  }
  return false;
}

const LONGEST_TITLE = 12;

/** Behind "the rank of", "that of". */
function rankAt(from: number, reader: Reader): Item | undefined {
  let at = from;
  while (reader.hasAny(at, at + 1, ARTICLE) || ['rank', 'that', 'of'].some((word) => reader.is(at, word))) at++;
  return reader.startingAt(at).find(({ type }) => type === 'rank');
}
