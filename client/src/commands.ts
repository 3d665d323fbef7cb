/** The commands of the palette. */
import { commands, type Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RestartPolicy } from './restartPolicy.ts';
import { statusReport } from './status.ts';

export function registerCommands(client: BaseLanguageClient, restarts: RestartPolicy): Disposable[] {
  const showOutput = () => client.outputChannel.show(true);
  const restart = async () => {
    restarts.forget();
    if (client.isRunning()) await client.stop();
    await client.start();
  };
  const showStatus = async () => {
    const choice = await window.showInformationMessage(statusReport(client), 'Show Output', 'Restart Server');
    if (choice === 'Show Output') showOutput();
    if (choice === 'Restart Server') await restart();
  };
  return [
    commands.registerCommand('chancery.restartServer', restart),
    commands.registerCommand('chancery.showOutput', showOutput),
    commands.registerCommand('chancery.showStatus', showStatus),
  ];
}
