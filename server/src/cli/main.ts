#!/usr/bin/env node
/** The program `chancery`: gives the commands this process's streams and ends with their exit code. */
import os from 'node:os';
import v8 from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { exitCodes } from './failure.ts';
import { type Host, output } from './io.ts';
import { serveJobs } from './pool.ts';
import { run } from './program.ts';

if (!isMainThread && parentPort !== null) serveJobs(parentPort, workerData);
else runProgram();

function runProgram(): void {
  // A reader that has seen enough ("| head") is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const io = {
    stdin: process.stdin,
    stdout: output(process.stdout, hasColours(process.stdout), process.stdout.isTTY === true),
    stderr: output(process.stderr, hasColours(process.stderr), process.stderr.isTTY === true),
    cwd: process.cwd(),
  };
  const host: Host = {
    cores: os.availableParallelism(),
    startWorker: (task) => {
      tuneCompiler();
      return new Worker(import.meta.filename, { workerData: task });
    },
    // Loaded on demand: the other commands need nothing of the protocol.
    startServer: async (packs) => (await import('../node/start.ts')).startNodeServer('stdio', packs),
  };
  run(process.argv.slice(2), io, host).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      process.stderr.write(`chancery: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = exitCodes.failure;
    },
  );
}

/**
 * Workers are done within seconds, and most of that is compiling: each thread compiles for itself. Plain machine code at
 * the first call, and the costly kind only for what is called several times as often as usual, save a sixth of the work
 * for a thousand dossiers. The flags are those of the engines named, and hold for the process: no server sets them.
 */
function tuneCompiler(): void {
  if (!/^v(?:20|22|24)\./.test(process.version)) return;
  v8.setFlagsFromString('--always-sparkplug');
  v8.setFlagsFromString('--interrupt-budget=500000');
}

/** A file or pipe has none; a terminal has those that NO_COLOR, FORCE_COLOR and TERM leave it. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}
