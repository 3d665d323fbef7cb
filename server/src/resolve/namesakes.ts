/** People of the text who share a short name, by where each was named. */
import type { Item } from '../recognise/scan.ts';
import type { Attachment } from './walk.ts';

/** Those who share a short name. */
interface Sharers {
  readonly names: Set<string>;
  /** By each kind of title beside a whole name, who bears it. */
  readonly bearers: Map<string, Set<string>>;
  /** Who bears none. */
  readonly bare: Set<string>;
}

/** Strangers who share a short name, with the titles beside their whole names: "Minister Lee" is not "Gen. Lee". */
export class Namesakes {
  private readonly byShort = new Map<string, Sharers>();

  add(short: string, name: string, titles: readonly Attachment[]): void {
    const known = this.byShort.get(short);
    const { names, bearers, bare } = known ?? { names: new Set<string>(), bearers: new Map(), bare: new Set<string>() };
    if (!known) this.byShort.set(short, { names, bearers, bare });
    if (titles.length > 0) bare.delete(name);
    else if (!names.has(name)) bare.add(name);
    names.add(name);
    for (const { title } of titles) {
      const kind = kindOf(title);
      bearers.set(kind, (bearers.get(kind) ?? new Set<string>()).add(name));
    }
  }

  /** The only one of several who bears the titles, or whom at least none of his own speaks against. */
  titled(short: string, titles: readonly Attachment[]): string | undefined {
    const people = this.byShort.get(short);
    if (people === undefined || people.names.size < 2 || titles.length === 0) return undefined;
    let only: string | undefined;
    for (const { title } of titles) {
      const [name, more] = people.bearers.get(kindOf(title)) ?? [];
      if (more !== undefined || (only !== undefined && name !== undefined && name !== only)) return undefined;
      only ??= name;
    }
    const [open, more] = people.bare;
    return only ?? (more === undefined ? open : undefined);
  }
}

/** A rank or an office: what tells one bearer of a name from another. */
const kindOf = ({ type, forms, title }: Item): string =>
  type === 'rank' ? `rank:${forms[0]?.id ?? title ?? ''}` : type;
