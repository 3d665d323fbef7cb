/** What the rules on events share: which edition of its series a claim speaks of. */
import type { Mention } from '../recognise/mention.ts';
import { cityOf } from '../registry/cities.ts';
import type { Edition, EventSeries, Registry } from '../registry/model.ts';
import type { TookPlace } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';

export type DatedEdition = Edition & { readonly date: TimeValue };

/** Copy is written up to some days after a meeting, and meetings last some days. */
const SLACK_DAYS = 5;

export function isDated(edition: Edition): edition is DatedEdition {
  return edition.date !== null && Number.isFinite(edition.date.earliest) && Number.isFinite(edition.date.latest);
}

export function seriesOf({ id }: Mention, registry: Registry): EventSeries | undefined {
  return registry.series.get(id ?? '');
}

/** The edition that its number names, else the one of the day; null where neither tells it. */
export function editionOf(event: Mention, on: TimeValue | null, registry: Registry): Edition | null {
  const series = seriesOf(event, registry);
  const { ordinal } = event;
  if (!series) return null;
  if (ordinal) {
    const numbered = series.editions.filter((edition) => edition.ordinal === ordinal.value);
    return numbered.length === 1 ? (numbered[0] ?? null) : null;
  }
  if (on === null || on.latest - on.earliest > 31) return null;
  const then = series.editions.filter((edition) => isDated(edition) && isNear(edition.date, on));
  return then.length === 1 ? (then[0] ?? null) : null;
}

export function isNear(date: TimeValue, on: TimeValue): boolean {
  return on.earliest <= date.latest + SLACK_DAYS && date.earliest <= on.latest + SLACK_DAYS;
}

/** Another edition of the series that met on that day, give or take some. */
export function otherOn({ editions }: EventSeries, edition: Edition, on: TimeValue): Edition | undefined {
  return editions.find((other) => other !== edition && isDated(other) && isNear(other.date, on));
}

export function isOfOther(series: EventSeries, edition: Edition, on: TimeValue): boolean {
  return otherOn(series, edition, on) !== undefined;
}

/** The text has it where this edition was and that other one was not: then the number is right and the date is not. */
export function isPlacedAs({ place }: TookPlace, edition: Edition | undefined, other: Edition | undefined): boolean {
  const there = cityOf(place?.text ?? '');
  const isAt = (each: Edition | undefined) =>
    foldText(each?.place ?? '')
      .split(/\s*,\s*/)
      .includes(there);
  return there !== '' && !!other?.place && isAt(edition) && !isAt(other);
}

/** The other edition that was in the stated time where the text has this one, which was not: then the number is wrong. */
export function placedWithin(claim: TookPlace, series: EventSeries, own: Edition | undefined): Edition | undefined {
  const on = claim.date.value;
  return series.editions.find(
    (other) => on !== null && other !== own && isDated(other) && isIn(other.date, on) && isPlacedAs(claim, other, own),
  );
}

/** The one edition of the stated time, where the text has it where that was: of a number that the registry does not know. */
export function onlyThere({ date: { value: on }, place }: TookPlace, series: EventSeries): Edition | undefined {
  const [only, more] = on === null ? [] : series.editions.filter((each) => isDated(each) && isIn(each.date, on));
  if (!only || more || place === null) return undefined;
  const there = cityOf(place.text);
  return foldText(only.place ?? '')
    .split(/\s*,\s*/)
    .includes(there)
    ? only
    : undefined;
}

export const isIn = (date: TimeValue, on: TimeValue): boolean =>
  on.earliest <= date.earliest && date.latest <= on.latest;

/** Counted from the dossier's date in a way that leaves no doubt: a weekday may be that of another week, and a week is a range. */
const PLAINLY_COUNTED = /^(?:(?:earlier )?(?:last|this) (?:month|year)|yesterday|today)$/i;

/** "on Tuesday", "last week": some day about there. */
const ROUGHLY_COUNTED =
  /^(?:(?:last|this) )?(?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening))?$/i;

export interface StatedDate {
  readonly mention: Mention;
  readonly value: TimeValue;
}

/** A date that a claim counts from the dossier's by days of the week; it may be off by some weeks. */
export function roughDate({ date: { mention, value } }: TookPlace): StatedDate | null {
  const isRough = mention?.date?.resolvedBy === 'relative' || mention?.date?.resolvedBy === 'dossier-date';
  if (!mention || !value || !isRough || mention.date?.defect !== null || !ROUGHLY_COUNTED.test(mention.text))
    return null;
  return Number.isFinite(value.earliest) && Number.isFinite(value.latest) ? { mention, value } : null;
}

/** The date that a claim says in so many words, or plainly counts from the dossier's. */
export function statedDate({ date: { mention, value } }: TookPlace): StatedDate | null {
  const reading = mention?.date;
  if (!mention || !value || !reading || reading.defect !== null) return null;
  const { day, month, year } = reading.written;
  const isStated = reading.resolvedBy === 'relative' ? PLAINLY_COUNTED.test(mention.text) : day || month || year;
  if (!isStated) return null;
  return Number.isFinite(value.earliest) && Number.isFinite(value.latest) ? { mention, value } : null;
}

/** "10th Viet Nam-Japan Defence Policy Dialogue", or its name where it has no number. */
export function editionName(
  series: EventSeries,
  { ordinal, name }: Edition,
  ordinalText: (n: number) => string,
): string {
  return ordinal === null ? (name ?? series.name) : `${ordinalText(ordinal)} ${series.name}`;
}
