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
  'Let us suppose that the 9th Viet Nam-Japan Defence Policy Dialogue had been held in Hanoi.',
  'Imagine the 9th Viet Nam-Japan Defence Policy Dialogue held in Hanoi on 14 May 2023.',
  'Allegedly, Phan Van Giang is Minister of Public Security.',
  'The ministry denied on Tuesday that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'The embassy dismissed the claim that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'True or false? The 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'The 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi. True or false?',
  'True or false: Phan Van Giang, Minister of Public Security, spoke.',
  'I doubt that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'Few observers believe that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'It is a myth that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'Myth: the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'Contrary to reports that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi, it took place in Tokyo.',
  'It took place in Tokyo, contrary to a note that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  '~~The 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.~~',
  '<s>On 5 May the <b>ministry</b> said that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.</s>',
  '<s>The 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.</s> It was not.',
  'The draft read: the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'The first version of the note said that the 9th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
  'Neither the 9th nor the 11th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi.',
];

const FOUND: readonly string[] = [
  'Allegedly, he was ill. The 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  'True or false? He was ill. The 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  'Contrary to reports, the 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  'He was to assume office in May, and the 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  '~~An~~ The 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place ~~or so~~.',
  'An old ~~draft~~ note: the 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  'They denied it. The 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  'There is no doubt that the 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
  'Suppose it rained. The 9th Viet Nam-Japan Defence Policy Dialogue was held in ⟦Hanoi⟧event-place.',
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
