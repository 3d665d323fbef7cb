/** Writes a fixed text over the one that it was made from: the whole of it or nothing, and never over another text. */
import { randomUUID } from 'node:crypto';
import { access, constants, type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocument } from './documents.ts';
import { writeProblem } from './failure.ts';

/** `changed`: what stands there now is neither text, as somebody saved it meanwhile. */
export type Written = 'written' | 'changed' | { readonly problem: string };

export async function writeFixed(file: string, before: string, text: string): Promise<Written> {
  try {
    // A link stays one, and leads to the fixed text.
    const target = await realpath(file);
    // A folder lets files be replaced that may not be written.
    await access(target, constants.W_OK);
    const copy = await copyBeside(target, text);
    try {
      const now = readDocument(target);
      if (!('text' in now) || now.text !== before) return 'changed';
      if (copy === null) await writeFile(target, text, 'utf8');
      else await rename(copy, target);
      return 'written';
    } finally {
      if (copy !== null) await rm(copy, { force: true });
    }
  } catch (error) {
    return { problem: writeProblem(error) };
  }
}

/** A new file with the owner and the mode of `target`; null where one cannot take its place, so that it is written in place. */
async function copyBeside(target: string, text: string): Promise<string | null> {
  const { mode, uid, gid, nlink } = await stat(target);
  // Its other names would keep the old text.
  if (nlink > 1) return null;
  const copy = path.join(path.dirname(target), `.chancery-${randomUUID()}`);
  let handle: FileHandle;
  try {
    handle = await open(copy, 'wx', mode);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
  try {
    const own = await handle.stat();
    if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid);
    await handle.chmod(mode);
    await handle.writeFile(text, 'utf8');
    await handle.sync();
    await handle.close();
    return copy;
  } catch (error) {
    await handle.close();
    await rm(copy, { force: true });
    if (isRefusal(error)) return null;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
