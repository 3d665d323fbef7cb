/** Mistakes of YAML itself are told once: not by Chancery where another extension checks the same file. */
import { extensions, type Uri, workspace } from 'vscode';
import { isToldElsewhere, withoutShared } from './toldElsewhere.ts';

const yamlExtension = 'redhat.vscode-yaml';

/** Without what another extension tells of that document. */
export function ownProblems<Problem extends { readonly code?: unknown }>(uri: Uri, problems: Problem[]): Problem[] {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const isElsewhere = isToldElsewhere({
    languageId: document?.languageId ?? null,
    setting: workspace.getConfiguration('chancery', uri).get('yamlProblems'),
    validate: workspace.getConfiguration('yaml', uri).get('validate'),
    isInstalled: extensions.getExtension(yamlExtension) !== undefined,
  });
  return isElsewhere ? withoutShared(problems) : problems;
}
