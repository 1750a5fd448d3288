import { OperationEndedError } from './errors.js';
import type { AnyQuery, ExecuteRead } from './query.js';

/** Runs a read; `signal` ends it. */
export type Read = (query: AnyQuery, params: object, signal: AbortSignal) => Promise<object[]>;

interface Running {
  readonly rows: Promise<object[]>;
  readonly controller: AbortController;
  /** How many still wait for it. */
  waiting: number;
}

/**
 * Shares reads under way: the same statement with the same parameters, asked again by the same caller before it is answered, is sent once.
 * It ends early only when nobody waits for it any more. Rows are shared: whoever gets them must not change them.
 */
export function createReadSharing() {
  const running = new Map<string, Running>();

  /** Only the read itself is forgotten, not one that was begun in its place. */
  function forget(key: string, ended: Running): void {
    if (running.get(key) === ended) running.delete(key);
  }

  function start(key: string, read: Read, query: AnyQuery, params: object): Running {
    const controller = new AbortController();
    const rows = read(query, params, controller.signal).finally(() => forget(key, started));
    const started: Running = { rows, controller, waiting: 0 };
    running.set(key, started);
    return started;
  }

  /** The door of one request: `read` is what sends its reads. */
  return (caller: string, signal: AbortSignal, read: Read): ExecuteRead =>
    async (query, params) => {
      if (signal.aborted) throw new OperationEndedError();
      const key = `${caller}\n${query.cypher}\n${JSON.stringify(params, exactly)}`;
      const shared = running.get(key) ?? start(key, read, query, params);
      shared.waiting += 1;
      const leave = () => {
        shared.waiting -= 1;
        if (shared.waiting > 0) return;
        forget(key, shared);
        shared.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      try {
        return (await shared.rows) as never;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    };
}

const exactly = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);
