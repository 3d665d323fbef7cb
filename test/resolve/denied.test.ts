/** What is denied or only asked is no statement of the dossier; what stands beside such words still is. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const DATE = '2024-03-05';
const engine = createEngine(builtinRegistry());
const warnings = (text: string) =>
  findingsIn(text, { date: DATE }, engine).filter(({ severity }) => severity === 'warning');

const SILENT: readonly string[] = [
  'It is not true that the 10th Viet Nam-Japan Defence Policy Dialogue took place in Tokyo.',
  'It is not the case that Oka Masami co-chaired the 10th Viet Nam-Japan Defence Policy Dialogue.',
  'The report that the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo is false.',
  'Some papers wrote that the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo; this is wrong.',
  'Some papers have Phan Van Giang as Minister of Public Security. That is plainly wrong.',
  'Reports that Phan Van Giang, aged 61, would retire were wrong: he is 63.',
  'A blog said that the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo.',
  'Rumour has it that the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo.',
  'Some accounts say that the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo.',
  'According to a mistaken note, the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo.',
  'They met in Tokyo for the 10th Viet Nam-Japan Defence Policy Dialogue; it was put off.',
  'A blog wrongly has Phan Van Giang as Minister of Public Security.',
  'Correction: an earlier version of this text said the 10th Viet Nam-Japan Defence Policy Dialogue was held in Tokyo.',
  'Was the Declaration on the Conduct of Parties in the South China Sea signed on 4 November 2012? No, in 2002.',
  '(Is Phan Van Giang Minister of Public Security?)',
];

const FOUND: readonly string[] = [
  'It is true that the 10th Viet Nam-Japan Defence Policy Dialogue took place in ⟦Tokyo⟧event-place.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue, which was put off twice, was held in ⟦Tokyo⟧event-place.',
  'The attack was wrong, said Phan Van Giang, ⟦Minister of Public Security⟧office-not-held.',
  'The rumour is false. Phan Van Giang, ⟦Minister of Public Security⟧office-not-held, spoke.',
  'This is wrong. Phan Van Giang, ⟦Minister of Public Security⟧office-not-held, spoke.',
  'Was it so? Phan Van Giang, ⟦Minister of Public Security⟧office-not-held, spoke.',
  'What did Phan Van Giang, ⟦Minister of Public Security⟧office-not-held, say?',
  'See https://example.org/is?was=1: Phan Van Giang, ⟦Minister of Public Security⟧office-not-held, spoke.',
];

describe('what is denied or asked', () => testMarked({ silent: SILENT, found: FOUND }, warnings));
