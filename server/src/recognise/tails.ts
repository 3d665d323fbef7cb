/** Titles that only grammar knows must not swallow the name of the official that stands behind them. */
import { CAPITAL, type Tokens, WORD } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import { AGREEMENT_HEAD, EVENT_HEAD, FIELD, NATIONAL_HEAD, OFFICE_HEAD, ORGANISATION_HEAD } from './roles.ts';
import type { Item } from './scan.ts';

/** What goes on an organisation's name: "Ministry of Defence Institute". */
const GOES_ON = ORGANISATION_HEAD | OFFICE_HEAD | EVENT_HEAD | AGREEMENT_HEAD | NATIONAL_HEAD | FIELD;
const LONGEST_NAME = 4;

/**
 * "Deputy Chief of the General Staff of the Viet Nam People's Army Nguyen Doan Anh": where an organisation of the
 * registry ends inside a title and only capitals of no title stand behind it, the title ends there.
 */
export function withoutTrailingNames(
  titles: readonly Item[],
  known: readonly Item[],
  tokens: Tokens,
  { roles }: Matcher,
): readonly Item[] {
  const ends = new Set(known.filter(({ type }) => type === 'organisation' || type === 'office').map(({ to }) => to));
  const isNameWord = (i: number) =>
    tokens.kind[i] === WORD &&
    ((tokens.flags[i] as number) & CAPITAL) !== 0 &&
    ((roles[tokens.word[i] as number] as number) & GOES_ON) === 0;
  return titles.map((title) => {
    if (title.type !== 'organisation' && title.type !== 'office') return title;
    let to = title.to;
    while (to > title.from + 1 && title.to - to < LONGEST_NAME && isNameWord(to - 1) && !ends.has(to)) to--;
    if (to === title.to || title.to - to < 2 || !ends.has(to)) return title;
    return { ...title, to, end: tokens.end[to - 1] as number };
  });
}
