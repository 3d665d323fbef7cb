/** Reads a dossier from disk: strictly UTF-8, within the size that the analysis is made for, byte order mark kept. */
import { readBytesNow } from '../node/readBytes.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import { MAX_LENGTH } from '../yaml/limits.ts';
import { fileProblem } from './failure.ts';

export type ReadResult = { readonly text: string } | { readonly problem: string };

/** No text of more bytes can be within the limit: UTF-8 spends at most three on a UTF-16 unit. */
const maxBytes = 3 * MAX_LENGTH;

// `ignoreBOM: true` keeps the mark in the text, so that offsets are those of the file.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function readDocument(path: string): ReadResult {
  try {
    const read = readBytesNow(path, maxBytes);
    if ('error' in read) {
      return { problem: read.error === 'too-large' ? tooLarge(read.size) : fileErrorText(read.error) };
    }
    const decoded = decodeUtf8(read.bytes);
    const large = 'text' in decoded && decoded.text.length > MAX_LENGTH;
    return large ? { problem: tooLarge(read.bytes.length) } : decoded;
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}

export function decodeUtf8(bytes: Uint8Array): ReadResult {
  try {
    return { text: utf8.decode(bytes) };
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}

export function tooLarge(bytes: number): string {
  const mebibytes = (bytes / (1024 * 1024)).toFixed(1);
  return `is ${mebibytes} MiB large; texts of up to ${MAX_LENGTH.toLocaleString('en')} UTF-16 units are read`;
}
