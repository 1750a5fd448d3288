import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import { serviceColumns, serviceRules } from './service.row.js';

export const serviceById = rowsById('serviceById', 'Entity:Service', serviceColumns, serviceRules);

export const servicesByOrganizationId = rowsByParentId(
  'servicesByOrganizationId',
  { labels: 'Entity:Organization', pattern: '-[:OFFERS]->(n:Service)', order: 'n.sortName' },
  serviceColumns,
  serviceRules,
);
