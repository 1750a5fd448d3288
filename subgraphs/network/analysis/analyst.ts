import { WorkerThread, type OnProgress } from '../../shared/worker-thread.js';
import type { NetworkSpec } from './network.formulas.js';
import type { Results, Task } from './task.js';
import type { NetworkRecords } from './records.row.js';
import type { Job } from './worker.js';

type ResultOf<One extends Task> = Results[One['task']];

/** The records of one state of the graph, read when first needed. */
export interface RecordsOfState {
  /** Names the state: its revision and release. */
  readonly key: string;
  readonly read: () => Promise<NetworkRecords>;
}

interface Kept {
  readonly result: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
}

/** How many results are kept. */
const maxKept = 200;

/** How long work goes on for which nobody waits any more, in milliseconds: what was too long for one answer is ready for the next. */
const graceMillis = 60_000;

/**
 * Analyses networks on a thread of its own, one task after the other. Each task on one state of the graph is done once and its result kept,
 * the last 200 of them. Work that nobody has waited for in a minute is cancelled.
 */
export class Analyst {
  readonly #thread = new WorkerThread(new URL('./worker.js', import.meta.url));
  readonly #kept = new Map<string, Kept>();
  #records: { readonly key: string; readonly records: Promise<NetworkRecords> } | undefined;
  #held: string | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  async analyse<One extends Task>(
    state: RecordsOfState,
    spec: NetworkSpec,
    task: One,
    { signal, onProgress = () => undefined }: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress } = {},
  ): Promise<ResultOf<One>> {
    const key = JSON.stringify([state.key, spec, task]);
    const kept = this.#kept.get(key) ?? this.#begin(key, state, { spec, task }, onProgress);
    // Used last, dropped last.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    kept.waiting += 1;
    const leave = () => this.#leave(key, kept);
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return (await kept.result) as ResultOf<One>;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  /** Ends the thread and whatever it does. */
  stop(): Promise<void> {
    return this.#thread.stop();
  }

  #leave(key: string, kept: Kept): void {
    kept.waiting -= 1;
    const cancel = () => {
      if (kept.waiting > 0 || kept.settled) return;
      this.#kept.delete(key);
      kept.controller.abort();
    };
    setTimeout(cancel, graceMillis).unref();
  }

  #begin(key: string, state: RecordsOfState, job: Job, onProgress: OnProgress): Kept {
    const controller = new AbortController();
    const result = this.#queue.then(() => this.#run(state, job, onProgress, controller.signal));
    this.#queue = result.catch(() => undefined);
    const kept: Kept = { result, controller, waiting: 0, settled: false };
    result.then(
      () => (kept.settled = true),
      () => this.#kept.delete(key),
    );
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= maxKept && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }

  async #run(state: RecordsOfState, job: Job, onProgress: OnProgress, signal: AbortSignal): Promise<unknown> {
    const records = await this.#recordsOf(state);
    const holds = this.#thread.running && this.#held === state.key;
    this.#held = state.key;
    return this.#thread.run(holds ? job : { ...job, records }, onProgress, signal);
  }

  #recordsOf({ key, read }: RecordsOfState): Promise<NetworkRecords> {
    if (this.#records?.key === key) return this.#records.records;
    const records = read();
    this.#records = { key, records };
    records.catch(() => (this.#records = undefined));
    return records;
  }
}
