/** What is wrong with a YAML file, in words for people who do not know YAML's grammar, and once for each mistake. */
import type { Span } from '../text/span.ts';

export type YamlProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'control-character'
  | 'duplicate-key'
  | 'non-string-key'
  | 'alias'
  | 'expansion'
  | 'tag'
  | 'old-tag'
  | 'comment'
  | 'long-key'
  | 'quote'
  | 'value'
  | 'bracket'
  | 'tab'
  | 'escape'
  | 'indentation'
  | 'key'
  | 'glued'
  | 'syntax';

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly span: Span;
}

/** Under which problems of YAML are reported: `yaml` what every YAML tool tells, `yaml-limits` what only this program does. */
export type YamlReportCode = 'yaml' | 'yaml-limits';

const OWN: ReadonlySet<YamlProblemCode> = new Set([
  'too-large',
  'too-deep',
  'control-character',
  'non-string-key',
  'expansion',
  'glued',
  'old-tag',
  'comment',
  'long-key',
]);

export function reportCode({ code }: YamlProblem): YamlReportCode {
  return OWN.has(code) ? 'yaml-limits' : 'yaml';
}

export function problem(
  code: YamlProblemCode,
  message: string,
  start: number,
  end: number,
  severity: YamlProblem['severity'] = 'error',
): YamlProblem {
  return { code, severity, message, span: { start, end } };
}
