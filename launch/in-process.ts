import type { ApolloServer } from '@apollo/server';
import type { GatewayContext } from '../gateway/context.js';
import { InProcessDataSource } from '../gateway/data-source.js';
import { createGateway } from '../gateway/gateway.js';
import { httpLimits } from '../gateway/limits/http.js';
import type { Logger } from '../gateway/logger.js';
import type { RateLimiter } from '../gateway/rate-limit/rate-limiter.js';
import { measured } from './measured-read.js';
import { roster } from '../subgraphs/index.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { buildSubgraph } from '../subgraphs/shared/subgraph.js';

export interface InProcessOptions {
  readonly supergraphSdl: string;
  /** The door to the database that a subgraph reads through for one request. */
  readonly executeReadFor: (subgraph: string, request: GatewayContext) => ExecuteRead;
  /** How long one fetch from a subgraph may take, in milliseconds. */
  readonly fetchMillis?: () => number;
  readonly logger: Logger;
  readonly rateLimiter?: RateLimiter;
}

/** The gateway over every subgraph of the roster, all in this process; not yet started. */
export function createInProcessGateway({
  supergraphSdl,
  executeReadFor,
  fetchMillis,
  logger,
  rateLimiter,
}: InProcessOptions): ApolloServer<GatewayContext> {
  const subgraphs = new Map(roster.map((definition) => [definition.name, buildSubgraph(definition)]));
  return createGateway({
    supergraphSdl,
    logger,
    ...(rateLimiter && { rateLimiter }),
    dataSourceFor: (name) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph)
        throw new Error(`The supergraph names a subgraph ${name} that does not exist: run npm run schema.`);
      return new InProcessDataSource({
        schema: subgraph.schema,
        contextFor: (request) =>
          subgraph.createContext(measured(executeReadFor(name, request), request.measures), request.signal),
        ...(fetchMillis && { fetchMillis: subgraph.computes ? computing(fetchMillis) : fetchMillis }),
      });
    },
  });
}

/** What is computed may take as long as a whole operation. */
export const computing = (fetchMillis: () => number) => () => Math.max(httpLimits.operationMillis, fetchMillis());
