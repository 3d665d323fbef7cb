/** By which name a sentence calls a relation, and whether it says so of its own time. */

import type { Mention } from '../recognise/mention.ts';
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { NOW } from '../recognise/smallWords.ts';
import { ANNIVERSARY, ARTICLE, COUNTRY, FORMER, IRREALIS, RAISING, VERB } from '../recognise/words.ts';
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import { opensAnswer } from './answers.ts';
import type { Named } from './claim.ts';
import { isGivenUp, isWord } from './givenUp.ts';
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
  if (reader.startsLine(start)) return reader.startsLine(end) ? own : reader.countries({ ...item, from: end });
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

/** "What links X and Y?" */
function isOfBonds(start: number, reader: Reader): boolean {
  for (let i = start - 3; i > start - LONGEST_QUESTION && i >= 0; i--)
    if (BONDS.has(reader.word(i))) return reader.is(i - 1, 'what');
  return false;
}

const BONDS = wordSet('links binds connects unites joins ties');
const LONGEST_QUESTION = 40;
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

const TOLD_OF = wordSet('study history memory memories story chronicle heyday');
/** What a paper does with its matter. */
const TREATING = wordSet('covers covered examines examined studies studied analyses analysed traces traced');
/** "have multiplied": it goes on. */
function isPerfect(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (reader.word(i) === 'have' || reader.word(i) === 'has') return true;
  return false;
}
const LASTING = wordSet('under during throughout');

/** "at the level of a Strategic Partnership", "have the status of a". */
function isLevelOf(item: Item, reader: Reader): boolean {
  const at = reader.hasAny(item.from - 1, item.from, ARTICLE) ? item.from - 2 : item.from - 1;
  return reader.is(at, 'of') && STANDINGS.has(reader.word(at - 1));
}

/** "are no longer at the level of a …", "are more than a …", "outgrew the level of a …", "stand below the level of a …". */
function isOffLevel(item: Item, start: number, reader: Reader): boolean {
  const at = articleOf(item, reader);
  if (reader.is(at - 1, 'than')) return true;
  if (!isLevelOf(item, reader)) return false;
  for (let i = Math.max(start, at - 8); i < at; i++) if (OFF.has(reader.word(i))) return true;
  return false;
}

const OFF = wordSet('no not never nobody few hardly barely without below above beyond outgrew outgrown left from');
const UNITING = wordSet('unites links binds joins connects ties covers governs');
const STANDING = ['are', 'is', 'stand', 'stands', 'remain', 'remains'];
const STANDINGS: ReadonlySet<string> = new Set(['level', 'status', 'rank']);

const DEEPENING = ['deepen', 'strengthen', 'consolidate', 'implement', 'deepening', 'strengthening', 'consolidating'];
/** "add momentum to the …", "contribute to the …": it is there. */
const ADDING = wordSet(
  'momentum substance depth impetus content contribute contributes contribution contributing support strength life',
);
/** "bring the … to new heights". */
const FURTHERING = wordSet('bring develop promote enhance foster advance expand take make');
const WISHES =
  'calls call calling goal deserve deserves urge urges urged want wants wish wishes seek seeks sought negotiate negotiating ready intention intend draft agenda reject rejects lack lacks without road yet'.split(
    ' ',
  );
const MATTERS = wordSet('about on over for towards toward to');
const COMING = wordSet('coming discussed negotiated planned needed wanted awaited proposed prepared');
const INDEFINITE = 'a an no any another'.split(' ');
/** Before "a …" these say that it is there: "have a", "linked by a", "within a". */
const HAVING =
  'have has having enjoy enjoys enjoying share shares maintain maintains building within under in by'.split(' ');
/** Behind "have" or "has". */
const HAD = wordSet('enjoyed shared maintained built had');
const HELD: ReadonlySet<string> = new Set(['have', 'has', 'share', 'enjoy']);
const PARTIES: ReadonlySet<string> = new Set(['parties', 'party', 'partners', 'partner', 'members']);
const LEVELS = ['level', 'relations', 'relationship', 'ties'];
const PLANS = 'plan goal aim dream draft idea'.split(' ');
const PAST =
  'was were had began gave came brought led ended became went saw grew stood took made did lasted helped served'.split(
    ' ',
  );
