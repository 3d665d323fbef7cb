/**
 * What looks like a wrong date and is none, by the words around it: two days between which something was moved, a number
 * that is no day, a newspaper. Asked only of dates with a defect, which are few.
 */
import { sentenceAround } from '../../text/sentenceAround.ts';
import type { Span } from '../../text/span.ts';
import type { PartialDate } from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';

/** `span`: of the date, in the text. */
export function isDoubtful(reading: DateReading, span: Span, text: string): boolean {
  switch (reading.defect) {
    case 'impossible':
      return isNoDay(span, text);
    case 'reversed':
      return isNoRange(reading, span, text) || isWholeYear(reading, span, text);
    case 'weekday':
      return isPaper(reading, text) || (!reading.written.year && isOfLongAgo(span, text));
    case 'ambiguous':
    case null:
      return false;
  }
}

/** An address, a version, a path, the end of another figure, any month's last days. */
function isNoDay({ start, end }: Span, text: string): boolean {
  const written = text.slice(start, end);
  const { before, after } = sentenceAround(text, start, end);
  // "26. 0 Jan.-June" in a table.
  if (written.startsWith('0') && /\d\.\s*$/.test(before)) return true;
  // "issues/apr00/page10"
  if (/^\p{L}+\.?0+$/u.test(written)) return true;
  // "the thirtieth day of the month"
  if (/\bof the month$/i.test(written)) return true;
  // "30 February Street"
  if (/^\s+(?:Street|Avenue|Road|Square|Boulevard|Bridge|Stadium|Park|Lane|Ward|School|Hospital)\b/.test(after))
    return true;
  // "TCVN 31/06/2010", "invoice 2024/31/04": what stands right before the number says what it numbers.
  if (!/\p{L}/u.test(written) && (isCode(before) || NUMBERED_THING.test(before))) return true;
  // "Versions 3.1 and 31.04.2023"
  return written.includes('.') && VERSION.test(before);
}

const VERSION = /\b(?:versions?|releases?|builds?|revisions?)\b[\s\d.,]*(?:and|or|to)?\s*$/i;

