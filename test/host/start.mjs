// `npm start`: installs, builds and opens VS Code on samples/ with Chancery running, on the desktop or in a browser.
import net from 'node:net';
import path from 'node:path';
import { ensureInstalled } from '../prepare.mjs';
import { desktopCommand } from './choose.mjs';
import { hostFolder, projectRoot, samplesFolder } from './paths.mjs';
import { runShown } from './processes.mjs';
import { startServer, workbenchAddress } from './server.mjs';

/** Kept from run to run where it is free, so that the browser keeps the layout that its user made. */
const preferredPort = 8421;
/** What is shown first: a dossier in which there is something to see. */
const firstFile = path.join(samplesFolder, 'with-mistakes/2020-03-02-giang-yamazaki.dossier.txt');

try {
  ensureInstalled();
  console.log('Building …');
  await runShown(process.execPath, ['esbuild.config.mjs'], { cwd: projectRoot });
  const desktop = desktopCommand();
  if (desktop === undefined) await openInBrowser();
  else await openOnDesktop(desktop);
} catch (error) {
  console.error(`\nChancery did not start. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function openOnDesktop(command) {
  console.log(`Opening ${samplesFolder} in VS Code (${command}) …`);
  await runShown(command, [
    `--extensionDevelopmentPath=${projectRoot}`,
    '--disable-workspace-trust',
    samplesFolder,
    firstFile,
  ]);
}

async function openInBrowser() {
  console.log('No desktop VS Code here: starting the one that runs in a browser …');
  const dataFolder = path.join(hostFolder, 'data');
  const server = await startServer({ port: (await isFree(preferredPort)) ? preferredPort : 0, dataFolder });
  const address = workbenchAddress(server.origin, { folder: samplesFolder, extension: projectRoot, file: firstFile });
  console.log(`\nVS Code is open on samples/ with Chancery. Open this address in a browser:\n\n  ${address}\n`);
  console.log('Press Ctrl+C to end it.');
  const code = await server.exited;
  throw new Error(`The VS Code server ended with code ${code}.`);
}

/** The server itself would wait for ever for a port that another program has. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
