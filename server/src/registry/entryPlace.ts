/** Where a new entry of a registry file goes: behind the last of its list, as far in and as far apart as its neighbours. */
import type { Located, RegistryFile, SectionKey } from './records.ts';

export interface EntryPlace {
  readonly offset: number;
  /** What must stand before the entry: the key of a new list, a line end, an empty line where entries have one. */
  readonly before: string;
  /** Of the dash. */
  readonly column: number;
  /** Maps in the entries have a line for each key instead of braces. */
  readonly blockMaps: boolean;
  /** Braces have a space inside. */
  readonly spacedBraces: boolean;
  readonly newline: '\n' | '\r\n';
}

/** Null where the entries do not stand in a block list: there a new one cannot simply follow. */
export function entryPlace(file: RegistryFile | null, section: SectionKey): EntryPlace | null {
  const text = file?.text ?? null;
  if (file === null || text === null || text.trim() === '') {
    const before = `registry: 1\n\n${section}:\n`;
    return { offset: text?.length ?? 0, before, column: 2, blockMaps: false, spacedBraces: false, newline: '\n' };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const entries = file.records[section]
    .filter(({ span }) => span.end > 0)
    .toSorted((a, b) => a.span.start - b.span.start);
  const last = entries.at(-1);
  if (last === undefined) return newList(file, text, section, newline);
  const columns = entries.map((entry) => dashColumn(text, entry));
  const [column] = columns.slice(-1);
  if (column === undefined || columns.includes(null) || column === null) return null;
  const offset = behindComments(text, lineAfter(text, last.span.end), column);
  const lead = text[offset - 1] === '\n' ? '' : newline;
  const apart = entries.length > 1 && entries.slice(1).every((entry) => hasGapBefore(text, entry)) ? newline : '';
  const written = text.slice(last.span.start, last.span.end);
  const blockMaps = /\n +name:[ \t]*\r?\n/.test(written);
  return { offset, before: lead + apart, column, blockMaps, spacedBraces: SPACED_BRACES.test(written), newline };
}

const SPACED_BRACES = /\{ +\S/;

/** A list at the end of the file, or in the place of one that is there without entries. */
function newList(
  file: RegistryFile,
  text: string,
  section: SectionKey,
  newline: EntryPlace['newline'],
): EntryPlace | null {
  const others = Object.values(file.records).flatMap((list: readonly Located<unknown>[]) => list);
  const neighbour = others.find(({ span }) => span.end > 0);
  const column = (neighbour && dashColumn(text, neighbour)) ?? 2;
  const blockMaps = false;
  const spacedBraces =
    neighbour !== undefined && SPACED_BRACES.test(text.slice(neighbour.span.start, neighbour.span.end));
  const empty = new RegExp(`^${section}[ \\t]*:[ \\t]*(?:#.*)?\\r?$`, 'm').exec(text);
  if (empty) {
    const offset = lineAfter(text, empty.index + empty[0].length);
    return { offset, before: text[offset - 1] === '\n' ? '' : newline, column, blockMaps, spacedBraces, newline };
  }
  if (!isPlainMap(text)) return null;
  if (new RegExp(`^["']?${section}["']?[ \\t]*:`, 'm').test(text)) return null;
  const lead = text.endsWith('\n') ? '' : newline;
  const apart = /\n\r?\n[\w-]+:/.test(text) && !/\n\r?\n$/.test(text) ? newline : '';
  return {
    offset: text.length,
    before: `${lead}${apart}${section}:${newline}`,
    column,
    blockMaps,
    spacedBraces,
    newline,
  };
}

function dashColumn(text: string, { span }: Located<unknown>): number | null {
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^( *)- +$/.exec(line)?.[1]?.length ?? null;
}

function hasGapBefore(text: string, { span }: Located<unknown>): boolean {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  return /\n[ \t]*\r?\n(?:[ \t]*#.*\r?\n)*$/.test(text.slice(Math.max(0, lineStart - 2000), lineStart));
}

/** Comments as deep as the keys of the entry are about it; those at the dash may be about what follows. */
function behindComments(text: string, offset: number, column: number): number {
  const comment = new RegExp(`(?:[ \\t]*\\r?\\n)* {${column + 1},}#[^\\n]*(?:\\n|$)`, 'y');
  let end = offset;
  while (end > 0 && text[end - 1] === '\n') {
    comment.lastIndex = end;
    const [found] = comment.exec(text) ?? [];
    if (found === undefined) break;
    end += found.length;
  }
  return end;
}

/** One document whose keys stand at the margin, or with nothing in it: a key may follow at the end of the file. */
function isPlainMap(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const isNothing = (line: string) => /^[ \t]*(?:#.*)?$/.test(line);
  const isStart = (line: string) => /^---[ \t]*(?:#.*)?$/.test(line);
  const rest = lines.slice(lines.findIndex((line) => !isNothing(line)));
  const content = rest[0] !== undefined && isStart(rest[0]) ? rest.slice(1) : rest;
  if (content.some((line) => /^(?:---|\.\.\.)(?:[ \t]|$)/.test(line))) return false;
  const first = content.find((line) => !isNothing(line));
  return first === undefined || /^(?:[\w-]+|"[^"\\]*"|'[^']*')[ \t]*:(?:[ \t]|$)/.test(first);
}

/** The end of a text in a block is the beginning of the next line. */
function lineAfter(text: string, end: number): number {
  const newline = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  return newline < 0 ? text.length : newline + 1;
}
