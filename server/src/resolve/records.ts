/** The records of YAML dossiers: which fields belong together, what each is for, and what they lend each other. */
import { readDate } from '../dossier/dateField.ts';
import type { Dossier, Field } from '../dossier/dossier.ts';
import { IS_DATED } from '../dossier/fields.ts';
import type { Matcher } from '../recognise/matcher.ts';
import { FORMER, INCOMING } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { isDate } from '../time/calendar.ts';
import { dateValue, type PartialDate, parseEdtf, periodValue, type TimeValue } from '../time/edtf.ts';
import type { PersonItem } from './personReading.ts';
import type { Prepared } from './prepare.ts';
import type { Attachment } from './walk.ts';

/** The fields of one record by the part they play; see `RECORD_FIELDS` in dossier/fields.ts. */
export interface FieldRecord {
  /** Path of the record as JSON. */
  readonly key: string;
  readonly person: Field | null;
  /** Rank and offices. */
  readonly titles: readonly Field[];
  readonly role: Field | null;
  readonly age: Field | null;
  readonly born: Field | null;
  /** The agreement or event that the record is about. */
  readonly subject: Field | null;
  readonly signed: Field | null;
  readonly status: Field | null;
  /** What sort of document an agreement is. */
  readonly sort: Field | null;
  /** The side that the person is on. */
  readonly side: Field | null;
  readonly date: Field | null;
  /** First and last day. */
  readonly from: Field | null;
  readonly to: Field | null;
  readonly ordinal: Field | null;
  readonly place: Field | null;
  /** Chairs of an event, signatories of an agreement. */
  readonly chairs: readonly Field[];
  readonly signatories: readonly Field[];
}

const PERSON: readonly string[] = ['person', 'name'];
export const TITLES: readonly string[] = ['rank', 'office', 'offices', 'position'];
const SUBJECT: readonly string[] = ['agreement', 'event', 'title', 'name'];

/** Records in order of place: fields that differ in their last key alone, items of a list counting as one key. */
export function fieldRecords(dossier: Dossier): FieldRecord[] {
  const groups = new Map<string, Field[]>();
  for (const field of dossier.fields) {
    const { path } = field;
    const inList = typeof path.at(-1) === 'number';
    const key = JSON.stringify(path.slice(0, inList ? -2 : -1));
    const group = groups.get(key);
    if (group) group.push(field);
    else groups.set(key, [field]);
  }
  return [...groups].map(([key, own]) => {
    const around = titleParent(own, groups);
    // `office: {title: …, from: …}` is a title of the record around it, which gives the person and, without others, the dates.
    const fields = around === null ? own : [...own.map(asTitle), ...around.filter((field) => lendsTo(field, own))];
    const named = (keys: readonly string[]) => fields.filter((field) => keys.includes(keyOf(field)));
    return {
      key,
      person: named(PERSON)[0] ?? null,
      titles: named(TITLES),
      role: named(['role'])[0] ?? null,
      age: named(['age'])[0] ?? null,
      born: named(['born'])[0] ?? null,
      subject: named(SUBJECT)[0] ?? null,
      signed: named(['signed'])[0] ?? null,
      status: named(['status'])[0] ?? null,
      sort: named(['kind'])[0] ?? null,
      side: named(['delegation', 'country'])[0] ?? null,
      date: named(['date'])[0] ?? null,
      from: named(['from'])[0] ?? null,
      to: named(['to'])[0] ?? null,
      ordinal: named(['ordinal', 'edition'])[0] ?? null,
      place: named(['place'])[0] ?? null,
      chairs: named(['chair', 'chairs']),
      signatories: named(['signatory', 'signatories']),
    };
  });
}

const DATES: readonly string[] = ['date', 'from', 'to'];

/** The fields of the record in which these stand as a map under `rank` or `office`; null for all others. */
function titleParent(own: readonly Field[], groups: ReadonlyMap<string, readonly Field[]>): readonly Field[] | null {
  const path = own[0]?.path ?? [];
  const inList = typeof path.at(-1) === 'number';
  const steps = path.slice(0, inList ? -2 : -1);
  const at = steps.findLastIndex((step) => typeof step === 'string');
  if (!TITLES.includes(String(steps[at])) || at < steps.length - 2) return null;
  return groups.get(JSON.stringify(steps.slice(0, at))) ?? null;
}

