/** What a dossier allows: which findings its allowances silence, and which of them silence nothing. */
import type { Allowance, Dossier } from '../dossier/dossier.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** The text that an allowance must quote to silence what is said of this span; line breaks and indents do not count. */
export function quotedText(text: string, span: Span): string {
  return plain(text.slice(span.start, span.end));
}

function silences(allowance: Pick<Allowance, 'rule' | 'text'>, finding: Finding, text: string): boolean {
  return allowance.rule === finding.code && plain(allowance.text) === quotedText(text, finding.span);
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** Allowances that silence nothing. */
  readonly idle: readonly Allowance[];
}

export function applyAllowances(findings: readonly Finding[], { allow }: Dossier, text: string): Judged {
  if (allow.length === 0) return { findings, idle: [] };
  return {
    findings: findings.filter((finding) => !allow.some((allowance) => silences(allowance, finding, text))),
    idle: allow.filter((allowance) => !findings.some((finding) => silences(allowance, finding, text))),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
