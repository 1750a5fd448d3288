import { integer, oneOf, optional, text, type Query } from '../../shared/query.js';
import { ChangeKind } from './change-kind.enum.js';
import type { KindDifference, RecordDifference } from './difference.type.js';

/** The numbers of two releases; what lies between them is told by the changes of those after `from` up to `to`. */
export interface Span {
  /** The smaller number, left out. */
  readonly low: number;
  /** The larger number, taken in. */
  readonly high: number;
  /** Whether the larger one is seen as the earlier. */
  readonly backwards: boolean;
}

/** A row of a difference with the place it has in the order of all. */
export type DifferenceRow = RecordDifference & { key: string };

// The first of a record's changes tells what it was before them all, the last what it is after them.
const composed = [
  'MATCH (n:ReleaseChange) USING INDEX n:ReleaseChange(number, id)',
  'WHERE n.number > toInteger($low) AND n.number <= toInteger($high) AND n.id IS NOT NULL',
  'WITH n ORDER BY n.number',
  "WITH n.kind AS kind, n.recordId AS recordId, n.otherId AS otherId, coalesce(head(collect(coalesce(n.before, ''))), '') AS first, coalesce(last(collect(coalesce(n.after, ''))), '') AS latest",
  'WITH kind, recordId, otherId, CASE WHEN $backwards THEN latest ELSE first END AS before, CASE WHEN $backwards THEN first ELSE latest END AS after',
  'WHERE before <> after',
  "WITH kind, recordId, otherId, CASE WHEN before = '' THEN 'ADDED' WHEN after = '' THEN 'ENDED' ELSE 'CHANGED' END AS change",
].join('\n');

/** How many records of each kind two releases differ in. */
export const differenceCounts: Query<Span, KindDifference> = {
  name: 'differenceCounts',
  cypher: [
    composed,
    "RETURN kind, sum(CASE change WHEN 'ADDED' THEN 1 ELSE 0 END) AS added, sum(CASE change WHEN 'ENDED' THEN 1 ELSE 0 END) AS ended, sum(CASE change WHEN 'CHANGED' THEN 1 ELSE 0 END) AS changed",
    'ORDER BY kind',
  ].join('\n'),
  rules: { kind: text, added: integer, ended: integer, changed: integer },
};

type PageParams = Span & { readonly key: string | null; readonly limit: bigint };

const recordsBy = (
  name: string,
  comparison: '>' | '<',
  direction: 'ASC' | 'DESC',
): Query<PageParams, DifferenceRow> => ({
  name,
  cypher: [
    composed,
    "WITH kind, recordId, otherId, change, kind + ' ' + recordId + ' ' + coalesce(otherId, '') AS key",
    `WHERE $key IS NULL OR key ${comparison} $key`,
    `RETURN kind, change, recordId, otherId, key ORDER BY key ${direction} LIMIT $limit`,
  ].join('\n'),
  rules: { kind: text, change: oneOf(ChangeKind), recordId: text, otherId: optional(text), key: text },
});

/** A page of the records that two releases differ in, by kind and ids. */
export const differenceRecords = recordsBy('differenceRecords', '>', 'ASC');

/** The same, read from the end. */
export const differenceRecordsBackwards = recordsBy('differenceRecordsBackwards', '<', 'DESC');
