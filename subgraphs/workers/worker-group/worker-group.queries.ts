import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { oneOf, optional, text, type RowRules } from '../../shared/query.js';
import { entityKeyById } from '../../vocabulary/entity-key.queries.js';
import { WorkerGroupDimension } from './worker-group-dimension.enum.js';
import { workerGroupFilters } from './worker-group.filter.js';
import { workerGroupOrders } from './worker-group.order.js';
import type { WorkerGroup } from './worker-group.type.js';

const columns = {
  id: 'n.id',
  name: 'n.name',
  definition: 'n.definition',
  dimension: 'n.dimension',
  standardCode: 'n.standardCode',
  cidsCode: 'n.cidsCode',
} as const;

const rules: RowRules<WorkerGroup> = {
  id: text,
  name: text,
  definition: text,
  dimension: oneOf(WorkerGroupDimension),
  standardCode: optional(text),
  cidsCode: optional(text),
};

export const workerGroupById = rowsById('workerGroupById', 'Entity:WorkerGroup', columns, rules);

/** All worker groups. */
export const workerGroups: List<WorkerGroup> = {
  name: 'workerGroups',
  label: 'WorkerGroup',
  columns,
  rules,
  orders: workerGroupOrders,
  filters: workerGroupFilters,
  facets: { dimensions: 'n.dimension' },
};

/** The groups that a pattern leads to, by name. */
const groupsOf = (name: string, labels: string, pattern: string) =>
  rowsByParentId(name, { labels, pattern, order: 'n.sortName' }, columns, rules);

export const broaderByWorkerGroupId = groupsOf(
  'broaderByWorkerGroupId',
  'Entity:WorkerGroup',
  '-[:BROADER]->(n:WorkerGroup)',
);

export const narrowerByWorkerGroupId = groupsOf(
  'narrowerByWorkerGroupId',
  'Entity:WorkerGroup',
  '<-[:BROADER]-(n:WorkerGroup)',
);

/** The groups an organisation employs from or serves. */
export const workerGroupsByOrganizationId = groupsOf(
  'workerGroupsByOrganizationId',
  'Entity:Organization',
  '-[:EMPLOYS_FROM|SERVES]->(n:WorkerGroup)',
);

/** The groups that any party of a partnership employs from or serves. */
export const workerGroupsByPartnershipId = groupsOf(
  'workerGroupsByPartnershipId',
  'Entity:Partnership',
  '<-[:PARTY]-(:Organization)-[:EMPLOYS_FROM|SERVES]->(n:WorkerGroup)',
);

export const partnershipKeyById = entityKeyById('partnershipKeyById', 'Partnership');
