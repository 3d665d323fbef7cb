/** Titles that whole phrases give: "Minister of Defence: X", "As Minister, X is", "X serves as Minister of Defence". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, FORMER, HONORIFIC } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { type Attachment, beforeCountry, type Places, type Tense, type Walker } from './walk.ts';

/** "Minister of Defence: General X" as an entry of a list; `first` is the first token of the titles before the name. */
export function labelled(person: Item, first: number, places: Places, w: Walker): Attachment | null {
  let at = first - 1;
  while (w.has(at, HONORIFIC) || w.isStop(at)) at--;
  if (!w.is(at, ':')) return null;
  const title = officeEnding(at, places, w);
  // "Minister of Defence: X must go" is a headline that quotes him.
  if (title === null || !opensEntry(title, w) || !closesEntry(person.to, w)) return null;
  return { person, title, tense: 'present', marker: null, certain: true };
}

/** "As Minister of Defence, X is …", "In his capacity as Minister of Defence, X …": of another time where the verb is. */
export function capacity(person: Item, first: number, places: Places, w: Walker): Attachment | null {
  let at = first - 1;
  while (w.has(at, HONORIFIC) || w.isStop(at)) at--;
  if (!w.is(at, ',')) return null;
  const title = officeEnding(at, places, w);
  if (title === null) return null;
  // "As a former Minister, X", "As a former Japanese Minister, X"
  const whose = w.has(title.from - 1, COUNTRY) ? beforeCountry(title.from - 1, w) : title.from - 1;
  const former = w.has(whose, FORMER) ? whose : -1;
  const as = skipBefore(former < 0 ? title.from - 1 : former - 1, w);
  // "Previously Minister of Defence, X now writes books"
  if (ONCE.has(w.written(former)) && !w.isLower(former))
    return { person, title, tense: 'former', marker: former, certain: true };
  if (former >= 0)
    return w.is(as, 'as') && !w.isLower(as) ? { person, title, tense: 'former', marker: former, certain: true } : null;
  // "Holding the post of Minister, X is the one who signs"
  const holding = w.is(as, 'of') && POSTS.has(w.written(as - 1)) && w.written(as - 3) === 'holding';
  if (holding && !w.isLower(as - 3) && isPresent(w.written(person.to)))
    return { person, title, tense: 'present', marker: null, certain: true };
  // "Speaking as Minister, X called for": what he is while he speaks.
  if (w.is(as, 'as') && SPEAKING.has(w.written(as - 1)) && !w.isLower(as - 1))
    return { person, title, tense: 'present', marker: null, certain: true };
  const inCapacity = ['capacity', 'role'].includes(w.written(as - 1));
  if (!w.is(as, 'as') || !(w.startsLine(as) || !w.isLower(as) || inCapacity)) return null;
  const isNow = isPresent(w.written(person.to));
  // What was done in a capacity is told by the clause.
  if (inCapacity && !isNow) return null;
  const tense = isNow ? 'present' : 'former';
  return { person, title, tense, marker: null, certain: true };
}

const SPEAKING: ReadonlySet<string> = new Set(['speaking', 'acting', 'writing', 'attending', 'serving']);

/** "The post of Minister is held by X." */
export function heldBy(person: Item, first: number, places: Places, w: Walker): Attachment | null {
  let at = first - 1;
  while (w.has(at, HONORIFIC) || w.isStop(at)) at--;
  // "is in the hands of X"
  const inHands = w.is(at, 'of') && w.written(at - 1) === 'hands' && w.is(at - 3, 'in');
  if (!inHands && !(w.is(at, 'by') && HELD.has(w.written(at - 1)))) return null;
  at -= inHands ? 4 : 2;
  while (NOW.has(w.written(at))) at--;
  const end = w.is(at - 1, ',') ? at - 1 : at;
  const title = w.is(at, 'is') || w.written(at) === 'are' ? officeEnding(end, places, w) : null;
  const of = title === null ? -1 : skipBefore(title.from - 1, w);
  if (title === null || !w.is(of, 'of') || !POSTS.has(w.written(of - 1))) return null;
  return { person, title, tense: 'present', marker: null, certain: true };
}

const HELD: ReadonlySet<string> = new Set(['held', 'occupied', 'filled', 'performed', 'exercised', 'discharged']);

