import { integer, listOf, oneOf, optional, record, sorted, text, type Query } from '../../shared/query.js';
import { caseOutcomeColumns, caseOutcomeRules, type CaseOutcomeRow } from '../case-study/case-study.row.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { observationColumns, observationRules, type ObservationRow } from '../observation/observation.row.js';

const mapOf = (columns: Readonly<Record<string, string>>): string =>
  `{${Object.entries(columns)
    .map(([name, expression]) => `${name}: ${expression}`)
    .join(', ')}}`;

/** Whom a figure is about, where it belongs and where it was read. */
interface Place {
  organizationIds: string[];
  countryId: string | null;
  sourceIds: string[];
}
const placeRules = { organizationIds: sorted(text), countryId: optional(text), sourceIds: listOf(text) };

export interface EvidenceFigureRow extends Place {
  figure: ObservationRow;
  measuredIn: string | null;
}

/** Every figure on some metrics that has a source, whatever it says. It belongs where it was measured, else to the headquarters. */
export const evidenceFigures: Query<{ metricIds: readonly string[] }, EvidenceFigureRow> = {
  name: 'businessCaseFigures',
  cypher: [
    'MATCH (n:Observation)',
    // All three properties, so that the index of a metric's years answers.
    'WHERE n.metricId IN $metricIds AND n.yearKey IS NOT NULL AND n.id IS NOT NULL',
    'WITH n, COLLECT { MATCH (n)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.sortTitle, source.id } AS sourceIds',
    'WHERE size(sourceIds) > 0',
    'WITH n, sourceIds, coalesce(',
    '    head(COLLECT { MATCH (n)-[:MEASURED_IN]->(country:Country) RETURN country.id }),',
    '    head(COLLECT { MATCH (n)-[:ABOUT]->(country:Country) RETURN country.id })',
    '  ) AS measuredIn',
    `RETURN ${mapOf(observationColumns)} AS figure, sourceIds, measuredIn,`,
    '  COLLECT {',
    '    MATCH (n)-[:ABOUT]->(o:Organization) RETURN o.id AS id',
    '    UNION MATCH (n)-[:ABOUT]->(:Partnership)<-[:PARTY]-(o:Organization) RETURN o.id AS id',
    '  } AS organizationIds,',
    '  coalesce(measuredIn, head(COLLECT { MATCH (n)-[:ABOUT]->(o:Organization) RETURN o.countryId ORDER BY o.id })) AS countryId',
    'ORDER BY n.id',
  ].join('\n'),
  rules: { figure: record(observationRules), measuredIn: optional(text), ...placeRules },
};

export interface EvidenceOutcomeRow extends Place {
  outcome: CaseOutcomeRow;
  year: number | null;
  level: EvidenceLevel | null;
}

/** Every outcome of a case study on some metrics, with its engagement. */
export const evidenceOutcomes: Query<{ metricIds: readonly string[] }, EvidenceOutcomeRow> = {
  name: 'businessCaseOutcomes',
  cypher: [
    'MATCH (n:CaseOutcome)',
    'WHERE n.metricId IN $metricIds AND n.id IS NOT NULL',
    'MATCH (n)-[:OUTCOME_OF]->(study:CaseStudy)',
    'WITH n, study,',
    '  COLLECT { MATCH (study)-[:INVOLVES]->(o:Organization) RETURN o.id ORDER BY o.id } AS organizationIds,',
    '  head(COLLECT { MATCH (study)-[:IN]->(country:Country) RETURN country.id }) AS countryId,',
    '  COLLECT { MATCH (study)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.sortTitle, source.id } AS sourceIds',
    'WHERE size(sourceIds) > 0',
    `RETURN ${mapOf(caseOutcomeColumns)} AS outcome, study.year AS year, study.evidenceLevel AS level, organizationIds, countryId, sourceIds`,
    'ORDER BY n.id',
  ].join('\n'),
  rules: {
    ...{ outcome: record(caseOutcomeRules), year: optional(integer), level: optional(oneOf(EvidenceLevel)) },
    ...placeRules,
  },
};

export interface CounterpartRow {
  parentId: string;
  id: string;
  countryIds: string[];
}

/** With whom organisations work in some roles, any where none is named, and where; what is planned, inferred or disputed does not count. */
export const counterpartsByOrganizationId: Query<
  { parentIds: readonly string[]; ownRoles: readonly string[]; theirRoles: readonly string[] },
  CounterpartRow
> = {
  name: 'counterpartsByOrganizationId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})-[mine:PARTY]->(n:Partnership)<-[other:PARTY]-(o:Organization)',
    "WHERE o <> p AND n.status IN ['REPORTED', 'PILOT', 'ENDED'] AND n.family <> 'CONFLICT'",
    '  AND (size($ownRoles) = 0 OR mine.role IN $ownRoles) AND (size($theirRoles) = 0 OR other.role IN $theirRoles)',
    'WITH DISTINCT parentId, n, o',
    'RETURN parentId, o.id AS id, COLLECT { MATCH (n)-[:IN]->(country:Country) RETURN country.id ORDER BY country.id } AS countryIds',
    'ORDER BY parentId, id, n.id',
  ].join('\n'),
  rules: { parentId: text, id: text, countryIds: listOf(text) },
};
