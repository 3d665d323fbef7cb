/** The properties of one entity as they are read, so that those which nobody asked for can be told. */
import { agreedDate, type Drop, edtfDate, type FtmEntity } from './entity.ts';

export interface Properties {
  /** All values of a property; from then on it counts as read. */
  all(key: string): readonly string[];
  /** The first that is `preferred`, else the first; the others are dropped. */
  first(key: string, preferred?: readonly string[]): string | undefined;
  /** All values, and nothing counts as read. */
  peek(key: string): readonly string[];
  date(key: string): string | undefined;
  dropRest(): void;
}

export function propertiesOf({ schema, properties }: FtmEntity, drop: Drop): Properties {
  const read = new Set<string>();
  const peek = (key: string) => properties[key] ?? [];
  const all = (key: string) => {
    read.add(key);
    return peek(key);
  };
  return {
    all,
    peek,
    first(key, preferred = []) {
      const values = all(key);
      for (const _ of values.slice(1)) drop(`${schema}.${key}, second and further values`);
      return values.find((value) => preferred.includes(value)) ?? values[0];
    },
    date(key) {
      const dates = all(key).flatMap((value) => {
        const date = edtfDate(value);
        if (date === null) drop(`${schema}.${key} that is no date`);
        return date ?? [];
      });
      const agreed = agreedDate(dates);
      if (dates.some((date) => date.length > (agreed ?? '').length)) drop(`${schema}.${key}, values that differ`);
      return agreed ?? undefined;
    },
    dropRest() {
      for (const key of Object.keys(properties)) if (!read.has(key)) drop(`${schema}.${key}`);
    },
  };
}
