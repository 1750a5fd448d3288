import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { GatewayContext } from './context.js';
import { DocumentCache } from './document-cache.js';
import { subgraphError } from './errors.js';
import { inParts, type Variables } from './representations.js';
import { subgraphTooLate } from './unavailable.js';

export interface InProcessSubgraph {
  readonly schema: GraphQLSchema;
  /** Makes the subgraph's context for a request: its loaders, its door to the database. */
  readonly contextFor: (request: GatewayContext) => object;
  /** How long one fetch may take, in milliseconds. */
  readonly fetchMillis?: () => number;
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
    // Not validated: the planner wrote it against this very schema.
    const document = this.#documents.parse(request.query ?? '');
    const variables = request.variables ?? {};
    const contextValue = this.#contextOf(context as GatewayContext);
    const answer = inParts(variables, (part) => this.#execute(document, part, contextValue));
    const { data = null, errors } = await within(this.#subgraph.fetchMillis?.() ?? 3_000, answer);
    // The gateway's type says formatted errors; given whole, they keep their cause for the log.
    return errors ? { data, errors: errors.map(subgraphError) as GraphQLFormattedError[] } : { data };
  }

  async #execute(document: DocumentNode, variableValues: Variables, contextValue: object): Promise<ExecutionResult> {
    return execute({ schema: this.#subgraph.schema, document, variableValues, contextValue });
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

/** The answer, or after its time an error that costs this fetch only. */
async function within(millis: number, answer: Promise<ExecutionResult>): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve({ data: null, errors: [subgraphTooLate()] }), millis);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
