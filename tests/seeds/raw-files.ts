import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The folder of the real data set. */
export const dataDirectory = fileURLToPath(new URL('../../seeds/data', import.meta.url));

export type RawRow = Readonly<Record<string, string>>;

/** The rows of a file of the data set, read without any code of the seeds. */
export function rawRows(file: string): RawRow[] {
  return parse(readFileSync(`${dataDirectory}/${file}`), { columns: true });
}

/** A cell of a raw row; a name that is no column fails the test. */
export function cell(row: RawRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** The parts of a cell of several values. */
export const parts = (row: RawRow, column: string, separator = ';'): string[] =>
  cell(row, column)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The sources that a raw row names, each once. */
export function namedSources(row: RawRow): Set<string> {
  const others = 'other_source_ids' in row ? parts(row, 'other_source_ids') : [];
  const pairs = 'field_sources' in row ? parts(row, 'field_sources', '|') : [];
  return new Set([
    cell(row, 'source_id'),
    ...others,
    ...pairs.flatMap((pair) => (pair.split('=')[1] ?? '').split(';')),
  ]);
}
