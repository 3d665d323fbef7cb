/** EDTF texts and the days they can mean. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, dayOf } from '../../server/src/time/calendar.ts';
import {
  centuryValue,
  dateValue,
  decadeValue,
  parseEdtf,
  periodValue,
  printEdtf,
  qualified,
  type TimeValue,
  yearPartValue,
} from '../../server/src/time/edtf.ts';

function days(value: TimeValue | null): string {
  if (value === null) return 'none';
  const iso = (day: number): string => {
    if (!Number.isFinite(day)) return '..';
    const { year, month, day: d } = dateOf(day);
    return `${year}-${month}-${d}`;
  };
  return `${iso(value.earliest)} ${iso(value.latest)}`;
}

const cases: Record<string, string> = {
  // level 0
  '2023-11-27': '2023-11-27 2023-11-27',
  '2018-04': '2018-4-1 2018-4-30',
  '2014': '2014-1-1 2014-12-31',
  '0000': '0-1-1 0-12-31',
  '2021/2023': '2021-1-1 2023-12-31',
  '2004-02-01/2005': '2004-2-1 2005-12-31',
  '2008/2008-03': '2008-1-1 2008-3-31',
  // level 1
  '1990~': '1990-1-1 1990-12-31',
  '2004-06-11?': '2004-6-11 2004-6-11',
  '2004-06%': '2004-6-1 2004-6-30',
  '-1985': '-1985-1-1 -1985-12-31',
  Y17000: '17000-1-1 17000-12-31',
  Y1234567890123: '1234567890123-1-1 1234567890123-12-31',
  'Y-17000': '-17000-1-1 -17000-12-31',
  '201X': '2010-1-1 2019-12-31',
  '20XX': '2000-1-1 2099-12-31',
  '2004-XX': '2004-1-1 2004-12-31',
  '1985-04-XX': '1985-4-1 1985-4-30',
  '1985-XX-XX': '1985-1-1 1985-12-31',
  '2014-03/..': '2014-3-1 ..',
  '../2014-03': '.. 2014-3-31',
  '2014-03/': '2014-3-1 ..',
  '/2014-03?': '.. 2014-3-31',
  '2014-03~/2015-06-03%': '2014-3-1 2015-6-3',
  '2023-21': '2023-3-1 2023-6-21',
  '2023-24': '2023-1-1 2024-3-21',
  // level 2
  '2023-33': '2023-1-1 2023-3-31',
  '2023-36': '2023-10-1 2023-12-31',
  '2023-41': '2023-7-1 2023-12-31',
  'XXXX-11-26': '.. ..',
  '2023-XX-31': '2023-1-31 2023-12-31',
  '2023-XX-30': '2023-1-30 2023-12-30',
  '200X-02-29': '2000-2-29 2008-2-29',
  '1X99': '1099-1-1 1999-12-31',
  '2023-1X-05': '2023-10-5 2023-12-5',
  '-019X-06': '-199-6-1 -190-6-30',
};

const none = [
  '',
  '..',
  '/',
  '../..',
  '2023-13',
  '2023-00',
  '2023-02-29',
  '2023-04-31',
  '-0000',
  '23',
  '20231127',
  '2023-1-1',
  'Y2023',
  '2023-20',
  '2023-25',
  '2005/2004',
  '2023-11-27/2023-11-26',
  '2023/2024/2025',
  'XXXX-02-30',
  '2023-XX-32',
  '2023-11-27T25:00:00',
  '2023-11-27T24:00:01',
  '2023-11-27T10:00',
  '2023-11-27T10',
  '2023-11T10:00:00',
  '2023-02-29T10:00:00',
  '2023-11-2XT10:00:00',
  '2023-11-27t10:00:00z',
  '2023-11-27 10:00:00',
  '2023-11-27T10:00:61',
  '2023-11-27T10:00:00+0900',
  '2023-11-27T10:00:00+24:00',
  '2023-11-27T10:00:00+09:60',
  '2023-11-27T10:00:00-00:00',
  '2023-11-27T10:00:00Z?',
  '2023-11-27T10:00:00/2023-11-28',
  '1964/2008/..',
  'Y12345678901234',
  'Y0000012345',
  '+2023',
  '2023?~',
  '?2023',
  '19UU',
  '1964/open',
  ' 2023',
  '2023 ',
  'today',
  '2023--11',
  '２０２３',
];

/** https://www.loc.gov/standards/datetime/ */
const examples = [
  ...['1985-04-12', '1985-04', '1985'],
  ...['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30'],
  ...['1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08', '2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02'],
  ...['Y170000002', 'Y-170000002', '2001-21', '1984?', '2004-06~', '2004-06-11%'],
  ...['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX'],
  ...['1985-04-12/..', '1985-04/..', '1985/..', '../1985-04-12', '../1985-04', '../1985'],
  ...['1985-04-12/', '1985-04/', '1985/', '/1985-04-12', '/1985-04', '/1985'],
  ...['1984~/2004-06', '1984/2004-06~', '1984~/2004~', '-1984?/2004%', '1984?/2004-06-11%', '2004-06-XX/2004-07-03'],
  '-1985',
];

