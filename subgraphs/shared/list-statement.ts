import type { SortKey } from './cursor.js';
import { compileFilter } from './filter.js';
import { countText, facetsText } from './count-text.js';
import { pageText } from './list-text.js';
import type { AnyList, FacetRow, List, Order, PageRequest, PageRow } from './list.js';
import { withOptional } from './optional-columns.js';
import { integer, listOf, optional, text, tuple, type ColumnRule, type Query, type RowRules } from './query.js';

interface Statement<Row extends object> {
  readonly query: Query<Record<string, unknown>, Row>;
  readonly params: Record<string, unknown>;
}

const statement = <Row extends object>(
  name: string,
  cypher: string,
  rules: RowRules<Row>,
  params: Record<string, unknown>,
): Statement<Row> => ({ query: { name, cypher, rules }, params });

function itemRule<Row extends object, Edge extends object>(list: List<Row, Edge>): ColumnRule<PageRow<Row, Edge>> {
  const keyRule = (value: unknown): SortKey => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError('expected a sort key');
  };
  return tuple<PageRow<Row, Edge>>(['node', 'edge', 'key', 'id'], {
    node: tuple(Object.keys(list.columns), list.rules),
    edge: tuple(Object.keys(list.edge?.columns ?? {}), list.edge?.rules ?? ({} as RowRules<Edge>)),
    key: keyRule,
    id: text,
  });
}

function orderOf(list: AnyList, name: string): Order {
  const order = list.orders[name];
  if (!order) throw new Error(`${list.name} has no order ${name}`);
  return order;
}

function pageStatement<Row extends object, Edge extends object>(list: List<Row, Edge>, request: PageRequest) {
  const order = orderOf(list, request.order);
  const { predicates, params } = compileFilter(list.filters, request.filter);
  const descending = order.descending !== request.backward;
  const cypher = pageText(list, { order, descending, cursor: request.from !== null, predicates });
  const cursor = request.from ? { key: request.from.key, id: request.from.id } : {};
  return { cypher, params: { ...params, ...cursor, limit: BigInt(request.size + 1) } };
}

/** One page of a root list, a row more than asked for where there are more. */
export function rootPage<Row extends object, Edge extends object>(whole: List<Row, Edge>, request: PageRequest) {
  const list = withOptional(whole, request.optional);
  const { cypher, params } = pageStatement(list, request);
  return statement<{ item: PageRow<Row, Edge> }>(list.name, cypher, { item: itemRule(list) }, params);
}

/** A page for each parent that exists; a parent that does not exist has no row. */
export function parentPages<Row extends object, Edge extends object>(
  whole: List<Row, Edge>,
  parentIds: readonly string[],
  request: PageRequest,
) {
  const list = withOptional(whole, request.optional);
  const { cypher, params } = pageStatement(list, request);
  const rules = { parentId: text, items: listOf(itemRule(list)) };
  return statement<{ parentId: string; items: PageRow<Row, Edge>[] }>(list.name, cypher, rules, {
    ...params,
    parentIds,
  });
}

/** The number of rows a filter leaves; per parent for an edge list. */
export function listCount(list: AnyList, filter: object | null | undefined, parentIds?: readonly string[]) {
  const { predicates, params } = compileFilter(list.filters, filter);
  const rules = list.parent ? { parentId: text, total: integer } : { total: integer };
  return statement<{ parentId?: string; total: number }>(
    `${list.name}Count`,
    countText(list, predicates),
    rules as RowRules<{ parentId?: string; total: number }>,
    parentIds ? { ...params, parentIds } : params,
  );
}

/** How often each value of each facet occurs among the rows a filter leaves. */
export function listFacets(list: AnyList, filter: object | null | undefined, parentIds?: readonly string[]) {
  const { predicates, params } = compileFilter(list.filters, filter);
  const columns = { facet: text, value: optional(text), count: integer };
  const rules = list.parent ? { parentId: text, ...columns } : columns;
  return statement<FacetRow>(
    `${list.name}Facets`,
    facetsText(list, predicates),
    rules as RowRules<FacetRow>,
    parentIds ? { ...params, parentIds } : params,
  );
}
