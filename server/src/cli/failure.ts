/** What stops a command before it starts: its message goes to standard error and the exit code is 2. */

export class UsageError extends Error {}

/** A file that is passed over: the others are read all the same, and the exit code is 2. */
export interface Unreadable {
  readonly file: string;
  /** "is not UTF-8" */
  readonly problem: string;
}

export function unreadableLine({ file, problem }: Unreadable): string {
  return `${file}: ${problem}.\n`;
}

/**
 * What went wrong in the analysis itself, to be put behind the name of the text: one text must not cost the answers of all
 * behind it. What stops the whole command is thrown again.
 */
export function ownProblem(error: unknown): string {
  if (error instanceof UsageError) throw error;
  return `could not be analysed, by a fault of Chancery's (${String(error)}). Please report it with the text`;
}

/** What keeps a file from being written, to be put behind its name. */
export function writeProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return writing[code] ?? wording[code] ?? `could not be written: ${fileProblem(error)}`;
}

/** 0 clean, 1 findings at or above `--fail-on`, 2 bad usage or unreadable input. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What Node's file functions reject with, in words for people. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return wording[code] ?? (error instanceof Error ? error.message : String(error));
}

const writing: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a file system that is read-only',
  ENOSPC: 'could not be written: the disk is full',
  EDQUOT: 'could not be written: this user has no room left on the disk',
};

const wording: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ELOOP: 'is a loop of symbolic links',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8. Save it with the encoding UTF-8',
};
