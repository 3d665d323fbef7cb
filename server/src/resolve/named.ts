/** By which name a sentence calls a relation, and whether it says so of its own time. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ANNIVERSARY, ARTICLE, COUNTRY, FORMER, IRREALIS, RAISING, VERB } from '../recognise/words.ts';
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import { opensAnswer } from './answers.ts';
import type { Named } from './claim.ts';
import { isGivenUp, isWord } from './givenUp.ts';
import { isLookedBackOn } from './namedPast.ts';
import { isWished, LONGEST_QUESTION } from './namedWishes.ts';
import { articleOf, behindParties, isIndefinite, isLevelOf } from './namedWords.ts';
import { isProperName, modifierBefore } from './properName.ts';
import { isOne, type Reader } from './reader.ts';
import type { Section } from './section.ts';

/** `isOver`: the head of its column, or the line over its table, speaks of another time. */
export function named(item: Item, partnership: Mention, isOver: boolean, section: Section, reader: Reader): Named[] {
  // "A comprehensive partnership in trade": of one field, and no level.
  if (isIndefinite(item, reader) && reader.is(item.to, 'in') && isPlainWord(item.to + 1, reader)) return [];
  const start = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  // "the 10th anniversary of the Extensive …", "the Extensive …'s tenth anniversary": the name of the day that is remembered.
  const former =
    isOver ||
    reader.hasAny(Math.max(start, item.from - 4), item.from, FORMER) ||
    reader.hasAny(Math.max(start, item.from - 8), item.from, ANNIVERSARY) ||
    reader.hasAny(item.to, Math.min(end, item.to + 5), ANNIVERSARY) ||
    isLookedBackOn(item, reader) ||
    isPastAnswer(start, reader) ||
    isOfThatTime(item, start, reader) ||
    // "before: Extensive …"
    (item.from === 0 && item.to === end && reader.isPast(item, item.to));
  // "The Comprehensive … was not there yet": what is denied is not named as of that time.
  const denied =
    (reader.is(item.to + 1, 'not') && !reader.is(item.to, ',') && !reader.is(item.to + 2, 'only')) ||
    isForbidden(item, start, reader) ||
    isOffLevel(item, start, reader) ||
    isGivenUp(item, start, end, reader) ||
    isWord(item, start, isIndefinite(item, reader), reader);
  // "agreed to deepen the …": what is deepened is there.
  const verb = reader.word(item.from - 2);
  const added = verb === 'to' && ADDING.has(reader.word(item.from - 3));
  const deepened =
    reader.is(item.from - 1, 'the') && (isOne(item.from - 2, DEEPENING, reader) || FURTHERING.has(verb) || added);
  const open = !deepened && !isAskedAbout(item, reader) && isOpen(Math.max(start, item.from - 6), item.from, reader);
  // "will deepen their …" speaks of one that is there, "will sign a …" of one to come; "the" leaves it open.
  const owned = isOne(item.from - 1, ['their', 'our', 'its'], reader);
  const left = open && !owned && reader.is(item.from - 1, 'the');
  // "upgraded to", "from the Extensive to the Comprehensive …", "its successor": the name of another time is meant.
  // "hope for a …": the name of another time is not yet that of this one.
  const raised = isRaised(item, start, end, reader);
  const wished = !deepened && !owned && isWished(item, start, reader);
  const elsewhere = denied || besideOther(item, partnership, reader) || (open && !owned && !left);
  const modifier = modifierBefore(item, section);
  return [
    {
      kind: 'named',
      partnership,
      proper: isProperName(item, section),
      ...(modifier >= 0 && {
        modifier: { start: reader.words(modifier, item.from).span.start, end: partnership.span.start },
      }),
      exact: reader.is(item.to, 'level') || isLevelOf(item, reader),
      planned: left || elsewhere || (raised ? !hasRisen(item, start, reader) : wished),
      founded: isFounding(item, reader),
      countries: [...countriesOf(item, start, reader)],
      date: reader.date(item, null, former ? 'former' : raised || elsewhere ? 'incoming' : 'present'),
      span: partnership.span,
    },
  ];
}

/** A plan, and no "plan of action for the …". */
function isOpen(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++)
    if (reader.hasAny(i, i + 1, IRREALIS) && !(reader.is(i, 'plan') && isPlanOfAction(i, reader))) return true;
  return false;
}

