import type { ApolloServer } from '@apollo/server';
import type { GatewayContext } from '../gateway/context.js';
import { InProcessDataSource } from '../gateway/data-source.js';
import { createGateway } from '../gateway/gateway.js';
import type { Logger } from '../gateway/logger.js';
import type { RateLimiter } from '../gateway/rate-limit/rate-limiter.js';
import { roster } from '../subgraphs/index.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { buildSubgraph } from '../subgraphs/shared/subgraph.js';

export interface InProcessOptions {
  readonly supergraphSdl: string;
  /** The door to the database that a subgraph reads through. */
  readonly executeReadFor: (subgraph: string) => ExecuteRead;
  readonly logger: Logger;
  readonly rateLimiter?: RateLimiter;
}

/** The gateway over every subgraph of the roster, all in this process; not yet started. */
export function createInProcessGateway({
  supergraphSdl,
  executeReadFor,
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
      const executeRead = executeReadFor(name);
      return new InProcessDataSource({
        schema: subgraph.schema,
        contextFor: () => subgraph.createContext(executeRead),
      });
    },
  });
}
