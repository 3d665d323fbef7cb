/** What a text says of somebody's age: "X, 53,", "X, aged 53", "the 53-year-old Minister X", "X (53歳)", "At 53, X is". */
import type { Matcher } from '../recognise/matcher.ts';
import { TELLING } from '../recognise/reporting.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { countryAt, SPEECH } from '../recognise/words.ts';
import { once } from '../text/once.ts';
import { BREAK_TOKEN, CHARACTER, NUMBER } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { AgeWords, LONGEST_LIST, LONGEST_TITLE } from './ageWords.ts';
import { behindAnswer } from './answers.ts';
import { isPresent } from './attachPhrases.ts';
import type { Aged } from './claim.ts';
import { isElsewhen } from './otherSelf.ts';
import { fieldOf, hasRecord } from './personRecord.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { hasOtherBefore, isKinOf, refersBack, subjectsOf } from './subject.ts';
import { complementEnd } from './titleEnd.ts';

/** "is now 53", "is only 53". */
const NOWS = wordSet('now only just already still');
const HAILING: ReadonlySet<string> = new Set(['from', 'of', 'with', 'who']);
/** "On 5 July 2020, when". */
const LONGEST_LEAD = 3;
const WHEN: ReadonlySet<string> = new Set(['when', 'on', 'at', 'as']);
/** Behind them stands somebody else than who is told of. */
const OTHERS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'from', 'by']);
const AGES: ReadonlySet<string> = new Set(['age', 'age now', 'current age']);

export function aged(section: Section, reader: Reader, matcher: Matcher): Aged[] {
  return hasAge(section.scan) ? new AgeReader(section, reader, matcher).ages() : [];
}

class AgeReader extends AgeWords {
  private readonly isRecord = once(() => hasRecord(this.section));
  private readonly people = once(() => this.section.scan.items.filter(({ type }) => type === 'person'));

  ages(): Aged[] {
    return this.section.scan.items.flatMap((item): Aged[] => {
      const person = this.reader.mention(item);
      if (item.type !== 'person' || !person || this.reader.quoted(item)) return [];
      // "Age of X: 53"
      const labelled =
        this.word(item.from - 2) === 'age' && this.word(item.from - 1) === 'of' && this.word(item.to) === ':';
      // "X is Minister. He is 53."
      const [, he] = subjectsOf(item, this.reader);
      const after: Said | null =
        labelled && this.years(item.to + 1) !== null
          ? { at: item.to + 1, said: true }
          : (this.behind(item) ??
            this.stated(this.behindTitles(item)) ??
            this.behindLast(item) ??
            (he === undefined ? this.inNextSentence(item) : this.stated(he)) ??
            this.answered(item) ??
            this.inBrackets(item) ??
            this.below(item));
      const first = this.starts.get(item) ?? item.from;
      const at = after?.at ?? this.before(first) ?? this.opening(item, first);
      const age = at === null ? null : this.years(at);
      if (at === null || age === null || isKinOf(item, this.reader)) return [];
      const span = this.section.map.toSourceSpan({
        start: this.tokens.start[at] as number,
        end: this.tokens.end[at] as number,
      });
      const counted = after?.reached ? 'reached' : this.word(at + 1) === 'tuổi' ? 'begun' : 'completed';
      const date = this.reader.date(item, after?.on ?? null);
      return [
        {
          kind: 'aged',
          person,
          age,
          said: after?.said ?? true,
          counted,
          ...(isElsewhen(item, date.value, this.section, this.reader) && { elsewhen: true }),
          date,
          span,
        },
      ];
    });
  }

