/** Where sentences end, over the token stream. */
import { isAbbreviationStop, type Matcher } from '../recognise/matcher.ts';
import type { Scan } from '../recognise/scan.ts';
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE, SPACE_BEFORE, WORD } from '../text/tokens.ts';

/** Sentence number of each token; numbers ascend. Breaks and full stops belong to the sentence they end. */
export function sentenceNumbers(scan: Scan, matcher: Matcher): Int32Array {
  const { text, tokens } = scan;
  const numbers = new Int32Array(tokens.count);
  let current = 0;
  for (let i = 0; i < tokens.count; i++) {
    numbers[i] = current;
    if (endsSentence(i, scan, matcher, text)) current++;
  }
  return numbers;
}

function endsSentence(i: number, { tokens }: Scan, matcher: Matcher, text: string): boolean {
  if (tokens.kind[i] === BREAK_TOKEN) return true;
  const unit = text.charCodeAt(tokens.start[i] as number);
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return true;
  // A closing quotation mark belongs to the sentence before it.
  const closes =
    (unit === 0x22 || unit === 0x201d || unit === 0x29) && i > 0 && isStop(text, tokens.start[i - 1] as number);
  if (!closes && !isStop(text, tokens.start[i] as number)) return false;
  if (!closes && unit === 0x2e && isAbbreviationStop(tokens, i, text, matcher.words)) return false;
  const next = i + 1;
  if (next >= tokens.count) return true;
  const flags = tokens.flags[next] as number;
  if ((flags & (SPACE_BEFORE | LINE_BEFORE)) === 0) return false;
  return tokens.kind[next] !== WORD || (flags & CAPITAL) !== 0;
}

function isStop(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}
