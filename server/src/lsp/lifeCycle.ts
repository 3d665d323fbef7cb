/** What a client may ask when (LSP, "Lifecycle Messages"): the library by itself serves everything at any time. */
import { type Connection, ErrorCodes, Message, type RequestMessage, ResponseError } from 'vscode-languageserver';

export interface LifeCycle {
  /** The message as it may be handled now; null for a notification that nobody may send yet or any more. */
  admit(message: Message): Message | null;
  /** True once the client has asked for the end. */
  isShutDown(): boolean;
}

/** One for each connection. */
export function createLifeCycle(): LifeCycle {
  let stage: 'before' | 'running' | 'after' = 'before';
  return {
    admit(message) {
      if (Message.isNotification(message)) return stage === 'running' || message.method === 'exit' ? message : null;
      if (!Message.isRequest(message)) return message;
      const asked = wellFormed(message);
      if (stage === 'after') return refused(message, ErrorCodes.InvalidRequest, 'The server has been shut down.');
      if (message.method === 'initialize') {
        if (stage === 'running')
          return refused(message, ErrorCodes.InvalidRequest, 'The server is initialised already.');
        // Without parameters it is answered with an error, and may be asked again.
        if (asked.method === 'initialize' && asked.params && !Array.isArray(asked.params)) stage = 'running';
      } else if (stage === 'before') {
        return refused(message, ErrorCodes.ServerNotInitialized, `Ask for initialize before ${message.method}.`);
      } else if (message.method === 'shutdown') stage = 'after';
      return asked;
    },
    isShutDown: () => stage === 'after',
  };
}

/** JSON-RPC knows parameters by name or by place, and none; `null` is how some clients write none. */
function wellFormed(message: RequestMessage): RequestMessage {
  const { params, ...bare } = message;
  if (params === undefined || params === null) return bare;
  if (typeof params === 'object') return message;
  return refused(message, ErrorCodes.InvalidParams, `The parameters of ${message.method} are no object.`);
}

/** The library answers requests by their method alone, so a refusal is a method of its own. */
const refusal = 'chancery/refused';

function refused(message: RequestMessage, code: number, reason: string): RequestMessage {
  return { ...message, method: refusal, params: [code, reason] };
}

export function answerRefusals(connection: Connection): void {
  connection.onRequest(refusal, (code: number, reason: string) => new ResponseError(code, reason));
}
