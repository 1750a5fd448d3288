import type { Predicate } from './filter.js';
import { matchFrom, texts, where } from './list-clauses.js';
import type { AnyList } from './list.js';

/** The text that counts the rows of a list, or of each parent. */
export function countText(list: AnyList, predicates: readonly Predicate[]): string {
  if (!list.parent) {
    return [`MATCH (n:${list.label})`, where(texts(predicates)), 'RETURN count(n) AS total'].filter(Boolean).join('\n');
  }
  const { storedCount } = list.parent;
  if (storedCount && predicates.length === 0) {
    return [
      'UNWIND $parentIds AS parentId',
      `MATCH (p:${list.parent.labels} {id: parentId})`,
      `RETURN parentId, ${storedCount} AS total`,
    ].join('\n');
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
