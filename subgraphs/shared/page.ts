import { byArguments, groupByParent } from './batch.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { BadUserInputError } from './errors.js';
import { listCount, listFacets, parentPages, rootPage } from './list-statement.js';
import type { AnyList, FacetRow, List, PageRequest, PageRow } from './list.js';
import type { ExecuteRead } from './query.js';

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** The arguments of every list, as a client gives them. */
export interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly filter?: object | null;
  readonly orderBy: string;
}

export interface FacetValue {
  readonly value: string | null;
  readonly count: number;
}

export type PageEdge<Row extends object, Edge extends object> = { readonly cursor: string; readonly node: Row } & Edge;

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a Relay connection. Rows, count and facets are each read when asked for, side by side. */
export interface Page<Row extends object, Edge extends object = object> {
  edges(): Promise<readonly PageEdge<Row, Edge>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  facets(): Promise<Readonly<Record<string, readonly FacetValue[]>>>;
}

/** Throws when the arguments contradict each other; reads nothing yet. */
export type LoadRootPage<Row extends object, Edge extends object = object> = (args: ListArguments) => Page<Row, Edge>;
/** The same below a parent; a parent that does not exist has no rows. */
export type LoadPage<Row extends object, Edge extends object = object> = (
  parentId: string,
  args: ListArguments,
) => Page<Row, Edge>;

function pageSize(name: string, size: number): number {
  if (size < 1 || size > maxPageSize) throw new BadUserInputError(`${name} must be between 1 and ${maxPageSize}.`);
  return size;
}

/** Checks the page arguments and turns them into a request; every contradiction is bad input. */
export function pageRequest(
  list: AnyList,
  { first, after, last, before, filter, orderBy }: ListArguments,
): PageRequest {
  const order = list.orders[orderBy];
  if (!order) throw new BadUserInputError(`There is no order ${orderBy}.`);
  if (first != null && last != null) throw new BadUserInputError('Give first or last, not both.');
  if (after != null && (last != null || before != null))
    throw new BadUserInputError('after goes with first, not with last or before.');
  if (before != null && first != null) throw new BadUserInputError('before goes with last, not with first.');
  const cursor = after ?? before;
  return {
    order: orderBy,
    filter,
    from: cursor == null ? null : decodeCursor(list.name, orderBy, order.type, cursor),
    backward: last != null || before != null,
    size: last != null ? pageSize('last', last) : pageSize('first', first ?? defaultPageSize),
  };
}

/** The page of a request. `read` answers its rows: they may be one more than asked for, and come backwards when read backwards. */
export function pageOf<Row extends object, Edge extends object>(
  list: AnyList,
  request: PageRequest,
  read: () => Promise<readonly PageRow<Row, Edge>[]>,
  more: Pick<Page<Row, Edge>, 'totalCount' | 'facets'>,
): Page<Row, Edge> {
  let rows: ReturnType<typeof read> | undefined;
  const readOnce = () => (rows ??= read());
  return {
    edges: async () => edgesOf(list, request, await readOnce()),
    pageInfo: async () => pageInfoOf(list, request, await readOnce()),
    ...more,
  };
}

function edgesOf<Row extends object, Edge extends object>(
  list: AnyList,
  request: PageRequest,
  rows: readonly PageRow<Row, Edge>[],
): PageEdge<Row, Edge>[] {
  const kept = rows.slice(0, request.size);
  if (request.backward) kept.reverse();
  return kept.map(({ node, edge, key, id }) => ({
    ...edge,
    node,
    cursor: encodeCursor(list.name, request.order, { key, id }),
  }));
}

function pageInfoOf(list: AnyList, request: PageRequest, rows: readonly PageRow<object, object>[]): PageInfo {
  const edges = edgesOf(list, request, rows);
  const overflow = rows.length > request.size;
  const beyondCursor = request.from !== null;
  return {
    hasNextPage: request.backward ? beyondCursor : overflow,
    hasPreviousPage: request.backward ? overflow : beyondCursor,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** Facet rows as one list of values for each facet of the list. */
export function facetsByName(list: AnyList, rows: readonly FacetRow[]): Record<string, FacetValue[]> {
  const facets: Record<string, FacetValue[]> = Object.fromEntries(
    Object.keys(list.facets ?? {}).map((name) => [name, []]),
  );
  for (const { facet, value, count } of rows) facets[facet]?.push({ value, count });
  return facets;
}

/** The pages of a root list: one statement for the rows, one for the count and one for the facets, each when selected. */
export function loadRootPage<Row extends object, Edge extends object>(
  executeRead: ExecuteRead,
  list: List<Row, Edge>,
): LoadRootPage<Row, Edge> {
  return (args) => {
    const request = pageRequest(list, args);
    const read = async () => {
      const { query, params } = rootPage(list, request);
      return (await executeRead(query, params)).map(({ item }) => item);
    };
    return pageOf(list, request, read, {
      totalCount: async () => {
        const { query, params } = listCount(list, args.filter);
        return (await executeRead(query, params))[0]?.total ?? 0;
      },
      facets: async () => {
        const { query, params } = listFacets(list, args.filter);
        return facetsByName(list, await executeRead(query, params));
      },
    });
  };
}

/** The pages of an edge list, batched over parents: one statement for all parents with the same arguments. */
export function loadPage<Row extends object, Edge extends object>(
  executeRead: ExecuteRead,
  list: List<Row, Edge>,
): LoadPage<Row, Edge> {
  type Filter = ListArguments['filter'];
  const rows = byArguments(async (request: PageRequest, parentIds) => {
    const { query, params } = parentPages(list, parentIds, request);
    const items = new Map((await executeRead(query, params)).map((row) => [row.parentId, row.items]));
    return parentIds.map((parentId) => items.get(parentId) ?? []);
  });
  const counts = byArguments(async (filter: Filter, parentIds) => {
    const { query, params } = listCount(list, filter, parentIds);
    const totals = new Map((await executeRead(query, params)).map(({ parentId, total }) => [parentId, total]));
    return parentIds.map((parentId) => totals.get(parentId) ?? 0);
  });
  const facets = byArguments(async (filter: Filter, parentIds) => {
    const { query, params } = listFacets(list, filter, parentIds);
    const groups = groupByParent(await executeRead(query, params));
    return parentIds.map((parentId) => facetsByName(list, groups.get(parentId) ?? []));
  });
  return (parentId, args) => {
    const request = pageRequest(list, args);
    return pageOf(list, request, () => rows(request, parentId), {
      totalCount: () => counts(args.filter ?? null, parentId),
      facets: () => facets(args.filter ?? null, parentId),
    });
  };
}
