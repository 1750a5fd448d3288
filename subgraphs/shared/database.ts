import neo4j, { type Driver, type Record as DriverRecord } from 'neo4j-driver';
import { DatabaseTimeoutError, DatabaseUnavailableError, OperationEndedError } from './errors.js';
import { checkRow, type AnyQuery, type ExecuteRead } from './query.js';

export interface DatabaseConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A driver for reads: small numbers come as JavaScript numbers, retries end soon. Nothing is connected yet. */
export function openDriver({ uri, user, password }: Omit<DatabaseConfig, 'database'>): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 2_000,
    connectionAcquisitionTimeout: 2_500,
    connectionTimeout: 2_500,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

export interface Reads {
  readonly driver: Driver;
  readonly database: string;
  /** Who asks: it appears in the transaction's metadata. */
  readonly subgraph: string;
  /** How long one statement may take, in milliseconds. */
  readonly statementMillis: () => number;
  /** Ends the statements under way, in the database as well. */
  readonly signal?: AbortSignal;
}

/** The one door to the driver: named reads, each a transaction of its own, routed so that the server itself refuses a write. */
export function createExecuteRead(reads: Reads): ExecuteRead {
  return async (query, params) => {
    const records = await runTwice(reads, query, params);
    return records.map((record) => checkRow(query as never, (column) => record.get(column) as unknown));
  };
}

/** A pooled connection that died unnoticed costs a read its first attempt; it bears repetition. */
async function runTwice(reads: Reads, query: AnyQuery, params: object): Promise<DriverRecord[]> {
  try {
    return await run(reads, query, params).catch((error: unknown) => {
      if (lostConnection(error)) return run(reads, query, params);
      throw error;
    });
  } catch (error) {
    throw translate(error);
  }
}

/** One transaction by one message, without the round trips that a begin and a commit would add. */
async function run(reads: Reads, { name, cypher }: AnyQuery, params: object): Promise<DriverRecord[]> {
  const { driver, database, subgraph, statementMillis, signal } = reads;
  if (signal?.aborted) throw new OperationEndedError();
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  // Closing resets the connection, which makes the server end what it runs there.
  const end = () => void session.close();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const result = await withoutStack(() =>
      session.run(cypher, params, { timeout: statementMillis(), metadata: { subgraph, query: name } }),
    );
    // A result that is cut off looks like one that is complete.
    if (signal?.aborted) throw new OperationEndedError();
    return result.records;
  } catch (error) {
    throw signal?.aborted ? new OperationEndedError() : error;
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}

/** The driver writes down the call stack of every statement, which costs more than the rest of its work; ours would say nothing. */
function withoutStack<Value>(call: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const unavailable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);
const timedOut = /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|LockClientStopped|Terminated)/;

const lostConnection = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');

/** A database that hangs answers nothing in time; the driver has no code for that. */
const hangs = ({ message }: Error): boolean => message.startsWith('Connection acquisition timed out');

/** Only here are the driver's errors known; what is not foreseen stays as it is and is masked further out. */
function translate(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (timedOut.test(error.code)) return new DatabaseTimeoutError(error);
  if (unavailable.has(error.code) || error.retryable || hangs(error)) return new DatabaseUnavailableError(error);
  return error;
}
