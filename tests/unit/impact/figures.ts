import type { Figure } from '../../../subgraphs/impact-metrics/figures/figure.formulas.js';

/** A figure of 10 people in 2020, self-reported, with what is changed about it. */
export const figure = (id: string, changes: Partial<Figure> = {}): Figure => ({
  ...{
    id,
    value: 10,
    low: null,
    high: null,
    unit: 'people',
    year: 2020,
    population: null,
    metricQualifier: null,
    qualifier: null,
  },
  evidence: { level: 'SELF_REPORTED' },
  ...changes,
});
