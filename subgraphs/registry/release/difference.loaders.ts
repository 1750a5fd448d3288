import { decodeCursor, encodeCursor } from '../../shared/cursor.js';
import { BadUserInputError } from '../../shared/errors.js';
import { defaultPageSize, maxPageSize } from '../../shared/page.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { DifferencePageArguments } from './difference.input.js';
import { differenceCounts, differenceRecords, type Span } from './difference.queries.js';
import type { ReleaseDifference } from './difference.type.js';

const spanOf = ({ fromNumber, toNumber }: ReleaseDifference): Span => ({
  low: Math.min(fromNumber, toNumber),
  high: Math.max(fromNumber, toNumber),
  backwards: fromNumber > toNumber,
});

/** A cursor belongs to one pair of releases. */
const listName = ({ fromId, toId }: ReleaseDifference): string => `releaseDifference ${fromId} ${toId}`;

/** The reads of differences: each composes the changes between two releases, and sorts them. */
export const differenceLoaders = (executeRead: ExecuteRead) => ({
  differenceCounts: (difference: ReleaseDifference) => executeRead(differenceCounts, spanOf(difference)),

  differenceRecords: async (difference: ReleaseDifference, { first, after }: DifferencePageArguments) => {
    const size = first ?? defaultPageSize;
    if (size < 1 || size > maxPageSize) throw new BadUserInputError(`first must be between 1 and ${maxPageSize}.`);
    const key = after == null ? '' : decodeCursor(listName(difference), 'KEY_ASC', 'string', after).id;
    const rows = await executeRead(differenceRecords, { ...spanOf(difference), key, limit: BigInt(size + 1) });
    const edges = rows.slice(0, size).map(({ key: id, ...node }) => ({
      node,
      cursor: encodeCursor(listName(difference), 'KEY_ASC', { key: id, id }),
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: rows.length > size,
        hasPreviousPage: after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: async () =>
        (await executeRead(differenceCounts, spanOf(difference))).reduce(
          (sum, { added, ended, changed }) => sum + added + ended + changed,
          0,
        ),
    };
  },
});

export type DifferenceLoaders = ReturnType<typeof differenceLoaders>;
