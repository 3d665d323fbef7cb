/** Work that must not run twice at a time, and that a fault must not end: asked for while it runs, it runs once more. */
import { attempt, type Log } from './guard.ts';

/** Runs the task at once, and once more if it was asked for again while it ran. */
export function inTurns(log: Log, name: string, task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    try {
      do {
        again = false;
        await attempt(log, name, undefined, task);
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}

/** Works off keys one by one, each for itself; `outdated` says that the key has come again since. */
export function createQueue(
  log: Log,
  name: string,
  work: (key: string, outdated: () => boolean) => Promise<void>,
): (key: string) => void {
  const waiting = new Set<string>();
  const workOff = inTurns(log, name, async () => {
    for (const key of [...waiting]) {
      waiting.delete(key);
      await attempt(log, name, undefined, () => work(key, () => waiting.has(key)));
    }
  });
  return (key) => {
    waiting.add(key);
    workOff();
  };
}
