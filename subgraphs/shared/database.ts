import neo4j, { type Driver, type Record as DriverRecord } from 'neo4j-driver';
import { DatabaseMemoryError, DatabaseTimeoutError, DatabaseUnavailableError, OperationEndedError } from './errors.js';
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
    const { records } = await sendStatement(reads, query, params);
    return checkedRows(query, records.map(columnsOf)) as never;
  };
}

/** Reads one column of a row. */
export type ReadColumn = (column: string) => unknown;

export const columnsOf =
  (record: DriverRecord): ReadColumn =>
  (column) =>
    record.get(column) as unknown;

export const checkedRows = (query: AnyQuery, rows: readonly ReadColumn[]): object[] =>
  rows.map((row) => checkRow(query as never, row));

/** What a statement is called, and its text. */
export type Statement = Pick<AnyQuery, 'name' | 'cypher'>;

export interface Answer {
  readonly records: readonly DriverRecord[];
  /** How long the server was busy with it, in whole milliseconds. */
  readonly serverMillis: number;
}

/** Sends one statement; errors are ours. A pooled connection that died unnoticed costs a read its first attempt; it bears repetition. */
export async function sendStatement(reads: Reads, query: Statement, params: object): Promise<Answer> {
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
async function run(reads: Reads, { name, cypher }: Statement, params: object): Promise<Answer> {
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
    const { resultAvailableAfter, resultConsumedAfter } = result.summary;
    return { records: result.records, serverMillis: Number(resultAvailableAfter) + Number(resultConsumedAfter) };
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

/** The driver takes it for one that a moment later would pass. */
const outOfMemory = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

const lostConnection = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');

/** A database that hangs answers nothing in time; the driver has no code for that. */
const hangs = ({ message }: Error): boolean => message.startsWith('Connection acquisition timed out');

/** Only here are the driver's errors known; what is not foreseen stays as it is and is masked further out. */
function translate(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (timedOut.test(error.code)) return new DatabaseTimeoutError(error);
  if (error.code === outOfMemory) return new DatabaseMemoryError(error);
  if (unavailable.has(error.code) || error.retryable || hangs(error)) return new DatabaseUnavailableError(error);
  return error;
}
