import type { GraphQLResolveInfo } from 'graphql';
import { encodeCursor } from './cursor.js';
import type { AnyList, FacetRow, PageRequest, PageRow } from './list.js';
import { optionalColumnsFor } from './optional-columns.js';

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
  /** `info` is that of the field: it tells which optional columns are needed. */
  edges(args?: object, context?: unknown, info?: GraphQLResolveInfo): Promise<readonly PageEdge<Row, Edge>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  facets(): Promise<Readonly<Record<string, readonly FacetValue[]>>>;
}

/**
 * The page of a request. `read` answers its rows with the optional columns that it is asked for: they may be one more than asked for, and
 * come backwards when read backwards.
 */
export function pageOf<Row extends object, Edge extends object>(
  list: AnyList,
  request: PageRequest,
  read: (optional: readonly string[]) => Promise<readonly PageRow<Row, Edge>[]>,
  more: Pick<Page<Row, Edge>, 'totalCount' | 'facets'>,
): Page<Row, Edge> {
  const rows = readOnce(read);
  return {
    edges: async (_args, _context, info) => edgesOf(list, request, await rows(optionalColumnsFor(list, info))),
    pageInfo: async () => pageInfoOf(list, request, await rows([])),
    ...more,
  };
}

/** One read for all that is asked in one go, and another one only for columns that it left out. */
function readOnce<Rows>(read: (optional: readonly string[]) => Promise<Rows>) {
  const wanted = new Set<string>();
  let rows: Promise<Rows> | undefined;
  let begun = false;
  return (optional: readonly string[]): Promise<Rows> => {
    const isNew = optional.some((name) => !wanted.has(name));
    for (const name of optional) wanted.add(name);
    if (!rows || (begun && isNew)) {
      begun = false;
      rows = Promise.resolve().then(() => {
        begun = true;
        return read([...wanted].sort());
      });
    }
    return rows;
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
