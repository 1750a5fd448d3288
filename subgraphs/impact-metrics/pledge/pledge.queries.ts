import { amongStated, range, reaches } from '../../shared/filter.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { integer, number, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyColumns, entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { observationColumns, observationRules } from '../observation/observation.row.js';
import { pledgeOrders } from '../../vocabulary/pledge.order.js';
import type { Pledge } from './pledge.type.js';

/** A pledge with the key of who promised. */
export type PledgeRow = Pledge & { organization: EntityKey | null };

const columns = {
  id: 'n.id',
  promise: 'n.promise',
  low: 'n.low',
  high: 'n.high',
  unit: 'n.unit',
  byYear: 'n.byYear',
  progressAsReported: 'n.progressAsReported',
  progressYear: 'n.progressYear',
  note: 'n.note',
  organization: 'head([(n)-[:BY]->(other:Organization) | {id: other.id}])',
} as const;

const rules: RowRules<PledgeRow> = {
  id: text,
  promise: text,
  low: optional(number),
  high: optional(number),
  unit: text,
  byYear: optional(integer),
  progressAsReported: optional(text),
  progressYear: optional(integer),
  note: optional(text),
  organization: optional(record(entityKeyRules)),
};

const pledgeList = {
  label: 'Pledge',
  columns,
  rules,
  orders: pledgeOrders,
  filters: {
    organization: reaches('(n)-[:BY]->(other:Organization)'),
    unit: amongStated('unit'),
    byYear: range('byYear'),
  },
  facets: { units: 'n.unit', years: 'toString(n.byYear)' },
} as const;

export const pledgeById = rowsById('pledgeById', 'Entity:Pledge', columns, rules);

/** All pledges. */
export const pledges: List<PledgeRow> = { name: 'pledges', ...pledgeList };

/** The pledges of an organisation. */
export const pledgesByOrganizationId: List<PledgeRow> = {
  name: 'pledgesByOrganizationId',
  ...pledgeList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)<-[:BY]-(n:Pledge)' },
};

/** The figures that count what was promised, latest year first. */
export const figuresByPledgeId = rowsByParentId(
  'figuresByPledgeId',
  { labels: 'Entity:Pledge', pattern: '-[:COUNTED_BY]->(n:Observation)', order: 'n.yearKey DESC' },
  observationColumns,
  observationRules,
);

export const sourcesByPledgeId = rowsByParentId(
  'sourcesByPledgeId',
  { labels: 'Entity:Pledge', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  entityKeyColumns,
  entityKeyRules,
);
