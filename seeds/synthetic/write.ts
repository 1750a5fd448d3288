import { setImmediate as turn } from 'node:timers/promises';
import { CsvWriter, type ImportFiles } from './csv-files.js';
import type { Table } from './generate.js';

/** Writes tables as files for a full import, telling each tenth of a table; `signal` stops it. */
export async function writeTables(
  tables: readonly Table[],
  folder: string,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<ImportFiles> {
  const writer = new CsvWriter(folder);
  try {
    for (const { name, size, items } of tables) {
      let records = 0;
      for (const item of items) {
        writer.write(item);
        if ('type' in item) continue;
        records += 1;
        if (records % Math.ceil(size / 10) === 0 && size > 100_000) onProgress(`  ${name}: ${records} of ${size}`);
        if (records % 5_000 !== 0) continue;
        await turn();
        signal?.throwIfAborted();
      }
      onProgress(`Made ${records} ${name}.`);
    }
  } catch (error) {
    writer.close();
    throw error;
  }
  return writer.close();
}
