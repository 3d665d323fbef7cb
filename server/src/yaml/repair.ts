/**
 * Half-typed YAML: mistakes that make the parser swallow what follows are taken out, character for character, so that
 * the rest is read and every offset stays. What is taken out is put back into the values afterwards.
 */
import { CST, type Document, isScalar } from 'yaml';
import type { Composed, ComposeError } from './compose.ts';
import { flowMistake, isBracketInValue, swallowing } from './flowMistakes.ts';
import { indentMistake } from './indentMistakes.ts';
import { indicators, lineEnd, type Mistake, STAND_INS } from './mistake.ts';
import { nodesOf } from './nodes.ts';
import type { YamlProblem } from './problems.ts';
import { decodeScalar } from './scalarMap.ts';
import { type ScalarEnds, scalarEnds, wordMistake } from './wordMistakes.ts';

export interface Repair {
  readonly text: string;
  readonly problems: readonly YamlProblem[];
}

/** The text without the mistakes that can be repaired, or null when there is none. */
export function repair(text: string, composed: Composed): Repair | null {
  const { documents, errors } = composed;
  if (errors.length === 0 || STAND_INS.test(text)) return null;
  const ends = scalarEnds(documents);
  /** Keys that brackets are around are no keys of lines. */
  const inFlow = new Set(errors.filter(({ code }) => code === 'BLOCK_IN_FLOW').map(({ start }) => start));
  const mistakes = [...swallowing(text, composed)];
  let repairedTo = -1;
  // What the brackets have made of the rest is no mistake of its own.
  for (const error of mistakes.length > 0 ? [] : errors.toSorted((a, b) => a.start - b.start)) {
    if (error.start < repairedTo) continue;
    if (error.code === 'MULTILINE_IMPLICIT_KEY' && inFlow.has(error.start)) continue;
    const mistake = mistakeOf(text, error, ends);
    if (!mistake || mistake.at.length === 0) continue;
    mistakes.push(mistake);
    if (isBracketInValue(error)) break;
    // What follows on the same line is likely to follow from the mistake; the next round will tell.
    repairedTo = Math.max(repairedTo, lineEnd(text, (mistake.at.at(-1)?.offset ?? 0) + 1));
  }
  if (mistakes.length === 0) return null;
  const parts: string[] = [];
  let end = 0;
  for (const { offset, char } of mistakes.flatMap(({ at }) => at).sort((a, b) => a.offset - b.offset)) {
    if (offset < end) continue;
    parts.push(text.slice(end, offset), char);
    end = offset + 1;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), problems: mistakes.map(({ problem }) => problem) };
}

function mistakeOf(text: string, error: ComposeError, ends: ScalarEnds): Mistake | null {
  return indentMistake(text, error) ?? flowMistake(text, error) ?? wordMistake(text, error, ends);
}

/** Gives the nodes of a repaired text the words of the original. */
export function restore(original: string, documents: readonly Document.Parsed[]): void {
  for (const document of documents) {
    for (const node of nodesOf(document)) {
      const token = isScalar(node) ? node.srcToken : undefined;
      if (!CST.isScalar(token) || !isScalar(node)) continue;
      const start = token.type === 'block-scalar' ? (node.range?.[1] ?? 0) - token.source.length : token.offset;
      const repaired = token.source;
      token.source = original.slice(start, start + repaired.length);
      if (token.source === repaired) continue;
      // Stand-ins are read as what they stand for; of other repairs, only the words that the parser kept are.
      node.source = STAND_INS.test(repaired) ? indicators(node.source ?? '') : decodeScalar(node).value;
      if (typeof node.value === 'string') node.value = node.source;
    }
  }
}
