/** Replaces words inside a YAML scalar so that the parsed value changes in exactly that way, whatever the style. */
import { CST, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { OffsetMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import { blockHeader, bodyIndent, isFolded } from './blockScalar.ts';
import { composeText } from './compose.ts';
import { blockLines, escapeDouble, needsEscapes } from './encodeScalar.ts';
import { aligned, replaceWords } from './replaceWords.ts';
import { bodyOffset, type DecodedScalar, decodeScalar } from './scalarMap.ts';

export interface SourceEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What is to change, in the source's terms. */
interface Change {
  readonly token: CST.FlowScalar | CST.BlockScalar;
  /** Source of the scalar from its first quotation mark or header to its end, and where it begins. */
  readonly source: string;
  readonly offset: number;
  /** It begins its line without indentation, where `---` and `%` mean something else. */
  readonly margin: boolean;
  readonly map: OffsetMap;
  readonly span: Span;
  readonly newText: string;
  /** The whole value as it should be. */
  readonly wanted: string;
  readonly newline: string;
}

/**
 * The smallest edit of the source that does it, or one that also changes the scalar's style and keeps comments and
 * lines. `flow` tells whether the scalar stands in [] or {}; unknown (null) chooses what is right in both. `decoded` is
 * the node's own value, for callers that have it. Null when the scalar has no source to edit.
 */
export function replaceInScalar(
  text: string,
  node: Scalar,
  valueSpan: Span,
  newText: string,
  flow: boolean | null = null,
  decoded: DecodedScalar = decodeScalar(node),
): SourceEdit | null {
  const token = node.srcToken;
  if (!CST.isScalar(token) || !('source' in token)) return null;
  const { value, map } = decoded;
  if (valueSpan.start < 0 || valueSpan.end > value.length || valueSpan.end < valueSpan.start) return null;
  if (newText === value.slice(valueSpan.start, valueSpan.end)) {
    return { span: { start: token.offset, end: token.offset }, newText: '' };
  }
  const words = aligned({ value, map, span: valueSpan, newText });
  const isText = typeof node.value === 'string';
  // Everything from here on takes as long as the scalar is, so it is for the few edits that are more than words.
  return (
    replaceWords({ text, type: token.type, folded: isFolded(token), isText, flow, value, map, ...words }) ??
    firstRight(changeOf(text, token, decoded, words), flow, isText)
  );
}

function changeOf(text: string, token: Change['token'], { value, map }: DecodedScalar, words: Words): Change {
  const { span, newText } = words;
  const block = token.type === 'block-scalar';
  const end = block ? blankLinesEnd(text, bodyOffset(token) + token.source.length) : token.offset + token.source.length;
  return {
    token,
    source: text.slice(token.offset, end),
    offset: token.offset,
    margin: /^[\n\ufeff]?$/.test(text.slice(Math.max(token.offset - 1, 0), token.offset)),
    map,
    span,
    newText,
    wanted: value.slice(0, span.start) + newText + value.slice(span.end),
    newline: token.source.includes('\r\n') || (!token.source.includes('\n') && text.includes('\r\n')) ? '\r\n' : '\n',
  };
}

/** The first candidate that is read as wanted. */
function firstRight(change: Change, flow: boolean | null, mustBeText: boolean): SourceEdit | null {
  const before = check(change.source, change, flow);
  for (const edit of candidates(change)) {
    const after = check(apply(change, edit), change, flow);
    const right = after.values.every((v) => v.text === change.wanted && (v.isText || !mustBeText));
    if (right && after.errors <= before.errors) return edit;
  }
  return null;
}

/** Empty lines after a block are no part of its token, but another chomping indicator would make them one. */
function blankLinesEnd(text: string, end: number): number {
  if (text[end - 1] !== '\n') return end;
  const blank = /(?:[ \t]*\r?\n)*/y;
  blank.lastIndex = end;
  return end + (blank.exec(text)?.[0].length ?? 0);
}

type Words = Pick<Change, 'span' | 'newText'>;

function* candidates(change: Change): Generator<SourceEdit> {
  const { token, wanted, newText } = change;
  const plain = !needsEscapes(newText);
  const whole = { start: change.offset, end: change.offset + change.source.length };
  switch (token.type) {
    case 'block-scalar':
      yield* blockCandidates(change, token, whole);
      return;
    case 'double-quoted-scalar':
      yield* inPlace(change, escapeDouble(newText));
      yield* inPlace(change, escapeDouble(newText, true));
      break;
    case 'single-quoted-scalar':
      if (plain) yield* inPlace(change, newText.replaceAll("'", "''"));
      for (const [before, after] of around(change)) {
        const convert = (part: string) => part.replaceAll("''", "'").replace(/[\\"]/g, '\\$&');
        const words = convert(before.slice(1)) + escapeDouble(newText, true) + convert(after.slice(0, -1));
        yield { span: whole, newText: `"${words}"` };
      }
      break;
    case 'scalar':
    case 'alias':
      if (plain) yield* inPlace(change, newText);
      for (const [before, after] of around(change)) {
        if (plain) yield { span: whole, newText: `'${(before + newText + after).replaceAll("'", "''")}'` };
        const convert = (part: string) => part.replace(/[\\"]/g, '\\$&');
        yield { span: whole, newText: `"${convert(before)}${escapeDouble(newText, true)}${convert(after)}"` };
      }
      break;
  }
  yield { span: whole, newText: `"${escapeDouble(wanted)}"` };
}

/** Where the words go: for an insertion after the unit before or before the unit after, which a fold sets apart. */
function places({ map, span }: Change): Span[] {
  if (span.start < span.end) return [map.toSourceSpan(span)];
  const [after, before] = [map.toSourceEnd(span.start), map.toSource(span.start)];
  return after === before ? [{ start: after, end: after }] : [after, before].map((at) => ({ start: at, end: at }));
}

function inPlace(change: Change, newText: string): SourceEdit[] {
  return places(change).map((span) => ({ span, newText }));
}

function around(change: Change): [before: string, after: string][] {
  const { source, offset } = change;
  return places(change).map(({ start, end }) => [source.slice(0, start - offset), source.slice(end - offset)]);
}

function* blockCandidates(change: Change, token: CST.BlockScalar, whole: Span): Generator<SourceEdit> {
  const { newText, newline, source, offset, wanted } = change;
  const indent = ' '.repeat(bodyIndent(token));
  const { folded } = blockHeader(token);
  if (/\S/.test(wanted) && !needsEscapes(newText.replaceAll('\n', ''))) {
    for (const { start, end } of places(change)) {
      const rest = source.slice(end - offset);
      const tail = newText.endsWith('\n') && /^[^\r\n]/.test(rest) ? indent : '';
      yield { span: { start, end }, newText: blockLines(newText, indent, newline, folded) + tail };
    }
  }
  const literal = asLiteral(change, token);
  if (literal !== null) yield trimmed(source, { span: whole, newText: literal });
  const comment = commentOf(token);
  const quoted = `"${escapeDouble(wanted)}"${comment === '' ? '' : ` ${comment}`}${tailOf(change)}`;
  yield { span: whole, newText: quoted };
}

function commentOf(token: CST.BlockScalar): string {
  const comment = token.props.find((prop) => prop.type === 'comment');
  return comment && 'source' in comment ? comment.source : '';
}

/** The line break that ends the block and the empty lines after it, which are layout. */
function tailOf({ source, newline }: Change): string {
  let breaks = 0;
  let end = source.length;
  for (; /\s/.test(source[end - 1] ?? ''); end--) if (source[end - 1] === '\n') breaks++;
  return newline.repeat(breaks);
}

/** The whole value as a literal block with the indentation and chomping indicators that it needs. */
function asLiteral(change: Change, token: CST.BlockScalar): string | null {
  const { wanted, newline } = change;
  const content = wanted.replace(/\n+$/, '');
  const breaks = wanted.length - content.length;
  if (content === '' || needsEscapes(content.replaceAll('\n', ''))) return null;
  const parent = Math.max(token.indent, 0);
  const width = Math.max(bodyIndent(token), token.indent + 1);
  const indicator = /^\n* /.test(content) ? String(width - parent) : '';
  if (indicator.length > 1 || indicator === '0') return null;
  const indent = ' '.repeat(width);
  const chomp = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const comment = commentOf(token);
  const header = `|${indicator}${chomp}${comment === '' ? '' : ` ${comment}`}`;
  const lines = content.split('\n').map((line) => (line === '' ? '' : indent + line));
  const tail = breaks > 1 ? newline.repeat(breaks) : tailOf(change);
  return header + newline + lines.join(newline) + tail;
}

/** The same edit without what both sides have in common. */
function trimmed(old: string, { span, newText }: SourceEdit): SourceEdit {
  const limit = Math.min(old.length, newText.length);
  let head = 0;
  while (head < limit && old[head] === newText[head]) head++;
  let tail = 0;
  while (tail < limit - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  // Pairs (surrogates, CR LF) stay whole.
  const splits = (at: string, i: number) => /[\ud800-\udbff\r]/.test(at[i - 1] ?? '');
  while (head > 0 && splits(old, head)) head--;
  while (tail > 0 && splits(old, old.length - tail)) tail--;
  return {
    span: { start: span.start + head, end: span.end - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}

function apply({ source, offset }: Change, { span, newText }: SourceEdit): string {
  return source.slice(0, span.start - offset) + newText + source.slice(span.end - offset);
}

interface Checked {
  readonly errors: number;
  readonly values: readonly { readonly text: string | null; readonly isText: boolean }[];
}

/** Reads the scalar's source again in small documents that have its surroundings. */
function check(source: string, { token, margin, source: old }: Change, flow: boolean | null): Checked {
  const contexts: { text: string; at: 'root' | 'value' | 'key' }[] = [];
  const add = (text: string, at: 'root' | 'value' | 'key') => contexts.push({ text, at });
  if (token.type === 'block-scalar') {
    const unended = !old.endsWith('\n');
    // Only at the end of the file may a block do without its line break.
    const ended = unended && !source.endsWith('\n') ? `${source}\n` : source;
    const indent = ' '.repeat(Math.max(token.indent, 0));
    if (token.indent < 0) add(`--- ${ended}...\n`, 'root');
    else add(`${indent}k: ${ended}${indent}z: 1\n`, 'value');
  } else if (/\n[^\s]/.test(source)) add(margin ? `${source}\n` : `--- ${source}\n`, 'root');
  else {
    if (margin) add(`${source}\n`, 'root');
    const line = !source.includes('\n');
    if (flow !== true) add(`k: ${source}\nz: 1\n`, 'value');
    if (flow !== false && token.type === 'scalar') add(`{k: ${source}, z: 1}\n`, 'value');
    if (flow === true && token.type !== 'scalar') add(`{k: ${source}, z: 1}\n`, 'value');
    // The scalar may be a key; what can be a key can be anything else too.
    if (line && source.length < 1000) add(`${source}: 1\n`, 'key');
  }
  let errors = 0;
  const values = contexts.map(({ text, at }) => {
    const { documents, errors: found, problems } = composeText(text);
    errors += found.length + problems.length + Math.abs(documents.length - 1);
    const contents = documents[0]?.contents;
    const pair = isMap(contents) ? contents.items[0] : undefined;
    const complete = isMap(contents) && contents.items.length === (at === 'key' ? 1 : 2);
    const node = at === 'root' ? contents : complete ? (at === 'key' ? pair?.key : pair?.value) : null;
    if (!isScalar(node) || isSeq(contents)) return { text: null, isText: false };
    // Without quotes "<<" would be a merge key.
    const isMerge = node.value === '<<' && node.type === 'PLAIN';
    return { text: decodeScalar(node).value, isText: typeof node.value === 'string' && !isMerge };
  });
  return { errors, values };
}
