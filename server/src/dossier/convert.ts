/**
 * A text as a YAML dossier, and back, without loss: what stands between the fences stays as it is written, the text
 * becomes the block under `body`. What YAML has no place for is remembered in a comment, and what would not come back
 * exactly is refused with the reason.
 */
import { CST, isMap, isScalar, type Pair, type Scalar } from 'yaml';
import { needsEscapes, quoted } from '../yaml/encodeScalar.ts';
import { keyOf, spanOf } from '../yaml/nodes.ts';
import { parseYaml } from '../yaml/parse.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import type { Dossier } from './dossier.ts';
import { HEADER_KEYS } from './fields.ts';
import { findFrontMatter } from './frontMatter.ts';
import { readDossier } from './read.ts';

/** `refusal` is a sentence for the writer. */
export type Conversion =
  | {
      readonly text: string;
      /** Of a text that came from a file with another ending than ".dossier", as YAML remembers it. */
      readonly ending?: string;
    }
  | { readonly refusal: string };

/** How a text differs from the plainest form of the same; only what differs is written. */
interface Layout {
  /** The opening and the closing line, each with its line end. */
  readonly open?: string;
  readonly close?: string;
  /** There is front matter although nothing is in it. */
  readonly empty?: true;
  /** The key `date` says again what the first words of the text say. */
  readonly date?: true;
  /** Keys that nobody reads between the fences, and everybody in YAML. */
  readonly unread?: readonly string[];
  /** How the name of the text ends. */
  readonly ending?: string;
}

const ENDING = /^(?:\.dossier)?(?:\.(?:txt|md))?$/;

const FENCE = '---';
const BOM = '\ufeff';
const LAYOUT = '# Chancery made this of a text, and reads this line to give it back: ';

/** `ending` is that of the file's name, to which the text is to come back. */
export function textToYaml(text: string, ending = '.dossier'): Conversion {
  const before = readDossier(text, { kind: 'text' });
  // What a block cannot hold stands in quotes.
  for (const write of [blockOf, quotedLine]) {
    const made = asYaml(text, before, ending, write);
    if ('refusal' in made) return made;
    const back = yamlToTextUnchecked(made.text);
    const isSame = 'text' in back && back.text === text;
    if (isSame && sameHeader(before, readDossier(made.text, { kind: 'yaml' }))) return made;
  }
  return { refusal: 'This text cannot be written as YAML without loss.' };
}

export function yamlToText(yaml: string): Conversion {
  const made = yamlToTextUnchecked(yaml);
  if ('refusal' in made) return made;
  const [before, after] = [readDossier(yaml, { kind: 'yaml' }), readDossier(made.text, { kind: 'text' })];
  if (!sameHeader(before, after) || !sameBody(yaml, made.text))
    return {
      refusal: 'As a text this dossier would be read otherwise: its keys would not be found between the lines ---.',
    };
  const unread = layoutIn(yaml).layout.unread ?? [];
  const lost = keysRead(before).find((key) => !unread.includes(key));
  if (lost !== undefined)
    return { refusal: `A text has no place for "${lost}": between the lines --- it would no longer be checked.` };
  // What stood in `body` may be missed elsewhere, as an anchor is.
  const again = textToYaml(made.text);
  return 'refusal' in again ? { refusal: `As a text this dossier would be broken. ${again.refusal}` } : made;
}

/** Keys with something in them to hold against the registry, beside those of the header and the text. */
function keysRead({ fields, passages }: Dossier): readonly string[] {
  const keys = [...fields, ...passages].map(({ path }) => String(path[0] ?? ''));
  const known: readonly string[] = [...HEADER_KEYS, 'body', ''];
  return [...new Set(keys)].filter((key) => !known.includes(key));
}

