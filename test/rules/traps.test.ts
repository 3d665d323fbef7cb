/**
 * Contradictions that were met in public pages (shared facts, SOURCES-AND-TRAPS.md), in words of our own: those that are
 * errors must be found at their place, those that are not must be silent. The numbers are those of the list.
 */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { parseFixture } from '../support/fixture.ts';

type Case = readonly [trap: string, date: string, text: string];

const ERRORS: readonly Case[] = [
  ['1', '2021-09-11', 'The ⟦Lieutenant General⟧rank-not-held Mr. Hoang Xuan Chien signed for his side.'],
  [
    '3',
    '2021-11-22',
    'Deputy Minister Pham Hoai Nam was promoted from the rank of ⟦Rear Admiral⟧rank-not-held to Senior Lieutenant General.',
  ],
  ['5', '2025-02-10', 'ホアン・スアン・チエン⟦中将⟧rank-not-heldが出席した。'],
  ['9', '2025-02-11', 'Sen. Lieut. Gen. Hoàng Xuân Chiến, ⟦Politburo⟧membership-not-held member, led the talks.'],
  ['10', '2021-09-11', '⟦岸信介⟧misspelt-name防衛大臣が署名した。'],
  ['10', '2021-09-11', '防衛大臣の⟦岸信介⟧misspelt-nameが署名した。'],
  ['14', '2025-02-10', '⟦加納浩二⟧unknown-official防衛審議官が出席した。'],
  ['16', '2025-02-10', '加野幸司⟦防衛事務次官⟧office-not-heldが出席した。'],
  ['20', '2024-07-08', '⟦Defence Secretary⟧office-title Minoru Kihara signed.'],
  [
    '21',
    '2024-01-08',
    '⟦21 September 1931⟧agreement-date: establishment of diplomatic relations between Viet Nam and Japan',
  ],
  [
    '22',
    '2024-01-08',
    'In ⟦November 2006⟧agreement-date they issued the Joint Statement Toward a Strategic Partnership for Peace and Prosperity in Asia.',
  ],
  ['25', '2016-06-01', '⟦State President⟧office-not-held Truong Tan Sang received the guests.'],
  ['33', '2021-09-15', 'At the ceremony, ⟦President⟧office-not-held Truong Tan Sang handed over the decision.'],
  [
    '47',
    '2025-05-05',
    'The ⟦Extensive Strategic Partnership⟧partnership-outdated between Viet Nam and Japan is making progress.',
  ],
  [
    '47',
    '2022-05-05',
    'The ⟦Comprehensive Strategic Partnership⟧partnership-not-yet between Viet Nam and Japan is making progress.',
  ],
  [
    '50',
    '2025-10-30',
    'They issued the ⟦Joint Statement on the Elevation of Vietnam - United Kingdom Relations to Comprehensive Strategic Partnership⟧agreement-kind.',
  ],
  // "Joint communiqué" for the statement is the same kind of document.
  [
    '51',
    '2023-09-12',
    "They issued the ⟦Joint Leaders' Statement: Developing United States-Vietnam Relations to a Comprehensive Strategic Partnership⟧agreement-title.",
  ],
  [
    '52',
    '2021-09-11',
    '⟦Kishi Nobuo⟧agreement-signatory and ⟦Phan Van Giang⟧agreement-signatory signed the Agreement between the Government of Japan and the Government of the Socialist Republic of Viet Nam concerning the Transfer of Defense Equipment and Technology.',
  ],
  [
    '66',
    '2026-01-22',
    'The current General Secretary of the Communist Party of Viet Nam, ⟦Nguyen Phu Trong⟧named-after-death, was elected.',
  ],
  ['69', '2026-01-25', 'To Lam, ⟦President⟧office-not-held of Viet Nam, spoke at the congress.'],
  ['73', '2024-08-20', '⟦船越健宏⟧misspelt-name外務審議官が訪問した。'],
  // Whose kanji the registry has: of 秋葉 and 岡野 themselves it knows nothing.
  ['74', '2025-03-10', '⟦岡野政孝⟧unknown-official外務事務次官が会見した。'],
  ['77', '2024-06-07', 'The 21st Shangri-La Dialogue was held in Singapore from ⟦May 31 to June 6⟧event-date.'],
  [
    '77',
    '2024-06-07',
    'On the margins of the 21st Shangri-La Dialogue in Singapore from ⟦May 31 to June 6⟧event-date, they met.',
  ],
  ['78', '2020-03-05', 'The 18th Shangri-La Dialogue was held on ⟦5 March 2020⟧event-date.'],
  [
    '82',
    '2025-07-17',
    'Viet Nam and Thailand have relations at the ⟦strategic partnership⟧partnership-outdated level.',
  ],
  [
    '86',
    '2026-06-05',
    'The ⟦Comprehensive Strategic Partnership⟧partnership-name between Viet Nam and the Philippines makes progress.',
  ],
  [
    '83',
    '2007-07-08',
    'They issued the ⟦Joint Statement on the Strategic Partnership between Viet Nam and India⟧agreement-kind.',
  ],
];

