import type { Predicate } from './filter.js';
import type { AnyList, Order, ParentMatch } from './list.js';

/** How the rows of a root list are found: in index order, below one value of a leading property, or by a text index. */
interface Access {
  readonly seek?: string;
  readonly textIndex?: string;
}

/** All that a page's text depends on, besides its list. */
export interface Shape {
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

/** The text of a page: of the whole list, or of one page below each parent. */
export function pageText(list: AnyList, shape: Shape): string {
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
  const { dense } = list.parent;
  if (dense && shape.predicates.length === 0) return densePageText(list, { ...list.parent, dense }, shape, item);
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

/**
 * A page below each parent, found in the cheaper of two ways: by sorting the parent's rows, or by walking the order's index until
 * enough of its rows belong to the parent. The walk passes about limit * rows / degree of them.
 */
function densePageText(
  list: AnyList,
  parent: ParentMatch & Required<Pick<ParentMatch, 'dense'>>,
  shape: Shape,
  item: string,
): string {
  const sort = sortKeys({}, shape);
  const page = `ORDER BY ${sort} LIMIT $limit RETURN n`;
  return [
    'UNWIND $parentIds AS parentId',
    `MATCH (p:${parent.labels} {id: parentId})`,
    'CALL (p) {',
    `  WITH p, toFloat(COUNT { ${parent.dense.degree} }) AS degree, $limit * COUNT { (:${list.label}) } AS walk`,
    '  CALL (p, degree, walk) {',
    '    WITH p, degree, walk WHERE degree * degree <= walk',
    `    ${matchFrom(parent, keyset(shape))}`,
    `    WITH DISTINCT n ${page}`,
    '  UNION ALL',
    '    WITH p, degree, walk WHERE degree * degree > walk',
    `    MATCH (n:${list.label})`,
    `    ${indexHint(list, {}, shape.order)}`,
    `    ${where([...keyset(shape), `EXISTS { ${parent.dense.back} }`])}`,
    `    WITH n ${page}`,
    '  }',
    `  WITH n ORDER BY ${sort}`,
    `  RETURN collect(${item}) AS items`,
    '}',
    'RETURN parentId, items',
  ].join('\n');
}

/** The text that counts the rows of a list, or of each parent. */
export function countText(list: AnyList, predicates: readonly Predicate[]): string {
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

/** The text of all facets, by one match: each row is counted once in each of them, a list-valued one once for each element. */
export function facetsText(list: AnyList, predicates: readonly Predicate[]): string {
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
