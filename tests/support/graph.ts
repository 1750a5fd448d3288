import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { newMeasures } from '../../gateway/measures.js';
import type { Caller } from '../../gateway/caller.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import { projectRoot } from '../../launch/project-root.js';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';
import type { ExecuteRead } from '../../subgraphs/shared/query.js';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
  readonly data: any;
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];
  readonly cost: { readonly requested: number; readonly returned: number } | undefined;
  /** The statements sent for it, as `subgraph.query`. */
  readonly statements: readonly string[];
  /** How many times a statement was sent while none was under way: what waits for what. */
  readonly rounds: number;
}

export interface TestGraph {
  readonly driver: Driver;
  /** Runs one operation through gateway, subgraphs and database. */
  readonly run: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The same, and throws when there is any error. */
  readonly data: (query: string, variables?: Record<string, unknown>) => Promise<Answer['data']>;
  readonly close: () => Promise<void>;
}

export const supergraphSdl = readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');

/** The tests ask what is answered; what anonymous callers may ask is tested at the gateway. */
const signedIn: Caller = { role: 'member', id: 'test' };

/** The whole graph in this process over the seeded database of the test run, or over the one at `uri`. */
export async function openGraph(uri: string = inject('neo4jUri')): Promise<TestGraph> {
  const driver = openDriver({ uri, user: 'neo4j', password: '' });
  const statements: string[] = [];
  let underWay = 0;
  let rounds = 0;
  const server = createInProcessGateway({
    supergraphSdl,
    logger: () => undefined,
    fetchMillis: () => 60_000,
    executeReadFor: (subgraph): ExecuteRead => {
      const executeRead = createExecuteRead({ driver, database: 'neo4j', subgraph, statementMillis: () => 30_000 });
      return (query, params) => {
        statements.push(`${subgraph}.${query.name}`);
        if (underWay === 0) rounds += 1;
        underWay += 1;
        return executeRead(query, params).finally(() => (underWay -= 1));
      };
    },
  });
  await server.start();
  const run = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    statements.length = 0;
    rounds = 0;
    const { body } = await server.executeOperation(
      { query, variables },
      {
        contextValue: {
          requestId: 'test',
          caller: signedIn,
          signal: new AbortController().signal,
          measures: newMeasures(),
        },
      },
    );
    if (body.kind !== 'single') throw new Error('expected one answer');
    const {
      data,
      errors = [],
      extensions,
    } = JSON.parse(JSON.stringify(body.singleResult)) as Answer & {
      extensions?: { cost?: NonNullable<Answer['cost']> };
    };
    return { data, errors, cost: extensions?.cost, statements: [...statements], rounds };
  };
  const data = async (query: string, variables?: Record<string, unknown>): Promise<Answer['data']> => {
    const answer = await run(query, variables);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const close = async () => {
    await server.stop();
    await driver.close();
  };
  return { driver, run, data, close };
}
