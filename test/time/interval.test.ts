/** Interval arithmetic against its definition, day by day. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, dayOf } from '../../server/src/time/calendar.ts';
import { before as isBefore, overlap, within } from '../../server/src/time/compare.ts';
import { dateValue, parseEdtf, periodValue, type TimeValue } from '../../server/src/time/edtf.ts';
import { duration, hull, intersection, meets } from '../../server/src/time/interval.ts';

function time(text: string): TimeValue {
  const value = parseEdtf(text);
  assert.ok(value, text);
  return value;
}

const days = (from: number, to: number) => ({ earliest: from, latest: to });

describe('interval arithmetic', () => {
  it('finds the days in common, and those that two span', () => {
    assert.deepEqual(
      intersection(time('2021-03/2023-05'), time('2022/2024')),
      days(dayOf(2022, 1, 1), dayOf(2023, 5, 31)),
    );
    assert.deepEqual(
      intersection(time('2021-03-01/..'), time('2024-02-27')),
      days(dayOf(2024, 2, 27), dayOf(2024, 2, 27)),
    );
    assert.equal(intersection(time('2021'), time('2022-01-01')), null);
    assert.deepEqual(hull(time('2021'), time('2024-02-27')), days(dayOf(2021, 1, 1), dayOf(2024, 2, 27)));
    assert.equal(hull(time('2021/..'), time('2020')).latest, Number.POSITIVE_INFINITY);
    assert.deepEqual(intersection(time('1990~'), time('1991-06-01')), days(dayOf(1991, 6, 1), dayOf(1991, 6, 1)));
  });

  it('knows what follows without a gap', () => {
    assert.equal(meets(time('2021-07-11'), time('2021-07-12')), 'yes');
    assert.equal(meets(time('2017-01-10/2021-07-11'), time('2021-07-12/..')), 'yes');
    assert.equal(meets(time('2021-07-11'), time('2021-07-13')), 'no');
    assert.equal(meets(time('2021-07-11'), time('2021-07-11')), 'no');
    assert.equal(meets(time('2021-07'), time('2021-08-01')), 'unknown');
    assert.equal(meets(time('2020'), time('2022')), 'no');
    assert.equal(meets(time('2017/..'), time('2022')), 'no');
    assert.equal(meets(time('2017/'), time('2022')), 'unknown');
  });

  it('counts days', () => {
    assert.deepEqual(duration(time('2024-02')), { least: 1, most: 1 });
    assert.deepEqual(duration(time('2024-02-26/2024-02-28')), { least: 3, most: 3 });
    assert.deepEqual(duration(time('2024-01/2024-02')), { least: 2, most: 60 });
    assert.deepEqual(duration(time('2024-01/2024-01')), { least: 1, most: 31 });
    const endless = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
    assert.deepEqual(duration(time('2024/..')), endless);
    assert.deepEqual(duration(time('../2024')), endless);
    assert.deepEqual(duration(time('2024/')), { least: 1, most: Number.POSITIVE_INFINITY });
    assert.deepEqual(duration(time('/2024')), { least: 1, most: Number.POSITIVE_INFINITY });
  });
});

describe('laws of interval arithmetic', () => {
  const bounded = fc.integer({ min: 19_000, max: 19_120 }).chain((day) => {
    const { year, month, day: d } = dateOf(day);
    return fc.constantFrom(dateValue(year, month, d), dateValue(year, month));
  });
  const value: fc.Arbitrary<TimeValue> = fc.oneof(
    bounded,
    fc.tuple(bounded, bounded).map(([a, b]) => (a.earliest <= b.latest ? periodValue(a, b) : periodValue(b, a))),
  );

  /** Every pair of first and last day that a value can have. */
  function* meanings(of: TimeValue): Generator<readonly [number, number]> {
    if (of.type === 'date') {
      for (let day = of.earliest; day <= of.latest; day++) yield [day, day];
      return;
    }
    const { from, to } = of;
    if (typeof from === 'string' || typeof to === 'string') return;
    for (let a = from.earliest; a <= from.latest; a++) {
      for (let b = Math.max(a, to.earliest); b <= to.latest; b++) yield [a, b];
    }
  }

  /** What is so for all, for none or for some of what two values can mean. */
  function truth(
    a: TimeValue,
    b: TimeValue,
    holds: (x: readonly [number, number], y: readonly [number, number]) => boolean,
  ) {
    const answers = new Set<boolean>();
    for (const x of meanings(a)) for (const y of meanings(b)) answers.add(holds(x, y));
    return answers.size === 2 ? 'unknown' : answers.has(true) ? 'yes' : 'no';
  }

  /** A sure answer is so for all meanings; where the ends of a period lean on each other, `unknown` is always sound. */
  const sound = (answer: string, exact: string) => answer === exact || answer === 'unknown';

  it('comparisons answer yes or no only where every meaning agrees', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        assert.ok(
          sound(
            isBefore(a, b),
            truth(a, b, (x, y) => x[1] < y[0]),
          ),
          `${a.edtf} before ${b.edtf}`,
        );
        assert.ok(
          sound(
            overlap(a, b),
            truth(a, b, (x, y) => x[0] <= y[1] && y[0] <= x[1]),
          ),
          `${a.edtf} overlap ${b.edtf}`,
        );
        assert.ok(
          sound(
            meets(a, b),
            truth(a, b, (x, y) => x[1] + 1 === y[0]),
          ),
          `${a.edtf} meets ${b.edtf}`,
        );
        // A month or year is here all of its days.
        const outer = b.type === 'date' ? [[b.earliest, b.latest] as const] : [...meanings(b)];
        for (const x of meanings(a)) {
          for (const y of outer) {
            const inside = y[0] <= x[0] && x[1] <= y[1];
            assert.ok(within(a, b) !== (inside ? 'no' : 'yes'), `${a.edtf} within ${b.edtf}`);
          }
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('intersection and hull are symmetric, agree with overlap and hold each other', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const both = intersection(a, b);
        const whole = hull(a, b);
        assert.deepEqual(both, intersection(b, a));
        assert.deepEqual(whole, hull(b, a));
        assert.equal(both === null, overlap(a, b) === 'no');
        if (both !== null) assert.ok(whole.earliest <= both.earliest && both.latest <= whole.latest);
        if (meets(a, b) === 'yes') assert.ok(isBefore(a, b) === 'yes' && both === null);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('a duration is what the shortest and the longest meaning last', () => {
    fc.assert(
      fc.property(value, (a) => {
        const lengths = [...meanings(a)].map(([first, last]) => last - first + 1);
        assert.deepEqual(duration(a), { least: Math.min(...lengths), most: Math.max(...lengths) });
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
