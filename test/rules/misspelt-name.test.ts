/** Names with a slip or turned round, and names of other people that are only near. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { misspeltName } from '../../server/src/rules/misspelt-name.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(misspeltName, {
  invalid: [
    { text: 'Minister ⟦Mizuhara Soar⟧misspelt-name spoke.', fixed: 'Minister Mizuhara Sora spoke.' },
    {
      text: 'General ⟦Tachibana Kenzp⟧misspelt-name thanked his host.',
      date: '2020-03-02',
      fixed: 'General Tachibana Kenzo thanked his host.',
      says: ['“Tachibana Kenzp”', 'Tachibana Kenzo (橘健三)', 'Write “Tachibana Kenzo”'],
    },
    {
      text: 'General ⟦Kenzo Tachibanna⟧misspelt-name thanked his host.',
      date: '2020-03-02',
      fixed: 'General Kenzo Tachibana thanked his host.',
    },
    {
      // What no registry has is held against its other spelling in the dossier.
      text: 'The Memorandum on Fisheries Patrols has annexes. Under the ⟦Memorandum on Fisheries Patrosl⟧misspelt-name, patrols are shared.',
      fixed:
        'The Memorandum on Fisheries Patrols has annexes. Under the Memorandum on Fisheries Patrols, patrols are shared.',
      says: ['spelt otherwise elsewhere', 'There the name is “Memorandum on Fisheries Patrols”'],
    },
    {
      text: 'At the ⟦3rd Andaen Defence Dialogue⟧misspelt-name a map was shown. The 4th Andean Defence Dialogue was held in Lima. The Andean Defence Dialogue goes on.',
      fixed:
        'At the 3rd Andean Defence Dialogue a map was shown. The 4th Andean Defence Dialogue was held in Lima. The Andean Defence Dialogue goes on.',
    },
    {
      text: 'date: 2023-04-12\nagreements:\n  - title: Protocol on Border Crossings\nnotes: >\n  The ⟦Protocol on Border\n  Crosings⟧misspelt-name is in force.\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-12\nagreements:\n  - title: Protocol on Border Crossings\nnotes: >\n  The Protocol on Border\n  Crossings is in force.\n',
    },
    {
      text: 'Colonel Amara Kamau spoke. At noon ⟦Amara Kamua⟧misspelt-name left.',
      fixed: 'Colonel Amara Kamau spoke. At noon Amara Kamau left.',
    },
    {
      text: 'General Dinh Van Khai spoke. At noon ⟦Dinh Van Kahi⟧misspelt-name left.',
      fixed: 'General Dinh Van Khai spoke. At noon Dinh Van Khai left.',
    },
    {
      text: 'The Minister of National Defence, General ⟦Dinh Van Khia⟧misspelt-name, spoke.',
      fixed: 'The Minister of National Defence, General Dinh Van Khai, spoke.',
    },
    {
      text: 'Deputy Minister of National Defence ⟦Lưu Quag Đạo⟧misspelt-name spoke.',
      fixed: 'Deputy Minister of National Defence Lưu Quang Đạo spoke.',
    },
    {
      text: 'MINISTER OF DEFENSE ⟦MIZUHRAA SORA⟧misspelt-name, A CIVILIAN',
      fixed: 'MINISTER OF DEFENSE MIZUHARA SORA, A CIVILIAN',
    },
    {
      text: 'They met Vice Minister of Defense ⟦Okabayashi\nRne⟧misspelt-name in the hall.',
      fixed: 'They met Vice Minister of Defense Okabayashi Ren in the hall.',
    },
    {
      text: 'date: 2023-04-12\nbody: |\n  The reception was given by ⟦Mizuhra\n  Sora⟧misspelt-name. Mizuhara Sora the painter came.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: |\n  The reception was given by Mizuhara Sora. Mizuhara Sora the painter came.\n',
    },
    {
      text: 'General ⟦Dinh Khai Van⟧misspelt-name is written in an order that is nobody’s.',
      fixed: 'General Dinh Van Khai is written in an order that is nobody’s.',
    },
    {
      text: 'Colonel Pedro Alvarez led the group, which had come by sea and stayed for a week. Colonel ⟦Pedro Alvares⟧misspelt-name left.',
      fixed:
        'Colonel Pedro Alvarez led the group, which had come by sea and stayed for a week. Colonel Pedro Alvarez left.',
      says: ['spelt otherwise elsewhere', 'There the name is “Pedro Alvarez”'],
    },
    {
      text: 'Colonel ⟦Marta Lindholm⟧misspelt-name led the group, which had come by sea and stayed for a week.\n\nColonel Marta Lindholm-Ek left. Colonel Marta Lindholn left, and at the gate, in the rain of the evening, Colonel Marta Lindholn sang.',
      fixed:
        'Colonel Marta Lindholn led the group, which had come by sea and stayed for a week.\n\nColonel Marta Lindholm-Ek left. Colonel Marta Lindholn left, and at the gate, in the rain of the evening, Colonel Marta Lindholn sang.',
    },
    {
      text: 'Colonel Jonas Bergqvist led the group, which had come by sea and stayed for a week. The song was by his aide, ⟦Jonas Bergqivst⟧misspelt-name, who left.',
      fixed:
        'Colonel Jonas Bergqvist led the group, which had come by sea and stayed for a week. The song was by his aide, Jonas Bergqvist, who left.',
    },
  ],
  valid: [
    'The Agreement on Defence Training lapsed. The Agreement on Defense Training is another spelling.',
    'The Protocol on Border Crossings and the Protocol on Border Crossing are two.',
    'The Treaty on Inland Waterways was signed. The Treaty on Island Waterways was not.',
    'The Convention on Coastal Waters, unlike the Convention on Costal Waters, was signed.',
    'The Northern Staff Forum met. The Southern Staff Forum met. The Baltic Forum met, and the Batlic Forum.',
    'They cited the “Memorandum on Fisheries Patrosl” and meant the Memorandum on Fisheries Patrols.',
    // He was no minister then, and never a deputy.
    { text: 'Minister Mizuhara Soar spoke.', date: '2019-05-01' },
    'Deputy Minister Mizuhara Soar spoke.',
    'It is a General Public License, as all of them are, and of many kinds they are too. The General Public Licenses differ.',
    // Two colonels: Vietnamese syllables are a letter apart from each other.
    'Colonel Tran Van Thuong led the group, which had come by sea and stayed for a week. Colonel Tran Van Truong left.',
    // Brothers, and people of one list.
    'Colonel Mario Lopez led the group, which had come by sea and stayed for a week. Captain Maria Lopez left.',
    'Colonel Pedro Alvarez and Colonel Pedro Alvares met.',
    'Colonel Dinh Van Hai led the group, which had come by sea and stayed for a week. Major Dinh Van Hao left.',
    // The same words in another order may be another name.
    'A farmer called Dinh Khai Van came.',
    'General Dinh Van Khai (Đinh Văn Khải) and GENERAL DINH VAN KHAI are one man.',
    'Tachibana Kenzo and TACHIBANA KENZO are one man.',
    'Kenzo Tachibana and KENZO TACHIBANA are one man.',
    'Colonel Dinh Van Hai is somebody else.',
    'General Dinh Van Khai has an aide, Colonel Dinh Van Khi.',
    'Colonel Ho Thanh Nen and General Eleanor Marsh met Ho Thanh Yen.',
    'Colonel Dinh Van Kha and Colonel Dinh Van Khanh are somebody else.',
    'Director Tachibana Kento and Director Tachibana Genzo are somebody else.',
    'Professor Luu Quang Dai teaches history.',
    'Mizuhara Sora spoke. Mrs Mizuhara Soro, whom nobody had asked, sang.',
    'Mizuhara Sora spoke. Mizuhara Soro, a florist, brought the roses.',
    'Eleanor Marsh and Eleanore Marsh-Hill went to the fair.',
    'Dinh Van Khai’s letter and Tachibana Kenzo’s answer are kept.',
    'Tachibana and Khai met; Tachibanas and Khais are many.',
    'The Dinh Van Road and the Khai Dinh Gate are in Arvan.',
    'Kenzo Mizuhara and Sora Tachibana are names of a novel.',
    { text: 'Colonel Dinh Van Hai spoke.', date: null },
    'Lưu Quang Đạo (Luu Quang Dao) is one man.',
    { text: 'date: 2023-04-12\nbody: Colonel Ho Thanh Binh and Ho Thanh Yen met.\n', kind: 'yaml', date: '2023-04-12' },
  ],
});

describe('names in kanji', () => {
  testRule(
    misspeltName,
    {
      invalid: [
        { text: '⟦岸信介⟧misspelt-name防衛大臣が署名した。', date: '2021-09-11', fixed: '岸信夫防衛大臣が署名した。' },
        {
          text: '会談には防衛大臣の⟦岸信介⟧misspelt-nameが出席した。',
          date: '2021-09-11',
          fixed: '会談には防衛大臣の岸信夫が出席した。',
        },
        {
          text: '防衛大臣の⟦岸幸夫⟧misspelt-name氏が署名した。',
          date: '2021-09-11',
          fixed: '防衛大臣の岸信夫氏が署名した。',
        },
        {
          text: '⟦船越健宏⟧misspelt-name外務審議官が訪問した。',
          date: '2024-08-20',
          fixed: '船越健裕外務審議官が訪問した。',
        },
        {
          text: '⟦船越康宏⟧misspelt-name外務審議官が訪問した。',
          date: '2024-08-20',
          fixed: '船越健裕外務審議官が訪問した。',
        },
        {
          text: '⟦山本幸二⟧misspelt-name統合幕僚長が訪問した。',
          date: '2023-03-10',
          fixed: '山崎幸二統合幕僚長が訪問した。',
        },
        // Another family name, not another form of the character.
        {
          text: '⟦斉藤聡⟧misspelt-name海幕長が訪問した。',
          date: '2024-12-01',
          fixed: '齋藤聡海幕長が訪問した。',
        },
      ],
      valid: [
        { text: '岸信夫防衛大臣が署名した。', date: '2021-09-11' },
        { text: '岸信介元首相の孫である岸信夫防衛大臣が署名した。', date: '2021-09-11' },
        { text: '岸信夫新防衛相が就任した。岸信夫氏は岸信介元首相の孫。', date: '2020-09-17' },
        { text: '岸信介氏が署名した。', date: '2021-09-11' },
        // Old and new form of one character.
        { text: '斎藤聡海幕長が訪問した。', date: '2024-12-01' },
        { text: '北沢俊美防衛大臣が会見した。', date: '2009-09-20' },
        { text: '山﨑幸二統合幕僚長が会見した。', date: '2022-01-10' },
        { text: '髙市早苗首相が会見した。', date: '2025-11-01' },
        // A new prime minister, and nobody's given name.
        { text: '石破新首相は会見した。', date: '2024-10-10' },
        { text: '石破前首相は会見した。', date: '2025-11-10' },
        { text: '日本国防衛大臣は会見した。', date: '2021-09-11' },
        // Not their office then.
        { text: '船越健宏防衛大臣が訪問した。', date: '1999-08-20' },
        { text: '山本太郎議員が訪問した。', date: '2023-03-10' },
        { text: '「岸信介防衛大臣が署名した」と記事にある。', date: '2021-09-11' },
      ],
    },
    createEngine(builtinRegistry()),
  );
});
