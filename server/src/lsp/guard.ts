/** The only catch of the server: a fault is logged and answered with an empty result, and the server lives on. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/** Runs a task that must never take the server down; `fallback` is what a fault leaves behind. */
export async function attempt<R>(log: Log, name: string, fallback: R, task: () => R | Promise<R>): Promise<R> {
  try {
    return await task();
  } catch (error) {
    log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}

/** Wraps a request handler. A cancelled request is answered as such, whatever its handler came to. */
export function guarded<P, R>(
  log: Log,
  name: string,
  empty: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    const result = await attempt(log, name, empty, () => handler(params, token));
    return token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, `${name} cancelled`)
      : result;
  };
}
