import { allPredicates, compileFilter, type FilterFields, type Predicate } from './filter.js';
import { integer, listOf, optional, record, text, type AnyQuery, type Query, type RowRules } from './query.js';
import type { Cursor, SortKey } from './cursor.js';

/** One order of a list: the stored, non-null sort key (ties are broken by id) and its direction. */
export interface Order {
  readonly key: string;
  readonly type: 'string' | 'number';
  readonly descending: boolean;
}

export type Orders<Name extends string = string> = Readonly<Record<Name, Order>>;

/** How an edge list gets from its parent `p` to `n`: one MATCH, or a CALL that unites several. */
export interface ParentMatch {
  readonly labels: string;
  readonly match: string;
  readonly where?: readonly string[];
}

/** A list as its statements are written: `n` is its row in every fragment, `p` the parent of an edge list. */
export interface AnyList {
  readonly name: string;
  /** The label of `n`. */
  readonly label: string;
  /** From the parent `p` to `n`; a root list has none. */
  readonly parent?: ParentMatch;
  /** Columns of the edge, aggregated per `n` over the matches that lead to it. */
  readonly edge?: { readonly columns: Readonly<Record<string, string>>; readonly rules: object };
  readonly columns: Readonly<Record<string, string>>;
  readonly rules: object;
  readonly orders: Orders;
  readonly filters: FilterFields;
  /** Facet name to the expression it counts; a list-valued expression counts each element. */
  readonly facets?: Readonly<Record<string, string>>;
}

/** A list that clients page through, with the rows and edges it answers. */
export interface List<Row extends object, Edge extends object = object> extends AnyList {
  readonly columns: Readonly<Record<Extract<keyof Row, string>, string>>;
  readonly rules: RowRules<Row>;
  readonly edge?: {
    readonly columns: Readonly<Record<Extract<keyof Edge, string>, string>>;
    readonly rules: RowRules<Edge>;
  };
}

export interface PageRow<Row extends object, Edge extends object> {
  readonly node: Row;
  readonly edge: Edge;
  readonly key: SortKey;
  readonly id: string;
}

export interface PageRequest {
  readonly order: string;
  readonly filter: object | null | undefined;
  readonly from: Cursor | null;
  readonly backward: boolean;
  /** Rows wanted; one more is read to tell whether there are more. */
  readonly size: number;
}

/** How the rows of a root list are found: in index order, below one value of a leading property, or by a text index. */
interface Access {
  readonly seek?: string;
  readonly textIndex?: string;
}

interface Shape {
  readonly order: Order;
  readonly descending: boolean;
  readonly cursor: boolean;
  readonly predicates: readonly Predicate[];
}

const columnsOf = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, expression]) => `${name}: ${expression}`)
    .join(', ');

function accessOf(list: AnyList, { order, predicates }: Shape): Access {
  if (list.parent) return {};
  const contains = predicates.find(({ field, operator }) => operator === 'contains' && list.filters[field]?.textIndex);
  if (contains) return { textIndex: list.filters[contains.field]?.textIndex as string };
  const seek = predicates.find(({ field, operator }) => operator === 'eq' && list.filters[field]?.seek);
  const property = seek && list.filters[seek.field]?.seek;
  // The index of an order by the property itself already leads with it.
  return property && property !== order.key ? { seek: property } : {};
}

const sortKeys = (access: Access, { order, descending }: Shape): string =>
  [...(access.seek ? [access.seek] : []), order.key, 'id']
    .map((property) => `n.${property}${descending ? ' DESC' : ''}`)
    .join(', ');

const indexHint = (list: AnyList, access: Access, order: Order): string =>
  access.textIndex
    ? `USING TEXT INDEX n:${list.label}(${access.textIndex})`
    : `USING INDEX n:${list.label}(${[...(access.seek ? [access.seek] : []), order.key, 'id'].join(', ')})`;

