/** What is wrong with a registry file: a code, a place, words, and the fix where there is only one. */
import type { Span } from '../text/span.ts';

export const PROBLEM_CODES = [
  'yaml',
  'yaml-limits',
  'unknown-key',
  'invalid-value',
  'duplicate-id',
  'unknown-reference',
  'reversed-tenure',
  'overlapping-tenure',
  'demotion',
  'outside-lifetime',
  'edition-order',
  'ambiguous-name',
  'unsourced-fact',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface ProblemFix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

export interface RegistryProblem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'information';
  /** What is wrong, why, what to do. */
  readonly message: string;
  /** UTF-16 offsets into the file. */
  readonly span: Span;
  readonly fix: ProblemFix | null;
  /** The other place that the message speaks of. */
  readonly related?: { readonly uri: string; readonly span: Span | null; readonly message: string };
}

/** The YAML itself is at fault, so that what stands there may mean something else. */
export function isOfYaml({ code }: RegistryProblem): boolean {
  return code === 'yaml' || code === 'yaml-limits';
}

/** `span` is that of a key or value in `text`, as YAML has it. */
export function replaceFix(newText: string, span: Span, text: string): ProblemFix {
  return { title: `Replace by "${newText}"`, edits: [replaceNode(newText, span, text)] };
}

/** The quotes of the node stay: without them a colon that touches its value ends no key, and `no` is no text. */
export function replaceNode(newText: string, { start, end }: Span, text: string): ProblemFix['edits'][number] {
  const written = text.slice(start, end).trimEnd();
  const quote = /^(["']).*\1$/s.exec(written)?.[1];
  if (quote === undefined) return { span: { start, end: start + written.length }, newText };
  const inner = { start: start + 1, end: start + written.length - 1 };
  return {
    span: inner,
    newText: quote === '"' ? JSON.stringify(newText).slice(1, -1) : newText.replaceAll("'", "''"),
  };
}
