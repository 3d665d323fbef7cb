/** Which ranks and offices a sentence gives to which person: titles before a name, apposition behind it. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { CONJUNCTION } from '../recognise/words.ts';
import { titlesBefore } from './attachBefore.ts';
import { titlesAfter } from './attachBehind.ts';
import { isJapaneseName, japaneseTitles } from './attachJapanese.ts';
import { capacity, heldBy, labelled, recorded } from './attachPhrases.ts';
import { recordedNatively } from './recordedNatively.ts';
import { type Attachment, indexPlaces, makeWalker, type Places, type Walker } from './walk.ts';

export function attachTitles(scan: Scan, matcher: Matcher): Attachment[] {
  const has = (...types: readonly Item['type'][]) => scan.items.some(({ type }) => types.includes(type));
  if (!has('person') || !has('rank', 'office')) return [];
  const places = indexPlaces(scan);
  const walker = makeWalker(scan, matcher);
  const attachments: Attachment[] = [];
  for (const person of scan.items) {
    if (person.type !== 'person') continue;
    attachments.push(...recordedNatively(person, scan, places.titleFrom, walker));
    if (isJapaneseName(person, scan)) attachments.push(...japaneseTitles(person, scan, places));
    else {
      const before = titlesBefore(person, places, walker);
      const first = before.at(-1)?.title.from ?? person.from;
      const said =
        labelled(person, first, places, walker) ??
        capacity(person, first, places, walker) ??
        heldBy(person, first, places, walker);
      attachments.push(
        ...before,
        ...(said ? [said] : recorded(person, places, walker)),
        ...titlesAfter(person, places, walker),
      );
      const shared = before.length === 0 ? sharedTitle(person, attachments, places, walker) : undefined;
      if (shared) attachments.push({ ...shared, person, shared: true });
    }
  }
  return attachments;
}

/** "Generals X, Y and Z": the title in the plural before the first of the names that end at this one. */
function sharedTitle(person: Item, found: readonly Attachment[], places: Places, w: Walker): Attachment | undefined {
  const at = person.from - 1;
  const and = w.has(at, CONJUNCTION);
  if (!and && !w.is(at, ',')) return undefined;
  const other = places.personTo.get(and && w.is(at - 1, ',') ? at - 1 : at);
  return other && found.findLast((each) => each.person === other && each.title.plural);
}
