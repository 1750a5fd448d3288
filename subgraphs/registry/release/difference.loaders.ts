import type { AnyList } from '../../shared/list.js';
import { pageOf } from '../../shared/page.js';
import { pageRequest } from '../../shared/page-request.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { DifferencePageArguments } from './difference.input.js';
import {
  differenceCounts,
  differenceRecords,
  differenceRecordsBackwards,
  type DifferenceRow,
  type Span,
} from './difference.queries.js';
import type { ReleaseDifference } from './difference.type.js';

const spanOf = ({ fromNumber, toNumber }: ReleaseDifference): Span => ({
  low: Math.min(fromNumber, toNumber),
  high: Math.max(fromNumber, toNumber),
  backwards: fromNumber > toNumber,
});

/** What pages need to know of the list; its cursors belong to one pair of releases. */
const listOf = ({ fromId, toId }: ReleaseDifference): AnyList => ({
  name: `releaseDifference ${fromId} ${toId}`,
  label: 'ReleaseChange',
  orders: { KEY_ASC: { key: 'key', type: 'string', descending: false } },
  ...{ columns: {}, rules: {}, filters: {} },
});

const pageRow = ({ key, ...node }: DifferenceRow) => ({ node, edge: {}, key, id: key });

/** The reads of differences: each composes the changes between two releases, and sorts them. */
export const differenceLoaders = (executeRead: ExecuteRead) => ({
  differenceCounts: (difference: ReleaseDifference) => executeRead(differenceCounts, spanOf(difference)),

  differenceRecords: (difference: ReleaseDifference, args: DifferencePageArguments) => {
    const list = listOf(difference);
    const request = pageRequest(list, { ...args, orderBy: 'KEY_ASC' });
    const read = async () => {
      const rows = await executeRead(request.backward ? differenceRecordsBackwards : differenceRecords, {
        ...spanOf(difference),
        key: request.from?.id ?? null,
        limit: BigInt(request.size + 1),
      });
      return rows.map(pageRow);
    };
    return pageOf(list, request, read, {
      totalCount: async () => {
        const counts = await executeRead(differenceCounts, spanOf(difference));
        return counts.reduce((sum, { added, ended, changed }) => sum + added + ended + changed, 0);
      },
      facets: async () => ({}),
    });
  },
});

export type DifferenceLoaders = ReturnType<typeof differenceLoaders>;
