/** Aliases and merge keys followed within bounds: what a node stands for, and a map with the pairs merged into it. */
import { type Document, isAlias, isMap, isScalar, isSeq, Pair, type Scalar } from 'yaml';
import type { Span } from '../text/span.ts';
import { MAX_ALIAS_CHAIN, MAX_ALIAS_NODES } from './limits.ts';
import { aliasTargets, isMerge, keyOf, lastOfEach, spanOf, type Targets } from './nodes.ts';

export interface Aliases {
  /** The node itself unless it is an alias; null for one without anchor, inside what it refers to, or beyond the limit. */
  follow(node: unknown): unknown;
  /** Pairs of a map in order of place, without those that another one overrides. */
  pairs(map: unknown): readonly ReadPair[];
}

export interface ReadPair {
  readonly key: string;
  readonly pair: Pair;
  /** The alias behind `<<` that brings the pair here; null for one of the map's own. */
  readonly from: Span | null;
}

export function aliasesOf(document: Document.Parsed): Aliases {
  // Most documents have none, and finding the targets walks all of it.
  let targets: Targets | null = null;
  let left = MAX_ALIAS_NODES;
  const follow = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    targets ??= aliasTargets(document);
    const target = targets.get(node);
    const [whole, own] = [spanOf(target), spanOf(node)];
    const isLoop = whole !== null && own !== null && whole.start <= own.start && own.end <= whole.end;
    return target === undefined || isLoop || left-- <= 0 ? null : target;
  };
  const merged = (pair: Pair, taken: Set<string>, from: Span | null, depth: number): ReadPair[] => {
    const value = follow(pair.value);
    const outer = from ?? placeOf(pair.value);
    const found: ReadPair[] = [];
    for (const item of isSeq(value) ? value.items : [value]) {
      const map = follow(item);
      if (!isMap(map) || depth > MAX_ALIAS_CHAIN) continue;
      const here = outer ?? placeOf(item);
      // The first of several maps that has a key gives it.
      const own = new Set(map.items.filter((each) => !isMerge(each) && !taken.has(keyOf(each))));
      for (const each of own) taken.add(keyOf(each));
      left -= map.items.length;
      if (left <= 0) return found;
      for (const each of map.items) {
        if (isMerge(each)) found.push(...merged(each, taken, here, depth + 1));
        else if (own.has(each)) found.push({ key: keyOf(each), pair: each, from: here });
      }
    }
    return found;
  };
  return {
    follow,
    pairs(map) {
      if (!isMap(map)) return [];
      const items = lastOfEach(map.items);
      const taken = new Set<string>();
      for (const pair of items) if (!isMerge(pair)) taken.add(keyOf(pair));
      return items.flatMap((pair) =>
        isMerge(pair) ? merged(pair, taken, null, 0) : [{ key: keyOf(pair), pair, from: null }],
      );
    },
  };
}

/** Null for a map that is written behind `<<` itself: what is in it stands in its place. */
function placeOf(node: unknown): Span | null {
  return isAlias(node) ? spanOf(node) : null;
}

/** The map's pairs with what aliases and merge keys stand for in their place. */
export function plainPairs(map: unknown, aliases: Aliases): readonly Pair[] {
  if (!isMap(map)) return [];
  if (!map.items.some((pair) => isAlias(pair.value) || isMerge(pair))) return lastOfEach(map.items);
  return aliases.pairs(map).map(({ pair }) => {
    return isAlias(pair.value) ? new Pair(pair.key, aliases.follow(pair.value)) : pair;
  });
}

/** The scalar that a node is or stands for. */
export function scalarOf(node: unknown, { follow }: Aliases): Scalar | null {
  const found = follow(node);
  return isScalar(found) ? found : null;
}
