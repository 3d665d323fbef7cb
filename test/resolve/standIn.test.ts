/** Words that take up an event or an agreement of the sentence before, and those that mean something else. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const DATE = '2025-05-13';

const FOUND: readonly string[] = [
  'He took part in the 10th Viet Nam-Japan Defence Policy Dialogue. It was held in Hanoi on ⟦13 May 2022⟧event-date.',
  'He took part in the 10th Viet Nam-Japan Defence Policy Dialogue. It took place in ⟦Tokyo⟧event-place.',
  'He took part in the 10th Viet Nam-Japan Defence Policy Dialogue. It was co-chaired by Hoang Xuan Chien and ⟦Oka Masami⟧event-chair.',
  'Both sides recalled the 10th Viet Nam-Japan Defence Policy Dialogue. The dialogue, which took place on ⟦13 May 2022⟧event-date, was useful.',
  'Both sides recalled the 10th Viet Nam-Japan Defence Policy Dialogue. At that dialogue, on ⟦13 May 2022⟧event-date, a hotline was proposed.',
  'They attended the 13th Japan-ASEAN Defense Vice-Ministerial Forum. The meeting was held in ⟦Hanoi⟧event-place.',
  'The basis is the Memorandum on Bilateral Defense Cooperation and Exchanges. It was signed on ⟦24 October 2012⟧agreement-date.',
  'The basis is the Memorandum on Bilateral Defense Cooperation and Exchanges. The document, signed on ⟦24 October 2012⟧agreement-date, has five parts.',
  'The basis is the Memorandum on Bilateral Defense Cooperation and Exchanges. Since its signing on ⟦24 October 2012⟧agreement-date, much was done.',
  'The basis is the Memorandum on Bilateral Defense Cooperation and Exchanges. It was signed by ⟦Ngo Xuan Lich⟧agreement-signatory and Ichikawa Yasuo.',
  'Q: When was the 10th Viet Nam-Japan Defence Policy Dialogue held?\nA: It was held on ⟦13 May 2022⟧event-date.',
];

const SILENT: readonly string[] = [
  // A row of two in a sentence whose subject takes up a third.
  'The Lagoon Treaty came into force in 2009. The Treaty rests on the Treaty on Fisheries and the Treaty on Sand.',
  'He took part in the 10th Viet Nam-Japan Defence Policy Dialogue. It was held in Hanoi on 27 February 2024.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue was followed by a dinner. It was held in Tokyo.',
  'The museum had a room ready for the 10th Viet Nam-Japan Defence Policy Dialogue. It was opened on 5 January 1990.',
  'A seminar prepared the 10th Viet Nam-Japan Defence Policy Dialogue. It was held in Tokyo on 5 January 2024.',
  'The minister, who had been at the 10th Viet Nam-Japan Defence Policy Dialogue, spoke. The meeting was held in Tokyo.',
  'They recalled the 10th Viet Nam-Japan Defence Policy Dialogue. The dialogue of cultures was held on 5 May 2022.',
  'They recalled the 10th Viet Nam-Japan Defence Policy Dialogue. It was agreed on 5 May 2025 that work goes on.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue and the 21st Shangri-La Dialogue were compared. It was held in Tokyo.',
  'They spoke of the Memorandum on Bilateral Defense Cooperation and Exchanges. It was agreed on 5 January 2024 that work goes on.',
  'The Memorandum on Bilateral Defense Cooperation and Exchanges needs a supplement. The document, signed on 5 January 2024, is short.',
  'They spoke of the Memorandum on Bilateral Defense Cooperation and Exchanges and signed a letter. It was issued on 5 January 2024.',
  'They spoke of the Memorandum on Bilateral Defense Cooperation and Exchanges. The memorandum signed in 2019 is another.',
  'They value the Memorandum on Bilateral Defense Cooperation and Exchanges. Since its adoption of the plan in 2024, the committee met.',
];

describe('words that take up a title', () => {
  const engine = createEngine(builtinRegistry());
  testMarked({ silent: SILENT, found: FOUND }, (text) => findingsIn(text, { date: DATE }, engine));
});
