/** Words and forms that several rules share: dates of a tenure, ranks and titles in the style of the text. */
import type { Mention } from '../recognise/mention.ts';
import type { Office, Rank, Tenure } from '../registry/model.ts';
import { articleBefore } from '../text/article.ts';
import { isCapitals } from '../text/capitals.ts';
import { languageOf } from '../text/language.ts';
import { boundsText, timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';

/** "from 12 July 2021", "until 3 June 2021", "from 2017 to 12 July 2021", "on days that the sources show". */
export function tenureText({ from, to }: Pick<Tenure, 'from' | 'to'>): string {
  const bounds = boundsText(from, to) ?? 'on days that its sources show';
  return from && to ? `from ${bounds}` : bounds;
}

/** `rank` written as the text writes ranks: abbreviated or not, with or without full stops, in capitals or not. */
export function rankInStyle(rank: Rank, written: Mention): string {
  // A YAML field that names ranks by their ids.
  if (written.text === written.id) return rank.id;
  // 幕僚長たる陸将, a 陸将 who is Chief of Staff, is written 陸将.
  const native = nativeLike(rank.native, written.text)?.replace(/^.*たる/u, '');
  const text = native ?? (written.abbreviated ? abbreviationLike(rank, written.text) : rank.title);
  return inCapitalsOf(written.text, text);
}

/** The title of `office` in the language of the text, or its id where the text names offices so. */
export function officeInStyle(office: Office, written: Mention): string {
  return written.text === written.id ? office.id : (nativeLike(office.native, written.text) ?? office.title);
}

/** A native title where the text has one of the same language: "Đại tướng" for “Thượng tướng”, but never for “大将”. */
function nativeLike(native: string | null, written: string): string | null {
  const language = native === null ? null : languageOf(written);
  return language !== null && languageOf(native ?? '') === language ? native : null;
}

function abbreviationLike(rank: Rank, written: string): string {
  const words = new Set(written.toLowerCase().split(/[\s.]+/));
  const score = (abbreviation: string): number => {
    const shared = abbreviation
      .toLowerCase()
      .split(/[\s.]+/)
      .filter((word) => word !== '' && words.has(word)).length;
    const stopped = abbreviation.endsWith('.') === written.endsWith('.') ? 1 : 0;
    const dotted = abbreviation.includes('.') === written.includes('.') ? 1 : 0;
    return shared * 2 + stopped + dotted;
  };
  const best = [...rank.abbreviations].sort((a, b) => score(b) - score(a))[0];
  return best ?? rank.title;
}

/** All capitals where the text has them, else as it is. */
export function inCapitalsOf(model: string, text: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  const cased = letters !== letters.toLowerCase();
  return cased && letters.length > 1 && isCapitals(letters) ? text.toUpperCase() : text;
}

/** "on 3 March 2020", "in March 2020", "in 2024". */
export function onDate(value: TimeValue): string {
  const day = value.type === 'period' || value.precision === 'day';
  return `${day ? 'on' : 'in'} ${timeText(value)}`;
}

/** "on 2 March 2020 or in May 2024": the first of them, as a sentence with many says nothing of most. */
export function onDates(values: readonly TimeValue[]): string {
  return values.slice(0, 2).map(onDate).join(' or ');
}

/** "a", or "an" before a vowel sound, figures included ("an 8th"). */
export function article(noun: string): string {
  return articleBefore(noun) ?? 'a';
}

/** "Japan"; what is no ISO 3166-1 code stands as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}

/** Made once: that takes longer than all the names of a list. */
const regions = new Intl.DisplayNames('en', { type: 'region' });

/** " in Hanoi", but " at Gia Lam Airport, Hanoi"; nothing where the place is not known. */
export function atPlace(place: string | null): string {
  return place === null ? '' : ` ${place.includes(',') ? 'at' : 'in'} ${place}`;
}
