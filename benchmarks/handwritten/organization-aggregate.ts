import type { Handwritten } from './handwritten.js';
import { percentilesOf, shares } from './percentiles.js';

export const organizationAggregate: Handwritten = {
  cypher: `
    MATCH (o:Organization)
    WITH o.countryId AS countryId, o.partnershipCount AS value
    WITH countryId, count(*) AS count, avg(value) AS mean, min(value) AS min, percentileCont(value, 0.5) AS median,
      max(value) AS max, percentileCont(value, $lower) AS lower, percentileCont(value, $upper) AS upper
    OPTIONAL MATCH (c:Entity:Country {id: countryId})
    RETURN c.code AS code, count, mean, min, median, max, lower, upper
    ORDER BY countryId LIMIT 500`,
  parameters: shares,
  shape: (rows, variables) => ({
    organizationAggregates: rows.map(({ code, count, mean, min, median, max, ...bounds }) => ({
      ...{ country: code === null ? null : { code }, count },
      figures: { unit: 'partnerships', mean, min, median, max, percentiles: percentilesOf(variables, bounds) },
    })),
  }),
};