describe('EDTF', () => {
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${text}`, () => {
      const value = parseEdtf(text);
      assert.equal(days(value), expected);
      assert.equal(value?.edtf, text);
    });
  }

  it('refuses what is no date or no existing day', () => {
    for (const text of none) assert.equal(parseEdtf(text), null, text);
  });

  it('reads a time of day as its day, and prints it again', () => {
    const times = ['T10:00:00', 'T10:00:00Z', 'T23:59:60Z', 'T24:00:00', 'T10:00:00-04', 'T10:00:00+09:00'];
    for (const time of times) {
      const value = parseEdtf(`2023-11-27${time}`);
      assert.ok(value, time);
      assert.equal(value.edtf, '2023-11-27');
      assert.equal(printEdtf(value), `2023-11-27${time}`);
      assert.equal(days(value), '2023-11-27 2023-11-27');
      assert.deepEqual(value.type === 'date' && qualified(value, '~'), parseEdtf('2023-11-27~'));
    }
  });

  it('prints every example of the Library of Congress for levels 0 and 1 as it stands', () => {
    for (const text of examples) {
      const value = parseEdtf(text);
      assert.equal(value && printEdtf(value), text);
    }
  });

  it('knows which parts are known', () => {
    const parts = (text: string) => {
      const value = parseEdtf(text);
      return value?.type === 'date' ? [value.precision, value.year, value.month, value.day, value.qualifier] : null;
    };
    assert.deepEqual(parts('XXXX-11-26'), ['unspecified', null, 11, 26, '']);
    assert.deepEqual(parts('2023-XX-26?'), ['unspecified', 2023, null, 26, '?']);
    assert.deepEqual(parts('2023-22~'), ['season', 2023, null, null, '~']);
    assert.deepEqual(parts('199X'), ['decade', null, null, null, '']);
    assert.deepEqual(parts('19XX'), ['century', null, null, null, '']);
    assert.deepEqual(parts('2023-40'), ['half', 2023, null, null, '']);
  });

  const year = fc.integer({ min: -20_000, max: 20_000 });
  const shortYear = fc.integer({ min: 0, max: 9999 });
  const bareDate = fc.oneof(
    fc.integer({ min: -4_000_000, max: 2_900_000 }).map((day) => {
      const { year: y, month, day: d } = dateOf(day);
      return dateValue(y, month, d);
    }),
    fc.tuple(shortYear, fc.integer({ min: 1, max: 12 })).map(([y, m]) => dateValue(y, m)),
    year.map((y) => dateValue(y)),
    fc
      .tuple(shortYear, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
      .map(([y, part]) => yearPartValue(y, part)),
    shortYear.map(decadeValue),
    shortYear.map(centuryValue),
  );
  const date = fc
    .tuple(bareDate, fc.constantFrom('', '?', '~', '%'))
    .map(([value, mark]) => (mark === '' ? value : qualified(value, mark)));

  it('prints what it parses and parses what it prints', () => {
    fc.assert(
      fc.property(date, (value) => assert.deepEqual(parseEdtf(value.edtf), value)),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('does so for periods, and refuses reversed ones', () => {
    const bound = fc.oneof(date, fc.constantFrom('open', 'unknown'));
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        if (typeof from === 'string' && typeof to === 'string') return;
        const period = periodValue(from, to);
        assert.deepEqual(parseEdtf(period.edtf), period.earliest <= period.latest ? period : null);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('never throws and keeps the bounds in order', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%YTZ:+'), maxLength: 24 });
    fc.assert(
      fc.property(soup, (text) => {
        const value = parseEdtf(text);
        if (value === null) return;
        assert.ok(value.earliest <= value.latest);
        assert.equal(printEdtf(value), text);
      }),
      { seed: 4, numRuns: 5000 },
    );
  });

  it('covers each day of a month by its month and year', () => {
    assert.equal(dateValue(2024, 2).latest, dayOf(2024, 2, 29));
    assert.equal(yearPartValue(2024, 33).latest, dayOf(2024, 3, 31));
  });
});
