// `npm run chancery -- …`: the command line from a clone. Installs and builds what is missing, quietly, then runs it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

try {
  ensureInstalled();
  ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
// npm changes to the project's folder first; paths mean what they meant where the command was typed.
const cwd = process.env.npm_lifecycle_event === 'chancery' ? process.env.INIT_CWD : undefined;
const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
});
// The terminal sends its signals to both; only the child decides what they mean.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 2;
});
