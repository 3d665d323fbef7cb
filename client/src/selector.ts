/** Which documents the server is told of, and which of them make it start. */
import type { DocumentSelector } from 'vscode-languageclient';

export const dossierLanguage = 'chancery-dossier';

/** One of these in a workspace means that Chancery has something to read there. */
export const ownFiles = '{**/*.dossier,**/*.dossier.*,**/*.registry.yaml,**/*.registry.yml,chancery.yaml}';

/** Documents that are Chancery's by language or by name, in whatever file system they are. */
export const ownDocuments = [
  { language: dossierLanguage },
  { pattern: '**/*.dossier' },
  { pattern: '**/*.dossier.{txt,md,yaml,yml}' },
  { pattern: '**/*.registry.{yaml,yml}' },
  { pattern: '**/chancery.yaml' },
];

/**
 * YAML files keep the language `yaml`, so that whatever people use for YAML goes on working in them. `chancery.yaml` may
 * make dossiers of plain-text, Markdown and YAML files of any name; the server knows which, and leaves the others alone.
 */
export const documentSelector: DocumentSelector = [
  ...ownDocuments,
  { language: 'plaintext' },
  { language: 'markdown' },
  { language: 'yaml' },
];

const ownName = /(?:\.dossier(?:\.(?:txt|md|ya?ml))?|\.registry\.ya?ml|\/chancery\.yaml)$/i;

/** True for documents that are Chancery's whatever a `chancery.yaml` says. */
export function isOwnPath(path: string): boolean {
  return ownName.test(path);
}
