/** The nationality that the text gives to an office: "the Japanese Defence Minister", "the Defence Minister of Japan". */
import type { Matcher } from '../recognise/matcher.ts';
import { nativeCountryName } from '../recognise/native/countryNames.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { countryAt } from '../recognise/words.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { Person } from '../registry/model.ts';
import { languageOf } from '../text/language.ts';
import type { OffsetMap } from '../text/offsetMap.ts';
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE } from '../text/tokens.ts';
import type { Nation } from './claim.ts';

/** `name` is whose office it is. Null where there is none; "to Japan Minister of Defence X" and "Japan, Minister" name a place and no nationality. */
export function nationBeside(
  office: Item,
  name: Item | null,
  person: Person | undefined,
  scan: Scan,
  { words, lexicon }: Matcher,
  map: OffsetMap,
): Nation | null {
  const { tokens, text } = scan;
  const is = (i: number, word: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  const at = (i: number, kind: Nation['kind'] | null, first = i): Nation | null => {
    const code = countryAt(tokens, i, words);
    const entry = COUNTRIES.find((country) => country.code === code);
    if (code === null || entry === undefined) return null;
    const [name, ...adjectives] = entry.words.split(' ').map((word) => lexicon.id(word));
    const isAdjective = adjectives.includes(tokens.word[i] as number) && tokens.word[i] !== name;
    const found = kind ?? (isAdjective ? 'adjective' : null);
    if (found === null) return null;
    const start = tokens.start[first] as number;
    const end = tokens.end[i] as number;
    const language = languageOf(text.slice(start, end));
    const nameOf = language ? (country: string) => nativeCountryName(country, language) : demonym;
    const own = person === undefined ? null : nameOf(person.country);
    return { code, kind: found, span: map.toSourceSpan({ start, end }), text: text.slice(start, end), own };
  };
  const endsEntry = (i: number) =>
    i >= tokens.count ||
    tokens.kind[i] === BREAK_TOKEN ||
    ((tokens.flags[i] as number) & LINE_BEFORE) !== 0 ||
    [';', ')'].some((mark) => is(i, mark)) ||
    (is(i, '.') && (i + 1 === tokens.count || ((tokens.flags[i + 1] as number) & CAPITAL) !== 0));
  const isAdjectiveAt = (i: number) => at(i, null) !== null;
  const before = office.from - 1;
  // "Nguyen Hong Thai" over "Deputy Minister": part of the name.
  const isNamed = () => scan.items.some(({ type, from, to }) => type === 'person' && from <= before && before < to);
  const beside = at(before, null);
  if (is(before, "'s")) return at(before - 1, 'name', is(before - 2, 'the') ? before - 2 : before - 1);
  // "of Japan", "of the Socialist Republic of Viet Nam"
  const stateAt = (from: number): number => {
    let state = from;
    while (['of', 'the', 'socialist', 'republic'].some((word) => is(state, word))) state++;
    return state;
  };
  const ofState = (from: number): Nation | null => (is(from, 'of') ? at(stateAt(from), 'name', from + 1) : null);
  // "Bộ trưởng Quốc phòng Nhật Bản": Vietnamese puts the country behind the office without a word between.
  if (at(office.to, 'name') && languageOf(text.slice(office.start, office.end)) === 'vi') return at(office.to, 'name');
  // "Prime Minister X of Japan", not "of Japan's party"
  const follows = name !== null && office.to === name.from && !is(stateAt(name.to) + 1, "'s");
  const behind = ofState(office.to) ?? (follows ? ofState(name.to) : null);
  // "- X, Minister of Defence, Japan" in a list of guests.
  const last = office.to + 1;
  const listed = is(office.to, ',') && endsEntry(last + 1) && !isAdjectiveAt(last) ? at(last, 'name') : null;
  return (beside === null || isNamed() ? null : beside) ?? behind ?? listed;
}

/** "Japanese" for JP, with a capital; null where the language has no single word of its own. */
function demonym(code: string): string | null {
  const adjective = COUNTRIES.find((country) => country.code === code)?.words.split(' ')[1];
  return adjective === undefined ? null : adjective.charAt(0).toUpperCase() + adjective.slice(1);
}
