/** Whether the words around a date speak of the past or of what is to come. */
import { BREAK_TOKEN, CHARACTER, WORD } from '../../text/tokens.ts';
import type { Tense } from './place.ts';
import { DOT, mark, type Scan, tokenKind } from './scan.ts';
import { each, type WordList } from './words.ts';

const PAST = 1;
const FUTURE = 2;

export const TENSES: WordList = [
  [
    FUTURE,
    each(
      1,
      'will shall upcoming forthcoming scheduled slated due plans planned expected expects intends se sap du_kien',
    ),
  ],
  [
    PAST,
    each(
      1,
      'was were had did met held took said went came left made began became led paid sent spoke told saw got gave ' +
        'found brought set wrote ago won lost grew fell rose stood ran da vua',
    ),
  ],
];

/** Words looked at on either side; a sentence's verb is rarely farther away. */
const REACH = 30;

/** The tense of the nearest verb in the same sentence; the one before a date governs it more often. */
export function tenseAround(s: Scan, from: number, to: number): Tense {
  let before = from - 1;
  let after = to;
  for (let n = 0; n < REACH; n++) {
    if (before >= 0) {
      const tense = tenseOf(s, before);
      if (tense !== null) return tense;
      before = endsSentence(s, before) ? -1 : before - 1;
    }
    if (after < s.tokens.count) {
      const tense = tenseOf(s, after);
      if (tense !== null) return tense;
      after = endsSentence(s, after) ? s.tokens.count : after + 1;
    }
  }
  return null;
}

/** A full stop after a short word is that of an abbreviation: "Sen. Lt. Gen.". */
function endsSentence(s: Scan, i: number): boolean {
  if (tokenKind(s, i) === BREAK_TOKEN) return true;
  const unit = mark(s, i);
  if (unit === 0x21 || unit === 0x3f || unit === 0x3b) return true;
  if (unit !== DOT) return false;
  return (
    i === 0 || tokenKind(s, i - 1) !== WORD || (s.tokens.end[i - 1] as number) - (s.tokens.start[i - 1] as number) > 4
  );
}

function tenseOf(s: Scan, i: number): Tense {
  if (tokenKind(s, i) === CHARACTER) return japaneseTense(s, i);
  if (tokenKind(s, i) !== WORD) return null;
  const kind = s.tense.kind[s.tokens.word[i] as number] ?? 0;
  if (kind === PAST) return 'past';
  if (kind === FUTURE) return 'future';
  const end = s.tokens.end[i] as number;
  if (end - (s.tokens.start[i] as number) < 5) return null;
  return s.text.charCodeAt(end - 1) === 0x64 && s.text.charCodeAt(end - 2) === 0x65 ? 'past' : null;
}

/** A sentence that ends in た tells what was; 予定 what is planned. */
function japaneseTense(s: Scan, i: number): Tense {
  const unit = s.text.charCodeAt(s.tokens.start[i] as number);
  if (unit === 0x4e88) return s.text.charCodeAt((s.tokens.start[i] as number) + 1) === 0x5b9a ? 'future' : null;
  if (unit !== 0x305f) return null;
  return i + 1 >= s.tokens.count || mark(s, i + 1) === DOT || tokenKind(s, i + 1) === BREAK_TOKEN ? 'past' : null;
}
