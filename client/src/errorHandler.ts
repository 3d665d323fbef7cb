/** What happens when the server fails: it is started again a few times, then the user is told and asked. */
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { maxRestarts, periodMinutes, type RestartPolicy } from './restartPolicy.ts';

/** Messages that cannot be read or sent are no reason to stop until several come in a row. */
const toleratedErrors = 3;

export function createErrorHandler(restarts: RestartPolicy): ErrorHandler {
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= toleratedErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () =>
      restarts.ended(Date.now()) === 'restart'
        ? {
            action: CloseAction.Restart,
            message: 'The Chancery server ended unexpectedly and is started again.',
            // Logged, not shown: the user's documents are sent to the new server and nothing is asked of anyone.
            handled: true,
          }
        : {
            action: CloseAction.DoNotRestart,
            message: `The Chancery server ended ${maxRestarts + 1} times within ${periodMinutes} minutes and stays stopped. "Chancery: Restart Server" starts it again; "Chancery: Show Output" says what happened.`,
          },
  };
}
