/** Words without which no passage denies, supposes or tells by hearsay (resolve/denied.ts looks for their phrases). */
import type { Lexicon, LexiconBuilder } from '../text/lexicon.ts';

const WORDS =
  'true case untrue wrongly mistakenly falsely erroneously allegedly purportedly supposedly hypothetically draft drafts version versions deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing rebutted rebutting debunk debunks debunked debunking dismiss dismisses dismissed dismissing reject rejects rejected rejecting would could might false wrong incorrect mistaken inaccurate erroneous rumor rumour rumors rumours hearsay gossip accounts sources myth myths misconception misconceptions fallacy fallacies fabrication fabrications falsehood falsehoods legend legends blog blogs tweet tweets troll trolls bot bots garbled unconfirmed fake off postponed canceled cancelled abandoned scrapped suppose supposing imagine imagining assume assuming if fiction correction erratum clarification contrary doubt doubts doubted doubting few'.split(
    ' ',
  );

export function addDenialWords(lexicon: LexiconBuilder): void {
  for (const word of WORDS) lexicon.add(word);
}

/** By word id: 1 for these. */
export function denialWords(lexicon: Lexicon): Uint8Array {
  const table = new Uint8Array(lexicon.size);
  for (const word of WORDS) table[lexicon.id(word)] = 1;
  return table;
}
