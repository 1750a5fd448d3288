import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CellFault, type CellRule } from './cells.js';
import { splitRows, type CsvRow } from './csv.js';
import type { RejectedRow } from './report.js';

export type Columns = Readonly<Record<string, CellRule<unknown>>>;
export type Row<C extends Columns> = { readonly [Name in keyof C]: ReturnType<C[Name]> } & { readonly line: number };
type Reject = (line: number, column: string, reason: string) => void;

/** What a file must look like: every one of its columns with its rule, and what must hold between them. */
export interface Table<C extends Columns> {
  readonly file: string;
  /** The columns whose values together must not repeat. */
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
  /** Faults between columns, as pairs of column and reason. */
  readonly check?: (row: Row<C>) => Iterable<readonly [column: keyof C & string, reason: string]>;
}

/** Lets the compiler infer the row type from the columns. */
export const table = <C extends Columns>(definition: Table<C>): Table<C> => definition;

export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

/** Reads a file and returns its sound rows; every other row is added to `rejected`. */
export async function readTable<C extends Columns>(
  directory: string,
  definition: Table<C>,
  rejected: RejectedRow[],
): Promise<Row<C>[]> {
  const { file } = definition;
  const reject: Reject = (line, column, reason) => void rejected.push({ file, line, column, reason });
  let content: string;
  try {
    content = await readFile(join(directory, file), 'utf8');
  } catch {
    reject(1, '', 'the file cannot be read');
    return [];
  }
  const { rows, broken } = splitRows(content);
  for (const { line, reason } of broken) reject(line, '', reason);
  const [header, ...body] = rows;
  return header === undefined ? [] : parseRows(definition, header, body, reject);
}

function parseRows<C extends Columns>(definition: Table<C>, header: CsvRow, body: CsvRow[], reject: Reject): Row<C>[] {
  const missing = Object.keys(definition.columns).filter((column) => !header.cells.includes(column));
  const unknown = header.cells.filter((column) => !(column in definition.columns));
  for (const column of missing) reject(header.line, column, 'the column is missing: no row of the file is loaded');
  for (const column of unknown) reject(header.line, column, 'the column has no place in the graph');
  if (missing.length > 0) return [];

  const rules = Object.entries(definition.columns).map(([column, rule]) => {
    return { column, rule, index: header.cells.indexOf(column) };
  });
  const keys = new Set<string>();
  return body.flatMap((row) => {
    if (row.cells.length !== header.cells.length) {
      reject(row.line, '', `the row has ${row.cells.length} cells, the header ${header.cells.length}`);
      return [];
    }
    const parsed = parseRow(definition, rules, row, reject);
    if (parsed === undefined) return [];
    const key = definition.key.map((column) => String(parsed[column])).join(' / ');
    if (keys.has(key)) {
      reject(row.line, definition.key.join(', '), `"${key}" is already used by a row above`);
      return [];
    }
    keys.add(key);
    return [parsed];
  });
}

/** U+FFFD is what decoding leaves of bytes that are not UTF-8. */
const foreign = /[\0\uFFFD]/;

interface PlacedRule {
  readonly column: string;
  readonly rule: CellRule<unknown>;
  readonly index: number;
}

function parseRow<C extends Columns>(definition: Table<C>, rules: readonly PlacedRule[], row: CsvRow, reject: Reject) {
  const values: Record<string, unknown> = { line: row.line };
  let sound = true;
  for (const { column, rule, index } of rules) {
    const cell = row.cells[index] ?? '';
    try {
      if (foreign.test(cell)) throw new CellFault('has characters that are not UTF-8 text');
      values[column] = rule(cell);
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault;
      reject(row.line, column, fault.message);
      sound = false;
    }
  }
  if (!sound) return undefined;
  const parsed = values as Row<C>;
  for (const [column, reason] of definition.check?.(parsed) ?? []) {
    reject(row.line, column, reason);
    sound = false;
  }
  return sound ? parsed : undefined;
}
