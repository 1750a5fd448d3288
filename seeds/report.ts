/** A row, or a line, that was not loaded as it stands. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** What a load did to the records of one label or to the relationships of one type. */
export interface Tally {
  /** How many the files describe. */
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Loaded by an earlier run and no longer in the files. */
  readonly leftAlone: number;
}

export interface LoadReport {
  readonly rejected: readonly RejectedRow[];
  /** Differences that do not keep a row from being loaded. */
  readonly remarks: readonly string[];
  readonly nodes: Readonly<Record<string, Tally>>;
  readonly relationships: Readonly<Record<string, Tally>>;
  /** Whether anything was written. */
  readonly changed: boolean;
  /** Revision of the graph after the load. */
  readonly revision: number;
  readonly seconds: number;
}

/** How far a load has come, counted in records and relationships together. */
export interface LoadProgress {
  readonly step: 'records' | 'relationships';
  readonly done: number;
  readonly total: number;
}

const tallyLine = (name: string, tally: Tally): string => {
  const { created, updated, removed, unchanged, leftAlone } = tally;
  const parts = { created, updated, removed, unchanged, 'no longer in the files': leftAlone };
  const shown = Object.entries(parts).filter(([, value]) => value > 0);
  return `  ${name.padEnd(16)}${String(tally.total).padStart(7)}  ${shown.map(([part, value]) => `${value} ${part}`).join(', ')}`;
};

/** The report as lines of text for a terminal. */
export function describeReport(report: LoadReport): string[] {
  const lines = report.rejected.map(
    ({ file, line, column, reason }) => `${file}:${line}${column === '' ? '' : ` column ${column}`}: ${reason}`,
  );
  lines.push(...report.remarks);
  lines.push('Records', ...Object.entries(report.nodes).map(([label, tally]) => tallyLine(label, tally)));
  lines.push('Relationships', ...Object.entries(report.relationships).map(([type, tally]) => tallyLine(type, tally)));
  if (report.rejected.length > 0)
    lines.push(`${report.rejected.length} faults in the files; the other rows are loaded.`);
  const outcome = report.changed ? 'Loaded' : 'Nothing to change: the graph already holds these files';
  lines.push(`${outcome} (revision ${report.revision}, ${report.seconds.toFixed(1)} s).`);
  return lines;
}

/** The exit status a load deserves: 0, or 1 when anything in the files was rejected. */
export const exitStatus = (report: LoadReport): 0 | 1 => (report.rejected.length > 0 ? 1 : 0);