const BEFORE_PARTIES = 'between of with and'.split(' ');
const REMEMBERED = 'years days era time times basis foundation foundations birth beginnings months'.split(' ');
const FOUNDED = 'founded established formed forged launched created'.split(' ');
const LOOKING = 'back recalled recall recalls remembered remember remembers'.split(' ');
const SPOKEN_OF = 'noted praised hailed discussed reviewed welcomed mentioned stressed underlined highlighted'.split(
  ' ',
);
/** What a thing does as long as it is there; not "gave way", "gave birth". */
const SERVING = wordSet('gave provided offered formed covered remained guided meant needed rested served helped');
const AWAY: ReadonlySet<string> = new Set(['way', 'birth', 'place', 'rise']);
/** What went on when it was spoken of; not "was being negotiated", "was coming". */
const GOING_ON = wordSet(
  'developing growing progressing thriving flourishing bearing deepening expanding advancing yielding producing bringing running working',
);
/** "Interest in the … was growing", "The decade of the … was praised": it is not there. */
const WANTING = wordSet(
  'decade decades interest hope hopes support talk talks calls appetite desire enthusiasm demand',
);
/** "He said that the … was in good shape." */
const BEING = wordSet('strong solid sound healthy important vital essential robust excellent');
/** "was important in those years". */
const OF_THEN = wordSet('in then during at when for before until');
const GOOD: ReadonlySet<string> = new Set(['good', 'excellent', 'fine']);
const STATES: ReadonlySet<string> = new Set(['shape', 'health', 'order', 'condition']);
/** Not "was strong enough an idea", "was in good time". */
const isWell = (at: number, reader: Reader): boolean =>
  (BEING.has(reader.word(at)) && !OF_THEN.has(reader.word(at + 1)) && reader.word(at + 1) !== 'enough') ||
  (reader.is(at, 'in') && GOOD.has(reader.word(at + 1)) && STATES.has(reader.word(at + 2)));
const isSpoken = (at: number, reader: Reader): boolean => isOne(at, SPOKEN_OF, reader) || GOING_ON.has(reader.word(at));
const FORBIDDEN = 'write say use call speak'.split(' ');
const LONGEST_PARTIES = 14;
/** So far from a name a word of its clause is looked for. */
const REACH = 24;

/** "a Viet Nam-Japan …", "no …", "the same …"; the token of the article is `articleOf`. */
function isIndefinite(item: Item, reader: Reader): boolean {
  const at = articleOf(item, reader);
  return isOne(at, INDEFINITE, reader) || (reader.is(at, 'same') && reader.is(at - 1, 'the'));
}

/** What stands before the name and the countries in front of it. */
function articleOf(item: Item, reader: Reader): number {
  let at = item.from - 1;
  while (
    at >= 0 &&
    ((reader.hasAny(at, at + 1, COUNTRY) && !reader.hasAny(at, at + 1, ARTICLE)) ||
      isOne(at, ['-', 'new', "'", 's'], reader))
  )
    at--;
  return at;
}

