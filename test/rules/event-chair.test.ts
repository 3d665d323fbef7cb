/** Chairs of other editions, and people who only took part. */
import { eventChair } from '../../server/src/rules/event-chair.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(eventChair, {
  invalid: [
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue, with Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair in the chair, agreed on it.',
      fixed:
        'The 9th Arvania-Belmora Defence Policy Dialogue, with Luu Quang Dao and Okabayashi Ren in the chair, agreed on it.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue had Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair as its co-chairs.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue had Luu Quang Dao and Okabayashi Ren as its co-chairs.',
    },
    {
      text: 'With Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair chairing, the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.',
      fixed:
        'With Luu Quang Dao and Okabayashi Ren chairing, the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.',
    },
    {
      text: 'As co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue, Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair signed the record.',
      fixed:
        'As co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue, Luu Quang Dao and Okabayashi Ren signed the record.',
    },
    {
      text: 'At the 9th Arvania-Belmora Defence Policy Dialogue, Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair were in the chair.',
      fixed: 'At the 9th Arvania-Belmora Defence Policy Dialogue, Luu Quang Dao and Okabayashi Ren were in the chair.',
    },
    {
      text: 'In the chair at the 9th Arvania-Belmora Defence Policy Dialogue: Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair.',
      fixed: 'In the chair at the 9th Arvania-Belmora Defence Policy Dialogue: Luu Quang Dao and Okabayashi Ren.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was chaired jointly by Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was chaired jointly by Luu Quang Dao and Okabayashi Ren.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue, which Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair co-chaired, ended at noon.',
      fixed:
        'The 9th Arvania-Belmora Defence Policy Dialogue, which Luu Quang Dao and Okabayashi Ren co-chaired, ended at noon.',
    },
    {
      text: 'Presiding over the 9th Arvania-Belmora Defence Policy Dialogue were Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair.',
      fixed: 'Presiding over the 9th Arvania-Belmora Defence Policy Dialogue were Luu Quang Dao and Okabayashi Ren.',
    },
    {
      text: 'Under the chairmanship of Luu Quang Dao and ⟦Mizuhara Sora⟧event-chair, the 9th Arvania-Belmora Defence Policy Dialogue ended on time.',
      fixed:
        'Under the chairmanship of Luu Quang Dao and Okabayashi Ren, the 9th Arvania-Belmora Defence Policy Dialogue ended on time.',
    },
    {
      text: 'Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair were the co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'Luu Quang Dao and Okabayashi Ren were the co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'Co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue: Luu Quang Dao, ⟦Tachibana Kenzo⟧event-chair',
      fixed: 'Co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue: Luu Quang Dao, Okabayashi Ren',
    },
    {
      text: 'With Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair as co-chairs, the 9th Arvania-Belmora Defence Policy Dialogue opened.',
      fixed:
        'With Luu Quang Dao and Okabayashi Ren as co-chairs, the 9th Arvania-Belmora Defence Policy Dialogue opened.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was presided over by Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was presided over by Luu Quang Dao and Okabayashi Ren.',
    },
    {
      text: 'Luu Quang Dao, who co-chaired the 9th Arvania-Belmora Defence Policy Dialogue with ⟦Tachibana Kenzo⟧event-chair, spoke.',
      fixed:
        'Luu Quang Dao, who co-chaired the 9th Arvania-Belmora Defence Policy Dialogue with Okabayashi Ren, spoke.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue on 13 March 2023 in Belgrave was chaired by Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair.',
      fixed:
        'The 9th Arvania-Belmora Defence Policy Dialogue on 13 March 2023 in Belgrave was chaired by Luu Quang Dao and Okabayashi Ren.',
    },
    {
      text: 'Co-chaired by Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair, the 9th Arvania-Belmora Defence Policy Dialogue made progress.',
      fixed:
        'Co-chaired by Luu Quang Dao and Okabayashi Ren, the 9th Arvania-Belmora Defence Policy Dialogue made progress.',
    },

    {
      text: 'date: 2024-06-01\nevents:\n  - name: 9th Arvania-Belmora Defence Policy Dialogue\n    chairs:\n      - Luu Quang Dao\n      - ⟦Nagatomi Jun⟧event-chair\n',
      kind: 'yaml',
      fixed:
        'date: 2024-06-01\nevents:\n  - name: 9th Arvania-Belmora Defence Policy Dialogue\n    chairs:\n      - Luu Quang Dao\n      - Okabayashi Ren\n',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was co-chaired by Luu Quang Dao and ⟦Nagatomi Jun⟧event-chair.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was co-chaired by Luu Quang Dao and Okabayashi Ren.',
      says: ['Nagatomi Jun as chair of the 9th', 'Okabayashi Ren', 'Arvania Gazette'],
    },
    {
      text: '⟦Ho Thanh Yen⟧event-chair and Okabayashi Ren co-chaired the ninth Arvania-Belmora Defence Policy Dialogue in Belgrave.',
      fixed:
        'Luu Quang Dao and Okabayashi Ren co-chaired the ninth Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    },
    {
      text: 'The 8th Arvania-Belmora Defence Policy Dialogue, chaired by ⟦Hồ Thanh Yên⟧event-chair, was short.',
      fixed: 'The 8th Arvania-Belmora Defence Policy Dialogue, chaired by Lưu Quang Đạo, was short.',
    },
    {
      text: 'General ⟦Dinh Van Khai⟧event-chair and Okabayashi Ren chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'date: 2023-04-13\nbody: >\n  The ninth Arvania-Belmora Defence Policy Dialogue was co-chaired by ⟦Jun Nagatomi⟧event-chair\n  and Luu Quang Dao.\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-13\nbody: >\n  The ninth Arvania-Belmora Defence Policy Dialogue was co-chaired by Ren Okabayashi\n  and Luu Quang Dao.\n',
    },
    {
      text: 'The Arvania-Belmora Defence Policy Dialogue, held on 13 March 2023, was chaired well. The ninth Arvania-Belmora Defence Policy Dialogue, held in Belgrave, was good. ⟦Ho Thanh Yen⟧event-chair and Okabayashi Ren jointly chaired the ninth Arvania-Belmora Defence Policy Dialogue.',
      fixed:
        'The Arvania-Belmora Defence Policy Dialogue, held on 13 March 2023, was chaired well. The ninth Arvania-Belmora Defence Policy Dialogue, held in Belgrave, was good. Luu Quang Dao and Okabayashi Ren jointly chaired the ninth Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair presided over the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'Luu Quang Dao and Okabayashi Ren presided over the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was held on 13 March 2023 under the chairmanship of Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair.',
      fixed:
        'The 9th Arvania-Belmora Defence Policy Dialogue was held on 13 March 2023 under the chairmanship of Luu Quang Dao and Okabayashi Ren.',
    },
    {
      text: 'With Luu Quang Dao and ⟦Tachibana Kenzo⟧event-chair in the chair, the 9th Arvania-Belmora Defence Policy Dialogue made progress.',
      fixed:
        'With Luu Quang Dao and Okabayashi Ren in the chair, the 9th Arvania-Belmora Defence Policy Dialogue made progress.',
    },
  ],
  valid: [
    'The 9th Arvania-Belmora Defence Policy Dialogue had Luu Quang Dao and Mizuhara Sora as its guests.',
    'With Mizuhara Sora attending, the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.',
    'At the 9th Arvania-Belmora Defence Policy Dialogue, Luu Quang Dao and Mizuhara Sora were in the hall.',
    'As guests of the 9th Arvania-Belmora Defence Policy Dialogue, Luu Quang Dao and Mizuhara Sora signed the book.',
    'The 9th Arvania-Belmora Defence Policy Dialogue, which Luu Quang Dao and Mizuhara Sora attended, ended at noon.',
    'Presiding over the dinner after the 9th Arvania-Belmora Defence Policy Dialogue was Mizuhara Sora.',
    'Under the leadership of Mizuhara Sora, the ministry prepared the 9th Arvania-Belmora Defence Policy Dialogue.',
    'Ho Thanh Yen and Tachibana Kenzo were guests of the co-chairs of the 9th Arvania-Belmora Defence Policy Dialogue.',
    'Luu Quang Dao chaired the 9th Arvania-Belmora Defence Policy Dialogue with care. Tachibana Kenzo left.',
    'With Ho Thanh Yen as interpreter, the 9th Arvania-Belmora Defence Policy Dialogue opened.',
    'Chaired by Tachibana Kenzo, a dinner followed the 9th Arvania-Belmora Defence Policy Dialogue.',

    { text: 'Tachibana Kenzo presided over a dinner after the 9th Arvania-Belmora Defence Policy Dialogue.' },
    'The 9th Arvania-Belmora Defence Policy Dialogue was co-chaired by Luu Quang Dao and Okabayashi Ren.',
    'Deputy Minister of National Defence Luu Quang Dao and Okabayashi Ren, Vice-Minister of Defense for International Affairs, co-chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
    // The registry has nobody of Belmora for the eighth.
    'The 8th Arvania-Belmora Defence Policy Dialogue was co-chaired by Luu Quang Dao and Nagatomi Jun.',
    'Ho Thanh Yen spoke at the 9th Arvania-Belmora Defence Policy Dialogue.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was opened by Ho Thanh Yen.',
    'Ho Thanh Yen will chair the 9th Arvania-Belmora Defence Policy Dialogue.',
    'Eleanor Marsh and Okabayashi Ren co-chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
    'Ho Thanh Yen left. Luu Quang Dao chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
    'Ho Thanh Yen said that Luu Quang Dao chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
    'The 11th Arvania-Belmora Defence Policy Dialogue was chaired by Ho Thanh Yen.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was co-chaired by Tan Coung Wei and Okabayashi Ren.',
  ],
});
