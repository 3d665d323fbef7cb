/** One document analysed as the editor would, with what the command line says of it. */
import type { Engine } from '../analysis/engine.ts';
import type { Spelling } from '../dossier/dossier.ts';
import { type ReadOptions, readDossier } from '../dossier/read.ts';
import type { Config } from '../workspace/config.ts';
import { inHouseStyle, type Snapshot } from '../workspace/snapshot.ts';

export interface Document {
  readonly text: string;
  readonly uri: string;
  readonly kind: 'text' | 'yaml';
  readonly date?: string | undefined;
  readonly spelling?: Spelling | undefined;
}

export function analyse({ text, uri, kind, date, spelling }: Document, config: Config, engine: Engine): Snapshot {
  const options: ReadOptions = {
    uri,
    kind,
    ...(date === undefined ? {} : { date }),
    ...(spelling === undefined ? {} : { spelling }),
  };
  return { uri, config, analysis: engine.analyse(text, inHouseStyle(readDossier(text, options), config)) };
}
