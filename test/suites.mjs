// Runs test suites one after another, each in a process of its own, and adds them up. A suite that crashes, hangs, runs
// no test or cannot start counts as failed: only a suite that says what it ran can pass.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const minute = 60_000;

/** Runs a command to its end, or ends its process group when the time is up. */
function capture([command, ...args], { cwd, timeout }) {
  return new Promise((resolve) => {
    const chunks = [];
    let timedOut = false;
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child.pid);
    }, timeout);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const finish = (problem) => {
      clearTimeout(timer);
      resolve({ problem, output: Buffer.concat(chunks).toString() });
    };
    child.on('error', (error) => finish(`could not start: ${error.message}`));
    child.on('exit', () => endGroup(child.pid));
    child.on('close', (code, signal) => {
      if (timedOut) finish(`did not end within ${timeout / minute} minutes`);
      else if (signal !== null) finish(`was ended by ${signal}`);
      else finish(code === 0 ? null : `exit code ${code}`);
    });
  });
}

/** Servers and browsers that a suite left behind would keep its pipes, and with them the run, open. */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left, which is the normal case.
  }
}

/** Counts of a mocha run from its JSON report; null when it wrote none. */
function mochaCounts(report) {
  if (!existsSync(report)) return null;
  const { stats, failures } = JSON.parse(readFileSync(report, 'utf8'));
  const details = failures.map(
    ({ fullTitle, err }) => `✗ ${fullTitle}\n${indent(err.stack ?? err.message ?? 'failed')}`,
  );
  return { passed: stats.passes, failed: stats.failures, skipped: stats.pending, details };
}

/** Counts from the closing line of a program that ends with `N passed, N failed[, N skipped]`. */
function closingLineCounts(output) {
  const lines = output.trimEnd().split('\n');
  const match = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(lines.at(-1) ?? '');
  if (match === null) return null;
  return { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3] ?? 0), details: [] };
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ');
}

/**
 * `kind` says how the counts are found: `mocha` runs a bundle, `program` ends with its own closing line, `step` is one
 * test that passes with exit code 0.
 */
async function runSuite(suite, { cwd, mocha }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-test-'));
  const report = path.join(folder, 'report.json');
  const command =
    suite.kind === 'mocha'
      ? [
          process.execPath,
          mocha,
          '--reporter=json',
          `--reporter-option=output=${report}`,
          '--forbid-only',
          // A test that failed may have left a server open, which would keep the run waiting for nothing.
          '--exit',
          // A busy machine may take long to start a process.
          '--timeout=20000',
          suite.bundle,
        ]
      : suite.command;
  const timeout = (suite.minutes ?? 5) * minute;
  const { problem, output } = await capture(command, { cwd, timeout });
  const counts = {
    mocha: () => mochaCounts(report),
    program: () => closingLineCounts(output),
    step: () => ({ passed: problem === null ? 1 : 0, failed: problem === null ? 0 : 1, skipped: 0, details: [] }),
  }[suite.kind]();
  rmSync(folder, { recursive: true, force: true });
  return judge(counts, problem, output);
}

/** The suite's counts, with one failure more where the counts alone would hide that something went wrong. */
function judge(counts, problem, output) {
  if (counts === null) {
    return { passed: 0, failed: 1, skipped: 0, problem: problem ?? 'ended without a result', details: [], output };
  }
  if (counts.failed === 0 && problem !== null) return { ...counts, failed: 1, problem, output };
  if (counts.passed + counts.failed + counts.skipped === 0)
    return { ...counts, failed: 1, problem: 'ran no test', output };
  return { ...counts, problem, output };
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs the suites, prints short lines for what passed and everything for what failed, and returns the exit code. */
export async function runSuites(suites, { cwd, mocha }) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of suites) {
    const started = performance.now();
    const result = await runSuite(suite, { cwd, mocha });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    // What was skipped says why, and what failed says everything.
    if (result.failed > 0 || result.skipped > 0) {
      console.log([...result.details, result.output.trimEnd()].filter(Boolean).map(indent).join('\n'));
    }
    console.log(
      `${suite.name}: ${summary(result)}${result.problem === null ? '' : ` (${result.problem})`}, ${seconds} s`,
    );
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped;
  }
  console.log(summary(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
