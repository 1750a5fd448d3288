import type { Cursor } from '../../shared/cursor.js';
import { BadUserInputError } from '../../shared/errors.js';
import { rootPage } from '../../shared/list-statement.js';
import type { List, PageRow } from '../../shared/list.js';
import type { ExecuteRead } from '../../shared/query.js';
import { organizationRecords, partnershipRecords } from './record.queries.js';
import type { NetworkRecords } from './records.row.js';

const pageSize = 5_000;

/** How many rows a network may have that somebody waits for; the command line has no such bound. */
export const maxRowsWhileWaiting = 300_000;

async function readAll<Row extends object>(
  executeRead: ExecuteRead,
  list: List<Row>,
  { maxRows, onRows }: ReadOptions,
): Promise<Row[]> {
  const [order = ''] = Object.keys(list.orders);
  const rows: Row[] = [];
  let from: Cursor | null = null;
  do {
    const { query, params } = rootPage(list, { order, filter: null, from, backward: false, size: pageSize });
    const page: { item: PageRow<Row, object> }[] = await executeRead(query, params);
    for (const { item } of page.slice(0, pageSize)) rows.push(item.node);
    const last = page[pageSize - 1]?.item;
    from = last && page.length > pageSize ? { key: last.key, id: last.id } : null;
    onRows(rows.length);
    if (rows.length > maxRows)
      throw new BadUserInputError('The network is too large to be analysed while you wait: use npm run network.');
  } while (from);
  return rows;
}

export interface ReadOptions {
  readonly maxRows: number;
  readonly onRows: (count: number) => void;
}

/** Reads every organisation and partnership, page by page. */
export async function readRecords(executeRead: ExecuteRead, options: ReadOptions): Promise<NetworkRecords> {
  const organizations = await readAll(executeRead, organizationRecords, options);
  const partnerships = await readAll(executeRead, partnershipRecords, options);
  return { organizations, partnerships };
}
