/** The collections that are open where a piece of YAML breaks off, as the package's own parser has them. */
import { CST, Lexer, Parser } from 'yaml';

export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
export type Item = Collection['items'][number];

export interface Spine {
  /** Outermost first. */
  readonly collections: readonly Collection[];
  /** The scalar that is being read, if it is no key yet. */
  readonly scalar: CST.FlowScalar | null;
  readonly inComment: boolean;
  readonly inFlow: boolean;
  /** In the lines of a literal or folded text, or behind its header. */
  readonly inBlock: boolean;
}

/** Quotation marks that were never closed, in one entry. */
const MAX_ROUNDS = 4;

/** Linear in the length of `prefix`. */
export function readSpine(prefix: string): Spine {
  let source = prefix;
  for (let round = 1; ; round++) {
    const spine = read(source);
    const { scalar, collections } = spine;
    const isOpen = scalar !== null && quoteOf(scalar) !== null;
    if (!isOpen || round >= MAX_ROUNDS || !leftOf(scalar.source, collections.at(-1)?.indent ?? 0)) return spine;
    // A quotation does not go on left of its key: it was never closed, and ends with its line.
    source = `${source.slice(0, scalar.offset)}x${source.slice(scalar.offset + 1)}`;
  }
}

function read(source: string): Spine {
  const parser = new Parser();
  let inComment = false;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    inComment = !isText && lexeme.startsWith('#');
    isText = lexeme === CST.SCALAR;
    for (const _ of parser.next(lexeme));
  }
  const collections = parser.stack.filter((token) => CST.isCollection(token));
  const top = parser.stack.at(-1);
  const innermost = collections.at(-1);
  return {
    collections,
    scalar: top !== undefined && CST.isScalar(top) && top.type !== 'block-scalar' ? top : null,
    inComment,
    inFlow: innermost?.type === 'flow-collection',
    inBlock: top?.type === 'block-scalar' || innermost?.items.at(-1)?.value?.type === 'block-scalar',
  };
}

function leftOf(quotation: string, indent: number): boolean {
  return quotation
    .split('\n')
    .slice(1)
    .some((line) => {
      const at = line.search(/\S/);
      return at >= 0 && at <= indent;
    });
}

export function isMapping(collection: Collection): boolean {
  return collection.type === 'block-map' || (collection.type === 'flow-collection' && collection.start.source === '{');
}

export function quoteOf({ source }: CST.FlowScalar): '"' | "'" | null {
  const [first] = source;
  return first === '"' || first === "'" ? first : null;
}

export function hasColon(item: Item): boolean {
  return item.sep?.some(({ type }) => type === 'map-value-ind') ?? false;
}

/** The text of a key, or of a value that is a single one; "" for everything else. */
export function scalarText(token: CST.Token | null | undefined): string {
  if (!token || !CST.isScalar(token) || token.type === 'alias') return '';
  return CST.resolveAsScalar(token, false, () => {})?.value ?? '';
}

/** The pairs of a map that are typed already. */
export function entriesOf(collection: Collection): Map<string, string> {
  const entries = new Map<string, string>();
  for (const item of collection.items)
    if (item.key && hasColon(item)) entries.set(scalarText(item.key), scalarText(item.value));
  return entries;
}
