/** Runs the command line inside the test's process, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Host, Io } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/program.ts';

/** A line of JSON output: whatever fields the tests ask for, of unknown types. */
export interface JsonLine {
  readonly [field: string]: unknown;
  readonly text?: unknown;
  readonly start?: unknown;
  readonly id?: unknown;
  readonly findings?: unknown;
  readonly message?: unknown;
  readonly error?: unknown;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON lines. */
  readonly objects: readonly JsonLine[];
}

export interface Bench {
  readonly folder: string;
  write(name: string, content: string | Uint8Array): void;
  /** `input` is what standard input holds. */
  chancery(args: readonly string[], input?: string | readonly Uint8Array[]): Promise<Outcome>;
  /** With somebody watching both outputs on one terminal: all that was written there. */
  onTerminal(args: readonly string[]): Promise<string>;
  remove(): void;
}

export function bench(): Bench {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-cli-'));
  return {
    folder,
    write(name, content) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    chancery: (args, input = '') => runIn(folder, args, typeof input === 'string' ? [Buffer.from(input)] : input),
    async onTerminal(args) {
      let seen = '';
      const write = async (text: string) => {
        seen += text;
      };
      const screen = { colour: false, terminal: true, write };
      async function* stdin(): AsyncGenerator<Uint8Array> {}
      await run(args, { stdin: stdin(), stdout: screen, stderr: screen, cwd: folder }, inProcess);
      return seen;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** No threads and no server: both take over more than a test's folder. */
export const inProcess: Host = {
  cores: 1,
  startWorker: () => {
    throw new Error('a worker was started on one core');
  },
  startServer: async () => {
    throw new Error('a server was started');
  },
};

async function runIn(cwd: string, args: readonly string[], chunks: readonly Uint8Array[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Io['stdout'] => ({
    colour: false,
    write: async (text) => {
      written[name] += text;
    },
  });
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const io = { stdin: stdin(), stdout: output('stdout'), stderr: output('stderr'), cwd };
  const exitCode = await run(args, io, inProcess);
  return { exitCode, ...written, objects: written.stdout.startsWith('{') ? jsonLines(written.stdout) : [] };
}

function jsonLines(text: string): readonly JsonLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Two people nobody has heard of, so that no fact of the built-in pack decides a test. */
export const miniRegistry = `registry: 1
title: Invented people
people:
  - id: dao-minh-khoa
    country: VN
    name: {full: Đào Minh Khoa, family: Đào, middle: Minh, given: Khoa, order: family-first, short: Khoa}
    source: https://example.org/khoa
`;

export const registryOptions = ['--no-builtin', '--registry', 'mini.registry.yaml'] as const;
