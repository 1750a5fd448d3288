import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { Admission } from './admission.js';
import { createAuthenticate } from './callers/authenticate.js';
import { Connections } from './connections.js';
import type { GatewayContext } from './context.js';
import type { EndpointOptions } from './endpoint.js';
import type { Ide } from './graphiql/ide.js';
import { httpLimits } from './limits/http.js';
import type { Logger } from './logger.js';
import { Readiness } from './readiness.js';
import { createRequestListener, type Methods } from './routes.js';

export interface HttpServerOptions extends Partial<EndpointOptions> {
  /** As `createGateway` makes it: not yet started. */
  readonly server: ApolloServer<GatewayContext>;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether everything the answers depend on is there. */
  readonly ready: () => Promise<boolean>;
  readonly ide?: Ide;
  /** Further addresses beside the API's own. */
  readonly furtherRoutes?: ReadonlyMap<string, Methods>;
  readonly logger: Logger;
  /** How long to go on accepting after readiness turned false, for whoever asks for it to notice. */
  readonly noticeMillis?: number;
}

export interface RunningServer {
  /** The address of the API; in a browser, of the IDE. */
  readonly url: string;
  /** Not ready, then no new connections, then every request under way answered, within 15 seconds. */
  readonly stop: () => Promise<void>;
}

/** What a server does without: tokens, trusted documents, a revision to bind answers to, observers. */
const defaults: Omit<EndpointOptions, 'server' | 'limits' | 'admission'> = {
  authenticate: createAuthenticate(),
  documents: new Map(),
  revision: async () => undefined,
  observers: [],
};

/** Starts the API and serves it over HTTP until it is stopped. */
export async function startHttpServer(options: HttpServerOptions): Promise<RunningServer> {
  const { server, host, port, limits = httpLimits } = options;
  const readiness = new Readiness(options.ready);
  const http = createServer({
    headersTimeout: limits.headMillis,
    requestTimeout: limits.bodyMillis,
    connectionsCheckingInterval: Math.min(500, limits.headMillis / 2),
  });
  http.maxRequestsPerSocket = limits.requestsPerConnection;
  http.setTimeout(limits.idleMillis);
  const connections = new Connections(http);
  server.addPlugin({ serverWillStart: async () => ({ drainServer: () => connections.drain(10_000) }) });
  await server.start();
  http.on('request', createRequestListener({ ...defaults, admission: new Admission(), ...options, limits, readiness }));
  try {
    // eslint-disable-next-line no-restricted-syntax -- called by composition roots alone, which give host and port
    http.listen(port, host);
    await once(http, 'listening');
  } catch (error) {
    await server.stop();
    throw error;
  }
  const stop = async () => {
    readiness.stop();
    await delay(options.noticeMillis ?? 200);
    await server.stop();
  };
  let stopped: Promise<void> | undefined;
  return { url: addressOf(http), stop: () => (stopped ??= stop()) };
}

function addressOf(http: Server): string {
  const { address, family, port } = http.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`;
}
