/** Names that lost their diacritics, or gained them, beside others; and where nothing was lost. */
import { mixedDiacritics } from '../../server/src/rules/mixed-diacritics.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(mixedDiacritics, {
  invalid: [
    {
      text: 'Đinh Văn Khải, Tống Minh Khải and Hồ Thanh Yên spoke. Later ⟦Luu Quang Dao⟧mixed-diacritics left.',
      fixed: 'Đinh Văn Khải, Tống Minh Khải and Hồ Thanh Yên spoke. Later Lưu Quang Đạo left.',
      says: ['without all of its diacritics', 'written as “Đinh Văn Khải” is'],
    },
    {
      text: 'Dinh Van Khai, Tong Minh Khai and Ho Thanh Yen spoke. Later ⟦Lưu Quang Đạo⟧mixed-diacritics left.',
      fixed: 'Dinh Van Khai, Tong Minh Khai and Ho Thanh Yen spoke. Later Luu Quang Dao left.',
      says: ['is written with diacritics'],
    },
    {
      text: 'Dinh Van Khai, Luu Quang Dao and Ho Thanh Yen met. Later ⟦Đinh Văn Khải⟧mixed-diacritics left.',
      fixed: 'Dinh Van Khai, Luu Quang Dao and Ho Thanh Yen met. Later Dinh Van Khai left.',
    },
    {
      text: 'Đinh Văn Khải spoke. In the evening ⟦Dinh Van Khai⟧mixed-diacritics left with Luu Quang Dao and Đinh Văn Khải.',
      fixed: 'Đinh Văn Khải spoke. In the evening Đinh Văn Khải left with Luu Quang Dao and Đinh Văn Khải.',
    },
    {
      text: 'The host was General ⟦Đinh Văn Khai⟧mixed-diacritics.',
      fixed: 'The host was General Đinh Văn Khải.',
      says: ['Some of its words'],
    },
    {
      text: 'Đinh Văn Khải, Tống Minh Khải and Hồ Thanh Yên spoke. In the hall ⟦Luu Quang\nDao⟧mixed-diacritics waited.',
      fixed: 'Đinh Văn Khải, Tống Minh Khải and Hồ Thanh Yên spoke. In the hall Lưu Quang Đạo waited.',
    },
    {
      text: 'date: 2023-04-12\nbody: "Đinh Văn Khải, Hồ Thanh Yên and Tống Minh Khải met ⟦Luu Quang Dao⟧mixed-diacritics."\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: "Đinh Văn Khải, Hồ Thanh Yên and Tống Minh Khải met Lưu Quang Đạo."\n',
    },
  ],
  valid: [
    // Press copy mixes the two.
    'Đinh Văn Khải spoke. Later Luu Quang Dao left.',
    'Đinh Văn Khải, Tống Minh Khải, Ho Thanh Yen and Luu Quang Dao met.',
    'Đinh Văn Khải, Lưu Quang Đạo and Hồ Thanh Yên met.',
    'Dinh Van Khai, Luu Quang Dao and Ho Thanh Yen met.',
    'Đinh Văn Khải (Dinh Van Khai) and Lưu Quang Đạo met.',
    'Dinh Van Khai (Đinh Văn Khải) met Luu Quang Dao.',
    'DINH VAN KHAI SPEAKS: Đinh Văn Khải spoke.',
    // Short names go without.
    'Đinh Văn Khải spoke. Gen. Khai thanked the guests.',
    'Đinh Văn Khải met Tachibana Kenzo and Eleanor Marsh.',
    '---\ndate: 2023-04-12\ntitle: Dinh Van Khai speaks\n---\nĐinh Văn Khải spoke.',
    { text: 'date: 2023-04-12\nparticipants:\n  - person: Dinh Van Khai\nbody: Đinh Văn Khải spoke.\n', kind: 'yaml' },
    'Đinh Văn Khải wrote: "I am Dinh Van Khai of the fleet."',
  ],
});
