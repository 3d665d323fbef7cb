/** Labels, tables and questions that say what fields say, and labels of something else. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const DATE = '2025-05-13';

const FOUND: readonly string[] = [
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue\nDate: ⟦13 May 2022⟧event-date\nVenue: Hanoi',
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue\nDate: 27 February 2024\nVenue: ⟦Tokyo⟧event-place',
  '- Event: 10th Viet Nam-Japan Defence Policy Dialogue\n- Date: ⟦13 May 2022⟧event-date\n- Venue: Hanoi',
  '**What:** 10th Viet Nam-Japan Defence Policy Dialogue\n**When:** 27 February 2024\n**Where:** ⟦Tokyo⟧event-place',
  'Venue: Hanoi\nDate: ⟦13 May 2022⟧event-date\nEvent: 10th Viet Nam-Japan Defence Policy Dialogue',
  'Meeting: 10th Viet Nam-Japan Defence Policy Dialogue\nPlace and date: Hanoi, ⟦13 May 2022⟧event-date',
  '10th Viet Nam-Japan Defence Policy Dialogue. Date: ⟦13 May 2022⟧event-date. Venue: Hanoi.',
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue; date: 27 February 2024; venue: ⟦Tokyo⟧event-place',
  'Event: ⟦11th⟧event-ordinal Viet Nam-Japan Defence Policy Dialogue\nDate: 27 February 2024\nVenue: Hanoi',
  '10th Viet Nam-Japan Defence Policy Dialogue\nTime: 9 a.m.\nCo-chairs: Hoang Xuan Chien, ⟦Oka Masami⟧event-chair',
  'Document: Declaration on the Conduct of Parties in the South China Sea\nDate of signing: ⟦4 November 2012⟧agreement-date',
  'Title: Memorandum on Bilateral Defense Cooperation and Exchanges\nSignatories: ⟦Ngo Xuan Lich⟧agreement-signatory; Ichikawa Yasuo',
  '| Event | Date | Venue |\n| --- | --- | --- |\n| 10th Viet Nam-Japan Defence Policy Dialogue | 27 February 2024 | ⟦Tokyo⟧event-place |',
  '| Document | Signed |\n| --- | --- |\n| Memorandum on Bilateral Defense Cooperation and Exchanges | ⟦5 July 2010⟧agreement-date |',
  'Q: When was the Memorandum on Bilateral Defense Cooperation and Exchanges signed? A: On ⟦5 July 2010⟧agreement-date.',
  'Q: Where was the 10th Viet Nam-Japan Defence Policy Dialogue held?\nA: In ⟦Tokyo⟧event-place.',
];

const SILENT: readonly string[] = [
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue\nDate: 27 February 2024\nVenue: Hanoi',
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue\nDate of this note: 13 May 2025',
  'Date: 5 May 2025\nVenue: Tokyo\nSubject: 10th Viet Nam-Japan Defence Policy Dialogue',
  '10th Viet Nam-Japan Defence Policy Dialogue\nDate: 5 May 2025\nTo: all members',
  'Event: workshop after the 10th Viet Nam-Japan Defence Policy Dialogue\nDate: 5 May 2025\nVenue: Tokyo',
  'Report on the 10th Viet Nam-Japan Defence Policy Dialogue\nDate: 5 May 2025\nPlace: Tokyo',
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue\n\nThe note was written elsewhere.\n\nDate: 5 May 2025',
  'Event: 10th Viet Nam-Japan Defence Policy Dialogue\nEvent: 21st Shangri-La Dialogue\nVenue: Singapore',
  'Document: Memorandum on Bilateral Defense Cooperation and Exchanges\nDate: 5 May 2025\nStatus: reviewed',
  'Document: Agreement on the transfer of defence equipment and technology\nDate of signature: 11 September 2021',
  '| Event | Reported |\n| --- | --- |\n| 10th Viet Nam-Japan Defence Policy Dialogue | 5 May 2025 |',
  '| Event | Date |\n| --- | --- |\n| 10th Viet Nam-Japan Defence Policy Dialogue | 27 February 2024 |\n| Workshop | 5 May 2025 |',
  'Q: Who spoke of the 10th Viet Nam-Japan Defence Policy Dialogue? A: On 5 May 2025, nobody.',
];

describe('labels', () => {
  const engine = createEngine(builtinRegistry());
  testMarked({ silent: SILENT, found: FOUND }, (text) => findingsIn(text, { date: DATE }, engine));
});
