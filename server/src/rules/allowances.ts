/** What a dossier allows: which findings its allowances silence, and which of them silence nothing. */
import type { Allowance, Dossier } from '../dossier/dossier.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** The text that an allowance must quote to silence what is said of this span; line breaks and indents do not count. */
export function quotedText(text: string, span: Span): string {
  return plain(text.slice(span.start, span.end));
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** Allowances that silence nothing. */
  readonly idle: readonly Allowance[];
}

export function applyAllowances(findings: readonly Finding[], { allow }: Dossier, text: string): Judged {
  if (allow.length === 0) return { findings, idle: [] };
  // Looked up, not compared: a dossier that silences much has many of both.
  const allowed = new Set(allow.map(({ rule, text: quoted }) => keyOf(rule, plain(quoted))));
  const rules = new Set(allow.map(({ rule }) => rule));
  const used = new Set<string>();
  const left = findings.filter(({ code, span }) => {
    const key = rules.has(code) ? keyOf(code, quotedText(text, span)) : null;
    if (key === null || !allowed.has(key)) return true;
    used.add(key);
    return false;
  });
  return { findings: left, idle: allow.filter(({ rule, text: quoted }) => !used.has(keyOf(rule, plain(quoted)))) };
}

const keyOf = (rule: string, quoted: string): string => `${rule} ${quoted}`;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
