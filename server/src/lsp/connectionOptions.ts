/** How connections of every host treat messages. */
import { type ConnectionOptions, LSPErrorCodes, Message } from 'vscode-languageserver';

/**
 * A request that is cancelled while it waits for its turn is answered at once. The library by itself would still run
 * it, with a token that never tells its listeners.
 */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) => {
      if (!Message.isRequest(message)) return undefined;
      const { jsonrpc, id, method } = message;
      return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: `${method} cancelled` } };
    },
  },
};
