import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Driver } from 'neo4j-driver';
import { createCitationRoutes } from '../citations/routes.js';
import { CitationStore } from '../citations/store.js';
import { createExportRoutes } from '../exports/routes.js';
import type { Admission } from '../gateway/admission.js';
import type { Authenticate } from '../gateway/callers/authenticate.js';
import type { GatewayContext } from '../gateway/context.js';
import { httpLimits } from '../gateway/limits/http.js';
import { newMeasures } from '../gateway/measures.js';
import type { Logger } from '../gateway/logger.js';
import { createAllowances } from '../gateway/rate-limit/allowance.js';
import type { RateLimiter } from '../gateway/rate-limit/rate-limiter.js';
import type { Methods } from '../gateway/routes.js';
import { graphState } from '../releases/state.js';
import type { StoredRelease } from '../releases/store.js';
import { createExecuteRead } from '../subgraphs/shared/database.js';
import type { LaunchConfig } from './config.js';
import { runQuery } from './run-query.js';

export interface FurtherRoutesOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly driver: Driver;
  readonly config: Pick<LaunchConfig, 'database' | 'dataDir'>;
  /** The release that is served; null for the living graph. */
  readonly release: StoredRelease | null;
  readonly apiSdl: string;
  readonly authenticate: Authenticate;
  readonly rateLimiter: RateLimiter | undefined;
  /** The room for operations that those of the API share with those of citations. */
  readonly admission: Admission;
  readonly logger: Logger;
}

/** How long one page of an export may take to read, in milliseconds. */
const exportMillis = 10_000;

/** What is served beside the API: exports and citations. */
export function createFurtherRoutes(options: FurtherRoutesOptions): ReadonlyMap<string, Methods> {
  const { server, driver, config, apiSdl, authenticate, rateLimiter, admission, logger } = options;
  const release = options.release?.manifest ?? null;
  const { database, dataDir } = config;
  const reads = { driver, database, subgraph: 'exports', statementMillis: () => exportMillis };
  const exports = createExportRoutes({
    executeReadUntil: (signal) => createExecuteRead({ ...reads, signal }),
    editionNow: async () => ({ revision: (await graphState(driver, database)).revision, release }),
    allowanceOf: createAllowances('exports', authenticate, rateLimiter),
    ...{ apiSdl, logger },
  });
  const citations = createCitationRoutes({
    ...{ apiSdl, release, store: new CitationStore(dataDir) },
    allowanceOf: createAllowances('citations', authenticate, rateLimiter),
    run: async (query, caller, response) => {
      const hangUp = new AbortController();
      response.once('close', () => hangUp.abort());
      const signal = AbortSignal.any([hangUp.signal, AbortSignal.timeout(httpLimits.operationMillis)]);
      const context = { requestId: randomUUID(), caller, signal, measures: newMeasures() };
      return admission.run(signal, () => runQuery(server, query, context));
    },
  });
  return new Map([...exports, ...citations]);
}
