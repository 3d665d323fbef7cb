/** Titles that the registry does not know, by their grammar: offices, organisations, agreements, partnerships, events. */
import { ALL_CAPITALS, BREAK_TOKEN, CAPITAL, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import type { MentionType } from './mention.ts';
import {
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  COMPLEMENT,
  EVENT_HEAD,
  FIELD,
  GENERAL_HEAD,
  LINK,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  PARTNERSHIP_MODIFIER,
  PLACE_HEAD,
  STOP,
} from './roles.ts';
import { ARTICLE, COUNTRY } from './words.ts';

/** A title by its tokens `[from, to)`. */
export interface Title {
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 14;

/** All titles in order of their heads. `fixed` marks tokens that names and ranks have taken. */
export function grammarTitles(text: string, tokens: Tokens, matcher: Matcher, fixed: Uint8Array): Title[] {
  const { roles } = matcher;
  const g = makeGrammar(text, tokens, matcher, fixed);
  const heads = OFFICE_HEAD | ORGANISATION_HEAD | NATIONAL_HEAD | AGREEMENT_HEAD | EVENT_HEAD;
  const found: Title[] = [];
  const keep = (title: Title | null) => {
    if (title) found.push(title);
  };
  const partnership = matcher.lexicon.id('partnership');
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    if (word === 0) continue;
    if (word === partnership) keep(partnershipAt(i, g));
    const role = roles[word] as number;
    if ((role & heads) === 0 || fixed[i] !== 0) continue;
    if ((role & OFFICE_HEAD) !== 0) keep(officeAt(i, g));
    if ((role & (ORGANISATION_HEAD | NATIONAL_HEAD)) !== 0) keep(organisationAt(i, g));
    if ((role & AGREEMENT_HEAD) !== 0) keep(agreementAt(i, g));
    if ((role & EVENT_HEAD) !== 0) keep(eventAt(i, g));
  }
  return found;
}

/** Questions about tokens. */
interface Grammar {
  readonly count: number;
  role(i: number, roles: number): boolean;
  country(i: number): boolean;
  article(i: number): boolean;
  capital(i: number): boolean;
  allCapitals(i: number): boolean;
  word(i: number): boolean;
  spaced(i: number): boolean;
  hyphen(i: number): boolean;
  is(i: number, word: string): boolean;
  fixed(i: number): boolean;
  sentenceStart(i: number): boolean;
}

function makeGrammar(text: string, tokens: Tokens, { roles, words, lexicon }: Matcher, fixed: Uint8Array): Grammar {
  const inside = (i: number) => i >= 0 && i < tokens.count && tokens.kind[i] !== BREAK_TOKEN;
  const flag = (i: number, f: number) => inside(i) && ((tokens.flags[i] as number) & f) !== 0;
  const unit = (i: number) => (inside(i) ? text.charCodeAt(tokens.start[i] as number) : 0);
  return {
    count: tokens.count,
    role: (i, r) => inside(i) && ((roles[tokens.word[i] as number] as number) & r) !== 0,
    country: (i) => inside(i) && ((words.classes[tokens.word[i] as number] as number) & COUNTRY) !== 0,
    article: (i) => inside(i) && ((words.classes[tokens.word[i] as number] as number) & ARTICLE) !== 0,
    capital: (i) => inside(i) && tokens.kind[i] === WORD && flag(i, CAPITAL),
    allCapitals: (i) => flag(i, ALL_CAPITALS),
    word: (i) => inside(i) && tokens.kind[i] === WORD,
    spaced: (i) => flag(i, SPACE_BEFORE),
    hyphen: (i) => {
      const u = unit(i);
      return u === 0x2d || (u >= 0x2010 && u <= 0x2015);
    },
    is: (i, word) => inside(i) && tokens.word[i] !== 0 && tokens.word[i] === lexicon.id(word),
    fixed: (i) => fixed[i] !== 0,
    sentenceStart: (i) => !inside(i - 1) || unit(i - 1) === 0x2e || unit(i - 1) === 0x3a,
  };
}

/** "Permanent Deputy Minister of Foreign Affairs", "Ambassador to Brunei", "Chief of Staff of the Joint Staff". */
function officeAt(head: number, g: Grammar): Title | null {
  if (!g.capital(head)) return null;
  let from = head;
  for (let i = head - 1; i >= head - 6; i--) {
    if (g.hyphen(i) && !g.spaced(i)) continue;
    if (!g.capital(i) || g.fixed(i) || g.country(i) || !g.role(i, OFFICE_MODIFIER | FIELD)) break;
    from = i;
  }
  let to = head + 1;
  const general = g.hyphen(to) ? to + 1 : to;
  if (g.role(head, GENERAL_HEAD) && g.is(general, 'general')) to = general + 1;
  const end = complement(to, g, true);
  // "the Minister", "Deputy Minister Chien": without a field of work these are no title.
  let field = !g.is(head, 'minister') && from < head;
  for (let i = from; i < head; i++) field ||= g.role(i, FIELD) && !g.role(i, OFFICE_MODIFIER);
  const bare = !field && to === head + 1 && end === to;
  if (bare || g.role(head + 1, ORGANISATION_HEAD)) return null;
  return { type: 'office', from, to: withoutCountry(to, end, g) };
}

/** "Ministry of Planning and Investment", "Foreign Relations Department", "Royal Australian Navy". */
function organisationAt(head: number, g: Grammar): Title | null {
  if (!g.capital(head)) return null;
  const national = g.role(head, NATIONAL_HEAD);
  let from = head;
  for (let i = head - 1; i >= head - 6; i--) {
    if (!g.capital(i) || g.fixed(i) || (g.country(i) && !national)) break;
    if (g.article(i) || g.role(i, LINK) || g.role(i, OFFICE_HEAD) || !g.spaced(i + 1)) break;
    from = i;
    if (g.sentenceStart(i)) break;
  }
  const end = complement(head + 1, g, false);
  const to = national ? end : withoutCountry(head + 1, end, g);
  // A capitalised "Party" or "Office" alone says nothing.
  if (from === head && (to === head + 1 || g.is(head, 'staff'))) return null;
  return { type: 'organisation', from, to };
}

/** "Memorandum of Understanding on Cyber Security", "Reciprocal Access Agreement", "Code of Conduct". */
function agreementAt(head: number, g: Grammar): Title | null {
  if (!g.capital(head)) return null;
  let from = head;
  for (let i = head - 1; i >= head - 6; i--) {
    if (!g.capital(i) || g.fixed(i) || g.country(i) || !g.role(i, AGREEMENT_MODIFIER | FIELD)) break;
    from = i;
  }
  const to = withoutCountry(head + 1, complement(head + 1, g, false), g);
  if (from === head && to === head + 1) return null;
  // "Plan" and "Code" head other things too: they need what makes them an agreement.
  if (g.is(head, 'plan') && !g.is(head - 1, 'action') && !g.is(head + 2, 'action')) return null;
  if (g.is(head, 'code') && !g.is(head + 2, 'conduct')) return null;
  return { type: 'agreement', from, to };
}

/** "Comprehensive Strategic Partnership for Peace and Prosperity", in either case. */
function partnershipAt(head: number, g: Grammar): Title | null {
  let from = head;
  while (g.role(from - 1, PARTNERSHIP_MODIFIER)) from--;
  if (from === head) return null;
  let strategic = false;
  for (let i = from; i < head; i++) strategic ||= g.is(i, 'strategic') || g.is(i, 'comprehensive');
  if (!strategic) return null;
  let to = head + 1;
  if (g.is(to, 'for')) {
    for (
      let i = to + 1;
      i < head + LONGEST && (g.role(i, AIM) || g.role(i, LINK) || (g.capital(i) && !g.fixed(i)));
      i++
    ) {
      if (g.role(i, AIM) || (g.capital(i) && !g.country(i))) to = i + 1;
    }
  }
  return { type: 'partnership', from, to };
}

/** "4th Vietnam-Australia Defence Policy Dialogue", "Xiangshan Forum", "second defence consultation". */
function eventAt(head: number, g: Grammar): Title | null {
  let from = head;
  let capitals = 0;
  let fields = 0;
  for (let i = head - 1; i >= head - 9; i--) {
    const between = g.hyphen(i) && (g.capital(i - 1) || g.role(i - 1, FIELD));
    if (between) continue;
    if (g.is(i, "'s") || g.is(i, "'")) {
      if (!g.capital(i - 1)) break;
      continue;
    }
    if (!g.word(i) || g.fixed(i) || g.article(i) || g.role(i, STOP)) break;
    const link = g.is(i, 'and') && g.capital(i + 1) && g.capital(i - 1);
    if (!link && !g.capital(i) && !g.role(i, FIELD)) break;
    if (link) continue;
    if (g.capital(i)) capitals++;
    else fields++;
    from = i;
  }
  let to = head + 1;
  // "ADMM-Plus", "Meeting Plus".
  if (g.is(g.hyphen(to) ? to + 1 : to, 'plus')) to = g.hyphen(to) ? to + 2 : to + 1;
  const named = g.capital(head) && capitals > 0 && !(capitals === 1 && fields === 0 && g.sentenceStart(from));
  if (g.is(head, 'exercise') && g.capital(head) && g.capital(to) && !g.fixed(to)) {
    while (g.capital(to) && !g.fixed(to)) to++;
    return { type: 'event', from, to };
  }
  if (!named && (capitals + fields === 0 || g.capital(head))) return null;
  return { type: 'event', from, to: named ? complement(to, g, false) : to };
}

/**
 * End of "of / for / to …" behind a title: capitalised words with the links between them. Behind an office unknown
 * words go on only where an organisation's head follows, since a name may stand there ("Secretary of Defense Lloyd
 * Austin"), and another office ends it ("Minister of Defence and Chief of Staff").
 */
function complement(start: number, g: Grammar, office: boolean): number {
  let end = start;
  let i = start;
  while (i < start + LONGEST && g.role(i, COMPLEMENT) && !g.role(i, STOP)) {
    i++;
    while (g.article(i)) i++;
    if (!g.capital(i) || g.fixed(i)) break;
    let first = true;
    for (; i < start + LONGEST && (g.capital(i) || linkInside(i, g)) && !g.fixed(i); i++) {
      if (linkInside(i, g)) {
        if (g.is(i, 'and') && g.role(i + 1, OFFICE_HEAD | OFFICE_MODIFIER) && !g.role(i + 1, FIELD)) return end;
        if (g.fixed(i + 1)) return end;
        // "and" joins fields of work; behind the other links a name may begin a new part.
        first = !g.is(i, 'and');
        continue;
      }
      const known =
        g.role(i, FIELD | ORGANISATION_HEAD | NATIONAL_HEAD | AGREEMENT_MODIFIER | AIM | PLACE_HEAD) || g.country(i);
      if (office && !first && !known && !headFollows(i, g)) return end;
      first = false;
      end = i + 1;
    }
  }
  return end;
}

/** "and", "of", "the", "-" and "'s" between two capitalised words. */
function linkInside(i: number, g: Grammar): boolean {
  if (g.hyphen(i) && !g.spaced(i)) return g.capital(i + 1);
  if (g.is(i, "'s") || g.is(i, "'")) return g.capital(i + 1);
  if (!g.is(i, 'and') && !g.is(i, 'of') && !g.is(i, 'for') && !g.is(i, 'the') && !g.is(i, 'in')) return false;
  return (g.capital(i + 1) && !g.capital(i)) || (g.article(i + 1) && g.capital(i + 2));
}

function headFollows(i: number, g: Grammar): boolean {
  for (let k = i + 1; k <= i + 4 && (g.capital(k) || g.hyphen(k)) && !g.fixed(k); k++) {
    if (g.role(k, ORGANISATION_HEAD | NATIONAL_HEAD | AGREEMENT_HEAD | EVENT_HEAD | PLACE_HEAD)) return true;
  }
  return false;
}

/** Without "of Japan", "of the Philippines" at the end. */
function withoutCountry(start: number, end: number, g: Grammar): number {
  if (end <= start || !g.country(end - 1)) return end;
  let cut = end - 1;
  if (g.article(cut - 1)) cut--;
  return g.is(cut - 1, 'of') && cut - 1 >= start ? cut - 1 : end;
}
