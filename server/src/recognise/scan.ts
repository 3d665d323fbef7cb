/** Recognises one passage: every written form, date and unknown name, before the dossier decides who is meant. */
import { ownCopy } from '../text/ownCopy.ts';
import { allCapitals, clearMarks, SPACE_BEFORE, type Tokens, tokenise, WORD } from '../text/tokens.ts';
import type { PartialDate } from '../time/edtf.ts';
import { listedBodies } from './bodyNames.ts';
import type { DayOrder } from './dates/context.ts';
import type { DateMention } from './dates/recogniseDates.ts';
import type { Form } from './forms.ts';
import { grammarTitles, type Title } from './grammar.ts';
import { type Hit, type Matcher, matchForms } from './matcher.ts';
import type { DateReading, MentionType, NearTitle } from './mention.ts';
import { LONGEST_NAME, nameRunAt } from './nameRun.ts';
import { type NameIndex, type NearMiss, nearestPart } from './names.ts';
import type { NameText } from './nameWord.ts';
import { withAccents } from './native/accents.ts';
import { glossNative } from './native/gloss.ts';
import { nativeShortNames, withNativePeople } from './native/nativePeople.ts';
import { nativeTitles } from './native/nativeTitles.ts';
import { withOrdinal } from './ordinals.ts';
import { keepOutsideTitles, sortByPlace } from './overlap.ts';
import { plainRanks } from './plainRanks.ts';
import { pluralOffices } from './pluralOffices.ts';
import { withRanks } from './ranks.ts';
import { isReal } from './realForms.ts';
import { FIELD, NATIONAL_HEAD, OFFICE_MODIFIER, STATE, STATE_MODIFIER } from './roles.ts';
import { edgesOf, isShort, standsAlone, withInitials } from './shortNames.ts';
import { followsHonorific, isCapitalWord } from './surroundings.ts';
import { withoutSharedWords, withoutTrailingNames } from './tails.ts';
import { unknownNames } from './unknownNames.ts';
import { ABBREVIATION, ADDRESS, COUNTRY } from './words.ts';

/** Something recognised in a passage; offsets in the passage's value. */
export interface Item {
  readonly type: MentionType;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Titles that more goes with (see `withWrapped`): the tokens of the title itself. */
  readonly words?: { readonly from: number; readonly to: number };
  /** The short form in brackets that stands inside such a title. */
  readonly inner?: true;
  /** The written forms that match here; empty for dates and for names that no form matches. */
  readonly forms: readonly Form[];
  readonly date?: DateReading;
  /** Dates in figures: the order of day and month that these figures prove. */
  readonly dayOrder?: DayOrder | null;
  /** Dates: its digits may be read in either order. */
  readonly openOrder?: boolean;
  readonly ordinal?: { readonly value: number; readonly from: number; readonly to: number };
  /** People that no form matches: registry names that this nearly writes. */
  readonly near?: readonly NearMiss[];
  /** Agreements, partnerships and events: the title of the registry that this nearly writes. */
  readonly nearTitle?: NearTitle;
  /** Organisations that only grammar knows: what stands in the registry for "Joint Staff" and for its whole. */
  readonly partOf?: { readonly part: readonly Form[]; readonly whole: readonly Form[] };
  /** Offices: the organisations that stand in the words behind the registry's title; none where only others stand there. */
  readonly tail?: readonly Form[];
  /** People: directly behind a rank, an office or an honorific. */
  readonly anchored?: boolean;
  /** Ranks that no registry has: spelled out. Bare titles before a name: as they are written. */
  readonly title?: string;
  /** Agreements that grammar knows: in capitals, where it cannot tell what follows. */
  readonly loud?: boolean;
  /** Ranks: written as an abbreviation. */
  readonly abbreviated?: boolean;
  /** People by their short name: the initials written before it. */
  readonly initials?: string;
  /** Ranks and offices: of the several people named behind it. */
  readonly plural?: true;
  /** Offices: a bare title before a name, which claims no office. */
  readonly address?: true;
  /** People: may be another word, and is a name only where the dossier has it in full. */
  readonly follows?: true;
  /** Organisations: an abbreviation that nothing else tells to be one. */
  readonly weak?: true;
  /** "It", "the dialogue": the item that these words take up. */
  readonly standsFor?: Item;
}

