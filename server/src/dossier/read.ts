/** Reads a dossier, text or YAML, into dated passages and fields; whatever the input is, there is a dossier. */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { ownCopy } from '../text/ownCopy.ts';
import { parseEdtf } from '../time/edtf.ts';
import { aliasesOf, plainPairs } from '../yaml/aliases.ts';
import { brokenLines } from '../yaml/brokenLines.ts';
import { MAX_LENGTH } from '../yaml/limits.ts';
import { isEmpty, keyOf, spanOf } from '../yaml/nodes.ts';
import { parseYaml, type YamlFile } from '../yaml/parse.ts';
import { reportCode } from '../yaml/problems.ts';
import { type BodyMemo, bodyMemo, passagesOf } from './body.ts';
import type { Dossier, DossierProblem, Passage, Spelling } from './dossier.ts';
import { HEADER_KEYS } from './fields.ts';
import { fileDate } from './fileDate.ts';
import { type FrontMatter, findFrontMatter } from './frontMatter.ts';
import { EMPTY_HEADER, type Header, type HeaderPairs, readHeader } from './header.ts';
import { fitsTop, glued, nearKeys, TOP_KEYS } from './nearKeys.ts';
import { inParts } from './placed.ts';
import { type WireDate, wireDate } from './plain.ts';
import { replaceInDossier } from './replace.ts';
import { scalarPassage, type YamlSource, yamlSource } from './scalarPassage.ts';
import { readContent } from './yamlDossier.ts';
import { partsOf, type ReadMemo, readMemo } from './yamlParts.ts';

export interface ReadOptions {
  /** Names the file; only its last segment counts, for the kind and for a date in the name. */
  readonly uri?: string;
  readonly fileName?: string;
  readonly kind?: 'text' | 'yaml';
  /** EDTF; goes before what the document says. */
  readonly date?: string;
  /** Goes before what the document says. */
  readonly spelling?: Spelling;
}

/** What one reading of a document leaves for the next one. */
export interface ReadingMemo {
  head: Head | null;
  readonly body: BodyMemo;
  readonly records: ReadMemo;
}

export function readingMemo(): ReadingMemo {
  return { head: null, body: bodyMemo(), records: readMemo() };
}

/** `memo` is that of the last reading of the same document. */
export function readDossier(text: string, options: ReadOptions = {}, memo: ReadingMemo = readingMemo()): Dossier {
  const name = options.fileName ?? options.uri ?? '';
  const kind = options.kind ?? (/\.ya?ml$/i.test(name) ? 'yaml' : 'text');
  if (text.length > MAX_LENGTH) return tooLarge(text, kind);
  const dossier = kind === 'yaml' ? (readInParts(text, memo.records) ?? readYaml(text)) : readText(text, memo);
  const problems = toldOnce(dossier.problems, text).toSorted((a, b) => a.span.start - b.span.start);
  return withOptions({ ...dossier, problems }, options, name);
}

/** Without what broken YAML makes of values and keys. */
function toldOnce(problems: readonly DossierProblem[], text: string): readonly DossierProblem[] {
  const mistakes = problems.filter(({ code, severity }) => code === 'yaml' && severity === 'error');
  const isBroken = brokenLines(
    text,
    mistakes.map(({ span }) => span),
  );
  return problems.filter(({ code, span }) => (code !== 'invalid-value' && code !== 'unknown-key') || !isBroken(span));
}

/** What comes before the body of a text. */
interface Head {
  /** The text itself, with the state in which it leaves the body. */
  readonly key: string;
  readonly header: Header;
  readonly title: Passage | null;
  readonly problems: readonly DossierProblem[];
}

