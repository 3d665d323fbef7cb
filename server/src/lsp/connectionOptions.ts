/** How connections of every host treat messages. */
import { type ConnectionOptions, LSPErrorCodes, Message } from 'vscode-languageserver';
import type { LifeCycle } from './lifeCycle.ts';

/**
 * A request that is cancelled while it waits for its turn is answered at once. The library by itself would still run
 * it, with a token that never tells its listeners.
 */
export function connectionOptions(lifeCycle: LifeCycle): ConnectionOptions {
  return {
    connectionStrategy: {
      cancelUndispatched: (message) => {
        if (!Message.isRequest(message)) return undefined;
        const { jsonrpc, id, method } = message;
        return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: `${method} cancelled` } };
      },
    },
    messageStrategy: {
      handleMessage: (message, next) => {
        const admitted = lifeCycle.admit(message);
        return admitted === null ? undefined : next(admitted);
      },
    },
  };
}
