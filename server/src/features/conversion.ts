/** A dossier in the other of its two forms, and the name that the file then has. */

import type { Analysis } from '../analysis/analysis.ts';
import { type Conversion, textToYaml, yamlToText } from '../dossier/convert.ts';

export function convert({ text, dossier }: Analysis): Conversion {
  return dossier.kind === 'text' ? textToYaml(text) : yamlToText(text);
}

/** `talks.dossier.txt` is `talks.dossier.yaml` in YAML, and `talks.dossier` as a text again. */
export function convertedName(uri: string, from: 'text' | 'yaml'): string {
  const stem = uri.replace(/(?:\.dossier)?(?:\.(?:txt|md|ya?ml))?$/i, '');
  return `${stem}.dossier${from === 'text' ? '.yaml' : ''}`;
}
