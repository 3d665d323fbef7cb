/** Small questions about the tokens beside a name: outside the passage there is no word, and the answer is no. */
import { ALL_CAPITALS, LINE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import { isCapitalWord } from './surroundings.ts';

export class Neighbours {
  private readonly text: string;
  readonly tokens: Tokens;
  private readonly matcher: Matcher;

  constructor(text: string, tokens: Tokens, matcher: Matcher) {
    this.text = text;
    this.tokens = tokens;
    this.matcher = matcher;
  }
  is(i: number, word: string): boolean {
    return i >= 0 && i < this.tokens.count && this.matcher.lexicon.is(this.tokens.word[i] as number, word);
  }
  has(i: number, classes: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false;
    return ((this.matcher.words.classes[this.tokens.word[i] as number] as number) & classes) !== 0;
  }
  lower(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === WORD && !isCapitalWord(this.tokens, i);
  }
  role(i: number): number {
    return this.matcher.roles[this.tokens.word[i] as number] as number;
  }
  written(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : this.text.slice(this.tokens.start[i], this.tokens.end[i]);
  }
  opensLine(i: number): boolean {
    return i < this.tokens.count && ((this.tokens.flags[i] as number) & LINE_BEFORE) !== 0;
  }
  shouts(i: number): boolean {
    return i >= 0 && ((this.tokens.flags[i] as number) & ALL_CAPITALS) !== 0;
  }
  kind(i: number): number {
    return i < 0 || i >= this.tokens.count ? 0 : (this.tokens.kind[i] as number);
  }
}

/** Behind a bracket of few words that opens at a token, else that token. */
export function pastBracket(i: number, t: Neighbours): number {
  if (!t.is(i, '(')) return i;
  for (let k = i + 1; k < i + 5; k++) if (t.is(k, ')')) return k + 1;
  return i;
}
