/** A workspace that nobody trusts: dossiers are checked, but nothing that the workspace says is taken for a fact. */
import { workspace } from 'vscode';
import { equal } from '../check.ts';
import { extensionApi, findings, open, revert, type, untilFindings } from '../editor.ts';

describe('restricted mode', () => {
  it('is what this workspace is in', () => {
    equal(workspace.isTrusted, false, 'trust');
  });

  it('checks a dossier against the built-in registry alone', async () => {
    await extensionApi();
    const editor = await open('visit.dossier.txt');
    await type(editor, 'Lieutenant General', 'Major General');
    await type(editor, 'Thursday', 'Friday');
    await untilFindings(editor.document, (found) => found.length > 0);
    // Of the rank nothing is known here: the person is in the registry of the workspace.
    equal(findings(editor.document), [{ code: 'weekday-mismatch', text: 'Friday' }], 'findings');
    await revert(editor);
    await untilFindings(editor.document, (found) => found.length === 0);
  });
});
