/**
 * What a sentence tells as done on a date that the dossier cannot have seen. Plans, conditions, deadlines and quotations
 * tell nothing of the kind, and where grammar leaves open what the date belongs to, nothing is claimed.
 */
import type { Item } from '../recognise/scan.ts';
import { AUXILIARIES } from '../recognise/smallWords.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Happened } from './claim.ts';
import { DATE, NEAR, type Sentence, sentenceOf } from './datedSentence.ts';
import { japanese, vietnamese } from './happenedNatively.ts';
import {
  ABOUT,
  ADVERBS,
  APPROVING,
  ARRANGING,
  ARTICLES,
  BEHIND_PARTICIPLE,
  BRINGING,
  CLAUSES,
  COMING,
  DETERMINERS,
  ENDING,
  FINITE,
  GATHERINGS,
  GOING_ON,
  IRREGULAR,
  LEAVERS,
  LIGHT_VERBS,
  MOTION,
  MOVING,
  NOUNS,
  PARTICLE_OF,
  PARTICLES,
  PAST,
  PLACES,
  PREPOSITIONS,
  PRESENT,
  PRONOUNS,
  RELATIVE,
  SPEAKING,
  STOPS,
  TERMS,
  TOLD,
  UNREAL,
} from './happenedWords.ts';
import type { Reader } from './reader.ts';
import type { Section, Setting } from './section.ts';

/** The sun rises in the east: copy of the day before may tell of this day. */
const SLACK_DAYS = 1;

/** `reader` is made only where a date is one that the dossier cannot have seen. */
export function happened(section: Section, dossier: Setting, reader: () => Reader): Happened[] {
  const on = dossier.date.value;
  if (on === null) return [];
  return section.scan.items.flatMap((item): Happened[] => {
    const value = item.type === 'date' ? (item.date?.value ?? null) : null;
    if (value === null || value.earliest <= on.latest + SLACK_DAYS || !isWritten(item, value)) return [];
    const mention = section.mentions.get(item);
    if (!mention || section.quoted.has(item)) return [];
    const verb = pastVerb(item, section, reader());
    if (verb === null) return [];
    const date = { value, readings: [value], mention, tense: 'present' as const };
    return [{ kind: 'happened', on: mention, verb, date, span: mention.span }];
  });
}

/** A year that was inferred may be another one, and an open end speaks of no day. */
function isWritten({ date }: Item, { earliest, latest }: TimeValue): boolean {
  return date?.written.year === true && date.resolvedBy === 'written' && Number.isFinite(earliest) && latest < Infinity;
}

function pastVerb(item: Item, section: Section, reader: Reader): string | null {
  const sentence = sentenceOf(item, section, reader);
  const { words } = sentence;
  // "and both have held many meetings since."
  const isAdverb = (i: number) => words[i] === 'since' && /^(?:[.;,])?$/.test(words[i + 1] ?? '');
  // "agreed on 5 May 2026 to do so"
  const isDone = (i: number) => i === sentence.from - 2 && isAgreed(words, sentence.from, sentence.to);
  if (
    words.some(
      (word, i) =>
        UNREAL.has(word) &&
        !isThing(words, i) &&
        !isName(sentence, i) &&
        !isAdverb(i) &&
        !isDone(i) &&
        !isSetUp(words, i) &&
        !(words[i] === 'agreed' && words[i - 1] === 'and' && i > sentence.to),
    )
  )
    return null;
  const isDay = item.date?.value?.type === 'date';
  return vietnamese(sentence) ?? japanese(sentence) ?? verbBefore(sentence, isDay) ?? verbAfter(sentence);
}

