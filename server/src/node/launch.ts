/** Starts a program of dist/ from its compiled code: dist/server.js and dist/cli.js are no more than this. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import envPaths from 'env-paths';
import { type CodeFile, keepCode, readCode } from './compiledCode.ts';

/** Set by the bundler: the name of the program, and what tells its source from every other. */
declare const CHANCERY_PROGRAM: 'server' | 'cli';
declare const CHANCERY_BUILD: string;

/** Each command has other functions compiled in the end, and other flags: none is kept for another. */
const COMMANDS = ['check', 'extract', 'explain', 'registry', 'lsp'];
/** What an engine compiles in one run differs a little from run to run; a run that is over at once adds nothing. */
const GROWTH = 1.2;
const SHORT_RUN_MS = 2000;

const source = path.join(__dirname, `${CHANCERY_PROGRAM}.code.js`);
const command = COMMANDS.find((name) => name === process.argv[2]);
const isServer = CHANCERY_PROGRAM === 'server' || command === 'lsp';
// Of a process, and part of what compiled code is valid for: set first, and once.
if (isMainThread) for (const flag of flags()) setFlagsFromString(flag);
const file: CodeFile = {
  folder: process.env['CHANCERY_CACHE'] ?? envPaths('chancery', { suffix: '' }).cache,
  program: [CHANCERY_PROGRAM, ...(command === undefined ? [] : [command]), ...(isMainThread ? [] : ['worker'])].join(
    '-',
  ),
  build: CHANCERY_BUILD,
};
const kept = file.folder === '' ? undefined : readCode(file);
// The bundler writes ASCII.
const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(source, 'latin1')}\n})`;
const script = new Script(code, { filename: source, ...(kept === undefined ? {} : { cachedData: kept }) });
if (file.folder !== '') {
  const known = kept === undefined || script.cachedDataRejected === true ? 0 : kept.length;
  // At the end, when all that such a run calls has been compiled.
  process.on('exit', () => {
    if (known === 0 || performance.now() > SHORT_RUN_MS) keepCode(file, script, known * GROWTH);
  });
}
script.runInThisContext()(exports, require, module, __filename, __dirname);

/** V8's flags by what the process is for, named so and tried in these versions of Node; others go without. */
function flags(): readonly string[] {
  if (!/^v(?:20|22|24)\./.test(process.version)) return [];
  if (isServer) {
    return [
      // Each key makes another text of a large document; grown by a fifth, not doubled, the heap is rid of the old ones soon.
      '--heap-growing-percent=20',
      // What a key leaves behind fits into the smallest nursery. V8 would make it sixteen to thirty-two times as large
      // while the registry is read, and keep it so: a quarter of all the memory of a server.
      '--semi-space-growth-factor=1',
    ];
  }
  // A run is done within seconds, and most of that is compiling, in each thread again. Plain machine code at the first
  // call, and (where it can be said) the costly kind only for what is called several times as often as usual, save a sixth
  // of the work for a thousand dossiers.
  const costly = /^v20\./.test(process.version) ? ['--interrupt-budget=500000'] : [];
  return ['--always-sparkplug', ...costly];
}
