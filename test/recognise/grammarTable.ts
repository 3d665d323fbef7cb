/** Tables of sentences in which every title of one kind is marked ⟦so⟧, for the tests of the grammar. */
import assert from 'node:assert/strict';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import type { MentionType } from '../../server/src/recognise/mention.ts';
import { indexNames } from '../../server/src/recognise/names.ts';
import { type Item, scan } from '../../server/src/recognise/scan.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const registry = miniRegistry();
const matcher = compileMatcher(registry);
const names = indexNames(registry.people.values());

export function itemsIn(text: string): readonly Item[] {
  return scan(text, matcher, names, { reference: null, order: null, earlier: null }).items;
}

/** One test per sentence: the items of `type` are those marked, and no others. */
export function checkTitles(type: MentionType, sentences: readonly string[]): void {
  for (const marked of sentences) {
    it(marked, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const wanted = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, title]) => title);
      const found = itemsIn(text).filter((item) => item.type === type);
      assert.deepEqual(
        found.map((item) => text.slice(item.start, item.end)),
        wanted,
      );
    });
  }
}
