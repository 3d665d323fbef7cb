/** Writes an allowance into a dossier: into the list that is there, else into the front matter or the YAML itself. */
import { isMap } from 'yaml';
import type { Analysis } from '../analysis/analysis.ts';
import type { Dossier, DossierProblem } from '../dossier/dossier.ts';
import { findFrontMatter } from '../dossier/frontMatter.ts';
import { readDossier } from '../dossier/read.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from '../yaml/nodes.ts';
import { nodeAt, parseYaml } from '../yaml/parse.ts';

export interface NewAllowance {
  readonly rule: string;
  readonly text: string;
}

/**
 * One edit; what the dossier holds already keeps its layout and its comments. YAML can be laid out in more ways than are
 * provided for here: null where the result would not be the same dossier with one allowance more.
 */
export function allowanceEdit(analysis: Analysis, allowance: NewAllowance): TextEdit | null {
  const { text, dossier } = analysis;
  const edit = writeAllowance(text, dossier.kind, allowance);
  if (edit === null) return null;
  const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  return addsOnly(allowance, dossier, readDossier(after, { kind: dossier.kind })) ? edit : null;
}

function writeAllowance(text: string, kind: Dossier['kind'], allowance: NewAllowance): TextEdit | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [`- rule: ${allowance.rule}`, `  text: ${JSON.stringify(allowance.text)}`, '  reason: ""'];
  const block = (indent: string) => lines.map((line) => indent + line).join(eol);
  const item = `{ rule: ${allowance.rule}, text: ${JSON.stringify(allowance.text)}, reason: "" }`;
  const frontMatter = findFrontMatter(text);
  if (kind === 'text' && frontMatter.state === 'absent') {
    return insert(frontMatter.bodyStart, ['---', 'allow:', block('  '), '---', ''].join(eol));
  }
  const yaml = kind === 'yaml' ? { start: 0, end: text.length } : frontMatter.content;
  const { root, key, list, isOpen } = places(text, yaml);
  if (isOpen) return null;
  if (root === null) return onOwnLine(text, yaml.end, ['allow:', block('  ')].join(eol), eol);
  if (text[root.start] === '{' && key === null) return insertLast(text, root, `allow: [${item}]`);
  const margin = text.slice(lineStart(text, root.start), root.start);
  if (key === null)
    return onOwnLine(text, lineEnd(text, root.end), [`${margin}allow:`, block(`${margin}  `)].join(eol), eol);
  if (list === null || list.start === list.end)
    return onOwnLine(text, lineEnd(text, key.end), block(`${margin}  `), eol);
  const value = text.slice(list.start, list.end);
  if (value.startsWith('[')) return insertLast(text, list, item);
  if (value.startsWith('-')) {
    return onOwnLine(text, lineEnd(text, list.end), block(text.slice(lineStart(text, list.start), list.start)), eol);
  }
  if (/^(?:~|null|""|''|\{\s*\})$/i.test(value)) return { span: list, newText: `[${item}]` };
  // One allowance without its list.
  return value.startsWith('{') ? { span: list, newText: `[${value}, ${item}]` } : null;
}

interface Places {
  /** The map of fields; null while there is none. */
  readonly root: Span | null;
  readonly key: Span | null;
  readonly list: Span | null;
  /** A quotation mark is never closed: what is written behind it may become a part of what it opens. */
  readonly isOpen: boolean;
}

function places(text: string, yaml: Span): Places {
  const { documents, problems } = parseYaml(text.slice(yaml.start, yaml.end));
  const [document] = documents;
  const isOpen = problems.some(({ code }) => code === 'quote');
  if (document === undefined || !isMap(document.contents)) return { root: null, key: null, list: null, isOpen };
  const moved = (span: Span | null) => span && { start: span.start + yaml.start, end: span.end + yaml.start };
  const { keySpan, valueSpan } = nodeAt(document, ['allow']);
  return { root: moved(spanOf(document.contents)), key: moved(keySpan), list: moved(valueSpan), isOpen };
}

/** Before the closing bracket, with the comma that this needs. */
function insertLast(text: string, brackets: Span, item: string): TextEdit {
  const before = text
    .slice(brackets.start + 1, brackets.end - 1)
    .replace(/#.*$/gm, '')
    .trimEnd();
  return insert(brackets.end - 1, before === '' || before.endsWith(',') ? item : `, ${item}`);
}

/** The allowance is there, nothing else has changed, and nothing is wrong that was not before. */
function addsOnly(allowance: NewAllowance, before: Dossier, after: Dossier): boolean {
  const left = before.problems.map(told);
  const added = after.problems.map(told).filter((problem) => {
    const known = left.indexOf(problem);
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
  // The caller or the file's name may say the date; what the text says must stay.
  const dated = before.date.from === 'option' || before.date.from === 'file-name';
  return (
    added.length === 0 &&
    after.allow.length === before.allow.length + 1 &&
    after.allow.some(({ rule, text }) => rule === allowance.rule && text === allowance.text) &&
    (dated || before.date.value?.edtf === after.date.value?.edtf) &&
    before.passages.length === after.passages.length &&
    before.passages.every(({ text }, i) => text.trimEnd() === after.passages[i]?.text.trimEnd())
  );
}

function told({ code, message }: DossierProblem): string {
  return `${code} ${message}`;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
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
