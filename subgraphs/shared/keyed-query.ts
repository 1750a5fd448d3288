import { text, type Query, type RowRules } from './query.js';

export type Columns<Row extends object> = Readonly<Record<Extract<keyof Row, string>, string>>;

const returning = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ');

/** The rows of `labels` by their own id; `n` is the row in every column. */
export const rowsById = <Row extends { id: string }>(
  name: string,
  labels: string,
  columns: Columns<Row>,
  rules: RowRules<Row>,
): Query<{ ids: readonly string[] }, Row> => ({
  name,
  cypher: ['UNWIND $ids AS id', `MATCH (n:${labels} {id: id})`, `RETURN ${returning(columns)}`].join('\n'),
  rules,
});

/** Few rows `n` by the id of the record `p` they belong to; `match` leads from `p` to `n`. */
export const rowsByParentId = <Row extends { id: string }>(
  name: string,
  match: { readonly labels: string; readonly pattern: string; readonly order: string },
  columns: Columns<Row>,
  rules: RowRules<Row>,
): Query<{ parentIds: readonly string[] }, Row & { parentId: string }> => ({
  name,
  cypher: [
    'UNWIND $parentIds AS parentId',
    `MATCH (p:${match.labels} {id: parentId})${match.pattern}`,
    // Two edges may lead to one record.
    'WITH DISTINCT parentId, n',
    `ORDER BY parentId, ${match.order}, n.id`,
    `RETURN parentId, ${returning(columns)}`,
  ].join('\n'),
  rules: { ...rules, parentId: text } as RowRules<Row & { parentId: string }>,
});
