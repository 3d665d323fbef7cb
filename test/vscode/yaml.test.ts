/** What somebody does in YAML: completes, corrects, renames, folds, counts mentions, converts and begins entries. */
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type FoldingRange,
  Position,
  Range,
  SnippetString,
  type TextEditor,
  type Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { equal, ok } from './check.ts';
import { extensionApi, open, rangeOf, revert, type, until, untilFindings, workspaceFile } from './editor.ts';

const PARTICIPANT = '  - person: Tran Minh Khoa\n    rank: Lieutenant General';

async function labelsAt(editor: TextEditor, position: Position): Promise<readonly string[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Writes the first item that the cursor is offered, as the editor does when somebody accepts it. */
async function acceptFirst(editor: TextEditor): Promise<void> {
  const { document, selection } = editor;
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  const [first] = list.items;
  ok(first !== undefined, 'something is offered');
  const { range = new Range(selection.active, selection.active), insertText = '' } = first;
  const replaced = 'replacing' in range ? range.replacing : range;
  const snippet = typeof insertText === 'string' ? new SnippetString().appendText(insertText) : insertText;
  ok(await editor.insertSnippet(snippet, replaced), 'the item is written');
}

describe('YAML files in the editor', () => {
  let dossier: TextEditor;
  let registry: TextEditor;

  before(async () => {
    await extensionApi();
    registry = await open('invented.registry.yaml');
    dossier = await open('meeting.dossier.yaml');
  });

  afterEach(async () => {
    await revert(dossier);
    await revert(registry);
  });

  it('completes the keys of a participant, and the rank of the day', async () => {
    await type(dossier, '    rank: Lieutenant General', '    ');
    const keys = await labelsAt(dossier, dossier.selection.active);
    ok(keys.includes('rank') && !keys.includes('signed'), `rank is among ${JSON.stringify(keys.slice(0, 20))}`);
    await revert(dossier);
    await type(dossier, 'rank: Lieutenant General', 'rank: ');
    const ranks = await labelsAt(dossier, dossier.selection.active);
    equal(ranks[0], 'Lieutenant General', 'the rank that the person held');
    await acceptFirst(dossier);
    ok(dossier.document.getText().includes('    rank: Lieutenant General'), dossier.document.getText());
  });

  it('corrects a rank in a field, in its quotes', async () => {
    await type(dossier, 'rank: Lieutenant General', 'rank: "Major General" # said so');
    await untilFindings(dossier.document, (found) => found.some(({ code }) => code === 'rank-not-held'));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      dossier.document.uri,
      rangeOf(dossier.document, 'Major General'),
      'quickfix',
    );
    // A fact with one source only makes no fix certain, so that none is preferred.
    const fix = actions.find(({ title }) => title.startsWith('Write '));
    ok(fix?.edit !== undefined, `a fix is among ${JSON.stringify(actions.map(({ title }) => title))}`);
    ok(await workspace.applyEdit(fix.edit), 'the edit is applied');
    ok(dossier.document.getText().includes('rank: "Lieutenant General" # said so'), dossier.document.getText());
  });

  it('tells a mistake of YAML once, and completes around it', async () => {
    await type(dossier, 'title: A meeting', 'title: "A meeting');
    await untilFindings(dossier.document, (found) => found.some(({ code }) => code === 'yaml'));
    const at = rangeOf(dossier.document, 'rank:').start;
    ok((await labelsAt(dossier, at)).includes('office'), 'keys are completed in broken YAML');
    // At once, without a key typed, whichever extension is to tell it from now on.
    const settings = workspace.getConfiguration('chancery');
    await settings.update('yamlProblems', 'never', ConfigurationTarget.Global);
    await untilFindings(dossier.document, (found) => found.every(({ code }) => code !== 'yaml'));
    await settings.update('yamlProblems', undefined, ConfigurationTarget.Global);
    await untilFindings(dossier.document, (found) => found.some(({ code }) => code === 'yaml'));
  });

  it('renames an id in the registry and in a dossier', async () => {
    await type(dossier, 'person: Tran Minh Khoa', 'person: tran-minh-khoa');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      registry.document.uri,
      rangeOf(registry.document, 'tran-minh-khoa').start,
      'khoa',
    );
    const changed = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    equal([...changed].sort(), ['invented.registry.yaml', 'meeting.dossier.yaml'], 'files');
    ok(await workspace.applyEdit(edit), 'the edit is applied');
    ok(dossier.document.getText().includes('person: khoa\n'), dossier.document.getText());
    ok(registry.document.getText().includes('- id: khoa\n'), registry.document.getText());
    ok(!registry.document.getText().includes('tran-minh-khoa'), registry.document.getText());
    // What the edit touches may be shown anew.
    registry = await open('invented.registry.yaml');
    dossier = await open('meeting.dossier.yaml');
  });

  it('says over an entry how often dossiers name it', async () => {
    const titles = async () =>
      (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', registry.document.uri, 10)).map(
        ({ command }) => command?.title ?? '',
      );
    let found = await titles();
    // The first time they are counted in the background.
    for (let i = 0; i < 100 && !found.some((title) => /\d mentions? in \d/.test(title)); i++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found = await titles();
    }
    ok(
      found.some((title) => /^\d+ mentions in 2 dossiers$/.test(title)),
      JSON.stringify(found),
    );
  });

  it('folds entries', async () => {
    const folds = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      registry.document.uri,
    );
    const entry = rangeOf(registry.document, '- id: tran-minh-khoa').start.line;
    ok(
      folds.some(({ start }) => start === entry),
      JSON.stringify(folds),
    );
  });

  it('converts a text to YAML in its place, and back to the same text in the same file', async () => {
    const text = await open('visit.dossier.txt');
    const before = text.document.getText();
    const names = async () => {
      const folder = workspaceFile('.');
      const found = await workspace.fs.readDirectory(folder);
      return found.map(([name]) => name).filter((name) => name.startsWith('visit.'));
    };
    const convertTo = async (name: string) => {
      const { path } = workspaceFile(name);
      const shown = until(
        window.onDidChangeActiveTextEditor,
        () => window.activeTextEditor?.document.uri.path === path,
      );
      await commands.executeCommand('chancery.convertDossier');
      await shown;
      equal(window.activeTextEditor?.document.isDirty, false, 'saved');
      return window.activeTextEditor?.document.getText() ?? '';
    };
    const made = await convertTo('visit.dossier.yaml');
    ok(/^body: \|/m.test(made), made);
    equal(await names(), ['visit.dossier.yaml'], 'files after the first conversion');
    equal(window.activeTextEditor?.document.languageId, 'yaml', 'language');
    equal(await convertTo('visit.dossier.txt'), before, 'text');
    equal(await names(), ['visit.dossier.txt'], 'files after the second conversion');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    dossier = await open('meeting.dossier.yaml');
  });

  it('takes aliases for what they stand for', async () => {
    await type(
      dossier,
      PARTICIPANT,
      `${PARTICIPANT.replace('- person', '- &khoa\n    person')}\n  - <<: *khoa\n    rank: Major General`,
    );
    await untilFindings(dossier.document, (found) => found.some(({ text }) => text === 'Major General'));
    const at = rangeOf(dossier.document, '*khoa').end;
    const [definition] = await commands.executeCommand<{ readonly uri: Uri }[]>(
      'vscode.executeDefinitionProvider',
      dossier.document.uri,
      new Position(at.line, at.character - 1),
    );
    ok(definition !== undefined, 'the anchor is found');
  });
});
