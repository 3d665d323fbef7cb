/** Everything that is wrong with a dossier, in one list: rule findings, problems of the document, idle allowances. */
import type { Allowance, Severity } from '../dossier/dossier.ts';
import type { EvidenceLink, Finding, Fix } from '../rules/finding.ts';
import { runRules } from '../rules/run.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

export interface Diagnosis {
  /** `finding`: of a rule, which has a document and can be allowed. `problem`: of the document itself. */
  readonly kind: 'finding' | 'problem';
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly evidence: readonly EvidenceLink[];
  readonly fixes: readonly Fix[];
  /** Citation of the fact's first source, or null. */
  readonly source: string | null;
}

/** In order of place. */
export function diagnose({ analysis, config }: Snapshot): readonly Diagnosis[] {
  const { dossier, text } = analysis;
  // Allowances are applied here, because one that silences nothing is to be reported.
  const findings = runRules({ ...analysis, dossier: { ...dossier, allow: [] } }, config.rules);
  const reported = findings.filter((finding) => !dossier.allow.some((allowance) => silences(allowance, finding, text)));
  const idle = dossier.allow.filter((allowance) => {
    const off = (dossier.rules[allowance.rule] ?? config.rules[allowance.rule]) === 'off';
    return !off && !findings.some((finding) => silences(allowance, finding, text));
  });
  const all = [
    ...reported.map((finding) => ({ kind: 'finding' as const, ...finding })),
    ...dossier.problems.map((problem) => ({ kind: 'problem' as const, ...problem, ...nothing })),
    ...idle.map(unusedAllowance),
  ];
  return all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The text that an allowance must quote to silence what is said of this span; line breaks and indents do not count. */
export function quotedText(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

function silences(allowance: Allowance, finding: Finding, text: string): boolean {
  return (
    allowance.rule === finding.code && quotedText(text, finding.span) === allowance.text.replace(/\s+/g, ' ').trim()
  );
}

const nothing = { evidence: [], fixes: [], source: null } as const;

function unusedAllowance(allowance: Allowance): Diagnosis {
  return {
    kind: 'problem',
    code: 'unused-allowance',
    severity: 'information',
    span: allowance.span,
    message: `This allowance silences nothing: ${allowance.rule} has no finding on “${allowance.text}”. Remove it, or quote the text as it stands now.`,
    ...nothing,
  };
}
