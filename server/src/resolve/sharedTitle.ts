/** Whoever stands with others behind a title in the plural, which is no mention: "Defence Ministers X and Y". */
import type { Item } from '../recognise/scan.ts';
import { CAPITAL } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { type Titled, UNDATED } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/** Only of people of the registry: of others nothing is asked. */
export function sharedTitles(section: Section, reader: Reader): Titled[] {
  return section.scan.items.flatMap((item): Titled[] => {
    const person = item.type === 'person' && isBehindPlural(item, section, reader) ? reader.mention(item) : undefined;
    if (!person || person.id === null) return [];
    return [{ kind: 'titled', person, date: UNDATED, span: person.span }];
  });
}

/** Of bare "Ministers X and Y" the other one may be one, too: a word before it says of what they are. */
function isBehindPlural({ from }: Item, section: Section, reader: Reader): boolean {
  const { flags } = section.scan.tokens;
  const isCapital = (i: number) => ((flags[i] as number) & CAPITAL) !== 0;
  let at = from - 1;
  if (reader.is(at, 'and')) {
    const last = at - 1;
    at = last;
    while (at > last - LONGEST_NAME && !PLURALS.has(reader.word(at)) && (isCapital(at) || MARKS.has(reader.word(at))))
      at--;
    if (at === last) return false;
  }
  if (!PLURALS.has(reader.word(at))) return false;
  const of = reader.is(at - 1, '-') ? at - 2 : at - 1;
  return FIELDS.has(reader.word(of)) || (of >= 0 && isCapital(of) && !reader.is(of, 'the'));
}

const PLURALS = wordSet('ministers presidents ambassadors secretaries chiefs commanders directors generals admirals');
const FIELDS = wordSet('defence defense foreign prime deputy vice');
const MARKS = wordSet(". ' ’ -");
/** Tokens of a name before "and", with its marks. */
const LONGEST_NAME = 10;