/** One passage with everything that later stages read: no stage but this one looks at the text. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly items: readonly Item[];
}

export interface ScanContext {
  readonly reference: PartialDate | null;
  readonly order: DayOrder | null;
  /** The last full date of the passages before. */
  readonly earlier: PartialDate | null;
  /** The passage is no part of a longer string. */
  readonly isPlain?: boolean;
  /** The passage is the field of a person's name. */
  readonly holdsName?: boolean;
  /** The year that is the heading over the passage. */
  readonly heading?: number | null;
}

export function scan(passage: string, matcher: Matcher, names: NameIndex, context: ScanContext): Scan {
  const written = context.isPlain ? passage : ownCopy(passage);
  // Letter by letter as long as what is written, so that every offset holds for both.
  const text = withAccents(written);
  const tokens = tokenise(text, matcher.lexicon, matcher.buffer);
  const hits = matchForms(text, tokens, matcher);
  const dates = matcher.dates.recognise(tokens, text, context).map(dateItem);
  const ranks = new Set(hits.filter((hit) => hit.type === 'rank').map((hit) => hit.from));
  const real = hits
    .filter((hit) => isReal(hit, tokens, matcher, ranks))
    .map((hit) => fromHit(hit, text, tokens, matcher));
  const ranked = withRanks(real, hits, text, tokens, matcher);
  const known = withoutSharedWords([...ranked, ...plainRanks(text, tokens, matcher, ranked)], text, tokens, matcher);
  // Names, ranks and dates are no part of a title that only grammar knows.
  const fixed = clearMarks(matcher.buffer, 0, tokens.count);
  for (const { from, to } of dates) fixed.fill(1, from, to);
  for (const item of known) {
    if (item.type === 'rank' || (item.type === 'person' && !isShort(item))) fixed.fill(1, item.from, item.to);
  }
  const guessed = overBodies(
    withoutTrailingNames(
      grammarTitles(text, tokens, matcher, fixed).map((title) => fromTitle(title, text, tokens, matcher)),
      known,
      tokens,
      matcher,
    ),
    known,
  );
  const native = nativeTitles(text, tokens, matcher, fixed, known);
  if (native.spoken) glossNative(text, tokens, matcher);
  const titled = keepOutsideTitles([
    ...withOrganisations(native.known, guessed, tokens, matcher),
    ...dates,
    ...withParts(guessed, native.known),
    ...native.titles,
  ]);
  const taken = clearMarks(matcher.buffer, 1, tokens.count);
  const nameText: NameText = { text, tokens, classes: matcher.words.classes, styles: matcher.words.styles, taken };
  for (const item of titled) if (!isShort(item)) taken.fill(1, item.from, item.to);
  const edges = edgesOf(titled);
  // A slip in the word beside a short name makes both one misspelt name.
  const isSlip = ({ from }: Item): boolean => {
    for (let start = from; start >= 0 && from - start < LONGEST_NAME && isCapitalWord(tokens, start); start--) {
      const run = nameRunAt(nameText, start);
      const nearest = run === null ? null : nearestPart(text, tokens, run, names);
      if (nearest && nearest.near.length > 0 && nearest.part.to > from) return true;
    }
    return false;
  };
  const isNative = native.spoken ? nativeShortNames(text, tokens, matcher, titled) : () => false;
  const items = titled.filter((item) => {
    if (!isShort(item)) return true;
    if (tokens.kind[item.from] !== WORD) return isNative(item);
    return standsAlone(item, text, tokens, matcher, edges, isSlip);
  });
  for (const [at, item] of items.entries()) {
    if (isShort(item)) items[at] = withInitials(item, text, tokens, edges);
  }
  for (const item of items) taken.fill(1, item.from, item.to);
  items.push(...unknownNames(nameText, matcher, names, items, context.holdsName === true));
  items.push(...listedBodies(items, text, tokens, matcher));
  items.push(...addresses(items, text, tokens, matcher, taken), ...pluralOffices(items, text, tokens, matcher, taken));
  const all = sortByPlace(native.spoken ? withNativePeople(items, text, tokens, matcher, names) : items);
  const anchored = markAnchored(all, text, tokens, matcher);
  return { text: written, tokens, items: anchored };
}

