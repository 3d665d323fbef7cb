/** The package `yaml`, bounded: text to documents and the package's own errors, whatever the text is. */
import { Composer, type CST, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import { HARD_DEPTH, MAX_DEPTH, MAX_DOCUMENTS, MAX_ERRORS } from './limits.ts';
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

/** An error or warning of the package. */
export interface ComposeError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Composed {
  readonly documents: readonly Document.Parsed[];
  /** The first of them; a flood says no more than its beginning. */
  readonly errors: readonly ComposeError[];
  /** Where the brackets stand that are never closed. */
  readonly unclosed: readonly number[];
  /** Bounds that were met. */
  readonly problems: readonly YamlProblem[];
}

export function composeText(text: string): Composed {
  const problems: YamlProblem[] = [];
  const documents: Document.Parsed[] = [];
  const errors: ComposeError[] = [];
  const unclosed: number[] = [];
  const report = (source: ErrorSource, code: ErrorCode, message: string): void => {
    if (errors.length >= MAX_ERRORS) return;
    const [start, end] = placeOf(source);
    errors.push({ code, message, start, end });
  };
  // The package makes an Error with its stack for every mistake: seconds for a binary file, where this takes none.
  const composer = new Composer(OPTIONS);
  Object.assign(composer, { onError: report });
  // The package promises not to throw, but it recurses and reads what strangers send: this is the one place to catch.
  try {
    let started = false;
    const cut = { at: text.length };
    for (const token of tokens(text, problems, cut)) {
      started ||= token.type === 'document';
      if (token.type === 'error') report(token, 'UNEXPECTED_TOKEN', token.message);
      else if (token.type === 'doc-end' && !started) report(token, 'UNEXPECTED_TOKEN', '');
      else {
        pruneDepth(token, problems, unclosed);
        for (const document of composer.next(token)) documents.push(document);
      }
      if (documents.length >= MAX_DOCUMENTS && token.type === 'document') {
        const message = `More than ${MAX_DOCUMENTS} documents in one file. The rest of the file is not read.`;
        problems.push(problem('too-large', message, token.offset, token.offset + 1));
        break;
      }
    }
    for (const document of composer.end()) documents.push(document);
    // What is closed further on was not read so far.
    if (cut.at < text.length)
      return { documents, errors: errors.filter(({ end }) => end < cut.at), unclosed: [], problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(problem('syntax', `This file cannot be read as YAML (${reason}).`, 0, 1));
  }
  return { documents, errors, unclosed, problems };
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

function placeOf(source: ErrorSource): [start: number, end: number] {
  if (typeof source === 'number') return [source, source + 1];
  if ('offset' in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0] ?? 0, source[1] ?? source[0] ?? 0];
}

/** The concrete syntax tokens, fed by hand so that a flood of brackets stops before the parser's recursion does. */
function* tokens(text: string, problems: YamlProblem[], cut: { at: number }): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > HARD_DEPTH) {
      const message = `Lists and maps are nested more than ${HARD_DEPTH} levels deep here. The rest of the file is not read.`;
      cut.at = parser.offset - lexeme.length;
      problems.push(problem('too-deep', message, cut.at, parser.offset));
      break;
    }
  }
  yield* parser.end();
}

/** Replaces what lies deeper than the limit by an empty value, so that composing and all walkers stay shallow. */
function pruneDepth(root: CST.Token, problems: YamlProblem[], unclosed: number[]): void {
  if (root.type !== 'document' || !root.value) return;
  const isCut = problems.some(({ code }) => code === 'too-deep');
  const open: { token: Collection; depth: number }[] = [];
  // Scalars, which most tokens are, stay out of the list.
  const push = (token: CST.Token | null | undefined, depth: number) => {
    if (token && isCollection(token)) open.push({ token, depth });
  };
  push(root.value, 1);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { token, depth } = at;
    if (token.type === 'flow-collection' && unclosed.length < MAX_ERRORS && !isClosed(token))
      unclosed.push(token.offset);
    if (depth > MAX_DEPTH) {
      token.items = [];
      // It is told where reading stopped.
      if (isCut) continue;
      const message = `Lists and maps are nested more than ${MAX_DEPTH} levels deep here. What lies deeper is not read.`;
      problems.push(problem('too-deep', message, token.offset, token.offset + 1));
      continue;
    }
    for (const item of token.items) {
      push(item.key, depth + 1);
      push(item.value, depth + 1);
    }
  }
}

function isClosed({ start, end }: CST.FlowCollection): boolean {
  const closing = start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end';
  return end.some(({ type }) => type === closing);
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function isCollection(token: CST.Token): token is Collection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}