/** "discussed what the … means for": it is there, and means something. */
const isAskedAbout = (item: Item, reader: Reader): boolean =>
  reader.is(item.from - 1, 'the') &&
  isOne(item.from - 2, ['what', 'how'], reader) &&
  /^\p{Ll}{3,}s$/u.test(reader.word(behindParties(item, reader))) &&
  !reader.hasAny(item.to, reader.sentenceEnd(item), IRREALIS);

const isPlanOfAction = (plan: number, reader: Reader): boolean =>
  reader.is(plan - 1, 'action') || (reader.is(plan + 1, 'of') && reader.is(plan + 2, 'action'));

/** "since the establishment of the …", "after they announced the …", "agreed on the …", "a decade on from the …". */
function isFounding(item: Item, reader: Reader): boolean {
  const at = reader.hasAny(item.from - 1, item.from, ARTICLE) ? item.from - 2 : item.from - 1;
  if (reader.is(at, 'of')) return FOUNDINGS.has(reader.word(at - 1));
  if (reader.is(at, 'on')) return reader.is(at - 1, 'agreed');
  return BEGUN.has(reader.word(at)) || (reader.is(at, 'from') && reader.is(at - 1, 'on'));
}

const FOUNDINGS = wordSet(
  'establishment foundation founding launch creation formation proclamation announcement birth beginning start signing conclusion',
);
const BEGUN = wordSet(
  'established founded launched created formed forged announced proclaimed declared concluded inaugurated',
);

/** Those of its sentence; "The two sides value their …" goes on about those of the sentence before, as an answer does. */
function countriesOf(item: Item, start: number, reader: Reader): ReadonlySet<string> {
  const own = reader.countries(item);
  if (own.size > 0) return own;
  if (opensAnswer(start, reader)) return reader.countries({ ...item, from: start - 3 });
  // "The ministers praised the …. Viet Nam and Singapore, they said, could do more."
  const end = reader.sentenceEnd(item);
  const opens = reader.hasAny(end, end + 2, COUNTRY);
  if (reader.startsLine(start))
    return reader.startsLine(end) || !opens ? own : reader.countries({ ...item, from: end });
  // "No, they have a …"
  const led = reader.is(start + 1, ',') ? start + 2 : start;
  const two = reader.is(led, 'the') ? led + 1 : led;
  return TWO.has(reader.word(two)) ? reader.countries({ ...item, from: start - 1 }) : own;
}

/** "Q: What came before?", "Where did they stand in 2020?": the answer is of that time. */
function isPastAnswer(start: number, reader: Reader): boolean {
  if (!opensAnswer(start, reader)) return false;
  for (let i = start - 3; i > start - LONGEST_QUESTION && i >= 0; i--) {
    // "What linked them?"
    if (reader.is(i - 1, 'what') && reader.hasPastVerb(i, i + 1, 0)) return true;
    if (ASKED_THEN.has(reader.word(i)) || reader.startingAt(i).some(({ type }) => type === 'date')) return true;
    if (reader.startsLine(i)) return false;
  }
  return false;
}
const ASKED_THEN = wordSet('did was were had came before used once then');

const TWO = wordSet('two both they sides parties countries nations partners');

/** "upgraded to a …"; "the Elevated …" has the word in its name. */
function isRaised(item: Item, start: number, end: number, reader: Reader): boolean {
  if (!reader.isRaising(item)) return false;
  // "Defence has become a mainstay of the …"
  const verb = reader.last(start, item.from, RAISING);
  if (BECOMING.has(reader.word(verb)) && verb < articleOf(item, reader) - 1 && !reader.is(verb - 1, 'to'))
    return reader.hasAny(start, verb, RAISING) || reader.hasAny(item.to, end, RAISING);
  const own = reader.hasAny(item.from, item.to, RAISING) && reader.hasAny(articleOf(item, reader), item.from, ARTICLE);
  return !own || reader.hasAny(start, item.from, RAISING) || reader.hasAny(item.to, end, RAISING);
}

const BECOMING: ReadonlySet<string> = new Set(['become', 'became', 'becomes']);

/** "was raised to a …" has happened; "to raise to a …", "should be raised to a …", "raised hopes of a …" has not. */
function hasRisen(item: Item, start: number, reader: Reader): boolean {
  const verb = reader.last(start, item.from, RAISING);
  const at = articleOf(item, reader);
  const to = reader.hasAny(at, at + 1, ARTICLE) ? at - 1 : item.from - 1;
  if (verb === -1 || !reader.word(verb).endsWith('ed') || !reader.is(to, 'to')) return false;
  return !isOne(verb - 1, ['to', 'be', 'being', 'get'], reader) && !reader.hasAny(start, item.from, IRREALIS);
}