  /** "He is 53.", "He is now 53 years old" */
  private stated(verb: number): Said | null {
    if (this.word(verb) !== 'is') return null;
    // "He is a man of 53."
    const man =
      this.word(verb + 1) === 'a' && ['man', 'woman'].includes(this.word(verb + 2)) && this.word(verb + 3) === 'of';
    const at = man ? verb + 4 : NOWS.has(this.word(verb + 1)) ? verb + 2 : verb + 1;
    const thisYear = this.word(at + 1) === 'this' && this.word(at + 2) === 'year';
    return this.years(at) !== null && (this.closes(at + 1) || thisYear || this.yearsOld(at + 1) > 0)
      ? { at, said: true }
      : null;
  }

  /** "X, Minister of National Defence, aged 53", "X – Minister (aged 53)": only where a word says that it is an age. */
  private behindLast(item: Item): Said | null {
    const title = this.tails().get(item);
    const to = title ? complementEnd(title, this.reader) : -1;
    if (to < 0 || !(this.is(to, ',') || this.is(to, '('))) return null;
    const led = this.word(to + 1) === 'aged' || this.word(to + 1) === 'age';
    const at = led ? to + 2 : to + 1;
    // "A driver for X, Minister of Defence, aged 32"
    if (this.years(at) === null || OTHERS.has(this.word((this.starts.get(item) ?? item.from) - 1))) return null;
    if (hasOtherBefore(item, this.reader)) return null;
    const old = this.yearsOld(at + 1);
    const end = led ? at + 1 : this.word(at + 1) === 'tuổi' ? at + 2 : old > 0 ? at + 1 + old : -1;
    return end > 0 && (this.closes(end) || this.is(end, ')') || this.reader.startsLine(end))
      ? { at, said: true }
      : null;
  }

  /** "On 5 July 2020, when X was 53", "X was 53 on 5 July 2020", "On 5 July 2020 X, then 53,": with the day of which it was so. */
  private thenAged(item: Item): (Pick<Said, 'at'> & { readonly on: Item }) | null {
    const first = this.word(item.to);
    const who = first === ',' && this.word(item.to + 1) === 'who' ? item.to + 2 : item.to;
    const at =
      this.word(who) === 'was' ? who + 1 : first === ',' && this.word(item.to + 1) === 'then' ? item.to + 2 : -1;
    // "The portrait of X was 30 on 5 July 2020"
    if (['of', 'with', 'by', 'for', 'from'].includes(this.word((this.starts.get(item) ?? item.from) - 1))) return null;
    if (
      at < 0 ||
      this.years(at) === null ||
      !(this.closes(at + 1) || this.yearsOld(at + 1) > 0 || WHEN.has(this.word(at + 1)))
    )
      return null;
    const [date, more] = this.reader.inSentence(item, 'date');
    if (!date || more) return null;
    const [from, end] = date.to <= item.from ? [date.to, this.starts.get(item) ?? item.from] : [at, date.from];
    if (end - from > (date.to <= item.from ? LONGEST_LEAD : LONGEST_TITLE)) return null;
    for (let i = from; i < end; i++)
      if (['and', ';', '.', 'who'].includes(this.word(i)) || (this.word(i) === ',' && date.from >= at)) return null;
    return { at, on: date };
  }

  /** "in July 2020", "last July" at a token. */
  private dateBehind(from: number): Item | undefined {
    return this.reader
      .startingAt(['on', 'in'].includes(this.word(from)) ? from + 1 : from)
      .find(({ type }) => type === 'date');
  }

