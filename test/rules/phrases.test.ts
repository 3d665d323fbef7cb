/** One statement in many phrases, with the countries and titles of the built-in registry: found when false, else silent. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const DATE = '2025-03-05';

const FOUND: readonly string[] = [
  'The 10th Viet Nam-Japan Defence Policy Dialogue was chaired by Hoang Xuan Chien for Viet Nam and by ⟦Oka Masami⟧event-chair for Japan.',
  'Suzuki Atsuo, ⟦Commissioner of ATLA⟧office-not-held, signed the paper.',
  'Viet Nam and Japan have had diplomatic relations since ⟦1974⟧agreement-date.',
  'Diplomatic relations between Viet Nam and the Republic of Korea date from ⟦December 1991⟧agreement-date.',
  'Diplomatic relations (Japan-Vietnam): established in ⟦September 1969⟧agreement-date.',
  'JAPAN ESTABLISHED DIPLOMATIC RELATIONS WITH VIETNAM ON ⟦SEPTEMBER 21, 1971⟧agreement-date.',
  'Malaysia and Vietnam have had a Comprehensive Strategic Partnership since ⟦2022⟧agreement-date.',
  'Since Vietnam and Malaysia became partners in a Comprehensive Strategic Partnership on ⟦21 November 2022⟧agreement-date, trade has grown.',
  'The elevation of relations between Viet Nam and Australia to a Comprehensive Strategic Partnership on ⟦7 March 2014⟧agreement-date was a milestone.',
  'The ⟦46th⟧anniversary-mismatch founding anniversary of diplomatic relations between Vietnam and Japan will be celebrated this year.',
  'The ⟦46th⟧anniversary-mismatch anniversary of Vietnam-Japan diplomatic relations fell in September 2024.',
  'The ⟦30th⟧anniversary-mismatch anniversary of Vietnam-Republic of Korea diplomatic relations fell in December 2024.',
  'To mark ⟦22⟧anniversary-mismatch years of diplomatic ties between Viet Nam and the Republic of Korea, a stamp was issued.',
  'Reference: ⟦Joint Declaration on the Elevation of Vietnam - United Kingtom Relations to Comprehensive Strategic Partnership⟧agreement-title',
  'Both sides praised the ⟦Comprehensvie Strategic Partnership for Peace and Prosperity in Asia and the World⟧partnership-name.',
  'The ⟦Untied Nations Convention on the Law of the Sea⟧agreement-title was cited.',
  'The ⟦Strategic Partnership⟧partnership-outdated between Viet Nam and Australia rests on trust.',
  'Relations between Viet Nam and France are good. Defence is a pillar of the ⟦Strategic Partnership⟧partnership-outdated of Viet Nam and France.',
  'The ⟦Extended Strategic Partnership⟧partnership-name between Viet Nam and Australia is praised.',
  'The ⟦Enhanced Strategic Partnership⟧partnership-name between Viet Nam and Australia was the frame of the talks.',
  'The ⟦Comprehensve Strategic Partnership⟧partnership-name between Viet Nam and Australia is praised.',
  'The ⟦Comprehensive Stategic Partnership⟧partnership-name between Malaysia and Viet Nam is praised.',
  'Viet Nam and Japan have maintained diplomatic relations since ⟦1976⟧agreement-date.',
  '⟦10 September 2022⟧agreement-date: Viet Nam and the United States raise their ties to a Comprehensive Strategic Partnership',
  'Viet Nam and Japan established diplomatic relations ⟦60⟧anniversary-mismatch years ago.',
  'In 2013, ⟦30⟧anniversary-mismatch years had passed since Viet Nam and Japan established diplomatic relations.',
  'Back in ⟦June 2010⟧agreement-date, both sides signed the Memorandum on Bilateral Defense Cooperation and Exchanges.',
  'In ⟦June 2010⟧agreement-date, both sides agreed on and signed the Memorandum on Bilateral Defense Cooperation and Exchanges.',
  'The Memorandum on Bilateral Defense Cooperation and Exchanges, which both sides had signed on ⟦3 June 2010⟧agreement-date, has five parts.',
  'The Memorandum on Bilateral Defense Cooperation and Exchanges, which Phung Quang Thanh and ⟦Kitazawa Toshimi⟧agreement-signatory had signed, has five parts.',
  'The Memorandum on Bilateral Defense Cooperation and Exchanges, whose signatories were Phung Quang Thanh and ⟦Kitazawa Toshimi⟧agreement-signatory, is quoted.',
  'Phung Quang Thanh signed the Memorandum on Bilateral Defense Cooperation and Exchanges with ⟦Kitazawa Toshimi⟧agreement-signatory.',
  'Hoang Xuan Chien and ⟦Oka Masami⟧event-chair served as co-chairs of the 10th Viet Nam-Japan Defence Policy Dialogue.',
  'Both chairs of the 10th Viet Nam-Japan Defence Policy Dialogue, Hoang Xuan Chien and ⟦Oka Masami⟧event-chair, spoke.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi, with Hoang Xuan Chien and ⟦Oka Masami⟧event-chair as co-chairs.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue, whose venue was ⟦Tokyo⟧event-place, lasted a day.',
  '⟦Tokyo⟧event-place was chosen as the venue for the 10th Viet Nam-Japan Defence Policy Dialogue.',
  '10th Viet Nam-Japan Defence Policy Dialogue – ⟦Tokyo⟧event-place, 27 February 2024',
  'General To Lam welcomed them. General ⟦To⟧wrong-short-name agreed.',
  '⟦Gens.⟧rank-not-held Phan Van Giang and Hoang Xuan Chien met.',
  'The ⟦Ministry of Foreign Affairs of Vietnma⟧organisation-name sent flowers.',
  'Next to speak was ⟦Takeaki Mtasumoto⟧misspelt-name.',
];

const SILENT: readonly string[] = [
  'Viet Nam and Japan have had diplomatic relations since 1973.',
  'Viet Nam and Japan have had quiet diplomatic relations since the talks of 1999.',
  'Diplomatic relations between Viet Nam and the Republic of Korea date from December 1992.',
  'The plan for diplomatic relations between Viet Nam and Japan dates from 1969.',
  'Malaysia and Vietnam have had a Comprehensive Strategic Partnership since 2024.',
  'Vietnam and Malaysia became partners in trade in 2022.',
  'A book on the 46th anniversary of Vietnam-Japan diplomatic relations was on sale.',
  'VIETNAM, AUSTRALIA DEEPEN STRATEGIC PARTNERSHIP',
  'Leaders of Vietnam and Australia Praise the Strategic Partnership Between Them',
  'The strategic partnership between Viet Nam and Australia rests on trust.',
  'The Strategic Partnership Dialogue of Viet Nam and Japan met.',
  'The expanded strategic partnership between Viet Nam and Australia is praised.',
  'Viet Nam and Japan kept up diplomatic relations in a hard time.',
  '10 September 2022: Viet Nam and the United States hope to raise their ties to a Comprehensive Strategic Partnership',
  'Viet Nam and Japan established diplomatic relations some 60 years ago.',
  'In June 2010, both sides agreed to work on the Memorandum on Bilateral Defense Cooperation and Exchanges.',
  'The Memorandum on Bilateral Defense Cooperation and Exchanges, which both sides had praised on 3 June 2024, has five parts.',
  'Phung Quang Thanh signed the Memorandum on Bilateral Defense Cooperation and Exchanges with Kitazawa Toshimi looking on.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue was held in Hanoi, with Oka Masami as an observer.',
  'Tokyo was chosen as the venue for a workshop on the 10th Viet Nam-Japan Defence Policy Dialogue.',
  'General To Lam rose from Colonel To General.',
  'Gens. Phan Van Giang and Luong Cuong met.',
  'The Ministry of Foreign Affairs of Vietnam sent flowers.',
];

describe('phrases of one statement', () => {
  const engine = createEngine(builtinRegistry());
  testMarked({ silent: SILENT, found: FOUND }, (text) => findingsIn(text, { date: DATE }, engine));
});
