import type { Driver } from 'neo4j-driver';
import type { Logger } from '../gateway/logger.js';
import type { VerifyAssertion } from '../gateway/over-http/assertion.js';
import { startSubgraphServer, type RunningSubgraph } from '../gateway/over-http/server.js';
import { buildSubgraph, type AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';
import { answers } from './answering.js';
import { measured } from './measured-read.js';
import { createReads } from './reads.js';

export interface ServeSubgraphOptions {
  readonly definition: AnySubgraphDefinition;
  readonly driver: Driver;
  readonly database: string;
  readonly verify: VerifyAssertion;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
}

/** Serves one subgraph over a database that is ready. */
export function serveSubgraph({
  definition,
  driver,
  database,
  ...server
}: ServeSubgraphOptions): Promise<RunningSubgraph> {
  const { name, schema, createContext } = buildSubgraph(definition);
  // The gateway knows whether the database has made its plans: it names one of two times, and each has its reads.
  const reads = new Map<number, ReturnType<typeof createReads>>();
  const readsWithin = (statementMillis: number) => {
    const made =
      reads.get(statementMillis) ??
      createReads({ driver, database, statementMillis: () => statementMillis, onUnavailable: () => {} });
    reads.set(statementMillis, made);
    return made;
  };
  return startSubgraphServer({
    ...{ name, schema, ...server },
    ready: () => answers(driver, database),
    contextFor: (request, statementMillis) =>
      createContext(measured(readsWithin(statementMillis)(name, request), request.measures), request.signal),
  });
}