function asTitle(field: Field): Field {
  const key = keyOf(field);
  return key === 'title' || key === 'name' ? { ...field, path: [...field.path.slice(0, -1), 'office'] } : field;
}

function lendsTo(field: Field, own: readonly Field[]): boolean {
  const key = keyOf(field);
  return PERSON.includes(key) || (DATES.includes(key) && !own.some((other) => DATES.includes(keyOf(other))));
}

export function keyOf({ path }: Field): string {
  const last = path.at(-1);
  return String(typeof last === 'number' ? path.at(-2) : last);
}

/** When a record says that it was: its `date`, or the time between its `from` and `to`. */
export function timesOf({ date, from, to }: FieldRecord): readonly TimeValue[] {
  const day = date === null ? null : parseEdtf(date.value);
  const first = from === null ? null : parseEdtf(from.value);
  const last = to === null ? null : parseEdtf(to.value);
  const isDay = (value: TimeValue | null): value is PartialDate => value?.type === 'date';
  const span = isDay(first) ? [periodValue(first, isDay(last) ? last : 'open')] : isDay(last) ? [last] : [];
  return day === null ? span : [day, ...span];
}

/** The times of the record around each passage, also where it stands deeper in the record: its fields, or a day for its key. */
export function recordDates(
  records: readonly FieldRecord[],
  dossier: Dossier,
): (passage: number) => readonly TimeValue[] {
  const byKey = new Map<string, readonly TimeValue[]>();
  for (const record of records) {
    const times = timesOf(record);
    if (times.length > 0) byKey.set(record.key, times);
  }
  const ofKeys = new Map<string, readonly TimeValue[]>();
  const keyTimes = (step: string | number | undefined): readonly TimeValue[] => {
    if (typeof step !== 'string' || !HAS_YEAR.test(step)) return NO_TIMES;
    const known = ofKeys.get(step) ?? writtenTimes(step);
    ofKeys.set(step, known);
    return known;
  };
  let isKeyed = false;
  // A list that only this dossier has: "letters: [{from: X, date: 2020-03-20}]".
  for (const { path, text } of dossier.passages) {
    isKeyed ||= path.some((step) => keyTimes(step).length > 0);
    // "term: [2023-03-02, 2024-03-21]": the days of a list.
    const to = typeof path.at(-1) === 'number' ? path.length - 2 : path.length - 1;
    const times = to > 0 ? timesUnder(String(path[to]), text) : NO_TIMES;
    if (times.length === 0) continue;
    const key = JSON.stringify(path.slice(0, to));
    const known = byKey.get(key) ?? NO_TIMES;
    byKey.set(key, [...known, ...times.filter(({ edtf }) => known.every((time) => time.edtf !== edtf))]);
  }
  if (byKey.size === 0 && !isKeyed) return () => NO_TIMES;
  return (passage) => {
    const path = dossier.passages[passage]?.path ?? [];
    for (let length = path.length; length > 0; length--) {
      const times = length < path.length ? byKey.get(JSON.stringify(path.slice(0, length))) : undefined;
      if (times) return times;
      const ofKey = keyTimes(path[length - 1]);
      if (ofKey.length > 0) return ofKey;
    }
    return NO_TIMES;
  };
}

/** What a value says of the time of its record: a day or a span of years under any key, a year under that of a date. */
function timesUnder(key: string, text: string): readonly TimeValue[] {
  const times = OF_ANOTHER.test(key) ? NO_TIMES : writtenTimes(text);
  return IS_DATED.test(key) ? times : times.filter((time) => time.type === 'period' || time.precision !== 'year');
}

