import { parentPort, Worker } from 'node:worker_threads';

/** What a thread is asked, and what it answers. */
interface Question {
  readonly job: unknown;
}
type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'fault'; readonly message: string };

export type OnProgress = (done: number, total: number) => void;

/** Answers the jobs that come to this thread, one after the other; what `perform` throws is the fault of its job alone. */
export function serveJobs<Job>(perform: (job: Job, onProgress: OnProgress) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('Only a worker thread serves jobs.');
  const answer = (message: Answer) => port.postMessage(message);
  port.on('message', ({ job }: Question) => {
    try {
      const result = perform(job as Job, (done, total) => answer({ kind: 'progress', done, total }));
      answer({ kind: 'result', result });
    } catch (error) {
      answer({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** A thread for work that would hold up the event loop: started with its first job, one job at a time, never what keeps a process alive. */
export class WorkerThread {
  #worker: Worker | undefined;

  constructor(private readonly module: URL) {}

  /** Whether the thread remembers anything of jobs before. */
  get running(): boolean {
    return this.#worker !== undefined;
  }

  /** Runs one job to its result; `signal` ends it and the thread with it. A second job at the same time is a fault. */
  async run(job: unknown, onProgress: OnProgress, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    const worker = (this.#worker ??= this.#start());
    const stop = () => void this.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await this.#answer(worker, { job }, onProgress);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the thread, whatever it does; the next job starts another. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.module);
    worker.unref();
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }

  #answer(worker: Worker, question: Question, onProgress: OnProgress): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.off('message', onMessage).off('error', reject).off('exit', onExit);
        act();
      };
      const onExit = () => settle(() => reject(new Error('The thread ended before its job was done.')));
      const onMessage = (answer: Answer) => {
        if (answer.kind === 'progress') return onProgress(answer.done, answer.total);
        settle(() => (answer.kind === 'result' ? resolve(answer.result) : reject(new Error(answer.message))));
      };
      worker.on('message', onMessage).on('error', reject).on('exit', onExit);
      worker.postMessage(question);
    });
  }
}
