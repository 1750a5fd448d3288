import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { observationOrders } from '../../vocabulary/observation.order.js';
import { observationFilters } from './observation.filter.js';
import { observationColumns, observationRules, type ObservationRow } from './observation.row.js';

const observationList = {
  label: 'Observation',
  columns: observationColumns,
  rules: observationRules,
  optional: {
    metric: { columns: ['metric'], fields: ['metric'] },
    subject: {
      columns: ['subject', 'measuredIn'],
      fields: ['organization', 'country', 'sector', 'partnership', 'measuredIn'],
    },
  },
  orders: observationOrders,
  filters: observationFilters,
  facets: {
    metrics: 'n.metricId',
    statuses: 'n.status',
    evidenceLevels: 'n.evidenceLevel',
    units: 'n.unit',
    years: 'toString(n.year)',
  },
} as const;

const observationsOf = (parent: string, match: string): List<ObservationRow> => ({
  name: `observationsBy${parent}Id`,
  ...observationList,
  parent: { labels: `Entity:${parent}`, match },
});

const about = 'MATCH (p)<-[:ABOUT]-(n:Observation)';

/** All observations. */
export const observations: List<ObservationRow> = { name: 'observations', ...observationList };
export const observationsByOrganizationId = observationsOf('Organization', about);
export const observationsByPartnershipId = observationsOf('Partnership', about);
export const observationsByCountryId = observationsOf('Country', about);
export const observationsBySectorId = observationsOf('Sector', about);
export const observationsByMetricId: List<ObservationRow> = {
  name: 'observationsByMetricId',
  ...observationList,
  parent: {
    labels: 'Entity:Metric',
    match: 'MATCH (p)<-[:MEASURES]-(n:Observation)',
    dense: { degree: '(p)<-[:MEASURES]-()', back: '(n)-[:MEASURES]->(p)' },
  },
};

export const observationById = rowsById('observationById', 'Entity:Observation', observationColumns, observationRules);

/** A conflict is stored once and holds both ways. */
export const conflictsByObservationId = rowsByParentId(
  'conflictsByObservationId',
  { labels: 'Entity:Observation', pattern: '-[:CONFLICTS_WITH]-(n:Observation)', order: 'n.yearKey DESC' },
  observationColumns,
  observationRules,
);

export const sourcesByObservationId = rowsByParentId(
  'sourcesByObservationId',
  { labels: 'Entity:Observation', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  entityKeyColumns,
  entityKeyRules,
);
