/**
 * What part a word can play in a title that the registry does not know: "Minister" heads an office, "Foreign" narrows
 * one, "Dialogue" heads an event. Words of the language, not facts; a word may play several parts.
 */
export const OFFICE_HEAD = 1 << 0;
/** Before an office's head: "Deputy", "Permanent", "State". */
export const OFFICE_MODIFIER = 1 << 1;
/** A field of work: "Foreign", "Defence", "Trade", "Affairs". */
export const FIELD = 1 << 2;
export const ORGANISATION_HEAD = 1 << 3;
/** Organisations whose nationality may also stand behind: "Armed Forces of the Philippines", "Embassy of Italy". */
export const NATIONAL_HEAD = 1 << 4;
export const AGREEMENT_HEAD = 1 << 5;
/** Before an agreement's head without being a field: "Joint", "Reciprocal". */
export const AGREEMENT_MODIFIER = 1 << 6;
export const EVENT_HEAD = 1 << 7;
export const PARTNERSHIP_MODIFIER = 1 << 8;
/** Between the capitalised words of a title: "of", "and", "the". */
export const LINK = 1 << 9;
/** Opens the complement of an office: "Chief of …", "Minister for …". */
export const COMPLEMENT = 1 << 10;
/** Common in the long names of partnerships and agreements, where they may be in lower case. */
export const AIM = 1 << 11;
/** Ends a complement whatever follows: "signed", "between". */
export const STOP = 1 << 12;
/** Ends the name of a place: "Ho Chi Minh City". */
export const PLACE_HEAD = 1 << 13;
/** Goes with "General" behind it: "Secretary General". */
export const GENERAL_HEAD = 1 << 14;
/** Parts of a government, which go without nationality: "Ministry", "Committee". */
export const GOVERNMENTAL = 1 << 15;
/** Heads of organisations that need a telling word before them: "Coast Guard Service", not "National Service". */
export const WEAK_ORGANISATION = 1 << 16;
/** "Republic", "Kingdom": what a state calls itself. */
export const STATE = 1 << 17;
/** Before it: "Socialist", "United", "People". */
export const STATE_MODIFIER = 1 << 18;
/** Begins sentences and clauses, never titles, though with a capital: "During", "Their". */
export const OUTSIDE = 1 << 19;
/** Offices that are held "to" a country or organisation. */
export const SENT = 1 << 20;
/** Offices whose field may follow without a preposition: "Director Training", "Commander Eastern Area". */
export const BARE_FIELD = 1 << 21;
/** "Eastern", "Central": which area somebody commands. */
export const DIRECTION = 1 << 22;
/** Heads of agreements that head other things too: "Plan", "Statement". */
export const WEAK_AGREEMENT = 1 << 23;
/** Countries whose name is as often somebody's. */
export const COUNTRY_OR_NAME = 1 << 24;
/** Bodies that meet: between two countries these are events ("Joint Commission"). */
export const MEETING_BODY = 1 << 25;
/** Units that are numbered: "7th Fleet". */
export const NUMBERED = 1 << 26;
/** Organisations by their abbreviation. */
export const ORGANISATION_NAME = 1 << 27;
/** Opens what an agreement is about: "on", "concerning". */
export const ABOUT = 1 << 28;
/** Plurals that own a title: "Ministers' Meeting", "People's Army". */
export const OWNER = 1 << 29;

/** One of the words that grammar asks for by themselves: most tokens are none, and need no look-up. */
export const PLAIN = 1 << 30;
/** Together with another part a name by itself, in words of other languages or of other kinds than bodies. */
const NAMED = ORGANISATION_NAME;
/** Begins the name of a body in its own language: "Estado Mayor", "Escuela Naval", "Kementerian Pertahanan". */
export const FOREIGN_HEAD = ORGANISATION_HEAD | NAMED;
/** Goes on such a name. */
export const FOREIGN_WORD = FIELD | NAMED;
/** A body by one word, in capitals or not. */
export const BODY_NAME = NATIONAL_HEAD | NAMED;
/** Agreements by their abbreviation. */
export const AGREEMENT_NAME = AGREEMENT_HEAD | NAMED;
/** Offices by their abbreviation. */
export const OFFICE_NAME = OFFICE_HEAD | NAMED;
/** Exhibitions and exercises that come again under a name which tells nothing. */
export const EVENT_NAME = EVENT_HEAD | NAMED;
/** Heads of events that head other things too: "Course", "Review". */
export const WEAK_EVENT = EVENT_HEAD | WEAK_ORGANISATION;
/** Offices that are written in lower case too: "commander of the Colombian Navy". */
export const PLAIN_OFFICE = 1 << 31;
