import type { Handwritten } from './handwritten.js';
import { percentilesOf, shares } from './percentiles.js';

export const partnershipAggregate: Handwritten = {
  cypher: `
    MATCH (p:Partnership)
    WITH p.family AS family, p.valueCurrency AS currency, toFloat(p.valueAmount) AS value
    WITH family, currency, count(*) AS count, count(value) AS reporting, sum(value) AS sum, min(value) AS min,
      percentileCont(value, 0.5) AS median, max(value) AS max,
      percentileCont(value, $lower) AS lower, percentileCont(value, $upper) AS upper
    RETURN family, currency, count, reporting, CASE WHEN reporting > 0 THEN sum END AS sum, min, median, max, lower, upper
    ORDER BY family, currency LIMIT 500`,
  parameters: shares,
  shape: (rows, variables) => ({
    partnershipAggregates: rows.map(({ family, currency, count, reporting, sum, min, median, max, ...bounds }) => ({
      ...{ family, currency, count, coverage: { reporting, total: count } },
      figures: { unit: currency, sum, min, median, max, percentiles: percentilesOf(variables, bounds) },
    })),
  }),
};
