/** What is wrong with a YAML file, in words for people who do not know YAML's grammar, and once for each mistake. */

import type { Span } from '../text/span.ts';
import type { ComposeError } from './compose.ts';

export type YamlProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'control-character'
  | 'duplicate-key'
  | 'non-string-key'
  | 'alias'
  | 'expansion'
  | 'tag'
  | 'quote'
  | 'escape'
  | 'indentation'
  | 'key'
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

/** The package's errors in plain words. */
export function describeErrors(text: string, errors: readonly ComposeError[]): YamlProblem[] {
  return errors.map((error) => {
    const start = Math.min(error.start, text.length);
    return describe(text, error, start, Math.min(Math.max(error.end, start), text.length));
  });
}

/** Of the problems on one line only the first: the others follow from it. */
export function onePerLine(text: string, problems: readonly YamlProblem[]): YamlProblem[] {
  let lineEnd = -1;
  return problems
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start <= lineEnd) return false;
      const newline = text.indexOf('\n', span.start);
      lineEnd = newline < 0 ? text.length : newline;
      return true;
    });
}

function describe(text: string, error: ComposeError, start: number, end: number): YamlProblem {
  const words = quoted(text.slice(start, end));
  switch (error.code) {
    case 'BAD_DQ_ESCAPE':
      return problem(
        'escape',
        `${words} is no escape that YAML knows. Write \\\\ for a backslash, or use single quotes.`,
        start,
        end,
      );
    case 'TAB_AS_INDENT':
      return problem('indentation', 'YAML does not indent with tabs. Use spaces.', start, end);
    case 'BAD_INDENT':
      return problem('indentation', `The indentation does not fit. ${sentence(error.message)}`, start, end);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problem('quote', 'A value that holds ": " or begins with "- " needs quotes around it.', start, end);
    case 'BAD_SCALAR_START':
      return problem(
        'quote',
        `A value cannot begin with ${quoted(text[start] ?? '')}. Put quotes around it.`,
        start,
        end,
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return problem(
        'key',
        'A key and its colon must stand on one line. Is a colon missing?',
        start,
        lineEndOf(text, start),
      );
    case 'MISSING_CHAR':
      return missing(text, error, start, end);
    case 'NON_STRING_KEY':
      return problem('non-string-key', 'A key must be a plain word or a quoted text, not a list or a map.', start, end);
    case 'TAG_RESOLVE_FAILED':
      return problem('tag', `The tag ${words} is not known; the value is read without it.`, start, end, 'warning');
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return problem('alias', sentence(error.message), start, end);
    case 'RESOURCE_EXHAUSTION':
      return problem('too-deep', 'Lists and maps are nested too deep here.', start, end);
    case 'UNEXPECTED_TOKEN':
      return problem('syntax', unexpected(error.message, words), start, end);
    case 'KEY_OVER_1024_CHARS':
      return problem(
        'key',
        'This key is longer than 1,024 characters. Is a line break missing?',
        start,
        lineEndOf(text, start),
      );
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_DIRECTIVE':
    case 'BAD_PROP_ORDER':
    case 'BLOCK_IN_FLOW':
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'MULTIPLE_DOCS':
    case 'MULTIPLE_TAGS':
      return problem('syntax', sentence(error.message), start, end);
  }
}

function missing(text: string, error: ComposeError, start: number, end: number): YamlProblem {
  if (error.message.includes('quote')) {
    return problem('quote', 'This quotation mark is never closed. Close it where the value ends.', start, end);
  }
  if (error.message.startsWith('Implicit map keys')) {
    return problem('key', `A colon is missing after the key ${quoted(text.slice(start, end))}.`, start, end);
  }
  if (error.message.startsWith('Sequence item')) {
    return problem(
      'indentation',
      'This line stands between the levels of a list. Indent it as the line above.',
      start,
      end,
    );
  }
  return problem('syntax', sentence(error.message), start, end);
}

function unexpected(message: string, words: string): string {
  if (message.includes('at node end'))
    return `${words} cannot stand here, because the value before it has ended. Put quotes around the whole value.`;
  if (message.includes('block-seq-ind on same line')) return 'A list must begin on the line after its key.';
  if (message.startsWith('Block scalar header'))
    return `Text cannot follow "|" or ">" on the same line; begin it on the next.`;
  if (message.includes('YAML stream') || message.includes('token')) return `${words} is not expected here.`;
  return sentence(message);
}

function lineEndOf(text: string, start: number): number {
  const newline = text.slice(start, start + 2000).search(/\r?\n|\r/);
  return newline < 0 ? Math.min(text.length, start + 2000) : start + newline;
}

function quoted(words: string): string {
  const line = words.split('\n', 1)[0] ?? '';
  return line.length > 40 ? `"${line.slice(0, 40)}…"` : `"${line}"`;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
