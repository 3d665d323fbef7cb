/** On which weekday the text says that a day falls, apart from its date: "13 March 2023 was a Tuesday". */
import type { Item } from '../recognise/scan.ts';
import { CAPITAL } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { WEEKDAYS } from '../time/dateText.ts';
import { UNDATED, type Weekday } from './claim.ts';
import type { Section } from './section.ts';

export function fallsOn(section: Section): Weekday[] {
  return section.scan.items.flatMap((item): Weekday[] => {
    const { date } = item;
    if (item.type !== 'date' || !date?.written.year || date.weekday || section.quoted.has(item)) return [];
    const on = date.value?.type === 'date' && date.value.precision === 'day' ? section.mentions.get(item) : undefined;
    const at = on === undefined ? -1 : weekdayBehind(item, section);
    if (on === undefined || at < 0) return [];
    const { text, tokens } = section.scan;
    const place = { start: tokens.start[at] as number, end: tokens.end[at] as number };
    const written = text.slice(place.start, place.end);
    const stated = { text: written, span: section.map.toSourceSpan(place) };
    return [{ kind: 'weekday', on, day: WEEKDAYS.indexOf(written) + 1, stated, date: UNDATED, span: stated.span }];
  });
}

/** The token of the weekday, or -1. */
function weekdayBehind({ from, to }: Item, { scan: { text, tokens } }: Section): number {
  const word = (i: number) => (i < 0 || i >= tokens.count ? '' : text.slice(tokens.start[i], tokens.end[i]));
  const verb = word(to) === ',' ? to + 1 : to;
  if (!VERBS.has(word(verb))) return -1;
  const behind = BEHIND.get(word(verb));
  if (behind !== undefined && word(verb + 1) !== behind) return -1;
  const article = behind === undefined ? verb + 1 : verb + 2;
  const at = article + 1;
  const isStated = word(article) === 'a' || word(article) === 'an';
  if (!isStated || ((tokens.flags[at] ?? 0) & CAPITAL) === 0 || !WEEKDAYS.includes(word(at))) return -1;
  // "In the Julian calendar 5 May 1900 was a"
  for (let i = from - 1; i >= from - LONGEST_LEAD; i--) if (word(i).toLowerCase() === 'calendar') return -1;
  return at;
}

const VERBS = wordSet('is was will falls fell');
/** The second words of "will be", "falls on", "fell on". */
const BEHIND: ReadonlyMap<string, string> = new Map([
  ['will', 'be'],
  ['falls', 'on'],
  ['fell', 'on'],
]);
const LONGEST_LEAD = 5;
