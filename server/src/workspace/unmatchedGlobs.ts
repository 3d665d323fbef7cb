/** Paths under `registry` of `chancery.yaml` that lead nowhere: most likely misspelt, and silence would hide it. */
import picomatch from 'picomatch/posix';
import { nodeAt, parseYaml } from '../yaml/parse.ts';
import type { Config, ConfigProblem } from './config.ts';
import { pathInFolder } from './uri.ts';

/** `text` is that of the configuration, `files` are the addresses of the registry files found in its folder. */
export function unmatchedGlobs(
  { registry }: Config,
  text: string,
  folder: string,
  files: readonly string[],
): readonly ConfigProblem[] {
  const paths = files.map((uri) => pathInFolder(folder, uri) ?? '');
  const document = registry.length === 0 ? undefined : parseYaml(text).documents[0];
  return registry.flatMap((glob, index): ConfigProblem[] => {
    const matches = picomatch(glob, { dot: true });
    if (document === undefined || paths.some((path) => matches(path))) return [];
    const { valueSpan } = nodeAt(document, ['registry', index]);
    const span = valueSpan ?? nodeAt(document, ['registry']).valueSpan ?? { start: 0, end: 0 };
    const message = `No file matches “${glob}”. Nothing is read for it; paths are relative to the folder of chancery.yaml.`;
    return [{ code: 'missing-registry', severity: 'warning', message, span }];
  });
}
