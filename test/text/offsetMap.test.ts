/** Offset maps: both directions agree on unit runs, atomic runs are never split, ends are mapped as ends. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partMap, type Segment, segmentMap, shiftMap } from '../../server/src/text/offsetMap.ts';

const segments: fc.Arbitrary<Segment[]> = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 5 }),
      atomic: fc.option(fc.integer({ min: 1, max: 6 })),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => {
    let value = 0;
    let source = 0;
    return parts.map(({ gap, length, atomic }) => {
      source += gap;
      const segment = atomic === null ? { value, source, length } : { value, source, length, sourceLength: atomic };
      value += length;
      source += atomic ?? length;
      return segment;
    });
  });

describe('offset maps', () => {
  it('shifts and clamps', () => {
    const map = shiftMap(10, 5);
    assert.deepEqual(map.toSourceSpan({ start: 1, end: 5 }), { start: 11, end: 15 });
    assert.equal(map.toValue(3), 0);
    assert.equal(map.toValue(99), 5);
  });

  it('takes an escape whole', () => {
    const map = segmentMap([
      { value: 0, source: 1, length: 2 },
      { value: 2, source: 3, length: 1, sourceLength: 6 },
      { value: 3, source: 9, length: 2 },
    ]);
    assert.deepEqual(map.toSourceSpan({ start: 2, end: 3 }), { start: 3, end: 9 });
    assert.deepEqual(map.toSourceSpan({ start: 1, end: 4 }), { start: 2, end: 10 });
    assert.equal(map.toValue(5), 2);
    assert.equal(map.toValue(9), 3);
  });

  it('keeps order, and goes there and back', () => {
    fc.assert(
      fc.property(segments, (list) => {
        const map = segmentMap(list);
        for (let v = 0; v < map.length; v++) {
          assert.ok(map.toSource(v) <= map.toSource(v + 1));
          assert.ok(map.toSourceEnd(v + 1) > map.toSource(v));
          const owner = list.find((s) => s.value <= v && v < s.value + s.length);
          assert.equal(map.toValue(map.toSource(v)), owner?.sourceLength === undefined ? v : owner.value);
        }
      }),
    );
  });

  it('gives a part the places that it has in the whole', () => {
    fc.assert(
      fc.property(segments, fc.nat(), fc.nat(), (list, first, second) => {
        const whole = segmentMap(list);
        const from = first % (whole.length + 1);
        const to = from + (second % (whole.length - from + 1));
        const part = partMap(whole, from, to);
        assert.equal(part.length, to - from);
        for (let start = 0; start <= part.length; start++) {
          for (let end = start + 1; end <= part.length; end++) {
            assert.deepEqual(
              part.toSourceSpan({ start, end }),
              whole.toSourceSpan({ start: from + start, end: from + end }),
            );
          }
        }
        assert.equal(part.toValue(-1), 0);
        assert.equal(part.toValue(10_000), part.length);
      }),
    );
  });
});
