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

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const newlines = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

/** Splits a CSV text into its rows; a broken line is reported alone and the rows after it are still read. */
export function splitRows(text: string): { rows: CsvRow[]; broken: BrokenLine[] } {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const rows: CsvRow[] = [];
  const broken: BrokenLine[] = [];
  let done = 0;
  while (done < lines.length) {
    let error: CsvError | undefined;
    const parsed = parse(lines.slice(done).join('\n'), {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (skipped) => void (error ??= skipped),
    }) as unknown as ParsedRecord[];
    // After its first error the parser may be out of step: only the records before it count.
    const sound = error === undefined ? parsed : parsed.slice(0, Number(error['records'] ?? 0));
    for (const { record, info } of sound) {
      rows.push({ line: done + info.lines - newlines(record), cells: record });
    }
    if (error === undefined) break;
    let faulty = done + (sound.at(-1)?.info.lines ?? 0);
    while (lines[faulty]?.trim() === '') faulty += 1;
    broken.push({ line: faulty + 1, reason: error.message.replace(/ at line \d+/g, '') });
    done = faulty + 1;
  }
  return { rows, broken };
}
