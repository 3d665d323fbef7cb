// Opens the workbench in a headless Chromium and relays what tests in the extension host print and how they end.
import { chromium } from 'playwright-core';
import { ensureChromium } from './install.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser page of its own profile; `close` ends the browser. */
export async function openBrowser(options = {}) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: flags });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  return { page, close: () => browser.close() };
}

/** Opens an address whose payload names tests; resolves to their exit code. */
export async function runTestsInPage(page, address, print) {
  const ended = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('The browser page crashed.')));
    page.once('close', () => reject(new Error('The browser page was closed before the tests ended.')));
    page.exposeFunction('codeAutomationExit', (code) => resolve(code)).catch(reject);
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => print(type, args));
  await page.goto(address);
  return ended;
}