/** "Name: X", and "Rank: General" and "Position: former Minister" in the next lines, or behind it in one line. */
export function recorded(person: Item, places: Places, w: Walker): Attachment[] {
  const isCell = w.is(person.from - 1, '|') && w.is(person.to, '|');
  const stops = (i: number) => w.is(i, '.') || w.is(i, ';');
  const isField = w.is(person.from - 1, ':') && (endsLine(person.to, w) || stops(person.to));
  if (!(isField || isCell) || !w.is(person.from - 2, 'name')) return [];
  const above = places.titleTo.get(person.from - 2) ?? officeEnding(person.from - 2, places, w);
  // "Office: former Minister" over it
  const marker = above && w.has(above.from - 1, FORMER) ? above.from - 1 : null;
  const first = marker ?? above?.from ?? 0;
  if (above && w.is(first - 1, ':') && RECORDS.has(w.written(first - 2)) && !opensWithName(above.from, w))
    return [{ person, title: above, tense: marker === null ? 'present' : 'former', marker, certain: true }];
  const found: Attachment[] = [];
  for (let i = person.to; i < person.to + LONGEST_RECORD && !w.is(i, 'name') && !places.personFrom.has(i); i++) {
    const isLabel = isCell ? isFirstCell(i, w) : (w.startsLine(i) || stops(i - 1)) && w.is(i + 1, ':');
    if (!isLabel || !RECORDS.has(w.written(i))) continue;
    const marker = w.has(i + 2, FORMER) ? i + 2 : null;
    const title = places.titleFrom.get(skipAhead(marker === null ? i + 2 : i + 3, places, w));
    if (title && !isOver(title, w))
      found.push({ person, title, tense: marker === null ? 'present' : 'former', marker, certain: true });
  }
  return found;
}

/** "Position: Minister (2016-2021)", "Minister (until 2021)": of another time. */
export const isOver = ({ to }: Item, w: Walker): boolean => w.is(to, '(') && OVER.test(w.written(to + 1));

const OVER = /^(?:\d.*|until|till|formerly|former|nguyên|cựu|đến|tới)$/;

/** The first label of the lines over a token is "Name": each record opens with it, and what stands over the next one is another's. */
function opensWithName(at: number, w: Walker): boolean {
  let isName = false;
  for (let i = at; i > at - LONGEST_ROSTER && !w.isBreak(i); i--) {
    if (!w.startsLine(i) || !w.is(i + 1, ':')) continue;
    const label = w.written(i);
    if (label === 'name' || RECORDS.has(label)) isName = label === 'name';
  }
  return isName;
}

/** Tokens of the records before one, without an empty line between them. */
const LONGEST_ROSTER = 160;

/** "| Rank |" at the beginning of a row. */
const isFirstCell = (i: number, w: Walker): boolean => w.is(i - 1, '|') && w.startsLine(i - 1) && w.is(i + 1, '|');

const endsLine = (at: number, w: Walker): boolean => w.isBreak(at) || w.startsLine(at);

const LONGEST_RECORD = 36;
export const RECORDS: ReadonlySet<string> = new Set([
  'position',
  'office',
  'post',
  'title',
  'function',
  'role',
  'rank',
]);

