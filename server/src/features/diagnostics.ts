/** Everything that is wrong with a dossier, in one list: rule findings, problems of the document, idle allowances. */
import type { Allowance, DossierProblem, NamedRule, Severity } from '../dossier/dossier.ts';
import { replaceFix } from '../registry/problem.ts';
import type { EvidenceLink, Fix } from '../rules/finding.ts';
import { isRuleId, ruleIds } from '../rules/index.ts';
import { type JudgementMemo, runRules } from '../rules/run.ts';
import { didYouMean, nearestOption } from '../text/nearest.ts';
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

/** In order of place. `memo` is that of the document's last diagnosis. */
export function diagnose({ analysis, config }: Snapshot, memo?: JudgementMemo): readonly Diagnosis[] {
  const { findings, idle } = runRules(analysis, config.rules, memo);
  const all = [
    ...findings.map((finding) => ({ kind: 'finding' as const, ...finding })),
    ...analysis.dossier.problems.map((problem) => problemDiagnosis(problem, analysis.text)),
    ...analysis.dossier.named.flatMap((named) => unknownRule(named, analysis.text)),
    // An allowance for a rule that there is not has its problem.
    ...idle.filter(({ rule }) => isRuleId(rule)).map(unusedAllowance),
  ];
  return all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function problemDiagnosis(problem: DossierProblem, text: string): Diagnosis {
  const { code, severity, message, span, meant = null } = problem;
  const fixes = meant === null ? [] : [{ ...replaceFix(meant, span, text), certain: false }];
  return { kind: 'problem', code, severity, message, span, ...nothing, fixes };
}

function unknownRule({ rule, span }: NamedRule, text: string): readonly Diagnosis[] {
  if (isRuleId(rule)) return [];
  const message = `There is no rule "${rule}".${didYouMean(rule, ruleIds)}`;
  const meant = nearestOption(rule, ruleIds);
  return [problemDiagnosis({ code: 'invalid-value', severity: 'warning', message, span, meant }, text)];
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
