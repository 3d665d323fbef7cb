// `npm run package`: builds chancery.vsix and fails when its file list or its size is not what was agreed.

import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root } from './prepare.mjs';

const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client/images/icon.png',
  'dist/builtin.json',
  'dist/client.js',
  'dist/clientWeb.js',
  'dist/server.code.js',
  'dist/server.js',
  'package.json',
  'server/schemas/dossier.schema.json',
  'server/schemas/registry.schema.json',
  'syntaxes/dossier.tmLanguage.json',
  'syntaxes/language-configuration.json',
];
const maxBytes = 985_000;
const packagePath = path.join(root, 'chancery.vsix');

const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);

const files = (await listFiles({ cwd: root, packageManager: PackageManager.None })).map((file) =>
  file.replaceAll('\\', '/'),
);
const problems = [
  ...files.filter((file) => !shipped.includes(file)).map((file) => `${file} would be shipped and is not on the list.`),
  ...shipped.filter((file) => !files.includes(file)).map((file) => `${file} is on the list and missing.`),
];
if (problems.length === 0) {
  rmSync(packagePath, { force: true });
  // Neither links nor pictures are rewritten to addresses: packing needs no network and no repository.
  await createVSIX({
    cwd: root,
    dependencies: false,
    packagePath,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  for (const file of files.sort()) console.log(`${kilobytes(statSync(path.join(root, file)).size)}  ${file}`);
  const { size } = statSync(packagePath);
  console.log(`${kilobytes(size)}  chancery.vsix`);
  if (size > maxBytes) problems.push(`chancery.vsix has ${size} bytes; the budget is ${maxBytes}.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
