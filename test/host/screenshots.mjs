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
const mistakes = 'with-mistakes/2020-03-02-giang-yamazaki.dossier.txt';
const sample = '2024-02-27-defence-policy-dialogue.dossier.txt';
cpSync(samplesFolder, folder, { recursive: true });
// The editor opens files by name, and the one with mistakes has the name of the one without.
rmSync(path.join(folder, 'with-mistakes', sample), { force: true });
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
const { page } = browser;
page.setDefaultTimeout(30_000);
try {
  await start();
  await problems();
  await hover();
  await completion();
} catch (error) {
  await shoot('failure');
  throw error;
} finally {
  await browser.close();
  await server.stop();
  rmSync(bench, { recursive: true, force: true });
}

/** Opens the editor on a sample with mistakes; the first squiggle says that the server is there. */
async function start() {
  const file = path.join(folder, mistakes);
  await page.goto(workbenchAddress(server.origin, { folder, extension: projectRoot, file }));
  // On a closed network the workbench of this host shows nothing of any extension for its first half minute.
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 120_000 });
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+b');
}

/** Opens a file of the samples by its name, which must not be the name of another. */
async function open(name) {
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input[type=text]').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.monaco-editor.focused').waitFor();
}

/** Puts the cursor on a text with the editor's own search. */
async function goTo(text) {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible textarea').first().fill(text);
  // The search selects the first match by itself.
  await page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of / }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused').waitFor();
  await page.keyboard.press('ArrowLeft');
}

async function shoot(name) {
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
}

async function problems() {
  await page.keyboard.press('Control+Shift+m');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.locator('.monaco-editor .view-lines').first().click();
  await goTo('Comprehensive Strategic');
  await page.locator('.monaco-editor [class*=lightbulb]').first().waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await shoot('problems');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+j');
}

async function hover() {
  await open(sample);
  await goTo('Hoang Xuan Chien');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  await shoot('hover');
  await page.keyboard.press('Escape');
}

async function completion() {
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nGen. Nguyen');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  // Once more for the details beside the list.
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details-container .suggest-details:not(.no-docs) .docs').waitFor();
  await shoot('completion');
}
