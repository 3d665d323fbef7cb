/** Titles that are nearly one of the registry's: with a slip in one word, two words exchanged, or of another kind. */
import { foldText } from '../text/fold.ts';
import { CAPITAL, WORD } from '../text/tokens.ts';
import { type Aligned, align, LEAST_SAME, restEnd, SMALL, slipOf, spelledLike } from './alignTitles.ts';
import type { Matcher } from './matcher.ts';
import type { NearTitle, TitleSlip } from './mention.ts';
import { withOrdinal } from './ordinals.ts';
import { itemsMeeting, sortByPlace } from './overlap.ts';
import type { Item, Scan } from './scan.ts';
import { type IndexedTitle, isAbout, isSkipped, kindOf, type TitleIndex } from './titleIndex.ts';
import { idAt, placeAt, type Walk, walkFrom } from './titleWalk.ts';
import { ARTICLE } from './words.ts';

/** The scan with an item for each title that is nearly written, in place of what stands in its words. */
export function withNearTitles(scan: Scan, matcher: Matcher, index: TitleIndex): Scan {
  const found: Item[] = [];
  const { tokens, items } = scan;
  const meeting = itemsMeeting(items);
  let end = 0;
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    for (; next < items.length && (items[next] as Item).from < i; next++)
      end = Math.max(end, rightEnd(items[next] as Item));
    if (i < end || tokens.kind[i] !== WORD) continue;
    const word = matcher.words.canon[tokens.word[i] as number] as number;
    const isKind = index.kinds[word] === 1;
    const isSmall = ((tokens.flags[i] as number) & CAPITAL) === 0;
    if (isSmall && !isKind) continue;
    const item =
      (isKind && !isSmall ? kindAt(i, scan, matcher, index) : null) ??
      (index.begins[word] === 1
        ? bestAt(i, index.beginningWith(word), knownFrom(next, i, items), scan, matcher)
        : tokens.word[i] === 0
          ? slippedFirst(i, scan, matcher, index)
          : null);
    if (item === null || (isSmall && !isMistyped(item, scan))) continue;
    const met = meeting(item);
    if (isKnown(item, met) || isRagged(item, met, scan)) continue;
    found.push(item);
    end = item.to;
  }
  return found.length === 0 ? scan : { ...scan, items: merged(items, found) };
}

/**
 * "the agreement on the transfer of defence equipment and tecnhology": in small letters words that are some only describe
 * an agreement, and what no list of words has is a slip in its title.
 */
function isMistyped({ type, from, to, nearTitle }: Item, { tokens }: Scan): boolean {
  if (type !== 'agreement' || nearTitle?.slip !== 'letter' || to - from < LEAST_SAME) return false;
  return tokens.word.subarray(from, to).includes(0);
}

/** The end of a title that the registry has: what stands inside belongs to it, and no other begins there. */
function rightEnd({ type, forms, to }: Item): number {
  return forms.length > 0 && (type === 'agreement' || type === 'partnership' || type === 'event') ? to : 0;
}

/** "Memorandm on …", "Extensvie Strategic Partnership …": the slip is in the first word, and all else as it should be. */
function slippedFirst(at: number, scan: Scan, matcher: Matcher, index: TitleIndex): Item | null {
  const { tokens } = scan;
  // Most names are followed by a word that stands second in no title.
  const next = matcher.words.canon[tokens.word[at + 1] as number] as number;
  const joined = joinedFirst(at, next, scan, matcher, index);
  if (joined !== null) return joined;
  if (tokens.kind[at + 1] === WORD && index.seconds[next] !== 1) return null;
  const walk = walkFrom(at, scan, matcher);
  const second = idAt(walk, 1);
  if (second <= 0 || index.seconds[second] !== 1) return null;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  const found = index.withSecond(second).flatMap((title): Aligned[] => {
    // Behind "of" stand dozens.
    if (Math.abs(length - (title.folded[0]?.length ?? 0)) > 2) return [];
    if (slipOf(at, title, 0, scan, matcher) !== 'letter') return [];
    walk.small = false;
    const to = restEnd(walk, 1, title, 1);
    if (to <= 0 || walk.small) return [];
    const text = spelledLike(at, title, 0, scan, matcher);
    return [{ slip: 'letter', to, title, edits: [{ from: at, to: at + 1, text }] }];
  });
  const item = itemOf(at, found, scan, matcher);
  // "Ministr of Foreign Affairs Bui Thanh Son": of a minister, too.
  const isNamed =
    item?.type === 'organisation' &&
    tokens.kind[item.to] === WORD &&
    ((tokens.flags[item.to] as number) & CAPITAL) !== 0;
  return isNamed ? null : item;
}

