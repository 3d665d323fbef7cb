/** Records that stand under a day: the entries of a timeline, and what has a day for its key. */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Claim, ClaimDate } from './claim.ts';
import type { FieldRecord } from './records.ts';
import type { Section } from './section.ts';

/** Of the passage with that index. */
export type SectionOf = (passage: number) => Section | undefined;

/** The first mention of a type in a field. */
export type First = (field: Field | null, type: Mention['type']) => Mention | undefined;

/** What is said of the first of the times that is known, or of any other of them. */
export function timed(times: readonly (TimeValue | null)[], mention: Mention | null = null): ClaimDate {
  const known = times.filter((value) => value !== null);
  const readings = known.filter(({ edtf }, i) => known.findIndex((other) => other.edtf === edtf) === i);
  return { value: readings[0] ?? null, readings, mention, tense: 'present' };
}

const TIMELINE = '["timeline",';
/** The path of what stands under a day as its key. */
const DAY_KEY = /"[12]\d{3}(?:-\d\d){0,2}"\]$/;

/** The passage of each entry's `text`, by the record's key. */
export function timelineTexts({ passages }: Dossier): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  const dated = new Set(passages.flatMap(({ path }) => (/^[12]\d{3}-/.test(String(path.at(-2))) ? listOf(path) : [])));
  for (const [index, { path }] of passages.entries()) {
    const key = JSON.stringify(path.slice(0, -1));
    if (path.at(-1) !== 'text' || !(path[0] === 'timeline' || DAY_KEY.test(key))) continue;
    // "budget: {2022: …}": a bare year is a day only among days, and in what is called a chronology.
    const list = listOf(path);
    const isYear = path[0] !== 'timeline' && /^\d{4}$/.test(String(path.at(-2)));
    if (!isYear || dated.has(list) || CHRONOLOGIES.test(list)) texts.set(key, index);
  }
  return texts;
}

/** The path of the map or list in which the entry of a text stands. */
function listOf(path: readonly (string | number)[]): string {
  let end = path.length - 2;
  while (typeof path[end - 1] === 'number') end--;
  return JSON.stringify(path.slice(0, end));
}

const CHRONOLOGIES =
  /(?:chronolog|chronicle|timeline|calendar|histor|milestone|event|diary|meeting|dialogue)[^"]*"\]$/i;

/** `text` beside a `date`: "The Memorandum is signed", "9th Dialogue in Tokyo"; a longer story has dates of its own. */
export function timelineClaims(
  { key, date: day }: FieldRecord,
  first: First,
  textOf: (key: string) => number | undefined,
  sections: SectionOf,
): Claim[] {
  const on = key.startsWith(TIMELINE) || DAY_KEY.test(key) ? first(day, 'date') : undefined;
  const value = on?.date?.value ?? null;
  const text = on ? textOf(key) : undefined;
  const section = text === undefined ? undefined : sections(text);
  if (!on || value === null || !section) return [];
  const things = [...section.mentions].filter(([{ type }]) => type !== 'person' && type !== 'organisation');
  const [thing, more] = things;
  if (!thing || more || section.quoted.has(thing[0])) return [];
  const [item, mention] = thing;
  const told = section.scan.text.slice(item.end);
  const before = section.scan.text.slice(0, item.start);
  const date = timed([value], on);
  const isSigning =
    /^(?:signing|signature|conclusion|adoption|issue|announcement) of (?:the )?$/i.test(before) ||
    /^\s+(?:is|was|are|were)? ?(?:signed|adopted|issued|announced)\b/.test(told);
  if (item.type === 'agreement' && isSigning)
    return [{ kind: 'signed', agreement: mention, isSigning: true, signedOn: on, date, span: mention.span }];
  if (item.type !== 'event' || !HOLDING.test(before) || !isHeld(told)) return [];
  return [{ kind: 'took-place', event: mention, place: null, date, span: mention.span }];
}

/** "9th Dialogue", "Hanoi hosts the 10th Dialogue", and not "Talks on the 9th Dialogue". */
const HOLDING =
  /(?:^|\b(?:opening of|hosts?|hosted|holds?|held|convenes?|convened|opens?|opened|(?:co-)?chairs?|(?:co-)?chaired|attends?|attended)\s+)(?:the\s+)?$/i;
/** "9th Dialogue was held", "9th Dialogue in Tokyo, chaired by X and Y"; "9th Dialogue, Minutes" is a paper of another day. */
function isHeld(told: string): boolean {
  if (/^\s+(?:is|was)? ?(?:held|hosted|convened|takes place|took place|opens|opened)\b/.test(told)) return true;
  return told.length <= LONGEST_CHAIRED && CHAIRED.test(told.trimEnd());
}

/** UTF-16 units: no more is looked at, and no longer story is. */
const LONGEST_CHAIRED = 300;
const CHAIRED =
  /^(?: (?:in|at)(?: \p{Lu}[\p{L}’-]*){1,3}(?:, \p{Lu}[\p{L}’-]*)?)?(?:,? (?:co-)?chaired by [^.]*)?[^\p{L}\p{N}]?$/u;