  /** The number behind a name, and whether a word says that it is an age. */
  private behind(item: Item): Said | null {
    const { to } = item;
    // "X turned 53 this year", "X, who turns 53 today,"
    const who = this.is(to, ',') && this.word(to + 1) === 'who' ? to + 2 : to;
    // "X has just turned 53"
    const has = this.word(who) === 'has';
    const turned = has ? who + (this.word(who + 1) === 'just' ? 2 : 1) : this.word(who) === 'will' ? who + 1 : who;
    const turns = this.word(turned);
    if (
      (turns === 'turned' || turns === 'turns' || (turned > who && turns === 'turn')) &&
      this.years(turned + 1) !== null
    ) {
      const on = this.dateBehind(turned + 2);
      if (on) return { at: turned + 1, said: true, on, reached: true };
      const feast =
        this.word(turned + 2) === 'this' ||
        this.word(turned + 2) === 'today' ||
        (who === to && this.closes(turned + 2));
      return feast ? { at: turned + 1, said: true } : null;
    }
    // "X celebrated his 53rd birthday on 5 July 2020"
    if (this.word(to + 4) === 'birthday' && ['his', 'her'].includes(this.word(to + 1)) && this.years(to + 2) !== null) {
      const on = this.dateBehind(to + 5);
      return on ? { at: to + 2, said: true, on, reached: true } : null;
    }
    // "X's age is 53."
    if (this.is(to, "'s") && this.word(to + 1) === 'age' && this.word(to + 2) === 'is' && this.years(to + 3) !== null)
      return this.closes(to + 4) ? { at: to + 3, said: true } : null;
    // "X is 53.", "X is now 53.", "The minister, X, is 53."
    const isApposed = this.is(to, ',') && this.is((this.starts.get(item) ?? item.from) - 1, ',');
    const now = this.stated(isApposed ? to + 1 : to);
    if (now !== null) return now;
    const then = this.thenAged(item);
    if (then !== null) return { ...then, said: true };
    const opens = this.is(to, ',') || this.is(to, '(') || this.word(to) === '（' || this.is(to, '-');
    let at = opens ? to + 1 : to;
    if (this.word(at) === 'who') at++;
    if (!opens && at === to && this.word(at) !== 'is') return null;
    if (this.word(at) === 'is' || this.word(at) === 'was') at++;
    // "X, a 53-year-old native of the region", "X, the 53-year-old Chief of Staff,", not "X, the 53-year-old Minister Y".
    if (this.word(at) === 'a' || this.word(at) === 'an' || this.word(at) === 'the') {
      // "X, a fit 53-year-old,"
      const number = this.years(at + 1) === null ? at + 2 : at + 1;
      const old = this.years(number) === null ? 0 : this.yearsOld(number + 1);
      return old > 0 && !this.leadsToName(number + 1 + old) ? { at: number, said: true } : null;
    }
    // "X, now 53, …", "X, at 53 years of age the eldest"
    if (this.word(at) === 'now' && ['aged', 'age'].includes(this.word(at + 1))) at++;
    const led = this.word(at) === 'aged' || this.word(at) === 'age';
    // "X, at 53 the oldest of them"
    const isAt = this.word(at) === 'at' && (this.yearsOld(at + 2) > 0 || this.isOldest(at + 2));
    if (led || (opens && (this.word(at) === 'now' || isAt))) at++;
    if (this.years(at) === null) return null;
    if (led) return { at, said: true };
    const unit = this.word(at + 1);
    // "X, 53 years,"
    if (opens && unit === 'years' && this.closes(at + 2)) return { at, said: true };
    if (unit === 'tuổi' || unit === '歳' || unit === '才') return { at, said: true };
    if (this.yearsOld(at + 1) > 0 || this.isOldest(at + 1)) return { at, said: true };
    // "X - 53 - rose", "X - 53, father of two - rose", "X, 53 this year,"
    if (this.is(to, '-') && (this.is(at + 1, '-') || (this.is(at + 1, ',') && this.closesDash(at + 2))))
      return { at, said: false };
    if (this.is(to, ',') && this.word(at + 1) === 'this' && this.word(at + 2) === 'year') return { at, said: true };
    if (!opens || this.is(to, '-')) return null;
    const close = this.is(to, ',') ? ',' : this.is(to, '(') ? ')' : '）';
    if (this.isLabelled(to)) return null;
    // "…", said X, 53.; The eldest is X, 53.
    const told =
      ['is', 'by', 'was', 'were'].includes(this.word((this.starts.get(item) ?? item.from) - 1)) || this.isSaidBy(to);
    const ends =
      close === ',' && this.word(at + 1) === '.' && (this.reader.endsLine(at + 1) || !this.tight(at + 2)) && told;
    return (this.word(at + 1) === close || ends) && this.tight(at + 1) ? { at, said: false } : null;
  }

