/** `chancery registry check`: what is wrong in registry files, with places, as text or JSON lines. */
import type { RegistryProblem } from '../registry/problem.ts';
import { filesAt, loadRegistry } from './engines.ts';
import { type ExitCode, exitCodes, UsageError, unreadableLine } from './failure.ts';
import type { Io } from './io.ts';
import { problemLines, shownName } from './problems.ts';

export interface RegistryCheckOptions {
  readonly registry: readonly string[];
  readonly builtin: boolean;
  readonly format: 'text' | 'json';
}

/** Exit code 1 when there is an error or a warning; advice alone fails nothing. 2 when a file could not be read. */
export async function checkRegistry(
  paths: readonly string[],
  { registry, builtin, format }: RegistryCheckOptions,
  io: Io,
): Promise<ExitCode> {
  const given = await filesAt(registry, io.cwd, true);
  const found = await filesAt(paths, io.cwd, false);
  if (found.length === 0) throw new UsageError('there are no registry files there (*.registry.yaml)');
  const { files, problems, unreadable, base } = await loadRegistry({ builtin, given, found });
  const held = found.find((uri) => base?.holds.has(uri));
  if (held !== undefined && base !== null)
    throw new UsageError(`${shownName(held, io.cwd)} is in ${shownName(base.uri, io.cwd)} already, which was checked`);
  for (const file of unreadable) await io.stderr.write(unreadableLine(file));
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { uri, text } of files) {
    if (!found.includes(uri)) continue;
    const file = shownName(uri, io.cwd);
    const own = problems.get(uri) ?? [];
    for (const { severity } of own) counts[severity] += 1;
    await io.stdout.write(
      format === 'json'
        ? jsonLines(file, own)
        : problemLines({ file, text: text ?? '', problems: own }, Number.POSITIVE_INFINITY),
    );
  }
  if (format === 'text') {
    const told = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? `${count} ${name}` : []));
    const count = found.length - unreadable.length;
    await io.stderr.write(`${count} ${count === 1 ? 'file' : 'files'}: ${told.join(', ') || 'nothing to report'}.\n`);
  }
  if (unreadable.length > 0) return exitCodes.failure;
  return counts.error + counts.warning > 0 ? exitCodes.findings : exitCodes.clean;
}

function jsonLines(file: string, problems: readonly RegistryProblem[]): string {
  const lines = problems.map(({ code, severity, message, span: { start, end }, fix }) => {
    const fixes = fix === null ? [] : [{ title: fix.title, edits: fix.edits.map(flatEdit) }];
    return `${JSON.stringify({ file, start, end, code, severity, message, fixes })}\n`;
  });
  return lines.join('');
}

function flatEdit({ span: { start, end }, newText }: NonNullable<RegistryProblem['fix']>['edits'][number]) {
  return { start, end, newText };
}