/** "Shangrila Dialogue": the two words of the title as one. */
function joinedFirst(at: number, next: number, scan: Scan, matcher: Matcher, index: TitleIndex): Item | null {
  const titles = index.joinedBefore(next);
  if (titles.length === 0) return null;
  const { text, tokens } = scan;
  // "Orchard Shangrila Dialogue": a longer name, unless the registry has that one, too ("IISS Shangri-La Dialogue").
  const before = at > 0 && tokens.kind[at - 1] === WORD ? (tokens.word[at - 1] as number) : 0;
  const small = ((matcher.words.classes[before] as number) & ARTICLE) !== 0 || matcher.words.ordinal[before];
  const led = at > 0 && tokens.kind[at - 1] === WORD && ((tokens.flags[at - 1] as number) & CAPITAL) !== 0 && !small;
  const longer = led ? index.beginningWith(matcher.words.canon[before] as number) : [];
  const written = foldText(text.slice(tokens.start[at], tokens.end[at]));
  const found = titles.flatMap((title): Aligned[] => {
    if (`${title.folded[0]}${title.folded[1]}` !== written) return [];
    if (led && !longer.some(({ form, folded }) => form.id === title.form.id && folded[1] === title.folded[0]))
      return [];
    const to = restEnd(walkFrom(at, scan, matcher), 1, title, 2);
    const edit = { from: at, to: at + 1, text: `${title.written[0]}-${title.written[1]}` };
    return to > 0 ? [{ slip: 'letter', to, title, edits: [edit] }] : [];
  });
  return itemOf(at, found, scan, matcher);
}

/** The title of the registry that is written at a token, where one is. */
function knownFrom(next: number, at: number, items: readonly Item[]): Item | null {
  for (let k = next; k < items.length && (items[k] as Item).from === at; k++) {
    if ((items[k] as Item).forms.length > 0) return items[k] as Item;
  }
  return null;
}

/** Everything inside a title belongs to it; an item of its kind that it meets gives way. */
function merged(items: readonly Item[], found: readonly Item[]): readonly Item[] {
  const meeting = itemsMeeting(sortByPlace([...found]));
  const outside = items.filter(
    (item) => !meeting(item).some(({ from, to, type }) => item.type === type || (from <= item.from && item.to <= to)),
  );
  return sortByPlace([...outside, ...found]);
}

/** A title of the registry stands there as it should: one of the items that it meets. */
function isKnown({ from, to, type, nearTitle }: Item, met: readonly Item[]): boolean {
  return met.some(
    (item) =>
      item.type === type &&
      item.forms.length > 0 &&
      // "Strategic Partnership" in "Extensvie Strategic Partnership".
      !(nearTitle?.slip === 'letter' && from < item.from && item.to <= to) &&
      // "Security Council" in "National Defencce and Security Council".
      !(type === 'organisation' && from <= item.from && item.to <= to && item.to - item.from < to - from) &&
      !(
        item.from <= from &&
        item.to < to &&
        (item.forms.some(({ id }) => id === nearTitle?.id)
          ? nearTitle?.slip !== 'word' || type === 'partnership' || to - item.to >= LONG_REST
          : nearTitle?.slip === 'kind' && to - item.to >= LONG_KIND)
      ),
  );
}

/** So many tokens of the longer title behind a short one tell that the longer one is meant. */
const LONG_REST = 8;
const LONG_KIND = 3;

/**
 * "for Peace and Prosperity between": where grammar reads a partnership that begins or ends elsewhere, the words agree by
 * chance. Of a slip of letters grammar may know the words before it alone.
 */
