/** What is done with each file: data in, data out, in this thread or in another. */
import { pathToFileURL } from 'node:url';
import type { Result } from 'sarif';
import type { Severity } from '../dossier/dossier.ts';
import { type Diagnosis, diagnose } from '../features/diagnostics.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { analyse, type Document } from './analyse.ts';
import { readDocument } from './documents.ts';
import type { Engines } from './engines.ts';
import type { Unreadable } from './failure.ts';
import { githubReport } from './format/github.ts';
import { findingRecord, mentionRecords, recordLines } from './format/records.ts';
import { sarifResults } from './format/sarif.ts';
import { textReport } from './format/text.ts';
import type { Input } from './inputs.ts';
import type { CheckOptions } from './options.ts';

export interface Task {
  readonly command: 'extract' | 'check';
  readonly format: CheckOptions['format'];
  readonly colour: boolean;
  readonly date?: string | undefined;
}

export type Counts = Readonly<Record<Severity, number>>;

export interface Outcome {
  readonly output: string;
  /** For the formats that make one document of all findings. */
  readonly results: readonly Result[];
  readonly counts: Counts;
}

export const noFindings: Counts = { hint: 0, information: 0, warning: 0, error: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    hint: a.hint + b.hint,
    information: a.information + b.information,
    warning: a.warning + b.warning,
    error: a.error + b.error,
  };
}

export function countFindings(diagnoses: readonly Diagnosis[]): Counts {
  const counts = { ...noFindings };
  for (const { severity } of diagnoses) counts[severity] += 1;
  return counts;
}

export async function perform(task: Task, input: Input, engines: Engines): Promise<Outcome | Unreadable> {
  const { file, path, project } = input;
  const read = await readDocument(path);
  if ('problem' in read) return { file, problem: read.problem };
  const document: Document = {
    text: read.text,
    uri: pathToFileURL(path).href,
    kind: /\.ya?ml$/i.test(path) ? 'yaml' : 'text',
    date: task.date,
  };
  const snapshot = analyse(document, project.config, await engines.of(project.layers));
  return task.command === 'check' ? check(task, file, snapshot) : extract(file, snapshot);
}

function extract(file: string, { analysis }: Snapshot): Outcome {
  return { output: recordLines(file, mentionRecords(analysis)), results: [], counts: noFindings };
}

function check({ format, colour }: Task, file: string, snapshot: Snapshot): Outcome {
  const diagnoses = diagnose(snapshot);
  const { text } = snapshot.analysis;
  const counts = countFindings(diagnoses);
  const printed = (output: string): Outcome => ({ output, results: [], counts });
  switch (format) {
    case 'text':
      return printed(textReport(file, text, diagnoses, colour));
    case 'json':
      return printed(recordLines(file, diagnoses.map(findingRecord)));
    case 'github':
      return printed(githubReport(file, text, diagnoses));
    case 'sarif':
      return { output: '', results: sarifResults(file, text, diagnoses), counts };
  }
}
