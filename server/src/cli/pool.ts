/** Spreads files over worker threads and gives the outcomes in the order of the files. */
import { once } from 'node:events';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import { createEngines } from './engines.ts';
import { type Unreadable, UsageError } from './failure.ts';
import type { Input } from './inputs.ts';
import type { Host } from './io.ts';
import type { FaultyFile } from './problems.ts';
import { faultOutcome, type Outcome, perform, type Task } from './task.ts';

/** Enough files for a message to cost little, and few enough for no core to wait long at the end. */
const filesPerJob = 16;
/** Jobs a worker may be ahead of the printing; this bounds the outcomes that wait in memory. */
const jobsPerWorker = 4;

interface Job {
  readonly inputs: readonly (Input | Unreadable)[];
  readonly answerTo: MessagePort;
}

interface Answer {
  /** The message of a `UsageError`, whose class would be lost on the way. */
  readonly refusal: string | null;
  /** Registry files. */
  readonly faulty: readonly FaultyFile[];
  readonly missing: readonly Unreadable[];
  readonly outcomes: readonly (Outcome | Unreadable)[];
}

export async function* onAllCores(
  task: Task,
  inputs: readonly (Input | Unreadable)[],
  host: Host,
): AsyncGenerator<Outcome | Unreadable> {
  const workers = Array.from({ length: host.cores }, () => host.startWorker(task));
  const broken = Promise.race(workers.map(failure));
  const answers: Promise<Answer>[] = [];
  const waiting = new Map(workers.map((worker) => [worker, 0]));
  // Every worker reads the same registry.
  const told = new Set<string>();
  let asked = 0;
  try {
    while (answers.length > 0 || asked < inputs.length) {
      while (asked < inputs.length && answers.length < workers.length * jobsPerWorker) {
        const worker = leastBusy(waiting);
        waiting.set(worker, (waiting.get(worker) ?? 0) + 1);
        const answered = ask(worker, inputs.slice(asked, asked + filesPerJob)).finally(() =>
          waiting.set(worker, (waiting.get(worker) ?? 0) - 1),
        );
        answers.push(Promise.race([answered, broken]));
        asked += filesPerJob;
      }
      const answer = await answers.shift();
      for (const file of answer?.faulty ?? []) {
        if (!told.has(file.file)) yield faultOutcome(task, file);
        told.add(file.file);
      }
      for (const file of answer?.missing ?? []) {
        if (!told.has(file.file)) yield file;
        told.add(file.file);
      }
      if (typeof answer?.refusal === 'string') throw new UsageError(answer.refusal);
      yield* answer?.outcomes ?? [];
    }
    await Promise.all(workers.map(end));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** That with the fewest jobs which it has not answered; answers are waited for in the order of the files. */
function leastBusy(waiting: ReadonlyMap<Worker, number>): Worker {
  const [[least]] = [...waiting].sort(([, a], [, b]) => a - b) as [[Worker, number]];
  return least;
}

async function ask(worker: Worker, inputs: Job['inputs']): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  const job: Job = { inputs, answerTo: port2 };
  worker.postMessage(job, [port2]);
  const [answer] = await once(port1, 'message');
  port1.close();
  return answer;
}

/** A worker that ends by itself can keep what was compiled in it. */
async function end(worker: Worker): Promise<void> {
  const over = once(worker, 'exit');
  worker.postMessage(null);
  await over;
}

/** Rejects when the worker does. */
async function failure(worker: Worker): Promise<never> {
  const [error] = await once(worker, 'error');
  throw error;
}

/** The worker's side. */
export function serveJobs(port: MessagePort, task: Task): void {
  const faulty: FaultyFile[] = [];
  const missing: Unreadable[] = [];
  const engines = createEngines({
    cwd: task.cwd,
    faulty: (file) => void faulty.push(file),
    unreadable: (file) => void missing.push(file),
  });
  port.on('message', async (job: Job | null) => {
    if (job === null) return port.close();
    const { inputs, answerTo } = job;
    const outcomes: (Outcome | Unreadable)[] = [];
    let refusal: string | null = null;
    try {
      for (const input of inputs) outcomes.push('problem' in input ? input : await perform(task, input, engines));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refusal = error.message;
    }
    const answer: Answer = { refusal, faulty: faulty.splice(0), missing: missing.splice(0), outcomes };
    answerTo.postMessage(answer);
  });
}
