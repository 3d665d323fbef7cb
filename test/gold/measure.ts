/** Runs the engine with the built-in registry over every gold document. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { goldDocuments, type NamedDocument } from './documents.ts';
import { type Comparison, compare } from './score.ts';

export interface Measured {
  readonly document: NamedDocument;
  readonly comparison: Comparison;
}

export function measure(folder?: string): Measured[] {
  const engine = createEngine(builtinRegistry());
  return goldDocuments(folder).map((document) => {
    const { text, name } = document;
    const { mentions } = engine.analyse(text, readDossier(text, { fileName: name }));
    return { document, comparison: compare(document.mentions, mentions) };
  });
}