function readText(text: string, memo: ReadingMemo): Dossier {
  const matter = findFrontMatter(text);
  const key = matter.state + text.slice(0, matter.bodyStart);
  // From a copy, as what is kept must not hold the whole document in memory.
  if (memo.head?.key !== key) memo.head = { key, ...readHead(ownCopy(text.slice(0, matter.bodyStart)), matter) };
  const { header, title, problems: ofHead } = memo.head;
  const problems = [...ofHead];
  // Below a front matter that says the date, "Date: 28 January 2016 (Thursday)" is prose.
  const wire = header.date?.value ? null : wireDate(text, matter.bodyStart, problems);
  const body = passagesOf(text, wire?.end ?? matter.bodyStart, memo.body);
  return {
    kind: 'text',
    length: text.length,
    ...header,
    date: dateOf(header, 'front-matter', wire),
    title: header.title ?? body.find((passage) => passage.kind === 'heading')?.text ?? null,
    passages: title ? [title, ...body] : body,
    fields: [],
    problems,
  };
}

function readHead(text: string, matter: FrontMatter): Omit<Head, 'key'> {
  const problems: DossierProblem[] = [];
  const base = matter.content.start;
  const content = text.slice(base, matter.content.end);
  const yaml = parseYaml(content);
  const own = pairsOf(yaml);
  const { pairs } = own;
  const header = readHeader(own, base, problems);
  problems.push(...yamlProblems(yaml, base));
  if (matter.state === 'open') {
    const message = 'The front matter is not closed. Put a line with --- after its last field.';
    problems.push({ code: 'front-matter', severity: 'information', message, span: matter.fence });
  } else if (matter.state === 'closed') problems.push(...nearKeys(pairs, HEADER_KEYS, base, fitsTop));
  return { header, title: titleOf(pairs, yamlSource(content, base)), problems };
}

function readInParts(text: string, memo: ReadMemo): Dossier | null {
  const parts = partsOf(text, memo);
  if (parts === null) return null;
  const { frame } = parts;
  if (memo.frame?.text !== frame) memo.frame = { text: frame, dossier: isWholeFrame(frame) ? readYaml(frame) : null };
  const { dossier } = memo.frame;
  // What is wrong in one place can change what stands in another.
  if (dossier === null || dossier.problems.some(({ code }) => code === 'yaml' || code === 'yaml-limits')) return null;
  return inParts(dossier, parts, text, (edit) => replaceInDossier(readYaml(text), edit));
}

