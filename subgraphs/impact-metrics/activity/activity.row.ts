import { oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { ActivityKind } from './activity-kind.enum.js';
import type { Activity } from './activity.type.js';

/** An activity with the keys of what its edges lead to. */
export type ActivityRow = Activity & { country: EntityKey; organization: EntityKey | null };

export const activityColumns = {
  id: 'n.id',
  kind: 'n.kind',
  detail: 'n.detail',
  country: 'head([(n)-[:IN]->(other:Country) | {id: other.id}])',
  organization: 'head([(n)-[:BY]->(other:Organization) | {id: other.id}])',
} as const;

const key = record(entityKeyRules);

export const activityRules: RowRules<ActivityRow> = {
  id: text,
  kind: oneOf(ActivityKind),
  detail: text,
  country: key,
  organization: optional(key),
};