/** The keyset: one range on the leading key, which the index answers, and a residual that breaks ties by id. */
function keyset({ order, descending, cursor }: Shape): string[] {
  const inclusive = descending ? '<=' : '>=';
  const strict = descending ? '<' : '>';
  const key = `n.${order.key}`;
  return cursor
    ? [`${key} ${inclusive} $key`, 'n.id IS NOT NULL', `(${key} ${strict} $key OR n.id ${strict} $id)`]
    : [`${key} IS NOT NULL`, 'n.id IS NOT NULL'];
}

const where = (predicates: readonly string[]): string =>
  predicates.length > 0 ? `WHERE ${predicates.join(' AND ')}` : '';

function matchFrom({ match, where: always = [] }: ParentMatch, predicates: readonly string[]): string {
  const scope = match.startsWith('MATCH') ? match : `${match} WITH *`;
  return `${scope} ${where([...always, ...predicates])}`.trimEnd();
}

const texts = (predicates: readonly Predicate[]): string[] => predicates.map((predicate) => predicate.text);

function pageText(list: AnyList, shape: Shape): string {
  const access = accessOf(list, shape);
  const edge = list.edge?.columns ?? {};
  const edgeNames = Object.keys(edge);
  const sort = sortKeys(access, shape);
  const item = `{node: {${columnsOf(list.columns)}}, edge: {${edgeNames.map((name) => `${name}: ${name}`).join(', ')}}, key: n.${shape.order.key}, id: n.id}`;
  if (!list.parent) {
    return [
      `MATCH (n:${list.label})`,
      indexHint(list, access, shape.order),
      where([...texts(shape.predicates), ...keyset(shape)]),
      `WITH n ORDER BY ${sort} LIMIT $limit`,
      `RETURN ${item} AS item ORDER BY ${sort}`,
    ].join('\n');
  }
  return [
    'UNWIND $parentIds AS parentId',
    `MATCH (p:${list.parent.labels} {id: parentId})`,
    'CALL (p) {',
    `  ${matchFrom(list.parent, [...texts(shape.predicates), ...keyset(shape)])}`,
    `  WITH ${edgeNames.length > 0 ? ['n', ...edgeNames.map((name) => `${edge[name]} AS ${name}`)].join(', ') : 'DISTINCT n'}`,
    `  ORDER BY ${sort} LIMIT $limit`,
    `  RETURN collect(${item}) AS items`,
    '}',
    'RETURN parentId, items',
  ].join('\n');
}

function countText(list: AnyList, predicates: readonly Predicate[]): string {
  if (!list.parent) {
    return [`MATCH (n:${list.label})`, where(texts(predicates)), 'RETURN count(n) AS total'].filter(Boolean).join('\n');
  }
  return [
    'UNWIND $parentIds AS parentId',
    `MATCH (p:${list.parent.labels} {id: parentId})`,
    `CALL (p) { ${matchFrom(list.parent, texts(predicates))} RETURN count(DISTINCT n) AS total }`,
    'RETURN parentId, total',
  ].join('\n');
}

/** One match for all facets: each row is counted once in each of them, a list-valued one once for each element. */
function facetsText(list: AnyList, predicates: readonly Predicate[]): string {
  const scope = list.parent ? '(p)' : '()';
  const match = list.parent
    ? matchFrom(list.parent, texts(predicates))
    : `MATCH (n:${list.label}) ${where(texts(predicates))}`.trimEnd();
  const facets = Object.entries(list.facets ?? {}).map(
    ([facet, expression]) => `{facet: '${facet}', raw: ${expression}}`,
  );
  const counted = [
    `CALL ${scope} {`,
    `  ${match} WITH DISTINCT n`,
    `  UNWIND [${facets.join(', ')}] AS counted WITH counted.facet AS facet, counted.raw AS raw`,
    '  UNWIND CASE WHEN raw IS NULL THEN [null] ELSE [] + raw END AS value',
    '  RETURN facet, value, count(*) AS count',
    '}',
  ].join('\n');
  if (!list.parent) return `${counted}\nRETURN facet, value, count ORDER BY facet, count DESC, value`;
  return [
    'UNWIND $parentIds AS parentId',
    `MATCH (p:${list.parent.labels} {id: parentId})`,
    counted,
    'RETURN parentId, facet, value, count ORDER BY parentId, facet, count DESC, value',
  ].join('\n');
}