function asYaml(text: string, { date }: Dossier, ending: string, write: typeof blockOf): Conversion {
  const bom = text.startsWith(BOM) ? BOM : '';
  const { state, content, fence, bodyStart } = findFrontMatter(text);
  if (state === 'open') return { refusal: 'The front matter is not closed. Put a line with --- after its last field.' };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const head = text.slice(content.start, content.end);
  const yaml = parseYaml(head);
  const [wrong] = yaml.problems.filter(({ severity }) => severity === 'error');
  if (wrong) return { refusal: `Between the lines --- is a mistake that must be put right first: ${wrong.message}` };
  const contents = yaml.documents[0]?.contents;
  if (yaml.documents.length > 1 || !isBlockMap(contents))
    return { refusal: 'Between the lines --- stands something else than keys, each on a line of its own.' };
  if (pairsOf(head).some((pair) => keyOf(pair) === 'body'))
    return { refusal: 'Between the lines --- is a key "body" already. Give it another name.' };
  const isWire = date.from === 'wire' && date.value !== null;
  const [open, close] = [text.slice(fence.start, content.start), text.slice(content.end, bodyStart)];
  const isPresent = state === 'closed';
  const unread = keysRead(readDossier(head, { kind: 'yaml' }));
  const layout: Layout = {
    ...(isPresent && open !== FENCE + newline ? { open } : {}),
    ...(isPresent && close !== FENCE + newline ? { close } : {}),
    ...(isPresent && head === '' ? { empty: true } : {}),
    ...(isWire ? { date: true } : {}),
    ...(unread.length > 0 ? { unread } : {}),
    ...(ending !== '.dossier' && ENDING.test(ending) ? { ending } : {}),
  };
  const lines = [
    ...(isWire ? [`date: ${date.value?.edtf}`] : []),
    ...(Object.keys(layout).length > 0 ? [`${LAYOUT}${JSON.stringify(layout)}`] : []),
  ].map((line) => line + newline);
  return { text: `${bom}${head}${lines.join('')}body: ${write(text.slice(bodyStart), newline)}` };
}

/** Two spaces before each line with something in it, so that every other space and every line end stays. */
function blockOf(body: string, newline: string): string {
  const isPlain = /\S/.test(body) && !needsEscapes(body.replace(/\r?\n|[\u0085\u2028\u2029]/g, ''));
  if (!isPlain) return quotedLine(body, newline);
  const indicator = /^(?:\r?\n)*[ \t]/.test(body) ? '2' : '';
  const chomp = !body.endsWith('\n') ? '-' : /\n\r?\n$/.test(body) ? '+' : '';
  const lines = body.replace(/(^|\n)(?=[^\r\n])/g, '$1  ');
  return `|${indicator}${chomp}${newline}${lines}${chomp === '-' ? newline : ''}`;
}

function quotedLine(body: string, newline: string): string {
  return quoted(body) + newline;
}

