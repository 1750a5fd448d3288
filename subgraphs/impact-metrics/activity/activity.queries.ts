import { activityOrders } from '../../vocabulary/activity.order.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { amongStated } from '../../shared/filter.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { activityColumns, activityRules, type ActivityRow } from './activity.row.js';

export const activityById = rowsById('activityById', 'Entity:Activity', activityColumns, activityRules);

/** The evidence of activity in a country. */
export const activitiesByCountryId: List<ActivityRow> = {
  name: 'activitiesByCountryId',
  label: 'Activity',
  parent: { labels: 'Entity:Country', match: 'MATCH (p)<-[:IN]-(n:Activity)' },
  columns: activityColumns,
  rules: activityRules,
  orders: activityOrders,
  filters: { kind: amongStated('kind') },
  facets: { kinds: 'n.kind' },
};

export const sourcesByActivityId = rowsByParentId(
  'sourcesByActivityId',
  { labels: 'Entity:Activity', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  entityKeyColumns,
  entityKeyRules,
);
