/** Work that a client may see go on, and may end: a bar only for what takes long. */
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Files that are read before anybody looks for a sign of it. */
const SILENT = 100;

type Bar = Awaited<ReturnType<Session['connection']['window']['createWorkDoneProgress']>>;

export interface Work {
  /** Cancelled by the request, or by whoever ends the work in the bar. */
  readonly token: CancellationToken;
  /** So many of all are done. */
  report(done: number, all: number): void;
}

/** Runs the task; a bar with the title stands while it goes on, where the client has one. */
export async function withProgress<R>(
  title: string,
  { connection, client }: Pick<Session, 'connection' | 'client'>,
  token: CancellationToken,
  task: (work: Work) => Promise<R>,
): Promise<R> {
  const source = new CancellationTokenSource();
  const cancel = () => source.cancel();
  const listening = [token.onCancellationRequested(cancel)];
  if (token.isCancellationRequested) cancel();
  const shows = client.window?.workDoneProgress === true;
  const bar: { made: Promise<Bar> | null; told: number } = { made: null, told: -1 };
  const begin = async (): Promise<Bar> => {
    const made = await connection.window.createWorkDoneProgress();
    made.begin(title, 0, undefined, true);
    listening.push(made.token.onCancellationRequested(cancel));
    return made;
  };
  /** A client that refuses the bar goes without. */
  const tell = (what: (made: Bar) => void) => void bar.made?.then(what, () => {});
  const report = (done: number, all: number) => {
    const percent = Math.floor((100 * done) / all);
    if (!shows || all < SILENT || percent === bar.told) return;
    bar.made ??= begin();
    bar.told = percent;
    tell((made) => made.report(percent, `${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`));
  };
  try {
    return await task({ token: source.token, report });
  } finally {
    tell((made) => made.done());
    for (const each of listening) each.dispose();
    source.dispose();
  }
}
