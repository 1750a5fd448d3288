import { integer, listOf, record, text, type Query } from '../../shared/query.js';
import { observationColumns, observationRules, type ObservationRow } from '../observation/observation.row.js';

const figure = Object.entries(observationColumns)
  .map(([name, expression]) => `${name}: ${expression}`)
  .join(', ');

// All three properties, so that the index of a metric's years answers.
const ofMetrics = 'n.metricId IN $metricIds AND n.yearKey IS NOT NULL AND n.id IS NOT NULL';

/** A figure about a sector of impact sourcing. */
export interface SectorClaimRow {
  figure: ObservationRow;
}

export const sectorClaims: Query<{ metricIds: readonly string[] }, SectorClaimRow> = {
  name: 'sectorClaims',
  cypher: [
    'MATCH (n:Observation)',
    `WHERE ${ofMetrics} AND n.setting = 'IMPACT_SOURCING' AND n.context = false`,
    'MATCH (n)-[:ABOUT]->(sector:Sector)',
    `RETURN {${figure}} AS figure`,
    'ORDER BY n.yearKey, n.id',
  ].join('\n'),
  rules: { figure: record(observationRules) },
};

/** A figure about an impact sourcing provider, with the organisations that it works for as a sub-contractor. */
export interface ContributorRow {
  organizationId: string;
  primeIds: string[];
  figure: ObservationRow;
}

export const providerFigures: Query<{ metricIds: readonly string[] }, ContributorRow> = {
  name: 'providerFigures',
  cypher: [
    'MATCH (n:Observation)',
    `WHERE ${ofMetrics} AND n.status = 'OBSERVED' AND n.context = false AND n.unit = 'people'`,
    'MATCH (n)-[:ABOUT]->(o:Organization)',
    "WHERE o.kind = 'ISSP'",
    'RETURN o.id AS organizationId,',
    '  COLLECT {',
    '    MATCH (o)-[mine:PARTY]->(:Partnership)<-[:PARTY]-(prime:Organization)',
    "    WHERE mine.role = 'SUBCONTRACTOR' AND prime <> o",
    '    RETURN DISTINCT prime.id AS id ORDER BY id',
    '  } AS primeIds,',
    `  {${figure}} AS figure`,
    'ORDER BY organizationId, n.id',
  ].join('\n'),
  rules: { organizationId: text, primeIds: listOf(text), figure: record(observationRules) },
};

export const providerCount: Query<object, { total: number }> = {
  name: 'impactSourcingProvidersCount',
  cypher: "MATCH (o:Organization) WHERE o.kind = 'ISSP' RETURN count(o) AS total",
  rules: { total: integer },
};
