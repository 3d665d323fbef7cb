/** Which country a body is of, by the registry or by its own words, and of which body the text says that somebody is. */
import type { Mention } from '../recognise/mention.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { Registry } from '../registry/model.ts';
import { searchForm } from '../text/searchForm.ts';
import type { Analysis } from './analysis.ts';

/** Codes of the countries that the name has in it. */
export function countriesIn(name: string): readonly string[] {
  const words = ` ${asOneWord(name)} `;
  return countriesBy((word) => words.includes(` ${word} `));
}

/** Of a name that is a country's and nothing else. */
function countryNamed(name: string): string | null {
  return countriesBy((word) => word === asOneWord(name))[0] ?? null;
}

function asOneWord(name: string): string {
  return searchForm(name).replaceAll('viet nam', 'vietnam');
}

function countriesBy(isNamed: (word: string) => boolean): readonly string[] {
  const words = (country: (typeof COUNTRIES)[number]) => country.words.split(' ');
  return COUNTRIES.filter((country) =>
    words(country).some((word) => isNamed(searchForm(word.replaceAll('_', ' ')))),
  ).map(({ code }) => code);
}

export function countryIn(name: string): string | null {
  const [only, ...others] = countriesIn(name);
  return only !== undefined && others.length === 0 ? only : null;
}

const BODY = /^\p{Lu}[\p{L}\p{M}'’-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}\p{M}'’-]*)*/u;
/** Those in them are of the country that the name has in it; a club or a mission named after one may be anybody's. */
const OF_STATE =
  /\b(?:army|navy|air force|armed forces|coast guard|border guard|police|self-defen[cs]e force|defen[cs]e forces?|government|ministry of (?:national |public |foreign )?(?:defen[cs]e|security|affairs))\b/i;
/** UTF-16 units; titles of bodies are not longer. */
const LONGEST = 160;

/** "X of Japan", "X of the Vietnam People's Army", "the Vietnam People's Army's Colonel X". `title` is the rank or office of the name. */
export function countryBeside(
  { text, mentions, registry }: Pick<Analysis, 'text' | 'mentions' | 'registry'>,
  name: Mention,
  title: Mention | null,
) {
  const bodies = mentions.filter(({ type }) => type === 'organisation');
  const [link] = /^,?\s+(?:of|from)\s+/.exec(text.slice(name.span.end, name.span.end + LONGEST)) ?? [];
  if (link !== undefined) {
    const start = name.span.end + link.length;
    const article = /^the\s+/.exec(text.slice(start, start + 10))?.[0].length ?? 0;
    const body = bodies.find(({ span }) => span.start === start || span.start === start + article);
    const [words = ''] = BODY.exec(text.slice(start + article, start + LONGEST).replace(/\s+/g, ' ')) ?? [];
    return countryOfBody(body, words, registry);
  }
  if (title === null) return null;
  const before = bodies.find(
    ({ span }) => span.end <= title.span.start && /^(?:['’]s?)?\s+$/.test(text.slice(span.end, title.span.start)),
  );
  return before ? countryOfBody(before, before.text, registry) : null;
}

function countryOfBody(body: Mention | undefined, words: string, { organisations }: Registry): string | null {
  const known = new Set(body?.candidates.map((id) => organisations.get(id)?.country ?? null));
  const [only] = known;
  if (known.size > 0) return known.size === 1 ? (only ?? null) : null;
  return OF_STATE.test(words) ? countryIn(words) : countryNamed(words);
}
