/** Mistakes of indentation: tabs, and lines that begin deeper than the line above lets them. */
import type { ComposeError } from './compose.ts';
import { isUnclosed, TABS } from './flowMistakes.ts';
import {
  blockEnd,
  commented,
  contentStart,
  isBelowHeader,
  isBlankAt,
  isKeyLine,
  lineAt,
  lineEnd,
  lineStart,
  type Mistake,
  mistake,
  outsideText,
  quoted,
  type Replaced,
} from './mistake.ts';

export function indentMistake(text: string, error: ComposeError): Mistake | null {
  const { code, message, start } = error;
  switch (code) {
    case 'TAB_AS_INDENT':
      return tabs(text, start);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('Nested mappings') ? deeperLines(text, start) : shallowItems(text, start);
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return isUnclosed(error) || !/^Block scalar/.test(message) ? null : tabbedText(text, start);
    case 'UNEXPECTED_TOKEN':
      return message === 'Unexpected scalar at node end' ? indentedStart(text, start) : null;
    default:
      return null;
  }
}

export const ITEM_BESIDE_KEYS =
  'An item of a list cannot stand beside keys. Put it below the key that it belongs to, or delete the "-".';

/** Why a line does not fit those above it, where the parser goes on without a repair. */
export function misplacedLine(text: string, offset: number): Mistake {
  const start = contentStart(text, offset);
  const line = lineStart(text, start);
  const span = [text[start] === '-' || line === start ? start : line, Math.max(start, line + 1)] as const;
  if (text.slice(line, start).includes('\t')) return mistake('tab', TABS, [line, start]);
  if (isBelowHeader(text, start)) return outsideText(text, start);
  const above = siblingAbove(text, line, start - line);
  const isItem = /^-\s/.test(text.slice(start, start + 2));
  const message = above === null || above === isItem ? NO_COLUMN : isItem ? ITEM_BESIDE_KEYS : KEY_BESIDE_ITEMS;
  return mistake('indentation', message, [span[0], Math.max(span[1], span[0] + 1)]);
}

const NO_COLUMN =
  'This line begins in another column than the lines above it. Indent it like the one that it belongs beside.';
const KEY_BESIDE_ITEMS =
  'A key cannot stand beside the items of a list. Indent it like the keys of an item, or like the key of the list.';

/** Lines that are looked at for it. */
const MOST_LINES = 200;

/** Whether the nearest line above that begins in the same column is an item of a list; null where there is none. */
function siblingAbove(text: string, line: number, indent: number): boolean | null {
  let end = line;
  for (let count = 0; end > 0 && count < MOST_LINES; count++) {
    const above = lineStart(text, end - 1);
    const content = contentStart(text, above);
    end = above;
    if (isBlankAt(text, content)) continue;
    if (content - above === indent) return /^-\s/.test(text.slice(content, content + 2));
    if (content - above < indent) return null;
  }
  return null;
}

function tabs(text: string, start: number): Mistake {
  const at: Replaced[] = [];
  for (let i = start; text[i] === '\t' || text[i] === ' '; i++) if (text[i] === '\t') at.push({ offset: i, char: ' ' });
  return mistake('tab', TABS, [start, start + at.length], at);
}

/** The lines of a literal text that a tab indents. */
function tabbedText(text: string, start: number): Mistake | null {
  const first = text[start] === '\t' ? lineStart(text, start) : lineEnd(text, start - 1) + 1;
  if (text[first] !== '\t') return null;
  const above = lineAt(text, first - 1);
  const outer = above.length - above.trimStart().length;
  const at: Replaced[] = [];
  for (let line = first; line < text.length; line = lineEnd(text, line) + 1) {
    const content = contentStart(text, line);
    if (isBlankAt(text, content)) continue;
    if (text[line] !== '\t') break;
    // A tab is no deeper than one space can be.
    if (content - line > outer) for (let i = line; i < content; i++) at.push({ offset: i, char: ' ' });
    else at.push({ offset: content, char: '#' });
  }
  return mistake('tab', TABS, [first, contentStart(text, first)], at);
}

/** `date: 2024-01-01` and below it, deeper, `place: Hanoi`: the value above has ended. */
function deeperLines(text: string, start: number): Mistake | null {
  // A colon on the same line is text that needs quotes.
  if (/:\s/.test(`${text.slice(start, lineEnd(text, start))}\n`)) return null;
  let next = lineEnd(text, start) + 1;
  while (next < text.length && isBlankAt(text, contentStart(text, next))) next = lineEnd(text, next) + 1;
  if (!isKeyLine(lineAt(text, next))) return null;
  const above = lineAt(text, start);
  const key = /^[ \t]*(?:- +)*/.exec(above)?.[0].length ?? 0;
  const content = contentStart(text, next);
  if (content - next <= key && !text.slice(next, content).includes('\t')) return null;
  const at = commented(text, next, blockEnd(text, lineStart(text, start) + key));
  if (text.slice(next, content).includes('\t')) return mistake('tab', TABS, [next, content], at);
  if (/^-\S/.test(above.slice(key))) {
    const dash = lineStart(text, start) + key;
    return mistake(
      'key',
      `A space is missing behind the "-". Write ${quoted(`- ${above.slice(key + 1)}`)}.`,
      [dash, dash + 1],
      at,
    );
  }
  const owner = quoted(above.slice(key).split(':', 1)[0] ?? '');
  const message = `This line is indented deeper than ${owner}, which has its value already. Indent both alike.`;
  return mistake('indentation', message, [next, content], at);
}

/** Items left of those above them. */
function shallowItems(text: string, offset: number): Mistake | null {
  const start = contentStart(text, offset);
  if (text[start] !== '-') return null;
  const at = commented(text, lineStart(text, start), blockEnd(text, start));
  return { at, problem: misplacedLine(text, start).problem };
}

/** The first lines are indented, and the others are not. */
function indentedStart(text: string, start: number): Mistake | null {
  if (start !== lineStart(text, start) || !isKeyLine(lineAt(text, start))) return null;
  let first = 0;
  while (first < start && /^\s*(?:#.*)?$/.test(lineAt(text, first))) first = lineEnd(text, first) + 1;
  const content = contentStart(text, first);
  if (first >= start || content === first || !isKeyLine(lineAt(text, first)) || text[content] === '-') return null;
  const tabbed = text.slice(first, content).includes('\t');
  const message = tabbed ? TABS : 'The first line is indented, and the lines below are not. Delete the spaces.';
  return mistake(tabbed ? 'tab' : 'indentation', message, [first, content], commented(text, first, start));
}
