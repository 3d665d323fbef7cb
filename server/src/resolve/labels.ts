/** Labels with their values, "Date: 13 March 2023", the words that are such labels, and where their lines begin and end. */
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { englishLabel } from './nativeLabels.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/** A label, or the head of a column, in small letters and what stands behind it: the tokens `[from, to)`. */
export interface Labelled {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export function beginsAt(i: number, { sentences }: Section, reader: Reader): boolean {
  return reader.startsLine(i) || sentences[i] !== sentences[i - 1];
}

/** Where the value that begins before `from` ends: at a line, a sentence, or a mark with a known label behind it. */
export function endAt(from: number, section: Section, reader: Reader): number {
  const { count } = section.scan.tokens;
  let to = from;
  while (to < count && to - from < LONGEST_VALUE && !beginsAt(to, section, reader)) {
    if (JOINS.has(reader.word(to)) && KNOWN.has(labelAt(to + 1, section, reader, false)?.label ?? '')) return to + 1;
    to++;
  }
  return to;
}

export const LONGEST_VALUE = 60;
const JOINS = new Set([';', ',', '|', '–', '—', '-', '(']);
export const ON = new Set(['on', 'in', 'the', 'at']);
export const BULLETS = new Set(['-', '*', '•', '–', '—', '|', '_']);

/** "Date held: 13 March 2023" at a token. `whole`: with its value. */
export function labelAt(at: number, section: Section, reader: Reader, whole = true): Labelled | null {
  const { count, kind } = section.scan.tokens;
  let from = at;
  while (from < at + 3 && BULLETS.has(reader.word(from))) from++;
  const inRow = from > at && reader.word(from - 1) === '|';
  for (let i = from; i < from + LONGEST_LABEL && i < count && kind[i] !== BREAK_TOKEN; i++) {
    const word = reader.word(i);
    if (word === ':' || word === '：' || (word === '|' && inRow)) {
      let value = i + 1;
      while (value < i + 3 && BULLETS.has(reader.word(value))) value++;
      const label = labelText(reader.words(from, i).text);
      return i === from ? null : { label, from: value, to: whole ? endAt(value, section, reader) : value };
    }
    if (i > from && beginsAt(i, section, reader)) return null;
  }
  return null;
}

/** "Chair (Japan)", "Japanese chair": whose it is says the name behind it. */
const labelText = (written: string): string =>
  englishLabel(
    written
      .normalize('NFC')
      .toLowerCase()
      .replace(/[*_]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?\([^)]*\)$/, '')
      .replace(/^\p{L}+ese (?=co-?chair|chair)/u, ''),
  );

/** "Date and place of signing". */
const LONGEST_LABEL = 7;

/** The break before the next item of the same list, and no empty line. */
export function isItemBreak(i: number, { scan: { text, tokens } }: Section): boolean {
  if (tokens.kind[i] !== BREAK_TOKEN || i + 1 >= tokens.count || i === 0) return false;
  const [end, start] = [tokens.end[i - 1] as number, tokens.start[i + 1] as number];
  const line = text.indexOf('\n', end);
  const next = text.indexOf('\n', line + 1);
  return line >= 0 && line < start && (next < 0 || next >= start);
}

/** Only articles, countries and marks stand in `[from, to)`. */
export function isLight(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (!reader.isMark(i) && !reader.hasAny(i, i + 1, ARTICLE | COUNTRY)) return false;
  return true;
}

/** Behind the title its line or sentence ends, but for a bracket and marks. */
export function closesAt(from: number, to: number, reader: Reader): boolean {
  let at = from;
  if (reader.word(at) === '(') while (at < to && reader.word(at - 1) !== ')') at++;
  while (at < to && reader.isMark(at)) at++;
  return at >= to;
}

const set = (labels: string): ReadonlySet<string> => new Set(labels.split(','));

/** Whose value is the subject of the record; "Subject" and "Re" say only what a letter is about. */
export const SUBJECTS = set(
  'what,event,name of event,name of the event,event name,meeting,dialogue,forum,conference,summit,title,name,document,agreement,memorandum,treaty,instrument,document title,title of document,title of the document,text,occasion,activity,statement,declaration',
);
/** What only a meeting has. */
export const OF_MEETINGS = set(
  'topic,topics,theme,themes,agenda,participants,attendance,delegations,interpreters,papers,outcome',
);
/** Of those the ones whose value is a document. */
export const TITLES = set(
  'title,name,document,agreement,memorandum,treaty,instrument,document title,title of document,title of the document,statement,declaration',
);
export const PROPERTIES = set('place,parties,language,languages,authentic texts,depositary,duration,articles,done at');
export const BASIS =
  /^(?:(?:the )?legal )?(?:basis|framework|foundation)$|^(?:held|done|carried out) under$|^legal (?:instrument|text)$/;
/** "Last meeting", "Most recent edition". */
export const LATEST = /^(?:last|latest|previous|most recent) (?:meeting|dialogue|forum|session|round|edition|event)$/;
/** Whose date is its own. */
export const LETTER = set('to,from,subject,re,ref,reference,attn,cc,author,by,prepared by');
export const DATES = set(
  'date,dates,when,date and place,place and date,date and venue,venue and date,when and where,date and location,date held,held,held on,day,date of the meeting,meeting date,event date,date of event,date of the event,took place,took place on,period,duration',
);
export const SIGNINGS = set(
  'signed,signed on,date signed,date of signing,date of signature,signing date,concluded,concluded on,announced,announced on,unveiled,launched,issued,issued on,date of issue,adopted,adopted on,date of adoption,when signed,signature,signing',
);
export const KINDS = set(
  'kind,type,kind of document,type of document,kind of instrument,type of instrument,form,nature',
);
export const PLACES = set(
  'venue,place,held,held on,date and place,place and date,date and venue,venue and date,when and where,date and location,location,city,where,host city,held in,held at,place held,place of meeting,meeting place,location of the event,host',
);
export const CHAIRS = set(
  'chair,chairs,co-chair,co-chairs,cochair,cochairs,chaired by,co-chaired by,chairman,chairmen,chairperson,chairpersons,co-chairmen,presided over by,chairs of the meeting',
);
export const SIGNATORIES = set('signatories,signatory,signed by,signers');
/** Heads of columns with dates and places. */
export const HEADS: ReadonlySet<string> = new Set(
  [
    DATES,
    SIGNINGS,
    PLACES,
    set('reported,reviewed,published,in force,entry into force,document date,filed,updated,source'),
  ].flatMap((each) => [...each]),
);
export const KNOWN: ReadonlySet<string> = new Set(
  [DATES, SIGNINGS, PLACES, CHAIRS, SIGNATORIES].flatMap((each) => [...each]),
);
