import { integer, record, text, type Query } from '../../shared/query.js';

/** How much is known of the providers on a walk, and of the contracts that lead over it. */
export interface WalkCoverageRow {
  parentId: string;
  reach: {
    providers: number;
    withWorkerGroups: number;
    withWorkforce: number;
    withObservations: number;
    figures: number;
    datedFigures: number;
    selfReported: number;
  };
  sales: { providers: number; buyers: number; partnerships: number; datedPartnerships: number };
}

const observed = "MATCH (o:Observation)-[:ABOUT]->(n) WHERE o.status = 'OBSERVED' AND o.context = false";
const counted = (name: string, further = ''): string => `COUNT { ${observed}${further} } AS ${name}`;
const many = (name: string): string => `${name}: sum(CASE WHEN ${name} THEN 1 ELSE 0 END)`;

/** `reach` leads from `p` to providers `n`, `sales` on to partnerships `x` and buyers `b`. */
const coverage = (
  name: string,
  labels: string,
  { reach, sales }: { readonly reach: string; readonly sales: string },
): Query<{ parentIds: readonly string[] }, WalkCoverageRow> => ({
  name,
  cypher: [
    'UNWIND $parentIds AS parentId',
    `MATCH (p:${labels} {id: parentId})`,
    'CALL (p) {',
    `  MATCH ${reach}`,
    '  WITH DISTINCT n',
    '  WITH n, EXISTS { MATCH (n)-[:EMPLOYS_FROM]->(:WorkerGroup) } AS withWorkerGroups,',
    '    EXISTS { MATCH (:Workforce)-[:ABOUT]->(n) } AS withWorkforce,',
    `    ${counted('figures')},`,
    `    ${counted('datedFigures', ' AND o.year IS NOT NULL')},`,
    `    ${counted('selfReported', " AND o.evidenceLevel = 'SELF_REPORTED'")}`,
    '  WITH n, withWorkerGroups, withWorkforce, figures > 0 AS withObservations, figures, datedFigures, selfReported',
    `  RETURN {providers: count(n), ${['withWorkerGroups', 'withWorkforce', 'withObservations'].map(many).join(', ')},`,
    '    figures: sum(figures), datedFigures: sum(datedFigures), selfReported: sum(selfReported)} AS reach',
    '}',
    'CALL (p) {',
    `  MATCH ${sales}`,
    '  RETURN {providers: count(DISTINCT n), buyers: count(DISTINCT b), partnerships: count(DISTINCT x),',
    '    datedPartnerships: count(DISTINCT CASE WHEN x.start IS NULL THEN null ELSE x.id END)} AS sales',
    '}',
    'RETURN parentId, reach, sales',
  ].join('\n'),
  rules: {
    parentId: text,
    reach: record({
      ...{ providers: integer, withWorkerGroups: integer, withWorkforce: integer, withObservations: integer },
      ...{ figures: integer, datedFigures: integer, selfReported: integer },
    }),
    sales: record({ providers: integer, buyers: integer, partnerships: integer, datedPartnerships: integer }),
  },
});

/** What is only planned, read between the lines or disputed is not known. */
const contracted =
  "WHERE bought.role = 'BUYER' AND sold.role IN ['PROVIDER', 'SUBCONTRACTOR'] AND x.status IN ['REPORTED', 'PILOT', 'ENDED']";

/** From a buyer to the providers that it buys from. */
export const coverageByBuyerId = coverage('coverageByBuyerId', 'Entity:Organization', {
  reach: `(p)-[bought:PARTY]->(x:Partnership)<-[sold:PARTY]-(n:Organization) ${contracted}`,
  sales: `(p)-[bought:PARTY]->(x:Partnership)<-[sold:PARTY]-(n:Organization) ${contracted} WITH p AS b, x, n`,
});

/** From a worker group to those that employ from it, and back to who buys from them. */
export const coverageByWorkerGroupId = coverage('coverageByWorkerGroupId', 'Entity:WorkerGroup', {
  reach: '(p)<-[:EMPLOYS_FROM]-(n:Organization)',
  sales: `(p)<-[:EMPLOYS_FROM]-(n:Organization)-[sold:PARTY]->(x:Partnership)<-[bought:PARTY]-(b:Organization) ${contracted}`,
});
