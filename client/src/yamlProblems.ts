/** Mistakes of YAML itself are told once: not by Chancery where another extension checks the same file. */
import { type Disposable, extensions, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest, type Middleware, vsdiag } from 'vscode-languageclient';
import { isToldElsewhere, withoutShared } from './toldElsewhere.ts';

const yamlExtension = 'redhat.vscode-yaml';

/** Leaves out of the findings of a document what another extension tells of it. */
export function withoutToldElsewhere(): Required<Pick<Middleware, 'provideDiagnostics' | 'handleDiagnostics'>> {
  /** By document, as it was when its findings were asked for last. */
  const last = new Map<string, boolean>();
  return {
    async provideDiagnostics(document, previous, token, next) {
      const uri = 'uri' in document ? document.uri : document;
      const isElsewhere = isElsewhereTold(uri);
      // To the server nothing has changed when the other extension comes or goes: it must tell all once more.
      const isOther = (last.get(uri.toString()) ?? isElsewhere) !== isElsewhere;
      last.set(uri.toString(), isElsewhere);
      const report = await next(document, isOther ? undefined : previous, token);
      return isElsewhere && report?.kind === vsdiag.DocumentDiagnosticReportKind.full
        ? { ...report, items: withoutShared(report.items) }
        : report;
    },
    handleDiagnostics: (uri, diagnostics, next) =>
      next(uri, isElsewhereTold(uri) ? withoutShared(diagnostics) : diagnostics),
  };
}

/** Asks for findings again when another extension may have begun to tell of the same mistakes, or ceased to. */
export function refetchProblems(client: BaseLanguageClient): readonly Disposable[] {
  const refetch = () => {
    if (!client.isRunning()) return;
    const feature = client.getFeature(DocumentDiagnosticRequest.method);
    const providers = new Set(workspace.textDocuments.map((document) => feature.getProvider(document)));
    for (const provider of providers) provider?.onDidChangeDiagnosticsEmitter.fire();
  };
  return [
    extensions.onDidChange(refetch),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('chancery.yamlProblems') || change.affectsConfiguration('yaml.validate'))
        refetch();
    }),
  ];
}

function isElsewhereTold(uri: Uri): boolean {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return isToldElsewhere({
    languageId: document?.languageId ?? null,
    setting: workspace.getConfiguration('chancery', uri).get('yamlProblems'),
    validate: workspace.getConfiguration('yaml', uri).get('validate'),
    isInstalled: extensions.getExtension(yamlExtension) !== undefined,
  });
}
