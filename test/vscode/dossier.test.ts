/** What somebody does with a dossier: reads the profile of a name, types, sees what cannot be true, and has it corrected. */
import {
  type CodeAction,
  type CompletionList,
  commands,
  type Hover,
  type MarkdownString,
  type TextEditor,
  workspace,
} from 'vscode';
import { equal, ok } from './check.ts';
import { extensionApi, findings, open, rangeOf, revert, type, until, untilFindings } from './editor.ts';

describe('a plain-text dossier', () => {
  let editor: TextEditor;

  before(async () => {
    await extensionApi();
    editor = await open('visit.dossier.txt');
  });

  afterEach(() => revert(editor));

  it('has the language of dossiers', () => {
    equal(editor.document.languageId, 'chancery-dossier', 'language');
  });

  it('is flagged when a rank is typed that the person did not hold, and no longer when it is corrected', async () => {
    await type(editor, 'Lieutenant General', 'Major General');
    await untilFindings(editor.document, (found) => found.length > 0);
    equal(findings(editor.document), [{ code: 'rank-not-held', text: 'Major General' }], 'findings');
    await type(editor, 'Major General', 'Lieutenant General');
    await untilFindings(editor.document, (found) => found.length === 0);
  });

  it('is corrected by the quick fix', async () => {
    const before = editor.document.getText();
    await type(editor, 'Thursday', 'Friday');
    await untilFindings(editor.document, (found) => found.some(({ code }) => code === 'weekday-mismatch'));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      rangeOf(editor.document, 'Friday'),
      'quickfix',
    );
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    ok(fix?.edit !== undefined, `a preferred fix with an edit is among ${JSON.stringify(actions.map((a) => a.title))}`);
    ok(await workspace.applyEdit(fix.edit), 'the edit is applied');
    equal(editor.document.getText(), before, 'text');
    await untilFindings(editor.document, (found) => found.length === 0);
  });

  it('shows the profile of a person from the registry of the workspace', async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      rangeOf(editor.document, 'Minh Khoa').start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map(markdown)).join('\n');
    ok(text.includes('Trần Minh Khoa'), `the hover has the name in full: ${text}`);
    ok(/Lieutenant General/.test(text), `the hover has the rank of the day: ${text}`);
  });

  it('completes the name of a person without diacritics', async () => {
    await type(editor, 'received the delegation', 'and Tran Minh');
    const position = editor.selection.active;
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      position,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(
      labels.some((label) => label.includes('Khoa')),
      `Khoa is among ${JSON.stringify(labels.slice(0, 20))}`,
    );
  });

  it('takes the completion that the editor puts first', async () => {
    await type(editor, 'received the delegation', 'met Tran Minh Kho');
    const version = editor.document.version;
    const changed = until(workspace.onDidChangeTextDocument, () => editor.document.version > version);
    await commands.executeCommand('insertBestCompletion');
    await changed;
    const { text } = editor.document.lineAt(editor.selection.active);
    ok(/ met [A-Z][A-Za-z ]*\bKhoa in Hanoi/.test(text), `the name is completed: ${text}`);
    await untilFindings(editor.document, (found) => found.length === 0);
  });
});

describe('a YAML dossier', () => {
  let editor: TextEditor;

  before(async () => {
    editor = await open('meeting.dossier.yaml');
  });

  afterEach(() => revert(editor));

  it('keeps the language of YAML', () => {
    equal(editor.document.languageId, 'yaml', 'language');
  });

  it('is flagged inside a block scalar', async () => {
    await type(editor, 'Thursday', 'Friday');
    await untilFindings(editor.document, (found) => found.length > 0);
    equal(findings(editor.document), [{ code: 'weekday-mismatch', text: 'Friday' }], 'findings');
  });
});

function markdown(content: Hover['contents'][number]): string {
  return typeof content === 'string' ? content : (content as MarkdownString).value;
}
