/** A new entry of any kind for a registry file, with a hole for each key that it must have, laid out like its neighbours. */

import { entryPlace } from '../registry/entryPlace.ts';
import { KINDS, type RegistryFile, type SectionKey } from '../registry/records.ts';
import { entryText } from './yamlEntries.ts';

export interface NewEntry {
  readonly offset: number;
  /** With tab stops, in the syntax of LSP. */
  readonly snippet: string;
}

/** `file` null: the text of a file that is to be made. Null where an entry cannot simply follow the others. */
export function newEntry(file: RegistryFile | null, section: SectionKey): NewEntry | null {
  const place = entryPlace(file, section);
  if (place === null) return null;
  const { offset, before, column, newline } = place;
  const { text } = entryText(KINDS[section].shape, column + 2, true);
  const snippet = `${escaped(before)}${' '.repeat(column)}- ${text}$0${newline}`;
  return { offset, snippet: snippet.replace(/\r?\n/g, newline) };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
