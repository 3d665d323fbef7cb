/** The commands of the palette. */
import { commands, type Disposable, Position, SnippetString, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MentionsParams, ServerRequests, ShowMentions } from '../../server/src/lsp/protocol.ts';
import { convertDossier } from './convertDossier.ts';
import { newRegistryEntry } from './newRegistryEntry.ts';
import type { RestartPolicy } from './restartPolicy.ts';
import { dossierLanguage } from './selector.ts';
import { restart } from './startStop.ts';
import { statusReport } from './status.ts';
import { newDossier } from './templates.ts';

/** What a code lens has counted; the mentions are found when it is clicked, as the texts are then. */
async function showMentions(client: BaseLanguageClient, ...[uri, line, kind, id]: ShowMentions): Promise<void> {
  const method: keyof ServerRequests = 'chancery/mentions';
  const params: MentionsParams = { uri, kind, id };
  const found: ServerRequests['chancery/mentions']['result'] = await client.sendRequest(method, params);
  const { protocol2CodeConverter: converter } = client;
  const places = found.map((place) => converter.asLocation({ ...place }));
  await commands.executeCommand('editor.action.showReferences', converter.asUri(uri), new Position(line, 0), places);
}

export function registerCommands(client: BaseLanguageClient, restarts: RestartPolicy): Disposable[] {
  const showOutput = () => client.outputChannel.show(true);
  const restartServer = async () => {
    restarts.forget();
    await restart(client);
  };
  const showStatus = async () => {
    const choice = await window.showInformationMessage(statusReport(client), 'Show Output', 'Restart Server');
    if (choice === 'Show Output') showOutput();
    if (choice === 'Restart Server') await restartServer();
  };
  const makeDossier = async () => {
    const asText = { label: 'Text', detail: 'A text with date, place and title above it', form: 'text' as const };
    const asYaml = { label: 'YAML', detail: 'Fields with participants and a body', form: 'yaml' as const };
    const choice = await window.showQuickPick([asText, asYaml], { placeHolder: 'How is the dossier to be written?' });
    if (choice === undefined) return;
    const language = choice.form === 'text' ? dossierLanguage : 'yaml';
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language }));
    await editor.insertSnippet(new SnippetString(newDossier(choice.form)));
  };
  return [
    commands.registerCommand('chancery.showMentions', (...args: ShowMentions) => showMentions(client, ...args)),
    commands.registerCommand('chancery.newDossier', makeDossier),
    commands.registerCommand('chancery.newRegistryEntry', () => newRegistryEntry(client)),
    commands.registerCommand('chancery.convertDossier', () => convertDossier(client)),
    commands.registerCommand('chancery.restartServer', restartServer),
    commands.registerCommand('chancery.showOutput', showOutput),
    commands.registerCommand('chancery.showStatus', showStatus),
  ];
}