  /** "the 53-year-old X": the number before a name and its titles. */
  private before(from: number): number | null {
    let at = from - 1;
    // "the 53-year-old Japanese Minister X", "the 53-year-old Viet Nam's Minister", "the 53-year-old minister X"
    while (countryAt(this.tokens, at, this.matcher.words) !== null || this.is(at, "'s") || this.isCalling(at)) at--;
    if (this.word(at) !== 'old') return null;
    at--;
    if (this.is(at, '-')) at--;
    if (this.word(at) !== 'year') return null;
    at--;
    if (this.is(at, '-')) at--;
    return this.years(at) === null ? null : at;
  }

  /** "How old is X?", "A: 53." */
  private answered(item: Item): Said | null {
    if (this.word(item.to) !== '?') return null;
    const is = (this.starts.get(item) ?? item.from) - 1;
    if (this.word(is) !== 'is' || this.word(is - 1) !== 'old' || this.word(is - 2) !== 'how') return null;
    const next = item.to + 1 + (this.tokens.kind[item.to + 1] === BREAK_TOKEN ? 1 : 0);
    const at = this.word(next + 1) === ':' ? next + 2 : behindAnswer(next, this.reader);
    return this.years(at) !== null && (this.closes(at + 1) || this.reader.startsLine(at + 1))
      ? { at, said: true }
      : null;
  }

  /** "X opened the fair. At 53, he is one of the eldest." */
  private inNextSentence(item: Item): Said | null {
    const start = this.reader.sentenceEnd(item);
    if (this.word(start) !== 'at') return null;
    const at =
      this.word(start + 1) === 'the' && this.word(start + 2) === 'age' && this.word(start + 3) === 'of'
        ? start + 4
        : start + 1;
    if (this.years(at) === null || !this.is(at + 1, ',') || !STAYS.has(this.word(at + 3))) return null;
    return refersBack(item, at + 2, this.reader) ? { at, said: true } : null;
  }

  /** Of whom alone the sentence speaks, with one day. */
  private isDatedAlone(item: Item): boolean {
    const [date, more] = this.reader.inSentence(item, 'date');
    if (date === undefined || more !== undefined || this.reader.inSentence(item, 'person').length !== 1) return false;
    // "At the age of 18, X told pupils on 5 July 2020, he", "At the age of 18, X joined the army; on 5 July 2020"
    return !this.reader.hasAny(item.to, date.from, SPEECH) && !this.reader.hasWord(item.to, date.from, ';');
  }

