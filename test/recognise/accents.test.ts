/** Vietnamese without accents: read as with them, word for word in its place; other languages stay as they are. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { withAccents } from '../../server/src/recognise/native/accents.ts';
import { analyseText, mentioned } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

describe('accents of Vietnamese', () => {
  const table: readonly [string, string][] = [
    [
      'Thuong tuong Tran Minh, Thu truong Bo Quoc phong, da den chao va hop tac.',
      'Thuong tuong Tran Minh, Thứ trưởng Bộ Quốc phòng, đã đến chao và hợp tác.',
    ],
    [
      'Dai su Viet Nam tai Lao Tran Ba Tuan cung doan ong Le Van A se tiep.',
      'Đại sứ Việt Nam tại Lào Tran Ba Tuan cung doan ông Le Van A sẽ tiep.',
    ],
    [
      'Sang 8/4, ngay 7 thang 4 nam 2025, tai Ha Noi, hai ben ky.',
      'Sáng 8/4, ngày 7 tháng 4 năm 2025, tại Ha Noi, hai bên ký.',
    ],
  ];
  for (const [plain, accented] of table) {
    it(plain, () => {
      assert.equal(withAccents(plain), accented);
      assert.equal(accented.length, plain.length);
    });
  }
  const others = [
    'The va of the tai phong was on the agenda, and the two sides agreed to meet again in Lima.',
    'Bộ Quốc phòng đã ký và trao văn kiện tại Hà Nội.',
    'Il ministro va a Roma, tai piani sono noti.',
    '',
  ];
  for (const text of others) it(`leaves ${text.slice(0, 40)}`, () => assert.equal(withAccents(text), text));
});

it('titles, dates and events without accents are those with them', () => {
  const text =
    'Chieu 27/2, tai Ha Noi, Thuong tuong Hoang Xuan Chien, Thu truong Bo Quoc phong, va ong Serizawa Kiyoshi dong chu tri Doi thoai Chinh sach Quoc phong Viet Nam - Nhat Ban lan thu 10.';
  assert.deepEqual(
    mentioned(analyseText(text, { date: '2024-02-28' }, engine), 'office', 'organisation', 'event', 'date'),
    [
      '27/2 → (2024-02-27)',
      'Thu truong Bo Quoc phong → vn-deputy-minister-national-defence',
      'Bo Quoc phong → vn-mnd',
      'Doi thoai Chinh sach Quoc phong Viet Nam - Nhat Ban lan thu 10 → vn-jp-defence-policy-dialogue',
    ],
  );
});
