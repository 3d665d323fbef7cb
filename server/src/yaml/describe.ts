/** The package's errors that no repair answers, in plain words, and of all mistakes one report for each. */
import type { Composed, ComposeError } from './compose.ts';
import { isUnclosed, neverClosed } from './flowMistakes.ts';
import { misplacedLine } from './indentMistakes.ts';
import { contentStart, lineEnd, lineStart, OUTSIDE, quoted } from './mistake.ts';
import { problem, type YamlProblem } from './problems.ts';
import { noKey } from './wordMistakes.ts';

/** What is left behind the repaired mistakes, and those, without what follows from others. */
export function describeErrors(
  text: string,
  { errors, unclosed }: Composed,
  repaired: readonly YamlProblem[],
): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  let before = repaired;
  const openings = [...unclosed].sort((a, b) => a - b);
  let toldTo = -1;
  /** The last bracket that has been told as open: each of several is an error of its own. */
  let openTo = -1;
  for (const error of errors.toSorted((a, b) => a.start - b.start)) {
    const start = Math.min(error.start, text.length);
    // The parser has lost the document, and complains of all that is left of it.
    if (error.message.endsWith('YAML stream') && (problems.length > 0 || toldTo >= 0)) continue;
    if (isUnclosed(error)) {
      const told = problems.findLast(({ code }) => code === 'bracket')?.span.start ?? -1;
      const open = openings.filter((offset) => offset > Math.max(told, openTo) && offset < start);
      if (open.length === 0) continue;
      const [first = start] = open;
      openTo = open.at(-1) ?? openTo;
      // What is wrong inside may be right when the bracket is closed.
      while ((problems.at(-1)?.span.start ?? -1) > first) problems.pop();
      before = before.filter(({ span }) => span.start < first || span.start > start);
      problems.push(neverClosed(text, open).problem);
      toldTo = start;
    } else if (start > toldTo) {
      problems.push(describe(text, error, start, Math.min(Math.max(error.end, start), text.length)));
    }
  }
  return [...before, ...problems];
}

/**
 * Of the problems on one line only the first, as the others follow from it; of tabs, and of lines that begin in the
 * same wrong column, one for all.
 */
export function oneForEach(text: string, problems: readonly YamlProblem[]): readonly YamlProblem[] {
  if (problems.length === 0) return problems;
  const kept: YamlProblem[] = [];
  let told = -1;
  let tabs = 0;
  let column = -1;
  for (const each of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    if (each.span.start <= told) continue;
    told = lineEnd(text, each.span.start);
    const isIndentation = each.code === 'indentation';
    const wrong = isIndentation ? contentStart(text, each.span.start) - lineStart(text, each.span.start) : -1;
    if (each.code === 'tab') tabs++;
    // Spaces in the place of tabs do not fit each other.
    if (isIndentation ? tabs > 0 || wrong === column : each.code === 'tab' && tabs > 1) continue;
    column = wrong;
    kept.push(each);
  }
  return tabs < 2 ? kept : kept.map((each) => (each.code === 'tab' ? withCount(each, tabs) : each));
}

function withCount(tab: YamlProblem, lines: number): YamlProblem {
  return { ...tab, message: `${tab.message} ${lines} lines of this file begin with one.` };
}

function describe(text: string, error: ComposeError, start: number, end: number): YamlProblem {
  const words = quoted(text.slice(start, end));
  switch (error.code) {
    case 'BAD_DQ_ESCAPE':
      return badEscape(text, start);
    case 'TAB_AS_INDENT':
    case 'BAD_INDENT':
      return error.message.startsWith('Block scalar')
        ? problem('indentation', OUTSIDE, start, start + 1)
        : misplacedLine(text, start).problem;
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (error.message.startsWith('A block sequence')) return misplacedLine(text, start).problem;
      return problem('quote', 'A value that holds ": " or begins with "- " needs quotes around it.', start, end);
    case 'BAD_SCALAR_START':
      return problem(
        'value',
        `A value cannot begin with ${quoted(text[start] ?? '')}. Put quotes around it.`,
        start,
        start + 1,
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return problem(
        'key',
        'A key and its colon must stand on one line. Is a colon missing?',
        start,
        lineEnd(text, start),
      );
    case 'KEY_OVER_1024_CHARS':
      return problem('long-key', 'This key is longer than 1,024 characters. Is a line break missing?', start, end);
    case 'MISSING_CHAR':
      return missing(text, error, start, end);
    case 'NON_STRING_KEY':
      return problem('non-string-key', text[start] === '!' ? TAGGED_KEY : NO_KEY, start, end);
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return problem(
        OLD_TAG.test(text.slice(start, end)) ? 'old-tag' : 'tag',
        unknownTag(words),
        start,
        end,
        'warning',
      );
    case 'MULTIPLE_TAGS':
      return problem('tag', `A value can have one tag ("!"), and this is the second. Delete one of them.`, start, end);
    case 'MULTIPLE_ANCHORS':
      return problem(
        'alias',
        `A value can have one name ("&"), and this is the second. Delete one of them.`,
        start,
        end,
      );
    case 'ALIAS_PROPS':
      return problem(
        'alias',
        `An alias takes no name ("&") and no tag ("!") of its own. Delete what stands before ${words}.`,
        start,
        end,
      );
    case 'BAD_ALIAS':
      return problem(
        'alias',
        'A name behind "&" or "*" cannot end with ":". Write a space before the colon.',
        start,
        end,
      );
    case 'BAD_PROP_ORDER':
      return problem(
        'syntax',
        `A name ("&") or a tag ("!") stands behind "-", "?" and ":", not before. Move it.`,
        start,
        end,
      );
    case 'BAD_DIRECTIVE':
      return problem('syntax', directive(error.message), start, end);
    case 'BLOCK_IN_FLOW':
      return problem('bracket', 'Between brackets a comma must part one entry from the next.', start, end);
    case 'RESOURCE_EXHAUSTION':
      return problem('too-deep', 'Lists and maps are nested too deep here.', start, end);
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, error.message, start, end);
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'MULTIPLE_DOCS':
      return problem('syntax', `${words} is not expected here.`, start, end);
  }
}

