import DataLoader from 'dataloader';
import type { ExecuteRead, Query } from './query.js';

/** The longest list of keys one statement takes. */
const maxBatchSize = 500;

export type LoadOne<Row> = (key: string) => Promise<Row | null>;
export type LoadMany<Row> = (key: string) => Promise<Row[]>;

/** A batched read of rows by their own id; null where there is none. */
export function loadOne<Row extends { id: string }>(
  executeRead: ExecuteRead,
  query: Query<{ ids: readonly string[] }, Row>,
): LoadOne<Row> {
  return batched(async (ids) => {
    const rows = new Map((await executeRead(query, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** A batched read of rows by the id of what they belong to, in the query's order; an empty list where there are none. */
export function loadMany<Row extends { parentId: string }>(
  executeRead: ExecuteRead,
  query: Query<{ parentIds: readonly string[] }, Row>,
): LoadMany<Row> {
  return batched(async (parentIds) => {
    const rows = groupByParent(await executeRead(query, { parentIds }));
    return parentIds.map((parentId) => rows.get(parentId) ?? []);
  });
}

/** A batching loader, made when it is first needed: a request has dozens and uses a few. */
function batched<Value>(batch: DataLoader.BatchLoadFn<string, Value>): (key: string) => Promise<Value> {
  let loader: DataLoader<string, Value> | undefined;
  return (key) => (loader ??= new DataLoader(batch, { maxBatchSize })).load(key);
}

/** Rows by their `parentId`, in the order they came. */
export function groupByParent<Row extends { parentId?: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const parentId = row.parentId ?? '';
    const group = groups.get(parentId);
    if (group) group.push(row);
    else groups.set(parentId, [row]);
  }
  return groups;
}

/** One batching loader for each distinct set of arguments, so that aliases with different arguments do not mix. */
export function byArguments<Args, Value>(
  batch: (args: Args, keys: readonly string[]) => Promise<Value[]>,
): (args: Args, key: string) => Promise<Value> {
  let loaders: Map<string, (key: string) => Promise<Value>> | undefined;
  return (args, key) => {
    loaders ??= new Map();
    const name = JSON.stringify(args);
    const load = loaders.get(name) ?? batched((keys) => batch(args, keys));
    loaders.set(name, load);
    return load(key);
  };
}