/** "At the time both said", "Then, both praised", "for eleven years a …", "a book on the …": of its own time. */
function isOfThatTime(item: Item, start: number, reader: Reader): boolean {
  const at = articleOf(item, reader);
  if (isOne(at - 1, ['years', 'once'], reader)) return true;
  // "Relations were a … when he left"
  if (isIndefinite(item, reader) && isOne(at - 1, ['was', 'were'], reader)) return true;
  if (reader.is(at - 1, 'on') && WORKS.has(reader.word(at - 2))) return true;
  if (reader.is(at - 1, 'of') && TOLD_OF.has(reader.word(at - 2))) return true;
  if (reader.is(at - 1, 'from') && DATING.has(reader.word(at - 2))) return true;
  if (TREATING.has(reader.word(at - 1)) && WORKS.has(reader.word(at - 2))) return true;
  // "Under the … trade doubled"
  if (LASTING.has(reader.word(start)) && at - 1 <= start && reader.hasPastVerb(item.to, reader.sentenceEnd(item), 0))
    return reader.inSentence(item, 'date').length === 0 && !isPerfect(item.to, reader.sentenceEnd(item), reader);
  const opening = reader.words(start, start + 3).text.toLowerCase();
  return /^(?:then,|(?:back |just )?then both|at th(?:e|at) time|back then)/.test(opening);
}

/** What is written about a time, and is read later. */
const WORKS = wordSet(
  'book books thesis article articles chapter film paper papers study essay lecture exhibition works expert experts specialist seminar course',
);
const TOLD_OF = wordSet(
  'study history memory memories story chronicle heyday founder founders architect architects end demise became',
);
/** "flags that date from the …". */
const DATING = wordSet('date dates dating dated stem stems');
/** What a paper does with its matter. */
const TREATING = wordSet('covers covered examines examined studies studied analyses analysed traces traced');
/** "have multiplied": it goes on. */
function isPerfect(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (reader.word(i) === 'have' || reader.word(i) === 'has') return true;
  return false;
}
const LASTING = wordSet('under during throughout');

/** "are no longer at the level of a …", "are more than a …", "outgrew the level of a …", "stand below the level of a …". */
function isOffLevel(item: Item, start: number, reader: Reader): boolean {
  const at = articleOf(item, reader);
  if (reader.is(at - 1, 'than')) return true;
  if (!isLevelOf(item, reader)) return false;
  for (let i = Math.max(start, at - 8); i < at; i++) if (OFF.has(reader.word(i))) return true;
  return false;
}

const OFF = wordSet('no not never nobody few hardly barely without below above beyond outgrew outgrown left from');

const DEEPENING = ['deepen', 'strengthen', 'consolidate', 'implement', 'deepening', 'strengthening', 'consolidating'];
/** "add momentum to the …", "contribute to the …": it is there. */
const ADDING = wordSet(
  'momentum substance depth impetus content contribute contributes contribution contributing support strength life',
);
/** "bring the … to new heights". */
const FURTHERING = wordSet('bring develop promote enhance foster advance expand take make');
const FORBIDDEN = 'write say use call speak'.split(' ');

/** "do not write “Extensive Strategic Partnership”". */
function isForbidden(item: Item, start: number, reader: Reader): boolean {
  const from = Math.max(start, item.from - 6);
  const not = reader.lastWord(from, item.from, 'not');
  return not >= 0 && isOne(not + 1, FORBIDDEN, reader);
}

/** "from … to …", "the Extensive … and the Comprehensive …": another level of the same relation says that times are compared. */
function besideOther(item: Item, { id, level, text }: Mention, reader: Reader): boolean {
  return reader.inSentence(item, 'partnership').some((each) => {
    const other = each === item ? undefined : reader.mention(each);
    if (other === undefined) return false;
    // "A → B": of whom the other is, nothing says.
    if (other.id === null) return foldText(other.text) !== foldText(text);
    return other.id === id && other.level !== level;
  });
}

function isPlainWord(at: number, reader: Reader): boolean {
  return !reader.isFreeCapital(at) && !reader.isMark(at) && !reader.hasAny(at, at + 1, ARTICLE | COUNTRY | VERB);
}
