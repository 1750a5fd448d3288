import { amongStated, flagged, reaches } from '../../shared/filter.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { flag, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import type { EntityKey } from '../../vocabulary/entity-key.queries.js';
import { factOrders } from './fact.order.js';
import type { Fact } from './fact.type.js';

/** A fact with the key of the organisation it is about. */
export type FactRow = Fact & { organization: EntityKey };

const columns = {
  id: 'n.id',
  field: 'n.field',
  fieldAsReported: 'n.fieldAsReported',
  value: 'n.value',
  asOf: 'n.asOf',
  note: 'n.note',
  conflict: 'n.conflict',
  current: 'n.current',
  verified: 'n.verified',
  confidence: 'n.confidence',
  organization: 'head([(n)-[:ABOUT]->(other:Organization) | {id: other.id}])',
} as const;

const rules: RowRules<FactRow> = {
  id: text,
  field: text,
  fieldAsReported: text,
  value: text,
  asOf: optional(text),
  note: optional(text),
  conflict: flag,
  current: flag,
  verified: flag,
  confidence: optional(oneOf(Confidence)),
  organization: record<EntityKey>({ id: text }),
};

const factList = {
  label: 'Fact',
  columns,
  rules,
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

export const factById = rowsById('factById', 'Entity:Fact', columns, rules);

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
