/** Words that few passages have, and without which none has what the later stages look for by whole phrases. */
import type { Lexicon, LexiconBuilder } from '../text/lexicon.ts';
import { wordSet } from '../text/wordSet.ts';

/** It may deny, suppose or tell by hearsay (resolve/denied.ts). */
export const DENIAL = 1;
/** The same with certain words right beside it: "would have", "as if". */
export const DENIAL_BESIDE = 2;
/** A caption or a credit (resolve/sentenceReader.ts). */
export const PICTURE = 3;

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    DENIAL,
    wordSet(
      'untrue wrongly mistakenly falsely erroneously allegedly purportedly supposedly hypothetically draft drafts version versions deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing rebutted rebutting debunk debunks debunked debunking dismiss dismisses dismissed dismissing reject rejects rejected rejecting false wrong incorrect mistaken inaccurate erroneous rumor rumour rumors rumours hearsay gossip accounts sources myth myths misconception misconceptions fallacy fallacies fabrication fabrications falsehood falsehoods legend legends blog blogs tweet tweets troll trolls bot bots garbled unconfirmed fake postponed canceled cancelled abandoned scrapped suppose supposing imagine imagining assume assuming fiction correction erratum clarification contrary doubt doubts doubted doubting sic recte',
    ),
  ],
  [
    DENIAL_BESIDE,
    wordSet('true case would could might off if few meant pupil pupils student students candidate candidates'),
  ],
  [
    PICTURE,
    wordSet(
      'photo photos photograph photographs photographer photographers photography picture pictures pictured image images left right fig',
    ),
  ],
];

export function addSignWords(lexicon: LexiconBuilder): void {
  for (const [, words] of WORDS) for (const word of words) lexicon.add(word);
}

/** By word id: which of these it is, or 0. */
export function signWords(lexicon: Lexicon): Uint8Array {
  const table = new Uint8Array(lexicon.size);
  for (const [sign, words] of WORDS) for (const word of words) table[lexicon.id(word)] = sign;
  return table;
}
