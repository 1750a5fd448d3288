import { flag, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import type { Fact } from './fact.type.js';

/** A fact with the key of the organisation it is about. */
export type FactRow = Fact & { organization: EntityKey };

export const factColumns = {
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

export const factRules: RowRules<FactRow> = {
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
  organization: record(entityKeyRules),
};
