/** Compiles registry files into the pack that a bundle carries; it runs when the bundle is built. */
import type { Span } from '../text/span.ts';
import { buildRegistry } from './load.ts';
import { type CompiledPack, PACK_VERSION, type PackFile } from './pack.ts';
import { readRegistryFile } from './read.ts';
import type { Located, RegistryFile, Sections } from './records.ts';

/** Throws when a file has any problem: a pack is made at build time, by somebody who can repair it. */
export function compilePack(files: readonly { readonly name: string; readonly text: string }[]): CompiledPack {
  const read = files.map(({ name, text }) =>
    readRegistryFile(`builtin:${name.replace(/\.registry\.ya?ml$/, '')}`, text),
  );
  const { problems } = buildRegistry({ builtin: null, files: read });
  const lines = read.flatMap((file) =>
    (problems.get(file.uri) ?? []).map(
      ({ code, message, span }) => `${file.uri}: ${code}: ${message}${quote(file, span)}`,
    ),
  );
  if (lines.length > 0) throw new Error(`The registry pack has ${lines.length} problems:\n${lines.join('\n')}`);
  return { version: PACK_VERSION, files: read.map(packFile) };
}

function quote(file: RegistryFile, span: Span): string {
  return `\n    ${(file.text ?? '').slice(span.start, span.end).slice(0, 120).replace(/\s+/g, ' ')}`;
}

function packFile({ uri, title, evidenceUntil, records }: RegistryFile): PackFile {
  return {
    uri,
    title,
    evidenceUntil: Number.isFinite(evidenceUntil) ? evidenceUntil : null,
    records: {
      ...section('people', records.people),
      ...section('rank-ladders', records['rank-ladders']),
      ...section('offices', records.offices),
      ...section('organisations', records.organisations),
      ...section('agreements', records.agreements),
      ...section('partnerships', records.partnerships),
      ...section('event-series', records['event-series']),
      ...section('events', records.events),
      ...section('sources', records.sources),
    },
  };
}

function section<Key extends keyof Sections, Record>(key: Key, entries: readonly Located<Record>[]) {
  if (entries.length === 0) return {};
  const packed = entries.flatMap(({ span, record }): [number, number, Record][] =>
    record === null ? [] : [[span.start, span.end, record]],
  );
  return { [key]: packed };
}