function isRagged({ from, to, type, nearTitle }: Item, met: readonly Item[], { text, tokens }: Scan): boolean {
  // "… on Defence Materiel Cooperation": the title goes on behind its other word, and is another.
  if (type === 'agreement' && nearTitle?.slip === 'word')
    return met.some((item) => item.type === type && item.from <= from && item.to > to);
  // "Shangri-La Hotel" is no meeting, and "Korea-Africa Defence Policy Talks" another one.
  if (type === 'event' && nearTitle?.slip === 'word')
    return !met.some((item) => item.type === type && item.from >= from && item.to === to);
  if (type !== 'partnership') return false;
  const last = text.slice(tokens.start[to - 1], tokens.end[to - 1]).toLowerCase();
  const exact = nearTitle?.slip !== 'letter';
  return (
    SMALL.has(last) ||
    met.some(
      (item) =>
        item.type === type && (item.from < from || item.to > to || (exact && item.forms.length === 0 && item.to < to)),
    )
  );
}

/** What says most that the title is meant, first. */
const RANK: readonly TitleSlip[] = ['letter', 'small', 'order', 'kind', 'word'];

/** `known` is what the registry has there: a title of its type that is shorter cannot be meant. */
function bestAt(
  from: number,
  titles: readonly IndexedTitle[],
  known: Item | null,
  scan: Scan,
  matcher: Matcher,
): Item | null {
  const least = known === null ? 0 : wordsIn(known, scan, matcher);
  const found: Aligned[] = [];
  let walk: Walk | null = null;
  let right = 0;
  for (const title of titles) {
    const { words } = title;
    if (words.length < least && title.type === known?.type) continue;
    walk ??= walkFrom(from, scan, matcher);
    // With one slip at most, one of the next two words stands in its place, or beside it.
    const second = idAt(walk, 1);
    const third = idAt(walk, 2);
    const a = words[1];
    const b = words[2];
    // Of "Strategic Partnership" one word alone can tell that it is meant, if the other is none.
    if (words.length === 2 && second !== 0) continue;
    if (words.length > 2 && second !== a && third !== b && second !== b && third !== a) continue;
    const aligned = align(walk, title);
    if (typeof aligned === 'number') right = Math.max(right, aligned);
    else if (aligned !== null) found.push(aligned);
  }
  // What is written as it should be is meant, unless a longer title goes on behind it.
  const longer = found.filter(({ to, slip, title }) => to > right && (slip === 'letter' || isProper(title)));
  return longer.length === 0 ? null : itemOf(from, longer, scan, matcher);
}

/** Not what the press calls it in small letters, which has no wording to fall short of. */
const isProper = ({ form }: IndexedTitle): boolean => /^\p{Lu}/u.test(form.text);

function wordsIn({ from, to }: Item, { text, tokens }: Scan, { words }: Matcher): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!isSkipped(i, text, tokens, words)) count++;
  return count;
}

/** The longest of those with the likeliest slip, and of them the one with the least to mend; null where two entries are as near. */
function itemOf(from: number, found: readonly Aligned[], scan: Scan, matcher: Matcher): Item | null {
  const { text, tokens } = scan;
  // What is both a meeting and a body is named as a meeting.
  const titles = found.filter(({ title }) => title.type !== 'organisation');
  const fitting = titles.length > 0 ? titles : found.filter(({ slip }) => slip === 'letter');
  const best = fitting.toSorted(
    (a, b) => RANK.indexOf(a.slip) - RANK.indexOf(b.slip) || b.to - a.to || b.edits.length - a.edits.length,
  )[0];
  if (best === undefined) return null;
  const { id, level } = best.title.form;
  // Many relations have a level of one name: which one is meant, the countries tell.
  const isShared = ({ type, form }: IndexedTitle) =>
    best.slip === 'letter' &&
    (type === 'partnership' ? form.text === best.title.form.text : isOneName(type, form, best.title.form));
  const rival = fitting.some(
    ({ title, slip, to }) =>
      slip === best.slip && to === best.to && (title.form.id !== id || title.form.level !== level) && !isShared(title),
  );
  if (rival) return null;
  const start = tokens.start[from] as number;
  // "… Dialogue (2+2)": the bracket is no word.
  const closes = best.title.form.text.endsWith(')') && text.charAt(tokens.start[best.to] ?? text.length) === ')';
  const to = closes ? best.to + 1 : best.to;
  const end = tokens.end[to - 1] as number;
  const written = text.slice(start, end);
  const right =
    best.edits.length > 0 ? edited(best.edits, from, to, scan) : inSpellingOf(written, best.title.form.text);
  const nearTitle: NearTitle = { id, slip: best.slip, right, ...(level === undefined ? {} : { level }) };
  const item: Item = { type: best.title.type, from, to, start, end, forms: [], nearTitle };
  return item.type === 'event' ? withOrdinal(item, text, tokens, matcher) : item;
}

