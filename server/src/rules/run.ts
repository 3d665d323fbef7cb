/** Runs all rules over one analysis: severities as set, allowances taken out, findings in order of place. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Severity } from '../dossier/dossier.ts';
import { replaceInDossier } from '../dossier/replace.ts';
import type { Finding, Fix } from './finding.ts';
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
      const fixes = finding.fixes.flatMap((fix) => writable(fix, analysis) ?? []);
      findings.push({ ...finding, fixes, severity: severity ?? finding.severity });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The fix with edits that keep the document well-formed (quotes, indentation of YAML); null when there are none. */
function writable(fix: Fix, { dossier }: Analysis): Fix | null {
  const edits = fix.edits.map(({ span, newText }) => replaceInDossier(dossier, span, newText));
  return edits.every((edit) => edit !== null) ? { ...fix, edits } : null;
}

/** An allowance names the rule and quotes the text of the finding; white space may differ, as lines are rewrapped. */
function isAllowed(finding: Finding, { dossier, text }: Analysis): boolean {
  const quoted = dossier.allow.filter((allowance) => allowance.rule === finding.code);
  if (quoted.length === 0) return false;
  const plain = (s: string) => s.replace(/\s+/g, ' ').trim();
  const found = plain(text.slice(finding.span.start, finding.span.end));
  return quoted.some((allowance) => plain(allowance.text) === found);
}
