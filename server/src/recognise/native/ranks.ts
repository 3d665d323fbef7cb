/** Japanese ranks in their other figures (一等陸佐 beside 1等陸佐) and short (1佐, 一佐). */
import type { Rank } from '../../registry/model.ts';

const KANJI = '一二三';

export function rankVariants({ native, nativeVariants }: Rank): string[] {
  const written = [...(native === null ? [] : [native]), ...nativeVariants];
  const short = written.map((text) => text.replace(/^([1-3])等[陸海空](?=[佐尉]$)/u, '$1'));
  const all = new Set([...nativeVariants, ...short]);
  for (const text of [...written, ...short])
    all.add(text.replace(/^[1-3]/, (digit) => KANJI[Number(digit) - 1] ?? digit));
  return [...all].filter((text) => text !== native);
}
