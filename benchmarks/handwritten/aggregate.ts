import type { Handwritten } from './handwritten.js';
import { percentilesOf } from './percentiles.js';

/** Of the whole before of a part, then the latest, then the best proven. */
const foremost = `CASE WHEN n.population IS NULL THEN 0 ELSE 1 END, n.yearKey DESC, CASE n.evidenceLevel
          WHEN 'AUDITED' THEN 0 WHEN 'INDEPENDENT_STUDY' THEN 1 WHEN 'OFFICIAL' THEN 2
          WHEN 'THIRD_PARTY' THEN 3 WHEN 'SELF_REPORTED' THEN 4 WHEN 'UNVERIFIED' THEN 5 END, n.id`;

export const aggregate: Handwritten = {
  cypher: `
    MATCH (n:Observation {metricId: $metric})-[:ABOUT]->(o:Organization)
    WHERE n.unit = $unit AND n.status = 'OBSERVED' AND n.context = false
    WITH coalesce(head([(n)-[:MEASURED_IN]->(c:Country) | c.id]), o.countryId) AS countryId, n.metricQualifier AS qualifier,
      o, collect(n) AS figures
    WITH countryId, qualifier, o, CASE WHEN size(figures) = 1 THEN figures[0] ELSE head(COLLECT {
        UNWIND figures AS n
        RETURN n ORDER BY ${foremost} LIMIT 1
      }) END AS one
    WITH countryId, qualifier, count(*) AS count, count(DISTINCT o) AS distinct,
      min(coalesce(one.low, one.value)) AS min, max(coalesce(one.high, one.value)) AS max,
      percentileCont(one.value, 0.5) AS median,
      percentileCont(one.value, 0.25) AS lower, percentileCont(one.value, 0.75) AS upper,
      min(one.year) AS firstYear, max(one.year) AS lastYear
    OPTIONAL MATCH (c:Entity:Country {id: countryId})
    RETURN c.code AS code, qualifier, count, distinct, min, median, max, lower, upper, firstYear, lastYear,
      c.organizationCount AS total
    ORDER BY countryId, qualifier LIMIT 500`,
  parameters: (variables) => variables,
  shape: (rows, { unit }) => ({
    observationAggregates: rows.map(
      ({ code, qualifier, count, distinct, min, median, max, lower, upper, total, ...years }) => ({
        ...{ country: code === null ? null : { code }, qualifier, count, distinct },
        figures: { unit, min, median, max, percentiles: percentilesOf({ percentiles: [25, 75] }, { lower, upper }) },
        ...years,
        coverage: { total },
      }),
    ),
  }),
};
