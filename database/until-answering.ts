import { readFile } from 'node:fs/promises';
import { DatabaseError } from './errors.js';
import { type Address, untilReady } from './readiness.js';
import { type ServerProcess } from './server-process.js';

const startLimitMs = 120_000;

/** Resolves when the server answers; otherwise it is gone when this rejects. */
export async function untilAnswering(
  server: ServerProcess,
  address: Address,
  logFile: string,
  signal: AbortSignal,
): Promise<void> {
  const early = new AbortController();
  server.onExit((code) =>
    early.abort(new DatabaseError('DATABASE_NOT_STARTED', `Neo4j ended while starting (exit code ${code}).`)),
  );
  try {
    await untilReady(address, { signal: AbortSignal.any([signal, early.signal]), timeoutMs: startLimitMs });
  } catch (error) {
    await server.stop();
    if (signal.aborted) throw signal.reason;
    const cause = early.signal.aborted ? (early.signal.reason as Error) : (error as Error);
    const reasons = await reasonsIn(logFile);
    throw new DatabaseError('DATABASE_NOT_STARTED', `${cause.message} ${reasons} More in ${logFile}.`, { cause });
  }
}

/** What the server itself says of its failure. */
async function reasonsIn(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8')).split('\n').filter((line) => line !== '');
  // A Java stack trace names the reason last.
  const reason = lines.findLast((line) => /^Caused by: |^Exception in| ERROR /.test(line));
  return reason ?? lines.at(-1) ?? '';
}
