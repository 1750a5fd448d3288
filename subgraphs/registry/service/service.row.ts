import { flag, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import type { Service } from './service.type.js';

/** A service with the key of the broader one. */
export type ServiceRow = Service & { broader: EntityKey | null };

export const serviceColumns = {
  id: 'n.id',
  name: 'n.name',
  definition: 'n.definition',
  isic: 'n.isic',
  isco: 'n.isco',
  procurementCode: 'n.procurementCode',
  capability: 'n.capability',
  broader: 'head([(n)-[:BROADER]->(other:Service) | {id: other.id}])',
} as const;

export const serviceRules: RowRules<ServiceRow> = {
  id: text,
  name: text,
  definition: text,
  isic: optional(text),
  isco: optional(text),
  procurementCode: optional(text),
  capability: flag,
  broader: optional(record(entityKeyRules)),
};
