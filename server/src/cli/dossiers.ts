/** Opens the dossiers that the command line names, one after another, each analysed with its own project's registry. */
import { pathToFileURL } from 'node:url';
import { readDocument } from './documents.ts';
import { type Input, inputs, type Unreadable } from './inputs.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { type Analysed, createProjects, type Document } from './projects.ts';

export interface Opened extends Analysed {
  readonly file: string;
}

export async function* open(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): AsyncGenerator<Opened | Unreadable> {
  const projects = createProjects(options, io);
  for (const input of await inputs(paths, io.cwd, projects)) {
    if ('problem' in input) yield input;
    else yield await openOne(input, options);
  }
}

async function openOne(input: Input, options: CommonOptions): Promise<Opened | Unreadable> {
  const read = await readDocument(input.path);
  if ('problem' in read) return { file: input.file, problem: read.problem };
  const document: Document = {
    text: read.text,
    uri: pathToFileURL(input.path).href,
    kind: /\.ya?ml$/i.test(input.path) ? 'yaml' : 'text',
    date: options.date,
  };
  return { file: input.file, ...input.project.analyse(document) };
}