function dateItem({ from, to, span, reading, order, open }: DateMention): Item {
  return {
    type: 'date',
    forms: [],
    from,
    to,
    start: span.start,
    end: span.end,
    date: reading,
    dayOrder: order,
    openOrder: open,
  };
}

function fromHit(hit: Hit, text: string, tokens: Tokens, matcher: Matcher): Item {
  if (hit.type === 'event') return withOrdinal(hit, text, tokens, matcher);
  if (hit.type === 'office' || hit.type === 'organisation') return withoutCountries(hit, tokens, matcher);
  if (hit.type === 'rank') return { ...hit, abbreviated: isAbbreviated(hit, text, tokens, matcher) };
  return hit;
}

/** "Japanese Ambassador to Vietnam", "Minister of National Defence of Viet Nam": the country is no part of the title. */
function withoutCountries(hit: Hit, tokens: Tokens, { words, lexicon }: Matcher): Item {
  if (hit.forms.some((form) => form.national)) return hit;
  const is = (i: number, word: string) => tokens.word[i] === lexicon.id(word);
  // "ASEAN Secretariat" and "European Union" keep theirs.
  const isCountry = (i: number) =>
    words.country.get(tokens.word[i] as number)?.length === 2 && !is(i, 'european') && !is(i, 'eu');
  let { from, to } = hit;
  // "Japan-Vietnam Special Ambassador": a pair of countries is part of the title.
  const pair = isCountry(from) && is(from + 1, '-');
  // "Japan International Cooperation Agency" is a name; an adjective says whose a ministry is.
  const own = hit.type === 'organisation' && words.canon[tokens.word[from] as number] === tokens.word[from];
  while (!pair && !own && to - from > 1 && isCountry(from)) from += is(from + 1, "'s") ? 2 : 1;
  if (to - from > 2 && isCountry(to - 1)) {
    let cut = to - 1;
    if (is(cut - 1, 'of') && is(cut - 2, 'republic') && is(cut - 3, 'socialist')) cut -= 3;
    if (is(cut - 1, 'the')) cut--;
    if (is(cut - 1, 'of') && cut - 1 > from) to = cut - 1;
  }
  return { ...hit, from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** A rank is written short when any of its words is an abbreviation or stands in capitals ("LTG"). */
function isAbbreviated(hit: Hit, text: string, tokens: Tokens, matcher: Matcher): boolean {
  for (let i = hit.from; i < hit.to; i++) {
    if (((matcher.words.classes[tokens.word[i] as number] as number) & ABBREVIATION) !== 0) return true;
  }
  // "LTG" is one; a title that the text has in capitals ("GENERAL") is none.
  const written = text.slice(hit.start, hit.end);
  return written === written.toUpperCase() && hit.forms.some((form) => form.text === written);
}

/** "Chairman of the Acquisition, Technology & Logistics Agency": the title goes on as far as the organisation in it. */
function overBodies(guessed: readonly Item[], known: readonly Item[]): readonly Item[] {
  if (!guessed.some(({ type }) => type === 'office')) return guessed;
  const bodies = new Map<number, Item>();
  for (const item of known) if (item.type === 'organisation') bodies.set(item.from, item);
  if (bodies.size === 0) return guessed;
  return guessed.map((title) => {
    for (let i = title.from + 1; i < title.to; i++) {
      const body = title.type === 'office' ? bodies.get(i) : undefined;
      if (body && body.to > title.to) return { ...title, to: body.to, end: body.end };
    }
    return title;
  });
}

/** An office takes the organisation behind it: "Chief of Staff" goes on to "of the Joint Staff". */
function withOrganisations(known: readonly Item[], guessed: readonly Item[], tokens: Tokens, matcher: Matcher): Item[] {
  const longer = new Map(guessed.filter((title) => title.type === 'office').map((title) => [title.from, title]));
  if (longer.size === 0) return [...known];
  return known.map((item) => {
    const title = item.type === 'office' ? longer.get(item.from) : undefined;
    if (!title || title.to <= item.to) return item;
    const bodies = known.filter(({ type, from, to }) => type === 'organisation' && from >= item.to && to <= title.to);
    const tail = bodies.flatMap(({ forms }) => forms);
    const whole = { ...item, to: title.to, end: title.end };
    return tail.length > 0 || !isOfState(item.to, title.to, tokens, matcher) ? { ...whole, tail } : whole;
  });
}

/** "of the Republic of Korea", "of the Armed Forces", "of the People's Army": no body that could have such a post itself. */
function isOfState(from: number, to: number, tokens: Tokens, { words, roles, lexicon }: Matcher): boolean {
  const own = ['party', 'government', 'state', 'cabinet'].map((word) => lexicon.id(word));
  for (let i = from; i < to; i++) {
    if (!isCapitalWord(tokens, i)) continue;
    const word = tokens.word[i] as number;
    const country = ((words.classes[word] as number) & COUNTRY) !== 0;
    if (
      !country &&
      !own.includes(word) &&
      ((roles[word] as number) & (STATE | STATE_MODIFIER | NATIONAL_HEAD | FIELD)) === 0
    )
      return false;
  }
  return true;
}

/** "The Joint Staff of the Japan Self-Defense Forces": what its part and its whole are goes with the title. */
function withParts(titles: readonly Item[], known: readonly Item[]): Item[] {
  const organisations = known.filter(({ type }) => type === 'organisation');
  const begins = new Map(organisations.map((item) => [item.from, item]));
  const ends = new Map(organisations.map((item) => [item.to, item]));
  return titles.map((title) => {
    const part = begins.get(title.from);
    const whole = ends.get(title.to);
    if (title.type !== 'organisation' || !part || !whole) return title;
    // Only "of" and "of the" stand between them.
    const isPair = part.to < whole.from && whole.from - part.to <= 2;
    return isPair ? { ...title, partOf: { part: part.forms, whole: whole.forms } } : title;
  });
}

function fromTitle({ type, from, to, weak }: Title, text: string, tokens: Tokens, matcher: Matcher): Item {
  const item: Item = {
    type,
    from,
    to,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    forms: [],
    ...(weak && { weak }),
  };
  if (type === 'agreement' && allCapitals(tokens, to - 1)) return { ...item, loud: true };
  return type === 'event' ? withOrdinal(item, text, tokens, matcher) : item;
}

/** "Ambassador Ito", "Deputy Minister Chien": a title right before a name, though it says not of what. */
function addresses(
  items: readonly Item[],
  text: string,
  tokens: Tokens,
  { roles, words, lexicon }: Matcher,
  taken: Uint8Array,
): Item[] {
  const role = (i: number) => roles[tokens.word[i] as number] as number;
  const free = (i: number) => i >= 0 && taken[i] === 0 && isCapitalWord(tokens, i);
  const isTight = (i: number) => ((tokens.flags[i] as number) & SPACE_BEFORE) === 0;
  const before = (i: number) => (i > 1 && lexicon.is(tokens.word[i - 1] as number, '-') && isTight(i) ? i - 2 : i - 1);
  return items.flatMap((person): Item[] => {
    const head = person.from - 1;
    if (person.type !== 'person' || !free(head)) return [];
    if (((words.classes[tokens.word[head] as number] as number) & ADDRESS) === 0) return [];
    let from = head;
    // "Vice-Minister" is one word.
    for (let at = before(from); free(at) && (role(at) & OFFICE_MODIFIER) !== 0; at = before(from)) from = at;
    const start = tokens.start[from] as number;
    const end = tokens.end[head] as number;
    const title = text.slice(start, end);
    return [{ type: 'office', from, to: person.from, start, end, forms: [], address: true, title }];
  });
}

function markAnchored(items: readonly Item[], text: string, tokens: Tokens, matcher: Matcher): Item[] {
  const titles = new Set(items.filter((i) => i.type === 'rank' || i.type === 'office').map((i) => i.to));
  return items.map((item) =>
    item.type === 'person' && (titles.has(item.from) || followsHonorific(item.from, text, tokens, matcher))
      ? { ...item, anchored: true }
      : item,
  );
}
