/** Reads a dossier, text or YAML, into dated passages and fields; whatever the input is, there is a dossier. */
import { isMap, isScalar, type Pair } from 'yaml';
import { parseEdtf } from '../time/edtf.ts';
import { MAX_LENGTH } from '../yaml/limits.ts';
import { keyOf } from '../yaml/nodes.ts';
import { parseYaml, type YamlFile } from '../yaml/parse.ts';
import type { Dossier, DossierProblem, Passage, Spelling } from './dossier.ts';
import { CONTENT_KEYS, HEADER_KEYS } from './fields.ts';
import { fileDate } from './fileDate.ts';
import { findFrontMatter } from './frontMatter.ts';
import { EMPTY_HEADER, type Header, readHeader, reportNearKeys } from './header.ts';
import { passagesOf, type WireDate, wireDate } from './plain.ts';
import { scalarPassage, type YamlSource } from './scalarPassage.ts';
import { readContent } from './yamlDossier.ts';

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

export function readDossier(text: string, options: ReadOptions = {}): Dossier {
  const name = options.fileName ?? options.uri ?? '';
  const kind = options.kind ?? (/\.ya?ml$/i.test(name) ? 'yaml' : 'text');
  if (text.length > MAX_LENGTH) return tooLarge(text, kind);
  const dossier = kind === 'yaml' ? readYaml(text) : readText(text);
  const problems = dossier.problems.toSorted((a, b) => a.span.start - b.span.start);
  return withOptions({ ...dossier, problems }, options, name);
}

function readText(text: string): Dossier {
  const problems: DossierProblem[] = [];
  const matter = findFrontMatter(text);
  const base = matter.content.start;
  const source = { text: text.slice(base, matter.content.end), base };
  const yaml = parseYaml(source.text);
  const pairs = pairsOf(yaml);
  const header = readHeader(pairs, base, problems);
  problems.push(...yamlProblems(yaml, base));
  if (matter.state === 'open') {
    const message = 'The front matter is not closed. Put a line with --- after its last field.';
    problems.push({ code: 'front-matter', severity: 'information', message, span: matter.fence });
  } else if (matter.state === 'closed') reportNearKeys(pairs, HEADER_KEYS, base, problems);
  const wire = wireDate(text, matter.bodyStart, problems);
  const titlePassage = titleOf(pairs, source);
  const body = passagesOf(text, wire?.end ?? matter.bodyStart);
  const title = header.title ?? body.find((passage) => passage.kind === 'heading')?.text ?? null;
  return {
    kind: 'text',
    length: text.length,
    ...header,
    date: dateOf(header, 'front-matter', wire),
    title,
    passages: titlePassage ? [titlePassage, ...body] : body,
    fields: [],
    problems,
  };
}

function readYaml(text: string): Dossier {
  const problems: DossierProblem[] = [];
  const yaml = parseYaml(text);
  const pairs = pairsOf(yaml);
  const header = readHeader(pairs, 0, problems);
  reportNearKeys(pairs, [...HEADER_KEYS, ...CONTENT_KEYS], 0, problems);
  problems.push(...yamlProblems(yaml, 0));
  return {
    kind: 'yaml',
    length: text.length,
    ...header,
    date: dateOf(header, 'field', null),
    ...readContent(text, yaml.documents),
    problems,
  };
}

function pairsOf(yaml: YamlFile): readonly Pair[] {
  const contents = yaml.documents[0]?.contents;
  return isMap(contents) ? contents.items : [];
}

function yamlProblems(yaml: YamlFile, base: number): DossierProblem[] {
  return yaml.problems.map(({ severity, message, span }) => ({
    code: 'yaml',
    severity,
    message,
    span: { start: span.start + base, end: span.end + base },
  }));
}

function dateOf(header: Header, from: 'front-matter' | 'field', wire: WireDate | null): Dossier['date'] {
  if (header.date?.value) return { value: header.date.value, span: header.date.span, from };
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
  const named = dossier.date.value === null ? fileDate(name) : null;
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
