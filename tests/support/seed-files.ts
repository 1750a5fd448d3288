import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../launch/project-root.js';

export type SeedRow = Readonly<Record<string, string>>;

/** The rows of a file below seeds/data as they are printed: what the graph says is held against them. */
export const seedRows = (file: string): SeedRow[] =>
  parse<SeedRow>(readFileSync(join(projectRoot, 'seeds', 'data', file), 'utf8'), { columns: true });

/** A printed cell as the API answers it: null where it is empty. */
export const cell = (text: string | undefined): string | null => (text ? text : null);

/** The distinct parts of a cell of several values. */
export const parts = (text: string | undefined, separator = ';'): string[] => [
  ...new Set((text ?? '').split(separator).flatMap((part) => part.trim() || [])),
];

/** How many rows have each value. */
export function counts<Row>(rows: readonly Row[], value: (row: Row) => string | null): Map<string | null, number> {
  const found = new Map<string | null, number>();
  for (const row of rows) found.set(value(row), (found.get(value(row)) ?? 0) + 1);
  return found;
}
