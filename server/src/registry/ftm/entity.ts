/** FollowTheMoney entities as JSON lines hold them; names of schemata and properties are those of its model. */
import { type PartialDate, parseEdtf } from '../../time/edtf.ts';
import { isMap } from '../schema/shape.ts';

export type Schema = 'Person' | 'Organization' | 'PublicBody' | 'Position' | 'Occupancy' | 'Membership' | 'Event';

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  /** The name that the publisher shows. */
  readonly caption?: string;
  /** The day on which it was last seen in its source. */
  readonly lastSeen?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Told of everything that the other side has no place for: "Person.height". */
export type Drop = (what: string) => void;

/** Null when the value is no entity. Entities that are nested in a property stand there by their id. */
export function entityOf(value: unknown): FtmEntity | null {
  if (!isMap(value)) return null;
  const { id, schema, caption, properties, last_seen: lastSeen } = value;
  const seen = typeof lastSeen === 'string' ? edtfDate(lastSeen) : null;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || !isMap(properties)) return null;
  const texts = Object.entries(properties).map(([key, list]) => [key, textsOf(list)] as const);
  return {
    id,
    schema,
    ...(typeof caption === 'string' ? { caption } : {}),
    ...(seen === null ? {} : { lastSeen: seen }),
    properties: Object.fromEntries(texts.filter(([, list]) => list.length > 0)),
  };
}

function textsOf(list: unknown): readonly string[] {
  return (Array.isArray(list) ? list : [list]).flatMap((value: unknown) => {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value.trim() === '' ? [] : value;
    const { id } = isMap(value) ? value : {};
    return typeof id === 'string' ? id : [];
  });
}

/** Years, months and days are written alike; FollowTheMoney has no marks for doubt and no seasons. */
export function ftmDate(date: PartialDate): string | null {
  const plain = date.precision === 'day' || date.precision === 'month' || date.precision === 'year';
  return plain && date.qualifier === '' && /^\d{4}(?:-|$)/.test(date.edtf) ? date.edtf : null;
}

/** `2021-04-08T00:00:00` is read as its day; null when there is no such day. */
export function edtfDate(text: string): string | null {
  const date = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]|$)/.exec(text)?.[1];
  return date !== undefined && isMonthOrDay(date) ? date : null;
}

/** No season or quarter, for which FollowTheMoney has no notation. */
function isMonthOrDay(text: string): boolean {
  const value = parseEdtf(text);
  return value?.type === 'date' && ['day', 'month', 'year'].includes(value.precision);
}

/**
 * Several values of one date are often the same, known better and worse: the best one. Where they contradict each other
 * it is what they share, and null when they share nothing.
 */
export function agreedDate(dates: readonly string[]): string | null {
  const [best = '', ...others] = dates.toSorted((a, b) => b.length - a.length);
  let parts = best.split('-');
  for (const other of others) {
    const theirs = other.split('-');
    const differs = theirs.findIndex((part, i) => part !== (parts[i] ?? part));
    if (differs >= 0) parts = parts.slice(0, differs);
  }
  return parts.length === 0 || best === '' ? null : parts.join('-');
}

/** Without empty properties and doubles. */
export function ftmEntity(
  id: string,
  schema: Schema,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity {
  const filled = Object.entries(properties).flatMap(([key, list]) => {
    const values = [...new Set(list)].flatMap((value) => (value === null || value === '' ? [] : value));
    return values.length > 0 ? [[key, values] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}
