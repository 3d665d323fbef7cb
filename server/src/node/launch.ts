/** Starts a program of dist/ from its compiled code: dist/server.js and dist/cli.js are no more than this. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import envPaths from 'env-paths';
import { type CodeFile, keepCode, readCode } from './compiledCode.ts';
import { commandFlags, serverFlags, setFlags } from './engineFlags.ts';

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
const flags = isServer ? serverFlags() : commandFlags();
// Of a process, and part of what compiled code is valid for: set first.
if (isMainThread) setFlags(flags);
const { CHANCERY_CACHE } = process.env;
const file: CodeFile = {
  folder: CHANCERY_CACHE ?? envPaths('chancery', { suffix: '' }).cache,
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
    if (known > 0 && performance.now() < SHORT_RUN_MS) return;
    if (isMainThread) setFlags(flags);
    keepCode(file, script, known * GROWTH);
  });
}
script.runInThisContext()(exports, require, module, __filename, __dirname);
