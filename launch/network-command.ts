import { stringify } from 'csv-stringify/sync';
import { Analyst } from '../subgraphs/network/analysis/analyst.js';
import { readRecords } from '../subgraphs/network/analysis/read-records.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import type { KeptResults } from './kept-results.js';
import type { NetworkArguments } from './network-arguments.js';

export interface NetworkCommand extends Omit<NetworkArguments, 'release'> {
  readonly executeRead: ExecuteRead;
  /** What of the data it is read from: revision and release. */
  readonly edition: object;
  readonly kept: KeptResults;
  readonly signal: AbortSignal;
  /** Lines of the result: CSV with a header. */
  readonly onResult: (lines: string) => void;
  readonly onProgress: (line: string) => void;
}

/**
 * Measures a network of any size, with progress; what it prints is one row for each node and measure. Measures are kept as they
 * are done: the same command after it was stopped, or later on the same data, begins with the first that is not.
 */
export async function runNetworkCommand({ measures, spec, edition, kept, signal, ...command }: NetworkCommand) {
  const { executeRead, onResult, onProgress } = command;
  const analyst = new Analyst();
  const read = () =>
    readRecords(executeRead, { maxRows: Infinity, onRows: (count) => onProgress(`${count} records read`) });
  // Not only the thread's end: a task may be waiting for its records, or the next one about to begin.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  stopped.catch(() => undefined);
  try {
    onResult(stringify([['measure', 'rank', 'id', 'value', 'method']]));
    for (const measure of measures) {
      signal.throwIfAborted();
      const dependsOn = { edition, spec, measure };
      const before = await kept.read(dependsOn);
      if (before !== null) {
        onProgress(`${measure}: kept from before`);
        onResult(before);
        continue;
      }
      onProgress(`${measure} …`);
      const told = (done: number, total: number) => {
        if (done % Math.ceil(total / 10) === 0) onProgress(`${measure}: ${done} of ${total}`);
      };
      const task = { task: 'measure', measure } as const;
      const measured = analyst.analyse({ key: 'now', read }, spec, task, { onProgress: told });
      const { values, method } = await Promise.race([measured, stopped]);
      const lines = stringify(values.map(([id, value, rank]) => [measure, rank, id, value, method]));
      await kept.keep(dependsOn, lines);
      onResult(lines);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await analyst.stop();
  }
}