/** Ministries of one name, of two countries. */
const isOneName = (type: Item['type'], a: IndexedTitle['form'], b: IndexedTitle['form']): boolean =>
  type === 'organisation' && a.text === b.text;

/** The tokens `[from, to)` with the edits, everything else as it is written. */
function edited(edits: Aligned['edits'], from: number, to: number, { text, tokens }: Scan): string {
  let right = '';
  let at = tokens.start[from] as number;
  for (const edit of edits) {
    right += text.slice(at, tokens.start[edit.from]) + edit.text;
    at = tokens.end[edit.to - 1] as number;
  }
  return right + text.slice(at, tokens.end[to - 1]);
}

/** "Joint Vision": words before the kind of document. */
const LONGEST_FRONT = 3;

/** "Treaty on …" about exactly what a memorandum of the registry is about. */
function kindAt(from: number, scan: Scan, matcher: Matcher, index: TitleIndex): Item | null {
  const { text, tokens } = scan;
  const word = (k: number) => (k < tokens.count ? text.slice(tokens.start[k], tokens.end[k]) : '');
  let head = from;
  while (head - from < LONGEST_FRONT && /^(?:Joint|Vision)$/.test(word(head))) head++;
  const kind = kindOf(word(head));
  if (kind < 0) return null;
  let about = head + 1;
  if (word(about) === 'of' && /^Understanding$/.test(word(about + 1))) about += 2;
  if (!isAbout(word(about))) return null;
  const walk = walkFrom(about, scan, matcher);
  const first = idAt(walk, 1);
  const found = index.about(first).flatMap(({ title, from: begin, kind: own }): Aligned[] => {
    let k = 1;
    for (let t = begin; t < title.words.length; t++, k++) {
      if (idAt(walk, k) !== title.words[t]) return [];
    }
    const edits = [{ from, to: about, text: headOf(title, word(from - 1)) }];
    return own === kind ? [] : [{ slip: 'kind', to: placeAt(walk, k - 1) + 1, title, edits }];
  });
  return itemOf(from, found, scan, matcher);
}

/** "Joint Vision Statement"; "Convention" alone behind "UN", where the whole head would say it twice. */
function headOf({ form: { text } }: IndexedTitle, before: string): string {
  const head = text.slice(0, headEnd(text));
  if (before === 'UN') return head.replace(/^(?:United Nations|UN) /, '');
  // "Japan-Philippines Treaty on": the countries stand there.
  return before !== '' && head.includes(`${before} `) ? head.slice(head.indexOf(before) + before.length + 1) : head;
}

/** End of "Joint Vision Statement" in a title. */
function headEnd(title: string): number {
  return Math.max(0, title.search(/ (?:on|concerning|regarding|about|towards?|for|between|by|establishing) /i));
}

/** "Defence" where the text has it so throughout, and "Viet Nam" in its own two words or one. */
function inSpellingOf(text: string, title: string): string {
  let right = title;
  if (/defence.*defense|defense.*defence/is.test(text)) right = title;
  else if (/defence/i.test(text)) right = right.replace(/\b(defen)s(?=e\b)/gi, '$1c');
  else if (/defense/i.test(text)) right = right.replace(/\b(defen)c(?=e\b)/gi, '$1s');
  if (/\bVietnam\b/.test(text)) return right.replace(/\bViet Nam\b/g, 'Vietnam');
  return /\bViet Nam\b/.test(text) ? right.replace(/\bVietnam\b/g, 'Viet Nam') : right;
}
