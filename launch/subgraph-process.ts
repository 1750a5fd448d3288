import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from '../gateway/logger.js';

export interface SubgraphProcessOptions {
  readonly name: string;
  /** What the process sees: the database and its key among it. */
  readonly environment: NodeJS.ProcessEnv;
  readonly logger: Logger;
  /** Milliseconds before it is started again after the first end, the second, and so on; after the last it stays down. */
  readonly pauses?: readonly number[];
}

const program = fileURLToPath(new URL('./subgraph.js', import.meta.url));

/** Ends longer ago than this, in milliseconds, are forgotten. */
const rememberedMillis = 60_000;
const defaultPauses = [100, 500, 1_000, 2_000, 4_000];
/** How long a process may take to answer what it has under way, in milliseconds. */
const stopMillis = 12_000;

/** One subgraph in a process of its own, which is started again when it ends by itself. */
export class SubgraphProcess {
  #child: ChildProcess | undefined;
  #origin: string | undefined;
  #ends: number[] = [];
  readonly #stopping = new AbortController();

  constructor(private readonly options: SubgraphProcessOptions) {}

  /** Where it listens; undefined while it is down. */
  get origin(): string | undefined {
    return this.#origin;
  }

  /** Resolves when it listens; rejects when it ends before. */
  async start(): Promise<void> {
    const { name, environment: env } = this.options;
    // Its errors and its log go where ours go; what a program prints for people stays out of it.
    const child = fork(program, [name], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child = child;
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    const message = once(child, 'message') as Promise<[{ origin: string }]>;
    const told = await Promise.race([message, ended.then(() => undefined)]);
    if (!told) throw new Error(`The subgraph ${name} has ended before it was up.`);
    this.#origin = told[0].origin;
    void ended.then(([code, signal]) => this.#ended(signal ?? `code ${code}`));
  }

  /** Lets it answer what it has under way; resolves when it is gone. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#origin = undefined;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    if (child.connected) child.disconnect();
    const impatience = setTimeout(() => child.kill('SIGKILL'), stopMillis);
    await gone;
    clearTimeout(impatience);
  }

  async #ended(how: string): Promise<void> {
    this.#origin = undefined;
    if (this.#stopping.signal.aborted) return;
    const { name: subgraph, logger, pauses = defaultPauses } = this.options;
    const now = performance.now();
    this.#ends = [...this.#ends.filter((end) => now - end < rememberedMillis), now];
    const millis = pauses[this.#ends.length - 1];
    if (millis === undefined) {
      logger('error', 'A subgraph has ended too often; it stays down.', { subgraph, how });
      return;
    }
    logger('error', 'A subgraph has ended; it is started again.', { subgraph, how, millis });
    try {
      await pause(millis, undefined, { signal: this.#stopping.signal });
      await this.start();
      logger('info', 'A subgraph is up again.', { subgraph });
    } catch {
      await this.#ended('before it was up');
    }
  }
}
