import type { ApolloServer } from '@apollo/server';
import type { Driver } from 'neo4j-driver';
import type { GatewayContext } from '../gateway/context.js';
import type { Logger } from '../gateway/logger.js';
import type { RateLimiter } from '../gateway/rate-limit/rate-limiter.js';
import { createInProcessGateway } from './in-process.js';
import { createReads } from './reads.js';

export interface ConnectOptions {
  readonly supergraphSdl: string;
  /** How long one statement may take, in milliseconds. */
  readonly statementMillis: () => number;
  /** How long one fetch from a subgraph may take, in milliseconds. */
  readonly fetchMillis: () => number;
  /** Called for every read that found no database. */
  readonly onUnavailable: () => void;
  readonly logger: Logger;
  readonly rateLimiter?: RateLimiter;
}

/** Makes the gateway over the subgraphs, wherever they are; not yet started. */
export type ConnectSubgraphs = (options: ConnectOptions) => ApolloServer<GatewayContext>;

/** The subgraphs in this process, over the one driver. */
export const inThisProcess =
  (driver: Driver, database: string): ConnectSubgraphs =>
  ({ statementMillis, onUnavailable, ...options }) =>
    createInProcessGateway({
      ...options,
      executeReadFor: createReads({ driver, database, statementMillis, onUnavailable }),
    });
