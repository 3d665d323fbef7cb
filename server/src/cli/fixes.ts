/** `check --fix` and `--fix-dry-run`: every certain fix in a file, written to it or shown as a diff. */
import { writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { fixAll } from '../features/codeActions.ts';
import type { Diagnosis } from '../features/diagnostics.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { fileProblem } from './failure.ts';

/** Of two fixes at the same words one waits for the next round. */
const MOST_ROUNDS = 5;

export interface Fixed {
  readonly text: string;
  /** Of the text as fixed. */
  readonly snapshot: Snapshot;
}

/** `diagnose` gives the findings to fix; `read` reads the text again that a round has changed. */
export function fixText(
  snapshot: Snapshot,
  diagnose: (snapshot: Snapshot) => readonly Diagnosis[],
  read: (text: string) => Snapshot,
): Fixed {
  let current = snapshot;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const action = fixAll(diagnose(current));
    if (action === null) break;
    current = read(applied(current.analysis.text, action.edits));
  }
  return { text: current.analysis.text, snapshot: current };
}

/** Edits in order of place that do not overlap. */
function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** A unified diff that `git apply` and `patch -p1` read; empty where nothing changed. */
export function diffOf(file: string, before: string, after: string): string {
  if (before === after) return '';
  const name = file.replaceAll('\\', '/').replace(/^\.?\//, '');
  // The line above the names is for other tools than these.
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after).replace(/^=+\n/, '');
}

/** Null, or why the file could not be written. */
export async function writeFixed(path: string, text: string): Promise<string | null> {
  try {
    await writeFile(path, text, 'utf8');
    return null;
  } catch (error) {
    return `could not be written: ${fileProblem(error)}`;
  }
}
