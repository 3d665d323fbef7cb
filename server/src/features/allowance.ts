/** Writes an allowance into a dossier: into the list that is there, else into the front matter or the YAML itself. */
import type { Analysis } from '../analysis/analysis.ts';
import { findFrontMatter } from '../dossier/frontMatter.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import { nodeAt, parseYaml } from '../yaml/parse.ts';

/** An insertion; what the dossier holds already keeps its layout and its comments. */
export function allowanceEdit(
  analysis: Analysis,
  allowance: { readonly rule: string; readonly text: string },
): TextEdit {
  const { text, dossier } = analysis;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [`- rule: ${allowance.rule}`, `  text: ${JSON.stringify(allowance.text)}`, '  reason: ""'];
  const block = (indent: string) => lines.map((line) => indent + line).join(eol);
  const frontMatter = findFrontMatter(text);
  if (dossier.kind === 'text' && frontMatter.state === 'absent') {
    return insert(frontMatter.bodyStart, ['---', 'allow:', block('  '), '---', ''].join(eol));
  }
  const yaml = dossier.kind === 'yaml' ? { start: 0, end: text.length } : frontMatter.content;
  const { key, list } = allowList(text, yaml);
  if (key === null) return onOwnLine(text, yaml.end, ['allow:', block('  ')].join(eol), eol);
  if (list === null || list.start === list.end) return onOwnLine(text, lineEnd(text, key.end), block('  '), eol);
  if (text[list.start] === '[') {
    const empty = text.slice(list.start + 1, list.end - 1).trim() === '';
    const item = `{ rule: ${allowance.rule}, text: ${JSON.stringify(allowance.text)}, reason: "" }`;
    return insert(list.end - 1, empty ? item : `, ${item}`);
  }
  const indent = text.slice(text.lastIndexOf('\n', list.start - 1) + 1, list.start);
  return onOwnLine(text, lineEnd(text, list.end), block(indent), eol);
}

function allowList(text: string, yaml: Span): { readonly key: Span | null; readonly list: Span | null } {
  const document = parseYaml(text.slice(yaml.start, yaml.end)).documents[0];
  if (document === undefined) return { key: null, list: null };
  const { keySpan, valueSpan } = nodeAt(document, ['allow']);
  return { key: keySpan && moved(keySpan, yaml.start), list: valueSpan && moved(valueSpan, yaml.start) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** After the line's comment, if it has one; a block scalar already ends at the start of the next line. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

function onOwnLine(text: string, offset: number, lines: string, eol: string): TextEdit {
  const atLineStart = offset === 0 || text[offset - 1] === '\n';
  return insert(offset, atLineStart ? `${lines}${eol}` : `${eol}${lines}${eol}`);
}

function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}