/** "call for a …", "there is no …", "the … remains a plan": nobody says that it is there. */
function isWished(item: Item, start: number, reader: Reader): boolean {
  const at = articleOf(item, reader);
  if (isIndefinite(item, reader)) {
    // "X and Y, partners in a …, will meet", "What X and Y have is a …"
    const partners = reader.is(at - 1, 'in') && PARTIES.has(reader.word(at - 2));
    if (partners && !reader.hasAny(Math.max(start, at - REACH), at, IRREALIS | RAISING)) return false;
    const isHad = HELD.has(reader.word(at - 2)) && !['not', 'never', 'to'].includes(reader.word(at - 3));
    if (reader.is(at - 1, 'is') && isHad && reader.is(start, 'what')) return false;
    // "a … in the making", "a … to come", "if ties have the status of a …"
    if (isOne(item.to, ['to', 'in', '-'], reader) || reader.hasAny(Math.max(start, at - REACH), at, IRREALIS))
      return true;
    // "Within a …, both could share more"
    if (reader.hasAny(item.to, Math.min(reader.sentenceEnd(item), item.to + REACH), IRREALIS)) return true;
    // "A … unites X and Y", "Relations are those of a …"
    if (at === start && UNITING.has(reader.word(item.to))) return false;
    if (reader.is(at - 1, 'of') && reader.is(at - 2, 'those') && isOne(at - 3, STANDING, reader)) return false;
    // "have the level of a …"
    const levelled =
      reader.is(at - 1, 'of') &&
      STANDINGS.has(reader.word(at - 2)) &&
      ((isOne(at - 4, HAVING, reader) && !reader.is(at - 5, 'to')) ||
        (reader.is(at - 4, 'at') && isOne(at - 5, STANDING, reader)));
    // "The current level of relations is a …", "Relations are now a …", "the relations between X and Y, a …, were praised"
    const now = NOW.has(reader.word(at - 1)) ? at - 2 : at - 1;
    const told = isOne(now, ['is', 'are'], reader) && LEVELS.some((word) => reader.hasWord(start, at, word));
    const apposed =
      reader.is(now, ',') && reader.is(item.to, ',') && LEVELS.some((word) => reader.hasWord(start, at, word));
    if (told || apposed) return false;
    // "How are relations described? A: As a …", "Relations are described as a …"
    if (
      reader.is(at - 1, 'as') &&
      (isDescribed(at - 2, start, reader) || (at - 1 === start && opensAnswer(start, reader)))
    )
      return false;
    // "What links X and Y? A: A …"
    if (at === start && opensAnswer(start, reader) && isOfBonds(start, reader)) return false;
    // "As parties to a …", "As members of a …"
    const among = reader.is(at - 1, 'to') || (reader.is(at - 1, 'of') && reader.is(at - 2, 'members'));
    if (among && PARTIES.has(reader.word(at - 2))) return false;
    // "Between X and Y there is a …"
    if (isOne(at, ['a', 'an'], reader) && reader.is(at - 1, 'is') && reader.word(at - 2) === 'there') return false;
    const had = HAD.has(reader.word(at - 1)) && isOne(at - 2, ['have', 'has'], reader);
    return reader.is(at, 'no') || at <= start || !(isOne(at - 1, HAVING, reader) || had || levelled);
  }
  // "the idea of the …"
  if (isOne(at - 1, ['of', 'for'], reader) && isOne(at - 2, PLANS, reader)) return true;
  // "wishes to recall that the …": what is recalled is there.
  const recalled = at > start && reader.is(at - 1, 'that') && RECALLING.has(reader.word(at - 2));
  if (recalled) return false;
  if (
    reader.is(item.from - 1, 'to') ||
    WISHES.some((word) => reader.hasWord(Math.max(start, item.from - 5), item.from, word)) ||
    isTalkedOf(item, start, reader)
  )
    return true;
  const verb = behindParties(item, reader);
  // "agreed that the … is of use", and not that it is in good shape.
  const agreed = at > start && reader.is(at - 1, 'that') && isOne(at - 2, ['agreed', 'agree'], reader);
  if (agreed && isOne(verb, ['is', 'was'], reader))
    return !(GOING_ON.has(reader.word(verb + 1)) || isWell(verb + 1, reader));
  if (!isOne(verb, ['is', 'remains', 'stays'], reader)) return false;
  if (COMING.has(reader.word(verb + 1))) return true;
  const noun = isOne(verb + 1, ['a', 'the', 'only', 'still'], reader) ? verb + 2 : verb + 1;
  return isOne(noun, PLANS, reader) || (reader.is(verb + 1, 'on') && reader.is(verb + 3, 'agenda'));
}

/** "Relations are described as". */
const isDescribed = (verb: number, start: number, reader: Reader): boolean =>
  DESCRIBED.has(reader.word(verb)) &&
  isOne(verb - 1, ['are', 'is'], reader) &&
  LEVELS.some((word) => reader.hasWord(start, verb, word));

const DESCRIBED = wordSet('described characterised characterized known defined');

const RECALLING = wordSet('recall recalled recalls stress underline underscore emphasise emphasize reaffirm note');

/** "talks about the …"; but "The talks are part of the …". */
function isTalkedOf(item: Item, start: number, reader: Reader): boolean {
  const talks = reader.lastWord(Math.max(start, item.from - 5), item.from, 'talks');
  return talks >= 0 && MATTERS.has(reader.word(talks + 1));
}

