import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Driver } from 'neo4j-driver';
import { createCitationRoutes, type Answer } from '../citations/routes.js';
import { CitationStore } from '../citations/store.js';
import { createExportRoutes } from '../exports/routes.js';
import type { Authenticate } from '../gateway/callers/authenticate.js';
import type { GatewayContext } from '../gateway/context.js';
import { newMeasures } from '../gateway/measures.js';
import type { Logger } from '../gateway/logger.js';
import type { Methods } from '../gateway/routes.js';
import { graphState } from '../releases/state.js';
import type { StoredRelease } from '../releases/store.js';
import { createExecuteRead } from '../subgraphs/shared/database.js';
import type { LaunchConfig } from './config.js';

export interface FurtherRoutesOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly driver: Driver;
  readonly config: Pick<LaunchConfig, 'database' | 'dataDir'>;
  /** The release that is served; null for the living graph. */
  readonly release: StoredRelease | null;
  readonly apiSdl: string;
  readonly authenticate: Authenticate;
  readonly logger: Logger;
}

/** How long one page of an export may take to read, in milliseconds. */
const exportMillis = 10_000;

/** What is served beside the API: exports and citations. */
export function createFurtherRoutes(options: FurtherRoutesOptions): ReadonlyMap<string, Methods> {
  const { server, driver, config, apiSdl, authenticate, logger } = options;
  const release = options.release?.manifest ?? null;
  const { database, dataDir } = config;
  const exports = createExportRoutes({
    executeRead: createExecuteRead({ driver, database, subgraph: 'exports', statementMillis: () => exportMillis }),
    editionNow: async () => ({ revision: (await graphState(driver, database)).revision, release }),
    ...{ apiSdl, logger },
  });
  const citations = createCitationRoutes({
    ...{ apiSdl, release, store: new CitationStore(dataDir) },
    run: async (query, request, response) => {
      const hangUp = new AbortController();
      response.once('close', () => hangUp.abort());
      return runQuery(server, query, {
        requestId: randomUUID(),
        caller: await authenticate(request),
        signal: hangUp.signal,
        measures: newMeasures(),
      });
    },
  });
  return new Map([...exports, ...citations]);
}

/** Runs one operation as the endpoint would. */
export async function runQuery(
  server: ApolloServer<GatewayContext>,
  query: string,
  contextValue: GatewayContext,
): Promise<Answer> {
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('An operation was answered in several parts.');
  return body.singleResult;
}
