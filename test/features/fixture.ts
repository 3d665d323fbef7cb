/** A dossier with the cursor at `$0`, analysed against the invented registry, for the tests of all features. */
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { analyseText, type DocumentOptions } from '../support/analyseText.ts';

export interface Fixture {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly offset: number;
}

export function fixture(marked: string, options: DocumentOptions = { date: '2020-03-03' }): Fixture {
  const offset = marked.indexOf('$0');
  assert.notEqual(offset, -1, 'a fixture has a cursor');
  const text = marked.replace('$0', '');
  return { text, offset, snapshot: snapshotOf(text, options) };
}

export function snapshotOf(text: string, options: DocumentOptions = { date: '2020-03-03' }): Snapshot {
  return { uri: 'file:///a.dossier', analysis: analyseText(text, options), config: defaultConfig };
}
