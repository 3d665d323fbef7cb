/** A claim: what a sentence or a YAML field states about the world, with the date it is made of (design section 1). */
import type { Mention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';

/** The time a claim speaks of. `tense` widens it: "former" asks for any earlier tenure, "incoming" for a coming one. */
export interface ClaimDate {
  /** The date that governs the claim; null when neither the clause nor the dossier has one. */
  readonly value: TimeValue | null;
  /** Every date that the sentence can speak of, the governing one first: a claim is false only if false on all. */
  readonly readings: readonly TimeValue[];
  /** The date mention that governs it, when there is one. */
  readonly mention: Mention | null;
  readonly tense: 'present' | 'former' | 'incoming';
}

/** Of what is so on no day of its own. */
export const UNDATED: ClaimDate = { value: null, readings: [], mention: null, tense: 'present' };

interface ClaimBase {
  readonly date: ClaimDate;
  /** The words that make the claim, for findings that point at all of it. */
  readonly span: Span;
}

export interface HeldRank extends ClaimBase {
  readonly kind: 'held-rank';
  readonly person: Mention;
  readonly rank: Mention;
  /** Words behind the name tell of another bearer: "of the signals", "Jr.", "another man". */
  readonly namesake?: true;
  /** Of somebody of no registry: the sentence speaks of another time, too, or of somebody else. */
  readonly elsewhen?: true;
}

export interface HeldOffice extends ClaimBase {
  readonly kind: 'held-office';
  readonly person: Mention;
  readonly office: Mention;
  /** The country that the text names as that of the office; null where it names none. */
  readonly nation: Nation | null;
  /** The word that asks for another time: "former", "then", "incoming"; null where none does. */
  readonly marker: { readonly span: Span; readonly text: string } | null;
  /** False where somebody of no registry has a name that nobody in the country of the office would have. */
  readonly native: boolean;
  /** "now the Minister", "currently Minister": the office of the day of writing, whatever time the sentence tells of. */
  readonly current?: true;
}

/** The person has a title together with others, which no mention is: "Defence Ministers X and Y". */
export interface Titled extends ClaimBase {
  readonly kind: 'titled';
  readonly person: Mention;
}

/** The person held the office or rank on the date that the clause itself gives: "X was Minister in 2022". */
export interface HeldThen extends ClaimBase {
  readonly kind: 'held-then';
  readonly person: Mention;
  readonly title: Mention;
  /** The text says that it was taken up on that date, or soon after. */
  readonly begins: boolean;
  /** The text says that it was given up on that date. */
  readonly ends: boolean;
  /** The text gives the whole time, of which this is the beginning. */
  readonly whole?: true;
}

/** The rank `to` followed directly on the rank `from`. */
export interface Promoted extends ClaimBase {
  readonly kind: 'promoted';
  readonly person: Mention;
  readonly from: Mention;
  readonly to: Mention;
}

/** The person takes part for that country: `delegation` or `country` beside a person in a record. */
export interface Delegated extends ClaimBase {
  readonly kind: 'delegated';
  readonly person: Mention;
  readonly nation: Nation;
}

/** "Japanese", "Japan's", "of Japan" beside an office. */
export interface Nation {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly kind: 'adjective' | 'name';
  readonly span: Span;
  readonly text: string;
  /** The adjective of the person's own country, "Vietnamese"; beside a name in Vietnamese its name there. Null where there is none, or nobody is known. */
  readonly own: string | null;
}

/** The agreement was signed, issued or announced on that date. `signedOn` is the date mention that says so. */
export interface Signed extends ClaimBase {
  readonly kind: 'signed';
  readonly agreement: Mention;
  /** The text says "signed", and not "issued", "adopted" or nothing: then it can be of one day only. */
  readonly isSigning: boolean;
  /**
   * Where nobody stands beside it who may have signed on a day of his own: `signing` if it "was signed" then, `making` if
   * it was concluded then or is "of" that date, as what is adopted first and signed later is, too.
   */
  readonly ofAll?: 'signing' | 'making';
  /** The countries that a sentence of prose names. */
  readonly countries?: readonly string[];
  /** The city that stands beside the date, folded. */
  readonly place?: string;
  /** "another Memorandum", "a new Memorandum": of several of the name. */
  readonly another?: true;
  readonly signedOn: Mention;
}

/** The relation between the parties went by that name on that date. */
export interface Named extends ClaimBase {
  readonly kind: 'named';
  readonly partnership: Mention;
  /** "at the strategic partnership level": the name is that of the level, and no short form of a longer one. */
  readonly exact: boolean;
  /** The sentence is one of plans, so that a name that is not yet in force may be one of them. */
  readonly planned: boolean;
  /** It is told how the relation came to bear that name, which a later name does not undo. */
  readonly founded: boolean;
  /** ISO 3166-1 codes of the countries that the sentence names. */
  readonly countries: readonly string[];
  /** Written as a name of its own, and not as the short form of a longer one. */
  readonly proper: boolean;
  /** "Productive" before the name, with the space behind it: no name has the word, and it goes where the name goes. */
  readonly modifier?: Span;
}

/** That edition of an event took place on that date; `ordinal` on the event mention names the edition. */
export interface TookPlace extends ClaimBase {
  readonly kind: 'took-place';
  readonly event: Mention;
  /** Null where the text names no place. */
  readonly place: HeldPlace | null;
  /** Its verb is that of the last day: "closed", "ended". */
  readonly closes?: true;
  /** Its date is an attribute: "the Tuesday briefing", "last week's talks" are of that day, and perhaps it is not. */
  readonly loose?: true;
  /** "a 9th Dialogue", "another 9th Dialogue": of several of the name. */
  readonly another?: true;
  /** Told as news of its own day: "The 10th Dialogue opened", "09:00 The 10th Dialogue". */
  readonly news?: true;
}

/** Where the text says that an event took place. A `host` may be a state by its capital. */
export interface HeldPlace {
  readonly text: string;
  readonly span: Span;
  readonly host?: boolean;
  /** ", Viet Nam" behind a city. */
  readonly state?: StateBehind;
}

export interface StateBehind {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly span: Span;
  /** The mark and the space before it: ", " or " (". */
  readonly lead: string;
  /** False where it may begin the next clause: "in Hanoi, Viet Nam and Japan held". */
  readonly ends: boolean;
}

/** The agreement is spoken of as one that is there: "under the Memorandum", "the ministers signed the Memorandum". */
export interface Applied extends ClaimBase {
  readonly kind: 'applied';
  readonly agreement: Mention;
}

/** The agreement is spoken of as one in force: "the Memorandum governs the visits", "exchanges are based on it". */
export interface InForce extends ClaimBase {
  readonly kind: 'in-force';
  readonly agreement: Mention;
}

/** The agreement is called a document of that kind, beside its title. */
export interface OfKind extends ClaimBase {
  readonly kind: 'of-kind';
  readonly agreement: Mention;
  readonly stated: { readonly text: string; readonly span: Span };
}

/** Something began on the one day and ended on the other. */
export interface Lasted extends ClaimBase {
  readonly kind: 'lasted';
  readonly from: Mention;
  readonly to: Mention;
}

/** Somebody led that edition of an event, alone or with others. */
export interface Chaired extends ClaimBase {
  readonly kind: 'chaired';
  readonly event: Mention;
  readonly person: Mention;
}

/** Somebody put their name under the agreement. */
export interface SignedBy extends ClaimBase {
  readonly kind: 'signed-by';
  readonly agreement: Mention;
  readonly person: Mention;
}

/** A sentence tells as done what it dates after the dossier; `verb` is the word that says so. */
export interface Happened extends ClaimBase {
  readonly kind: 'happened';
  readonly on: Mention;
  readonly verb: string;
}

/** The person was of that age. `span` is the number. */
export interface Aged extends ClaimBase {
  readonly kind: 'aged';
  readonly person: Mention;
  readonly age: number;
  /** True when words say that the number is an age; "X, 53," leaves it to the reader. */
  readonly said: boolean;
  /** Completed years, or years begun as Vietnamese also counts them; reached on that date. */
  readonly counted: 'completed' | 'begun' | 'reached';
  /** The sentence speaks of another time, too, or of somebody else. */
  readonly elsewhen?: true;
}

/** The person was born on that date. */
export interface Born extends ClaimBase {
  readonly kind: 'born';
  readonly person: Mention;
  readonly on: Mention;
  /** "another X, born in 1960": of several of the name. */
  readonly another?: true;
}

/** The day falls on that weekday: ISO 8601, 1 = Monday … 7 = Sunday. */
export interface Weekday extends ClaimBase {
  readonly kind: 'weekday';
  readonly on: Mention;
  readonly day: number;
  readonly stated: { readonly text: string; readonly span: Span };
}

/** The person had a seat in that body. `span` is the body's name. */
export interface MemberOf extends ClaimBase {
  readonly kind: 'member-of';
  readonly person: Mention;
  readonly body: Mention;
  /** "the Central Committee of the Youth Union": of another body than the Party. */
  readonly ofOther?: true;
}

/** Somebody of whom the registry has a date of death is spoken of as alive. */
export interface Alive extends ClaimBase {
  readonly kind: 'alive';
  readonly person: Mention;
}

/** The body went by that name on that date. */
export interface Called extends ClaimBase {
  readonly kind: 'called';
  readonly organisation: Mention;
  /** The country that the text names as that of the body. */
  readonly nation: Nation | null;
  /** The text says itself that the name is an old one. */
  readonly told?: true;
}

/**
 * What has a beginning: diplomatic relations, a level of a partnership by its index, a series of meetings or one of them;
 * `between` two countries, by their codes, what no registry knows, by its name.
 */
export type Begun =
  | { readonly agreement: string }
  | { readonly partnership: string; readonly level: number }
  | { readonly series: string; readonly ordinal: number }
  | { readonly between: string; readonly name: string };

/** Relations, or a level of them, began on that date. */
export interface Established extends ClaimBase {
  readonly kind: 'established';
  readonly of: Begun;
  readonly on: Mention;
}

/** So many years had passed since the agreement, or since the relation got that level. */
export interface Anniversary extends ClaimBase {
  readonly kind: 'anniversary';
  readonly count: { readonly value: number; readonly span: Span; readonly text: string };
  readonly of: Begun;
  /** "50th anniversary", "50 years of", or "50 years since". */
  readonly form: 'ordinal' | 'year' | 'years' | 'since';
  /** The text says that it is the year of the feast; else it may speak of one that is over. */
  readonly marked: boolean;
  /** The text tells of a feast as over: one of today, where today is its day. */
  readonly celebrated: boolean;
  /** The feast may be one to come. */
  readonly planned: boolean;
  /** It "will" be, in a year that the text does not name. */
  readonly coming: boolean;
}

export type Claim =
  | Applied
  | Anniversary
  | Established
  | HeldRank
  | HeldOffice
  | Titled
  | HeldThen
  | Promoted
  | Delegated
  | Signed
  | Named
  | TookPlace
  | Happened
  | Aged
  | Born
  | Weekday
  | MemberOf
  | Alive
  | OfKind
  | Lasted
  | Chaired
  | SignedBy
  | InForce
  | Called;
