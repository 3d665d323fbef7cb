/** The gold documents of this folder, with the style, language and coverage by which their scores are broken down. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../support/repository.ts';
import { type GoldDocument, readMarkup } from './markup.ts';

export interface NamedDocument extends GoldDocument {
  /** The file's name: `<style>-<what it is about>[.<language>].dossier.<ending>`. */
  readonly name: string;
  readonly style: string;
  readonly language: string;
  /** `known` when the built-in registry has somebody who is in it, else `abroad`. */
  readonly coverage: string;
}

const NAME = /^(?<style>[a-z]+)-[a-z0-9-]+?(?:\.(?<language>vi|ja))?\.dossier\.(?:txt|md|yaml)$/;
const FOLDER = path.join(repositoryRoot, 'test/gold/documents');

/** Those of `folder`: ours, or another's that was kept apart. */
export function goldDocuments(folder = FOLDER): NamedDocument[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readDocument(folder, name));
}

function readDocument(folder: string, name: string): NamedDocument {
  const { style, language = 'en' } = NAME.exec(name)?.groups ?? {};
  if (style === undefined) throw new Error(`${name}: the name does not say what it is`);
  try {
    const document = readMarkup(readFileSync(path.join(folder, name), 'utf8'));
    const known = document.mentions.some(({ type, id }) => type === 'person' && id !== null && !id.startsWith('?'));
    return { ...document, name, style, language, coverage: known ? 'known' : 'abroad' };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
