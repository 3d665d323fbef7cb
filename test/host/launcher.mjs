#!/usr/bin/env node
// Takes VS Code's command line and runs it in the host, so that `runTests` can use this file as its vscodeExecutablePath.
import { format } from 'node:util';
import { openBrowser, runTestsInPage } from './browser.mjs';
import { extensionHostSettings, startServer, workbenchAddress } from './server.mjs';

/** Longer than any run of ours; a run that hangs ends with its log instead of never. */
const timeLimit = 300_000;

/** What the workbench misses here without harm: native modules that are not built, and the gallery of extensions. */
const noise = /spdlog|native-watchdog|open-vsx|ServiceWorker/;

const extension = flag('extensionDevelopmentPath');
const tests = flag('extensionTestsPath');
if (extension === undefined || tests === undefined) {
  console.error('The launcher runs tests only: --extensionDevelopmentPath=… and --extensionTestsPath=… are needed.');
  process.exit(2);
}
const kind = flag('extensionDevelopmentKind');
const verbose = process.env.CHANCERY_HOST_LOG === '1';
const log = [];
let code = 1;
let server;
let browser;
try {
  server = await startServer({
    trust: process.argv.includes('--disable-workspace-trust') && process.env.CHANCERY_HOST_RESTRICTED !== '1',
    settings: kind === undefined ? {} : extensionHostSettings(extension, kind),
  });
  browser = await openBrowser();
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
  const address = workbenchAddress(server.origin, { folder, extension, tests });
  code = await Promise.race([runTestsInPage(browser.page, address, keep), timeOut()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await browser?.close();
  await server?.stop();
}
// The workbench prints much that is none of the tests' business, so its log is shown only where it can explain a failure.
if (code !== 0 && !verbose) console.error(log.slice(-200).join('\n'));
process.exit(code);

/** The last value of a `--name=value` flag; `runTests` writes every flag in this form. */
function flag(name) {
  const start = `--${name}=`;
  return process.argv.findLast((arg) => arg.startsWith(start))?.slice(start.length);
}

function keep(type, args) {
  const line = `[${type}] ${format(...args)}`;
  if (verbose) console.log(line);
  else if (!noise.test(line)) log.push(line.split('\n').slice(0, 8).join('\n'));
}

function timeOut() {
  return new Promise((_, reject) => {
    const message = `The tests did not end within ${timeLimit / 1000} s.`;
    setTimeout(() => reject(new Error(message)), timeLimit).unref();
  });
}
