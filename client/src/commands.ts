/** The commands of the palette. */
import { commands, type Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RestartPolicy } from './restartPolicy.ts';
import { restart } from './startStop.ts';
import { statusReport } from './status.ts';

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
  return [
    commands.registerCommand('chancery.restartServer', restartServer),
    commands.registerCommand('chancery.showOutput', showOutput),
    commands.registerCommand('chancery.showStatus', showStatus),
  ];
}
