/** How often a dossier that is in no editor names each entry. */
import type { Engine } from '../analysis/engine.ts';
import { countNames } from '../features/naming.ts';
import { textHash } from '../text/hash.ts';
import type { Config } from '../workspace/config.ts';
import { takeSnapshot } from '../workspace/snapshot.ts';
import type { KeptCounts } from './countCache.ts';

/** `stamp` is that of the file before it was read. */
export function countText(
  { uri, text, stamp }: { readonly uri: string; readonly text: string; readonly stamp: string | null },
  engine: Engine,
  config: Config,
): KeptCounts {
  return { text: textHash(text), stamp, counts: countNames(takeSnapshot({ uri, text }, engine, config).analysis) };
}
