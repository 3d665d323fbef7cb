/** The program `chancery`: gives the commands this process's streams and ends with their exit code. */
import os from 'node:os';
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
    startWorker: (task) => new Worker(import.meta.filename, { workerData: task }),
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

/** A file or pipe has none; a terminal has those that NO_COLOR, FORCE_COLOR and TERM leave it. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}
