/** A dossier: the document seen as dated passages of prose and named fields, whatever its file format. */
import type { OffsetMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import type { PartialDate } from '../time/edtf.ts';

export type Spelling = 'en-GB' | 'en-US' | 'official';
export type NameOrder = 'family-first' | 'given-first' | 'as-written';
/** How ranks are to be written; `consistent` asks only that one dossier keeps to one way. */
export type RankStyle = 'full' | 'abbreviated' | 'consistent';
export type Severity = 'hint' | 'information' | 'warning' | 'error';

/** A run of prose. `map` leads from offsets in `text` to offsets in the document. */
export interface Passage {
  readonly text: string;
  /** True when `text` is no part of a longer string that it would keep in memory. */
  readonly isPlain?: true;
  readonly map: OffsetMap;
  /** `prose`: sentences. `heading`: a title. `field`: the value of a YAML field such as `place`. */
  readonly kind: 'prose' | 'heading' | 'field';
  /** True for a YAML field that holds a person's name: "person: X Y". */
  readonly holdsName?: true;
  /**
   * True for what an alias or a merge key repeats: it makes claims in its place, and is mentioned where it is written. So
   * does a day that is a key.
   */
  readonly repeats?: true;
  /** The path of the YAML value it comes from (`['participants', 0, 'notes']`); empty for the body of a text. */
  readonly path: readonly (string | number)[];
  /**
   * YAML values only: the edit of the document that makes `value` of the text read `newText`, with the quoting that
   * this needs. Without it the passage is written as it reads, and the mapped span is what to replace (see replace.ts).
   */
  readonly replace?: (value: Span, newText: string) => DocumentEdit | null;
}

/** An edit of the document as received. */
export interface DocumentEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A YAML field with a meaning of its own: `participants[0].rank`. */
export interface Field {
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** Place of the scalar, quotes included, or of the alias that stands for it. */
  readonly span: Span;
  /** Index into `passages` of the passage that holds the value. */
  readonly passage: number;
}

/** One silenced finding: by rule and quoted text, never by place. */
export interface Allowance {
  readonly rule: string;
  readonly text: string;
  readonly reason: string | null;
  readonly span: Span;
}

/** A rule as the dossier names it, in `allow` or `rules`. */
export interface NamedRule {
  readonly rule: string;
  readonly span: Span;
}

/** What is wrong with the document itself: broken YAML, an unclosed front matter, a bad date field. */
export interface DossierProblem {
  readonly code: 'yaml' | 'yaml-limits' | 'front-matter' | 'invalid-value' | 'unknown-key' | 'too-large' | 'not-utf8';
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** What should stand at the place instead, where something is near. */
  readonly meant?: string | null;
}

export interface Dossier {
  readonly kind: 'text' | 'yaml';
  /** Length of the document in UTF-16 units. */
  readonly length: number;
  /** The dossier's date (design section 1), where it stands, and where it was taken from; value null when unknown. */
  readonly date: {
    readonly value: PartialDate | null;
    readonly span: Span | null;
    readonly from: 'front-matter' | 'field' | 'wire' | 'file-name' | 'option' | 'none';
  };
  readonly place: string | null;
  readonly title: string | null;
  /** IETF tag, as written. */
  readonly language: string | null;
  readonly spelling: Spelling | null;
  readonly names: NameOrder | null;
  readonly ranks: RankStyle | null;
  readonly passages: readonly Passage[];
  readonly fields: readonly Field[];
  readonly allow: readonly Allowance[];
  /** Severity per rule set by the dossier itself. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Every rule that `allow` and `rules` name. */
  readonly named: readonly NamedRule[];
  readonly problems: readonly DossierProblem[];
  /** Of what was read in parts: the edit that no passage can make by itself, from the whole text. */
  readonly replace?: (edit: DocumentEdit) => DocumentEdit | null;
}
