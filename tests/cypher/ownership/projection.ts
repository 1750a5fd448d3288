import type {
  OrderBySkipLimitClauseContext,
  ReturnBodyContext,
  ReturnItemContext,
} from '@neo4j-cypher/language-support';
import type { Scope, Shape } from './shape.js';
import { nameOf } from './tree.js';
import type { Walk } from './walk.js';

type Ordered = ReturnBodyContext | OrderBySkipLimitClauseContext;

export interface Projection {
  /** What the clause hands on. */
  readonly columns: Scope;
  /** What its own ORDER BY and WHERE may name: the old variables and the new columns. */
  readonly inScope: Scope;
}

/** Checks what a clause orders by and where it cuts off. */
export function checkOrder(tree: Ordered, scope: Scope, walk: Walk): void {
  const ordered = tree.orderBy()?.orderItem_list() ?? [];
  const bounds = [tree.skip(), tree.limit()].filter((bound) => bound !== null);
  for (const part of [...ordered, ...bounds]) walk.shapeOf(part.expression(), scope);
}

/** Checks the items of WITH or RETURN, then their order and limits. */
export function project(body: ReturnBodyContext, scope: Scope, walk: Walk): Projection {
  const items = body.returnItems();
  const column = (item: ReturnItemContext): [string, Shape] => [
    nameOf(item.variable() ?? item.expression()),
    walk.shapeOf(item.expression(), scope),
  ];
  const columns = new Map([...(items.TIMES() ? scope : []), ...items.returnItem_list().map(column)]);
  const inScope = new Map([...scope, ...columns]);

  checkOrder(body, inScope, walk);
  if (body.groupBy()) walk.report('unsupported-clause', 'GROUP BY');
  return { columns, inScope };
}
