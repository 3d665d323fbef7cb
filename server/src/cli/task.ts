/** What is done with each file: data in, data out, in this thread or in another. */
import { pathToFileURL } from 'node:url';
import type { Result } from 'sarif';
import type { Severity } from '../dossier/dossier.ts';
import { type Diagnosis, diagnose } from '../features/diagnostics.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { analyse, type Document } from './analyse.ts';
import { readDocument } from './documents.ts';
import type { Engines } from './engines.ts';
import { ownProblem, type Unreadable } from './failure.ts';
import { diffOf, fixText } from './fixes.ts';
import { githubReport } from './format/github.ts';
import { findingRecord, mentionRecords, recordLines } from './format/records.ts';
import { sarifResults } from './format/sarif.ts';
import { textReport } from './format/text.ts';
import type { Input } from './inputs.ts';
import type { CheckOptions } from './options.ts';
import { type FaultyFile, maxShown, problemDiagnoses, problemLines, unshownLine } from './problems.ts';
import { writeFixed } from './writeFixed.ts';

export interface Task {
  readonly command: 'extract' | 'check';
  readonly format: CheckOptions['format'];
  readonly colour: boolean;
  readonly date?: string | undefined;
  /** The rules whose findings count; all of them where there are none. */
  readonly rules: readonly string[];
  /** What is done with the certain fixes. */
  readonly fix: 'write' | 'diff' | null;
  /** The folder that the files of registry and configuration are named from. */
  readonly cwd: string;
}

export type Counts = Readonly<Record<Severity, number>>;

export interface Outcome {
  readonly of: 'dossier' | 'registry or configuration';
  readonly output: string;
  /** For standard error. */
  readonly notice: string;
  /** For the formats that make one document of all findings. */
  readonly results: readonly Result[];
  readonly counts: Counts;
  /** Why its fixes were not written or shown; what was found is in it all the same. */
  readonly unfixed?: Unreadable;
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
  try {
    return await outcomeOf(task, input, engines);
  } catch (error) {
    return { file: input.file, problem: ownProblem(error) };
  }
}

async function outcomeOf(task: Task, input: Input, engines: Engines): Promise<Outcome | Unreadable> {
  const { file, path, project } = input;
  const read = readDocument(path);
  if ('problem' in read) return { file, problem: read.problem };
  const document: Document = {
    text: read.text,
    uri: pathToFileURL(path).href,
    kind: /\.ya?ml$/i.test(path) ? 'yaml' : 'text',
    date: task.date,
  };
  const engine = await engines.of(project.layers);
  const snapshot = analyse(document, project.config, engine);
  if (task.command === 'extract') return extract(file, snapshot);
  if (task.fix === null) return check(task, file, snapshot);
  const reread = (text: string) => analyse({ ...document, text }, project.config, engine);
  const fixed = fixText(snapshot, (each) => diagnosesOf(task, each), reread);
  if (task.fix === 'diff') {
    const { counts } = check(task, file, snapshot);
    const diff = diffOf(task.cwd, path, read.text, fixed.text);
    const outcome = { of: 'dossier', output: '', notice: '', results: [], counts } as const;
    return typeof diff === 'string' ? { ...outcome, output: diff } : { ...outcome, unfixed: { file, ...diff } };
  }
  if (fixed.text === read.text) return check(task, file, snapshot);
  const written = await writeFixed(path, read.text, fixed.text);
  if (written === 'written') return check(task, file, fixed.snapshot);
  // What was found is in a text that is no longer there.
  if (written === 'changed')
    return { file, problem: 'has changed meanwhile and was left as it is. Run the command again' };
  return { ...check(task, file, snapshot), unfixed: { file, ...written } };
}

/** Problems of a dossier as a whole are of no rule. */
function diagnosesOf({ rules }: Task, snapshot: Snapshot): readonly Diagnosis[] {
  const all = diagnose(snapshot);
  return rules.length === 0 ? all : all.filter(({ code }) => rules.includes(code));
}

function extract(file: string, { analysis }: Snapshot): Outcome {
  const output = recordLines(file, mentionRecords(analysis));
  return { of: 'dossier', output, notice: '', results: [], counts: noFindings };
}

function check(task: Task, file: string, snapshot: Snapshot): Outcome {
  return { of: 'dossier', notice: '', ...reported(task, file, snapshot.analysis.text, diagnosesOf(task, snapshot)) };
}

/** What a command says of a file that a run is made of, and that is not as it should be. */
export function faultOutcome(task: Task, faulty: FaultyFile): Outcome {
  const of = 'registry or configuration';
  if (task.command === 'extract') {
    return { of, output: '', notice: problemLines(faulty), results: [], counts: noFindings };
  }
  const { file, text } = faulty;
  const diagnoses = problemDiagnoses(faulty);
  if (task.format !== 'text') return { of, notice: '', ...reported(task, file, text, diagnoses) };
  const { output, ...rest } = reported(task, file, text, diagnoses.slice(0, maxShown));
  const unshown = unshownLine(file, diagnoses.length - maxShown);
  return { of, notice: '', ...rest, output: output + unshown, counts: countFindings(diagnoses) };
}

function reported(
  { format, colour }: Task,
  file: string,
  text: string,
  diagnoses: readonly Diagnosis[],
): Pick<Outcome, 'output' | 'results' | 'counts'> {
  const counts = countFindings(diagnoses);
  const printed = (output: string) => ({ output, results: [], counts });
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