export interface FacetRow {
  readonly parentId?: string;
  readonly facet: string;
  readonly value: string | null;
  readonly count: number;
}

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

function itemRules<Row extends object, Edge extends object>(list: List<Row, Edge>): RowRules<PageRow<Row, Edge>> {
  const keyRule = (value: unknown): SortKey => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError('expected a sort key');
  };
  return {
    node: record(list.rules),
    edge: record(list.edge?.rules ?? ({} as RowRules<Edge>)),
    key: keyRule,
    id: text,
  };
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
export function rootPage<Row extends object, Edge extends object>(list: List<Row, Edge>, request: PageRequest) {
  const { cypher, params } = pageStatement(list, request);
  return statement<{ item: PageRow<Row, Edge> }>(list.name, cypher, { item: record(itemRules(list)) }, params);
}

/** A page for each parent that exists; a parent that does not exist has no row. */
export function parentPages<Row extends object, Edge extends object>(
  list: List<Row, Edge>,
  parentIds: readonly string[],
  request: PageRequest,
) {
  const { cypher, params } = pageStatement(list, request);
  const rules = { parentId: text, items: listOf(record(itemRules(list))) };
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

/**
 * The texts a list can send, for the checks. What decides how rows are found (order, direction, keyset, and the predicates that lead to
 * an index) is taken in every combination; a predicate that only narrows what was found is taken alone, beside each that leads, and
 * with all others together.
 */
export function listVariants(list: AnyList): AnyQuery[] {
  const all = allPredicates(list.filters);
  const leads = ({ field, operator }: Predicate): boolean =>
    !list.parent && (operator === 'contains' || (operator === 'eq' && list.filters[field]?.seek !== undefined));
  const inEveryShape: (readonly Predicate[])[] = [[], ...all.filter(leads).map((one) => [one])];
  const inOneShape = [
    all,
    ...all.filter((one) => !leads(one)).map((one) => [one]),
    ...all.filter(leads).flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other])),
  ];
  const pages = (sets: readonly (readonly Predicate[])[], shapesOf: (predicates: readonly Predicate[]) => Shape[]) =>
    sets.flatMap((predicates) =>
      shapesOf(predicates).map((shape) => variant(list, shape, predicates, pageText(list, shape))),
    );
  return [
    ...pages(inEveryShape, (predicates) => distinctShapes(list, predicates)),
    ...pages(inOneShape, (predicates) => distinctShapes(list, predicates).slice(-1)),
    ...[[], all].map((predicates) => variant(list, 'Count', predicates, countText(list, predicates))),
    ...(list.facets
      ? [[], all].map((predicates) => variant(list, 'Facets', predicates, facetsText(list, predicates)))
      : []),
  ];
}

function variant(list: AnyList, of: Shape | string, predicates: readonly Predicate[], cypher: string): AnyQuery {
  const suffix =
    typeof of === 'string' ? of : ` by ${of.order.key}${of.descending ? ' desc' : ''}${of.cursor ? ' after' : ''}`;
  const named = predicates.map(({ field, operator }) => `${field}.${operator}`);
  return { name: [list.name + suffix, ...named].join(' '), cypher, rules: {} };
}

/** Every way to page by each key; below a parent all children are sorted whatever the way, so there one for each key is enough. */
function distinctShapes(list: AnyList, predicates: readonly Predicate[]): Shape[] {
  const keys = new Map(Object.values(list.orders).map((order) => [order.key, order]));
  return [...keys.values()].flatMap((order) =>
    list.parent
      ? [{ order, descending: true, cursor: true, predicates }]
      : [false, true].flatMap((descending) =>
          [false, true].map((cursor) => ({ order, descending, cursor, predicates })),
        ),
  );
}
