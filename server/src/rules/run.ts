/** Runs all rules over one analysis: severities as set, allowances taken out, findings in order of place. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Severity } from '../dossier/dossier.ts';
import { replaceInDossier } from '../dossier/replace.ts';
import { applyAllowances, type Judged } from './allowances.ts';
import type { Finding, Fix } from './finding.ts';
import { rules } from './index.ts';
import { polished } from './polish.ts';

export { ruleDocumentation } from './documents.ts';
export { ruleIds } from './index.ts';

/** `settings` come from `chancery.yaml`; what the dossier itself says goes before them. */
export function runRules(analysis: Analysis, settings: Readonly<Record<string, Severity | 'off'>>): Judged {
  const { dossier, registry, text } = analysis;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = dossier.rules[rule.id] ?? settings[rule.id];
    if (severity === 'off') continue;
    for (const finding of rule.check({ analysis, registry })) {
      const fixes = finding.fixes.flatMap((fix) => writable(fix, analysis) ?? []);
      findings.push({ ...finding, fixes, severity: severity ?? finding.severity });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const judged = applyAllowances(findings, dossier, text);
  // While its rule is off, an allowance waits.
  const isOff = (rule: string) => (dossier.rules[rule] ?? settings[rule]) === 'off';
  return { ...judged, idle: judged.idle.filter(({ rule }) => !isOff(rule)) };
}

/** The fix with edits that keep the document well-formed (quotes, indentation of YAML); null when there are none. */
function writable(fix: Fix, { dossier, text }: Analysis): Fix | null {
  const kept = polished(fix, text);
  if (kept === null) return null;
  const edits = kept.edits.map(({ span, newText }) => replaceInDossier(dossier, span, newText));
  return edits.every((edit) => edit !== null) ? { ...fix, edits } : null;
}
