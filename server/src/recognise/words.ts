/**
 * The grammar's own words, by class. These are words of the languages, not facts: who and what exists stands in the
 * registry. Each class is one bit, so that a test on a token is one look-up.
 */
import { allCapitals, type Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Words } from './wordTables.ts';

export const ARTICLE = 1 << 0;
/** "Mr", "H.E.": stands before a name and belongs to no mention. */
export const HONORIFIC = 1 << 1;
/** "former", "ex", "late", "then": asks for a tenure of the past. */
export const FORMER = 1 << 2;
/** "incoming", "designate", "new", "newly": asks for a tenure about to begin or just begun. */
export const INCOMING = 1 << 3;
/** Verbs that conclude an agreement. */
export const SIGNING = 1 << 4;
/** Verbs and nouns that change the level of a relation ("upgrade", "elevate", "from … to"). */
export const RAISING = 1 << 5;
/** A country or its adjective: see `countries.ts`. */
export const COUNTRY = 1 << 6;
/** Written before a full stop that ends no sentence ("Gen", "Lt", "Mr", "No"). */
export const ABBREVIATION = 1 << 7;
/** May stand between the words of a form without being part of it. */
export const SKIPPED = 1 << 8;
/** Begins an office: "Minister", "Deputy", "Chief", "Ambassador". */
export const OFFICE_WORD = 1 << 9;
/** Verbs of taking place: "held", "took place", "convened". */
export const HOLDING = 1 << 10;
/** Words that may look like part of a name because they are written with a capital. */
export const NOT_A_NAME = 1 << 11;
/** Prepositions that bring a date: "on", "in", "since", "at". */
export const DATE_PREPOSITION = 1 << 12;
/** Words that make a statement conditional or future: "will", "would", "plans", "if". */
export const IRREALIS = 1 << 13;
/** A word before "General" in titles that are no rank ("Secretary General"). */
export const BEFORE_GENERAL = 1 << 15;
/**
 * A word behind "General" that makes it no rank ("General Assembly", "General Staff"). The firms among them ("General
 * Dynamics") stand here as words: a name may stand behind the rank as well, and no grammar tells "General Mills" from it.
 */
export const AFTER_GENERAL = 1 << 19;
/** An office that stands right before a name: "Minister Giang", "Ambassador Ito". */
export const ADDRESS = 1 << 20;
export const CONJUNCTION = 1 << 16;
/** "anniversary": the date behind is that of the feast. */
export const ANNIVERSARY = 1 << 28;
/** Verbs of the past and auxiliaries that no ending tells: what follows belongs to them. */
export const VERB = 1 << 29;
/** Words that tell of another time than the dossier's: "earlier", "ago", "his predecessor". */
export const HISTORY = 1 << 27;
/** Words that no name begins with, but that end many: "An", "A", "Jun". */
export const ALSO_A_NAME = 1 << 21;
/** Small words inside names: "van der Meer", "bin Osman", "de Silva". */
export const PARTICLE = 1 << 23;
/** Before a person whom no title names: "her counterpart, X", "his successor, X". */
export const RELATION = 1 << 24;
/** First syllables of Vietnamese titles and time words: which word it is, its accents decide. */
export const VIETNAMESE = 1 << 26;
/** Words that credit somebody with a text or picture. */
export const CREDIT = 1 << 25;
/** What somebody is who is named beside it: "analyst X", "X, a lawyer". */
export const PERSON_NOUN = 1 << 14;
/** Verbs of which only people are the subject. */
export const SPEECH = 1 << 30;
/** Ends the name of a place: "Downing Street". */
export const PLACE_NOUN = 1 << 31;
/** Behind a hyphen these are no part of a name: "Kihara-led". */
export const HYPHENATED = 1 << 22;
/** What happens to an agreement besides its signing: a date behind these words is not the date of signing. */
export const EFFECT = 1 << 17;
/** Words that open a clause of their own, whose date is not that of the main clause. */
export const SUBORDINATE = 1 << 18;
export const SHORT_STYLE = 2;
export const BEFORE_STYLE = 3;
export const WEAK_STYLE = 4;

