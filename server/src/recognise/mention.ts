/** A mention: a place in a dossier where a name, title or date stands (design section 1). */
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';

export type MentionType =
  | 'person'
  | 'rank'
  | 'office'
  | 'organisation'
  | 'agreement'
  | 'partnership'
  | 'event'
  | 'date';

export type DateDefect = 'impossible' | 'weekday' | 'reversed' | 'ambiguous';

/** The words of a date that say one part; UTF-16 offsets into the mention's text. */
export interface DatePart {
  readonly kind: 'weekday' | 'day' | 'month' | 'year';
  readonly start: number;
  readonly end: number;
}

/** A date word by word, so that it can be written otherwise without reading it again. */
export interface DateWriting {
  /** 'figures' are 27/2/2024 and the like; the two with words are English. */
  readonly style: 'day-month' | 'month-day' | 'iso' | 'figures' | 'vietnamese' | 'japanese';
  /** In order of place; of a range its first end. What lies between them are marks and words like "of". */
  readonly parts: readonly DatePart[];
  /** The other end of a range, and what joins the two. */
  readonly last: { readonly join: Pick<DatePart, 'start' | 'end'>; readonly parts: readonly DatePart[] } | null;
}

/** How a date got its value, for hovers and for rules that must know what was written and what was inferred. */
export interface DateReading {
  /** Null when the date is impossible, reversed or ambiguous, or cannot be placed. */
  readonly value: TimeValue | null;
  readonly defect: DateDefect | null;
  /** The words around say that the defect is none: "moved from 12 March to 5 March" is no range. */
  readonly doubtful?: true;
  /** The parts that stand in the text; every other part of the value was inferred. */
  readonly written: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
  /** `written`: complete in the text; else what the missing parts came from. */
  readonly resolvedBy: 'written' | 'dossier-date' | 'earlier-date' | 'relative' | 'unresolved';
  /** The weekday in the text, ISO 8601 (1 = Monday … 7 = Sunday), its place, and whether it is at the end of a range. */
  readonly weekday: { readonly day: number; readonly span: Span; readonly last?: true } | null;
  /**
   * Every reading of an ambiguous date; the right order of a reversed range; the days around an impossible one; of
   * "until Monday, 14 March", where the weekday is wrong, the day itself.
   */
  readonly alternatives: readonly TimeValue[];
  /** Null where a word is none of a plain date: "next Monday", "the twenty-first of May", 令和6年. */
  readonly writing: DateWriting | null;
  readonly form: 'day' | 'month' | 'year' | 'range' | 'relative' | 'season' | 'decade' | 'weekday' | 'fiscal' | 'part';
}

/**
 * How a person is written here. `misspelt` is a near miss of a registry name, `wrong-part` the part of a name that its
 * culture's press does not use alone; both are kept as such for the rules.
 */
export type NameForm = 'full' | 'given-first' | 'native' | 'variant' | 'short' | 'wrong-part' | 'misspelt' | 'unknown';

/**
 * How a title that the registry does not have differs from one that it has: a `letter` of one word, the `order` of its
 * words, `small` words or plurals alone, the `kind` of document before what it is about, or one `word` of substance.
 */
export type TitleSlip = 'letter' | 'order' | 'small' | 'kind' | 'word';

export interface NearTitle {
  readonly id: string;
  readonly slip: TitleSlip;
  /** The title that the registry has, in the spelling of the text. */
  readonly right: string;
  /** Partnerships: index of the level. */
  readonly level?: number;
}

export interface Mention {
  /** UTF-16 offsets into the document as received. */
  readonly span: Span;
  /** Index of the passage it stands in. */
  readonly passage: number;
  /** The text as the passage's value has it: for YAML scalars without escapes and folds. */
  readonly text: string;
  readonly type: MentionType;
  /** The registry id it resolves to, or null. For ranks the id of a rank, for events of the series or single event. */
  readonly id: string | null;
  /** Every id that the written form can stand for, best first; `[id]` when it is certain. */
  readonly candidates: readonly string[];
  /** Full name or title spelled out, as design section 7 says. */
  readonly canonical: string;
  /** Present on dates. */
  readonly date?: DateReading | undefined;
  /** Present on people. */
  readonly name?: NameForm | undefined;
  /** Present on people of no registry: the countries of those whose names are known to be made like this one. */
  readonly homes?: readonly string[] | undefined;
  /** Present on people and dates inside quotation marks: somebody else's words. */
  readonly quoted?: true | undefined;
  /** Present on ranks: written as an abbreviation ("Sen. Lieut. Gen"). */
  readonly abbreviated?: boolean | undefined;
  /** Present on events: the ordinal written ("tenth" → 10) and its place. */
  readonly ordinal?: { readonly value: number; readonly span: Span } | null | undefined;
  /** Present on partnerships: index of the level in the partnership, per candidate id. */
  readonly level?: number | undefined;
  /** Present on agreements, partnerships and events of no entry: the one entry whose title is nearly theirs. */
  readonly near?: NearTitle | undefined;
}

/** What has titles of its own, and a day on which it was held, signed or begun. */
export const THINGS: ReadonlySet<MentionType> = new Set(['agreement', 'event', 'partnership']);

/**
 * The mention at another place. All that come from here have one layout, whatever they have of it: the rules go through
 * thousands at every key, and an engine reads objects of one layout several times as fast as those of ten.
 */
export function placedMention(mention: Mention, span: Span, passage: number): Mention {
  const { text, type, id, candidates, canonical, date, name, homes, quoted, abbreviated, ordinal, level, near } =
    mention;
  return {
    span,
    passage,
    text,
    type,
    id,
    candidates,
    canonical,
    date,
    name,
    homes,
    quoted,
    abbreviated,
    ordinal,
    level,
    near,
  };
}
