/** Events dated and placed by their part in the clause, and dates in the same clause that are of something else. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const DATE = '2025-05-13';
const T = 'Viet Nam-Japan Defence Policy Dialogue';

const FOUND: readonly string[] = [
  `On ⟦13 May 2022⟧event-date the 10th ${T} brought senior officials together in Hanoi.`,
  `The 10th ${T} took up training, medicine and maritime security on ⟦13 May 2022⟧event-date.`,
  `Delegates sat down together for the 10th ${T} on ⟦13 May 2022⟧event-date, with two sessions.`,
  `The delegation to the 10th ${T} in Hanoi on ⟦13 May 2022⟧event-date was small.`,
  `The guests were welcomed to ⟦Tokyo⟧event-place for the 10th ${T} on 27 February 2024.`,
  `In ⟦Tokyo⟧event-place, where the 10th ${T} was held on 27 February 2024, the press was not admitted.`,
  `The city that hosted the 10th ${T} was ⟦Singapore⟧event-place.`,
  `The date of the 10th ${T} was ⟦13 May 2022⟧event-date.`,
  `The 10th ${T}, in ⟦Tokyo⟧event-place, dealt with equipment and training.`,
  `The ⟦11th⟧event-ordinal ${T}, on 27 February 2024, drew many visitors.`,
  `The plan was adopted at the 10th ${T} (⟦Tokyo⟧event-place, 27 February 2024).`,
  `Hoang Xuan Chien co-chaired the 10th ${T} with Serizawa Kiyoshi in ⟦Tokyo⟧event-place.`,
  `⟦13 May 2022⟧event-date – The 10th ${T} meets in Hanoi.`,
  `The 10th ${T} got under way in ⟦Tokyo⟧event-place on 27 February 2024.`,
];

const SILENT: readonly string[] = [
  `On 5 May 2025 the minister praised the 10th ${T}.`,
  `The minister praised the 10th ${T} on 5 May 2025.`,
  `The 10th ${T} led to a memorandum on 5 May 2025.`,
  `The 10th ${T} welcomed the talks of 5 May 2022.`,
  `The 10th ${T} discussed the attack on the ship on 5 May 2022.`,
  `The 10th ${T} looked back on what began on 5 May 2022.`,
  `The 10th ${T} reviewed the port call in Tokyo in May 2022.`,
  `The 10th ${T} heard a report of 5 January 2023.`,
  `On 5 May 2025, the 10th ${T} received a prize for its papers.`,
  `He left for the 10th ${T} on 20 February 2024.`,
  `The team trained in Tokyo for the 10th ${T}.`,
  `A letter was sent to Tokyo for the 10th ${T}.`,
  `The 10th ${T} adopted the plan drawn up in Tokyo on 5 January 2024.`,
  `The plan for the 10th ${T} was approved on 5 January 2024.`,
  `In December 2023 they agreed to hold the 10th ${T} in Hanoi in January 2024.`,
  `He was thanked for the 10th ${T} on 5 May 2025.`,
  `On 5 May 2025 he spoke of the 10th ${T} in Tokyo.`,
  `The 10th ${T}, he said in Tokyo, was a success.`,
  `The 10th ${T}, in Tokyo people say, was a success.`,
  `Nobody signed with B looking on at the 10th ${T}.`,
];

describe('events in their clause', () => {
  const engine = createEngine(builtinRegistry());
  testMarked({ silent: SILENT, found: FOUND }, (text) => findingsIn(text, { date: DATE }, engine));
});
