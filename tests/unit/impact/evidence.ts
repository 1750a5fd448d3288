import type { Evidence } from '../../../subgraphs/impact-metrics/assessment/evidence.formulas.js';
import { interval } from '../../../subgraphs/vocabulary/partnership.filter.js';

type EvidenceFigure = Evidence['figures'][number];

/** Nothing is known. */
export const blank: Evidence = { figures: [], workerGroups: [], partnerships: [], certificates: [], ratings: [] };

export const on = interval('2026-11-27');

/** A figure of 2024 that its subject tells, on a metric. */
export const figure = (metric: string, value: number | null, rest: Partial<EvidenceFigure> = {}): EvidenceFigure => ({
  ...{ id: `${metric} ${value}`, metric: { id: `metric:${metric}` }, value, low: null, high: null, unit: 'percent' },
  ...{ qualifier: null, year: 2024, population: null, metricQualifier: null, evidence: { level: 'SELF_REPORTED' } },
  ...rest,
});

export const partnership = (kind: string, rest: Partial<Evidence['partnerships'][number]> = {}) => ({
  ...{ id: kind, kind, family: 'COMMERCIAL', status: 'REPORTED', roles: ['PROVIDER'], earliestStart: null },
  ...{ latestEnd: null },
  ...rest,
});

export const certificate = (rest: Partial<Evidence['certificates'][number]> = {}) => ({
  ...{ id: 'certificate', kind: 'CERTIFICATE', area: 'IMPACT', evidenceLevel: 'AUDITED' },
  ...{ earliestStart: '2025-01-01', latestStart: '2025-12-31', earliestEnd: '2028-01-01', latestEnd: '2028-12-31' },
  ...rest,
});

export const rating = (rest: Partial<Evidence['ratings'][number]> = {}) => ({
  ...{ id: 'rating', scheme: 'Fairwork AI', family: 'Fairwork', year: 2025, score: 5, bar: 5, criteriaMet: [] },
  ...rest,
});
