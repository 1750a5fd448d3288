import neo4j, { type Driver } from 'neo4j-driver';
import { DatabaseTimeoutError, DatabaseUnavailableError } from './errors.js';
import { checkRow, type ExecuteRead } from './query.js';

export interface DatabaseConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long one statement may take, in milliseconds: enough for a database that has just started to plan it for the first time. */
const defaultTimeout = 10_000;

/** A driver for reads: small numbers come as JavaScript numbers, retries end soon. Nothing is connected yet. */
export function openDriver({ uri, user, password }: Omit<DatabaseConfig, 'database'>): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 2_000,
    connectionAcquisitionTimeout: 2_500,
    connectionTimeout: 2_500,
    maxConnectionPoolSize: 50,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** The one door to the driver: named reads, routed so that the server itself refuses a write. */
export function createExecuteRead(
  driver: Driver,
  database: string,
  subgraph: string,
  timeout = defaultTimeout,
): ExecuteRead {
  return async (query, params) => {
    const result = await driver
      .executeQuery(query.cypher, params, {
        database,
        routing: neo4j.routing.READ,
        bookmarkManager: null,
        transactionConfig: { timeout, metadata: { subgraph, query: query.name } },
      })
      .catch((error: unknown) => {
        throw translate(error);
      });
    return result.records.map((record) => checkRow(query as never, (column) => record.get(column) as unknown));
  };
}

const unavailable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);
const timedOut = /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|LockClientStopped|Terminated)/;

/** Only here are the driver's errors known; what is not foreseen stays as it is and is masked further out. */
function translate(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (timedOut.test(error.code)) return new DatabaseTimeoutError(error);
  if (unavailable.has(error.code) || error.retryable) return new DatabaseUnavailableError(error);
  return error;
}
