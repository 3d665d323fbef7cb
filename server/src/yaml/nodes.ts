/** Walks over parsed YAML: the place of a path, and plain values that aliases cannot blow up. */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../text/span.ts';
import { MAX_ALIAS_CHAIN, MAX_ALIAS_NODES } from './limits.ts';

export type Path = readonly (string | number)[];

/** The key's text of a pair; keys are read as strings (`2020:` is "2020"). */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}

/** `{"pers`: its quotation mark is told as open, and what is typed behind it is no word yet. */
export function isOpenQuote(key: string): boolean {
  return key.startsWith('"') || key.startsWith("'");
}

/** A key whose value is still to be typed: nothing, null or "". */
export function isEmpty(node: unknown): boolean {
  return !node || (isScalar(node) && (node.value === null || node.value === ''));
}

/** Of pairs with the same key the last that has a value: one that is still being typed hides none. */
export function lastOfEach(pairs: readonly Pair[]): readonly Pair[] {
  const last = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (!last.has(key) || !isEmpty(pair.value)) last.set(key, pair);
  }
  if (last.size === pairs.length) return pairs;
  // Those whose key is no word, or brings the keys of others, have nothing in common.
  return pairs.filter((pair) => keyOf(pair) === '' || isMerge(pair) || last.get(keyOf(pair)) === pair);
}

/** Place of a value, quotes and brackets included, anchor and tag not. */
export function spanOf(node: unknown): Span | null {
  if (!isAlias(node) && !isMap(node) && !isScalar(node) && !isSeq(node)) return null;
  if (!node.range) return null;
  return { start: node.range[0], end: contentEnd(node) };
}

/** The package ends a block collection where the next thing begins; here it ends with its last value. */
function contentEnd(node: unknown): number {
  let last = node;
  while ((isMap(last) || isSeq(last)) && !last.flow) {
    const item: unknown = last.items.at(-1);
    const inner: unknown = isPair(item) ? (item.value ?? item.key) : item;
    if (!isNode(inner) || !inner.range) break;
    last = inner;
  }
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}

/** Places of the key and the value at a path; both null where there is no such path. Aliases and merges are followed. */
export function nodeAt(document: Document.Parsed, path: Path): { keySpan: Span | null; valueSpan: Span | null } {
  // Aliases are rare, and finding their targets walks the whole document: only when one is met.
  let targets: Targets | null = null;
  const follow: Follow = (node) => {
    if (!isAlias(node)) return node;
    targets ??= aliasTargets(document);
    return targets.get(node);
  };
  let node: unknown = document.contents;
  let keySpan: Span | null = null;
  for (const step of path) {
    const target = follow(node);
    if (isSeq(target) && typeof step === 'number') {
      node = target.items[step];
      keySpan = null;
    } else {
      const pair = isMap(target) ? findPair(target.items, String(step), follow, 0) : null;
      if (pair === null) return { keySpan: null, valueSpan: null };
      node = pair.value;
      keySpan = spanOf(pair.key);
    }
    if (node === undefined) return { keySpan: null, valueSpan: null };
  }
  return { keySpan, valueSpan: spanOf(node) };
}

type Follow = (node: unknown) => unknown;

function findPair(pairs: readonly Pair[], key: string, follow: Follow, depth: number): Pair | null {
  // Of two equal keys the same one as in the values.
  const equal = pairs.filter((pair) => keyOf(pair) === key);
  const own = equal.findLast((pair) => !isEmpty(pair.value)) ?? equal[0];
  if (own) return own;
  if (depth > 8) return null;
  for (const pair of pairs) {
    if (!isMerge(pair)) continue;
    const value = follow(pair.value);
    for (const source of isSeq(value) ? value.items.map(follow) : [value]) {
      const found = isMap(source) ? findPair(source.items, key, follow, depth + 1) : null;
      if (found) return found;
    }
  }
  return null;
}

/** `<<: *base` and `<<: [*a, *b]`; a quoted "<<" is an ordinary key. */
export function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
}

/** What each alias stands for: the nearest anchor of that name before it. */
export type Targets = ReadonlyMap<unknown, Node>;

export function aliasTargets(document: Document.Parsed): Targets {
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  for (const node of nodesOf(document)) {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (node.anchor) anchors.set(node.anchor, node);
  }
  return targets;
}

/** What aliases repeat, with all that is in it: to change it in its place changes it elsewhere, too. */
export function repeatedNodes(document: Document.Parsed): ReadonlySet<unknown> {
  const repeated = new Set<unknown>();
  for (const target of aliasTargets(document).values()) {
    if (!repeated.has(target)) for (const node of nodesBelow(target)) repeated.add(node);
  }
  return repeated;
}

type AnyNode = Extract<Node, { range?: unknown }>;

/** Every node of the document in order of place, without recursion. */
export function nodesOf(document: Document.Parsed): Generator<AnyNode> {
  return nodesBelow(document.contents);
}

function* nodesBelow(root: unknown): Generator<AnyNode> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isScalar(node) || isAlias(node)) yield node;
    else if (isSeq(node)) {
      yield node;
      for (let i = node.items.length - 1; i >= 0; i--) open.push(node.items[i]);
    } else if (isMap(node)) {
      yield node;
      for (let i = node.items.length - 1; i >= 0; i--) open.push(node.items[i]?.value, node.items[i]?.key);
    }
  }
}

/**
 * The document as plain strings, numbers, booleans, nulls, arrays and objects. Aliases are written out up to a limit
 * and are null beyond it, in a loop, or without an anchor.
 */
export function toPlain(document: Document.Parsed): unknown {
  // Aliases are rare, and finding their targets walks the whole document.
  let targets: Targets | null = null;
  const targetOf = (alias: unknown) => {
    targets ??= aliasTargets(document);
    return targets.get(alias);
  };
  return plain(document.contents, { targetOf, inside: new Set(), left: MAX_ALIAS_NODES });
}

interface Expansion {
  readonly targetOf: (alias: unknown) => Node | undefined;
  /** Alias targets being written out: meeting one again is a loop. */
  readonly inside: Set<unknown>;
  left: number;
}

function plain(node: unknown, state: Expansion): unknown {
  if (state.inside.size > 0 && state.left-- <= 0) return null;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item, state));
  if (isMap(node)) return plainMap(node.items, state);
  if (!isAlias(node)) return null;
  const target = state.targetOf(node);
  if (target === undefined || state.inside.has(target) || state.inside.size >= MAX_ALIAS_CHAIN) return null;
  state.inside.add(target);
  const value = plain(target, state);
  state.inside.delete(target);
  return value;
}

function plainMap(pairs: readonly Pair[], state: Expansion): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  // A plain assignment of `__proto__` would change the object's prototype instead of giving it a property.
  const set = (key: string, value: unknown) => {
    if (key !== '__proto__') object[key] = value;
    else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  };
  for (const pair of pairs) {
    if (isMerge(pair) || (isEmpty(pair.value) && Object.hasOwn(object, keyOf(pair)))) continue;
    set(keyOf(pair), plain(pair.value, state));
  }
  for (const pair of pairs) {
    if (!isMerge(pair)) continue;
    const merged = plain(pair.value, state);
    for (const source of Array.isArray(merged) ? merged : [merged]) {
      if (typeof source !== 'object' || source === null) continue;
      for (const [key, value] of Object.entries(source)) if (!Object.hasOwn(object, key)) set(key, value);
    }
  }
  return object;
}
