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

/** A page of a Relay connection; counts and facets are only read when asked for. */
export interface Page<Row extends object, Edge extends object = object> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: Row } & Edge)[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  totalCount(): Promise<number>;
  facets(): Promise<Readonly<Record<string, readonly FacetValue[]>>>;
}

export type LoadRootPage<Row extends object, Edge extends object = object> = (
  args: ListArguments,
) => Promise<Page<Row, Edge>>;
/** Null when the parent does not exist. */
export type LoadPage<Row extends object, Edge extends object = object> = (
  parentId: string,
  args: ListArguments,
) => Promise<Page<Row, Edge> | null>;

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

/** The page that the rows of a request make: `rows` may be one more than asked for, and come backwards when read backwards. */
export function pageOf<Row extends object, Edge extends object>(
  list: AnyList,
  request: PageRequest,
  rows: readonly PageRow<Row, Edge>[],
  more: Pick<Page<Row, Edge>, 'totalCount' | 'facets'>,
): Page<Row, Edge> {
  const overflow = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  if (request.backward) kept.reverse();
  const edges = kept.map(({ node, edge, key, id }) => ({
    ...edge,
    node,
    cursor: encodeCursor(list.name, request.order, { key, id }),
  }));
  const beyondCursor = request.from !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: request.backward ? beyondCursor : overflow,
      hasPreviousPage: request.backward ? overflow : beyondCursor,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...more,
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

/** The pages of a root list: one statement a page, one more for its count and one for its facets when selected. */
export function loadRootPage<Row extends object, Edge extends object>(
  executeRead: ExecuteRead,
  list: List<Row, Edge>,
): LoadRootPage<Row, Edge> {
  return async (args) => {
    const request = pageRequest(list, args);
    const { query, params } = rootPage(list, request);
    const rows = await executeRead(query, params);
    return pageOf(
      list,
      request,
      rows.map(({ item }) => item),
      {
        totalCount: async () => {
          const count = listCount(list, args.filter);
          return (await executeRead(count.query, count.params))[0]?.total ?? 0;
        },
        facets: async () => {
          const facets = listFacets(list, args.filter);
          return facetsByName(list, await executeRead(facets.query, facets.params));
        },
      },
    );
  };
}

/** The pages of an edge list, batched over parents: one statement for all parents with the same arguments. */
export function loadPage<Row extends object, Edge extends object>(
  executeRead: ExecuteRead,
  list: List<Row, Edge>,
): LoadPage<Row, Edge> {
  type Filter = ListArguments['filter'];
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
  const pages = byArguments<ListArguments, Page<Row, Edge>>(async (args, parentIds) => {
    const request = pageRequest(list, args);
    const { query, params } = parentPages(list, parentIds, request);
    const items = new Map((await executeRead(query, params)).map((row) => [row.parentId, row.items]));
    return parentIds.map((parentId) => {
      const rows = items.get(parentId);
      if (!rows) return null;
      return pageOf(list, request, rows, {
        totalCount: async () => (await counts(args.filter ?? null, parentId)) ?? 0,
        facets: async () => (await facets(args.filter ?? null, parentId)) ?? {},
      });
    });
  });
  return (parentId, args) => pages(args, parentId);
}