/** In a headline in capitals these are no name. */
export const HEADLINE_VERBS = wordSet(
  'OFFERS DUE DOUBTS OPPOSES ADVISES BREAKS DELAYS HOLD SIGN MEET SEEK URGE RESUME RESUMES TAKES TOOK HAILS URGES CALLS VOWS OPENS SIGNS RECEIVES ARRIVES LEAVES LEADS HEADS HOSTS HOLDS SEES BACKS SEEKS EYES PLEDGES WELCOMES THANKS HANDS STEPS RETIRES RESIGNS DIES WINS GETS JOINS INSPECTS TOURS NAMES APPOINTS GREETS PAYS DISCUSSES ATTENDS RETURNS DEPARTS CONFIRMS DENIES REJECTS ADDRESSES CALLED SIGNED ARRIVED LEFT OPENED HELD HOSTED RECEIVED WELCOMED WITNESSED ATTENDED AGREED REAFFIRMED PROMISED RETIRED RESIGNED REPLACES REPLACED SUCCEEDS SUCCEEDED ASSUMES ASSUMED HELPS KEEPS GIVES MAKES GOES COMES QUITS REFUSES WARNS SAYS ASKS BEGINS ENDS CLOSES COMMANDS LAUNCHES PRAISES SLAMS DEFENDS DEFIES ESCAPES FACES FIRES FLIES INSISTS LANDS MEETS MOVES PROMISES RESCUES REMAINS REPORTS REVEALS RISES SALUTES SENDS SPEAKS STANDS STAYS SUES TALKS TRAVELS TURNS VISITS WALKS WANTS WITNESSES APOLOGISES APOLOGIZES APPROVES ARRESTED CHARGED CLEARED DEAD DETAINED DISMISSED ELECTED FIRED FREED HONOURED HONORED INJURED JAILED KILLED NAMED OUSTED ATTACKS BLASTS PROPOSES THREATENS LOOKS FEEL EXPECTS PREDICTS REITERATES RENEWS FORECASTS SEEKING PLEASED AGREE ANNOUNCE ANNOUNCES EXTEND DISCUSS SETS SHELVES READIES REACHES BEGIN WITHDRAW AVOID RESHUFFLE EXCEEDED MUST PROMOTED REAPPOINTED SACKED SENTENCED SWORN TIPPED WOUNDED',
);

/** Verbs by their endings; "JAMES", "YATES" and "ROBERTS" are none. */
export const HEADLINE_ENDINGS = /(?:I[FZ]I?ES|\w{4}(?:IS|AT)ES|\w[CPS]TS|\wP?POSES)$/;

/** Before a colon these open a list of people. */
export const LIST_LABELS =
  'left right present regrets apologies seating seated standing pictured attendees guests speakers photographs photos pictures observers rapporteurs participants interpreters attending attended delegates panellists panelists members reporters';
/** Heads of columns with names in them. */
export const NAME_HEADS = 'name names delegate participant speaker';

/** Before a clause of its own: "since the 10th Dialogue was held in Hanoi". */
export const REASONS = 'since after before when until till while';

/** Code of the country named at a token, or null. "US" is one only in capitals; "U.S." is two tokens of letters. */
export function countryAt(tokens: Tokens, i: number, words: Words): string | null {
  if (i < 0 || i >= tokens.count) return null;
  const word = tokens.word[i] as number;
  // Most words are none, and a class is read much faster than a map.
  if (((words.classes[word] as number) & COUNTRY) === 0) {
    const dotted = i > 1 && word === words.us.s && tokens.word[i - 2] === words.us.u;
    return dotted && tokens.end[i - 2] === (tokens.start[i] as number) - 1 ? 'US' : null;
  }
  const pronoun = word === words.us.word && !allCapitals(tokens, i);
  return pronoun ? null : (words.country.get(word) ?? null);
}
