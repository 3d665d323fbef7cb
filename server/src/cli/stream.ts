/** `--stdin-jsonl`: one dossier a line in, one answer a line out, in order and in constant memory, for Spark and kin. */
import * as v from 'valibot';
import type { Engine } from '../analysis/engine.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { MAX_LENGTH } from '../yaml/limits.ts';
import { analyse } from './analyse.ts';
import { decodeUtf8, tooLarge } from './documents.ts';
import { createEngines } from './engines.ts';
import { ownProblem, type Unreadable, unreadableLine } from './failure.ts';
import type { Io } from './io.ts';
import { type Line, lines } from './lines.ts';
import { type CommonOptions, isDate } from './options.ts';
import { type FaultyFile, problemLines } from './problems.ts';
import { createProjects, type Project } from './projects.ts';

/** A text at its limit with every unit escaped (\uXXXX), and room for the other fields. */
const maxLineBytes = 6 * MAX_LENGTH + 65_536;

/** Missing and null mean the same: table formats write null where a column has no value. */
const request = v.object({
  text: v.string(),
  date: v.nullish(v.pipe(v.string(), v.check(isDate))),
  spelling: v.nullish(v.picklist(['en-GB', 'en-US', 'official'])),
  kind: v.nullish(v.picklist(['text', 'yaml'])),
});

type Request = v.InferOutput<typeof request>;

const FIELDS = ['text', 'date', 'spelling', 'kind'] as const satisfies readonly (keyof Request)[];
const wanted: Readonly<Record<keyof Request, string>> = {
  text: 'a string',
  date: 'an EDTF date such as 2024-02-27, 2024-02 or 2024',
  spelling: 'en-GB, en-US or official',
  kind: 'text or yaml',
};

type Read = { readonly id: unknown } & ({ readonly error: string } | { readonly request: Request });

export interface Answered {
  /** A line or a registry file could not be read; a line's answer has `error` instead of the result. */
  readonly unreadable: boolean;
  /** Configuration and registry files with something wrong, which standard error has told. */
  readonly faulty: readonly FaultyFile[];
}

export async function answerLines(
  options: CommonOptions,
  io: Io,
  answer: (snapshot: Snapshot) => object,
): Promise<Answered> {
  const faulty: FaultyFile[] = [];
  const missing: Unreadable[] = [];
  const project = await createProjects(options, io, (file) => void faulty.push(file)).ofStream();
  const engines = createEngines({
    cwd: io.cwd,
    faulty: (file) => void faulty.push(file),
    unreadable: (file) => void missing.push(file),
  });
  const engine = await engines.of(project.layers);
  for (const file of faulty) await io.stderr.write(problemLines(file));
  for (const file of missing) await io.stderr.write(unreadableLine(file));
  let unreadable = missing.length > 0;
  for await (const line of lines(io.stdin, maxLineBytes)) {
    if (isBlank(line)) continue;
    const read = readLine(line);
    const result = 'error' in read ? { error: read.error } : answered(read.request);
    if ('error' in result) unreadable = true;
    await io.stdout.write(`${JSON.stringify({ id: read.id, ...result })}\n`);
  }
  return { unreadable, faulty };

  function answered(request: Request): object {
    try {
      return answer(analyseRequest(request, options, project, engine));
    } catch (error) {
      return { error: `The text ${ownProblem(error)}.` };
    }
  }
}

function isBlank(line: Line): boolean {
  return 'bytes' in line && line.bytes.every((byte) => byte <= 0x20);
}

function readLine(line: Line): Read {
  if ('problem' in line) return { id: null, error: line.problem };
  const decoded = decodeUtf8(line.bytes);
  if ('problem' in decoded) return { id: null, error: `The line ${decoded.problem}.` };
  const json = parseObject(decoded.text);
  if (json === null) return { id: null, error: 'The line is not a JSON object.' };
  if (!('id' in json)) return { id: null, error: 'id is missing.' };
  const { id } = json;
  const parsed = v.safeParse(request, json);
  if (!parsed.success) {
    const field = FIELDS.find((name) => name === v.getDotPath(parsed.issues[0])) ?? 'text';
    return { id, error: field in json ? `${field} must be ${wanted[field]}.` : `${field} is missing.` };
  }
  const { text } = parsed.output;
  if (text.length > MAX_LENGTH) return { id, error: `The text ${tooLarge(Buffer.byteLength(text))}.` };
  return { id, request: parsed.output };
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function analyseRequest(
  { text, date, spelling, kind }: Request,
  options: CommonOptions,
  project: Project,
  engine: Engine,
): Snapshot {
  const document = {
    text,
    uri: 'untitled:stdin',
    kind: kind ?? 'text',
    date: date ?? options.date,
    spelling: spelling ?? undefined,
  };
  return analyse(document, project.config, engine);
}
