/** The `chancery.yaml` of a folder: read through the file port, with the last good settings kept while it is broken. */
import picomatch from 'picomatch/posix';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleIds } from '../rules/run.ts';
import { type Config, defaultConfig, isBroken, readConfig } from '../workspace/config.ts';
import { type FileErrorCode, type FileResult, fileErrorText } from '../workspace/fileSystem.ts';
import { fileName, pathInFolder } from '../workspace/uri.ts';
import { nodeAt, parseYaml } from '../yaml/parse.ts';
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

/** A path under `registry` that leads to no file is most likely misspelt, and silence would hide it. */
export function unmatchedGlobs(
  { config, text }: LoadedConfig,
  folder: string,
  files: readonly string[],
): FileProblem[] {
  const paths = files.map((uri) => pathInFolder(folder, uri) ?? '');
  const document = config.registry.length === 0 ? undefined : parseYaml(text).documents[0];
  return config.registry.flatMap((glob, index): FileProblem[] => {
    const matches = picomatch(glob, { dot: true });
    if (document === undefined || paths.some((path) => matches(path))) return [];
    const { valueSpan } = nodeAt(document, ['registry', index]);
    const span = valueSpan ?? nodeAt(document, ['registry']).valueSpan ?? { start: 0, end: 0 };
    const message = `No file matches “${glob}”. Nothing is read for it; paths are relative to the folder of chancery.yaml.`;
    return [{ code: 'missing-registry', severity: 'warning', message, span }];
  });
}

export function unreadable(uri: string, error: FileErrorCode): FileProblem {
  const message = `${fileName(uri)} ${fileErrorText(error)}.`;
  return { code: 'unreadable', severity: 'error', message, span: { start: 0, end: 0 } };
}
