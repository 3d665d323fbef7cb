/** The keys of a dossier and what each is for: one table for the reader, the JSON Schema and the editor's help. */
import type { NameOrder, RankStyle, Severity, Spelling } from './dossier.ts';

export const SPELLINGS = ['en-GB', 'en-US', 'official'] as const satisfies readonly Spelling[];
export const NAME_ORDERS = ['family-first', 'given-first', 'as-written'] as const satisfies readonly NameOrder[];
export const RANK_STYLES = ['full', 'abbreviated', 'consistent'] as const satisfies readonly RankStyle[];
export const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

/**
 * What the value of a key is. `value` one scalar; `choice` one of the options; `severities` a map of rule and severity;
 * `allowances` a list of allowances; `records` people, events and the like with fields of their own; `prose` text, or
 * anything with text in it; `any` is kept and not looked into.
 */
export type FieldType =
  | { readonly kind: 'date' | 'value' | 'severities' | 'allowances' | 'records' | 'prose' | 'any' }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

export type DossierField = FieldType & { readonly description: string };

/** What front matter and YAML dossiers may hold, in the order in which people write it. */
export const HEADER_FIELDS = {
  date: {
    kind: 'date',
    description:
      'The date that the dossier speaks of, in EDTF (ISO 8601-2): 2024-02-27, 2024-02 or 2024. Facts are held against the registry as of this date, and "last week" is counted from it.',
  },
  place: { kind: 'value', description: 'Where it was written, or where what it tells of took place: Hanoi.' },
  title: { kind: 'value', description: 'The title of the dossier. It is read as words, like the text.' },
  source: { kind: 'any', description: 'Where the text comes from: an address, or a citation.' },
  language: {
    kind: 'value',
    description:
      'The language of the text, as an IETF tag: en, vi, ja. Dates are offered in the way in which it writes them.',
  },
  spelling: {
    kind: 'choice',
    options: SPELLINGS,
    description:
      'The spelling that the text keeps to. en-GB: British. en-US: American. official: titles as the states concerned write them. It also says which number comes first in 3/4/2024.',
  },
  names: {
    kind: 'choice',
    options: NAME_ORDERS,
    description:
      "The order in which names are to be written. family-first: Yamazaki Koji. given-first: Koji Yamazaki. as-written: the text's own order.",
  },
  ranks: {
    kind: 'choice',
    options: RANK_STYLES,
    description:
      'How ranks before full names are to be written. full: Senior Lieutenant General. abbreviated: Sen. Lt. Gen. consistent: one way in the whole text.',
  },
  registry: { kind: 'any', description: 'Registry files that this dossier is to be held against.' },
  rules: {
    kind: 'severities',
    description: 'Severity of single rules in this dossier: "weekday-mismatch: off".',
  },
  allow: {
    kind: 'allowances',
    description:
      'Findings that are to be silent: each names the rule, quotes the text and gives the reason. One that no longer matches anything is reported.',
  },
} as const satisfies Readonly<Record<string, DossierField>>;

/** What a YAML dossier may hold beside the header. Other keys are allowed, and their text is read as prose. */
export const CONTENT_FIELDS = {
  participants: {
    kind: 'records',
    description: 'Who takes part: for each the person with rank, office, delegation and role.',
  },
  events: { kind: 'records', description: 'Meetings, visits and exercises with date, place and chairs.' },
  agreements: {
    kind: 'records',
    description: 'Agreements with the day and place of signature, signatories and parties.',
  },
  timeline: { kind: 'records', description: 'What happened when: entries with a date and a text.' },
  notes: { kind: 'prose', description: 'Notes, read as prose.' },
  body: { kind: 'prose', description: 'The text of the dossier, read as prose.' },
} as const satisfies Readonly<Record<string, DossierField>>;

/** The fields of a record; other keys of a record are read as prose. */
export const RECORD_FIELDS = {
  person: 'Name of the person, without rank or title: Phan Văn Giang.',
  name: 'Name of the person, the event, the agreement or the partnership.',
  rank: 'Military rank borne on the day, abbreviated or spelled out: Senior Lieutenant General.',
  office: 'Office held on the day, with its organisation: Chief of the Joint Staff.',
  offices: 'Offices held on the day, where there are several.',
  position: 'Office held on the day; the same as `office`.',
  organisation: 'Ministry, service, party or other body.',
  organization: 'The same as `organisation`.',
  delegation: 'The side one takes part for: Japan.',
  country: 'Country, by name or as an ISO 3166-1 code.',
  role: 'Part played here: head of delegation, interpreter.',
  age: 'Age of the person on the day, in years: 53.',
  born: 'Day, month or year of birth: 1960-10-14.',
  event: 'Name of the event, with its ordinal: 10th Viet Nam–Japan Defence Policy Dialogue.',
  agreement: 'Title of the agreement.',
  partnership: 'Name of the partnership at the time.',
  title: 'Title of the agreement or the event.',
  date: 'Day or days, in EDTF: 2024-02-27, 2023-04-12/2023-04-14.',
  signed: 'Day of signature, in EDTF.',
  from: 'First day.',
  to: 'Last day.',
  place: 'Where it takes place or was signed.',
  chair: 'Who is in the chair.',
  chairs: 'Who are in the chair, where there are several.',
  signatory: 'Who signed.',
  signatories: 'Who signed, where there are several.',
  party: 'A party to it.',
  parties: 'The parties to it.',
  ordinal: 'Number of the edition: 10.',
  edition: 'Number of the edition; the same as `ordinal`.',
  kind: 'What sort of thing it is: memorandum, visit.',
  status: 'Where it stands: in force, signed, planned.',
} as const satisfies Readonly<Record<string, string>>;

