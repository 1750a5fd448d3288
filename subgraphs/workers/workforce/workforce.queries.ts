import { rowsById, rowsByParentId, type Columns } from '../../shared/keyed-query.js';
import { flag, integer, number, optional, text, type RowRules } from '../../shared/query.js';
import type { EntityKey } from '../../vocabulary/entity-key.row.js';
import type { Workforce } from './workforce.type.js';

/** A statement with the keys of what it is about. */
export type WorkforceRow = Workforce & { organizationId: string; workerGroupId: string | null };

const columns: Columns<WorkforceRow> = {
  id: 'n.id',
  headcount: 'n.headcount',
  share: 'n.share',
  year: 'n.year',
  qualifier: 'n.qualifier',
  verified: 'n.verified',
  organizationId: 'head([(n)-[:ABOUT]->(o:Organization) | o.id])',
  workerGroupId: 'head([(n)-[:COVERS]->(g:WorkerGroup) | g.id])',
};

const rules: RowRules<WorkforceRow> = {
  id: text,
  headcount: optional(integer),
  share: optional(number),
  year: optional(integer),
  qualifier: optional(text),
  verified: flag,
  organizationId: text,
  workerGroupId: optional(text),
};

export const workforceById = rowsById('workforceById', 'Entity:Workforce', columns, rules);

/** What is stated about an organisation's workers, the most recent year first, undated statements last. */
export const workforceByOrganizationId = rowsByParentId(
  'workforceByOrganizationId',
  { labels: 'Entity:Organization', pattern: '<-[:ABOUT]-(n:Workforce)', order: 'n.year IS NULL, n.year DESC' },
  columns,
  rules,
);

export const sourcesByWorkforceId = rowsByParentId<EntityKey>(
  'sourcesByWorkforceId',
  { labels: 'Entity:Workforce', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  { id: 'n.id' },
  { id: text },
);
