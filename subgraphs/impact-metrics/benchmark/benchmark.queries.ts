import { listOf, number, optional, record, text, type Query } from '../../shared/query.js';
import { observationColumns, observationRules, type ObservationRow } from '../observation/observation.row.js';

/** One figure of a metric with what groups of organisations are made by. */
export interface PeerFigureRow {
  organizationId: string;
  roles: string[];
  region: string | null;
  people: number | null;
  services: string[];
  figure: ObservationRow;
}

const figure = Object.entries(observationColumns)
  .map(([name, expression]) => `${name}: ${expression}`)
  .join(', ');

/** Every figure that was observed of a metric about an organisation. */
export const peerFiguresByMetricId: Query<{ metricId: string }, PeerFigureRow> = {
  name: 'peerFiguresByMetricId',
  cypher: [
    'MATCH (n:Observation)',
    "WHERE n.metricId = $metricId AND n.yearKey IS NOT NULL AND n.id IS NOT NULL AND n.status = 'OBSERVED' AND n.context = false",
    'MATCH (n)-[:ABOUT]->(o:Organization)',
    'OPTIONAL MATCH (country:Entity:Country {id: o.countryId})',
    'RETURN o.id AS organizationId, o.roles AS roles, country.region AS region,',
    '  head(COLLECT {',
    '    MATCH (o)<-[:ABOUT]-(size:Observation)',
    "    WHERE size.metricId = 'metric:workers_employed' AND size.status = 'OBSERVED' AND size.context = false",
    '      AND size.population IS NULL AND size.value IS NOT NULL',
    '    RETURN size.value ORDER BY size.yearKey DESC, size.id LIMIT 1',
    '  }) AS people,',
    '  COLLECT { MATCH (o)-[:OFFERS]->(service:Service) RETURN service.id ORDER BY service.id } AS services,',
    `  {${figure}} AS figure`,
    'ORDER BY organizationId, n.id',
  ].join('\n'),
  rules: {
    organizationId: text,
    roles: listOf(text),
    region: optional(text),
    people: optional(number),
    services: listOf(text),
    figure: record(observationRules),
  },
};
