/** Which events the text says took place, and when. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { HOLDING, VERB } from '../recognise/words.ts';
import { languageOf } from '../text/language.ts';
import { cover } from '../text/span.ts';
import type { Claim, TookPlace } from './claim.ts';
import { BRACKETS, isCounted, phrasedAs, withoutSince } from './heldPhrased.ts';
import { linkedTo } from './linked.ts';
import type { Linked } from './linkedWay.ts';
import { isOfMainClause } from './mainClause.ts';
import { lastOf, notUntil } from './notUntil.ts';
import { isOneMore, isOnlyPlanned, isOthersDoing, isToCome } from './othersDoing.ts';
import { countedTogether, paired } from './paired.ts';
import { placeBeside } from './placeBeside.ts';
import type { Reader } from './reader.ts';
import { toldInRelative } from './relativeTold.ts';
import { wordBefore } from './titleEnd.ts';
import { isNegated } from './unreal.ts';

/** Where the phrases tell no day or no place, what alone is linked to the event does. */
export function tookPlace(item: Item, event: Mention, reader: Reader): Claim[] {
  const last = countedTogether(item, HOLDING | VERB, reader);
  if (last !== undefined) return last && !reader.quoted(last) ? [heldOn(item, event, last, null, reader)] : [];
  const late = notUntil(item, reader);
  if (late) return reader.quoted(late) ? [] : [atLast(heldOn(item, event, late, null, reader))];
  const start = reader.sentenceStart(item);
  const relative = toldInRelative(item, reader);
  if (relative?.on) return [linkedClaim(item, event, relative, reader)];
  // "T, at which they praised the visit of 13 March, was short": the only date is that of something else.
  if (relative && !relative.place && reader.inSentence(item, 'date').length === 1) return [];
  const claims = outside(item, event, start, reader);
  if (!relative?.place) return claims;
  const { place } = relative;
  return claims.length > 0
    ? claims.map((claim) => (claim.kind === 'took-place' && !claim.place ? { ...claim, place } : claim))
    : [linkedClaim(item, event, relative, reader)];
}

/** What is told of it elsewhere than in a clause of its own. */
function outside(item: Item, event: Mention, start: number, reader: Reader): Claim[] {
  if (isNegated(item, start, reader) || isOthersDoing(item, start, reader)) return [];
  if (isOnlyPlanned(item, start, reader) || isOneMore(item, reader)) return [];
  return withPlace(placedOrDated(item, event, start, reader), item, event, start, reader).filter(
    (claim) =>
      claim.kind !== 'took-place' ||
      !(
        isToCome(item, claim, start, reader) ||
        isOfMainClause(item, claim.date.mention, start, reader) ||
        isBetweenDays(item, claim.date.mention, reader)
      ),
  );
}

/** "13 March 2023" on the line over "The 9th Dialogue", and the next day on the line below: either may be its own. */
function isBetweenDays(item: Item, mention: Mention | null, reader: Reader): boolean {
  const dates = mention === null ? [] : reader.inSentence(item, 'date');
  const on = dates.find((date) => reader.mention(date) === mention);
  const first = wordBefore(item, 0, reader) + 1;
  if (!on || !reader.startsLine(first) || !reader.startsLine(on.from) || !reader.startsLine(on.to)) return false;
  return on.from >= item.to && dates.some(({ from, to }) => to === first && reader.startsLine(from));
}

/** A day without a place, or nothing at all, and the city beside the title. */
function withPlace(found: Claim[], item: Item, event: Mention, start: number, reader: Reader): Claim[] {
  const [told] = found;
  if (found.length > 1 || (told && (told.kind !== 'took-place' || told.place))) return found;
  const place = placeBeside(item, start, reader);
  if (place === null) return found;
  if (told) return [{ ...told, place }];
  const date = { value: null, readings: [], mention: null, tense: 'present' } as const;
  return [{ kind: 'took-place', event, place, date, span: cover(event.span, place.span) }];
}

function placedOrDated(item: Item, event: Mention, start: number, reader: Reader): Claim[] {
  const own = paired(item, HOLDING | VERB, reader);
  if (own !== undefined) return own && !reader.quoted(own) ? [heldOn(item, event, own, null, reader)] : [];
  // Vietnamese and Japanese sentences are read by their own grammar: what is English in them is a bracket at most.
  const isNative = languageOf(event.text) !== null && !BRACKETS.has(reader.word(item.to));
  const claims = isNative ? [] : phrasedAs(item, event, reader);
  const told = claims.find((claim): claim is TookPlace => claim.kind === 'took-place');
  if ((told?.date.mention && told.place) || isCounted(item, reader)) return claims;
  const linked = linkedTo(item, 'event', start, reader);
  if (linked === null) return claims;
  const on = told?.date.mention ? null : linked.on;
  if (on && reader.quoted(on)) return claims;
  const place = told?.place ?? linked.place;
  if (on === null && told) return [{ ...told, place }];
  return [linkedClaim(item, event, { on, place }, reader)];
}

function linkedClaim(item: Item, event: Mention, { on, place }: Linked, reader: Reader): TookPlace {
  const none = { value: null, readings: [], mention: null, tense: 'present' as const };
  return on === null
    ? { kind: 'took-place', event, place, date: none, span: event.span }
    : heldOn(item, event, on, place, reader);
}

function heldOn(item: Item, event: Mention, on: Item, place: TookPlace['place'], reader: Reader): TookPlace {
  const date = withoutSince(on, reader.date(item, on), reader);
  const span = date.mention ? cover(event.span, date.mention.span) : event.span;
  return { kind: 'took-place', event, place, date: { ...date, readings: date.value ? [date.value] : [] }, span };
}

/** "did not meet until 13 March". */
function atLast(claim: TookPlace): TookPlace {
  const value = lastOf(claim.date.value);
  return { ...claim, date: { ...claim.date, value, readings: value ? [value] : [] } };
}
