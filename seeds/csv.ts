import { parse, type CsvError } from 'csv-parse/sync';

/** One record of a CSV file with the line it starts on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that is not CSV, with what is wrong with it. */
export interface BrokenLine {
  readonly line: number;
  readonly reason: string;
}

const linesOf = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0]?.trim() === '';

/** Splits a CSV text into its rows; a broken line is reported alone and the rows after it are still read. */
export function splitRows(text: string): { rows: CsvRow[]; broken: BrokenLine[] } {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const rows: CsvRow[] = [];
  const broken: BrokenLine[] = [];
  let done = 0;
  while (done < lines.length) {
    let error: CsvError | undefined;
    const parsed: string[][] = parse(lines.slice(done).join('\n'), {
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (skipped) => void (error ??= skipped),
    });
    // After its first error the parser may be out of step: only the records before it count.
    for (const cells of error === undefined ? parsed : parsed.slice(0, Number(error['records'] ?? 0))) {
      if (!isBlank(cells)) rows.push({ line: done + 1, cells });
      done += linesOf(cells);
    }
    if (error === undefined) break;
    broken.push({ line: done + 1, reason: error.message.replace(/ at line \d+/g, '') });
    done += 1;
  }
  return { rows, broken };
}
