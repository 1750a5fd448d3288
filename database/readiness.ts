import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** How to reach a Neo4j. */
export interface Address {
  uri: string;
  user: string;
  password: string;
}

/** The version a Neo4j reports, `5.26.31` for one; rejects when it cannot be reached or refuses the password. */
export async function serverVersion({ uri, user, password }: Address): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5000,
    // Also ends the waiting for an address that takes the connection and then says nothing.
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version',
    );
    return String(records[0]?.get('version'));
  } finally {
    await driver.close();
  }
}

/** Waits until the address answers; a refused password ends the waiting, and so does the signal. */
export async function untilReady(address: Address, options: { signal: AbortSignal; timeoutMs: number }): Promise<void> {
  const { signal, timeoutMs } = options;
  const deadline = Date.now() + timeoutMs;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  // It may be rejected when nobody waits any more.
  aborted.catch(() => undefined);
  for (;;) {
    signal.throwIfAborted();
    try {
      await Promise.race([serverVersion(address), aborted]);
      return;
    } catch (error) {
      if (signal.aborted || isRefusal(error) || Date.now() > deadline) throw error;
    }
    await pause(100, undefined, { signal });
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
