// Takes the README's pictures in the editor host, and by that shows that a person can hover, complete and fix:
//   node test/host/screenshots.mjs FOLDER
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { projectRoot, samplesFolder } from './paths.mjs';
import { startServer, workbenchAddress } from './server.mjs';

const target = process.argv[2];
if (target === undefined) {
  console.error('Usage: node test/host/screenshots.mjs FOLDER');
  process.exit(2);
}
mkdirSync(target, { recursive: true });

// A copy, so that nothing that is typed here can reach the samples.
const bench = mkdtempSync(path.join(os.tmpdir(), 'chancery-screenshots-'));
const folder = path.join(bench, 'samples');
cpSync(samplesFolder, folder, { recursive: true });
const server = await startServer({
  settings: {
    'workbench.activityBar.location': 'hidden',
    'workbench.statusBar.visible': false,
    'window.commandCenter': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 15,
    'editor.cursorBlinking': 'solid',
    'workbench.colorTheme': 'Default Light Modern',
  },
});
const browser = await openBrowser({ viewport: { width: 1000, height: 620 } });
browser.page.setDefaultTimeout(30_000);
try {
  await hover();
  await completion();
  await problems();
} finally {
  await browser.close();
  await server.stop();
  rmSync(bench, { recursive: true, force: true });
}

/** Opens a sample with only its editor visible, and waits for the server's word on it where there is one to expect. */
async function open(name, waitFor) {
  const { page } = browser;
  await page.goto(workbenchAddress(server.origin, { folder, extension: projectRoot, file: path.join(folder, name) }));
  await page
    .locator(`.monaco-editor[data-uri$="${path.basename(name)}"] .view-line`)
    .first()
    .waitFor();
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+b');
  if (waitFor !== undefined) await page.locator(waitFor).first().waitFor();
  return page;
}

/** Puts the cursor on a text with the editor's own search. */
async function goTo(page, text) {
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible textarea').first().fill(text);
  await page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of / }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowLeft');
}

async function shoot(page, name) {
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
}

async function hover() {
  const page = await open('2023-04-12-online-talks.dossier.txt');
  await goTo(page, 'Nguyen Tan Cuong');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  await shoot(page, 'hover');
}

async function completion() {
  const page = await open('2023-04-12-online-talks.dossier.txt');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nSenior Lieutenant General Ngu');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await shoot(page, 'completion');
}

async function problems() {
  const page = await open('with-mistakes/2023-04-12-online-talks.dossier.txt', '.squiggly-warning');
  await page.keyboard.press('Control+Shift+m');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await shoot(page, 'problems');
}
