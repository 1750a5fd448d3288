import { byArguments, groupByParent } from './batch.js';
import { listCount, listFacets, parentPages, rootPage } from './list-statement.js';
import type { List, PageRequest } from './list.js';
import { facetsByName, pageOf, type Page } from './page.js';
import { pageRequest, type ListArguments } from './page-request.js';
import type { ExecuteRead } from './query.js';

/** Throws when the arguments contradict each other; reads nothing yet. */
export type LoadRootPage<Row extends object, Edge extends object = object> = (args: ListArguments) => Page<Row, Edge>;
/** The same below a parent; a parent that does not exist has no rows. */
export type LoadPage<Row extends object, Edge extends object = object> = (
  parentId: string,
  args: ListArguments,
) => Page<Row, Edge>;

/** The pages of a root list: one statement for the rows, one for the count and one for the facets, each when selected. */
export function loadRootPage<Row extends object, Edge extends object>(
  executeRead: ExecuteRead,
  list: List<Row, Edge>,
): LoadRootPage<Row, Edge> {
  return (args) => {
    const request = pageRequest(list, args);
    const read = async (optional: readonly string[]) => {
      const { query, params } = rootPage(list, { ...request, optional });
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
    return pageOf(list, request, (optional) => rows({ ...request, optional }, parentId), {
      totalCount: () => counts(args.filter ?? null, parentId),
      facets: () => facets(args.filter ?? null, parentId),
    });
  };
}
