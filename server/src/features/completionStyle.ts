/** How this dossier writes names, ranks and dates, so that what is inserted looks like what is there. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person, Rank } from '../registry/model.ts';
import { markedShort } from '../rules/nameStyle.ts';
import { languageOf } from '../text/language.ts';
import { type DateForm, prevailingForm } from './dateForms.ts';
import { around } from './near.ts';

/** So many mentions on either side of the cursor say how this dossier writes. */
const sample = 100;

export type Language = 'en' | 'vi' | 'ja';

export interface Style {
  readonly diacritics: boolean;
  readonly givenFirst: boolean;
  readonly abbreviatedRanks: boolean;
  readonly dates: DateForm;
  /** The abbreviation of a rank that the dossier has used already, by rank id. */
  readonly usedRanks: ReadonlyMap<string, string>;
  /** What the titles around are written in; null where there are none. */
  readonly language: Language | null;
  /** People named by their full name so far: the next mention may be short. */
  readonly introduced: ReadonlySet<string>;
}

export function styleOf(analysis: Analysis, offset: number): Style {
  const { dossier } = analysis;
  // The word that is being typed is no habit yet.
  const isTyped = ({ span }: Mention) => span.start < offset && offset <= span.end;
  const mentions = around(analysis.mentions, offset, sample).filter((mention) => !isTyped(mention));
  const people = mentions.filter((mention) => mention.type === 'person');
  const ranks = mentions.filter((mention) => mention.type === 'rank');
  const usedRanks = new Map<string, string>();
  for (const { id, text, abbreviated } of ranks) if (id !== null && abbreviated === true) usedRanks.set(id, text);
  return {
    diacritics: people.some(({ text }) => /[^\p{ASCII}]/u.test(text) && /\p{Script=Latin}/u.test(text)),
    givenFirst: dossier.names === 'given-first' || most(people, ({ name }) => name === 'given-first'),
    abbreviatedRanks: most(ranks, ({ abbreviated }) => abbreviated === true),
    dates: prevailingForm(mentions, dossier),
    usedRanks,
    language: languageAround(mentions, dossier.language),
    introduced: introducedBefore(analysis, offset),
  };
}

/** What the dossier says, or most titles around are in; names of people say nothing, as they stand in any language. */
function languageAround(mentions: readonly Mention[], stated: string | null): Language | null {
  if (stated !== null) return stated.startsWith('vi') ? 'vi' : stated.startsWith('ja') ? 'ja' : 'en';
  const titles = mentions.filter(({ type }) => type !== 'person' && type !== 'date');
  const native = titles.flatMap(({ text }) => languageOf(text) ?? []);
  if (titles.length === 0) return null;
  if (native.length * 2 <= titles.length) return 'en';
  return most(native, (each) => each === 'ja') ? 'ja' : 'vi';
}

/**
 * A title in English, and in the language of the words that are typed or else of the titles around, where it has a form in
 * that: the one of those around goes first. Who writes English may look a title up by its native words.
 */
export function inLanguages(
  english: string,
  natives: readonly (string | null)[],
  { language }: Style,
  typed: string,
): readonly string[] {
  const wanted = languageOf(typed) ?? language;
  const native =
    wanted === null || wanted === 'en' ? null : natives.find((each) => each !== null && languageOf(each) === wanted);
  if (!native) return [english];
  return language === 'en' ? [english, native] : [native, english];
}

export function fullName({ name }: Person, style: Style): string {
  const words = name.ascii.split(' ');
  // Only a name of two parts is turned by anybody: "Koji Yamazaki", but never "Giang Van Phan".
  if (style.givenFirst && name.order === 'family-first' && words.length === 2) return words.toReversed().join(' ');
  return style.diacritics ? name.full : name.ascii;
}

export function shortName({ name }: Person, style: Style): string {
  return style.diacritics ? markedShort(name) : name.short;
}

export function rankForm(rank: Rank, style: Style): string {
  const used = style.usedRanks.get(rank.id);
  if (used !== undefined) return used;
  return (style.abbreviatedRanks ? rank.abbreviations[0] : undefined) ?? rank.title;
}

function introducedBefore({ mentions }: Analysis, offset: number): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { span, type, name, id } of mentions) {
    if (span.start >= offset) break;
    if (type === 'person' && name !== 'short' && name !== 'wrong-part' && id !== null) ids.add(id);
  }
  return ids;
}

function most<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(test).length * 2 > items.length;
}