/** "signed in May 2026", "met in Arvan on 5 May 2026": back from the date to the verb, over nothing but its object. */
function verbBefore({ words, capital, from: date, to }: Sentence, isDay: boolean): string | null {
  // "on the 5th of May 2026"
  const from = words[date - 1] === 'the' ? date - 1 : date;
  if (words[from - 1] !== 'on' && words[from - 1] !== 'in') return isDay ? bareBefore(words, capital, date, to) : null;
  // "agreed on 5 May 2026 to exchange cadets": what is agreed upon is not the day.
  if (isAgreed(words, from, to)) return 'agreed';
  // "The last time they met was on 5 May 2026."
  if (words[from - 2] === 'was' && isPast(words, from - 3))
    return words.slice(Math.max(0, from - LONGEST_TIME), from - 3).includes('time') ? (words[from - 3] ?? null) : null;
  // "Tickets issued on 1 June 2026 are free": a participle that says which ones.
  if (!goesOn(words[to] ?? '', capital[to] === true)) return null;
  const end = overPhrases(words, capital, from - 1);
  const passive = passiveBefore(words, end, to);
  if (passive !== null) return passive;
  for (let i = from - 2; i >= 0 && from - i <= LONGEST_OBJECT + 1; i--)
    if (isDeed(words, i, from - 1)) return words[i] ?? null;
  for (let i = end - 1; i >= 0 && from - i <= NEAR; i--) {
    const word = words[i] ?? '';
    if (isPast(words, i)) return saysWhich(words, capital, i) ? null : word;
    // "was rebuilt and reopened on": two verbs of one subject.
    if (word === 'and' && i === from - 3 && isPassivePair(words, i)) return words[i + 1] ?? null;
    // "was opened by the two ministers on …"
    const done = word === 'by' ? passiveBefore(words, i, i) : null;
    if (done !== null) return done;
    // "The delegation left on", but not "the time left on"
    const leaves = word === 'left' && i === from - 2 && LEAVERS.has(words[i - 1] ?? '');
    if (leaves && (words[from - 1] === 'on' || i <= 2)) return word;
    const named = capital[i + 1] === true || words[i + 1] === '';
    // "left Yokosuka on", "reached Da Nang on"
    if (named && (word === 'left' || word === 'reached') && from - i <= 4) return word;
    // "left for Osaka on", "returned from Europe on"
    if (named && ['for', 'from', 'to'].includes(word) && MOTION.has(words[i - 1] ?? '')) return words[i - 1] ?? null;
    // "arrived at the port on": nothing that has a day of its own.
    const place =
      (word === 'at' || word === 'in') && ARTICLES.has(words[i + 1] ?? '') && COMING.has(words[i - 1] ?? '');
    if (place && i + 3 === from - 1 && !GATHERINGS.has(words[i + 2] ?? '')) return words[i - 1] ?? null;
    // "took part in a course on", "spoke to students on"
    if (word === 'in' && words[i - 1] === 'part' && words[i - 2] === 'took') return 'took';
    if (word === 'to' && SPEAKING.has(words[i - 1] ?? '') && isPast(words, i - 1)) return words[i - 1] ?? null;
    // "were sent to Hue on"
    const sent = named && PREPOSITIONS.has(word) ? passiveBefore(words, i, to) : null;
    if (sent !== null) return sent;
    // "moved into its new building on"
    if (word === 'into' && MOVING.has(words[i - 1] ?? '') && DETERMINERS.has(words[i + 1] ?? ''))
      return words[i - 1] ?? null;
    const opensClause = STOPS.has(word) || (PREPOSITIONS.has(word) && !named) || /^\p{L}{3,}ing$/u.test(word);
    if ((opensClause && !NOUNS.has(word)) || word === DATE) return null;
    // "the law adopted in Arvan applies in 2026"
    const behindPlace = capital[i - 1] === true && PREPOSITIONS.has(words[i - 2] ?? '');
    if (behindPlace && capital[i] !== true && !PREPOSITIONS.has(word)) return null;
  }
  return null;
}

/** "The course ended 5 May 2026, and", "was signed in the town hall, 5 May 2026.": a date without its preposition. */
function bareBefore(words: readonly string[], capital: readonly boolean[], date: number, to: number): string | null {
  const closes = to >= words.length || words[to] === '.';
  if (words[date - 1] === ',' && closes) return passiveBefore(words, overPhrases(words, capital, date - 1), to);
  // "arrived in Hanoi 5 May 2026"
  const inPlace =
    (words[date - 1] === '' || capital[date - 1] === true) && ['in', 'at'].includes(words[date - 2] ?? '');
  const verb = inPlace ? date - 3 : date - 1;
  const done = words[verb] ?? '';
  if (inPlace ? !COMING.has(done) : !isPast(words, verb)) return null;
  if (!goesOn(words[to] ?? '', capital[to] === true)) return null;
  // "Opened 5 May 2026, the bridge", but not "Passports issued 5 May 2026, and later"
  if (verb === 0 ? words[to] !== ',' : BRINGING.has(done) && !AUXILIARIES.has(words[verb - 1] ?? '')) return null;
  return saysWhich(words, capital, verb) ? null : (words[verb] ?? null);
}

