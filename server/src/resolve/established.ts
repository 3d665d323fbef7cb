/**
 * When relations began, or a level of them: "established diplomatic relations in 1973", "the Strategic Partnership was
 * established in 2009", "raised their ties to a Strategic Partnership on 5 May 2018".
 */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item } from '../recognise/scan.ts';
import { ANNIVERSARY, ARTICLE, CONJUNCTION, COUNTRY, DATE_PREPOSITION, IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { once } from '../text/once.ts';
import { cover } from '../text/span.ts';
import { begunNatively, nativeRelations } from './begunNatively.ts';
import {
  FOUNDING,
  isAround,
  isChronicle,
  isLevel,
  isOneOfItsYears,
  isPlainWord,
  isToldOf,
  LIGHT,
  leadingDate,
  leadsTo,
  listedDate,
  MARKS,
  overLight,
  RAISING,
  type Subject,
  sinceDate,
  TAKING,
  TOLD_NOW,
  verbNear,
} from './begunPhrases.ts';
import type { Begun, Established } from './claim.ts';
import { sentenceCountries } from './context.ts';
import { frontDate } from './frontDate.ts';
import { namesHalf } from './halvedStates.ts';
import { levelSince } from './levelSince.ts';
import { REACH, type Reader } from './reader.ts';
import { relationsOf } from './relations.ts';
import type { Section } from './section.ts';
import { beginOf, datesBehind, whenBehind } from './titleEnd.ts';
import { beginning } from './titleOn.ts';

/** `reader` is made only where something may have begun. */
export function established(
  section: Section,
  reader: () => Reader,
  matcher: Matcher,
  registry: Registry,
): Established[] {
  const dates = section.scan.items.filter(({ type }) => type === 'date');
  if (dates.length === 0) return [];
  const countries = once(() => sentenceCountries(section.scan, section.sentences, matcher));
  const subjects = [
    ...relations(section, dates, matcher, registry, countries),
    ...levels(section, registry, countries),
  ];
  return subjects.flatMap((subject) => {
    const on = dateOf(subject, reader(), registry);
    const mention = on && reader().mention(on);
    const stated = mention?.date?.value ?? null;
    // Some day of "this week", and the first of "2009 to 2014".
    const value = mention?.date?.resolvedBy === 'relative' ? stated : beginning(stated);
    if (!on || !mention || !value || section.quoted.has(on)) return [];
    const date = { value, readings: [value], mention, tense: 'present' } as const;
    const { start, end } = reader().words(subject.from, subject.to).span;
    return [{ kind: 'established', of: subject.of, on: mention, date, span: cover({ start, end }, mention.span) }];
  });
}

/** "diplomatic relations" of the two countries of the sentence, where no title of an agreement has the words. */
function relations(
  section: Section,
  dates: readonly Item[],
  matcher: Matcher,
  registry: Registry,
  countries: () => CountriesAt,
): Subject[] {
  const { scan, sentences } = section;
  const places = placesOfRelations(scan, matcher);
  if (places.length === 0) return [];
  const found: Subject[] = [];
  const datedAt = once(() => new Map(dates.toReversed().map((item) => [sentences[item.from], item])));
  const titled = once(() => tokensOf(scan.items.filter(({ type }) => type === 'agreement')));
  for (const { from, to } of places) {
    const item = datedAt().get(sentences[from]);
    if (!item || titled().has(from)) continue;
    const codes = countries()(from);
    const agreement = relationsOf(codes, registry);
    const of = agreement ? { agreement: agreement.id } : ofStrangers(codes, 'diplomatic relations', from, section);
    if (of) found.push({ of, from, to, item });
  }
  return found;
}

function placesOfRelations({ text, tokens }: Section['scan'], { lexicon }: Matcher): readonly TokenRange[] {
  const { count, word, start, end } = tokens;
  const diplomatic = lexicon.id('diplomatic');
  const places: TokenRange[] = [];
  for (let i = 0; i + 1 < count; i++) {
    if (word[i] !== diplomatic) continue;
    if (word[i + 1] === lexicon.id('relations') || word[i + 1] === lexicon.id('ties'))
      places.push({ from: i, to: i + 2 });
  }
  for (const native of nativeRelations(text)) {
    const from = firstWhere(end, (at) => at > native.start);
    places.push({ from, to: firstWhere(start, (at) => at >= native.end) });
  }
  return places;
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

function tokensOf(items: readonly Item[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to } of items) for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

function levels(section: Section, registry: Registry, countries: () => CountriesAt): Subject[] {
  const { scan, mentions, quoted } = section;
  return scan.items.flatMap((item) => {
    const mention = item.type === 'partnership' && !quoted.has(item) ? mentions.get(item) : undefined;
    if (!mention) return [];
    const { id, level = 0, candidates, near, text } = mention;
    const codes = id === null && !near ? countries()(item.from) : NOBODY;
    // "the Strategic Partnership" is a level of many; of these two countries the registry has none.
    const known = candidates.some((each) =>
      registry.partnerships.get(each)?.parties.every((party) => codes.has(party)),
    );
    const of = id ? { partnership: id, level } : known ? null : ofStrangers(codes, text, item.from, section);
    return of ? [{ of, from: item.from, to: item.to, item }] : [];
  });
}

const NOBODY: ReadonlySet<string> = new Set();

type CountriesAt = (token: number) => ReadonlySet<string>;

function ofStrangers(codes: ReadonlySet<string>, name: string, token: number, section: Section): Begun | null {
  return codes.size === 2 && !namesHalf(token, section) ? { between: [...codes].sort().join('-'), name } : null;
}

/** "Talks about a Strategic Partnership began": the talks did. */
function isMatter(from: number, reader: Reader): boolean {
  let at = from - 1;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.is(at, '-')) at--;
  return ['about', 'on', 'over', 'for', 'towards', 'toward'].some((word) => reader.is(at, word));
}

/** The date on which the sentence says that it began. */
function dateOf({ from, to, item, of }: Subject, reader: Reader, registry: Registry): Item | null {
  const natively = begunNatively({ from, to }, item, isLevel(of) ? 'level' : 'relations', reader);
  if (natively !== undefined) return natively;
  const start = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  const isLight = (i: number) =>
    reader.hasAny(i, i + 1, ARTICLE | COUNTRY | CONJUNCTION) ||
    LIGHT.has(reader.word(i)) ||
    reader.startingAt(i).some(({ type }) => type === 'partnership');
  const chronicle = isChronicle(item, start, reader);
  const isVerb = (i: number) => {
    if (chronicle && TOLD_NOW.has(reader.word(i)) && reader.word(i - 1) !== 'to') return true;
    const raises = isLevel(of) && RAISING.has(reader.word(i));
    // "re-established": not for the first time.
    if (reader.is(i - 1, '-')) return false;
    const up = reader.is(i, 'set') ? reader.is(i + 1, 'up') : TAKING.has(reader.word(i)) && reader.is(i + 1, 'up');
    return raises || FOUNDING.has(reader.word(i)) || up;
  };
  const since = sinceDate({ from, to, item, of }, start, reader);
  if (since !== undefined) return since;
  const led = leadingDate(item, from, start, reader);
  if (led) return led;
  const standing = isLevel(of) ? levelSince(item, start, reader) : null;
  if (standing && !reader.hasAny(Math.max(start, from - 4), from, IRREALIS | ANNIVERSARY))
    return isOneOfItsYears(of, standing, registry) ? null : standing;
  const verb = verbNear(from, to, start, end, isVerb, isLight);
  // "the Strategic Partnership Fund", "a Strategic Partnership in education".
  const named = reader.isFreeCapital(to) && !isLight(to) && !reader.hasAny(to, to + 1, DATE_PREPOSITION);
  const other = named || (reader.is(to, 'in') && isPlainWord(to + 1, reader));
  if (verb === null || other || (verb >= to && (!isToldOf(verb, reader) || isMatter(from, reader)))) return null;
  if (reader.hasAny(Math.max(start, from - 10), from, ANNIVERSARY)) return null;
  const first = Math.min(verb, from);
  if (reader.hasAny(Math.max(start, first - 4), first, IRREALIS)) return null;
  // "raised from the Extensive to the Comprehensive …": the one behind "to" began.
  const told = RAISING.has(reader.word(verb)) || TOLD_NOW.has(reader.word(verb));
  const raised = told && !reader.is(verb, 'announced');
  if (raised && verb < from && !leadsTo(from, reader)) return null;
  // "The Strategic Partnership was raised last month": it ended.
  if (raised && verb >= to && !reader.hasWord(to, verb, 'which')) return null;
  // "Since 21 September 1973, when Viet Nam and Japan established diplomatic relations, trade has grown."
  const clause = overLight(first, isLight) - 1;
  const when = clause > 0 ? reader.inSentence(item, 'date').find((date) => whenBehind(date, reader) === clause) : null;
  if (when) return when;
  const last = Math.max(reader.is(verb + 1, 'up') ? verb + 2 : verb + 1, to);
  const dates = datesBehind(start, item, reader);
  const behind = dates.find((date) => date.from >= last);
  if (behind && behind.from - last <= REACH) {
    const begin = beginOf(behind, reader);
    // "Fifty years after they established relations, in November 2023, they": the date of what was done then.
    if (reader.is(begin - 2, ',') && isAround(start, first, reader)) return null;
    for (let i = last; i < begin; i++) {
      const place =
        reader.isFreeCapital(i) || ((reader.is(i, 'in') || reader.is(i, 'at')) && reader.isFreeCapital(i + 1));
      const brings = i === begin - 1 && (reader.is(i, 'on') || reader.is(i, 'in') || reader.is(i, '('));
      if (!brings && !place && !isLight(i)) return null;
    }
    // "raised their ties to a Strategic Partnership last week"; "established relations 50 years ago" counts an anniversary.
    const counted = reader.mention(behind);
    const isCounted = begin === last && counted?.date?.resolvedBy === 'relative' && !/\bago$/i.test(counted.text);
    return isCounted || ['on', 'in', '('].some((word) => reader.is(begin - 1, word)) ? behind : null;
  }
  const front = frontDate(start, dates, reader);
  if (front && !front.saw && front.clause <= first) {
    for (let i = front.clause; i < first; i++)
      if (!isLight(i) && !isVerb(i) && !reader.is(i, 'diplomatic')) return null;
    return front.date;
  }
  const [opening, more] = dates.length > 0 ? dates : listedDate(item, start, reader);
  if (!opening || more || opening.from - start > 2 || opening.to > first) return null;
  // "The year 1973 saw both countries establish diplomatic relations."
  const colon = MARKS.has(reader.word(opening.to)) ? opening.to + 1 : opening.to;
  for (let i = colon; i < first; i++) if (!isLight(i) && !reader.is(i, 'diplomatic')) return null;
  return opening;
}
