/** A dossier in the other of its two forms, and the name that the file then has. */

import type { Analysis } from '../analysis/analysis.ts';
import { textToYaml, yamlToText } from '../dossier/convert.ts';

/** `uri` is the address that fits the other form: `talks.dossier.txt` is `talks.dossier.yaml` in YAML, and comes back so. */
export type Converted = { readonly uri: string; readonly text: string } | { readonly refusal: string };

export function convert({ text, dossier }: Analysis, uri: string): Converted {
  const stem = uri.replace(/(?:\.dossier)?(?:\.(?:txt|md|ya?ml))?$/i, '');
  if (dossier.kind === 'text') {
    const made = textToYaml(text, uri.slice(stem.length));
    return 'refusal' in made ? made : { uri: `${stem}.dossier.yaml`, text: made.text };
  }
  const made = yamlToText(text);
  return 'refusal' in made ? made : { uri: stem + (made.ending ?? '.dossier'), text: made.text };
}
