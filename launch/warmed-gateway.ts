import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import type { Driver } from 'neo4j-driver';
import type { GatewayContext } from '../gateway/context.js';
import type { Example } from '../gateway/graphiql/ide.js';
import type { Logger } from '../gateway/logger.js';
import type { RateLimiter } from '../gateway/rate-limit/rate-limiter.js';
import { createInProcessGateway } from './in-process.js';
import { createReads } from './reads.js';
import { runOnce, WarmUp } from './warm-up.js';

export interface WarmedGatewayOptions {
  readonly driver: Driver;
  readonly database: string;
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

/** The gateway over a database, with time limits that know whether its plans are made. */
export function createWarmedGateway({
  driver,
  database,
  supergraphSdl,
  examples,
  logger,
  rateLimiter,
}: WarmedGatewayOptions): WarmedGateway {
  const over = new AbortController();
  // One listener for each statement under way is no leak.
  setMaxListeners(0, over.signal);
  const warmUp = new WarmUp();
  const server = createInProcessGateway({
    supergraphSdl,
    executeReadFor: createReads({
      driver,
      database,
      statementMillis: warmUp.statementMillis,
      onUnavailable: () => void warm(),
    }),
    fetchMillis: warmUp.fetchMillis,
    logger,
    ...(rateLimiter && { rateLimiter }),
  });
  const documents = examples.map(({ query }) => query);
  const warm = () =>
    warmUp.start({ run: (query) => runOnce(server, query, over.signal), documents, signal: over.signal });
  return { server, warm, over };
}
