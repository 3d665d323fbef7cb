/** The compiled registry of a folder: opened once, held against its sources at each reading, and told about where it is refused. */

import { contentHash, type IndexSource, packSource } from '../registry/index/container.ts';
import type { CompiledPack } from '../registry/pack.ts';
import { once } from '../text/once.ts';
import { encodeUtf8 } from '../text/utf8.ts';
import { type BaseRegistry, judge, openBase } from '../workspace/baseRegistry.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import type { IndexFiles } from '../workspace/indexFiles.ts';
import { fileName } from '../workspace/uri.ts';
import type { FileReport } from './fileReport.ts';

export interface BaseLoader {
  /** The one that is in force of those found, and what is to be told of the others. */
  load(uris: readonly string[], builtin: boolean): Promise<LoadedBase>;
  /** The file has changed: what was read of it counts no more. */
  forget(uri: string): void;
}

export interface LoadedBase {
  readonly base: BaseRegistry | null;
  readonly reports: readonly FileReport[];
}

export interface BaseServices {
  /** Null where no file can be read piece by piece. */
  readonly indexFiles: IndexFiles | null;
  readonly pack: CompiledPack;
  readonly openText: (uri: string) => string | null;
  /** The file turned out not to be as it was written; everything is to be read again, without it. */
  readonly onDamage: () => void;
}

export function createBaseLoader({ indexFiles, pack, openText, onDamage }: BaseServices): BaseLoader {
  const opened = new Map<string, BaseRegistry>();
  const damaged = new Set<string>();
  /** How often a file was written anew. */
  const readings = new Map<string, number>();
  const source = once(() => packSource(pack));

  function isEdited(uri: string, { hash }: IndexSource): boolean {
    const text = openText(uri);
    // An editor shows no byte order mark, which the file may have.
    return text !== null && [text, `\ufeff${text}`].every((each) => contentHash(encodeUtf8(each)) !== hash);
  }

  /** The registry, or why it cannot be used. */
  async function one(uri: string, builtin: boolean): Promise<BaseRegistry | string> {
    if (indexFiles === null) return 'can be read from a disk only, which this editor does not have';
    if (damaged.has(uri)) return 'is damaged. Compile it again';
    const reading = readings.get(uri);
    const options = {
      builtin: builtin ? source() : null,
      isEdited,
      onDamage() {
        // What is still read of a file that has been replaced says nothing of the new one.
        if (damaged.has(uri) || readings.get(uri) !== reading) return;
        damaged.add(uri);
        onDamage();
      },
    };
    const known = opened.get(uri);
    if (known !== undefined) {
      const judged = await judge(uri, known.compiled.sources, indexFiles, options);
      return 'refusal' in judged ? judged.refusal : known;
    }
    const result = await openBase(uri, indexFiles, options);
    if (!('compiled' in result)) return 'refusal' in result ? result.refusal : fileErrorText(result.error);
    opened.set(uri, result);
    return result;
  }

  return {
    async load(uris, builtin) {
      for (const uri of opened.keys()) if (!uris.includes(uri)) opened.delete(uri);
      const reports: FileReport[] = [];
      let base: BaseRegistry | null = null;
      for (const uri of uris) {
        const result: BaseRegistry | string =
          base === null ? await one(uri, builtin) : `is not used, as ${fileName(base.uri)} is in force`;
        if (typeof result === 'string') reports.push(refused(uri, result));
        else base = result;
      }
      return { base, reports };
    },
    forget(uri) {
      opened.delete(uri);
      damaged.delete(uri);
      readings.set(uri, (readings.get(uri) ?? 0) + 1);
    },
  };
}

function refused(uri: string, why: string): FileReport {
  const message = `${fileName(uri)} ${why}. What it alone knows is not known here; registry files that it was made from are read themselves.`;
  return {
    uri,
    lines: null,
    problems: [{ code: 'compiled-registry', severity: 'warning', message, span: { start: 0, end: 0 } }],
  };
}
