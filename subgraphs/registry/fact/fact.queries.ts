import { amongStated, flagged, reaches } from '../../shared/filter.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { factOrders } from './fact.order.js';
import { factColumns, factRules, type FactRow } from './fact.row.js';

const factList = {
  label: 'Fact',
  columns: factColumns,
  rules: factRules,
  orders: factOrders,
  filters: {
    field: amongStated('field', { seek: true }),
    conflict: flagged('conflict'),
    current: flagged('current'),
    verified: flagged('verified'),
    organization: reaches('(n)-[:ABOUT]->(other:Organization)'),
  },
  facets: { fields: 'n.field' },
} as const;

export const factById = rowsById('factById', 'Entity:Fact', factColumns, factRules);

/** All facts. */
export const facts: List<FactRow> = { name: 'facts', ...factList };

/** The facts about an organisation. */
export const factsByOrganizationId: List<FactRow> = {
  name: 'factsByOrganizationId',
  ...factList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)<-[:ABOUT]-(n:Fact)' },
};

/** The facts that cite a source. */
export const factsBySourceId: List<FactRow> = {
  name: 'factsBySourceId',
  ...factList,
  parent: { labels: 'Entity:Source', match: 'MATCH (p)<-[:CITES]-(n:Fact)' },
};
