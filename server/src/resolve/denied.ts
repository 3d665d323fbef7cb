/** Sentences that tell what is not so or only by hearsay, or ask whether it is: the dossier does not claim what they say. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { DENIAL, DENIAL_BESIDE } from '../recognise/signWords.ts';
import { firstWhere } from '../text/firstWhere.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';

/** What may deny or ask, or tells by hearsay; most passages have none of it, and are looked at no further. */
const SIGNS = new RegExp(
  [
    /\?(?=["”’')\]]?(?:\s|$))/,
    /\b(?:not true|not the case|untrue|wrongly|mistakenly|falsely|erroneously|[Aa]llegedly|[Pp]urportedly|[Ss]upposedly|[Hh]ypothetically)\b/,
    /\b(?:[Dd]raft|(?:[Ee]arlier|[Pp]revious|[Ff]irst|[Oo]riginal) version)s?(?: of [^.;:!?]{1,60})? (?:read|said|had|stated|gave|called|put|named|spoke of|wrote)\b/,
    /\b(?:earlier|previous) version\b/,
    /\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|rebutt(?:ed|ing)|debunk(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?) (?:[^\s,;:.]+ ){0,5}?(?:that|as (?:false|untrue|baseless|fake))\b/,
    /(?<!(?:[Nn]o|not|n[’']t|[Nn]obody|[Nn]ever|[Ww]ithout|[Ll]ittle|[Ff]ew) )\bdoubt(?:s|ed|ing)? (?:that|whether|if)\b|\b[Ff]ew (?:\w+ )?(?:believed?|think|thought) that\b/,
    /\b(?:den(?:y|ies|ied|ying) (?:having|reports?|claims?)|(?:would|could|might) (?:\w+ )?have)\b/,
    /\b(?:is|was|are|were) (?:\w+ly )?(?:false|wrong|incorrect|mistaken|inaccurate|erroneous)\b/,
    /\b(?:[Rr]umou?rs?|[Hh]earsay|[Gg]ossip|[Ss]ome (?:accounts|sources)) (?:has|had|have|say|said|says|went|that|claim|put|date)\b/,
    /\b(?:[Mm]yths?|[Mm]isconceptions?|[Ff]allac(?:y|ies)|[Ff]abrications?|[Ff]alsehoods?|[Uu]rban legends?) that\b/,
    /\b(?:blogs?|tweets?|trolls?|bots?) (?:say|said|claim|wr[io]te)[sd]?\b/,
    /\b[Aa]ccording to (?:an?|the|some) (?:false|wrong|incorrect|mistaken|inaccurate|erroneous|garbled|unconfirmed|fake)\b/,
    /\b(?:false|wrong|incorrect|mistaken|inaccurate|erroneous|garbled|unconfirmed|fake) (?:note|memo|report|account|article|claim|stor(?:y|ie)|post|message)s? (?:that|say|said|says|has|had|have|put|date|give|gave)s?\b/,
    /\b(?:put off|postponed|cancell?ed|called off|abandoned|scrapped)\b/,
    /\b(?:(?:[Ss]uppos|[Ii]magin)(?:e|ing)|[Aa]ssum(?:e|ing) that|[Aa]s if)\b/,
    /\b[Tt]rue(?: or |\/)[Ff]alse\b\W?/,
    /\b(?:[Mm]yth|[Mm]isconception|[Ff]iction|[Ff]alse|[Ww]rong|[Ii]ncorrect|[Ff]alse claim|[Rr]umou?r)\*{0,2}: /,
    /\b(?:C(?:ORRECTION|orrection)|E(?:RRATUM|rratum)|C(?:LARIFICATION|larification)): [^.!?]{0,80}?\b(?:wrote|said|reported|gave|stated|called|named)\b/,
    /\b[Cc]ontrary to\b/,
    /\b(?:pupil|student|candidate)s? (?:once )?(?:wrote|writes|answered|answers|guessed|thought)\b/,
    /[([](?:sic|recte)\b|\b(?:we|I|they|he|she) meant\b/,
    /~~(?=[^~\n]+~~)|<(?:s|del|strike)>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** What "is false" where it is no deed: a report, or "this". */
const TOLD =
  /\b(?:it|this|that|which|reports?|claims?|rumou?rs?|statements?|assertions?|allegations?|stor(?:y|ies)|news|footnotes?|notes?|captions?|lines?|entr(?:y|ies)|dates?|tables?|lists?)\b/i;
/** "Was the Declaration signed in 2012?": only such a question asks whether it is so. */
const ASKS =
  /^\W*(?:[\w.' ]{1,24}:\s*)?(?:(?:is|was|are|were|do|does|did|has|have|had|can|could)\b|(?:where|when|which|who|what)\b[^?]* or\b)/i;
/** "Had X been Minister, it would have": only behind such words is it not so. */
const SUPPOSES = /^\W*(?:had|were|but for)\b|\bif\b/i;
/** "This is wrong.": what was said before it. */
const POINTS_BACK = /^\W*(?:this|that) (?:is|was) /i;
/** "They met to sign T; it was put off". */
const CALLED_OFF = /^(?:put|postponed|cancel|called|abandoned|scrapped)/;
const NEVER =
  /[;,] (?:but )?(?:it|this|the (?:signing|meeting|dialogue|talks|conference|summit|session|ceremony|event|visit|trip|forum|exercise)) (?:was|were) (?:\w+ )?$/i;
/** So much of a sentence is looked at: its beginning, and what stands before the sign. */
const LOOKED_AT = 300;

interface Denied {
  readonly items: ReadonlySet<Item>;
  /** Those of questions: of what is asked about the name may still be wrong. */
  readonly asked: ReadonlySet<Item>;
}

/** Items of such sentences; `sentences` has the number of each token's. */
export function deniedItems(
  { text, tokens, items }: Scan,
  sentences: Int32Array,
  { signs }: Pick<Matcher, 'signs'>,
): Denied {
  if (!mayDeny(text, tokens, signs)) return NONE;
  const denied = new Set<number>();
  const asked = new Set<number>();
  /** Parts of sentences, as offsets in the text. */
  const parts: Span[] = [];
  let at = 0;
  let first = 0;
  for (const sign of text.matchAll(SIGNS)) {
    for (; at + 1 < tokens.count && (tokens.end[at] as number) <= sign.index; at++)
      if (sentences[at + 1] !== sentences[at]) first = at + 1;
    const number = sentences[at] as number;
    const start = tokens.start[first] as number;
    const opening = text.slice(start, start + LOOKED_AT);
    const before = text.slice(Math.max(start, sign.index - LOOKED_AT), sign.index);
    const [words] = sign;
    // What closes the part before opens none.
    if (words === '~~' && parts.at(-1)?.end === sign.index) continue;
    const part = partBehind(words, sign.index, before, text);
    if (part !== null) {
      parts.push(part);
      continue;
    }
    if (words.endsWith('have') && !SUPPOSES.test(opening)) continue;
    if (words === '?' ? !ASKS.test(opening) : isDeed(words, before)) continue;
    if (SUPPOSING.test(words) && !LETTING.test(before)) continue;
    if (words === '?' && !denied.has(number)) asked.add(number);
    else asked.delete(number);
    denied.add(number);
    if (POINTS_BACK.test(opening)) denied.add(number - 1);
    // "True or false? T was held in Hanoi.", "T was held in Hanoi. True or false?"
    if (TRUE_OR_FALSE.test(words)) for (const beside of [number - 1, number + 1]) denied.add(beside);
  }
  if (denied.size === 0 && parts.length === 0) return NONE;
  const within = (numbers: ReadonlySet<number>) =>
    numbers.size === 0 ? NO_ITEMS : new Set(items.filter(({ from }) => numbers.has(sentences[from] as number)));
  const inParts = parts.length === 0 ? NO_ITEMS : new Set(itemsIn(parts, items));
  return {
    items: inParts.size === 0 ? within(denied) : new Set([...within(denied), ...inParts]),
    asked: within(asked),
  };
}

/** Tokens are asked much faster than the patterns, and most passages have none of the words and marks. */
function mayDeny(text: string, { word, start, end, count }: Tokens, signs: Uint8Array): boolean {
  for (let i = 0; i < count; i++) {
    const sign = signs[word[i] as number];
    if (sign === DENIAL) return true;
    if (sign !== DENIAL_BESIDE) continue;
    const from = Math.max(0, (start[i] as number) - BESIDE);
    if (text.slice(from, (end[i] as number) + BESIDE).search(SIGNS) >= 0) return true;
  }
  return MARKS.some((mark) => text.includes(mark));
}

const MARKS = ['?', '~~', '<'];
/** UTF-16 units on either side of "would" in which "have" stands. */
const BESIDE = 48;

/** "Contrary to reports that T was held in Hanoi, it", "~~struck out~~": what alone is not so; null for what takes a sentence. */
function partBehind(words: string, start: number, before: string, text: string): Span | null {
  if (/^contrary to$/i.test(words)) {
    const rest = text.slice(start, start + LOOKED_AT);
    const end = rest.search(/^\W*$/.test(before) ? /,\s|\n\s*\n/ : /[.;!?](?:\s|$)|\n\s*\n/);
    return { start, end: end < 0 ? start + rest.length : start + end };
  }
  const close = words === '~~' ? '~~' : words.startsWith('<') ? `</${words.slice(1)}` : null;
  if (close === null) return null;
  const end = text.slice(start, start + LOOKED_AT).indexOf(close, words.length);
  return { start, end: end < 0 ? start : start + end };
}

/** Both are in order of place. */
function itemsIn(parts: readonly Span[], items: readonly Item[]): readonly Item[] {
  return parts.flatMap(({ start, end }) => {
    const found: Item[] = [];
    for (let i = firstWhere(items, (item) => item.start >= start); (items[i]?.start ?? end) < end; i++)
      found.push(items[i] as Item);
    return found;
  });
}

/** "Suppose that", "Let us imagine": at the beginning of a sentence, which tells what is made up. */
const SUPPOSING = /^(?:suppos|imagin|assum)(?:e|ing)\b/i;
const LETTING = /^\W*(?:(?:let us|let[’']s|let me|now|just|but|and|or|then|please|we|may|might|one|you|can)[\s,]+)*$/i;
const TRUE_OR_FALSE = /^true\b/i;

/** "The attack was wrong", "the dinner was cancelled": nothing that was told. */
const isDeed = (words: string, before: string): boolean =>
  CALLED_OFF.test(words) ? !NEVER.test(before) : /^(?:is|was|are|were) /.test(words) && !TOLD.test(before);

const NO_ITEMS: ReadonlySet<Item> = new Set();
const NONE: Denied = { items: NO_ITEMS, asked: NO_ITEMS };
