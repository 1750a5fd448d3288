import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { assertionKey, createVerify, hashOf, signAssertion } from '../../gateway/over-http/assertion.js';
import { HttpDataSource, type HttpSubgraph } from '../../gateway/over-http/data-source.js';
import type { CallLimits } from '../../gateway/over-http/limits.js';
import { startSubgraphServer, type RunningSubgraph } from '../../gateway/over-http/server.js';
import type { HttpServerOptions } from '../../gateway/server.js';
import type { Library } from './library.js';

/** Something that listens on a free port until it is closed. */
export async function listening(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** The two subgraphs of the library, each behind HTTP; where they are can be changed while they run. */
export class LibraryOverHttp {
  readonly keys = new Map<string, HttpSubgraph['key']>();
  readonly origins = new Map<string, string | undefined>();
  readonly sources: HttpDataSource[] = [];
  readonly logged: { message: string; details: Readonly<Record<string, unknown>> | undefined }[] = [];
  limits: Partial<CallLimits> = {};
  readonly #servers = new Map<string, RunningSubgraph>();

  constructor(readonly library: Library) {}

  async start(): Promise<void> {
    for (const [name, schema] of this.library.schemas()) {
      const key = assertionKey(randomBytes(32).toString('base64url'));
      const server = await startSubgraphServer({
        ...{ name, schema, host: '127.0.0.1', port: 0, ready: async () => true },
        verify: createVerify(name, key),
        contextFor: (request) => {
          request.measures.statements += 2;
          request.measures.rows += 5;
          return this.library.contextFor(name, request);
        },
        logger: (_, message, details) => void this.logged.push({ message, details }),
      });
      this.#servers.set(name, server);
      this.keys.set(name, key);
      this.origins.set(name, server.origin);
    }
  }

  /** The real gateway before them. */
  gateway(options: Partial<HttpServerOptions> = {}) {
    return this.library.start(options, { dataSourceFor: (name) => this.source(name) });
  }

  source(name: string): HttpDataSource {
    const source = new HttpDataSource({
      ...{ name, key: this.keys.get(name)!, limits: this.limits },
      origin: () => this.origins.get(name),
      fetchMillis: () => this.library.fetchMillis,
    });
    this.sources.push(source);
    return source;
  }

  /** Brings back what a test put elsewhere. */
  bringBack(): void {
    for (const [name, { origin }] of this.#servers) this.origins.set(name, origin);
  }

  /** Calls a subgraph as the gateway does, but for what is changed. */
  async call(name: string, body: string, change: { audience?: string; key?: HttpSubgraph['key']; body?: string } = {}) {
    const caller = { role: 'member', id: 'test' } as const;
    const assertion = { requestId: 'test', caller, statementMillis: 2_500, bodyHash: hashOf(body) };
    const { audience = name, key = this.keys.get(name)! } = change;
    return this.post(name, change.body ?? body, `Bearer ${await signAssertion(assertion, audience, key)}`);
  }

  post(name: string, body: string, authorization?: string): Promise<Response> {
    const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
    return fetch(`${this.origins.get(name)}/graphql`, { method: 'POST', headers, body });
  }

  async stop(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.close()));
    await Promise.all([...this.#servers.values()].map((server) => server.stop()));
  }
}
