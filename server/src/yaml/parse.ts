/** Reads YAML into nodes with source places and plain-word problems; bounded, and it never throws. */
import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { checkDocument } from './check.ts';
import { HARD_DEPTH, MAX_DEPTH, MAX_LENGTH, MAX_PROBLEMS } from './limits.ts';
import { describeErrors, onePerLine, problem, type YamlProblem } from './problems.ts';
import { repair, restore } from './repair.ts';

export { nodeAt, toPlain } from './nodes.ts';
export type { YamlProblem, YamlProblemCode } from './problems.ts';

export interface YamlFile {
  /** As the package `yaml` composes them, with source tokens; empty when the file is empty or too large. */
  readonly documents: readonly Document.Parsed[];
  /** In order of place, one for each mistake. */
  readonly problems: readonly YamlProblem[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Merge keys and duplicates are checked here in linear time; the package compares every key with every other.
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

export function parseYaml(text: string): YamlFile {
  if (text.length > MAX_LENGTH) {
    const megabytes = (text.length / 1024 / 1024).toFixed(1);
    const message = `This file is too large to be read (${megabytes} MiB; the limit is 4 MiB). Split it into smaller files.`;
    return { documents: [], problems: [problem('too-large', message, 0, 1)] };
  }
  const { documents, problems } = compose(text);
  for (const document of documents) problems.push(...checkDocument(document));
  problems.push(...controlCharacters(text));
  return { documents, problems: tidy(problems, text.length) };
}

/** Mistakes behind mistakes: each round reads the text without those of the round before. */
const MAX_ROUNDS = 4;

function compose(text: string): { documents: Document.Parsed[]; problems: YamlProblem[] } {
  const repaired: YamlProblem[] = [];
  let source = text;
  for (let round = 1; ; round++) {
    const { documents, errors, problems } = composeOnce(source);
    const next = round < MAX_ROUNDS ? repair(source, documents, errors) : null;
    if (next === null) {
      if (source !== text) restore(text, documents);
      return {
        documents,
        problems: [...onePerLine(text, [...repaired, ...describeErrors(text, errors)]), ...problems],
      };
    }
    repaired.push(...next.problems);
    source = next.text;
  }
}

interface Composed {
  documents: Document.Parsed[];
  errors: YAMLError[];
  problems: YamlProblem[];
}

function composeOnce(text: string): Composed {
  const problems: YamlProblem[] = [];
  const documents: Document.Parsed[] = [];
  const composer = new Composer(OPTIONS);
  // The package promises not to throw, but it recurses and reads what strangers send: this is the one place to catch.
  try {
    for (const token of tokens(text, problems)) {
      pruneDepth(token, problems);
      documents.push(...composer.next(token));
    }
    documents.push(...composer.end());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(problem('syntax', `This file cannot be read as YAML (${reason}).`, 0, 1));
  }
  const loose = documents.length === 0 ? composer.streamInfo() : { errors: [], warnings: [] };
  const found = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  return { documents, errors: [...found, ...loose.errors, ...loose.warnings], problems };
}

/** The concrete syntax tokens, fed by hand so that a flood of brackets stops before the parser's recursion does. */
function* tokens(text: string, problems: YamlProblem[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > HARD_DEPTH) {
      const message = `Lists and maps are nested more than ${HARD_DEPTH} levels deep here. The rest of the file is not read.`;
      problems.push(problem('too-deep', message, parser.offset - lexeme.length, parser.offset));
      break;
    }
  }
  yield* parser.end();
}

/** Replaces what lies deeper than the limit by an empty value, so that composing and all walkers stay shallow. */
function pruneDepth(root: CST.Token, problems: YamlProblem[]): void {
  if (root.type !== 'document' || !root.value) return;
  const open: { token: CST.Token; depth: number }[] = [{ token: root.value, depth: 1 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { token, depth } = at;
    if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') continue;
    if (depth > MAX_DEPTH) {
      const message = `Lists and maps are nested more than ${MAX_DEPTH} levels deep here. What lies deeper is not read.`;
      problems.push(problem('too-deep', message, token.offset, token.offset + 1));
      token.items = [];
      continue;
    }
    for (const item of token.items) {
      if (item.key) open.push({ token: item.key, depth: depth + 1 });
      if (item.value) open.push({ token: item.value, depth: depth + 1 });
    }
  }
}

/** One problem for all characters that YAML forbids, at the first of them. */
function controlCharacters(text: string): YamlProblem[] {
  let first = -1;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d) continue;
    if (first < 0) first = i;
    count++;
  }
  if (first < 0) return [];
  const name = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`;
  const more = count > 1 ? ` and ${count - 1} more in this file` : '';
  return [
    problem('control-character', `YAML forbids the control character ${name}${more}. Delete it.`, first, first + 1),
  ];
}

/** In order of place, inside the text, no more than a reader can use. */
function tidy(problems: readonly YamlProblem[], length: number): YamlProblem[] {
  return problems
    .map((p) => {
      const start = Math.min(p.span.start, length);
      return { ...p, span: { start, end: Math.max(start, Math.min(p.span.end, length)) } };
    })
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MAX_PROBLEMS);
}
