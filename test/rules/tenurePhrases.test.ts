/** When somebody held a title, took it up or gave it up, in many phrases: found when false, else silent. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const DATE = '2025-03-05';

const FOUND: readonly string[] = [
  // Given up on another day.
  'Kishi Nobuo served as ⟦Minister of Defense⟧office-not-held of Japan until 5 May 2024.',
  'Kishi Nobuo stepped down as ⟦Minister of Defense⟧office-not-held of Japan on 10 August 2021.',
  'Kishi Nobuo, who left the post of ⟦Minister of Defense⟧office-not-held of Japan in August 2023, spoke.',
  'Kishi Nobuo was ⟦Minister of Defense⟧office-not-held of Japan from 2020 to 2024.',
  'Kishi Nobuo, ⟦Minister of Defense⟧office-not-held of Japan (2020–2024), wrote the preface.',
  'Between 2018 and 2022, Kishi Nobuo was ⟦Minister of Defense⟧office-not-held of Japan.',
  'Until 5 May 2024, Kishi Nobuo was ⟦Minister of Defense⟧office-not-held of Japan.',
  "Kishi Nobuo's term as ⟦Minister of Defense⟧office-not-held of Japan ended on 5 May 2024.",
  'The tenure of Kishi Nobuo as ⟦Minister of Defense⟧office-not-held of Japan ended in May 2024.',
  // Taken up on another day.
  'The appointment of Kishi Nobuo as ⟦Minister of Defense⟧office-not-held of Japan took effect on 5 May 2019.',
  'Having become ⟦Minister of Defense⟧office-not-held of Japan on 5 May 2019, Kishi Nobuo paid calls abroad.',
  'Kishi Nobuo, ⟦Minister of Defense⟧office-not-held of Japan (from 5 May 2019), spoke.',
  '5 May 2019: Kishi Nobuo takes office as ⟦Minister of Defense⟧office-not-held of Japan.',
  'Kishi Nobuo entered office as ⟦Minister of Defense⟧office-not-held of Japan on 5 May 2019 and chose continuity.',
  'On 14 July 2024 the President conferred the rank of ⟦General⟧rank-not-held on Nguyen Tan Cuong.',
  'Luong Dinh Hong was promoted to ⟦Major General⟧rank-not-held on 24 May 2022.',
  // The title of that day.
  'On 5 May 2019, the then-⟦Minister of Defense⟧office-not-held of Japan, Kishi Nobuo, paid a visit.',
  'In May 2019 they were received by Kishi Nobuo, at that time ⟦Minister of Defense⟧office-not-held of Japan.',
  'Kishi Nobuo, ⟦Minister of Defense⟧office-not-held of Japan at the time, had visited the port on 5 May 2019.',
  // Before whom, after whom.
  'Hamada Yasukazu succeeded Kihara Minoru as ⟦Minister of Defense⟧office-not-held of Japan on 10 August 2022.',
  'Kihara Minoru took over from Nakatani Gen as ⟦Minister of Defense⟧office-not-held of Japan on 13 September 2023.',
  'Koizumi Shinjiro was succeeded by Nakatani Gen as ⟦Minister of Defense⟧office-not-held of Japan on 1 October 2024.',
  'Koizumi Shinjiro handed over the office of ⟦Minister of Defense⟧office-not-held of Japan to Nakatani Gen on 1 October 2024.',
  'Yoshida Yoshihide replaced Uchikura Hiroaki as ⟦Chief of Staff of the Joint Staff⟧office-not-held.',
  // What somebody is.
  'Kishi Nobuo is serving as ⟦Minister of Defense⟧office-not-held of Japan and will host the talks.',
  'Kishi Nobuo has been ⟦Minister of Defense⟧office-not-held of Japan for some time.',
  'The post of ⟦Minister of Defense⟧office-not-held of Japan is held by Kishi Nobuo.',
  'Kishi Nobuo, in his capacity as ⟦Minister of Defense⟧office-not-held of Japan, signed the guest book.',
  'Speaking as ⟦Minister of Defense⟧office-not-held of Japan, Kishi Nobuo called for closer ties.',
  'Our counterpart is Kishi Nobuo. He is the ⟦Minister of Defense⟧office-not-held of Japan.',
  'The invitation came from the ⟦Minister of Defense⟧office-not-held of Japan – Kishi Nobuo – in a letter.',
  'Iwaya Takeshi is ⟦Minister for Foreign Affairs⟧office-not-held of Japan. He took office on 5 May 2021.',
  // What somebody had been.
  'Koizumi Shinjiro previously held the post of ⟦Minister of Defense⟧former-office-never-held of Japan.',
  'Koizumi Shinjiro used to be ⟦Minister of Defense⟧former-office-never-held of Japan.',
  // Seats, and the living.
  'Trinh Van Quyet belongs to the ⟦Politburo⟧membership-not-held.',
  '⟦Abe Shinzo⟧named-after-death is expected to visit Da Nang next month.',
  'On ⟦8 November 2025⟧future-as-past the two sides signed a work plan.',
];

const SILENT: readonly string[] = [
  'Kishi Nobuo served as Minister of Defense of Japan until 10 August 2022.',
  'Kishi Nobuo was Minister of Defense of Japan from September 2020 to August 2022.',
  'Kishi Nobuo, Minister of Defense of Japan (2020–2022), wrote the preface.',
  // Words said until a day, or in it, are no end of an office.
  'Kishi Nobuo, then Minister of Defense of Japan, stayed in Hanoi until 24 August 2021.',
  'Kishi Nobuo, Minister of Defense of Japan from 2020, was ill until 5 May 2024.',
  'Kishi Nobuo will not serve as Minister of Defense of Japan until 2030.',
  'Had he stayed, Kishi Nobuo would have been Minister of Defense of Japan from 2020 to 2024.',
  'Phan Van Giang serves as Minister of National Defence of Viet Nam until 2026.',
  'They had talks with Kishi Nobuo, Minister of Defense of Japan, from 5 to 7 May 2021.',
  'They had talks with Kishi Nobuo, Minister of Defense of Japan, until 7 May 2021.',
  'Phan Van Giang, Minister of National Defence, stayed from 5 May 2019 until 5 May 2024.',
  'Phan Van Giang, Minister of National Defence, spoke. He retired from the league in 2010.',
  '- 5 May 2024: Phan Van Giang holds the rank of General.',
  // The seat stays empty for a while, or one is appointed anew.
  'Vo Van Thuong stepped down as President of Viet Nam on 20 March 2024.',
  'To Lam succeeded Vo Van Thuong as President of Viet Nam on 22 May 2024.',
  'Luong Cuong succeeded To Lam as President of Viet Nam in October 2024.',
  'Kishi Nobuo was appointed Minister of Defense of Japan on 4 October 2021.',
  'Onodera Itsunori was Minister of Defense of Japan from 2012 to 2014 and from 2017 to 2018.',
  'Nakatani Gen took over from Kihara Minoru as Minister of Defense of Japan on 1 October 2024.',
  'Nakatani Gen, who was Minister of Defense of Japan until 2016, took over from Kihara Minoru.',
  'Hamada Yasukazu will be succeeded by Koizumi Shinjiro as Minister of Defense of Japan, some say.',
  // An older story told on the day.
  'On 5 May 2019 officials recalled the visit of then Minister of Defense of Japan Inada Tomomi.',
  'On 5 May 2024 they signed what then Minister of Defense of Japan Kishi Nobuo had proposed.',
  // Other people's titles.
  'Kishi Nobuo met an aide. He is the Minister of Defense’s deputy.',
  'Kishi Nobuo met Nakatani Gen. He is the Minister of Defense of Japan.',
  'Nakatani Gen came. He is the Minister of Defense of Japan.',
  'They praised Kishi Nobuo. He was the Minister of Defense of Japan.',
  'The post of Minister of Defense of Japan was held by Kishi Nobuo.',
  'The post of Minister of Defense of Japan is coveted by Kishi Nobuo.',
  'Kishi Nobuo has been Minister of Defense of Japan and knows the file.',
  'Kishi Nobuo previously held the post of Minister of Defense of Japan.',
  'Kishi Nobuo used to meet the Minister of Defense of Japan.',
  'The Minister of Defense of Japan - Nakatani Gen - and a guest spoke.',
  '“Kishi Nobuo is serving as Minister of Defense of Japan,” the old paper said.',
  'Hoang Xuan Chien was Lieutenant General until 2020. Gen. Chien is here.',
  // The dead are remembered, and plans are signed later.
  'Abe Shinzo will be remembered in Da Nang next month.',
  'The family of Abe Shinzo is expected to visit Da Nang next month.',
  'On 8 November 2025 the two sides will sign a work plan.',
  'On 8 November 2025 the two sides planned to meet.',
  'Phan Van Giang belongs to the Politburo.',
];

describe('titles in time', () => {
  const engine = createEngine(builtinRegistry());
  testMarked({ silent: SILENT, found: FOUND }, (text) => findingsIn(text, { date: DATE }, engine));
});
