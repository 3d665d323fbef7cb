/**
 * The fixture language of all tests: `$0` is a cursor, `$0…$0` a selection, `⟦text⟧rule-id` an expected finding, a line
 * `//- path as-of=DATE` begins a file. No fixture states a line number or an offset.
 */
import type { Span } from '../../server/src/text/span.ts';

export interface Mark {
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
}

export interface FixtureFile {
  readonly path: string;
  /** The text without marks and cursors; every span points into it. */
  readonly text: string;
  /** From `as-of=`, or null. */
  readonly asOf: string | null;
  /** In order of place. */
  readonly marks: readonly Mark[];
  readonly cursor: number | null;
  readonly selection: Span | null;
}

const DEFAULT_PATH = 'test.dossier.txt';
const FILE_LINE = /^\/\/- (\S+)((?: [\w-]+=\S+)*)[ \t]*\n/gm;
/** Several ids may follow one mark: `⟦text⟧rule-a,rule-b`. */
const TOKEN = /⟦|⟧([a-z]+(?:-[a-z]+)*(?:,[a-z]+(?:-[a-z]+)*)*)?|\$0/g;

/** A fixture of one file. */
export function parseFixture(source: string): FixtureFile {
  const [file, ...others] = parseFixtures(source);
  if (!file || others.length > 0) throw new Error('A fixture of one file is wanted here.');
  return file;
}

export function parseFixtures(source: string): FixtureFile[] {
  const headers = [...source.matchAll(FILE_LINE)];
  if (headers.length === 0) return [parseFile(DEFAULT_PATH, null, source)];
  if (source.slice(0, headers[0]?.index).trim() !== '') throw new Error('There is text before the first file line.');
  return headers.map((header, i) => {
    const options = new Map(
      (header[2] ?? '')
        .trim()
        .split(' ')
        .map((pair) => pair.split('=') as [string, string]),
    );
    for (const key of options.keys()) {
      if (key !== '' && key !== 'as-of') throw new Error(`A file line has no option “${key}”.`);
    }
    const start = (header.index ?? 0) + header[0].length;
    return parseFile(header[1] ?? '', options.get('as-of') ?? null, source.slice(start, headers[i + 1]?.index));
  });
}

function parseFile(path: string, asOf: string | null, source: string): FixtureFile {
  const marks: Mark[] = [];
  const open: number[] = [];
  const cursors: number[] = [];
  let text = '';
  let last = 0;
  for (const token of source.matchAll(TOKEN)) {
    text += source.slice(last, token.index);
    last = token.index + token[0].length;
    if (token[0] === '⟦') open.push(text.length);
    else if (token[0] === '$0') cursors.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error('A mark is closed that was not opened.');
      if (token[1] === undefined) throw new Error(`The mark on “${text.slice(start)}” names no rule.`);
      const span = { start, end: text.length };
      for (const rule of token[1].split(',')) marks.push({ rule, span, text: text.slice(start) });
    }
  }
  if (open.length > 0) throw new Error('A mark is not closed.');
  if (cursors.length > 2) throw new Error('There are more than two $0.');
  text += source.slice(last);
  marks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const [start, end] = cursors;
  return {
    path,
    text,
    asOf,
    marks,
    cursor: end ?? start ?? null,
    selection: start === undefined || end === undefined ? null : { start, end },
  };
}