/** "X serves as Minister", "X, who is currently Minister", "X holds the rank of General", "X, once Minister". */
export function statedBehind(person: Item, places: Places, w: Walker): Attachment | null {
  let at = person.to;
  if (w.written(at) === '?') return answered(person, places, w);
  const comma = w.is(at, ',');
  if (comma) at++;
  const apart = comma ? insertion(person, at, places, w) : null;
  if (apart !== null) return apart;
  const who = w.is(at, 'who');
  if (who) at++;
  if (comma && !who && !NOW.has(w.written(at))) return null;
  while (NOW.has(w.written(at))) at++;
  // "X previously held the post of", "X once served as": these words are asked for a past of its own.
  const marker = ONCE.has(w.written(at)) ? at : null;
  if (marker !== null) at++;
  const used = w.written(at) === 'used' && w.written(at + 1) === 'to';
  if (used) return usedTo(person, at, places, w);
  if (w.written(at) === 'has' && w.written(at + 1) === 'been') return longBeen(person, at + 2, places, w);
  // "X, who had once been Minister"
  if (marker === null && w.written(at) === 'had' && ONCE.has(w.written(at + 1)) && w.written(at + 2) === 'been') {
    const past = places.titleFrom.get(skipAhead(at + 3, places, w));
    return past && !places.personFrom.has(past.to)
      ? { person, title: past, tense: 'former', marker: at + 1, certain: true }
      : null;
  }
  const verb = VERBS.get(w.written(at));
  if (marker !== null && verb?.tense !== 'former') return null;
  // "X, currently Minister of Defence,"
  if (verb === undefined && !(comma && at > person.to + 1)) return null;
  if (verb !== undefined) at++;
  while (NOW.has(w.written(at))) at++;
  // "is serving as"
  const doing = verb !== undefined && verb.by === null && DOING.has(w.written(at)) && w.written(at + 1) === 'as';
  if (doing) at += 2;
  if (verb !== undefined && verb.by !== null) {
    const found = verb.by === 'as' ? afterAs(at, w) : afterPost(at, w);
    if (found === null) return null;
    at = found;
  }
  const title = places.titleFrom.get(skipAhead(at, places, w));
  if (!title || places.personFrom.has(title.to)) return null;
  // "X is Minister" without more is said in other ways too, and read where they are.
  if (verb?.by === null && at === person.to + 1) return null;
  return { person, title, tense: verb?.tense ?? 'present', marker, certain: true };
}

/** "Who is X?", "A: A former Minister." */
function answered(person: Item, places: Places, w: Walker): Attachment | null {
  if (!w.is(person.from - 1, 'is') || !w.is(person.from - 2, 'who')) return null;
  let at = person.to + 1;
  if (w.isBreak(at)) at++;
  if (w.is(at + 1, ':') || (w.written(at) === 'a' && w.startsLine(at) && w.is(at + 1, '.'))) at += 2;
  while (w.has(at, ARTICLE | COUNTRY)) at++;
  const marker = w.has(at, FORMER) ? at : null;
  const title = places.titleFrom.get(skipAhead(marker === null ? at : at + 1, places, w));
  const isAlone =
    title &&
    (w.isStop(behindCountry(title.to, w)) ||
      endsLine(behindCountry(title.to, w), w) ||
      w.is(behindCountry(title.to, w), '.'));
  return isAlone ? { person, title, tense: marker === null ? 'present' : 'former', marker, certain: true } : null;
}

/** "X used to be Minister", "X used to serve as Minister". */
function usedTo(person: Item, at: number, places: Places, w: Walker): Attachment | null {
  const be = w.written(at + 2) === 'be' ? at + 3 : -1;
  const from = w.written(at + 2) === 'serve' && w.written(at + 3) === 'as' ? at + 4 : be;
  const title = from > 0 ? places.titleFrom.get(skipAhead(from, places, w)) : undefined;
  return title ? { person, title, tense: 'former', marker: at, certain: true } : null;
}

/** "X has been Minister for some time": he still is. */
function longBeen(person: Item, at: number, places: Places, w: Walker): Attachment | null {
  const title = places.titleFrom.get(skipAhead(at, places, w));
  if (!title) return null;
  const end = behindCountry(title.to, w);
  const still = w.written(end) === 'for' && [end + 2, end + 3, end + 4].some((i) => TIMES.has(w.written(i)));
  return still ? { person, title, tense: 'present', marker: null, certain: true } : null;
}

/** Behind "of Japan" there. */
function behindCountry(to: number, w: Walker): number {
  return w.is(to, 'of') && w.has(to + 1, COUNTRY) ? to + 2 : to;
}

const TIMES: ReadonlySet<string> = new Set(['time', 'weeks', 'months', 'years', 'year']);
const ONCE: ReadonlySet<string> = new Set(['once', 'previously', 'formerly', 'earlier']);
const DOING: ReadonlySet<string> = new Set(['serving', 'acting', 'working']);

/** ", speaking as Minister,", ", once Minister,", ", whose rank is General,": a title between commas. */
function insertion(person: Item, at: number, places: Places, w: Walker): Attachment | null {
  // "acting in his capacity as"
  const from = SPEAKING.has(w.written(at)) && w.written(at + 1) === 'in' ? at + 1 : at;
  const found = INSERTIONS.find(({ words }) => words.every((word, i) => w.written(from + i) === word));
  const title = found && places.titleFrom.get(skipAhead(from + found.words.length, places, w));
  if (!found || !title || places.personFrom.has(title.to)) return null;
  // "X, once the Minister had left, spoke."
  if (found.tense === 'former' && !['of', ',', '.', ')'].some((mark) => w.is(title.to, mark))) return null;
  return { person, title, tense: found.tense, marker: found.tense === 'former' ? at : null, certain: true };
}

