/** Compares a text with a reviewed file; `UPDATE=1` rewrites the file instead, and its diff is read in review. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.ts';

/** `file` is relative to the repository. */
export function expectFile(file: string, actual: string): void {
  const full = path.join(repositoryRoot, file);
  const { UPDATE } = process.env;
  if (UPDATE === '1') {
    writeFileSync(full, actual);
    return;
  }
  assert.ok(existsSync(full), `${file} is missing. UPDATE=1 writes it.`);
  const expected = readFileSync(full, 'utf8');
  if (actual === expected) return;
  assert.fail(`${file} differs. UPDATE=1 rewrites it.\n${lineDiff(expected, actual).join('\n')}`);
}

/** Lines that only one text has, in order, by the longest common subsequence; the files are some hundred lines long. */
function lineDiff(expected: string, actual: string): string[] {
  const a = expected.split('\n');
  const b = actual.split('\n');
  const common = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = common[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${a[i++]}`);
    else lines.push(`+ ${b[j++]}`);
  }
  return lines;
}