/** Keys of the user's own under which a date stands: "when", "until", "date of meeting", "meeting_date". */
export const IS_DATED =
  /^(?:day|month|year|years|when|on|term|tenure|period|since|until|till|start|begin|end|(?:\p{L}+[ _-])*date(?:[ _-]\p{L}+)*)$/iu;

/** Where a registry entry can be named by its id as well as by its words, and what it is. */
export const RECORD_IDS = {
  person: 'person',
  chair: 'person',
  chairs: 'person',
  signatory: 'person',
  signatories: 'person',
  rank: 'rank',
  office: 'office',
  offices: 'office',
  position: 'office',
  organisation: 'organisation',
  organization: 'organisation',
  agreement: 'agreement',
  partnership: 'partnership',
  event: 'event',
} as const satisfies Partial<Readonly<Record<keyof typeof RECORD_FIELDS, string>>>;

/** What `name` names is told by the list that it stands in. */
const NAMED_IN = { participants: 'person', events: 'event', agreements: 'agreement' } as const;

type RecordIdKind = (typeof RECORD_IDS)[keyof typeof RECORD_IDS];

/** The kind of entry whose id the value at a path of a YAML dossier may be; items of lists are numbers or null. */
export function recordIdKind(path: readonly (string | number | null)[]): RecordIdKind | null {
  const key = path.findLast((step) => typeof step === 'string');
  const table: Readonly<Record<string, RecordIdKind>> = key === 'name' ? NAMED_IN : RECORD_IDS;
  const by = String((key === 'name' ? path[0] : key) ?? '');
  return Object.hasOwn(table, by) ? (table[by] ?? null) : null;
}

/** Keys of records whose text is read as prose. */
export const RECORD_PROSE = {
  text: 'What happened, read as prose.',
  notes: 'Notes, read as prose.',
} as const satisfies Readonly<Record<string, string>>;

export type RecordKey = keyof typeof RECORD_FIELDS | keyof typeof RECORD_PROSE;

/** The keys that fit the records of each list, those that begin one first; `entry` are the ones of a whole record. */
export const RECORD_LISTS: Readonly<
  Record<string, { readonly entry: readonly RecordKey[]; readonly keys: readonly RecordKey[] }>
> = {
  participants: {
    entry: ['person', 'rank', 'office'],
    keys: [
      'person',
      'rank',
      'office',
      'offices',
      'organisation',
      'delegation',
      'country',
      'role',
      'from',
      'to',
      'notes',
    ],
  },
  events: {
    entry: ['event', 'date', 'place'],
    keys: ['event', 'date', 'place', 'from', 'to', 'ordinal', 'chair', 'chairs', 'kind', 'status', 'notes'],
  },
  agreements: {
    entry: ['agreement', 'signed', 'place'],
    keys: ['agreement', 'signed', 'place', 'signatory', 'signatories', 'party', 'parties', 'kind', 'status', 'notes'],
  },
  timeline: {
    entry: ['date', 'text'],
    keys: ['date', 'text', 'from', 'to', 'place', 'event', 'agreement', 'person', 'rank', 'office', 'notes'],
  },
};

export const ALLOWANCE_FIELDS = {
  rule: 'Id of the rule that is to be silent, as the finding shows it: rank-not-held.',
  text: 'The words that the finding underlines, quoted exactly.',
  reason: 'Why the text is right as it stands, for those who read it later.',
} as const satisfies Readonly<Record<string, string>>;

export type HeaderKey = keyof typeof HEADER_FIELDS;
export const HEADER_KEYS: readonly HeaderKey[] = keysOf(HEADER_FIELDS);

function keysOf<Table extends object>(table: Table): readonly (keyof Table)[] {
  return Object.keys(table).filter((key): key is Extract<keyof Table, string> => key in table);
}
