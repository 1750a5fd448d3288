import { activityOrders } from '../../vocabulary/activity.order.js';
import type { EntityKey } from '../../vocabulary/entity-key.queries.js';
import { amongStated } from '../../shared/filter.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { sourcesCitedBy } from '../source/source.queries.js';
import { ActivityKind } from './activity-kind.enum.js';
import type { Activity } from './activity.type.js';

/** An activity with the keys of what its edges lead to. */
export type ActivityRow = Activity & { country: EntityKey; organization: EntityKey | null };

const columns = {
  id: 'n.id',
  kind: 'n.kind',
  detail: 'n.detail',
  country: 'head([(n)-[:IN]->(other:Country) | {id: other.id}])',
  organization: 'head([(n)-[:BY]->(other:Organization) | {id: other.id}])',
} as const;

const key = record<EntityKey>({ id: text });

const rules: RowRules<ActivityRow> = {
  id: text,
  kind: oneOf(ActivityKind),
  detail: text,
  country: key,
  organization: optional(key),
};

export const activityById = rowsById('activityById', 'Entity:Activity', columns, rules);

/** The evidence of activity in a country. */
export const activitiesByCountryId: List<ActivityRow> = {
  name: 'activitiesByCountryId',
  label: 'Activity',
  parent: { labels: 'Entity:Country', match: 'MATCH (p)<-[:IN]-(n:Activity)' },
  columns,
  rules,
  orders: activityOrders,
  filters: { kind: amongStated('kind') },
  facets: { kinds: 'n.kind' },
};

export const sourcesByActivityId = sourcesCitedBy('sourcesByActivityId', 'Activity');
