import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import type { GatewayContext } from '../gateway/context.js';
import type { Example } from '../gateway/graphiql/ide.js';
import type { Logger } from '../gateway/logger.js';
import type { RateLimiter } from '../gateway/rate-limit/rate-limiter.js';
import type { ConnectSubgraphs } from './connect.js';
import { runOnce, WarmUp } from './warm-up.js';

export interface WarmedGatewayOptions {
  /** Where the subgraphs are. */
  readonly connect: ConnectSubgraphs;
  readonly supergraphSdl: string;
  /** The operations whose plans are made ahead. */
  readonly examples: readonly Example[];
  readonly logger: Logger;
  readonly rateLimiter?: RateLimiter;
}

export interface WarmedGateway {
  /** Not yet started. */
  readonly server: ApolloServer<GatewayContext>;
  /** Makes the plans; again by itself when the database was away, which forgets its own. */
  readonly warm: () => Promise<void>;
  /** Ends the making of plans. */
  readonly over: AbortController;
}

/** The gateway over its subgraphs, with time limits that know whether its plans are made. */
export function createWarmedGateway({
  connect,
  supergraphSdl,
  examples,
  logger,
  rateLimiter,
}: WarmedGatewayOptions): WarmedGateway {
  const over = new AbortController();
  // One listener for each statement under way is no leak.
  setMaxListeners(0, over.signal);
  const warmUp = new WarmUp();
  const server = connect({
    supergraphSdl,
    statementMillis: warmUp.statementMillis,
    fetchMillis: warmUp.fetchMillis,
    onUnavailable: () => void warm(),
    logger,
    ...(rateLimiter && { rateLimiter }),
  });
  const documents = examples.map(({ query }) => query);
  const warm = () =>
    warmUp.start({ run: (query) => runOnce(server, query, over.signal), documents, signal: over.signal });
  return { server, warm, over };
}