/** "The two ministries agreed on 5 May 2026 to exchange cadets."; "to hold the talks" tells what the day is for. */
const isAgreed = (words: readonly string[], from: number, to: number): boolean =>
  words[from - 2] === 'agreed' &&
  words[to] === 'to' &&
  !APPOINTED.has(words[to + 1] ?? '') &&
  from > 2 &&
  !PRESENT.has(words[from - 3] ?? '');

const APPOINTED = wordSet('be hold meet host start begin open launch sign convene gather');
const LONGEST_TIME = 8;

/** Not "Shops closed on 5 May 2026 include ours": a plain word that may be a verb. */
const goesOn = (word: string, isCapital: boolean): boolean =>
  isCapital || !/^\p{Ll}+$/u.test(word) || /(?:ly|ing)$/.test(word) || GOING_ON.has(word);

/**
 * From the preposition of the date back over what the verb was done at or the paper is about: "opened a wing of the museum
 * in", "signed a protocol on customs on". Neither has a day of its own.
 */
function overPhrases(words: readonly string[], capital: readonly boolean[], preposition: number): number {
  let end = preposition;
  // "in the town hall"
  const article = ARTICLES.has(words[end - 2] ?? '') ? end - 2 : end - 3;
  const isPlace = PLACES.has(words[end - 1] ?? '') && ARTICLES.has(words[article] ?? '');
  if (isPlace && ['at', 'in', 'of'].includes(words[article - 1] ?? '')) end = article - 1;
  // "was opened to the public on"
  if (words.slice(Math.max(0, end - 3), end).join(' ') === 'to the public') return end - 3;
  // "was opened to traffic on", "spoke by telephone on"
  if (MEANS.has(`${words[end - 2]} ${words[end - 1]}`)) return end - 2;
  // "entered into force on"
  if (words[end - 2] === 'into' && ['force', 'effect', 'service'].includes(words[end - 1] ?? '')) return end - 2;
  for (let topic = end - 1; topic > end - LONGEST_TOPIC && topic > 1 && !isLoaded(words, capital, topic); topic--) {
    if (words[topic - 1] !== 'on') continue;
    // "a deal on gas supplies in 2025", "talks on port calls in May": the topic may have its month or year.
    const plain = end - topic === 1 && !/(?:s|ion|ing)$/.test(words[topic] ?? '');
    if (words[preposition] === 'in' && !(plain && GATHERINGS.has(words[topic - 2] ?? ''))) return end;
    return ABOUT.has(words[topic - 2] ?? '') || GATHERINGS.has(words[topic - 2] ?? '') ? topic - 1 : end;
  }
  return end;
}

const MEANS = new Set(['to traffic', 'by telephone', 'by phone', 'by video', 'by train', 'by air', 'by sea', 'by car']);
const LONGEST_TOPIC = 5;

/** A name, an event or a verb: a topic that may have a day of its own. */
function isLoaded(words: readonly string[], capital: readonly boolean[], i: number): boolean {
  const word = words[i] ?? '';
  const isSmall = STOPS.has(word) && word !== 'and';
  return capital[i] === true || word === '' || word === DATE || isSmall || ARTICLES.has(word) || GATHERINGS.has(word);
}

/** "completed their exercise on", "gave a lecture on": a verb with an object of its own, and nothing else before the date. */
function isDeed(words: readonly string[], verb: number, preposition: number): boolean {
  const word = words[verb] ?? '';
  const light = LIGHT_VERBS.has(word);
  const approves = APPROVING.has(word);
  if (!light && !approves && !ENDING.has(word) && word !== 'carried') return false;
  // "The ship that entered the port leaves on"
  if (RELATIVE.has(words[verb - 1] ?? '')) return false;
  // "The Diet approved it on"
  if (approves && words[verb + 1] === 'it' && verb + 2 === preposition) return !AUXILIARIES.has(words[verb - 1] ?? '');
  const object = word === 'carried' && words[verb + 1] === 'out' ? verb + 2 : verb + 1;
  if (!DETERMINERS.has(words[object] ?? '') || preposition - verb > LONGEST_OBJECT) return false;
  if (AUXILIARIES.has(words[verb - 1] ?? '') || PRESENT.has(words[verb - 1] ?? '')) return false;
  for (let i = object + 1; i < preposition; i++) {
    const each = words[i] ?? '';
    if (each === DATE || STOPS.has(each) || (approves && GATHERINGS.has(each)) || /(?:ed|ing)$/u.test(each))
      return false;
    if (PREPOSITIONS.has(each) && !(light && each === 'to')) return false;
  }
  return true;
}

