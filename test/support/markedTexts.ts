/** Texts that must stay silent, and texts whose marked words alone are found: for what several rules share. */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/finding.ts';
import { parseFixture } from './fixture.ts';

/** One test for each text; the words and rules of `found` are marked as in the tables of rules. */
export function testMarked(
  { silent, found }: { readonly silent: readonly string[]; readonly found: readonly string[] },
  findings: (text: string) => readonly Finding[],
): void {
  const told = (text: string) => findings(text).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
  for (const text of silent) it(text, () => assert.deepEqual(told(text), []));
  for (const marked of found) {
    it(marked, () => {
      const { text, marks } = parseFixture(marked);
      assert.deepEqual(
        told(text),
        marks.map((mark) => `${mark.rule} ${mark.text}`),
      );
    });
  }
}
