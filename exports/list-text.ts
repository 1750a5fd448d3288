import { csvLine } from '../releases/csv.js';
import { safeCell } from './cells.js';
import { valueOf, type Column } from './columns.js';
import type { ExportRow } from './pages.js';

/** Rows as CSV by RFC 4180 with a header, in parts of one page each; a list of nothing is one empty page. */
export async function* csvText(columns: readonly Column[], pages: AsyncIterable<ExportRow[]>): AsyncGenerator<string> {
  let header = csvLine(columns.map(({ name }) => name));
  for await (const rows of pages) {
    yield header + rows.map((row) => csvLine(columns.map((column) => safeCell(valueOf(column, row))))).join('');
    header = '';
  }
}

/** Rows as JSON lines: one object a line with every column, missing values null, lists as arrays, texts as they are. */
export async function* jsonLines(
  columns: readonly Column[],
  pages: AsyncIterable<ExportRow[]>,
): AsyncGenerator<string> {
  for await (const rows of pages) {
    yield rows
      .map(
        (row) =>
          `${JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, valueOf(column, row)])))}\n`,
      )
      .join('');
  }
}
