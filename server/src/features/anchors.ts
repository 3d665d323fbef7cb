/** Anchors and aliases in Chancery's YAML files: what an alias stands for, which can be written, and their new names. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type Span, touches } from '../text/span.ts';
import { aliasesOf } from '../yaml/aliases.ts';
import { type Anchor, type AnchorNames, aliasTypedAt, anchorsIn } from '../yaml/anchors.ts';
import { keyOf, nodesOf, spanOf } from '../yaml/nodes.ts';
import { parseYaml } from '../yaml/parse.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import { type Card, type Fact, fact } from './card.ts';
import type { Hover } from './hover.ts';

/** More is not read in a hover. */
const MOST_SHOWN = 12;
const LONGEST = 200;

/** What the alias at the offset stands for. `region` is the YAML within the text. */
export function hoverAlias(text: string, offset: number, region: Span): Hover | null {
  const typed = aliasTypedAt(text, offset);
  if (typed === null) return null;
  const yaml = text.slice(region.start, region.end);
  for (const document of parseYaml(yaml).documents) {
    for (const node of nodesOf(document)) {
      const own = isAlias(node) ? spanOf(node) : null;
      if (own === null || !touches(own, offset - region.start)) continue;
      const aliases = aliasesOf(document);
      const span = { start: own.start + region.start, end: own.end + region.start };
      return { span, card: aliasCard(text.slice(span.start, span.end), factsOf(aliases.follow(node), aliases)) };
    }
  }
  return null;
}

function aliasCard(name: string, facts: readonly Fact[]): Card {
  return { title: name, native: null, kind: 'Alias, stands for', lead: [], facts, tables: [], sources: [] };
}

type AliasMap = ReturnType<typeof aliasesOf>;

function factsOf(target: unknown, aliases: AliasMap): readonly Fact[] {
  if (isMap(target)) {
    const pairs = aliases.pairs(target).slice(0, MOST_SHOWN);
    return pairs.flatMap(({ key, pair }) => fact(key, wordsOf(pair.value, aliases)));
  }
  if (isSeq(target)) {
    return fact('List of', ...target.items.slice(0, MOST_SHOWN).map((item) => wordsOf(item, aliases)));
  }
  return fact('Value', wordsOf(target, aliases));
}

function wordsOf(node: unknown, aliases: AliasMap, isInner = false): string {
  const target = aliases.follow(node);
  if (isScalar(target)) {
    const { value } = decodeScalar(target);
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  }
  if (isInner) return '…';
  if (isSeq(target))
    return target.items
      .slice(0, MOST_SHOWN)
      .map((item) => wordsOf(item, aliases, true))
      .join(', ');
  if (!isMap(target)) return '';
  return target.items
    .slice(0, MOST_SHOWN)
    .map((pair) => `${keyOf(pair)}: ${wordsOf(pair.value, aliases, true)}`)
    .join(', ');
}

export interface AliasOption {
  readonly name: string;
  /** The beginning of what is anchored, as it is written. */
  readonly detail: string;
}

/** Anchors that stand before the offset in its document, the nearest first. */
export function aliasOptions(text: string, offset: number, region: Span): readonly AliasOption[] {
  const before = { start: region.start, end: Math.min(offset, region.end) };
  const found = new Map<string, AliasOption>();
  const { anchors } = anchorsIn(text, before);
  const mark = lastMark(text, before);
  for (const { name, span } of anchors.toReversed()) {
    if (span.start < mark) break;
    const detail = /^\s*(?:-[ \t]+)?([^\r\n]{0,80})/.exec(text.slice(span.end, span.end + 200))?.[1] ?? '';
    if (!found.has(name)) found.set(name, { name, detail: detail.trimEnd() });
  }
  return [...found.values()];
}

/** Where the document begins that the end of the region is in. */
function lastMark(text: string, { start, end }: Span): number {
  let last = start;
  for (const { index } of text.slice(start, end).matchAll(/^---(?=\s|$)/gm)) last = start + index;
  return last;
}

/** Every place of the anchor, without `&` and `*`: its own first. */
export function anchorPlaces({ span, aliases }: Anchor): readonly Span[] {
  return [span, ...aliases].map(({ start, end }) => ({ start: start + 1, end }));
}

/** Why the anchor cannot have that name, as a sentence; null when it can. */
export function anchorRefusal(name: string, { anchors, loose }: AnchorNames): string | null {
  if (name === '' || /[\s,[\]{}]/.test(name))
    return `“${name}” is no name of an anchor: it is one word without brackets and commas.`;
  const isTaken = anchors.some((other) => other.name === name) || loose.some((other) => other.name === name);
  return isTaken ? `Another anchor of this file has the name “${name}” already.` : null;
}
