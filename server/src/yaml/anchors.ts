/** Anchors and aliases as they are written, with their places, also in YAML that is broken elsewhere. */
import { CST, Lexer } from 'yaml';
import type { Span } from '../text/span.ts';

export interface Anchor {
  readonly name: string;
  /** With the `&`. */
  readonly span: Span;
  /** The aliases that stand for it, in order of place, each with its `*`. */
  readonly aliases: readonly Span[];
}

export interface AnchorNames {
  readonly anchors: readonly Anchor[];
  /** Aliases before which no anchor of that name stands. */
  readonly loose: readonly { readonly name: string; readonly span: Span }[];
}

/** Linear in the region, which is lexed and not parsed. */
export function anchorsIn(text: string, region: Span = { start: 0, end: text.length }): AnchorNames {
  const anchors: { name: string; span: Span; aliases: Span[] }[] = [];
  const loose: { name: string; span: Span }[] = [];
  const latest = new Map<string, { aliases: Span[] }>();
  const source = text.slice(region.start, region.end);
  // Reading every word of a text that has neither would be for nothing.
  if (!/(?:^|[\s[{,:-])[&*][^\s,[\]{}]/.test(source)) return { anchors, loose };
  let at = region.start;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR) {
      if (lexeme === CST.DOCUMENT) latest.clear();
      isText = lexeme === CST.SCALAR;
      continue;
    }
    const span = { start: at, end: at + lexeme.length };
    at = span.end;
    const name = lexeme.slice(1);
    if (!isText && lexeme.startsWith('&')) {
      const anchor = { name, span, aliases: [] };
      anchors.push(anchor);
      latest.set(name, anchor);
    } else if (!isText && lexeme.startsWith('*')) {
      const anchor = latest.get(name);
      if (anchor) anchor.aliases.push(span);
      else loose.push({ name, span });
    } else if (!isText && lexeme === '---') latest.clear();
    isText = false;
  }
  return { anchors, loose };
}

/** The anchor that stands at the offset, or that an alias there stands for. */
export function anchorAt({ anchors }: AnchorNames, offset: number): Anchor | null {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  return anchors.find(({ span, aliases }) => holds(span) || aliases.some(holds)) ?? null;
}

/** The alias that is being typed at the offset: from its `*` to the end of its name; null for none. */
export function aliasTypedAt(text: string, offset: number): { readonly span: Span; readonly typed: string } | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = /(?:^|[\s[{,:-])\*([^\s,[\]{}]*)$/.exec(
    text.slice(Math.max(lineStart, offset - MAX_NAME), offset),
  )?.[1];
  if (typed === undefined) return null;
  const rest = /^[^\s,[\]{}]*/.exec(text.slice(offset, offset + MAX_NAME))?.[0] ?? '';
  return { span: { start: offset - typed.length - 1, end: offset + rest.length }, typed };
}

const MAX_NAME = 200;

/** Anchors, aliases and document marks act beyond the entry that they stand in. */
export function leansOutside(chunk: string): boolean {
  return /(?:^|[\s[{,:-])[&*][^\s,\]}]/.test(chunk) || /^(?:---|\.\.\.)(?:\s|$)/m.test(chunk);
}
