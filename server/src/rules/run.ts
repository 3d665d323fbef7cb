/** Runs all rules over one analysis: severities as set, allowances taken out, findings in order of place. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Severity } from '../dossier/dossier.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';

export { ruleDocumentation } from './documents.ts';
export { ruleIds } from './index.ts';

/** `settings` come from `chancery.yaml`; what the dossier itself says goes before them. */
export function runRules(analysis: Analysis, settings: Readonly<Record<string, Severity | 'off'>>): Finding[] {
  const { dossier, registry } = analysis;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = dossier.rules[rule.id] ?? settings[rule.id];
    if (severity === 'off') continue;
    for (const finding of rule.check({ analysis, registry })) {
      if (isAllowed(finding, analysis)) continue;
      findings.push(severity === undefined ? finding : { ...finding, severity });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** An allowance names the rule and quotes the text of the finding; white space may differ, as lines are rewrapped. */
function isAllowed(finding: Finding, { dossier, text }: Analysis): boolean {
  const quoted = dossier.allow.filter((allowance) => allowance.rule === finding.code);
  if (quoted.length === 0) return false;
  const plain = (s: string) => s.replace(/\s+/g, ' ').trim();
  const found = plain(text.slice(finding.span.start, finding.span.end));
  return quoted.some((allowance) => plain(allowance.text) === found);
}
