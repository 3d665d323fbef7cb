/** `chancery check`: the findings of files, folders, or a stream of dossiers. */
import type { Result } from 'sarif';
import { diagnose } from '../features/diagnostics.ts';
import { outcomes } from './dossiers.ts';
import { type ExitCode, exitCodes, type Unreadable, unreadableLine } from './failure.ts';
import { findingRecord } from './format/records.ts';
import { sarifLog } from './format/sarif.ts';
import { textSummary } from './format/text.ts';
import type { Host, Io } from './io.ts';
import { type CheckOptions, severities } from './options.ts';
import { problemDiagnoses } from './problems.ts';
import { answerLines } from './stream.ts';
import { addCounts, type Counts, countFindings, noFindings, type Task } from './task.ts';

export async function check(paths: readonly string[], options: CheckOptions, io: Io, host: Host): Promise<ExitCode> {
  return options.stdinJsonl ? checkStream(options, io) : checkFiles(paths, options, io, host);
}

async function checkFiles(paths: readonly string[], options: CheckOptions, io: Io, host: Host): Promise<ExitCode> {
  const { format, date } = options;
  const fix = options.fix ? 'write' : options.fixDryRun ? 'diff' : null;
  const task: Task = {
    command: 'check',
    format,
    colour: io.stdout.colour,
    date,
    rules: options.rule,
    fix,
    cwd: io.cwd,
  };
  const results: Result[] = [];
  let counts = noFindings;
  let files = 0;
  let dossiers = 0;
  const failures: Unreadable[] = [];
  for await (const outcome of outcomes(task, paths, options, io, host)) {
    if ('problem' in outcome) {
      await io.stderr.write(unreadableLine(outcome));
      failures.push(outcome);
      continue;
    }
    files += 1;
    if (outcome.of === 'dossier') dossiers += 1;
    counts = addCounts(counts, outcome.counts);
    results.push(...outcome.results);
    await io.stdout.write(outcome.output);
    if (outcome.unfixed) {
      await io.stderr.write(unreadableLine(outcome.unfixed));
      failures.push(outcome.unfixed);
    }
  }
  if (format === 'sarif') await io.stdout.write(sarifLog(results, failures));
  // Of nothing but unreadable files there is nothing more to say.
  if (format === 'text' && dossiers === 0 && failures.length === 0)
    await io.stderr.write('There are no dossiers here.\n');
  if (format === 'text' && files > 0) await io.stderr.write(textSummary(counts, files));
  return failures.length > 0 ? exitCodes.failure : verdict(counts, options.failOn);
}

async function checkStream(options: CheckOptions, io: Io): Promise<ExitCode> {
  let counts = noFindings;
  const { unreadable, faulty } = await answerLines(options, io, (snapshot) => {
    const diagnoses = diagnose(snapshot).filter(({ code }) => options.rule.length === 0 || options.rule.includes(code));
    counts = addCounts(counts, countFindings(diagnoses));
    return { findings: diagnoses.map(findingRecord) };
  });
  for (const file of faulty) counts = addCounts(counts, countFindings(problemDiagnoses(file)));
  return unreadable ? exitCodes.failure : verdict(counts, options.failOn);
}

function verdict(counts: Counts, failOn: CheckOptions['failOn']): ExitCode {
  const failing = failOn === 'never' ? [] : severities.slice(severities.indexOf(failOn));
  return failing.some((severity) => counts[severity] > 0) ? exitCodes.findings : exitCodes.clean;
}
