/** How far two texts are alike from either end, beside a comparison unit by unit. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonPrefix, commonSuffix } from '../../server/src/text/sharedText.ts';

function oneByOne(a: string, b: string): { prefix: number; suffix: number } {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && a.at(-1 - suffix) === b.at(-1 - suffix)) suffix++;
  return { prefix, suffix };
}

describe('what two texts share at their ends', () => {
  it('is what a comparison unit by unit says', () => {
    const part = fc.oneof(
      fc.constantFrom('', 'a', 'b', 'é', '🛡️'.repeat(3), 'a'.repeat(40_000)),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(part, part, part, part, (head, one, other, tail) => {
        const [a, b] = [head + one + tail, head + other + tail];
        const prefix = commonPrefix(a, b);
        assert.deepEqual({ prefix, suffix: commonSuffix(a, b, prefix) }, oneByOne(a, b));
      }),
    );
  });
});
