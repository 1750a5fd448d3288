import { setTimeout as pause } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { GatewayContext } from '../gateway/context.js';
import { newMeasures } from '../gateway/measures.js';

/** How long things may take, in milliseconds: with plans at hand, and while the database makes them for the first time. */
const limits = {
  warm: { statement: 2_500, fetch: 3_000 },
  cold: { statement: 10_000, fetch: 10_000 },
} as const;

export interface WarmUpOptions {
  /** Runs an operation; rejects when it is worth another try. */
  readonly run: (document: string) => Promise<void>;
  /** The documents to run, the most used first. */
  readonly documents: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Has the gateway and the database make their plans before anybody waits for them, and knows whether they are made:
 * until then statements get the time that planning on a cold server takes.
 */
export class WarmUp {
  #warm = false;
  #running: Promise<void> | undefined;

  readonly statementMillis = (): number => this.#limits.statement;
  readonly fetchMillis = (): number => this.#limits.fetch;

  get #limits() {
    return this.#warm ? limits.warm : limits.cold;
  }

  /** Runs every document once, one after the other; again after a second as long as the database cannot be reached. */
  start(options: WarmUpOptions): Promise<void> {
    this.#warm = false;
    this.#running ??= this.#runAll(options).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #runAll({ run, documents, signal }: WarmUpOptions): Promise<void> {
    const waiting = [...documents];
    while (waiting[0] !== undefined && !signal.aborted) {
      const done = await run(waiting[0]).then(
        () => true,
        () => false,
      );
      if (done) waiting.shift();
      else await pause(1_000, undefined, { signal }).catch(() => {});
    }
    this.#warm = true;
  }
}

/** Runs an operation without a client; rejects when the database could not be reached. */
export async function runOnce(server: ApolloServer<GatewayContext>, query: string, signal: AbortSignal): Promise<void> {
  const contextValue = {
    requestId: 'warm-up',
    caller: { role: 'admin', id: 'warm-up' } as const,
    signal,
    measures: newMeasures(),
  };
  const { body } = await server.executeOperation({ query }, { contextValue });
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  if (errors.some(({ extensions }) => extensions?.['retryable'] === true)) throw new Error('not answered');
}
