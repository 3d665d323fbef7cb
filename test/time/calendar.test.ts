/** Day numbers against the platform's own proleptic Gregorian calendar. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, dayOf, daysInMonth, isDate, isLeapYear, isoWeekday } from '../../server/src/time/calendar.ts';

const MS = 86_400_000;
/** Half of what the platform's calendar reaches, both ways. */
const anyDay = fc.integer({ min: -50_000_000, max: 50_000_000 });

describe('calendar', () => {
  it('numbers days from 1970-01-01', () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(dayOf(2024, 2, 29), 19_782);
    assert.deepEqual(dateOf(-1), { year: 1969, month: 12, day: 31 });
    assert.deepEqual(dateOf(dayOf(0, 2, 29)), { year: 0, month: 2, day: 29 });
  });

  it('agrees with the platform on date, weekday and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * MS);
        const mine = dateOf(day);
        assert.deepEqual(mine, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(dayOf(mine.year, mine.month, mine.day), day);
        assert.equal(isoWeekday(day) % 7, date.getUTCDay());
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('knows which days exist', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const end = new Date(0);
        end.setUTCFullYear(year, month, 0);
        assert.equal(daysInMonth(year, month), end.getUTCDate());
        assert.equal(isLeapYear(year), daysInMonth(year, 2) === 29);
      }),
    );
    assert.equal(isDate(2023, 2, 29), false);
    assert.equal(isDate(2023, 13, 1), false);
    assert.equal(isDate(2023, 4, 31), false);
    assert.equal(isDate(2000, 2, 29), true);
  });
});
