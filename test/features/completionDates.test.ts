/** Completion writes dates out only for what may begin one. */
import assert from 'node:assert/strict';
import { mayBeginDate } from '../../server/src/features/completionDates.ts';
import { type DateForm, inForm } from '../../server/src/features/dateForms.ts';
import { parseEdtf } from '../../server/src/time/edtf.ts';

const forms: readonly DateForm[] = ['day-month', 'month-day', 'iso', 'vietnamese', 'figures', 'japanese'];
const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
const dates = [
  ...months.flatMap((month) => [month, `${month}-05`]),
  ...['2024', '202X', '2024~', '2024-05?', '2024-21', '2024-24', '2024-33', '2024-40', '2024-41'],
  ...['2024-02-26/2024-02-28', '2024-02/2024-05', '2024/..', '../2024', '2023-12-30/2024-01-02'],
];

describe('mayBeginDate', () => {
  for (const edtf of dates) {
    it(`is true of every beginning of ${edtf}, in every form`, () => {
      const value = parseEdtf(edtf);
      assert.ok(value !== null);
      for (const form of forms) {
        const text = inForm(value, form).toLowerCase();
        for (let end = 0; end <= text.length; end += 1)
          assert.ok(mayBeginDate(text.slice(0, end), form), text.slice(0, end));
      }
    });
  }

  it('is false of names', () => {
    for (const begun of ['ng', 'ph', 'mi', 'ya', 'gen', 'vi', 'ki', 'memor'])
      assert.ok(!mayBeginDate(begun, 'day-month'), begun);
  });
});
