/** Runs mocha inside an extension host and leaves the outcome in the workspace, where both hosts can write and the runner reads. */
import type { Runner, Test } from 'mocha';
import { Uri, workspace } from 'vscode';

export interface Outcome {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly title: string; readonly error: string }[];
}

const outcomeFile = '.chancery-test-outcome.json';

/** Takes what the runner says until it ends; rejects, and so ends the editor with code 1, unless all passed. */
export async function report(runner: Runner): Promise<void> {
  const passed: string[] = [];
  const failed: { title: string; error: string }[] = [];
  runner.on('pass', (test: Test) => passed.push(test.fullTitle()));
  runner.on('fail', (test: Test, error: Error) => {
    failed.push({ title: test.fullTitle(), error: error.stack ?? error.message });
  });
  await new Promise<void>((resolve) => runner.on('end', resolve));
  const outcome: Outcome = { passed, failed };
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need a workspace folder.');
  await workspace.fs.writeFile(
    Uri.joinPath(folder.uri, outcomeFile),
    new TextEncoder().encode(JSON.stringify(outcome)),
  );
  if (failed.length > 0 || passed.length === 0) throw new Error(`${passed.length} passed, ${failed.length} failed`);
}

export const mochaOptions = { ui: 'bdd', timeout: 20_000, forbidOnly: true } as const;
