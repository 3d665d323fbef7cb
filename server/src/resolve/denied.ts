/** Sentences that tell what is not so or only by hearsay, or ask whether it is: the dossier does not claim what they say. */
import type { Item, Scan } from '../recognise/scan.ts';

/** What may deny or ask, or tells by hearsay; most passages have none of it, and are looked at no further. */
const SIGNS =
  /\?(?=["”’')\]]?(?:\s|$))|\b(?:not true|not the case|untrue|wrongly|mistakenly|falsely|erroneously|(?:earlier|previous) version|den(?:y|ies|ied|ying) (?:that|having|reports?|claims?)|(?:would|could|might) (?:\w+ )?have)\b|\b(?:is|was|are|were) (?:\w+ly )?(?:false|wrong|incorrect|mistaken|inaccurate|erroneous)\b|\b(?:[Rr]umou?rs?|[Hh]earsay|[Gg]ossip|[Ss]ome (?:accounts|sources)) (?:has|had|have|say|said|says|went|that|claim|put|date)\b|\b(?:blogs?|tweets?|trolls?|bots?) (?:say|said|claim|wr[io]te)[sd]?\b|\b[Aa]ccording to (?:an?|the|some) (?:false|wrong|incorrect|mistaken|inaccurate|erroneous|garbled|unconfirmed|fake)\b|\b(?:false|wrong|incorrect|mistaken|inaccurate|erroneous|garbled|unconfirmed|fake) (?:note|memo|report|account|article|claim|stor(?:y|ie)|post|message)s? (?:that|say|said|says|has|had|have|put|date|give|gave)s?\b|\b(?:put off|postponed|cancell?ed|called off|abandoned|scrapped)\b/g;

/** What "is false" where it is no deed: a report, or "this". */
const TOLD =
  /\b(?:it|this|that|which|reports?|claims?|rumou?rs?|statements?|assertions?|allegations?|stor(?:y|ies)|news)\b/i;
/** "Was the Declaration signed in 2012?": only such a question asks whether it is so. */
const ASKS = /^\W*(?:[\w.' ]{1,24}:\s*)?(?:is|was|are|were|do|does|did|has|have|had|can|could)\b/i;
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
export function deniedItems({ text, tokens, items }: Scan, sentences: Int32Array): Denied {
  const denied = new Set<number>();
  const asked = new Set<number>();
  let at = 0;
  let first = 0;
  for (const sign of text.matchAll(SIGNS)) {
    for (; at + 1 < tokens.count && (tokens.end[at] as number) <= sign.index; at++)
      if (sentences[at + 1] !== sentences[at]) first = at + 1;
    const number = sentences[at] as number;
    const start = tokens.start[first] as number;
    const opening = text.slice(start, start + LOOKED_AT);
    const [words] = sign;
    if (words.endsWith('have') && !SUPPOSES.test(opening)) continue;
    if (
      words === '?'
        ? !ASKS.test(opening)
        : isDeed(words, text.slice(Math.max(start, sign.index - LOOKED_AT), sign.index))
    )
      continue;
    if (words === '?' && !denied.has(number)) asked.add(number);
    else asked.delete(number);
    denied.add(number);
    if (POINTS_BACK.test(opening)) denied.add(number - 1);
  }
  if (denied.size === 0) return NONE;
  const within = (numbers: ReadonlySet<number>) =>
    numbers.size === 0 ? NO_ITEMS : new Set(items.filter(({ from }) => numbers.has(sentences[from] as number)));
  return { items: within(denied), asked: within(asked) };
}

/** "The attack was wrong", "the dinner was cancelled": nothing that was told. */
const isDeed = (words: string, before: string): boolean =>
  CALLED_OFF.test(words) ? !NEVER.test(before) : /^(?:is|was|are|were) /.test(words) && !TOLD.test(before);

const NO_ITEMS: ReadonlySet<Item> = new Set();
const NONE: Denied = { items: NO_ITEMS, asked: NO_ITEMS };