/** "The Extensive … between Viet Nam and Japan lasted nine years", "laid the basis of the Extensive …": of its own time. */
function isLookedBackOn(item: Item, reader: Reader): boolean {
  if (reader.inSentence(item, 'date').length > 0) return false;
  const start = reader.sentenceStart(item);
  const article = reader.hasAny(item.from - 1, item.from, ARTICLE) ? item.from - 2 : item.from - 1;
  if (isOne(article, ['of'], reader) && isOne(article - 1, REMEMBERED, reader)) {
    if (!isOne(article - 1, ['basis', 'foundation', 'foundations'], reader)) return true;
    if (isPast(article - 3, reader) || isOne(article - 3, ['laid'], reader)) return true;
  }
  // "the Extensive …'s first year"
  const own = reader.is(item.to, "'s") ? [item.to + 1, item.to + 2] : [];
  if (own.some((at) => isOne(at, ['year', ...REMEMBERED], reader))) return true;
  // "the two countries founded the Extensive …"
  if (isOne(article, FOUNDED, reader)) return true;
  // "recalled that the … is"
  const isSaid = reader.is(article, 'that') && RECALLING.has(reader.word(article - 1));
  if (!isSaid && LOOKING.some((word) => reader.hasWord(Math.max(start, item.from - 5), item.from, word))) return true;
  // "Relations stood at the level of a … for ten years"
  if (isLevelOf(item, reader) && isOfPastLevel(articleOf(item, reader), reader)) return true;
  const verb = behindParties(item, reader);
  if (
    reader.is(article, 'to') &&
    reader.is(article - 1, 'thanks') &&
    isOne(verbBehind(verb, reader), ['was', 'were', 'had'], reader)
  )
    return true;
  const told = isOne(verb, ['which', 'that'], reader) ? verbBehind(verb + 1, reader) : verb;
  // "The Strategic Partnership was praised", "They said that it was growing": as it is now.
  // Not "interest in the … was growing", "As ambassador he said that the … was growing", "was welcomed as an idea".
  const spoken =
    isOne(told, ['was', 'were'], reader) &&
    !isOne(start, ['when', 'as', 'while'], reader) &&
    !reader.is(told + 2, 'as') &&
    !WANTING.has(reader.word(articleOf(item, reader) - 2)) &&
    (isSpoken(told + 1, reader) || (isOne(article, ['that', 'said'], reader) && isWell(told + 1, reader)));
  // "She noted that the … gave the talks their frame": what is over would be told by "had given".
  const reported = reader.is(article, 'that') && SAYING.has(reader.word(article - 1));
  if (reported && SERVING.has(reader.word(told)) && !AWAY.has(reader.word(told + 1))) return false;
  // "They took stock of the … between Viet Nam and Australia and made proposals": the verb has another subject.
  return told < reader.sentenceEnd(item) && isPast(told, reader) && !spoken && !reader.is(told - 1, 'and');
}

/** "stood at the level of a", "had the status of a"; but "have reached the level of a". */
const isOfPastLevel = (at: number, reader: Reader): boolean =>
  [at - 4, at - 5].some((verb) => isPast(verb, reader) && !isOne(verb - 1, ['have', 'has'], reader));

/** Behind "between Viet Nam and Japan", "of the two countries", "with the US". */
function behindParties(item: Item, reader: Reader): number {
  let at = item.to;
  while (at < item.to + LONGEST_PARTIES && isParty(at, reader)) at++;
  return at;
}

/** Over ", Viet Nam and Japan". */
function verbBehind(from: number, reader: Reader): number {
  let at = from;
  while (at < from + LONGEST_PARTIES && (isOne(at, [',', 'they', 'we'], reader) || isParty(at, reader))) at++;
  return at;
}

const isParty = (at: number, reader: Reader): boolean =>
  reader.hasAny(at, at + 1, COUNTRY | ARTICLE) || isOne(at, [...BEFORE_PARTIES, '-', '.'], reader);

const isPast = (at: number, reader: Reader): boolean => isOne(at, PAST, reader) || reader.hasPastVerb(at, at + 1, 0);

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