const LONGEST_OBJECT = 8;

/**
 * "was handed over on", "were awarded on", ", handed over on 5 May,": right before the date, any participle that arranges
 * nothing for it.
 */
function passiveBefore(words: readonly string[], preposition: number, end: number): string | null {
  let i = preposition - 1;
  if (PARTICLES.has(words[i] ?? '')) i--;
  const verb = words[i] ?? '';
  if (!isParticiple(verb)) return null;
  let before = i - 1;
  while (ADVERBS.has(words[before] ?? '')) before--;
  const apart = words[before] === ',' && before > 0 && words[end] === ',';
  return apart || ['was', 'were', 'been'].includes(words[before] ?? '') ? verb : null;
}

/** "was handed over", "were formally opened": behind "was" any participle that arranges nothing. */
function passiveAfter(words: readonly string[], was: number): string | null {
  let i = was + 1;
  while (ADVERBS.has(words[i] ?? '')) i++;
  // "the ship that the yard was asked to build"
  return isParticiple(words[i] ?? '') && words[i + 1] !== 'to' ? (words[i] ?? null) : null;
}

const isParticiple = (word: string): boolean =>
  (/^\p{L}{2,}ed$/u.test(word) || IRREGULAR.has(word)) && !ARRANGING.has(word);

/** "was rebuilt and reopened": the words before and behind "and" are both participles of one "was". */
function isPassivePair(words: readonly string[], and: number): boolean {
  const isOne = (i: number) =>
    /^\p{L}{2,}(?:ed|t)$/u.test(words[i] ?? '') && !ARRANGING.has(words[i] ?? '') && !STOPS.has(words[i] ?? '');
  return isOne(and - 1) && isOne(and + 1) && ['was', 'were'].includes(words[and - 2] ?? '');
}

/** "was chosen to host the talks held in May 2026": behind another verb of its clause, a participle says which talks. */
function saysWhich(words: readonly string[], capital: readonly boolean[], verb: number): boolean {
  let i = verb - 1;
  while (ADVERBS.has(words[i] ?? '')) i--;
  if (AUXILIARIES.has(words[i] ?? '')) return false;
  for (; i >= 0 && !CLAUSES.has(words[i] ?? ''); i--) {
    const word = words[i] ?? '';
    if (AUXILIARIES.has(word) || FINITE.has(word)) return true;
    // Not "the armed forces" and "delegations headed by".
    const told = PAST.has(word) || (/^\p{L}{2,}ed$/u.test(word) && capital[i] !== true);
    if (told && !ARTICLES.has(words[i - 1] ?? '') && words[i + 1] !== 'by') return true;
  }
  return false;
}

/** "On 5 May 2026 the ministers met": a date that opens the sentence belongs to its first verb. */
function verbAfter({ words, capital, from: date, to, whole }: Sentence): string | null {
  // "6 September 2026 saw the handover of the ship."
  if (whole && date === 0 && words[to] === 'saw') return 'saw';
  if (whole && isOfThing(words, date, to)) return heldAfter(words, to);
  const from = words[date - 1] === 'the' ? date - 1 : date;
  const on = words[from - 1] === 'on' || words[from - 1] === 'in';
  // "It was on 5 May 2026 that the ministers met"
  const cleft = on && from === 3 && words[0] === 'it' && words[1] === 'was' && words[to] === 'that';
  // "The talks of 5 May 2026 ended without result"
  if (whole && words[from - 1] === 'of' && GATHERINGS.has(words[from - 2] ?? '') && from <= 3)
    return isPast(words, to) ? (words[to] ?? null) : null;
  const opens = whole && (from === 0 || (on && (from === 1 || cleft || isLedIn(words, from - 1, to))));
  if (!opens || words.slice(to).includes(DATE)) return null;
  // "On 5 May 2026, after long talks, a deal was struck"
  const apart = words[to] === ',' && INSERTING.has(words[to + 1] ?? '') ? words.indexOf(',', to + 1) : -1;
  for (let i = cleft ? to + 1 : Math.max(to, apart + 1); i < words.length && i - to <= NEAR; i++) {
    const word = words[i] ?? '';
    if (saysWhichOne(words, i)) continue;
    if (isPast(words, i) || isPast(words, i, TOLD) || isDeed(words, i, Math.min(i + LONGEST_OBJECT, words.length)))
      return word;
    // "On 5 May 2026 a hotline was launched"
    if (word === 'was' || word === 'were') return passiveAfter(words, i);
    // "the mayors of Hue and Kyoto"
    const joins = word === 'and' && [i - 1, i + 1].every((at) => capital[at] === true || words[at] === '');
    if (i > to && STOPS.has(word) && word !== ',' && word !== 'the' && !joins) return null;
  }
  return null;
}

