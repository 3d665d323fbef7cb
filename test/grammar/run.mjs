// Compares the scopes of every fixture and plain-text sample with its reviewed snapshot; UPDATE=1 writes the snapshots.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../prepare.mjs';

const tool = path.join(root, 'node_modules/vscode-tmgrammar-test/dist/snapshot.js');
const snapshots = path.join(root, 'test/grammar/snapshots');
/** The tool keeps a snapshot beside its text, which would litter the samples, so both are brought together here. */
const bench = path.join(root, 'out/grammar');
const grammars = ['syntaxes/dossier.tmLanguage.json', 'test/grammar/yaml.tmLanguage.json'].flatMap((file) => [
  '--grammar',
  file,
]);
const update = process.env.UPDATE === '1';

const texts = globSync(['test/grammar/fixtures/*', 'samples/**/*.dossier{,.txt,.md}'], { cwd: root }).sort();
const failures = [];
rmSync(bench, { recursive: true, force: true });
mkdirSync(bench, { recursive: true });
mkdirSync(snapshots, { recursive: true });

for (const text of texts) {
  const problem = check(text);
  if (problem !== undefined) failures.push(`✗ ${text}\n${problem}`);
}
const expected = new Set(texts.map(snapshotName));
for (const name of readdirSync(snapshots)) {
  if (expected.has(name)) continue;
  if (update) rmSync(path.join(snapshots, name));
  else failures.push(`✗ snapshots/${name} belongs to no text any more.`);
}

for (const failure of failures) console.log(failure);
console.log(`${texts.length - Math.min(failures.length, texts.length)} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** The tool's complaint, or undefined where the scopes are those of the snapshot. */
function check(text) {
  const name = snapshotName(text);
  const kept = path.join(snapshots, name);
  const copy = path.join(bench, name.replace(/\.snap$/, ''));
  copyFileSync(path.join(root, text), copy);
  if (existsSync(kept)) copyFileSync(kept, `${copy}.snap`);
  // Without a snapshot the tool writes one and is content.
  else if (!update)
    return `There is no snapshot of it. Run UPDATE=1 node test/grammar/run.mjs and read what it writes.`;
  const args = [tool, ...grammars, '--scope', 'text.chancery-dossier', copy];
  if (update) args.push('--updateSnapshot');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) return `${stdout}${stderr}`;
  if (update) copyFileSync(`${copy}.snap`, kept);
  return undefined;
}

function snapshotName(text) {
  return `${text.replace(/^test\/grammar\/fixtures\//, '').replaceAll('/', '+')}.snap`;
}
