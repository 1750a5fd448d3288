import { text, type Query } from '../../shared/query.js';
import { observationColumns, observationRules } from '../observation/observation.row.js';
import type { FigureRow } from './figure.row.js';

const columns = Object.entries(observationColumns)
  .map(([name, expression]) => `${expression} AS ${name}`)
  .join(', ');

/** What was observed about organisations on some metrics, background figures left out. */
export const figuresByOrganizationId: Query<{ parentIds: readonly string[]; metricIds: readonly string[] }, FigureRow> =
  {
    name: 'figuresByOrganizationId',
    cypher: [
      'UNWIND $parentIds AS parentId',
      'MATCH (p:Entity:Organization {id: parentId})<-[:ABOUT]-(n:Observation)',
      "WHERE n.metricId IN $metricIds AND n.status = 'OBSERVED' AND n.context = false",
      `RETURN parentId, ${columns}`,
      'ORDER BY parentId, n.yearKey DESC, n.id',
    ].join('\n'),
    rules: { ...observationRules, parentId: text },
  };
