import { vi } from 'vitest';
import { type createGateway } from '../../gateway/gateway.js';
import { InProcessDataSource } from '../../gateway/data-source.js';
import { httpLimits, type HttpLimits } from '../../gateway/limits/http.js';
import { memoryStore, RateLimiter } from '../../gateway/rate-limit/rate-limiter.js';
import { startHttpServer, type RunningServer } from '../../gateway/server.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import type { ExecuteRead } from '../../subgraphs/shared/query.js';
import { supergraphSdl } from '../support/graph.js';

export interface ServerOptions {
  readonly read?: ExecuteRead;
  /** Points that an anonymous caller may spend in a minute. */
  readonly points?: number;
  readonly limits?: Partial<HttpLimits>;
}

const nothing: ExecuteRead = async () => [];

const few = { anonymous: 1, signedIn: 1 };
const budgetsOf = (points: number) => ({
  operations: { anonymous: points, signedIn: 1 },
  exports: few,
  citations: few,
});

/** The API over a real HTTP server on a free port, its calls to subgraphs counted; further servers where a case needs one of its own. */
export class Target {
  readonly logged: string[] = [];
  readonly #servers: RunningServer[] = [];
  readonly #calls = vi.spyOn(InProcessDataSource.prototype, 'process');
  url = '';

  static async start(read: ExecuteRead = nothing): Promise<Target> {
    const target = new Target();
    target.url = await target.server({ read });
    return target;
  }

  async server({ read = nothing, points, limits }: ServerOptions): Promise<string> {
    const logger: Parameters<typeof createGateway>[0]['logger'] = (_, message) => void this.logged.push(message);
    const limiter = points === undefined ? undefined : new RateLimiter(memoryStore(budgetsOf(points)));
    const server = createInProcessGateway({
      ...{ supergraphSdl, logger, executeReadFor: () => read },
      ...(limiter && { rateLimiter: limiter }),
    });
    const running = await startHttpServer({
      ...{ server, logger, host: '127.0.0.1', port: 0, ready: async () => true, noticeMillis: 0 },
      limits: { ...httpLimits, ...limits },
    });
    this.#servers.push(running);
    return running.url;
  }

  get calls(): number {
    return this.#calls.mock.calls.length;
  }

  forgetCalls(): void {
    this.#calls.mockClear();
  }

  async stop(): Promise<void> {
    this.#calls.mockRestore();
    await Promise.all(this.#servers.map((server) => server.stop()));
  }
}
