/** The `chancery.yaml` of a folder: read through the file port, with the last good settings kept while it is broken. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleIds } from '../rules/run.ts';
import { type Config, defaultConfig, isBroken, readConfig } from '../workspace/config.ts';
import { type FileErrorCode, type FileResult, fileErrorText } from '../workspace/fileSystem.ts';
import { fileName } from '../workspace/uri.ts';
import type { FileProblem, FileReport } from './fileReport.ts';

export interface LoadedConfig {
  readonly config: Config;
  readonly text: string;
  readonly report: FileReport;
}

export function loadConfig(uri: string, file: FileResult, lastGood: Config): LoadedConfig {
  if ('error' in file) {
    if (file.error === 'not-found')
      return { config: defaultConfig, text: '', report: { uri, lines: null, problems: [] } };
    return { config: lastGood, text: '', report: { uri, lines: null, problems: [unreadable(uri, file.error)] } };
  }
  const reading = readConfig(file.text, ruleIds);
  const lines = TextDocument.create(uri, 'yaml', 0, file.text);
  const report = { uri, lines, problems: reading.problems };
  return { config: isBroken(reading) ? lastGood : reading.config, text: file.text, report };
}

export function unreadable(uri: string, error: FileErrorCode): FileProblem {
  const message = `${fileName(uri)} ${fileErrorText(error)}.`;
  return { code: 'unreadable', severity: 'error', message, span: { start: 0, end: 0 } };
}
