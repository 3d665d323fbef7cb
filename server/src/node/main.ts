/** The language server as a Node process: over IPC for VS Code, over stdio for every other editor; or one of its threads. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CountingWork, serveCounting } from './counter.ts';
import { startNodeServer } from './start.ts';

if (parentPort !== null) serveCounting(parentPort, workerData as CountingWork);
else startNodeServer(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio');
