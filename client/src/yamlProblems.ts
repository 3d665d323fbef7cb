/** Mistakes of YAML itself are told once: not by Chancery where another extension checks the same file. */
import { extensions, type Uri, workspace } from 'vscode';

/** The diagnostics that every YAML tool has; `yaml-limits` are Chancery's own. */
const sharedCode = 'yaml';
const yamlExtension = 'redhat.vscode-yaml';

/** Without what another extension tells of that document. */
export function ownProblems<Problem extends { readonly code?: unknown }>(uri: Uri, problems: Problem[]): Problem[] {
  return isToldElsewhere(uri) ? problems.filter(({ code }) => code !== sharedCode) : problems;
}

function isToldElsewhere(uri: Uri): boolean {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  // The lines between --- of a text are read by nobody else.
  if (document?.languageId !== 'yaml') return false;
  switch (workspace.getConfiguration('chancery', uri).get('yamlProblems')) {
    case 'always':
      return false;
    case 'never':
      return true;
    default: {
      const checks = workspace.getConfiguration('yaml', uri).get('validate') !== false;
      return checks && extensions.getExtension(yamlExtension) !== undefined;
    }
  }
}