const INSERTIONS: readonly { readonly words: readonly string[]; readonly tense: Tense }[] = [
  { words: ['speaking', 'as'], tense: 'present' },
  { words: ['in', 'his', 'capacity', 'as'], tense: 'present' },
  { words: ['in', 'her', 'capacity', 'as'], tense: 'present' },
  { words: ['in', 'his', 'role', 'as'], tense: 'present' },
  { words: ['in', 'her', 'role', 'as'], tense: 'present' },
  { words: ['whose', 'rank', 'is'], tense: 'present' },
  { words: ['whose', 'office', 'is', 'that', 'of'], tense: 'present' },
  { words: ['once'], tense: 'former' },
];

interface Verb {
  readonly tense: Tense;
  /** What leads to the title: "as", "the post of", or nothing. */
  readonly by: 'as' | 'post' | null;
}

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['is', { tense: 'present', by: null }],
  ['was', { tense: 'former', by: null }],
  ['serves', { tense: 'present', by: 'as' }],
  ['works', { tense: 'present', by: 'as' }],
  ['served', { tense: 'former', by: 'as' }],
  ['worked', { tense: 'former', by: 'as' }],
  ['holds', { tense: 'present', by: 'post' }],
  ['occupies', { tense: 'present', by: 'post' }],
  ['bears', { tense: 'present', by: 'post' }],
  ['held', { tense: 'former', by: 'post' }],
]);
const NOW: ReadonlySet<string> = new Set(['currently', 'now', 'presently', 'concurrently', 'also', 'still']);
const POSTS = wordSet('post position office rank title job role duties functions');

const afterAs = (at: number, w: Walker): number | null => (w.written(at) === 'as' ? at + 1 : null);

/** Behind "the post of". */
function afterPost(at: number, w: Walker): number | null {
  const post = w.has(at, ARTICLE) ? at + 1 : at;
  // "holds the office of the Minister in high regard"
  return POSTS.has(w.written(post)) && w.written(post + 1) === 'of' && !w.has(post + 2, ARTICLE) ? post + 2 : null;
}

function skipAhead(at: number, places: Places, w: Walker): number {
  let i = at;
  while (!places.titleFrom.has(i) && (w.has(i, ARTICLE | COUNTRY) || w.is(i, "'s"))) i++;
  return i;
}

function skipBefore(at: number, w: Walker): number {
  let i = at;
  while (w.has(i, ARTICLE | COUNTRY) || w.is(i, "'s")) i--;
  return i;
}

/** The office that ends right before a token, or before "of Japan" there. */
function officeEnding(at: number, places: Places, w: Walker): Item | null {
  let end = at;
  if (!places.titleTo.has(end) && w.has(end - 1, COUNTRY)) {
    const country = beforeCountry(end - 1, w);
    end = w.is(country, ',') ? country : country + 1;
  }
  const title = places.titleTo.get(end);
  return title?.type === 'office' ? title : null;
}

/** At the beginning of a line, or behind its bullet or number. */
function opensEntry(title: Item, w: Walker): boolean {
  const from = skipBefore(title.from - 1, w) + 1;
  if (w.startsLine(from) || w.isBreak(from - 1)) return true;
  const mark = w.written(from - 1);
  return BULLETS.has(mark) || (mark === '.' && !w.isStop(from - 1)) || (mark === ')' && w.startsLine(from - 2));
}

const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '*', '•', '·', ';', '|']);

function closesEntry(at: number, w: Walker): boolean {
  if (endsLine(at, w)) return true;
  const mark = w.written(at);
  return mark === ',' || mark === ';' || mark === '(' || (mark === '.' && !w.isLower(at + 1));
}

/** "is", "has", "receives": a verb of the present. */
export function isPresent(word: string): boolean {
  return !PAST.has(word) && (PRESENT.has(word) || /[a-z]{3,}s$/.test(word));
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'has', 'will', 'must', 'can', 'should', 'does']);
const PAST: ReadonlySet<string> = new Set(['was', 'does', 'less', 'thus']);