function yamlToTextUnchecked(yaml: string): Conversion {
  const file = parseYaml(yaml);
  const [wrong] = file.problems.filter(({ severity }) => severity === 'error');
  if (wrong) return { refusal: `A mistake must be put right first: ${wrong.message}` };
  if (file.documents.length > 1) return { refusal: 'There is more than one YAML document in this file.' };
  const contents = file.documents[0]?.contents;
  if (!isBlockMap(contents)) return { refusal: 'A dossier is a map of keys, each on a line of its own.' };
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const pair = isMap(contents) ? contents.items.find((item) => keyOf(item) === 'body') : undefined;
  if (pair && !isScalar(pair.value)) return { refusal: 'Under "body" must stand a text, not a list or a map.' };
  const body = pair ? bodyText(pair.value as Scalar, yaml, newline) : '';
  const whole = pair ? withoutBody(yaml, pair, newline) : yaml;
  const { layout, rest } = layoutIn(whole);
  const bom = yaml.startsWith(BOM) ? BOM : '';
  let head = rest.slice(bom.length);
  // The mark at the beginning of a YAML document is the fence of the text.
  head = head.replace(/^((?:[ \t]*(?:#.*)?\r?\n)*)---[ \t]*\r?\n/, '$1');
  if (layout.date) head = withoutDate(head, body);
  if (head !== '' && !head.endsWith('\n')) head += newline;
  const isPresent = head !== '' || layout.empty === true;
  const open = layout.open ?? FENCE + newline;
  const close = layout.close ?? FENCE + newline;
  const text = bom + (isPresent ? open + head + close : '') + body;
  return layout.ending === undefined ? { text } : { text, ending: layout.ending };
}

/** Nothing yet counts as one. */
function isBlockMap(contents: unknown): boolean {
  return !contents || (isMap(contents) && !contents.flow) || (isScalar(contents) && contents.value === null);
}

/** The value with the line ends as they stand in the file. */
function bodyText(node: Scalar, yaml: string, newline: string): string {
  const { value, map } = decodeScalar(node);
  const isQuoted = node.type === 'QUOTE_DOUBLE';
  return value.replace(/\n/g, (_, at: number) => {
    const written = yaml.slice(map.toSource(at), map.toSourceEnd(at + 1));
    return /^\r?\n$/.test(written) ? written : isQuoted ? '\n' : newline;
  });
}

/** Comments beside `body` go to a line of their own. */
function withoutBody(yaml: string, { key, value }: Pair, newline: string): string {
  const start = spanOf(key)?.start ?? 0;
  const token = isScalar(value) ? value.srcToken : undefined;
  const range = isScalar(value) ? value.range : null;
  let end = range?.[1] ?? start;
  let comment = '';
  if (token && CST.isScalar(token) && token.type === 'block-scalar') {
    const header = token.props.find((prop) => prop.type === 'comment');
    comment = header && 'source' in header ? header.source : '';
    // Empty lines that the block does not keep are its own all the same.
    const blank = /(?:[ \t]*(?:\r?\n|$))*/y;
    blank.lastIndex = end;
    const after = end + (blank.exec(yaml)?.[0].length ?? 0);
    if (after === yaml.length) end = after;
  } else {
    const newlineAt = yaml.indexOf('\n', end);
    const lineEnd = newlineAt < 0 ? yaml.length : newlineAt + 1;
    comment = /#.*/.exec(yaml.slice(end, lineEnd))?.[0].trimEnd() ?? '';
    end = lineEnd;
  }
  return yaml.slice(0, start) + (comment === '' ? '' : comment + newline) + yaml.slice(end);
}

function layoutIn(yaml: string): { readonly layout: Layout; readonly rest: string } {
  const at = yaml.startsWith(LAYOUT) ? 0 : yaml.indexOf(`\n${LAYOUT}`) + 1;
  if (at === 0 && !yaml.startsWith(LAYOUT) && !yaml.startsWith(BOM + LAYOUT)) return { layout: {}, rest: yaml };
  const start = yaml.startsWith(BOM + LAYOUT) ? BOM.length : at;
  const newline = yaml.indexOf('\n', start);
  const end = newline < 0 ? yaml.length : newline + 1;
  const layout = decodeLayout(yaml.slice(start + LAYOUT.length, end).trimEnd());
  return layout === null ? { layout: {}, rest: yaml } : { layout, rest: yaml.slice(0, start) + yaml.slice(end) };
}

/** People may have changed it: null for what is none, and what cannot be a fence is left out. */
function decodeLayout(written: string): Layout | null {
  let given: unknown;
  try {
    given = JSON.parse(written);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null) return null;
  const { open, close, empty, date, unread, ending } = given as Readonly<Record<string, unknown>>;
  return {
    ...(typeof open === 'string' && /^---[ \t]*\r?\n$/.test(open) ? { open } : {}),
    ...(typeof close === 'string' && /^(?:---|\.\.\.)[ \t]*(?:\r?\n)?$/.test(close) ? { close } : {}),
    ...(empty === true ? { empty: true } : {}),
    ...(date === true ? { date: true } : {}),
    ...(Array.isArray(unread) ? { unread: unread.map(String) } : {}),
    ...(typeof ending === 'string' && ENDING.test(ending) ? { ending } : {}),
  };
}

/** As long as it says what the text says. */
function withoutDate(head: string, body: string): string {
  const { date } = readDossier(body, { kind: 'text' });
  const pair = pairsOf(head).find((item) => keyOf(item) === 'date');
  const written = isScalar(pair?.value) ? decodeScalar(pair.value).value : null;
  const start = spanOf(pair?.key)?.start;
  if (date.from !== 'wire' || written === null || written !== date.value?.edtf || start === undefined) return head;
  const newline = head.indexOf('\n', start);
  return head.slice(0, start) + head.slice(newline < 0 ? head.length : newline + 1);
}

function pairsOf(yaml: string): readonly Pair[] {
  const contents = parseYaml(yaml).documents[0]?.contents;
  return isMap(contents) ? contents.items : [];
}

function sameHeader(before: Dossier, after: Dossier): boolean {
  const header = ({ date, place, language, spelling, names, ranks, allow, rules }: Dossier) =>
    JSON.stringify([
      date.value?.edtf,
      place,
      language,
      spelling,
      names,
      ranks,
      rules,
      allow.map(({ rule, text }) => [rule, text]),
    ]);
  return header(before) === header(after);
}

function sameBody(yaml: string, text: string): boolean {
  const { bodyStart } = findFrontMatter(text);
  const pair = pairsOf(yaml).find((item) => keyOf(item) === 'body');
  const value = isScalar(pair?.value) ? decodeScalar(pair.value).value : '';
  return text.slice(bodyStart).replaceAll('\r\n', '\n') === value.replaceAll('\r\n', '\n');
}
