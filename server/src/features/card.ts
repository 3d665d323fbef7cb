/** A profile as plain data: what a hover or the documentation of a completion shows, before any markup. */

export interface Card {
  readonly title: string;
  /** The same in its own script, set beside the title. */
  readonly native: string | null;
  /** "Person · Viet Nam". */
  readonly kind: string;
  /** The answer that is looked for first: the values of one label are set in bold. */
  readonly lead: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly tables: readonly Table[];
  readonly sources: readonly SourceLink[];
}

export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly string[];
  /** In force on the date that is asked about. */
  readonly current: boolean;
}

export interface SourceLink {
  readonly label: string;
  readonly url: string | null;
}

/** A fact, or nothing when there is no value to show. */
export function fact(label: string, ...values: readonly (string | null)[]): readonly Fact[] {
  const present = values.filter((value) => value !== null).filter((value) => value !== '');
  return present.length > 0 ? [{ label, values: present }] : [];
}

/** A table, or nothing when it has no rows. */
export function table(columns: readonly string[], rows: readonly Row[]): readonly Table[] {
  return rows.length > 0 ? [{ columns, rows }] : [];
}
