/** What V8 has made of a script, kept on disk: a start then reads it back instead of parsing a megabyte of source. */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/** Bytes behind the compiled code: its CRC-32. */
const TRAILER = 4;

/** Where one script's compiled code is kept. */
export interface CodeFile {
  readonly folder: string;
  /** Of the program; the folder may hold those of others. */
  readonly program: string;
  /** Differs for every source: V8 itself compares no more than its length. */
  readonly build: string;
}

/**
 * The compiled code kept there, or undefined where there is none, where it may be somebody else's, or where it is damaged:
 * V8 checks its version and its flags, and believes the rest, so that a single wrong byte would end the process.
 */
export function readCode(file: CodeFile): Buffer | undefined {
  // Missing before Node 20.15.
  if (crc32 === undefined) return undefined;
  try {
    const bytes = isOwn(statSync(file.folder)) ? readOwn(pathOf(file)) : null;
    if (bytes === null) return undefined;
    const code = bytes.subarray(0, bytes.length - TRAILER);
    return crc32(code) === bytes.readUInt32LE(code.length) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what V8 has compiled of the script by now, for its next start, if it has more than `atLeast` bytes, and drops
 * what earlier builds left. A folder that cannot be written costs time only, so nothing is thrown.
 */
export function keepCode(file: CodeFile, script: Script, atLeast: number): void {
  if (crc32 === undefined) return;
  const target = pathOf(file);
  const draft = `${target}.${process.pid}-${threadId}`;
  try {
    const code = script.createCachedData();
    if (code.length <= atLeast) return;
    const trailer = Buffer.alloc(TRAILER);
    trailer.writeUInt32LE(crc32(code));
    mkdirSync(file.folder, { recursive: true, mode: 0o700 });
    if (!isOwn(statSync(file.folder))) return;
    writeFileSync(draft, Buffer.concat([code, trailer]), { mode: 0o600 });
    renameSync(draft, target);
    for (const name of readdirSync(file.folder)) {
      if (name.startsWith(`${file.program}.`) && !name.startsWith(`${file.program}.${file.build}.`))
        rmSync(path.join(file.folder, name), { force: true });
    }
  } catch {
    // Where nothing can be written, nothing is left to remove.
    try {
      rmSync(draft, { force: true });
    } catch {}
  }
}

/**
 * What is kept is run: nobody else may have written it, neither through a shared folder nor, for root who kept the HOME of
 * a user, as that user. Windows has no such bits, and gives each user a cache folder of his own.
 */
function isOwn({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & WRITTEN_BY_OTHERS) === 0);
}

/** Bits of a file's mode: its group may write it, everybody may. */
const WRITTEN_BY_OTHERS = 0o022;

function readOwn(target: string): Buffer | null {
  const opened = openSync(target, 'r');
  try {
    return isOwn(fstatSync(opened)) ? readFileSync(opened) : null;
  } finally {
    closeSync(opened);
  }
}

function pathOf({ folder, program, build }: CodeFile): string {
  return path.join(folder, `${program}.${build}.${process.versions.v8}-${process.arch}.code`);
}
