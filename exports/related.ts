import { groupByParent } from '../subgraphs/shared/batch.js';
import type { ExecuteRead, Query } from '../subgraphs/shared/query.js';

/** Texts that belong to a row, read for a whole page at once. */
export interface Related {
  readonly description: string;
  /** Two columns of the same read are read once. */
  readonly queryName: string;
  readonly read: (executeRead: ExecuteRead, ids: readonly string[]) => Promise<Map<string, object[]>>;
  readonly textOf: (row: object) => string;
}

/** A column of texts made of the rows of one query by parent. */
export function related<Row extends { parentId: string }>(
  query: Query<{ parentIds: readonly string[] }, Row>,
  textOf: (row: Row) => string,
  description: string,
): Related {
  return {
    description,
    queryName: query.name,
    read: async (executeRead, parentIds) => groupByParent(await executeRead(query, { parentIds })),
    textOf: (row) => textOf(row as Row),
  };
}

/** Adds its related texts to each row of a page, one statement for each query. */
export async function withRelated<Row extends { readonly id: string }>(
  executeRead: ExecuteRead,
  columns: Readonly<Record<string, Related>>,
  rows: readonly Row[],
): Promise<(Row & Record<string, unknown>)[]> {
  const ids = rows.map(({ id }) => id);
  const reads = new Map(Object.values(columns).map((column) => [column.queryName, column.read]));
  const groups = new Map<string, Map<string, object[]>>();
  for (const [name, read] of reads) groups.set(name, await read(executeRead, ids));
  return rows.map((row) => {
    const texts = Object.entries(columns).map(([column, { queryName, textOf }]) => [
      column,
      (groups.get(queryName)?.get(row.id) ?? []).map(textOf),
    ]);
    return { ...row, ...(Object.fromEntries(texts) as Record<string, unknown>) };
  });
}
