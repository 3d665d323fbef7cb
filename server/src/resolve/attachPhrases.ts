/** Titles that whole phrases give: "Minister of Defence: X", "As Minister, X is", "X serves as Minister of Defence". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, HONORIFIC } from '../recognise/words.ts';
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
  const as = skipBefore(title.from - 1, w);
  if (!w.is(as, 'as') || !(w.startsLine(as) || !w.isLower(as) || w.written(as - 1) === 'capacity')) return null;
  const tense = isPresent(w.written(person.to)) ? 'present' : 'former';
  return { person, title, tense, marker: null, certain: true };
}

/** "X serves as Minister", "X, who is currently Minister", "X holds the rank of General", "X, once Minister". */
export function statedBehind(person: Item, places: Places, w: Walker): Attachment | null {
  let at = person.to;
  const comma = w.is(at, ',');
  if (comma) at++;
  const apart = comma ? insertion(person, at, places, w) : null;
  if (apart !== null) return apart;
  const who = w.is(at, 'who');
  if (who) at++;
  if (comma && !who && !NOW.has(w.written(at))) return null;
  while (NOW.has(w.written(at))) at++;
  const verb = VERBS.get(w.written(at));
  // "X, currently Minister of Defence,"
  if (verb === undefined && !(comma && at > person.to + 1)) return null;
  if (verb !== undefined) at++;
  while (NOW.has(w.written(at))) at++;
  if (verb !== undefined && verb.by !== null) {
    const found = verb.by === 'as' ? afterAs(at, w) : afterPost(at, w);
    if (found === null) return null;
    at = found;
  }
  const title = places.titleFrom.get(skipAhead(at, places, w));
  if (!title || places.personFrom.has(title.to)) return null;
  // "X is Minister" without more is said in other ways too, and read where they are.
  if (verb?.by === null && at === person.to + 1) return null;
  return { person, title, tense: verb?.tense ?? 'present', marker: null, certain: true };
}

/** ", speaking as Minister,", ", once Minister,", ", whose rank is General,": a title between commas. */
function insertion(person: Item, at: number, places: Places, w: Walker): Attachment | null {
  const found = INSERTIONS.find(({ words }) => words.every((word, i) => w.written(at + i) === word));
  const title = found && places.titleFrom.get(skipAhead(at + found.words.length, places, w));
  if (!found || !title || places.personFrom.has(title.to)) return null;
  // "X, once the Minister had left, spoke."
  if (found.tense === 'former' && !['of', ',', '.', ')'].some((mark) => w.is(title.to, mark))) return null;
  return { person, title, tense: found.tense, marker: found.tense === 'former' ? at : null, certain: true };
}

const INSERTIONS: readonly { readonly words: readonly string[]; readonly tense: Tense }[] = [
  { words: ['speaking', 'as'], tense: 'present' },
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
const POSTS: ReadonlySet<string> = new Set(['post', 'position', 'office', 'rank', 'title', 'job', 'role']);

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
  if (w.isBreak(at) || w.startsLine(at)) return true;
  const mark = w.written(at);
  return mark === ',' || mark === ';' || mark === '(' || (mark === '.' && !w.isLower(at + 1));
}

/** "is", "has", "receives": a verb of the present. */
function isPresent(word: string): boolean {
  return !PAST.has(word) && (PRESENT.has(word) || /[a-z]{3,}s$/.test(word));
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'has', 'will', 'must', 'can', 'should', 'does']);
const PAST: ReadonlySet<string> = new Set(['was', 'does', 'less', 'thus']);
