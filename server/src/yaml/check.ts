/** What the YAML package does not check, or only at quadratic cost: duplicate keys, aliases, loops, expansion. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { MAX_ALIAS_NODES } from './limits.ts';
import { aliasTargets, isEmpty, isMerge, keyOf, nodesOf, spanOf, type Targets } from './nodes.ts';
import { problem, type YamlProblem } from './problems.ts';

export function checkDocument(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = [];
  let aliases = false;
  const merges: Pair[] = [];
  for (const node of nodesOf(document)) {
    if (isMap(node)) {
      duplicateKeys(node.items, problems);
      if (node.flow) colonsWithoutSpace(node.items, problems);
      for (const pair of node.items) if (isMerge(pair)) merges.push(pair);
    } else if (isAlias(node)) aliases = true;
  }
  if (!aliases && merges.length === 0) return problems;
  const targets = aliasTargets(document);
  return [...problems, ...aliasProblems(document, targets), ...merges.flatMap((pair) => mergeProblem(pair, targets))];
}

/** `<<` takes maps alone; an alias without an anchor has been told already, and an empty value is being typed. */
function mergeProblem({ value }: Pair, targets: Targets): YamlProblem[] {
  const isMapOrTold = (node: unknown) => (isAlias(node) ? !targets.has(node) || isMap(targets.get(node)) : isMap(node));
  const target = isAlias(value) ? targets.get(value) : value;
  if (isEmpty(value) || (isSeq(target) ? target.items.every(isMapOrTold) : isMapOrTold(value))) return [];
  const span = spanOf(value);
  const message =
    'A merge key "<<" takes the keys of a map: behind it stands the alias of one, as in "<<: *name", or a list of them.';
  return span === null ? [] : [problem('expansion', message, span.start, span.end)];
}

function duplicateKeys(pairs: readonly Pair[], problems: YamlProblem[]): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    // Keys that are lists, maps or missing have a problem of their own.
    if (key === '' || isMerge(pair)) continue;
    const span = seen.has(key) ? spanOf(pair.key) : null;
    if (span) {
      const message = `The key "${key}" stands twice in this map. The last one with a value counts; delete or rename one of them.`;
      problems.push(problem('duplicate-key', message, span.start, span.end));
    }
    seen.add(key);
  }
}

/** `{person:x}` has a key "person:x" and nothing else. */
function colonsWithoutSpace(pairs: readonly Pair[], problems: YamlProblem[]): void {
  for (const { key, value } of pairs) {
    if (value !== null || !isScalar(key) || key.type !== 'PLAIN') continue;
    const [, word] = /^([\p{L}\p{N}_-]+):(?!\/\/)\S/u.exec(key.source ?? '') ?? [];
    const start = key.range?.[0];
    if (word === undefined || start === undefined) continue;
    const colon = start + word.length;
    problems.push(problem('glued', `A space is missing behind the colon after "${word}".`, colon, colon + 1));
  }
}

function aliasProblems(document: Document.Parsed, targets: Targets): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const sizes = new Map<unknown, number>();
  let total = 0;
  for (const node of nodesOf(document)) {
    const span = isAlias(node) ? spanOf(node) : null;
    // Of one without a name the parser tells.
    if (!isAlias(node) || !span || node.source === '') continue;
    const target = targets.get(node);
    const whole = spanOf(target);
    if (!target || !whole) {
      const message = `Nothing above is named "&${node.source}". Write that before the value meant, or put quotes around this one.`;
      problems.push(problem('alias', message, span.start, span.end));
    } else if (whole.start <= span.start && span.end <= whole.end) {
      const message = `"*${node.source}" stands inside what it refers to, which would never end. It is read as empty.`;
      problems.push(problem('expansion', message, span.start, span.end));
    } else {
      const before = total;
      total += sizeOf(target, targets, sizes);
      if (before > MAX_ALIAS_NODES || total <= MAX_ALIAS_NODES) continue;
      const message = `The aliases up to here stand for more than ${MAX_ALIAS_NODES} values. They are read as empty from here on.`;
      problems.push(problem('expansion', message, span.start, span.end));
    }
  }
  return problems;
}

/** Nodes that an alias adds when it is written out. Its inner aliases come before it, so their sizes are known. */
function sizeOf(node: unknown, targets: Targets, sizes: Map<unknown, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  // Counted as one while open, so that a loop ends.
  sizes.set(node, 1);
  let size = 1;
  if (isAlias(node)) size += targets.has(node) ? sizeOf(targets.get(node), targets, sizes) : 0;
  else if (isSeq(node)) for (const item of node.items) size += sizeOf(item, targets, sizes);
  else if (isMap(node)) for (const pair of node.items) size += 1 + sizeOf(pair.value, targets, sizes);
  else if (!isScalar(node)) size = 0;
  sizes.set(node, size);
  return size;
}