/** Documents behind another may be none of this dossier. */
function isWholeFrame(frame: string): boolean {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*---[ \t]*(?:#.*)?\r?\n/.exec(frame)?.[0].length ?? 0;
  return !/^(?:---|\.\.\.)(?:\s|$)/m.test(frame.slice(first));
}

function readYaml(text: string): Dossier {
  const problems: DossierProblem[] = [];
  const yaml = withoutEmpty(parseYaml(text));
  const own = pairsOf(yaml);
  const { pairs } = own;
  const header = readHeader(own, 0, problems);
  problems.push(...nearKeys(pairs, TOP_KEYS, 0, fitsTop), ...noMap(yaml));
  problems.push(...yamlProblems(yaml, 0));
  const documents = oneDossier(yaml.documents, problems);
  const content = readContent(text, documents);
  return {
    kind: 'yaml',
    length: text.length,
    ...header,
    date: dateOf(header, 'field', null),
    passages: content.passages,
    fields: content.fields,
    problems: [...problems, ...content.problems],
  };
}

/** A mark "---" above comments alone, or twice, begins no dossier. */
function withoutEmpty({ documents, problems }: YamlFile): YamlFile {
  const first = documents.findIndex(({ contents }) => contents !== null && !isEmpty(contents));
  return { documents: documents.slice(Math.max(first, 0)), problems };
}

/** What has no keys has no date and no participants; it is read as prose. */
function noMap({ documents, problems }: YamlFile): DossierProblem[] {
  const contents = documents[0]?.contents;
  const span = spanOf(contents);
  if (span === null || isMap(contents) || isEmpty(contents) || problems.length > 0) return [];
  const written = glued(contents, TOP_KEYS);
  if (written.length > 0) return written;
  const begun = isScalar(contents) ? String(contents.value) : null;
  if (begun !== null && TOP_KEYS.some((key) => key.startsWith(begun))) {
    return [{ code: 'yaml-limits', severity: 'warning', message: `A colon is missing after "${begun}".`, span }];
  }
  const message = isSeq(contents)
    ? 'A dossier is a map of keys such as "date" and "body", and this is a list. Write a key above it, such as "participants:" or "notes:".'
    : 'A dossier is a map of keys such as "date" and "body", and this is a text. Write "body: |" above it and indent it, or name the file ".dossier".';
  return [{ code: 'invalid-value', severity: 'warning', message, span: { start: span.start, end: span.start + 1 } }];
}

/** YAML documents with a date of their own, and those behind them, speak of another time than the first. */
function oneDossier(documents: YamlFile['documents'], problems: DossierProblem[]): YamlFile['documents'] {
  for (const [i, { contents }] of documents.entries()) {
    const date =
      i > 0 && isMap(contents) && contents.items.find((pair) => keyOf(pair) === 'date' && !isEmpty(pair.value));
    if (!date) continue;
    const message =
      'This is the date of another dossier. From this YAML document on nothing is read; put it into a file of its own.';
    problems.push({
      code: 'yaml-limits',
      severity: 'warning',
      message,
      span: spanOf(date.key) ?? { start: 0, end: 0 },
    });
    return documents.slice(0, i);
  }
  return documents;
}

/** What the first document says, aliases and merge keys followed. */
function pairsOf(yaml: YamlFile): HeaderPairs {
  const [document] = yaml.documents;
  if (document === undefined) return { pairs: [], aliases: null };
  const aliases = aliasesOf(document);
  return { pairs: plainPairs(document.contents, aliases), aliases };
}

function yamlProblems(yaml: YamlFile, base: number): DossierProblem[] {
  return yaml.problems.map((problem) => ({
    code: reportCode(problem),
    severity: problem.severity,
    message: problem.message,
    span: { start: problem.span.start + base, end: problem.span.end + base },
  }));
}

function dateOf(header: Header, from: 'front-matter' | 'field', wire: WireDate | null): Dossier['date'] {
  // Who says that it speaks of a long time has not said another date elsewhere.
  if (header.date?.value || header.date?.isPeriod) return { value: header.date.value, span: header.date.span, from };
  if (wire?.value) return { value: wire.value, span: wire.span, from: 'wire' };
  return { value: null, span: header.date?.span ?? null, from: 'none' };
}

/** The only part of the front matter that is read as words. */
function titleOf(pairs: readonly Pair[], source: YamlSource): Passage | null {
  const value = pairs.find((pair) => keyOf(pair) === 'title')?.value;
  return isScalar(value) ? scalarPassage(value, source, ['title'], 'heading', false) : null;
}

function withOptions(dossier: Dossier, options: ReadOptions, name: string): Dossier {
  const given = options.date === undefined ? null : parseEdtf(options.date);
  const spelling = options.spelling ?? dossier.spelling;
  if (given?.type === 'date') {
    return { ...dossier, spelling, date: { value: given, span: dossier.date.span, from: 'option' } };
  }
  const named = dossier.date.from === 'none' ? fileDate(name) : null;
  const date: Dossier['date'] = named ? { value: named, span: dossier.date.span, from: 'file-name' } : dossier.date;
  return { ...dossier, spelling, date };
}

function tooLarge(text: string, kind: Dossier['kind']): Dossier {
  const megabytes = (text.length / 1024 / 1024).toFixed(1);
  const message = `This dossier is too large to be checked (${megabytes} MiB; the limit is 4 MiB). Split it into smaller files.`;
  return {
    kind,
    length: text.length,
    ...EMPTY_HEADER,
    date: { value: null, span: null, from: 'none' },
    passages: [],
    fields: [],
    problems: [{ code: 'too-large', severity: 'warning', message, span: { start: 0, end: 1 } }],
  };
}
