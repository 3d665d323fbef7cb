/** `chancery check`: the findings of files, folders, or a stream of dossiers. */
import type { Result } from 'sarif';
import type { Severity } from '../dossier/dossier.ts';
import { type Diagnosis, diagnose } from '../features/diagnostics.ts';
import { type Opened, open } from './dossiers.ts';
import { type ExitCode, exitCodes, worst } from './failure.ts';
import { githubReport } from './format/github.ts';
import { findingRecord, recordLines } from './format/records.ts';
import { sarifLog, sarifResults } from './format/sarif.ts';
import { textReport, textSummary } from './format/text.ts';
import type { Io } from './io.ts';
import { type CheckOptions, severities } from './options.ts';
import { answerLines } from './stream.ts';

export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  return options.stdinJsonl ? checkStream(options, io) : checkFiles(paths, options, io);
}

async function checkFiles(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const report = createReport(options.format, io.stdout.colour);
  const counts: Record<Severity, number> = { hint: 0, information: 0, warning: 0, error: 0 };
  let files = 0;
  let exitCode: ExitCode = exitCodes.clean;
  for await (const document of open(paths, options, io)) {
    if ('problem' in document) {
      await io.stderr.write(`${document.file}: ${document.problem}.\n`);
      exitCode = exitCodes.failure;
      continue;
    }
    const diagnoses = diagnose(document.snapshot);
    files += 1;
    for (const { severity } of diagnoses) counts[severity] += 1;
    exitCode = worst(exitCode, verdict(diagnoses, options.failOn));
    await io.stdout.write(report.add(document, diagnoses));
  }
  await io.stdout.write(report.end());
  if (options.format === 'text') await io.stderr.write(textSummary(counts, files));
  return exitCode;
}

async function checkStream(options: CheckOptions, io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean;
  const unreadable = await answerLines(options, io, ({ snapshot }) => {
    const diagnoses = diagnose(snapshot);
    exitCode = worst(exitCode, verdict(diagnoses, options.failOn));
    return { findings: diagnoses.map(findingRecord) };
  });
  return unreadable ? exitCodes.failure : exitCode;
}

function verdict(diagnoses: readonly Diagnosis[], failOn: CheckOptions['failOn']): ExitCode {
  if (failOn === 'never') return exitCodes.clean;
  const failing = severities.slice(severities.indexOf(failOn));
  return diagnoses.some(({ severity }) => failing.includes(severity)) ? exitCodes.findings : exitCodes.clean;
}

interface Report {
  /** What can be printed when a document is done. */
  add(document: Opened, diagnoses: readonly Diagnosis[]): string;
  /** What has to wait for the last one. */
  end(): string;
}

function createReport(format: CheckOptions['format'], colour: boolean): Report {
  const end = (): string => '';
  switch (format) {
    case 'text':
      return { add: ({ file, text }, diagnoses) => textReport(file, text, diagnoses, colour), end };
    case 'json':
      return { add: ({ file }, diagnoses) => recordLines(file, diagnoses.map(findingRecord)), end };
    case 'github':
      return { add: ({ file, text }, diagnoses) => githubReport(file, text, diagnoses), end };
    case 'sarif': {
      const results: Result[] = [];
      return {
        add: ({ file, text }, diagnoses) => {
          results.push(...sarifResults(file, text, diagnoses));
          return '';
        },
        end: () => sarifLog(results),
      };
    }
  }
}
