/** Runs all rules over one analysis: severities as set, allowances taken out, findings in order of place. */
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentEdit, Severity } from '../dossier/dossier.ts';
import { replaceInDossier, writtenAt } from '../dossier/replace.ts';
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
    const set = severityOf(finding.code) ?? finding.severity;
    const severity = set === 'off' ? finding.severity : set;
    const fixes = writableFixes(finding.fixes, analysis);
    // Most findings are as their rule has made them, at every key.
    return severity === finding.severity && fixes === finding.fixes ? finding : { ...finding, severity, fixes };
  });
  const order = (a: Finding, b: Finding) => a.span.start - b.span.start || a.span.end - b.span.end;
  findings.sort((a, b) => order(a, b) || ruleIds.indexOf(a.code) - ruleIds.indexOf(b.code));
  const judged = applyAllowances(findings, dossier, text);
  // While its rule is off, an allowance waits.
  return { ...judged, idle: judged.idle.filter(({ rule }) => severityOf(rule) !== 'off') };
}

/** Those that can be written, as they have to be; the same list where each is as it was. */
function writableFixes(fixes: readonly Fix[], analysis: Analysis): readonly Fix[] {
  const written: Fix[] = [];
  for (const fix of fixes) {
    const writable = writableFix(fix, analysis);
    if (writable !== null) written.push(writable);
  }
  return written.length === fixes.length && written.every((fix, i) => fix === fixes[i]) ? fixes : written;
}

/** The fix with edits that keep the document well-formed (quotes, indentation of YAML); null when there are none. */
function writableFix(fix: Fix, analysis: Analysis): Fix | null {
  const { dossier, text } = analysis;
  const kept = polished(fix, text, (place) => writtenAt(analysis, place));
  if (kept === null) return null;
  const edits: DocumentEdit[] = [];
  for (const edit of kept.edits) {
    const written = replaceInDossier(dossier, edit);
    if (written === null) return null;
    edits.push(written);
  }
  return edits.every((edit, i) => edit === kept.edits[i]) ? kept : { ...kept, edits };
}
