/** Says how the server is doing: in the language status of dossiers and in the answer of "Chancery: Show Status". */
import { type Disposable, LanguageStatusSeverity, languages, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { ownDocuments } from './selector.ts';

export function showLanguageStatus(client: BaseLanguageClient): Disposable[] {
  const item = languages.createLanguageStatusItem('chancery.server', ownDocuments);
  item.name = 'Chancery';
  item.command = { title: 'Show Status', command: 'chancery.showStatus' };
  const update = () => {
    item.text = `Chancery: ${stateWord(client.state)}`;
    item.detail = trustSentence();
    item.busy = client.state === State.Starting;
    item.severity =
      client.state === State.Running || client.state === State.Starting
        ? LanguageStatusSeverity.Information
        : LanguageStatusSeverity.Error;
  };
  update();
  return [item, client.onDidChangeState(update), workspace.onDidGrantWorkspaceTrust(update)];
}

export function statusReport(client: BaseLanguageClient): string {
  const server = client.initializeResult?.serverInfo;
  const version = server?.version === undefined ? '' : ` (version ${server.version})`;
  return `The Chancery server is ${stateWord(client.state)}${version}. ${trustSentence()}`;
}

function stateWord(state: State): string {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    case State.Stopped:
      return 'stopped';
    case State.StartFailed:
      return 'unable to start';
  }
}

function trustSentence(): string {
  return workspace.isTrusted
    ? 'The registry and settings of this workspace are in use.'
    : 'This workspace is not trusted: only the built-in registry is in use.';
}
