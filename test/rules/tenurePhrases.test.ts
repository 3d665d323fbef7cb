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
  // Whatever the verb: had, taken up or given up.
  'Kishi Nobuo was relieved of the duties of ⟦Minister of Defense⟧office-not-held of Japan on 5 May 2024.',
  'Kishi Nobuo moved into the office of ⟦Minister of Defense⟧office-not-held of Japan in May 2019.',
  'Kishi Nobuo studied politics and became ⟦Minister of Defense⟧office-not-held of Japan in 2018.',
  "Kishi Nobuo's appointment as ⟦Minister of Defense⟧office-not-held of Japan dates from 5 May 2019.",
  'It was in May 2019 that Kishi Nobuo was made ⟦Minister of Defense⟧office-not-held of Japan.',
  'The decision appointing Kishi Nobuo ⟦Minister of Defense⟧office-not-held of Japan was handed over on 5 May 2019.',
  'Nguyen Tan Cuong was elevated from Senior Lieutenant General to ⟦General⟧rank-not-held on 14 July 2022.',
  'Since his promotion to ⟦General⟧rank-not-held on 14 July 2022, Nguyen Tan Cuong has travelled.',
  'By a decision of 14 July 2022, Nguyen Tan Cuong was promoted to the rank of ⟦General⟧rank-not-held.',
  'The ceremony at which Nguyen Tan Cuong was promoted to ⟦General⟧rank-not-held was held on 14 July 2022.',
  'Murakawa Yutaka took over as ⟦Chief of the Maritime Staff⟧office-not-held in 2018.',
  'Kishi Nobuo: ⟦Minister of Defense⟧office-not-held of Japan, 2018–2022.',
  'Kishi Nobuo was ⟦Minister of Defense⟧office-not-held of Japan for several years, up to May 2024.',
  // The date in another place.
  'In 2019 the ⟦Minister of Defense⟧office-not-held of Japan was Kishi Nobuo.',
  'In May 2019, while serving as ⟦Minister of Defense⟧office-not-held of Japan, Kishi Nobuo visited the yard.',
  'Kishi Nobuo visited the yard in May 2019, when he was ⟦Minister of Defense⟧office-not-held of Japan.',
  'When he visited the yard in May 2019, Kishi Nobuo was ⟦Minister of Defense⟧office-not-held of Japan.',
  'The yard was opened on 5 May 2019. Kishi Nobuo was ⟦Minister of Defense⟧office-not-held of Japan at the time.',
  'The first meeting was in May 2022, when ⟦Lieutenant General⟧rank-not-held Hoang Xuan Chien came.',
  'During a visit in May 2022, ⟦Lieutenant General⟧rank-not-held Hoang Xuan Chien had opened the yard.',
  'Three years ago, ⟦Lieutenant General⟧rank-not-held Hoang Xuan Chien opened the yard.',
  'It was as ⟦Minister of Defense⟧office-not-held of Japan that Kishi Nobuo visited the yard on 5 May 2019.',
  // As what somebody does something.
  'Koizumi Shinjiro attended in his capacity as ⟦Minister of Defense⟧office-not-held of Japan.',
  'The letter was signed by Koizumi Shinjiro as ⟦Minister of Defense⟧office-not-held of Japan.',
  'Koizumi Shinjiro will attend in his capacity as ⟦Minister of Defense⟧office-not-held of Japan.',
  'Koizumi Shinjiro leads the delegation. As ⟦Minister of Defense⟧office-not-held of Japan, he will sign.',
  // Lists, records, questions.
  'Post: ⟦Minister of Defense⟧office-not-held of Japan\nName: Kishi Nobuo',
  'With kind regards\nKishi Nobuo\n⟦Minister of Defense⟧office-not-held of Japan',
  'Please note that the rank of Nguyen Tan Cuong is ⟦Lieutenant General⟧rank-not-held.',
  'Nguyen Tan Cuong (rank: ⟦Lieutenant General⟧rank-not-held) sits on the left.',
  'Q: What rank does Nguyen Tan Cuong hold?\n\nA: ⟦Lieutenant General⟧rank-not-held.',
  'Q: Who is the ⟦Minister of Defense⟧office-not-held of Japan?\n\nA: Kishi Nobuo.',
  'Your guest will be received by Kishi Nobuo.\n\nHe is ⟦Minister of Defense⟧office-not-held of Japan and speaks English.',
  // Who came before whom.
  'Kihara Minoru became ⟦Minister of Defense⟧office-not-held of Japan in succession to Kishi Nobuo.',
  'Kihara Minoru was appointed ⟦Minister of Defense⟧office-not-held of Japan on 13 September 2023, replacing Kishi Nobuo.',
  "Kihara Minoru's predecessor as ⟦Minister of Defense⟧office-not-held of Japan was Kishi Nobuo.",
  'Uchikura Hiroaki is ⟦Chief of the Air Staff⟧office-not-held. His predecessor was Morita Takehiro.',
  'Before Kihara Minoru, the ⟦Minister of Defense⟧office-not-held of Japan was Kishi Nobuo.',
  // Former.
  'A former ⟦Chief of the Air Staff⟧former-office-never-held, Uchikura Hiroaki knows the fleet.',
  'As a former ⟦Chief of the Air Staff⟧former-office-never-held, Uchikura Hiroaki knows the fleet.',
  // Seats, and the living.
  'Trinh Van Quyet belongs to the ⟦Politburo⟧membership-not-held.',
  'Trinh Van Quyet holds a seat in the ⟦Political Bureau⟧membership-not-held.',
  'Trinh Van Quyet attended as a member of the ⟦Politburo⟧membership-not-held.',
  'Members of the ⟦Politburo⟧membership-not-held, among them Trinh Van Quyet, met the delegation.',
  'Trinh Van Quyet is a member of the ⟦Political Bureau of the Communist Party of Viet Nam Central Committee⟧membership-not-held.',
  '⟦Abe Shinzo⟧named-after-death is due in Tokyo tomorrow.',
  'This morning ⟦Abe Shinzo⟧named-after-death received the ambassador.',
  // Ages and births.
  'Bui Thanh Son, now aged ⟦52⟧age-mismatch, opened the talks.',
  'Bui Thanh Son is Deputy Prime Minister. He is ⟦52⟧age-mismatch.',
  'Bui Thanh Son is Deputy Prime Minister. He was born in ⟦1959⟧age-mismatch.',
  "Bui Thanh Son's date of birth is ⟦16 October 1959⟧age-mismatch.",
  'Date of birth of Bui Thanh Son: ⟦16 October 1959⟧age-mismatch',
  'Name: Bui Thanh Son\nBorn: ⟦16 October 1959⟧age-mismatch',
  'A native of the north born in ⟦1959⟧age-mismatch, Bui Thanh Son swims.',
  'Bui Thanh Son comes from the north, where he was born in ⟦1959⟧age-mismatch.',
  // Generals who cannot have been of that rank yet, and services' chiefs by other words.
  '⟦General⟧rank-not-held Huynh Chien Thang opened the yard.',
  '⟦ASDF Chief of Staff⟧office-not-held Morita Takehiro thanked his hosts.',
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
  // Somebody else has the title.
  'Phan Van Giang met the officer who was appointed Minister of Public Security in 2015.',
  "Phan Van Giang's brother became Prime Minister of Viet Nam in 2015.",
  'Phan Van Giang, who had met the Prime Minister of Japan in 2015, spoke.',
  'Phan Van Giang received the Minister of Public Security in 2015.',
  'Phan Van Giang was with the Minister of Public Security on 5 May 2015.',
  'Phan Van Giang left the office of the Prime Minister of Viet Nam at noon.',
  'Phan Van Giang spoke as well as the Prime Minister of Viet Nam.',
  'Phan Van Giang, seen as the next Prime Minister of Viet Nam, spoke.',
  'Phan Van Giang sees himself as Prime Minister of Viet Nam.',
  'Phan Van Giang held the Minister of Public Security in high regard.',
  'Phan Van Giang studied abroad and met the Prime Minister of Viet Nam in 2015.',
  'Phan Van Giang came as the Minister of Public Security left.',
  'The Prime Minister of Viet Nam is with Phan Van Giang.',
  'The Minister of Public Security was met by Phan Van Giang on 5 May 2024.',
  'The rank of Lieutenant General was explained to Phan Van Giang in 2022.',
  'While the Minister of Public Security waited, Phan Van Giang signed.',
  'When the Prime Minister of Viet Nam was elected in 2021, Phan Van Giang was in Hanoi.',
  'On 5 May 2022 the President, who had promoted Phan Van Giang to General, met his guests.',
  // What was done as minister long ago, plans, and what is not the day itself.
  'Kishi Nobuo visited Hanoi as Minister of Defense of Japan.',
  'Phan Van Giang would have become Prime Minister of Viet Nam in 2015.',
  'Phan Van Giang will be remembered as a Lieutenant General.',
  'In July 2013, after long talks, the statement was issued. Suga Yoshihide, who was Prime Minister of Japan at the time, had proposed it.',
  'Before he became Minister of Public Security in 2015, Phan Van Giang served in the army.',
  'Motegi Toshimitsu took office as Minister for Foreign Affairs of Japan on 16 September 2020.',
  'By March 2016, Phan Van Giang was a Lieutenant General.',
  'Bui Thanh Son met a colonel born in 1959.',
  'Abe Shinzo will be remembered in Tokyo tomorrow.',
  'The house of Abe Shinzo is due in the list tomorrow.',
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
