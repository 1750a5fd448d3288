import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { execute, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from './context.js';
import { DocumentCache } from './document-cache.js';
import { subgraphError } from './errors.js';

export interface InProcessSubgraph {
  readonly schema: GraphQLSchema;
  /** Makes the subgraph's context for a request: its loaders, its door to the database. */
  readonly contextFor: (request: GatewayContext) => object;
  /** How many parsed documents to keep. */
  readonly cacheSize?: number;
}

type SubgraphResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Calls a subgraph's schema in this process.
 * All fetches of one request share one subgraph context; every fetch gets an answer of its own, which the gateway may change.
 */
export class InProcessDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #subgraph: InProcessSubgraph;
  readonly #documents: DocumentCache;
  readonly #contexts = new WeakMap<GatewayContext, object>();

  constructor(subgraph: InProcessSubgraph) {
    this.#subgraph = subgraph;
    this.#documents = new DocumentCache(subgraph.cacheSize ?? 1_000);
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<SubgraphResponse> {
    const { data = null, errors } = await execute({
      schema: this.#subgraph.schema,
      // Not validated: the planner wrote it against this very schema.
      document: this.#documents.parse(request.query ?? ''),
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: this.#contextOf(context as GatewayContext),
    });
    // The gateway's type says formatted errors; given whole, they keep their cause for the log.
    return errors ? { data, errors: errors.map(subgraphError) as GraphQLFormattedError[] } : { data };
  }

  #contextOf(request: GatewayContext): object {
    let context = this.#contexts.get(request);
    if (!context) {
      context = this.#subgraph.contextFor(request);
      this.#contexts.set(request, context);
    }
    return context;
  }
}
