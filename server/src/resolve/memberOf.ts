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
  return section.scan.items.some(isBeside) ? new MemberReader(section, reader, matcher).members() : [];
}

class MemberReader {
  private readonly section: Section;
  private readonly reader: Reader;
  private readonly matcher: Matcher;
  private readonly tokens: Section['scan']['tokens'];
  /** Titles and bodies by their first token, the longest. */
  private readonly begins = new Map<number, Item>();
  /** The same by the token behind them. */
  private readonly ends = new Map<number, Item>();
  private readonly people = new Map<number, Item>();
  private readonly peopleEnd = new Map<number, Item>();

  constructor(section: Section, reader: Reader, matcher: Matcher) {
    const { items, tokens } = section.scan;
    this.section = section;
    this.reader = reader;
    this.matcher = matcher;
    this.tokens = tokens;
    for (const item of items) {
      if (item.type === 'person') {
        this.people.set(item.from, item);
        this.peopleEnd.set(item.to, item);
      } else if (item.type === 'rank' || item.type === 'office' || item.type === 'organisation') {
        // Of "Chief of the General Staff" and the body in it the whole.
        if (item.to > (this.begins.get(item.from)?.to ?? 0)) this.begins.set(item.from, item);
        if (item.from < (this.ends.get(item.to)?.from ?? tokens.count)) this.ends.set(item.to, item);
      }
    }
  }

  members(): MemberOf[] {
    return this.section.scan.items.flatMap((item) => this.claims(item));
  }

  private claims(item: Item): MemberOf[] {
    const body = this.reader.mention(item);
    const told = item.type === 'organisation' && body ? this.toldBehind(item) : null;
    const bearer = told && !this.reader.quoted(told) ? this.reader.mention(told) : undefined;
    if (body && told && bearer)
      return [
        {
          kind: 'member-of',
          person: bearer,
          body,
          ...this.ofOther(item),
          date: this.reader.standingDate(told),
          span: body.span,
        },
      ];
    const found = item.type === 'organisation' && body ? this.phrase(item) : null;
    // "a member of the Central Committee's audit team"
    if (!body || found === null || this.is(item.to, "'s")) return [];
    const kind = SITTING.has(this.written(found.from - 1)) ? found.from - 2 : found.from - 1;
    const tight = found.from < this.tokens.count && ((this.tokens.flags[found.from] as number) & SPACE_BEFORE) === 0;
    const marked = this.has(kind, FORMER | INCOMING) || (this.is(kind, '-') && tight);
    const isOpened =
      this.has(kind, ARTICLE | CONJUNCTION) ||
      [',', '(', '|', 'is', 'was'].some((word) => this.is(kind, word)) ||
      this.written(kind) === 'là' ||
      this.isLabel(kind) ||
      // "X - member of the Politburo - spoke"
      (this.is(kind, '-') && !tight) ||
      SEATED.has(this.written(found.from));
    const plural = this.is(found.from, 'members') || this.is(found.to - 1, 'members');
    // "Mr Ba, member of the Politburo, and X": said of the one before, whoever that is.
    const comma = this.has(kind, ARTICLE) ? kind - 1 : kind;
    const isClosed = this.is(comma, ',') && this.is(found.to, ',') && this.is(found.to + 1, 'and');
    // "A Central Committee member and X", "Lao Central Committee member and X": somebody else.
    const isOther =
      this.written(found.to) === 'and' && this.has(found.from - 1, ARTICLE | COUNTRY) && this.is(item.to, 'member');
    // "| X | Politburo member Y |": the cell has its own name.
    const named = this.forward(found.to);
    const isRight = (to: number) => !['|', ',', 'and'].some((word) => this.reader.hasWord(found.to, to, word));
    // "X (left), Politburo member Y and others"
    const isNamed = named !== null && !this.is(found.to, '.') && isRight(named.from);
    // In a list the next line is about the next one.
    const own = isOpened && (!isNamed || this.reader.startsLine(found.to)) ? this.backward(found.from) : null;
    const first = plural
      ? this.written(found.from - 3) === 'one'
        ? this.backward(found.from)
        : this.amongThem(found.to)
      : (own ??
        this.asMember(found.from, item) ??
        this.secondly(found.from, item) ??
        this.answered(found.from) ??
        (isClosed || isOther ? null : named));
    // "former", "alternate", "non-": another claim than that of a seat.
    if (!first || marked || isQualified(kind, this.section)) return [];
    return (plural ? this.rowFrom(first) : [first]).flatMap((who): MemberOf[] => {
      const person = this.reader.mention(who);
      if (!person || this.reader.quoted(who)) return [];
      const date = this.reader.isHistory(who) ? this.reader.date(who, null, 'former') : this.reader.standingDate(who);
      return [{ kind: 'member-of', person, body, ...this.ofOther(item), date, span: body.span }];
    });
  }

