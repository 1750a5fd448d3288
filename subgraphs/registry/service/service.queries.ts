import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import { flag, optional, record, text, type RowRules } from '../../shared/query.js';
import type { EntityKey } from '../../vocabulary/entity-key.queries.js';
import type { Service } from './service.type.js';

/** A service with the key of the broader one. */
export type ServiceRow = Service & { broader: EntityKey | null };

const columns = {
  id: 'n.id',
  name: 'n.name',
  definition: 'n.definition',
  isic: 'n.isic',
  isco: 'n.isco',
  procurementCode: 'n.procurementCode',
  capability: 'n.capability',
  broader: 'head([(n)-[:BROADER]->(other:Service) | {id: other.id}])',
} as const;

const rules: RowRules<ServiceRow> = {
  id: text,
  name: text,
  definition: text,
  isic: optional(text),
  isco: optional(text),
  procurementCode: optional(text),
  capability: flag,
  broader: optional(record<EntityKey>({ id: text })),
};

export const serviceById = rowsById('serviceById', 'Entity:Service', columns, rules);

export const servicesByOrganizationId = rowsByParentId(
  'servicesByOrganizationId',
  { labels: 'Entity:Organization', pattern: '-[:OFFERS]->(n:Service)', order: 'n.sortName' },
  columns,
  rules,
);
