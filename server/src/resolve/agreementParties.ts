/** Whose agreement a sentence speaks of: of the same title there may be one of other countries. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

/** Other countries than the agreement's are named, and not all of its own: one of the same title is meant. */
export function isOthers(item: Item, agreement: Mention, reader: Reader): boolean {
  const parties = reader.parties(agreement);
  const named = besides(item, reader) ?? reader.countries(item);
  if (named.size === 0 || parties.length === 0) return false;
  const isOther = (codes: ReadonlySet<string>) =>
    [...codes].some((code) => !parties.includes(code)) && !parties.every((party) => codes.has(party));
  if (isOther(named)) return true;
  // "signed one with Australia on 6 January 2022, with Britain on 11 January 2023 and with the Philippines in 2024"
  if (named.size === parties.length) return false;
  if (reader.is(item.to, 'with') && isOther(reader.countriesIn(item.to, item.to + 3))) return true;
  return isOther(clauseCountries(item, reader));
}

/** Countries of the sentence without those of "…, on 10 April 2018, after one with Indonesia"; null where it has no such end. */
function besides(item: Item, reader: Reader): ReadonlySet<string> | null {
  const date = reader.inSentence(item, 'date').find(({ from }) => from >= item.to);
  const end = reader.sentenceEnd(item);
  for (let i = date?.to ?? end; i < end; i++)
    if (APART.has(reader.word(i))) return reader.countriesIn(reader.sentenceStart(item), i);
  return null;
}

const APART = wordSet('; amid after following despite while');

/** So far beside an agreement its parties are looked for. */
const CLAUSE = 40;

/** Countries named between the dates or semicolons before and behind the agreement. */
function clauseCountries(item: Item, reader: Reader): ReadonlySet<string> {
  const dates = reader.inSentence(item, 'date');
  let from = Math.max(reader.sentenceStart(item), item.from - CLAUSE);
  let to = Math.min(reader.sentenceEnd(item), item.to + CLAUSE);
  for (const date of dates) {
    if (date.to <= item.from) from = Math.max(from, date.to);
    else if (date.from >= item.to) to = Math.min(to, date.from);
  }
  from = Math.max(from, reader.lastWord(from, item.from, ';') + 1);
  for (let i = item.to; i < to; i++) if (reader.is(i, ';')) to = i;
  return reader.countriesIn(from, to);
}