/** Nouns with a number behind them. */
const NUMBERED_THING =
  /\b(?:invoice|file|case|form|contract|standard|ref(?:erence)?|circular|decree|dossier|docket|folio|ticket|serial|model|number|no|code|item|section|chapter|article|document|receipt|order)[.:#]?\s+(?:(?:number|no|nr)[.:]?\s*)?#?$/i;

/** Letters of a standard or an office in a text that is not in capitals itself. */
function isCode(before: string): boolean {
  const [, word = ''] = /(?:^|\s)(\p{Lu}{3,}(?:[-/]\p{Lu}+)*)\s+$/u.exec(before) ?? [];
  return word !== '' && !CALENDAR.test(word) && (before.trim() === word || /\p{Ll}/u.test(before));
}

const CALENDAR = /^(?:UNTIL|FROM|DATED?|MON|TUE|WED|THU|FRI|SAT|SUN)/;

/** "moved from 12 March to 5 March" names two dates, "from 2023 to 2021 levels" two amounts; before Christ years fall. */
function isNoRange({ written }: DateReading, { start, end }: Span, text: string): boolean {
  const { before, after } = sentenceAround(text, start, end);
  return (
    MOVED.test(before) ||
    // "- Dates were moved.", "- Talks: from 12 March to 5 March": an item that has no verb of its own.
    (LABELLED.test(before) && MOVED.test(text.slice(Math.max(0, start - LONGEST_LIST), start))) ||
    MOVED.test(after) ||
    COUNTED_DOWN.test(before) ||
    COUNTED_THING.test(before) ||
    COMPARED.test(after) ||
    (AMOUNTS.test(before) && !written.month && !isDone(before, after))
  );
}

/** "Between 2022 and 2019 both sides held three dialogues": nothing that grows or is held against something else. */
const isDone = (before: string, after: string): boolean =>
  /\bbetween\s+$/i.test(before) && DEEDS.test(before + after) && !GROWING.test(before + after);

const DEEDS =
  /\b(?:held|met|visited|exchanged|signed|served|trained|worked|hosted|attended|joined|commanded|studied|chaired|organi[sz]ed|carried out|took (?:place|part))\b/i;
const GROWING =
  /%|\b(?:per ?cent|fell|fall|rose|rise|grew|grow|drop|declin|decreas|increas|doubl|tripl|halv|shr|number|amount|rate|more|fewer|less|twice|times|fold|differ|compar|gap|contrast|choice|choos|balance|ratio)/i;

const LABELLED = /:\s+(?:from\s+)?$/;
/** UTF-16 units. */
const LONGEST_LIST = 200;
const MOVED =
  /\b(?:mov|chang|bring|brought|advanc|reschedul|shift|correct|amend|revis|alter|adjust|switch|postpon|put (?:off|back)|redat|backdat|dời|lùi|đổi|chuyển|hoãn)|変更|延期|前倒し|繰り上げ/iu;
/** "Grades 12-10 March past". */
const COUNTED_THING =
  /\b(?:grades?|class(?:es)?|rooms?|pages?|lines?|items?|sections?|chapters?|cells?|levels?|floors?|gates?|seats?)\s+$/iu;
const COUNTED_DOWN = /\b(?:count\p{L}* (?:down|back)|back(?:wards?)?|descending|reverse)\b/iu;
/** "Between 2024 and 2020 the number fell", "fell from 2023 to 1998 coins": years held against each other, or amounts. */
const AMOUNTS = /\b(?:between|(?:f[ae]ll|dropp?|declin|decreas|rose|rise|gr[eo]w|shr[aiu]nk)\p{L}* from)\s+$/iu;
const COMPARED =
  /^\s+(?:comparisons?|gaps?|differences?|changes?|ratios?|seasons?|levels?|figures?|prices?|values?|rates?|terms|borders?|lines?|standards?|boundar\p{L}+|B\.?C|TCN|trước Công nguyên)\b/iu;

/** "The fiscal year is 6 April – 5 April", or the dates stand alone: a year that begins on another day than the first. */
function isWholeYear({ written, alternatives: [range] }: DateReading, { start, end }: Span, text: string): boolean {
  const [first, last] = range?.type === 'period' ? [dayOf(range.from), dayOf(range.to)] : [null, null];
  if (written.year || first === null || last === null || last.earliest - first.earliest !== 1) return false;
  const { before, after } = sentenceAround(text, start, end);
  return (before.trim() === '' && /^\W*$/.test(after)) || FISCAL.test(before);
}

const dayOf = (bound: PartialDate | string): PartialDate | null => (typeof bound === 'string' ? null : bound);

const FISCAL = /\b(?:fiscal|financial|tax|budget|school|academic) year\b/i;

/** "(Scotland on Sunday, 9 January 1995)", "The Mail on Sunday": newspapers; not "arrived in Scotland on Sunday". */
function isPaper({ weekday }: DateReading, text: string): boolean {
  if (weekday?.day !== SUNDAY) return false;
  return PAPER.test(text.slice(Math.max(0, weekday.span.start - LONGEST_PAPER), weekday.span.end));
}

const SUNDAY = 7;
const PAPER = /(?:[([]|\bThe )(?:Mail|Independent|Scotland|Wales) on Sunday$/;
const LONGEST_PAPER = 30;

/** "on a Sunday, 12 August", "It was long ago, on Monday, 5 May": of a year that is not told. */
function isOfLongAgo({ start, end }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TALE), start);
  const after = text.slice(end, end + LONGEST_TALE);
  return /\ba $/.test(before) || LONG_AGO.test(before) || LONG_AGO.test(after);
}

/** UTF-16 units. */
const LONGEST_TALE = 300;
const LONG_AGO =
  /\b(?:(?:long|(?:years|decades)) ago|those days|childhood|grand(?:father|mother)|(?:my|his|her|our) youth|(?:when|as|while) (?:I|you|he|she|we|they) (?:was|were)(?: still)? (?:an? )?(?:small|young|little|child|boy|girl|student)|as an? (?:small |young )?(?:child|boy|girl|student))\b|\byou were (?:small|young)\b/i;
