/** The date recogniser alone, beside chrono-node: bundled for `npm run bench:dates`, which reads its exports. */
import * as chrono from 'chrono-node';
import type { DateContext } from '../../server/src/recognise/dates/context.ts';
import { createDateRecogniser } from '../../server/src/recognise/dates/recogniseDates.ts';
import { createLexicon } from '../../server/src/text/lexicon.ts';
import { tokenBuffer, tokenise } from '../../server/src/text/tokens.ts';
import { dateValue } from '../../server/src/time/edtf.ts';

const lexicon = createLexicon();
const recogniser = createDateRecogniser(lexicon);
const buffer = tokenBuffer();
const context: DateContext = { reference: dateValue(2024, 2, 27), order: 'dmy' };
/** Rounds in which the code is still being compiled. */
const warmUp = 3;
const unitsPerDate = 700;
const paragraphUnits = 1_400;

/** Invented copy of a news desk: no sentence has a date of its own. */
const prose = [
  'The delegation was received at the guest house and thanked its hosts for the warm welcome.',
  'Officers explained how the course had been taken up by its first students and what it had cost.',
  'Both sides asked their staffs to report on what remains open and to keep the ministers informed.',
  'Heavy rain had closed the coastal road, so that the convoy came late and dinner was moved indoors.',
  'Trade between the ports grew by 7.5 per cent, according to figures that both ministries consider sound.',
  'Asked about the weather, the senior officer laughed and said that sailors have seen worse.',
  'A hospital ship, two frigates and 340 cadets took part, more than the harbour master had berths for.',
  'The second session dealt with search and rescue, the third with the clearing of mines on land.',
];
const dated = [
  'On March 2 the two delegations had agreed on the order of the visits.',
  'The memorandum was signed on 24 October 2011 and has been in use since.',
  'A smaller group had walked the same ground in October 2023.',
  'The exercise is planned for 27-29 February 2024.',
  'The talks began on Tuesday and went on until late.',
  'The programme of 2021-2023 comes to its end.',
];

/** News-like prose in paragraphs, with one date in 700 characters. */
export function newsText(units: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, dates = 0, next = 0; length < units; ) {
    const sentences: string[] = [];
    for (let size = 0; size < paragraphUnits; ) {
      const due = length + size >= (dates + 1) * unitsPerDate;
      const sentence = (due ? dated[dates % dated.length] : prose[next % prose.length]) ?? '';
      if (due) dates += 1;
      else next += 1;
      sentences.push(sentence);
      size += sentence.length + 1;
    }
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

export interface Reading {
  /** Megabytes in a second of the processor, of the median round. */
  readonly speed: number;
  readonly dates: number;
}

export interface NewsSpeeds {
  /** Over each paragraph, its tokens included. */
  readonly own: Reading;
  /** The tokens are made once for all recognisers of a passage: this is what the dates alone add. */
  readonly alone: Reading;
  readonly chrono: Reading;
  /** Median of the rounds: a busy machine slows both readers of a round alike. */
  readonly ratio: number;
}

/** The news read by this recogniser and by chrono-node, paragraph by paragraph; the readers take turns. */
export function newsSpeeds(units: number, rounds: number): NewsSpeeds {
  const text = newsText(units);
  const paragraphs = text.split('\n\n');
  const tokens = new Map(paragraphs.map((paragraph) => [paragraph, tokenise(paragraph, lexicon)]));
  const reference = new Date(2024, 1, 27, 12);
  const readers = {
    own: (paragraph: string) => recogniser.recognise(tokenise(paragraph, lexicon, buffer), paragraph, context),
    alone: (paragraph: string) => {
      const own = tokens.get(paragraph);
      return own === undefined ? [] : recogniser.recognise(own, paragraph, context);
    },
    chrono: (paragraph: string) => chrono.parse(paragraph, reference),
  };
  const times = { own: [] as number[], alone: [] as number[], chrono: [] as number[] };
  const dates = { own: 0, alone: 0, chrono: 0 };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const name of ['own', 'chrono', 'alone'] as const) {
      const spent = milliseconds(() => {
        dates[name] = paragraphs.reduce((count, paragraph) => count + readers[name](paragraph).length, 0);
      });
      if (round >= warmUp) times[name].push(spent);
    }
  }
  const speed = (name: keyof typeof times): Reading => ({
    speed: Buffer.byteLength(text) / 1e6 / (median(times[name]) / 1000),
    dates: dates[name],
  });
  const ratio = median(times.own.map((time, round) => (times.chrono[round] ?? Number.NaN) / time));
  return { own: speed('own'), alone: speed('alone'), chrono: speed('chrono'), ratio };
}

/** Of the processor: the clock on the wall counts what else the machine does. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Texts that make a careless recogniser look back or ahead again and again, by what is repeated. */
export const worstCases: readonly string[] = [
  '1/',
  '1-',
  '1.1/1-',
  '1 to ',
  '2021-2023-',
  'from 1 to ',
  'between 1 and between ',
  'a few ',
  'March 2, Monday ',
  'May May ',
  'in March of last ',
  'Monday of next ',
  'the 1st of the ',
  'last last ',
  'twenty-',
  'early mid late ',
  'before since until ',
  '1 March, ',
  'Monday (',
  '3/4/2024 ',
  'ngày 1 ',
  'thứ hai tuần sau ',
  'năm năm ',
  'đầu thế ',
  'Q1 ',
  '一',
  '令和',
  '二千年',
  '同月翌日',
  '27日（火',
];

/**
 * Time a unit at 2, 4 and 8 times a length as one paragraph, beside that at the length: 1 is linear. The lengths take
 * turns and the fastest round of each counts, so that a busy machine does not bend the line.
 */
export function growth(
  make: (units: number) => string,
  units: number,
  rounds: number,
): Readonly<Record<number, number>> {
  const texts = [1, 2, 4, 8].map((times) => ({ times, text: make(units * times), fastest: Infinity }));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const one of texts) {
      const spent = milliseconds(() => recogniser.recognise(tokenise(one.text, lexicon, buffer), one.text, context));
      one.fastest = Math.min(one.fastest, spent);
    }
  }
  const perUnit = texts.map(({ times, text, fastest }) => ({ times, value: fastest / text.length }));
  const [base] = perUnit;
  return Object.fromEntries(perUnit.slice(1).map(({ times, value }) => [times, value / (base?.value ?? Number.NaN)]));
}

/** Megabytes a second on one worst case as one paragraph. */
export function worstSpeed(repeated: string, units: number, rounds: number): number {
  const text = repeatedTo(repeated, units);
  let fastest = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const spent = milliseconds(() => recogniser.recognise(tokenise(text, lexicon, buffer), text, context));
    fastest = Math.min(fastest, spent);
  }
  return Buffer.byteLength(text) / 1e6 / (fastest / 1000);
}

export function repeatedTo(repeated: string, units: number): string {
  return repeated.repeat(Math.ceil(units / repeated.length));
}
