/** `check --fix` and `--fix-dry-run`: every certain fix in a file, written to it or shown as a diff. */
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { fixAll } from '../features/codeActions.ts';
import type { Diagnosis } from '../features/diagnostics.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Of two fixes at the same words one waits for the next round. */
const MOST_ROUNDS = 5;

interface Problem {
  /** "is not below this folder" */
  readonly problem: string;
}

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

/**
 * A unified diff that `git apply` and `patch -p1` read when they are started in the same folder; empty where nothing
 * changed. Neither writes outside that folder, so that of a file elsewhere there is none.
 */
export function diffOf(cwd: string, file: string, before: string, after: string): string | Problem {
  if (before === after) return '';
  const relative = path.relative(cwd, file);
  if (path.isAbsolute(relative) || relative.split(path.sep)[0] === '..')
    return { problem: 'has fixes and is not below this folder, where a diff could be applied' };
  const name = relative.replaceAll(path.sep, '/');
  // The line above the names is for other tools than these.
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after).replace(/^=+\n/, '');
}
