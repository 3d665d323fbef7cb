/** Who is called a member of which body: "Politburo member X", "X, a member of the Party Central Committee". */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, FORMER, HONORIFIC, INCOMING, SUBORDINATE } from '../recognise/words.ts';
import { SPACE_BEFORE } from '../text/tokens.ts';
import { opensAnswer } from './answers.ts';
import { RECORDS } from './attachPhrases.ts';
import type { MemberOf } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { isTitled } from './titleOn.ts';

/** Tokens between a membership and the name that it belongs to. */
const REACH = 24;
/** "(second from left)" with its brackets. */
const LONGEST_ASIDE = 6;

export function memberOf(section: Section, reader: Reader, matcher: Matcher): MemberOf[] {
  // Most bodies have no member beside them, and need nothing of what follows.
  const isBeside = ({ type, from, to }: Item) =>
    type === 'organisation' &&
    (reader.is(to, 'member') ||
      MEMBERS.some((word) => reader.hasWord(to, to + LONGEST_ROLE, word)) ||
      SEATS.some((word) => reader.hasWord(from - 3, from, word)) ||
      isSeat(from, reader));
  return section.scan.items.some(isBeside) ? membersOf(section, reader, matcher) : [];
}

function membersOf(section: Section, reader: Reader, { lexicon, words }: Matcher): MemberOf[] {
  const { scan } = section;
  const { tokens } = scan;
  const is = (i: number, word: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  const has = (i: number, classes: number) =>
    i >= 0 && i < tokens.count && ((words.classes[tokens.word[i] as number] as number) & classes) !== 0;
  const written = (i: number) =>
    i >= 0 && i < tokens.count ? scan.text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : '';
  const begins = new Map<number, Item>();
  const ends = new Map<number, Item>();
  const people = new Map<number, Item>();
  const peopleEnd = new Map<number, Item>();
  for (const item of scan.items) {
    if (item.type === 'person') {
      people.set(item.from, item);
      peopleEnd.set(item.to, item);
    } else if (item.type === 'rank' || item.type === 'office' || item.type === 'organisation') {
      // Of "Chief of the General Staff" and the body in it the whole.
      if (item.to > (begins.get(item.from)?.to ?? 0)) begins.set(item.from, item);
      if (item.from < (ends.get(item.to)?.from ?? tokens.count)) ends.set(item.to, item);
    }
  }
  /** Tokens `[from, to)` of "Politburo member" or "member of the Politburo". */
  const phrase = (body: Item): { readonly from: number; readonly to: number } | null => {
    if (is(body.to, 'member')) return { from: body.from, to: body.to + 1 };
    // "Politburo members X and Y"
    if (is(body.to, 'members') && people.has(body.to + 1)) return { from: body.from, to: body.to + 1 };
    if (isSeat(body.from, reader)) return { from: body.from - 2, to: body.to };
    const of = has(body.from - 1, ARTICLE) ? body.from - 2 : body.from - 1;
    const seat =
      is(of, 'on') || is(of, 'in') ? SITS.has(written(of - 1)) : is(of, 'to') && written(of - 1) === 'belongs';
    if (seat) return { from: of - 1, to: body.to };
    // "holds a seat in"
    const holds = (is(of, 'on') || is(of, 'in')) && written(of - 1) === 'seat' && has(of - 2, ARTICLE) ? of - 3 : -1;
    if (holds >= 0 && SEATED.has(written(holds))) return { from: holds, to: body.to };
    return is(of, 'of') && (is(of - 1, 'member') || is(of - 1, 'members')) ? { from: of - 1, to: body.to } : null;
  };
  /** Over titles, other memberships and what joins them. */
  const forward = (to: number): Item | null => {
    for (let i = to; i < to + REACH; ) {
      const person = people.get(i);
      if (person) return person;
      const title = begins.get(i);
      if (title) i = title.to;
      else if (
        has(i, ARTICLE | CONJUNCTION | COUNTRY | HONORIFIC) ||
        ['member', ',', '.', 'of', '|'].some((w) => is(i, w))
      )
        i++;
      else return null;
    }
    return null;
  };
  /** The bracket of an aside that ends at a token and names nobody; -1 where there is none. */
  const asideFrom = (to: number): number => {
    let i = to - 1;
    while (i > to - LONGEST_ASIDE && !is(i, '(') && !people.has(i)) i--;
    return is(i, '(') ? i : -1;
  };
  const isLabel = (i: number): boolean => is(i, ':') && RECORDS.has(written(i - 1));
  const backward = (from: number): Item | null => {
    for (let i = from - 1; i >= 0 && i > from - REACH; ) {
      const person = peopleEnd.get(i + 1);
      // Only what is set off from a name is said of it.
      if (person) return i + 1 < from || SEATED.has(written(from)) ? person : null;
      const title = ends.get(i + 1);
      // "X (centre), member of the Politburo"
      const aside = is(i, ')') ? asideFrom(i) : -1;
      if (title) i = title.from - 1;
      // "Name: X" and in the next line "Position: member of the Politburo"
      else if (isLabel(i)) i -= 2;
      else if (aside > 0) i = aside - 1;
      else if (
        has(i, ARTICLE | CONJUNCTION | COUNTRY) ||
        ['member', ',', '(', '-', '|', 'of', 'is', 'was', 'who', 'as', 'himself', 'herself'].some((w) => is(i, w)) ||
        ALSO.has(written(i)) ||
        // A definition below its name.
        (is(i, ':') && reader.startsLine(i))
      )
        i--;
      else return null;
    }
    return null;
  };
  /** "members of the Politburo, among them X" */
  const amongThem = (to: number): Item | null => {
    const at = is(to, ',') ? to + 1 : to;
    const among = written(at) === 'among' && written(at + 1) === 'them' ? at + 2 : -1;
    const from = written(at) === 'including' ? at + 1 : among;
    return from < 0 ? (people.get(to) ?? null) : forward(from);
  };
  /** "X, Y and Z": bare names; whoever is called something is called that. */
  const rowFrom = (first: Item): Item[] => {
    const row = [first];
    for (let at = first.to; has(at, CONJUNCTION) || is(at, ','); ) {
      const next = people.get(is(at, ',') && has(at + 1, CONJUNCTION) ? at + 2 : at + 1);
      if (!next) break;
      row.push(next);
      at = next.to;
    }
    return row;
  };
  /** "X attended as a member of the Politburo": the only one whom the sentence names, before it. */
  const asMember = (from: number, body: Item): Item | null => {
    const as = has(from - 1, ARTICLE) ? from - 2 : from - 1;
    const [person, more] = written(as) === 'as' ? reader.inSentence(body, 'person') : [];
    return person && !more && person.to <= as && !NO_SEAT.has(written(as - 1)) ? person : null;
  };
  /** "X visited Tokyo and has been a member of the Politburo since": the only one whom the sentence names, who opens it. */
  const secondly = (from: number, body: Item): Item | null => {
    let at = has(from - 1, ARTICLE) ? from - 2 : from - 1;
    if (SEATED.has(written(from))) at = from - 1;
    else if (written(at) === 'been' && written(at - 1) === 'has') at -= 2;
    else if (is(at, 'is')) at--;
    else return null;
    while (ALSO.has(written(at))) at--;
    const [person, more] = is(at, 'and') ? reader.inSentence(body, 'person') : [];
    if (!person || more || person.to >= at || reader.hasAny(person.to, at, SUBORDINATE)) return null;
    return isTitled(reader.sentenceStart(body), person.from, reader) ? person : null;
  };
  /** "Who is X?", "A: A member of the Politburo." */
  const answered = (from: number): Item | null => {
    let at = has(from - 1, ARTICLE) ? from - 1 : from;
    if (!opensAnswer(at, reader) && written(at - 1) !== ':') return null;
    for (const first = at - LONGEST_MARK; at > first && written(at) !== '?'; ) at--;
    const person = written(at) === '?' ? peopleEnd.get(at) : undefined;
    return person && is(person.from - 1, 'is') && is(person.from - 2, 'who') ? person : null;
  };
  /** "Among the members of the Politburo in the hall was X" */
  const amongMembers = (before: number, to: number): Item | null => {
    if (written(has(before, ARTICLE) ? before - 1 : before) !== 'among') return null;
    let be = to;
    while (be < to + LONGEST_ASIDE && !is(be, 'was') && !is(be, 'were') && !is(be, ',')) be++;
    return is(be, 'was') || is(be, 'were') ? forward(be + 1) : null;
  };
  /** "A seat in the Politburo is held by X", "the Politburo, of which X is a member", "was represented by its member X". */
  const toldBehind = (item: Item): Item | null => {
    const { from, to } = item;
    const lead = has(from - 1, ARTICLE) ? from - 2 : from - 1;
    const seat = (is(lead, 'in') || is(lead, 'on')) && written(lead - 1) === 'seat' && has(lead - 2, ARTICLE);
    if (seat && is(to, 'is') && HELD.has(written(to + 1)) && is(to + 2, 'by')) return forward(to + 3);
    if (is(to, ',') && is(to + 1, 'of') && written(to + 2) === 'which') {
      const who = forward(to + 3);
      return who && is(who.to, 'is') && has(who.to + 1, ARTICLE) && is(who.to + 2, 'member') ? who : null;
    }
    if (written(to + 1) === 'represented' && is(to + 2, 'by') && is(to + 3, 'its') && is(to + 4, 'member'))
      return forward(to + 5);
    // "Among the Politburo members present was X"
    if (is(lead, 'of') && is(lead - 1, 'members')) return amongMembers(lead - 2, to);
    const present = is(to, 'members') && written(lead) === 'among' ? to + 1 : -1;
    const be = present > 0 && written(present) === 'present' ? present + 1 : present;
    return be > 0 && (is(be, 'was') || is(be, 'were')) ? forward(be + 1) : null;
  };
  /** "the Central Committee of the Youth Union" */
  const ofOther = ({ to }: Item) => {
    const isParty = is(to + 1, 'the') && (is(to + 2, 'party') || (is(to + 2, 'communist') && is(to + 3, 'party')));
    return is(to, 'of') && !isParty && { ofOther: true as const };
  };
  return scan.items.flatMap((item): MemberOf[] => {
    const body = reader.mention(item);
    const told = item.type === 'organisation' && body ? toldBehind(item) : null;
    const bearer = told && !reader.quoted(told) ? reader.mention(told) : undefined;
    if (body && told && bearer)
      return [
        { kind: 'member-of', person: bearer, body, ...ofOther(item), date: reader.standingDate(told), span: body.span },
      ];
    const found = item.type === 'organisation' && body ? phrase(item) : null;
    // "a member of the Central Committee's audit team"
    if (!body || found === null || is(item.to, "'s")) return [];
    const kind = found.from - 1;
    const tight = found.from < tokens.count && ((tokens.flags[found.from] as number) & SPACE_BEFORE) === 0;
    const marked = has(kind, FORMER | INCOMING) || (is(kind, '-') && tight);
    const isOpened =
      has(kind, ARTICLE | CONJUNCTION) ||
      [',', '(', '|', 'is', 'was'].some((word) => is(kind, word)) ||
      written(kind) === 'là' ||
      isLabel(kind) ||
      // "X - member of the Politburo - spoke"
      (is(kind, '-') && !tight) ||
      SEATED.has(written(found.from));
    const plural = is(found.from, 'members') || is(found.to - 1, 'members');
    // "Mr Ba, member of the Politburo, and X": said of the one before, whoever that is.
    const comma = has(kind, ARTICLE) ? kind - 1 : kind;
    const isClosed = is(comma, ',') && is(found.to, ',') && is(found.to + 1, 'and');
    // "A Central Committee member and X", "Lao Central Committee member and X": somebody else.
    const isOther = written(found.to) === 'and' && has(found.from - 1, ARTICLE | COUNTRY) && is(item.to, 'member');
    // "| X | Politburo member Y |": the cell has its own name.
    const named = forward(found.to);
    const isRight = (to: number) => !['|', ',', 'and'].some((word) => reader.hasWord(found.to, to, word));
    // "X (left), Politburo member Y and others"
    const isNamed = named !== null && !is(found.to, '.') && isRight(named.from);
    // In a list the next line is about the next one.
    const own = isOpened && (!isNamed || reader.startsLine(found.to)) ? backward(found.from) : null;
    const first = plural
      ? written(found.from - 3) === 'one'
        ? backward(found.from)
        : amongThem(found.to)
      : (own ??
        asMember(found.from, item) ??
        secondly(found.from, item) ??
        answered(found.from) ??
        (isClosed || isOther ? null : named));
    // "former", "alternate", "non-": another claim than that of a seat.
    if (!first || marked || isQualified(kind, section)) return [];
    return (plural ? rowFrom(first) : [first]).flatMap((who): MemberOf[] => {
      const person = reader.mention(who);
      if (!person || reader.quoted(who)) return [];
      const date = reader.isHistory(who) ? reader.date(who, null, 'former') : reader.standingDate(who);
      return [{ kind: 'member-of', person, body, ...ofOther(item), date, span: body.span }];
    });
  });
}

/** "Ủy viên Bộ Chính trị". */
const isSeat = (at: number, reader: Reader): boolean =>
  reader.word(at - 1) === 'viên' && (reader.word(at - 2) === 'ủy' || reader.word(at - 2) === 'uỷ');

/** "who is also a member", "is today a member". */
const ALSO: ReadonlySet<string> = new Set([
  'là',
  'hiện',
  'one',
  'remains',
  'also',
  'currently',
  'concurrently',
  'still',
  'now',
  'today',
  'both',
]);

/** "? A." with a break. */
const LONGEST_MARK = 5;
/** "described as a member", "as well as a member". */
const NO_SEAT: ReadonlySet<string> = new Set([
  'described',
  'known',
  'well',
  'such',
  'seen',
  'regarded',
  'cited',
  'quoted',
]);
/** Of a seat. */
const HELD: ReadonlySet<string> = new Set(['held', 'occupied', 'filled', 'taken']);
/** One of them may stand behind a body that somebody has a seat in. */
const MEMBERS = ['member', 'members', 'held', 'occupied'];
const LONGEST_ROLE = 12;
/** One of them stands before a body that somebody has a seat in. */
const SEATS = ['member', 'members', 'on', 'in', 'to'];
/** "X sits on the Politburo". */
const SITS: ReadonlySet<string> = new Set(['sits', 'serves']);
/** Verbs of somebody who has a seat. */
const SEATED: ReadonlySet<string> = new Set([...SITS, 'belongs', 'holds', 'has', 'occupies']);

const QUALIFIED: ReadonlySet<string> = new Set(['alternate', 'candidate', 'new', 'newest', 'fellow', 'another']);

function isQualified(i: number, { scan: { text, tokens } }: Section): boolean {
  return i >= 0 && QUALIFIED.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
}
