/** What the grammar of titles asks about a token and its neighbours. */
import {
  ALL_CAPITALS,
  BREAK_TOKEN,
  CAPITAL,
  LINE_BEFORE,
  NUMBER,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import { endsShortLine } from '../lines.ts';
import type { Matcher } from '../matcher.ts';
import type { MentionType } from '../mention.ts';
import { isRoman } from '../ordinals.ts';
import { COUNTRY_OR_NAME, LINK, ORGANISATION_HEAD, OUTSIDE, PLACE_HEAD, PLAIN, STOP } from '../roles.ts';
import type { PlainWord } from '../roleWords.ts';
import { ARTICLE, COUNTRY, HEADLINE_VERBS, PARTICLE } from '../words.ts';

const COLON = 0x3a;
/** First words of labels of more than one word, and how many follow at most. */
const LABELS = wordSet(
  'date place day time signed concluded issued adopted held host chaired venue location status entry',
);
const LONGEST_LABEL = 6;
/** Below the name of an office in a letter. */
const CONTACTS = wordSet('Telephone Phone Tel Fax Email Website');
/** "City" is none. */
const SHORTEST_NOMINAL = 6;

/** A title by its tokens `[from, to)`. */
export interface Title {
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
  /** Nothing but its capitals tells that it is one. */
  readonly weak?: true;
}

export interface View {
  readonly count: number;
  role(i: number, roles: number): boolean;
  /** Plays all of the parts. */
  roles(i: number, roles: number): boolean;
  country(i: number): boolean;
  /** A country by its name, not by its adjective. */
  countryName(i: number): boolean;
  article(i: number): boolean;
  /** "the" or a possessive: of one who is known. */
  the(i: number): boolean;
  /** A capitalised word of a rank. */
  rank(i: number): boolean;
  /** "de", "al": a small word inside names. */
  particle(i: number): boolean;
  capital(i: number): boolean;
  allCapitals(i: number): boolean;
  /** By its ending: "Illegal", "Unreported", "Strategic". */
  adjective(i: number): boolean;
  /** By its ending a thing that is done or known: "Navigation", "Hydrography", "Museology". */
  nominal(i: number): boolean;
  word(i: number): boolean;
  number(i: number): boolean;
  /** A number of four digits that can be a year. */
  year(i: number): boolean;
  /** A word of no form and no grammar. */
  unknown(i: number): boolean;
  length(i: number): number;
  text(i: number): string;
  spaced(i: number): boolean;
  /** A hyphen or dash without space on either side. */
  hyphen(i: number): boolean;
  /** An apostrophe or `'s`. */
  possessive(i: number): boolean;
  quote(i: number): boolean;
  /** "Tenth", "VIII", or the end of "10th". */
  ordinal(i: number): boolean;
  is(i: number, word: PlainWord): boolean;
  /** Taken by a name, a rank or a date. */
  fixed(i: number): boolean;
  /** A capitalised word that can stand inside a title. */
  part(i: number): boolean;
  /** A part of a title that goes on with the next token: "NEWS RELEASE" in the line above does not. */
  leads(i: number): boolean;
  sentenceStart(i: number): boolean;
  /** The first token of a line, or behind the last one. */
  lineStart(i: number): boolean;
  /** End of "U.S." that begins at `i`, or -1. */
  usEnd(i: number): number;
}

/** A class, as one is made for every passage: functions of each one's own would cost more than what they are asked. */
class PassageView implements View {
  readonly count: number;
  private readonly source: string;
  private readonly tokens: Tokens;
  private readonly matcher: Matcher;
  private readonly taken: Uint8Array;

  constructor(text: string, tokens: Tokens, matcher: Matcher, taken: Uint8Array) {
    this.count = tokens.count;
    this.source = text;
    this.tokens = tokens;
    this.matcher = matcher;
    this.taken = taken;
  }

  role(i: number, roles: number): boolean {
    return this.inside(i) && ((this.matcher.roles[this.tokens.word[i] as number] as number) & roles) !== 0;
  }
  roles(i: number, roles: number): boolean {
    return this.inside(i) && ((this.matcher.roles[this.tokens.word[i] as number] as number) & roles) === roles;
  }
  country(i: number): boolean {
    return this.classed(i, COUNTRY) || this.role(i, COUNTRY_OR_NAME);
  }
  countryName(i: number): boolean {
    return this.country(i) && this.matcher.words.canon[this.tokens.word[i] as number] === this.tokens.word[i];
  }
  article(i: number): boolean {
    return this.classed(i, ARTICLE) && this.role(i, LINK);
  }
  the(i: number): boolean {
    return this.article(i) && this.length(i) === 3;
  }
  rank(i: number): boolean {
    return this.capital(i) && this.matcher.ranks.kind[this.tokens.word[i] as number] !== 0;
  }
  particle(i: number): boolean {
    return this.classed(i, PARTICLE);
  }
  capital(i: number): boolean {
    return this.word(i) && this.flag(i, CAPITAL);
  }
  allCapitals(i: number): boolean {
    return this.flag(i, ALL_CAPITALS);
  }
  adjective(i: number): boolean {
    if (!this.word(i)) return false;
    return /(?:al|ed|ic|ive|ous|ary|ing|ible|able|ular|olar)$/i.test(
      this.source.slice(this.tokens.start[i], this.tokens.end[i]),
    );
  }
  nominal(i: number): boolean {
    if (!this.word(i) || this.length(i) < SHORTEST_NOMINAL || this.role(i, PLACE_HEAD)) return false;
    return /(?:[ts]ions?|ments?|it(?:y|ies)|olog(?:y|ies)|graphy|ics|isms?|tures?|ings|ships?|(?:ed|li|di|ve|ful)ness)$/i.test(
      this.source.slice(this.tokens.start[i], this.tokens.end[i]),
    );
  }
  word(i: number): boolean {
    return this.inside(i) && this.tokens.kind[i] === WORD;
  }
  number(i: number): boolean {
    return this.inside(i) && this.tokens.kind[i] === NUMBER;
  }
  year(i: number): boolean {
    if (!this.number(i) || this.length(i) !== 4) return false;
    const century = this.unit(i) * 100 + this.source.charCodeAt((this.tokens.start[i] as number) + 1);
    return century === 0x31 * 100 + 0x39 || century === 0x32 * 100 + 0x30;
  }
  unknown(i: number): boolean {
    return this.word(i) && this.tokens.word[i] === 0;
  }
  length(i: number): number {
    return (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
  }
  text(i: number): string {
    return this.inside(i) ? this.source.slice(this.tokens.start[i], this.tokens.end[i]) : '';
  }
  spaced(i: number): boolean {
    return this.flag(i, SPACE_BEFORE);
  }
  hyphen(i: number): boolean {
    const u = this.unit(i);
    return (u === 0x2d || (u >= 0x2010 && u <= 0x2015)) && !this.spaced(i) && !this.spaced(i + 1);
  }
  possessive(i: number): boolean {
    const u = this.unit(i);
    return (u === 0x27 || u === 0x2019) && !this.spaced(i);
  }
  quote(i: number): boolean {
    const u = this.unit(i);
    return u === 0x22 || u === 0x201c || u === 0x201d || u === 0xab || u === 0xbb;
  }
  ordinal(i: number): boolean {
    if (!this.inside(i)) return false;
    if ((this.matcher.words.ordinal[this.tokens.word[i] as number] as number) > 0) return true;
    return this.allCapitals(i) && this.length(i) < 8 && isRoman(this.text(i));
  }
  is(i: number, word: PlainWord): boolean {
    const at = this.inside(i) ? (this.tokens.word[i] as number) : 0;
    if (at === 0 || ((this.matcher.roles[at] as number) & PLAIN) === 0) return false;
    const { lexicon, words } = this.matcher;
    // "&" is "and", "defense" is "defence".
    const canon = words.canon[at] as number;
    return lexicon.is(at, word) || (canon !== at && lexicon.is(canon, word));
  }
  fixed(i: number): boolean {
    return this.taken[i] !== 0;
  }
  part(i: number): boolean {
    if (!this.capital(i) || this.fixed(i) || this.role(i, LINK | OUTSIDE | STOP)) return false;
    // "DEFENCE CHIEFS HOLD TALKS": where all is in capitals, a verb; not "HEADS OF GOVERNMENT".
    const isShouted = this.allCapitals(i) && this.allCapitals(i + 1);
    if (isShouted && HEADLINE_VERBS.has(this.text(i)) && !this.is(i + 1, 'of')) return false;
    return !this.isInitial(i) && !(this.flag(i, LINE_BEFORE) && this.opensLabel(i));
  }
  leads(i: number): boolean {
    if (!this.part(i) || !this.spaced(i + 1)) return false;
    return !(this.flag(i + 1, LINE_BEFORE) && (this.opensTitle(i, i + 1) || endsShortLine(i, this.tokens)));
  }
  sentenceStart(i: number): boolean {
    return !this.inside(i - 1) || this.unit(i - 1) === 0x2e || this.unit(i - 1) === 0x3a;
  }
  lineStart(i: number): boolean {
    return !this.inside(i) || this.flag(i, LINE_BEFORE);
  }
  usEnd(i: number): number {
    const { start, end, word } = this.tokens;
    const { u, s } = this.matcher.words.us;
    if (word[i] !== u || word[i + 2] !== s) return -1;
    const dotted = this.unit(i + 1) === 0x2e && this.unit(i + 3) === 0x2e;
    return dotted && end[i + 1] === start[i + 2] ? i + 4 : -1;
  }

  private inside(i: number): boolean {
    return i >= 0 && i < this.count && this.tokens.kind[i] !== BREAK_TOKEN;
  }
  private flag(i: number, flag: number): boolean {
    return this.inside(i) && ((this.tokens.flags[i] as number) & flag) !== 0;
  }
  private classed(i: number, classes: number): boolean {
    return this.inside(i) && ((this.matcher.words.classes[this.tokens.word[i] as number] as number) & classes) !== 0;
  }
  private unit(i: number): number {
    return this.inside(i) ? this.source.charCodeAt(this.tokens.start[i] as number) : 0;
  }
  /** "Ministry of" at the beginning of a line, and what is in capitals when the line above was not, or the reverse. */
  private opensTitle(i: number, next: number): boolean {
    if (this.allCapitals(i) !== this.allCapitals(next)) return true;
    if (this.is(next, 'press') || this.is(next, 'news') || CONTACTS.has(this.text(next))) return true;
    return (this.role(next, ORGANISATION_HEAD) && this.is(next + 1, 'of')) || this.opensLine(next);
  }
  /** A label ("Present: …") or a dateline ("Kampala, 18 September – "), though the line above ends in no full stop. */
  private opensLine(i: number): boolean {
    let j = i + 1;
    while (j < i + 4 && this.capital(j)) j++;
    const mark = this.unit(j);
    // "Kenyan side: …"
    if (mark === COLON || (this.word(j) && this.unit(j + 1) === COLON)) return true;
    if (mark !== 0x2c) return (mark === 0x2013 || mark === 0x2014) && this.spaced(j) && this.spaced(j + 1);
    if (this.number(j + 1)) return true;
    const stop = this.unit(j + 2) === 0x2e || this.unit(j + 2) === 0x2c;
    return this.word(j + 1) && this.number(stop ? j + 3 : j + 2);
  }
  /** "Present: …", "Date of signing: …". */
  private opensLabel(i: number): boolean {
    if (this.unit(i + 1) === COLON) return true;
    // "Point of contact:": a word of weight in small letters is none of a title.
    let label = LABELS.has(this.text(i).toLowerCase());
    for (let j = i + 1; j < i + LONGEST_LABEL && this.word(j) && !this.flag(j, LINE_BEFORE); j++) {
      label ||= !this.capital(j) && !this.role(j, LINK | STOP | OUTSIDE);
      if (this.unit(j + 1) === COLON) return label;
    }
    return false;
  }
  /** A letter with its full stop: an initial, or the "U" of "U.S.". */
  private isInitial(i: number): boolean {
    return this.unit(i + 1) === 0x2e && this.length(i) === 1;
  }
}

export function viewOf(text: string, tokens: Tokens, matcher: Matcher, fixed: Uint8Array): View {
  return new PassageView(text, tokens, matcher, fixed);
}