  private is(i: number, word: string) {
    return i >= 0 && i < this.tokens.count && this.matcher.lexicon.is(this.tokens.word[i] as number, word);
  }

  private has(i: number, classes: number) {
    return (
      i >= 0 &&
      i < this.tokens.count &&
      ((this.matcher.words.classes[this.tokens.word[i] as number] as number) & classes) !== 0
    );
  }

  private written(i: number) {
    return i >= 0 && i < this.tokens.count
      ? this.section.scan.text.slice(this.tokens.start[i], this.tokens.end[i]).toLowerCase()
      : '';
  }

  /** Tokens `[from, to)` of "Politburo member" or "member of the Politburo". */
  private phrase(body: Item): { readonly from: number; readonly to: number } | null {
    if (this.is(body.to, 'member')) return { from: body.from, to: body.to + 1 };
    // "Politburo members X and Y"
    if (this.is(body.to, 'members') && this.people.has(body.to + 1)) return { from: body.from, to: body.to + 1 };
    if (isSeat(body.from, this.reader)) return { from: body.from - 2, to: body.to };
    const of = this.has(body.from - 1, ARTICLE) ? body.from - 2 : body.from - 1;
    const seat =
      this.is(of, 'on') || this.is(of, 'in')
        ? SITS.has(this.written(of - 1))
        : this.is(of, 'to') && this.written(of - 1) === 'belongs';
    if (seat) return { from: of - 1, to: body.to };
    // "holds a seat in"
    const holds =
      (this.is(of, 'on') || this.is(of, 'in')) && this.written(of - 1) === 'seat' && this.has(of - 2, ARTICLE)
        ? of - 3
        : -1;
    if (holds >= 0 && SEATED.has(this.written(holds))) return { from: holds, to: body.to };
    return this.is(of, 'of') && (this.is(of - 1, 'member') || this.is(of - 1, 'members'))
      ? { from: of - 1, to: body.to }
      : null;
  }

  /** Over titles, other memberships and what joins them. */
  private forward(to: number): Item | null {
    for (let i = to; i < to + REACH; ) {
      const person = this.people.get(i);
      if (person) return person;
      const title = this.begins.get(i);
      if (title) i = title.to;
      else if (
        this.has(i, ARTICLE | CONJUNCTION | COUNTRY | HONORIFIC) ||
        ['member', ',', '.', 'of', '|'].some((w) => this.is(i, w))
      )
        i++;
      else return null;
    }
    return null;
  }

  /** The bracket of an aside that ends at a token and names nobody; -1 where there is none. */
  private asideFrom(to: number): number {
    let i = to - 1;
    while (i > to - LONGEST_ASIDE && !this.is(i, '(') && !this.people.has(i)) i--;
    return this.is(i, '(') ? i : -1;
  }

  private isLabel(i: number): boolean {
    return this.is(i, ':') && RECORDS.has(this.written(i - 1));
  }

  private backward(from: number): Item | null {
    for (let i = from - 1; i >= 0 && i > from - REACH; ) {
      const person = this.peopleEnd.get(i + 1);
      // Only what is set off from a name is said of it.
      if (person) return i + 1 < from || SEATED.has(this.written(from)) ? person : null;
      const title = this.ends.get(i + 1);
      // "X (centre), member of the Politburo"
      const aside = this.is(i, ')') ? this.asideFrom(i) : -1;
      if (title) i = title.from - 1;
      // "Name: X" and in the next line "Position: member of the Politburo"
      else if (this.isLabel(i)) i -= 2;
      else if (aside > 0) i = aside - 1;
      else if (
        this.has(i, ARTICLE | CONJUNCTION | COUNTRY) ||
        ['member', ',', '(', '-', '|', 'of', 'is', 'was', 'who', 'as', 'himself', 'herself'].some((w) =>
          this.is(i, w),
        ) ||
        ALSO.has(this.written(i)) ||
        // A definition below its name.
        (this.is(i, ':') && this.reader.startsLine(i))
      )
        i--;
      else return null;
    }
    return null;
  }

  /** "members of the Politburo, among them X" */
  private amongThem(to: number): Item | null {
    const at = this.is(to, ',') ? to + 1 : to;
    const among = this.written(at) === 'among' && this.written(at + 1) === 'them' ? at + 2 : -1;
    const from = this.written(at) === 'including' ? at + 1 : among;
    return from < 0 ? (this.people.get(to) ?? null) : this.forward(from);
  }

  /** "X, Y and Z": bare names; whoever is called something is called that. */
  private rowFrom(first: Item): Item[] {
    const row = [first];
    for (let at = first.to; this.has(at, CONJUNCTION) || this.is(at, ','); ) {
      const next = this.people.get(this.is(at, ',') && this.has(at + 1, CONJUNCTION) ? at + 2 : at + 1);
      if (!next) break;
      row.push(next);
      at = next.to;
    }
    return row;
  }

