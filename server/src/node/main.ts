/** The language server as a Node process: over IPC for VS Code, over stdio for every other editor. */
import { startNodeServer } from './start.ts';

startNodeServer(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio');
