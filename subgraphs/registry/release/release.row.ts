import { integer, listOf, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { ChangeKind } from './change-kind.enum.js';
import type { Release } from './release.type.js';
import type { ReleaseTable } from './release-table.type.js';
import type { ReleaseChange } from './release-change.type.js';

/** A release with its tables. */
export type ReleaseRow = Release & { tables: ReleaseTable[] };

/** A time of the database's texts as a date. */
const time = (value: unknown): Date => {
  const date = new Date(text(value));
  if (Number.isNaN(date.valueOf())) throw new TypeError('expected a time');
  return date;
};

export const releaseColumns = {
  id: 'n.id',
  number: 'n.number',
  hash: 'n.hash',
  revision: 'n.revision',
  createdAt: 'n.createdAt',
  note: 'n.note',
  recordCount: 'n.recordCount',
  relationshipCount: 'n.relationshipCount',
  licence: 'n.licence',
  citation: 'n.citation',
  tables:
    '[i IN range(0, size(n.tableNames) - 1) | {name: n.tableNames[i], rowCount: n.tableRows[i], sha256: n.tableHashes[i]}]',
} as const;

export const releaseRules: RowRules<ReleaseRow> = {
  id: text,
  number: integer,
  hash: text,
  revision: integer,
  createdAt: time,
  note: optional(text),
  recordCount: integer,
  relationshipCount: integer,
  licence: text,
  citation: text,
  tables: listOf(record({ name: text, rowCount: integer, sha256: text })),
};

export const releaseChangeColumns = {
  id: 'n.id',
  kind: 'n.kind',
  change: 'n.change',
  recordId: 'n.recordId',
  otherId: 'n.otherId',
} as const;

export const releaseChangeRules: RowRules<ReleaseChange> = {
  id: text,
  kind: text,
  change: oneOf(ChangeKind),
  recordId: text,
  otherId: optional(text),
};
