import { counts, seedRows, type SeedRow } from '../../support/seed-files.js';

/** The rows that the records of impact metrics are made from, and how their cells are read. */
export const observations = seedRows('metric_observations.csv');
export const activities = seedRows('country_activity.csv');
export const metrics = seedRows('vocabulary/metrics.csv');
export const organisations = seedRows('organisations.csv');
export const levels = new Map(
  seedRows('vocabulary/evidence-levels.csv').map((row) => [row['evidence_kind'], row['level']]),
);
export const metricMap = new Map(seedRows('vocabulary/metric_map.csv').map((row) => [row['metric_as_reported'], row]));

export const upper = (text: string | undefined): string => (text ?? '').toUpperCase();
export const number = (text: string | undefined): number | null => (text ? Number(text) : null);
export const key = (prefix: string, id: string | undefined) => (id ? { id: `${prefix}:${id}` } : null);
/** Rows that are read as printed: their metric is mapped by name alone. */
export const asPrinted = (row: SeedRow): boolean => metricMap.get(row['metric'] ?? '')?.['transform'] === '';
export const about = (type: string, id: string): SeedRow[] =>
  observations.filter((row) => row['subject_type'] === type && row['subject_id'] === id);
export const mostFrequent = (rows: readonly SeedRow[], column: string): string =>
  [
    ...counts(
      rows.filter((row) => row[column]),
      (row) => row[column] ?? null,
    ),
  ].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
