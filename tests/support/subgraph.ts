import { graphql } from 'graphql';
import { inject } from 'vitest';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';
import type { ExecuteRead } from '../../subgraphs/shared/query.js';
import { buildSubgraph, type SubgraphDefinition } from '../../subgraphs/shared/subgraph.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
export type Data = any;

export interface TestSubgraph {
  /** Runs one operation and throws when there is any error. */
  readonly data: (query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** The names of the statements that one operation sends. */
  readonly statements: (query: string, variables?: Record<string, unknown>) => Promise<string[]>;
  /** All nodes of a root list, read page by page. */
  readonly all: (field: string, selection: string) => Promise<Data[]>;
  /** What the subgraph adds to records of another owner, in the order of the ids; null where it knows no such record. */
  readonly entities: (type: string, ids: readonly string[], selection: string) => Promise<Data[]>;
  readonly close: () => Promise<void>;
}

// The tests ask what is answered, not how fast: statements get more time than callers would.
const patience = 30_000;

/** One subgraph alone over the seeded database of the test run. */
export function openSubgraph<Loaders>(definition: SubgraphDefinition<Loaders>): TestSubgraph {
  const driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
  const { name, schema, createContext } = buildSubgraph(definition);
  const run = async (query: string, variableValues: Record<string, unknown> = {}) => {
    const sent: string[] = [];
    const executeRead = createExecuteRead({
      driver,
      database: 'neo4j',
      subgraph: name,
      statementMillis: () => patience,
    });
    const counting: ExecuteRead = (statement, params) => {
      sent.push(statement.name);
      return executeRead(statement, params);
    };
    const answer = await graphql({ schema, source: query, variableValues, contextValue: createContext(counting) });
    if (answer.errors)
      throw new Error(answer.errors.map((error) => `${error.message} ${error.originalError ?? ''}`).join('\n'));
    return { data: JSON.parse(JSON.stringify(answer.data)), sent };
  };
  const data: TestSubgraph['data'] = async (query, variables) => (await run(query, variables)).data;
  return {
    data,
    statements: async (query, variables) => (await run(query, variables)).sent,
    all: async (field, selection) => {
      const page = `query ($after: String) { list: ${field}(first: 100, after: $after) { edges { node { ${selection} } } pageInfo { hasNextPage endCursor } } }`;
      const nodes: Data[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { list } = await data(page, { after });
        nodes.push(...list.edges.map(({ node }: Data) => node));
        ({ hasNextPage: more, endCursor: after } = list.pageInfo);
      }
      return nodes;
    },
    entities: async (type, ids, selection) => {
      const representations = ids.map((id) => ({ __typename: type, id }));
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
      return (await data(query, { representations }))._entities;
    },
    close: () => driver.close(),
  };
}
