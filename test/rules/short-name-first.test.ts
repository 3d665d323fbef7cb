/** Short names before the full ones, and the many texts that introduce their people. */
import { shortNameFirst } from '../../server/src/rules/short-name-first.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(shortNameFirst, {
  invalid: [
    {
      text: 'Sen. Lt. Gen. ⟦Dao⟧short-name-first thanked the guests. Luu Quang Dao had met them before.',
      fixed: 'Sen. Lt. Gen. Luu Quang Dao thanked the guests. Luu Quang Dao had met them before.',
      says: ['stands before the full name', '“Luu Quang Dao” in full only later'],
    },
    {
      text: 'General ⟦Tachibana⟧short-name-first spoke. Later Tachibana Kenzo left.',
      date: '2020-03-02',
      fixed: 'General Tachibana Kenzo spoke. Later Tachibana Kenzo left.',
    },
    {
      text: 'Minister of Defense ⟦Mizuhara⟧short-name-first spoke, and nobody else.',
      fixed: 'Minister of Defense Mizuhara Sora spoke, and nobody else.',
      says: ['does not name Mizuhara Sora in full anywhere'],
    },
    {
      text: 'The guests met Sen. Lt. Gen. ⟦Dao⟧short-name-first. Lưu Quang Đạo thanked them.',
      fixed: 'The guests met Sen. Lt. Gen. Lưu Quang Đạo. Lưu Quang Đạo thanked them.',
    },
    {
      // "Gen." is the address of a senior lieutenant general: before the full name it would be wrong.
      text: 'Gen. ⟦Dao⟧short-name-first thanked the guests. Luu Quang Dao had met them before.',
    },
    {
      text: 'date: 2023-04-12\nbody: |\n  Minister of Defense ⟦Mizuhara⟧short-name-first spoke.\n  Mizuhara Sora left.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: |\n  Minister of Defense Mizuhara Sora spoke.\n  Mizuhara Sora left.\n',
    },
  ],
  valid: [
    'Luu Quang Dao thanked the guests. Gen. Dao had met them before.',
    '---\ndate: 2023-04-12\ntitle: Mizuhara Sora speaks\n---\nMinister of Defense Mizuhara spoke.',
    // Headlines call people by their short names.
    'Dao meets Tachibana\n\nLuu Quang Dao met Tachibana Kenzo.',
    'Mr. Dao came. Luu Quang Dao had met them before.',
    'Colonel Dao of the signals came, and Colonel Luu Quang Dai.',
    'Gen. Khai came.',
    {
      text: 'date: 2023-04-12\nparticipants:\n  - person: Mizuhara Sora\nbody: Minister of Defense Mizuhara spoke.\n',
      kind: 'yaml',
    },
    'The note said: "Minister of Defense Mizuhara spoke." Mizuhara Sora did not.',
    'General Eleanor Marsh spoke. General Marsh left.',
    { text: 'General Marsh had no say. General Marsham had.', date: null },
  ],
});
