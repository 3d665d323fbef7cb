/** Runs all rules over one analysis: severities as set, allowances taken out, findings in order of place. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Severity } from '../dossier/dossier.ts';
import { replaceInDossier } from '../dossier/replace.ts';
import { applyAllowances, type Judged } from './allowances.ts';
import type { Finding, Fix } from './finding.ts';
import { ruleIds } from './index.ts';
import { findAll, type JudgementMemo, judgementMemo } from './passages.ts';
import { polished } from './polish.ts';

export { ruleDocumentation } from './documents.ts';
export { ruleIds } from './index.ts';
export { type JudgementMemo, judgementMemo } from './passages.ts';

/** `settings` come from `chancery.yaml`; what the dossier itself says goes before them. `memo` is that of the document's last run. */
export function runRules(
  analysis: Analysis,
  settings: Readonly<Record<string, Severity | 'off'>>,
  memo: JudgementMemo = judgementMemo(),
): Judged {
  const { dossier, text } = analysis;
  const severityOf = (rule: string) => dossier.rules[rule] ?? settings[rule];
  const findings = findAll(analysis, memo, (rule) => severityOf(rule) !== 'off').map((finding): Finding => {
    const severity = severityOf(finding.code) ?? finding.severity;
    const fixes = finding.fixes.flatMap((fix) => writable(fix, analysis) ?? []);
    return { ...finding, severity: severity === 'off' ? finding.severity : severity, fixes };
  });
  const order = (a: Finding, b: Finding) => a.span.start - b.span.start || a.span.end - b.span.end;
  findings.sort((a, b) => order(a, b) || ruleIds.indexOf(a.code) - ruleIds.indexOf(b.code));
  const judged = applyAllowances(findings, dossier, text);
  // While its rule is off, an allowance waits.
  return { ...judged, idle: judged.idle.filter(({ rule }) => severityOf(rule) !== 'off') };
}

/** The fix with edits that keep the document well-formed (quotes, indentation of YAML); null when there are none. */
function writable(fix: Fix, { dossier, text }: Analysis): Fix | null {
  const kept = polished(fix, text);
  if (kept === null) return null;
  const edits = kept.edits.map(({ span, newText }) => replaceInDossier(dossier, span, newText));
  return edits.every((edit) => edit !== null) ? { ...fix, edits } : null;
}