const TRUE: readonly Case[] = [
  ['3', '2021-11-22', 'Pham Hoai Nam was promoted from Vice Admiral to Senior Lieutenant General.'],
  ['4', '2021-06-03', 'Colonel General Nguyen Tan Cuong thanked the ministry.'],
  ['4', '2021-06-03', 'Senior Lieutenant General Nguyen Tan Cuong thanked the ministry.'],
  ['6', '2025-12-04', 'Sen. Lieut. Gen. Hoang Xuan Chien opened the meeting. Gen. Chien agreed.'],
  ['7', '2023-03-30', '吉田圭秀統合幕僚長（陸将）は就任した。 Gen. Yoshihide Yoshida took office.'],
  ['10', '2021-09-11', '岸信介元首相の孫である岸信夫防衛大臣が署名した。'],
  ['13', '2023-03-13', 'The guest, Masami Oka, was met by the interpreter.'],
  // The registry does not have the kanji of Kamikawa Yoko and of Manabe Ro, so that no spelling of them contradicts it.
  ['14', '2023-10-09', '上川洋子外務大臣が会談した。'],
  ['14', '2018-07-04', '真鍋朗防衛審議官が出席した。'],
  [
    '17',
    '2023-03-14',
    'Vice Minister of Defence Oka Masami left. Deputy Minister of Defense Oka Masami is the same man.',
  ],
  ['19', '2025-11-04', 'Chairman of the General Department of Politics Nguyen Trong Nghia spoke.'],
  ['19', '2025-07-14', 'Director of the General Department of Politics Trinh Van Quyet spoke.'],
  ['24', '2023-05-01', 'General Yoshida Yoshihide was appointed Chief of Staff, Joint Staff, on 22 March 2023.'],
  ['26', '2009-09-18', 'Minister of Defense Kitazawa Toshimi met the press.'],
  ['27', '2021-06-01', 'Chief of the General Staff Nguyen Tan Cuong took up his post.'],
  ['27', '2021-06-01', 'Phan Van Giang, Chief of the General Staff, handed over.'],
  ['28', '2021-06-03', 'Nguyen Tan Cuong, born on 11 February 1966, is 55.'],
  ['30', '2023-03-02', 'Vo Van Thuong, a native of Vinh Long, was born in Hai Duong.'],
  ['31', '2020-03-20', 'Umeda Kunio, Ambassador of Japan to Viet Nam since October 2016, said farewell.'],
  ['33', '2021-09-15', 'At the ceremony of 11 December 2015, President Truong Tan Sang handed over the decision.'],
  ['34', '2024-11-12', 'Minister for Foreign Affairs Iwaya Takeshi took office on 11 November 2024.'],
  ['37', '2024-10-22', 'Luong Cuong is the 14th President of Viet Nam. Vo Van Thuong was the 12th President.'],
  ['39', '2025-02-11', 'TOKYO - The 11th Viet Nam-Japan Defence Policy Dialogue took place in Fukuoka.'],
  ['40', '2018-04-10', 'They spoke of the sixth deputy ministerial-level strategic dialogue.'],
  ['41', '2024-02-27', "The ASEAN - Japan Deputy Defense Ministers' Meeting was named."],
  ['47', '2025-05-05', 'The comprehensive strategic partnership between Viet Nam and Japan is making progress.'],
  ['48', '2016-10-20', 'Japan and Viet Nam speak of a six-year strategic partnership.'],
  ['51', '2023-09-12', 'They issued a joint communiqué on a comprehensive strategic partnership.'],
  ['57', '2021-11-25', 'Minister of Defence Kishi Nobuo met the Minister of National Defence, Phan Van Giang.'],
  ['59', '2024-05-05', 'They spoke of the East Sea and of the South China Sea.'],
  ['72', '2025-09-18', 'Sen. Lt. Gen. Dong Jun left. Admiral Dong Jun is the same man. General Dong Jun, too.'],
  // An office that the registry has nobody in on that day, and somebody in none.
  ['74', '2025-01-10', '岡野政孝外務事務次官、秋葉武夫国家安全保障局長が会談した。'],
  // Without "level", the short name of the higher one. The day after the upgrade either may be written.
  ['82', '2025-07-17', 'The strategic partnership between Viet Nam and Thailand is making progress.'],
  ['82', '2025-05-17', 'Viet Nam and Thailand have relations at the strategic partnership level.'],
  // The quoted words themselves are right: a partner is no name of a level.
  [
    '86',
    '2026-06-05',
    'The Philippines is the only strategic or enhanced strategic partner of Viet Nam in the region.',
  ],
  ['86', '2026-06-05', 'The Philippines is a strategic partner of Japan.'],
  ['84', '2023-03-31', 'Yamazaki Koji was the sixth chief of the Joint Staff, Yoshida Yoshihide is the 7th.'],
];

describe('traps of the shared facts', () => {
  const engine = createEngine(builtinRegistry());
  const found = (text: string, date: string) =>
    findingsIn(text, { date }, engine)
      .filter(({ severity }) => severity !== 'hint')
      .map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

  for (const [trap, date, source] of ERRORS) {
    it(`${trap}: finds ${source.slice(0, 90)}`, () => {
      const { text, marks } = parseFixture(source);
      assert.deepEqual(
        found(text, date),
        marks.map((mark) => `${mark.rule} ${mark.text}`),
      );
    });
  }
  for (const [trap, date, text] of TRUE) {
    it(`${trap}: is silent on ${text.slice(0, 90)}`, () => assert.deepEqual(found(text, date), []));
  }
});
