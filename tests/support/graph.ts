import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { newMeasures } from '../../gateway/measures.js';
import type { Caller } from '../../gateway/caller.js';
import { projectRoot } from '../../launch/project-root.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { distributed, inProcess, isDistributed } from './connected-subgraphs.js';
import type { Recorded } from './recorder.js';

export interface Answer extends Recorded {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
  readonly data: any;
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];
  readonly cost: { readonly requested: number; readonly returned: number } | undefined;
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

/** The whole graph, in this process unless GRAPH_MODE says otherwise, over the seeded database of the test run, or over the one at `uri`. */
export async function openGraph(uri: string = inject('neo4jUri')): Promise<TestGraph> {
  const driver = openDriver({ uri, user: 'neo4j', password: '' });
  const subgraphs = isDistributed ? await distributed(supergraphSdl, driver) : inProcess(supergraphSdl, driver);
  const { server } = subgraphs;
  await server.start();
  let begun = 0;
  let ended = 0;
  const run = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    subgraphs.recorder.forget();
    const isFirst = begun === ended;
    const turn = (begun += 1);
    const measures = newMeasures();
    const { body } = await server
      .executeOperation(
        { query, variables },
        { contextValue: { requestId: 'test', caller: signedIn, signal: new AbortController().signal, measures } },
      )
      .finally(() => (ended += 1));
    // Operations side by side share what is written down of their statements.
    const isAlone = isFirst && turn === begun;
    if (body.kind !== 'single') throw new Error('expected one answer');
    const {
      data,
      errors = [],
      extensions,
    } = JSON.parse(JSON.stringify(body.singleResult)) as Answer & {
      extensions?: { cost?: NonNullable<Answer['cost']> };
    };
    const { statements, rounds } = subgraphs.recorder.recorded();
    // What the log is told of comes back from the subgraphs, whatever way they are called.
    if (isAlone && errors.length === 0 && measures.statements !== statements.length)
      throw new Error(`${statements.length} statements were sent, ${measures.statements} measured.`);
    return { data, errors, cost: extensions?.cost, statements, rounds };
  };
  const data = async (query: string, variables?: Record<string, unknown>): Promise<Answer['data']> => {
    const answer = await run(query, variables);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const close = async () => {
    await server.stop();
    await subgraphs.close();
    await driver.close();
  };
  return { driver, run, data, close };
}
