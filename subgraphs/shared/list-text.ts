import type { AnyList, ParentMatch } from './list.js';
import { accessOf, indexHint, keyset, matchFrom, sortKeys, texts, tupleOf, where, type Shape } from './list-clauses.js';

/** The text of a page: of the whole list, or of one page below each parent. */
export function pageText(list: AnyList, shape: Shape): string {
  const access = accessOf(list, shape);
  const edge = list.edge?.columns ?? {};
  const edgeNames = Object.keys(edge);
  const sort = sortKeys(access, shape);
  const item = `[${tupleOf(list.columns)}, [${edgeNames.join(', ')}], n.${shape.order.key}, n.id]`;
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

/** Database hits of a step of the walk, which looks for the way back to the parent, to those of a row that is sorted; by PROFILE. */
const stepToRow = 6;

/**
 * A page below each parent, found in the cheaper of two ways: by sorting the parent's rows, or by walking the order's index until
 * enough of its rows belong to the parent. The walk passes about limit * rows / degree of them. It is a subquery of its own: as part
 * of the branch its scan would run to the end before the branch is found not to be taken.
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
    `  WITH p, toFloat(COUNT { ${parent.dense.degree} }) AS degree, $limit * COUNT { (:${list.label}) } * ${stepToRow} AS walk`,
    '  CALL (p, degree, walk) {',
    '    WITH p, degree, walk WHERE degree * degree <= walk',
    `    ${matchFrom(parent, keyset(shape))}`,
    `    WITH DISTINCT n ${page}`,
    '  UNION ALL',
    '    WITH p, degree, walk WHERE degree * degree > walk',
    '    CALL (p) {',
    `      MATCH (n:${list.label})`,
    `      ${indexHint(list, {}, shape.order)}`,
    `      ${where([...keyset(shape), `EXISTS { ${parent.dense.back} }`])}`,
    `      WITH n ${page}`,
    '    }',
    '    RETURN n',
    '  }',
    `  WITH n ORDER BY ${sort}`,
    `  RETURN collect(${item}) AS items`,
    '}',
    'RETURN parentId, items',
  ].join('\n');
}