/** "The 2026 calendar was printed", "2026 Games volunteers were trained": a thing may be there before its time. */
const isOfThing = (words: readonly string[], date: number, to: number): boolean =>
  (date === 1 && words[0] === 'the' && /^(?:\p{L}|$)/u.test(words[to] ?? ',')) ||
  (date === 0 && to === 1 && /^\p{L}/u.test(words[1] ?? '') && !ARTICLES.has(words[1] ?? ''));

/** "The 5 May 2026 meeting was held": of a gathering it tells that it has been. */
function heldAfter(words: readonly string[], to: number): string | null {
  const be = words[to + 1] === 'was' || words[to + 1] === 'were';
  const verb = words[be ? to + 2 : to + 1] ?? '';
  return GATHERINGS.has(words[to] ?? '') && HAVING_BEEN.has(verb) ? verb : null;
}

const HAVING_BEEN = wordSet('held convened attended concluded ended took');

/** "At a ceremony on 5 May 2026, the bridge": a gathering opens the sentence with its day, which is that of what follows. */
function isLedIn(words: readonly string[], on: number, to: number): boolean {
  const behind = words[to] ?? '';
  return (
    LEADING.has(words[0] ?? '') &&
    on <= LONGEST_LEAD &&
    words[1] !== 'the' &&
    ARTICLES.has(words[1] ?? '') &&
    GATHERINGS.has(words[on - 1] ?? '') &&
    (behind === ',' || ARTICLES.has(behind))
  );
}

const LEADING = wordSet('in at during');
const INSERTING = wordSet('after following during');
const LONGEST_LEAD = 5;

/** "in Can Tho": a capital inside a sentence that is not in capitals. */
const isName = ({ capital }: Sentence, i: number): boolean =>
  i > 0 && capital[i] === true && capital[i + 1] === true && capital[i - 1] === false;

/** "The plan was signed": a paper that is there already plans nothing of the sentence's own. */
function isThing(words: readonly string[], i: number): boolean {
  if (!['plan', 'proposal', 'calendar', 'roadmap', 'agenda', 'timeline'].includes(words[i] ?? '')) return false;
  if (['was', 'were'].includes(words[i + 1] ?? '') && isParticiple(words[i + 2] ?? '')) return true;
  // "signed a plan", "adopted a joint work plan": of papers, those too are signed.
  // "agreed on a plan"
  return [1, 2, 3].some((back) => {
    const verb = words[i - back - 1] ?? '';
    const isOn = verb === 'on' && words[i - back - 2] === 'agreed';
    return ARTICLES.has(words[i - back] ?? '') && (isOn || ['signed', 'adopted', 'issued'].includes(verb));
  });
}

/** "was set up", ", set up in 2026,"; not "is set to". */
const isSetUp = (words: readonly string[], i: number): boolean =>
  words[i] === 'set' && words[i + 1] === 'up' && ['was', 'were', 'been', ','].includes(words[i - 1] ?? '');

/** "was signed", "signed", "had met"; not "is held", "to be signed". */
function isPast(words: readonly string[], i: number, verbs = PAST): boolean {
  if (!verbs.has(words[i] ?? '')) return false;
  let before = i - 1;
  while (ADVERBS.has(words[before] ?? '')) before--;
  const particles = PARTICLE_OF.get(words[i] ?? '');
  if (particles !== undefined && !particles.includes(words[i + 1] ?? '')) return false;
  // "the fiscal year ended 27 February 2027": its name, whenever that is.
  if (words[i] === 'ended' && TERMS.has(words[i - 1] ?? '')) return false;
  // "They are to have met"
  if (words[before] === 'have' && words[before - 1] === 'to') return false;
  return !PRESENT.has(words[before] ?? '');
}

/** "the agreement signed in Tokyo applies": without an object it says which one. */
function saysWhichOne(words: readonly string[], i: number): boolean {
  return BRINGING.has(words[i] ?? '') && BEHIND_PARTICIPLE.has(words[i + 1] ?? '') && !PRONOUNS.has(words[i - 1] ?? '');
}
