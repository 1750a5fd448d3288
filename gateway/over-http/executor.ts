import { execute, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { DocumentCache } from '../document-cache.js';
import { HttpRefusal } from '../http.js';
import type { Variables } from '../representations.js';

/** A call's body: what the planner asks of one subgraph. */
export interface CallBody {
  readonly query: string;
  readonly variables: Variables;
}

/** Reads the body of a call; refuses what has not its shape with 400. */
export function readCall(body: Buffer): CallBody {
  let call: Partial<Record<keyof CallBody, unknown>> | null;
  try {
    call = JSON.parse(body.toString('utf8')) as typeof call;
  } catch {
    throw noCall();
  }
  const { query, variables = {} } = call ?? {};
  if (typeof query !== 'string' || typeof variables !== 'object' || variables === null) throw noCall();
  return { query, variables: variables as Variables };
}

/** Executes documents against a schema, each parsed and validated once. */
export class Executor {
  readonly #documents = new DocumentCache(1_000);
  readonly #valid = new WeakSet<DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  async execute({ query, variables: variableValues }: CallBody, contextValue: object): Promise<ExecutionResult> {
    const document = this.#validated(query);
    return execute({ schema: this.schema, document, variableValues, contextValue });
  }

  #validated(query: string): DocumentNode {
    const document = this.#parsed(query);
    if (this.#valid.has(document)) return document;
    // The planner knows this schema by the composed one: after a change of either they may differ.
    if (validate(this.schema, document, undefined, { maxErrors: 1 }).length > 0) throw notOfThisSchema();
    this.#valid.add(document);
    return document;
  }

  #parsed(query: string): DocumentNode {
    try {
      return this.#documents.parse(query);
    } catch {
      throw notOfThisSchema();
    }
  }
}

const noCall = (): HttpRefusal =>
  new HttpRefusal(400, 'BAD_REQUEST', 'The body of a call holds a query and its variables.');

const notOfThisSchema = (): HttpRefusal =>
  new HttpRefusal(400, 'GRAPHQL_VALIDATION_FAILED', 'The document does not fit the schema of this subgraph.');