const NO_KEY = 'A list or a map cannot be a key. Write a word, or put quotes around it if it is text.';

const TAGGED_KEY = 'A key is a word, whatever its tag says. Delete the tag.';

/** Tags of YAML 1.1, which other tools read. */
const OLD_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(?:binary|merge|omap|pairs|set|timestamp)>?$/;

function unknownTag(words: string): string {
  return `The tag ${words} is not known; the value is read without it. Delete it, or put quotes around the value if "!" is part of it.`;
}

function badEscape(text: string, start: number): YamlProblem {
  const [written = '\\'] =
    /^\\(?:x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[^\n]?)/.exec(text.slice(start, start + 10)) ?? [];
  const digits = { x: 2, u: 4, U: 8 }[written[1] ?? ''];
  const why =
    digits === undefined
      ? 'is no escape that YAML knows'
      : `needs ${digits} digits, as in "\\${written[1]}${'41'.padStart(digits, '0')}"`;
  return problem(
    'escape',
    `"${written}" ${why}. Write "\\\\" for a backslash, or put single quotes around the value.`,
    start,
    start + written.length,
  );
}

const EMPTY_LINES = 'An empty line above this text has more spaces than the text is indented by. Delete them.';

function directive(message: string): string {
  return message.startsWith('Unsupported')
    ? 'YAML has the versions 1.1 and 1.2. Write one of them, or delete the line.'
    : 'A line that begins with "%" speaks to the reader of YAML, and this one says nothing that YAML knows. Delete it, or put quotes around it.';
}

function missing(text: string, { message }: ComposeError, start: number, end: number): YamlProblem {
  if (message.includes('quote')) {
    return problem('quote', 'This quotation mark is never closed. Close it where the value ends.', start, end);
  }
  if (message.startsWith('Implicit map keys')) return noKey(text, start).problem;
  if (message.startsWith('Sequence item')) return misplacedLine(text, start).problem;
  if (message.startsWith('Missing , ')) return problem('bracket', 'A comma is missing here.', start, end);
  if (message.startsWith('Block scalars with')) return problem('indentation', EMPTY_LINES, start, end);
  if (message.startsWith('Comments')) {
    return problem(
      'comment',
      'A comment needs a space before its "#". If it is no comment, put quotes around the value.',
      start,
      end,
    );
  }
  if (message.startsWith('Missing directives-end')) {
    return problem(
      'syntax',
      'Below a line that begins with "%" a line with "---" must follow. Write it, or delete the line with "%".',
      start,
      end,
    );
  }
  if (message.startsWith('Block collection cannot start')) {
    return problem('syntax', 'Keys and lists begin on the line after "---". Write a line break here.', start, end);
  }
  if (message.startsWith('Missing space after :'))
    return problem('key', 'A space is missing behind the colon.', start, end);
  return problem('syntax', 'A space or a line break is missing here.', start, end);
}

function unexpected(text: string, message: string, start: number, end: number): YamlProblem {
  const words = quoted(text.slice(start, end));
  if (message === 'Unexpected scalar at node end' && contentStart(text, start) === start) {
    return misplacedLine(text, start).problem;
  }
  if (message.includes('at node end')) {
    const told = `${words} cannot stand here, because the value before it has ended. Put quotes around the whole value.`;
    return problem('value', told, start, end);
  }
  return problem(
    'syntax',
    `${words} is not expected here. Delete it, or put quotes around the value that it belongs to.`,
    start,
    end,
  );
}
