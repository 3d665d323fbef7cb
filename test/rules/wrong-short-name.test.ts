/** Family names where the given name is the short form, and the reverse; and namesakes. */
import { wrongShortName } from '../../server/src/rules/wrong-short-name.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(wrongShortName, {
  invalid: [
    {
      text: 'Deputy Minister of National Defence Luu Quang Dao spoke. Mr. ⟦Luu⟧wrong-short-name thanked the hosts.',
      fixed: 'Deputy Minister of National Defence Luu Quang Dao spoke. Mr. Dao thanked the hosts.',
    },
    {
      text: 'General Dinh Van Khai spoke. Gen. ⟦Dinh⟧wrong-short-name thanked the hosts.',
      fixed: 'General Dinh Van Khai spoke. Gen. Khai thanked the hosts.',
      says: ['the family name of Đinh Văn Khải', '“Khai” as the short form, the given name'],
    },
    {
      text: 'General Tachibana Kenzo spoke. General ⟦Kenzo⟧wrong-short-name thanked the hosts.',
      date: '2020-03-02',
      fixed: 'General Tachibana Kenzo spoke. General Tachibana thanked the hosts.',
      says: ['the given name of Tachibana Kenzo', 'the family name, as the press'],
    },
    {
      text: 'Mizuhara Sora spoke. Mr. ⟦Sora⟧wrong-short-name left.',
      fixed: 'Mizuhara Sora spoke. Mr. Mizuhara left.',
    },
    {
      text: 'Luu Quang Dao spoke. Gen. ⟦Luu⟧wrong-short-name, a senior lieutenant general, left.',
      fixed: 'Luu Quang Dao spoke. Gen. Dao, a senior lieutenant general, left.',
    },
    {
      text: 'Đinh Văn Khải spoke. Minister of National Defence ⟦Đinh⟧wrong-short-name left.',
      fixed: 'Đinh Văn Khải spoke. Minister of National Defence Khải left.',
    },
    {
      text: 'Dinh Van Khai spoke. Minister ⟦Dinh⟧wrong-short-name left.',
      fixed: 'Dinh Van Khai spoke. Minister Khai left.',
    },
    {
      text: 'date: 2023-04-12\nbody: >\n  Ho Thanh Yen spoke. Sen. Lt. Gen.\n  ⟦Ho⟧wrong-short-name left.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: >\n  Ho Thanh Yen spoke. Sen. Lt. Gen.\n  Yen left.\n',
    },
  ],
  valid: [
    'General Dinh Van Khai spoke. Mr. Dinh thanked the hosts.',
    'Deputy Minister of National Defence Luu Quang Dao spoke. Ho Thanh Yen left. Mr. Luu thanked the hosts.',
    'Deputy Minister of National Defence Luu Quang Dao spoke. Mr. Luu, the interpreter, thanked the hosts.',
    'Deputy Minister of National Defence Luu Quang Dao spoke. Mrs. Luu thanked the hosts.',
    // The family name of one is the short form of another, who stands in the text.
    'Ho Thanh Yen met Colonel Ho, and Luu Quang Dao met Gen. Dao.',
    'General Dinh Van Khai spoke. Gen. Khai thanked the hosts.',
    // Somebody else of that family name.
    'General Dinh Van Khai spoke. Colonel Dinh thanked the hosts.',
    'General Dinh Van Khai spoke. Mr. Dinh, the interpreter, thanked the hosts.',
    'General Dinh Van Khai and General Dinh Hai Long spoke. General Dinh thanked the hosts.',
    // He was no Deputy Minister, and in 2012 no minister.
    'Dinh Van Khai spoke. Deputy Minister Dinh left.',
    { text: 'Dinh Van Khai spoke. Minister Dinh left.', date: '2012-04-12' },
    'General Tachibana Kenzo spoke. Colonel Kenzo thanked the hosts.',
    'Tachibana Kenzo and Colonel Kenzo Ito spoke. Mr. Kenzo is the youth of a novel.',
    'General Eleanor Marsh spoke. General Marsh thanked the hosts.',
    'General Dinh spoke; nobody of that name stands in the text.',
    'The Dinh family and the Dinh Gate are old; General Dinh Van Khai came.',
    'Colonel Luu spoke to Colonel Ho.',
    { text: 'General Dinh Van Khai spoke. Mrs. Dinh thanked the hosts.', date: null },
  ],
});
