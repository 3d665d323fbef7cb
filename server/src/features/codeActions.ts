/** The edits an editor offers on findings: single fixes, everything certain at once, and "allow here". */
import type { Analysis } from '../analysis/analysis.ts';
import { quotedText } from '../rules/allowances.ts';
import type { TextEdit } from '../rules/finding.ts';
import { overlaps } from '../text/span.ts';
import { type SpanTable, spanTable } from '../text/spanTable.ts';
import { allowanceEdit } from './allowance.ts';
import type { Diagnosis } from './diagnostics.ts';

/** A menu is read at a glance. */
const longestQuote = 40;

export interface Action {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor.rewrite' | 'source.fixAll';
  /** The finding that it settles; null for an action on the whole document. */
  readonly diagnosis: Diagnosis | null;
  readonly edits: readonly TextEdit[];
  /** The one fair fix, which an editor may apply without a menu. */
  readonly preferred: boolean;
}

/** Each allowance is tried on the whole document, and nobody allows what a long selection holds one by one. */
const mostAllowances = 20;

/** The fixes of one diagnosis out of the `asked` of the same question, best first, and last the way to silence it. */
export function quickFixes(diagnosis: Diagnosis, analysis: Analysis, asked = 1): readonly Action[] {
  const fixes = diagnosis.fixes.map(
    (fix, index): Action => ({
      title: fix.title,
      kind: 'quickfix',
      diagnosis,
      edits: fix.edits,
      preferred: fix.certain && index === 0,
    }),
  );
  const isAllowable = diagnosis.kind === 'finding' && asked <= mostAllowances;
  return isAllowable ? [...fixes, ...allowHere(diagnosis, analysis)] : fixes;
}

/** The rules of which the document has more than one certain fix, among those of `diagnoses`. */
export function rulesWithMore(diagnoses: readonly Diagnosis[], all: readonly Diagnosis[]): readonly string[] {
  const rules = new Set(diagnoses.filter(({ fixes }) => fixes.some(({ certain }) => certain)).map(({ code }) => code));
  return [...rules].filter(
    (rule) => all.filter(({ code, fixes }) => code === rule && fixes.some(({ certain }) => certain)).length > 1,
  );
}

/**
 * Every certain fix in one edit, or those of one rule; of two that touch the same words the first is taken. Null when
 * there is none.
 */
export function fixAll(diagnoses: readonly Diagnosis[], rule: string | null = null): Action | null {
  const edits: TextEdit[] = [];
  const taken = spanTable<TextEdit>();
  for (const { code, fixes } of diagnoses) {
    if (rule !== null && code !== rule) continue;
    const fix = fixes.find((candidate) => candidate.certain);
    // All edits of a fix or none: half a fix may be wrong.
    if (fix === undefined || fix.edits.some((edit) => collides(edit, taken))) continue;
    for (const edit of fix.edits) {
      taken.add(edit.span, edit);
      edits.push(edit);
    }
  }
  if (edits.length === 0) return null;
  const inOrder = edits.sort((a, b) => a.span.start - b.span.start);
  return {
    title: rule === null ? 'Fix everything that has one certain fix' : `Fix every ${rule} that has one certain fix`,
    kind: 'source.fixAll',
    diagnosis: null,
    edits: inOrder,
    preferred: false,
  };
}

/** Nothing where the allowance cannot be written without breaking the document. */
function allowHere(diagnosis: Diagnosis, analysis: Analysis): readonly Action[] {
  const text = quotedText(analysis.text, diagnosis.span);
  const edit = allowanceEdit(analysis, { rule: diagnosis.code, text });
  if (edit === null) return [];
  const title = `Allow “${shortened(text)}” here (${diagnosis.code})`;
  return [{ title, kind: 'quickfix', diagnosis, edits: [edit], preferred: false }];
}

function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote).trimEnd()}…`;
}

/** Two insertions at one place collide too: their order would be a guess. */
function collides({ span }: TextEdit, taken: SpanTable<TextEdit>): boolean {
  for (const other of taken.near(span)) {
    if (overlaps(span, other.span) || span.start === other.span.start) return true;
  }
  return false;
}
