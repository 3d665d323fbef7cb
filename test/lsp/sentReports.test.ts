/** When a client's findings still hold after edits, and when they must be sent again though they are the same. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { sentReports } from '../../server/src/lsp/sentReports.ts';

const uri = 'file:///a.dossier';

function finding(line: number, message = 'Write “General”.', lastLine = line): Diagnostic {
  const range = { start: { line, character: 4 }, end: { line: lastLine, character: 9 } };
  return { range, message, data: { fixes: [{ title: message, edits: [{ range, newText: 'General' }] }] } };
}

function edit(line: number, text: string, lastLine = line) {
  return { range: { start: { line, character: 0 }, end: { line: lastLine, character: 1 } }, text };
}

describe('sentReports', () => {
  const after = (changes: Parameters<ReturnType<typeof sentReports>['edited']>[1], now: readonly Diagnostic[]) => {
    const reports = sentReports();
    reports.sent(uri, '1', [finding(3), finding(8, 'Held.', 10)]);
    reports.edited(uri, changes);
    return reports.unchanged(uri, '1', now);
  };
  const same = [finding(3), finding(8, 'Held.', 10)];

  for (const [name, changes, now, expected] of [
    ['another line', [edit(5, 'x'), edit(11, '')], same, '1'],
    ['no edit', [], same, '1'],
    ['the line of one', [edit(3, 'x')], same, null],
    ['inside one of several lines', [edit(9, 'x')], same, null],
    ['a line more', [edit(5, 'x\ny')], same, null],
    ['a line less', [edit(5, '', 6)], same, null],
    ['the whole text', [{ text: 'x' }], same, null],
    ['one less', [edit(5, 'x')], [finding(3)], null],
    ['another message', [edit(5, 'x')], [finding(3, 'Write “Colonel”.'), finding(8, 'Held.', 10)], null],
    ['another place', [edit(5, 'x')], [finding(4), finding(8, 'Held.', 10)], null],
  ] as const) {
    it(name, () => assert.equal(after(changes, now), expected));
  }

  it('knows nothing of reports that were not the last, and of documents that were closed', () => {
    const reports = sentReports();
    reports.sent(uri, '1', same);
    assert.equal(reports.unchanged(uri, '0', same), null);
    assert.equal(reports.unchanged(uri, undefined, same), null);
    reports.forget(uri);
    assert.equal(reports.unchanged(uri, '1', same), null);
  });
});