  /** "X attended as a member of the Politburo": the only one whom the sentence names, before it. */
  private asMember(from: number, body: Item): Item | null {
    const as = this.has(from - 1, ARTICLE) ? from - 2 : from - 1;
    const [person, more] = this.written(as) === 'as' ? this.reader.inSentence(body, 'person') : [];
    return person && !more && person.to <= as && !NO_SEAT.has(this.written(as - 1)) ? person : null;
  }

  /** "X visited Tokyo and has been a member of the Politburo since": the only one whom the sentence names, who opens it. */
  private secondly(from: number, body: Item): Item | null {
    let at = this.has(from - 1, ARTICLE) ? from - 2 : from - 1;
    if (SEATED.has(this.written(from))) at = from - 1;
    else if (this.written(at) === 'been' && this.written(at - 1) === 'has') at -= 2;
    else if (this.is(at, 'is')) at--;
    else return null;
    while (ALSO.has(this.written(at))) at--;
    const [person, more] = this.is(at, 'and') ? this.reader.inSentence(body, 'person') : [];
    if (!person || more || person.to >= at || this.reader.hasAny(person.to, at, SUBORDINATE)) return null;
    return isTitled(this.reader.sentenceStart(body), person.from, this.reader) ? person : null;
  }

  /** "Who is X?", "A: A member of the Politburo." */
  private answered(from: number): Item | null {
    let at = this.has(from - 1, ARTICLE) ? from - 1 : from;
    if (!opensAnswer(at, this.reader) && this.written(at - 1) !== ':') return null;
    for (const first = at - LONGEST_MARK; at > first && this.written(at) !== '?'; ) at--;
    const person = this.written(at) === '?' ? this.peopleEnd.get(at) : undefined;
    return person && this.is(person.from - 1, 'is') && this.is(person.from - 2, 'who') ? person : null;
  }

  /** "Among the members of the Politburo in the hall was X" */
  private amongMembers(before: number, to: number): Item | null {
    if (this.written(this.has(before, ARTICLE) ? before - 1 : before) !== 'among') return null;
    let be = to;
    while (be < to + LONGEST_ASIDE && !this.is(be, 'was') && !this.is(be, 'were') && !this.is(be, ',')) be++;
    return this.is(be, 'was') || this.is(be, 'were') ? this.forward(be + 1) : null;
  }

  /** "A seat in the Politburo is held by X", "the Politburo, of which X is a member", "was represented by its member X". */
  private toldBehind(item: Item): Item | null {
    const { from, to } = item;
    const lead = this.has(from - 1, ARTICLE) ? from - 2 : from - 1;
    const seat =
      (this.is(lead, 'in') || this.is(lead, 'on')) && this.written(lead - 1) === 'seat' && this.has(lead - 2, ARTICLE);
    if (seat && this.is(to, 'is') && HELD.has(this.written(to + 1)) && this.is(to + 2, 'by'))
      return this.forward(to + 3);
    if (this.is(to, ',') && this.is(to + 1, 'of') && this.written(to + 2) === 'which') {
      const who = this.forward(to + 3);
      return who && this.is(who.to, 'is') && this.has(who.to + 1, ARTICLE) && this.is(who.to + 2, 'member')
        ? who
        : null;
    }
    if (
      this.written(to + 1) === 'represented' &&
      this.is(to + 2, 'by') &&
      this.is(to + 3, 'its') &&
      this.is(to + 4, 'member')
    )
      return this.forward(to + 5);
    // "Among the Politburo members present was X"
    if (this.is(lead, 'of') && this.is(lead - 1, 'members')) return this.amongMembers(lead - 2, to);
    const present = this.is(to, 'members') && this.written(lead) === 'among' ? to + 1 : -1;
    const be = present > 0 && this.written(present) === 'present' ? present + 1 : present;
    return be > 0 && (this.is(be, 'was') || this.is(be, 'were')) ? this.forward(be + 1) : null;
  }

  /** "the Central Committee of the Youth Union" */
  private ofOther({ to }: Item) {
    const isParty =
      this.is(to + 1, 'the') &&
      (this.is(to + 2, 'party') || (this.is(to + 2, 'communist') && this.is(to + 3, 'party')));
    return this.is(to, 'of') && !isParty && { ofOther: true as const };
  }
}

/** "Ủy viên Bộ Chính trị". */
const isSeat = (at: number, reader: Reader): boolean =>
  reader.word(at - 1) === 'viên' && (reader.word(at - 2) === 'ủy' || reader.word(at - 2) === 'uỷ');

/** Before "member" they say nothing of their own. */
const SITTING: ReadonlySet<string> = new Set(['serving', 'sitting', 'current', 'full']);

/** "who is also a member", "is today a member". */
const ALSO: ReadonlySet<string> = new Set([
  'là',
  'hiện',
  'one',
  ...SITTING,
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
