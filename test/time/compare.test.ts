/** Three-valued comparison: sure answers only when they are so for every day that is meant. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, dayOf } from '../../server/src/time/calendar.ts';
import { holdsOn, before as isBefore, overlap, within } from '../../server/src/time/compare.ts';
import { dateValue, type PartialDate, parseEdtf, periodValue, type TimeValue } from '../../server/src/time/edtf.ts';
import { not } from '../../server/src/time/truth.ts';

function time(text: string): TimeValue {
  const value = parseEdtf(text);
  assert.ok(value, text);
  return value;
}

function date(text: string): PartialDate {
  const value = time(text);
  assert.ok(value.type === 'date', text);
  return value;
}

const options = { evidenceUntil: dayOf(2026, 6, 30), slackDays: 3 };

function holds(from: string | null, to: string | null, attested: readonly string[], on: string) {
  const tenure = {
    from: from === null ? null : date(from),
    to: to === null ? null : date(to),
    attested: attested.map(time),
  };
  return holdsOn(tenure, time(on), options);
}

describe('comparison', () => {
  it('orders dates', () => {
    assert.equal(isBefore(time('2021'), time('2022-01-01')), 'yes');
    assert.equal(isBefore(time('2022'), time('2021')), 'no');
    assert.equal(isBefore(time('2021'), time('2021-06')), 'unknown');
    assert.equal(isBefore(time('2021-06-01'), time('2021-06-01')), 'no');
    assert.equal(isBefore(time('2019/2021'), time('2021')), 'unknown');
    assert.equal(isBefore(time('2019/2021'), time('2020')), 'no');
    assert.equal(isBefore(time('2019/..'), time('2090')), 'no');
    assert.equal(isBefore(time('2019/'), time('2090')), 'unknown');
    assert.equal(isBefore(time('1990'), time('1991')), 'yes');
    assert.equal(isBefore(time('1990~'), time('1991')), 'unknown');
    assert.equal(isBefore(time('XXXX-11-26'), time('2021')), 'unknown');
  });

  it('finds common days', () => {
    assert.equal(overlap(time('2014-11-27'), time('2014-11-27')), 'yes');
    assert.equal(overlap(time('2014-11'), time('2014-11-27')), 'unknown');
    assert.equal(overlap(time('2014-11'), time('2014-12-01')), 'no');
    assert.equal(overlap(time('2014-11-20/2014-12-05'), time('2014-12-01')), 'yes');
    assert.equal(overlap(time('2021/2023'), time('2022')), 'yes');
    assert.equal(overlap(time('2021/2023'), time('2023')), 'unknown');
    assert.equal(overlap(time('2021/..'), time('2030')), 'yes');
  });

  it('knows what lies inside', () => {
    assert.equal(within(time('2014-11-27'), time('2014-11')), 'yes');
    assert.equal(within(time('2014-11'), time('2014')), 'yes');
    assert.equal(within(time('2014'), time('2014-11')), 'unknown');
    assert.equal(within(time('2014-10-31'), time('2014-11')), 'no');
    assert.equal(within(time('2014-11/2015-02'), time('2014')), 'no');
    assert.equal(within(time('2022'), time('2021/2023')), 'yes');
    assert.equal(within(time('2021-02'), time('2021/2023')), 'unknown');
    // Nobody knows which 26 November, which 31st or when the winter began.
    assert.equal(within(time('2020-03-01'), time('XXXX-11-26')), 'unknown');
    assert.equal(within(time('2023-02-05'), time('2023-XX-31')), 'unknown');
    assert.equal(within(time('2023-07-01'), time('2023-24')), 'unknown');
    assert.equal(within(time('2023-02-05'), time('2023-33')), 'yes');
  });
});

describe('tenure', () => {
  it('holds from its first day up to the day of hand-over', () => {
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2017-01-10'), 'yes');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2021-07-11'), 'yes');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2021-07-12'), 'unknown');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2021-07-15'), 'unknown');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2021-07-16'), 'no');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2017-01-07'), 'unknown');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2017-01-06'), 'no');
  });

  it('answers for every day that a partial date can mean', () => {
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2018'), 'yes');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2021'), 'unknown');
    assert.equal(holds('2017-01-10', '2021-07-12', [], '2022'), 'no');
    assert.equal(holds('2017', '2021', [], '2017-06-01'), 'unknown');
    assert.equal(holds('2017', '2021', [], '2016'), 'unknown');
    assert.equal(holds('2017', '2021', [], '2016-12-28'), 'no');
    assert.equal(holds('2017~', '2021', [], '2016-12-28'), 'unknown');
    assert.equal(holds('2017', '2021', [], '2018/2019'), 'yes');
    assert.equal(holds('2017', '2021', [], '2018/2022'), 'unknown');
  });

  it('reads a missing end as not known', () => {
    assert.equal(holds('2021-07-12', null, [], '2026-06-30'), 'yes');
    assert.equal(holds('2021-07-12', null, [], '2026-07-01'), 'unknown');
    assert.equal(holds(null, '2021-07-12', [], '1990'), 'unknown');
    assert.equal(holds(null, '2021-07-12', [], '2022'), 'no');
    assert.equal(holds(null, null, ['2019-12-11'], '1990'), 'unknown');
  });

  it('takes an attested day as proof of that day only', () => {
    assert.equal(holds(null, null, ['2019-12-11'], '2019-12-11'), 'yes');
    assert.equal(holds(null, null, ['2019-12-11', '2019-12-13'], '2019-12-12'), 'unknown');
    assert.equal(holds(null, null, ['2014-11'], '2014-11-05'), 'unknown');
    assert.equal(holds(null, null, ['2014-11'], '2014-11'), 'yes');
    assert.equal(holds(null, null, ['2014-11-01/2014-11-09'], '2014-11-05'), 'yes');
    assert.equal(holds(null, '2013', ['2014-11'], '2014-11-05'), 'unknown');
    assert.equal(holds(null, '2013', ['2014-11'], '2014-12-05'), 'no');
  });
});

describe('laws of comparison', () => {
  const bounded = fc.integer({ min: 14_000, max: 22_000 }).chain((day) => {
    const { year, month, day: d } = dateOf(day);
    return fc.constantFrom(dateValue(year, month, d), dateValue(year, month), dateValue(year));
  });
  const period = fc
    .tuple(bounded, bounded)
    .map(([a, b]) => (a.earliest <= b.latest ? periodValue(a, b) : periodValue(b, a)));
  const value: fc.Arbitrary<TimeValue> = fc.oneof(bounded, period);

  it('before is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        assert.ok(!(isBefore(a, b) === 'yes' && isBefore(b, a) !== 'no'));
        if (isBefore(a, b) === 'yes' && isBefore(b, c) === 'yes') assert.equal(isBefore(a, c), 'yes');
        if (isBefore(a, b) === 'yes') assert.equal(overlap(a, b), 'no');
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('overlap is symmetric, and within implies it', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        assert.equal(overlap(a, b), overlap(b, a));
        if (within(a, b) === 'yes') assert.notEqual(overlap(a, b), 'no');
        if (overlap(a, b) === 'no') assert.equal(within(a, b), 'no');
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('a sure answer for a partial date is the answer for each of its days', () => {
    const side = fc.option(bounded);
    fc.assert(
      fc.property(side, side, bounded, fc.nat(400), (from, to, on, step) => {
        const tenure = { from, to, attested: [] };
        const whole = holdsOn(tenure, on, options);
        const { year, month, day } = dateOf(Math.min(on.latest, on.earliest + step));
        const single = holdsOn(tenure, dateValue(year, month, day), options);
        if (whole !== 'unknown') assert.equal(single, whole);
        if (single === 'yes') assert.notEqual(whole, 'no');
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  it('widening a tenure never turns yes into no', () => {
    fc.assert(
      fc.property(bounded, bounded, bounded, (from, to, on) => {
        const closed = holdsOn({ from, to, attested: [] }, on, options);
        const open = holdsOn({ from, to: null, attested: [] }, on, options);
        assert.ok(
          !(closed === 'yes' && open === 'no') && !(closed === 'no' && open === 'yes' && isBefore(on, to) === 'yes'),
        );
        assert.notEqual(holdsOn({ from: null, to: null, attested: [on] }, on, options), not('yes'));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
