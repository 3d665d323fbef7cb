#!/usr/bin/env node
/** The program `chancery`: gives the commands this process's streams and ends with their exit code. */
import { exitCodes } from './failure.ts';
import { output } from './io.ts';
import { run } from './program.ts';

// A reader that has seen enough ("| head") is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const io = {
  stdin: process.stdin,
  stdout: output(process.stdout, hasColours(process.stdout)),
  stderr: output(process.stderr, hasColours(process.stderr)),
  cwd: process.cwd(),
};

run(process.argv.slice(2), io, startServer).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`chancery: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = exitCodes.failure;
  },
);

/** Loaded on demand: the other commands need nothing of the protocol. */
async function startServer(): Promise<void> {
  const { startNodeServer } = await import('../node/start.ts');
  startNodeServer('stdio');
}

/** A file or pipe has none; a terminal has those that NO_COLOR, FORCE_COLOR and TERM leave it. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}
