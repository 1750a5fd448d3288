import { performance } from 'node:perf_hooks';
import type { Contender, OperationName, Variables } from './contender.js';

/** Times of one contender in one operation. */
export interface Figures {
  /** Milliseconds at concurrency 1. */
  readonly p50: number;
  readonly p95: number;
  /** Answers per second at concurrency 10; null where it was not measured. */
  readonly throughput: number | null;
  /** Statements for one answer. */
  readonly statements: number;
  readonly samples: number;
}

export interface Plan {
  readonly operation: OperationName;
  readonly pool: readonly Variables[];
  /** Seconds for each contender at concurrency 1, more where they are too few answers; half of it again at concurrency 10. */
  readonly seconds: number;
  readonly throughput: boolean;
}

const slice = 20;
/** What takes seconds is asked this often all the same: a median of two or three says nothing. */
const leastSamples = 9;

/** Measures contenders by turns, a few answers each, so that whatever else the machine does meets all of them. */
export async function measure(contenders: readonly Contender[], plan: Plan): Promise<Map<Contender, Figures>> {
  const runners = contenders.map((contender) => new Runner(contender, plan));
  for (const runner of runners) await runner.warmUp();
  while (runners.some((runner) => runner.isShort)) {
    for (const runner of runners) if (runner.isShort) await runner.slice();
  }
  const rounds = plan.throughput ? 3 : 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of runners) await runner.crowd((plan.seconds * 500) / rounds, 10);
  }
  return new Map(runners.map((runner) => [runner.contender, runner.figures()]));
}

/** Asks contenders by turns without measuring, so that what is compiled at run time is compiled before anything is timed. */
export async function warm(contenders: readonly Contender[], plan: Plan): Promise<void> {
  const runners = contenders.map((contender) => new Runner(contender, plan));
  const end = performance.now() + plan.seconds * 1_000 * runners.length;
  while (performance.now() < end) for (const runner of runners) await runner.slice();
}

class Runner {
  #spent = 0;
  readonly #times: number[] = [];
  #next = 0;
  #statements = 0;
  #crowd = { answers: 0, millis: 0 };

  constructor(
    readonly contender: Contender,
    readonly plan: Plan,
  ) {}

  /** Whether it has not been asked long or often enough. */
  get isShort(): boolean {
    return this.#spent < this.plan.seconds * 1_000 || this.#times.length < leastSamples;
  }

  /** At most two seconds: plans get compiled, caches filled. */
  async warmUp(): Promise<void> {
    const end = performance.now() + 2_000;
    for (let answers = 0; answers < 300 && performance.now() < end; answers += 1) await this.#one();
    const before = await this.contender.statements();
    for (let answers = 0; answers < 5; answers += 1) await this.#one();
    this.#statements = ((await this.contender.statements()) - before) / 5;
  }

  async slice(): Promise<void> {
    const end = performance.now() + 1_000;
    for (let answers = 0; answers < slice && performance.now() < end; answers += 1) {
      const started = performance.now();
      await this.#one();
      const took = performance.now() - started;
      this.#times.push(took);
      this.#spent += took;
    }
  }

  /** Several clients at once, each asking again as soon as it has its answer. */
  async crowd(millis: number, concurrency: number): Promise<void> {
    const started = performance.now();
    const client = async (): Promise<void> => {
      while (performance.now() - started < millis) {
        await this.#one();
        this.#crowd.answers += 1;
      }
    };
    await Promise.all(Array.from({ length: concurrency }, client));
    this.#crowd.millis += performance.now() - started;
  }

  figures(): Figures {
    const times = this.#times.toSorted((a, b) => a - b);
    const quantile = (share: number): number => times[Math.floor(share * times.length)] ?? Number.NaN;
    const { answers, millis } = this.#crowd;
    return {
      p50: quantile(0.5),
      p95: quantile(0.95),
      throughput: millis === 0 ? null : (answers * 1_000) / millis,
      ...{ statements: this.#statements, samples: times.length },
    };
  }

  #one(): Promise<unknown> {
    const { pool, operation } = this.plan;
    const variables = pool[this.#next % pool.length] ?? {};
    this.#next += 1;
    return this.contender.ask(operation, variables);
  }
}