  /** "At 53, X is": only with a verb of the present, as "At 53, X became" tells of another time. */
  private opening(item: Item, from: number): number | null {
    // "A 53-year-old, X said, had asked", "At 30, X has told students, he had"
    const isTelling = this.is(item.to + 1, ',') || TELLING.has(this.word(item.to + 1));
    if (!this.is(from - 1, ',') || this.is(item.to, "'s") || isTelling) return null;
    const start = this.reader.sentenceStart(item);
    // "Năm nay 64 tuổi, X là"
    if (this.word(from - 2) === 'tuổi' && from - start <= LONGEST_LEAD + 2)
      return this.years(from - 3) === null ? null : from - 3;
    // "A spry 53-year-old, X climbed", "At 53 years old, X is"
    const ending = this.word(from - 2) === 'old' || this.word(from - 2) === 'age';
    const [old] = ending ? [from - 4, from - 6, from - 3, from - 5].filter((i) => this.years(i) !== null) : [];
    if (old !== undefined && this.yearsOld(old + 1) === from - 2 - old) {
      const isA = ['a', 'an'].includes(this.word(start)) && old - start <= 2;
      // "Now 53 years old, X swims"
      const isNow = this.word(start) === 'now' && old === start + 1 && !this.reader.isFreeCapital(item.to);
      // "53 years old, X still swims"
      const stays = STAYS.has(this.word(item.to)) || isPresent(this.word(item.to));
      const led = this.word(start) === 'at' ? start + 1 : start;
      return isA || isNow || (old === led && stays) ? old : null;
    }
    // "A 53-year-old from the south, X"
    const native =
      ['a', 'an'].includes(this.word(start)) && this.years(start + 1) !== null ? this.yearsOld(start + 2) : 0;
    if (native > 0 && HAILING.has(this.word(start + 2 + native)) && from - start < LONGEST_LIST / 3)
      return this.reader.hasAny(item.to, item.to + 1, SPEECH) ? null : start + 1;
    if (this.years(from - 2) === null) return null;
    const lead = this.word(from - 3);
    // "Now 53, X", "A man of 53, X has" open a sentence: "His brother is now 53, X said" is about somebody else.
    const isNow =
      (lead === 'now' && start === from - 3) ||
      (lead === 'aged' && this.word(from - 4) === 'now' && start === from - 4);
    // "Despite being 53, X swims daily"
    const isBeing =
      lead === 'being' && start === from - 4 && DESPITE.has(this.word(start)) && isPresent(this.word(item.to));
    const isMan = lead === 'of' && ['man', 'woman'].includes(this.word(from - 4)) && start === from - 5;
    // "At the age of 53, X still writes"
    const isAge = lead === 'at' || lead === 'aged' || (lead === 'of' && this.word(from - 4) === 'age');
    const verb = Math.max(item.to, this.behindTitles(item));
    // "At the age of 53, X laid the first stone on 5 July 2020"
    const dated = isAge && lead === 'of' && this.isDatedAlone(item);
    return isNow || isBeing || isMan || (isAge && STAYS.has(this.word(verb))) || dated ? from - 2 : null;
  }

  /** 「X国防相（60）は」「X氏(60)」 */
  private inBrackets(item: Item): Said | null {
    if (this.tokens.kind[item.from] !== CHARACTER) return null;
    let at = item.to;
    const title = this.reader.startingAt(at).find(({ type }) => type === 'office' || type === 'rank');
    if (title) at = title.to;
    else if (this.word(at) === '氏') at++;
    const isAge = /^[(（]$/.test(this.word(at)) && /^[)）]$/.test(this.word(at + 2)) && this.years(at + 1) !== null;
    return isAge ? { at: at + 1, said: false } : null;
  }

  /** "Name: X", and below it "Age: 53". */
  private below(item: Item): Said | null {
    const at = this.isRecord() ? fieldOf(item, this.people, AGES, this.section, this.reader) : -1;
    return at >= 0 &&
      this.years(at) !== null &&
      ((this.closes(at + 1) && this.word(at + 1) !== 'and') || this.reader.startsLine(at + 1) || this.is(at + 1, '|'))
      ? { at, said: true }
      : null;
  }
}

/** The token of the number, whether a word says that it is an age, and the day of which it was so, where that is said. */
interface Said {
  readonly at: number;
  readonly said: boolean;
  readonly on?: Item;
  /** Of that day, and of no later one. */
  readonly reached?: true;
}

/** Some number has two or three figures: without one nobody's age is said. */
function hasAge({ items, tokens: { count, kind, start, end } }: Scan): boolean {
  if (!items.some(({ type }) => type === 'person')) return false;
  for (let i = 0; i < count; i++) {
    const length = (end[i] as number) - (start[i] as number);
    if (kind[i] === NUMBER && (length === 2 || length === 3)) return true;
  }
  return false;
}

const DESPITE = wordSet('despite though although besides');
const STAYS = wordSet('is has remains still serves leads heads holds keeps continues works travels');
