/** What stands around an event and its place besides: the state of a city, that the day is its last, that it is news. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item } from '../recognise/scan.ts';
import { countryAt } from '../recognise/words.ts';
import { COUNTRIES } from '../registry/countries.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { NUMBER } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Claim, HeldPlace, TookPlace } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { isAnother, wordBefore } from './titleEnd.ts';

export function howHeld(claim: Claim, item: Item, section: Section, matcher: Matcher, reader: Reader): Claim {
  if (claim.kind !== 'took-place') return claim;
  const closes = isOfLastDay(claim, section, reader);
  const news = claim.date.mention === null && isNews(item, reader);
  const loose = isAttribute(claim, section, reader);
  const another = isAnother(item, reader);
  return {
    ...withState(claim, section, matcher, reader),
    ...(closes && { closes }),
    ...(news && { news }),
    ...(loose && { loose }),
    ...(another && { another }),
  };
}

/** "closed on 4 July", "came to an end in Hanoi on 4 July". */
function isOfLastDay({ date: { mention } }: TookPlace, section: Section, reader: Reader): boolean {
  if (mention === null || mention.passage !== section.index) return false;
  const on = tokenAt(mention.span.start, section);
  const sentence = section.sentences[on];
  for (let i = on - 1; i >= 0 && section.sentences[i] === sentence; i--) {
    const word = reader.word(i);
    if (word === ',' || word === ';') return false;
    if (CLOSING.has(word)) return true;
    const isPhrase = (word === 'wrapped' && reader.is(i + 1, 'up')) || (word === 'came' && reader.is(i + 1, 'to'));
    if (isPhrase) return word === 'wrapped' || ENDS.has(reader.word(i + 3));
  }
  return false;
}

/** "the Tuesday briefing", "last week's talks". */
function isAttribute({ date: { mention } }: TookPlace, section: Section, reader: Reader): boolean {
  if (mention === null || mention.passage !== section.index) return false;
  const on = tokenAt(mention.span.start, section);
  return reader.is(on - 1, 'the') || reader.is(on - 1, 'a') || reader.is(tokenAt(mention.span.end, section), "'s");
}

const CLOSING = wordSet('closed ended concluded adjourned');
const ENDS = wordSet('end close');

/** "The 10th Dialogue opened", "09:00 The 10th Dialogue" in a programme. */
function isNews(item: Item, reader: Reader): boolean {
  return (
    RUNNING.has(reader.word(item.to)) ||
    (reader.is(item.to, 'was') && reader.word(item.to + 1) === 'convened') ||
    startsAtHour(item, reader)
  );
}

export const RUNNING = wordSet('opened closed began ended');

/** "09:00 The 10th Dialogue", "| 09:00 | The 10th Dialogue", "9.30 a.m. – 10th Dialogue" at the beginning of a line. */
export function startsAtHour(item: Item, reader: Reader): boolean {
  let at = wordBefore(item, 0, reader);
  while (!reader.startsLine(at) && CLOCK.test(reader.word(at))) at--;
  return (
    reader.startsLine(at) && CLOCK.test(reader.word(at)) && /^\d/.test(reader.word(reader.isMark(at) ? at + 1 : at))
  );
}

const CLOCK = /^(?:\d{1,2}|[ap]\.?m\.?|[apmh.:|–—-]|hrs|hours|to)$/;

/** The claim with the state that stands behind its city, in a text of its own. */
export function withState(claim: Claim, section: Section, matcher: Matcher, reader: Reader): Claim {
  if (claim.kind !== 'took-place' || claim.place === null) return claim;
  const state = stateBehind(claim.place, section, matcher, reader);
  return state ? { ...claim, place: { ...claim.place, state } } : claim;
}

/** "in Hanoi, Viet Nam", "(Hanoi, Viet Nam)": the name of a country, and no adjective. */
function stateBehind(
  { span }: HeldPlace,
  section: Section,
  { words, lexicon }: Matcher,
  reader: Reader,
): HeldPlace['state'] | null {
  const { text, tokens } = section.scan;
  const at = tokenAt(span.end, section) + 1;
  const code = countryAt(tokens, at, words);
  if (code === null) return null;
  const [name = ''] = COUNTRIES.find((country) => country.code === code)?.words.split(' ') ?? [];
  const lead = text.slice(tokens.end[at - 2], tokens.start[at]);
  if (tokens.word[at] !== lexicon.id(name) || (lead !== ', ' && lead !== ' (')) return null;
  return { code, lead, span: reader.words(at, at + 1).span, ends: endsAt(at + 1, section, reader) };
}

/** A mark, the end of the line, or words that go on with the same clause. */
function endsAt(at: number, { scan: { tokens } }: Section, reader: Reader): boolean {
  if (reader.startsLine(at) || tokens.kind[at] === NUMBER || GOING_ON.has(reader.word(at))) return true;
  return reader.is(at, "'s") && reader.word(at + 1) === 'capital';
}

const GOING_ON = wordSet('. , ; : ! ? ) ] – — - on in at from between during last this where when');

/** The first token that begins at the offset in the document or behind it. */
function tokenAt(offset: number, { map, scan: { tokens } }: Section): number {
  const at = map.toValue(offset);
  return firstWhere(tokens.start.subarray(0, tokens.count), (start) => start >= at);
}
