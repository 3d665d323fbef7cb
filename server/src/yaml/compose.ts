/** The package `yaml`, bounded: text to documents and the package's own errors, whatever the text is. */
import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { HARD_DEPTH, MAX_DEPTH } from './limits.ts';
import { problem, type YamlProblem } from './problems.ts';

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

export interface Composed {
  readonly documents: Document.Parsed[];
  readonly errors: readonly YAMLError[];
  /** Bounds that were met. */
  readonly problems: readonly YamlProblem[];
}

export function composeText(text: string): Composed {
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
