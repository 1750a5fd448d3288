import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { profileColumns, profileRules } from './profile.row.js';

export const profileByOrganizationId = rowsById(
  'profileByOrganizationId',
  'Entity:Organization',
  profileColumns,
  profileRules,
);

export const deliveryCountriesByOrganizationId = rowsByParentId(
  'deliveryCountriesByOrganizationId',
  { labels: 'Entity:Organization', pattern: '-[:DELIVERS_IN]->(n:Country)', order: 'n.sortName' },
  entityKeyColumns,
  entityKeyRules,
);