/** Keys of days on which nobody did anything of what the record tells. */
const OF_ANOTHER = /born|birth|died|death|accessed|retrieved|updated|verified|sinh|生年|没年/iu;
const HAS_YEAR = /[12]\d{3}/;
/** "2016-2021", "2021-", "2016–2021" */
const YEARS = /^((?:19|20)\d\d)\s?[-–—~～]\s?((?:19|20)\d\d)?$/;
/** "2018-04-10-signing" */
const FILE_DAY = /^(\d{4}-\d\d-\d\d)[-_]\S+$/;
/** "delegation_2019" */
const KEY_YEAR = /\p{L}[_ -]((?:19|20)\d\d)$/u;
const LONGEST_DATE = 40;
const IN_STROKES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const VIETNAMESE = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/iu;
const JAPANESE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

/** What a text that is nothing but a date may say: "10/04/2018" is one of two days. */
function writtenTimes(written: string): readonly TimeValue[] {
  const text = written.trim();
  if (text.length > LONGEST_DATE || !HAS_YEAR.test(text)) return NO_TIMES;
  const [, begun, ended] = YEARS.exec(text) ?? [];
  if (begun)
    return [periodValue(dateValue(Number(begun), null, null), ended ? dateValue(Number(ended), null, null) : 'open')];
  const exact = parseEdtf(FILE_DAY.exec(text)?.[1] ?? KEY_YEAR.exec(text)?.[1] ?? text);
  if (exact !== null) return [exact];
  const day = (year = '', month = '', of: string | undefined): readonly TimeValue[] => {
    const [y, m, d] = [Number(year), Number(month), of === undefined ? null : Number(of)];
    return m < 1 || m > 12 || (d !== null && !isDate(y, m, d)) ? NO_TIMES : [dateValue(y, m, d)];
  };
  const [, first, second, year] = IN_STROKES.exec(text) ?? VIETNAMESE.exec(text) ?? [];
  if (first) return [...day(year, second, first), ...(text.includes('/') ? day(year, first, second) : NO_TIMES)];
  const [, ...japanese] = JAPANESE.exec(text) ?? [];
  if (japanese.length > 0) return day(japanese[0], japanese[1], japanese[2]);
  const { value } = readDate(text);
  return value === null ? NO_TIMES : [value];
}

const NO_TIMES: readonly TimeValue[] = [];

/** The person of the same record, by the passage of a rank or office: `personIn` tells whom a passage names. */
export function titleOwners(
  records: readonly FieldRecord[],
  registry: Registry,
  personIn: (passage: number) => string | null,
): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  for (const { person, titles: own, role } of records) {
    const titles = role === null ? own : [...own, role];
    if (person === null || titles.length === 0) continue;
    const id = registry.people.has(person.value) ? person.value : personIn(person.passage);
    if (id !== null) for (const title of titles) owners.set(title.passage, id);
  }
  return owners;
}

/**
 * The people of a passage with the rank and the offices that its record gives the only one of them, as words beside the
 * name would: they tell who is meant.
 */
export function titledPeople(
  records: readonly FieldRecord[],
  prepared: readonly Prepared[],
  matcher: Matcher,
): (passage: number) => readonly PersonItem[] {
  const titled = new Map<number, readonly PersonItem[]>();
  for (const { person, titles } of records) {
    const [only, more] = person === null ? [] : (prepared[person.passage]?.people ?? []);
    if (person === null || !only || more || titles.length === 0) continue;
    const lent = titles.flatMap(({ passage }) => titlesIn(prepared[passage], only, matcher));
    if (lent.length > 0) titled.set(person.passage, [{ ...only, titles: [...only.titles, ...lent] }]);
  }
  return (passage) => titled.get(passage) ?? prepared[passage]?.people ?? [];
}

function titlesIn(prepared: Prepared | undefined, { item: person }: PersonItem, { words }: Matcher): Attachment[] {
  const { items = [], tokens } = prepared?.scan ?? {};
  const isPresent = (title: number) =>
    tokens?.word.subarray(0, title).every((word) => ((words.classes[word] as number) & (FORMER | INCOMING)) === 0);
  return items
    .filter(({ type, from }) => (type === 'rank' || type === 'office') && isPresent(from))
    .map((title) => ({ person, title, tense: 'present', marker: null, certain: true }));
}
