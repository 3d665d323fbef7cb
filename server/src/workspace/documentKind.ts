/** What a document is to Chancery, from its language, its name and the globs of its folder's `chancery.yaml`. */
import picomatch from 'picomatch/posix';
import { once } from '../text/once.ts';
import { neverSearched } from './fileSystem.ts';
import { indexEnding } from './indexFiles.ts';
import { fileName, pathInFolder } from './uri.ts';

/** `other` documents are left alone: the server has no findings for texts that nobody called a dossier. */
export type DocumentKind = 'dossier' | 'registry' | 'config' | 'other';

export interface DocumentGlobs {
  /** Plain-text, Markdown and YAML files that are dossiers besides those with a dossier's name. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly registry: readonly string[];
}

export const configFileName = 'chancery.yaml';
/** Files that are dossiers by their name: as text, and as YAML. */
const textDossiers = ['**/*.dossier', '**/*.dossier.{txt,md}'] as const;
const yamlDossiers = '**/*.dossier.{yaml,yml}';
export const registryGlob = '**/*.registry.{yaml,yml}';
/** Registries that `chancery registry compile` made. */
export const indexGlob = `**/*${indexEnding}`;

const dossierName = /\.dossier(\.(txt|md|ya?ml))?$/i;
/** `chancery-dossier` is the language that our VS Code extension defines; other editors name theirs themselves. */
const dossierLanguage = /^(?:chancery-)?dossier/;
const registryName = /\.registry\.(?:ya?ml|index)$/i;

interface NamedDocument {
  readonly uri: string;
  readonly languageId: string;
}

/** `folder` is the workspace folder that the globs belong to; null for a document outside every folder. */
export function documentKind(document: NamedDocument, folder: string | null, globs: DocumentGlobs): DocumentKind {
  return documentKinds(folder, globs)(document);
}

/** The same for many documents: the globs are compiled once. */
export function documentKinds(folder: string | null, globs: DocumentGlobs): (document: NamedDocument) => DocumentKind {
  const isNeverSearched = matcher(neverSearched);
  const isExcluded = matcher(globs.exclude);
  const isRegistry = matcher(globs.registry);
  const isIncluded = matcher(globs.include);
  return ({ uri, languageId }) => {
    const name = fileName(uri);
    const path = folder === null ? null : pathInFolder(folder, uri);
    if (path === configFileName) return 'config';
    // Before the names: opening a file must not make it count where no search would find it.
    if (isNeverSearched(path) || isExcluded(path)) return 'other';
    if (registryName.test(name) || isRegistry(path)) return 'registry';
    if (dossierName.test(name) || dossierLanguage.test(languageId)) return 'dossier';
    return isIncluded(path) ? 'dossier' : 'other';
  };
}

/** The globs by which a folder's registry files are found. */
export function registryGlobs(globs: DocumentGlobs): readonly string[] {
  return [registryGlob, indexGlob, ...globs.registry];
}

/** The globs by which a folder's dossiers are found. */
export function dossierGlobs(globs: DocumentGlobs): readonly string[] {
  return [...textDossiers, yamlDossiers, ...globs.include];
}

/** Compiled when it is asked for the first time. */
function matcher(globs: readonly string[]): (path: string | null) => boolean {
  const isMatch = once(() => picomatch([...globs], { dot: true }));
  return (path) => path !== null && globs.length > 0 && isMatch()(path);
}
