import {
  CollectExpressionContext,
  CountExpressionContext,
  ExistsExpressionContext,
  ListComprehensionContext,
  ListItemsPredicateContext,
  PatternComprehensionContext,
  PatternExpressionContext,
  ReduceExpressionContext,
  ShortestPathExpressionContext,
  type ExpressionContext,
  type VariableContext,
} from '@neo4j-cypher/language-support';
import { bindPatterns, bindSteps } from './patterns.js';
import { either, elementOf, listOf, value, type Scope, type Shape } from './shape.js';
import { nameOf, textOf, type Rule } from './tree.js';
import type { Walk } from './walk.js';

const within = (scope: Scope, name: VariableContext, shape: Shape): Scope => new Map([...scope, [nameOf(name), shape]]);

/** A part the grammar leaves optional; the parser's types do not say so. */
type Optional = ExpressionContext | null | undefined;

const checkAll = (parts: readonly Optional[], scope: Scope, walk: Walk): Shape[] =>
  parts.filter((part) => part !== undefined && part !== null).map((part) => walk.shapeOf(part, scope));

/** The degree of one record: with its other end open it is read off the record, and the type says what is counted. */
const degree = /^COUNT\s*\{\s*\(\w+\)\s*<?-\[:\w+\]->?\s*\(\)\s*\}$/;

const allowingOpenEnd = (walk: Walk): Walk => ({
  ...walk,
  report: (kind, detail) => (kind === 'unlabelled-node' && detail === '()' ? undefined : walk.report(kind, detail)),
});

function subquery(tree: ExistsExpressionContext | CountExpressionContext, scope: Scope, walk: Walk): Shape {
  const patterns = tree.patternList();
  if (patterns) {
    const strict = degree.test(textOf(tree)) ? allowingOpenEnd(walk) : walk;
    const inner = bindPatterns(patterns.pattern_list(), scope, strict);
    checkAll([tree.whereClause()?.expression()], inner, walk);
  } else {
    walk.columnsOf(tree.queryWithLocalDefinitions(), scope);
  }
  return value;
}

function listComprehension(tree: ListComprehensionContext, scope: Scope, walk: Walk): Shape {
  const element = elementOf(walk.shapeOf(tree.expression(0), scope));
  const inner = within(scope, tree.variable(), element);
  checkAll([tree._whereExp], inner, walk);
  return listOf(checkAll([tree._barExp], inner, walk)[0] ?? element);
}

function patternComprehension(tree: PatternComprehensionContext, scope: Scope, walk: Walk): Shape {
  const path = tree.variable() ? nameOf(tree.variable()) : undefined;
  const inner = bindSteps(tree.pathPatternNonEmpty(), path, scope, walk);
  checkAll([tree._whereExp], inner, walk);
  return listOf(walk.shapeOf(tree._barExp, inner));
}

function listItems(tree: ListItemsPredicateContext, scope: Scope, walk: Walk): Shape {
  const element = elementOf(walk.shapeOf(tree._inExp, scope));
  checkAll([tree._whereExp], within(scope, tree.variable(), element), walk);
  return value;
}

function reduce(tree: ReduceExpressionContext, scope: Scope, walk: Walk): Shape {
  const start = walk.shapeOf(tree.expression(0), scope);
  const element = elementOf(walk.shapeOf(tree.expression(1), scope));
  const inner = within(within(scope, tree.variable(0), either([start, element])), tree.variable(1), element);
  return either([start, walk.shapeOf(tree.expression(2), inner)]);
}

function shortestPath(tree: ShortestPathExpressionContext, scope: Scope, walk: Walk): Shape {
  bindSteps(tree.shortestPathPattern().patternElement(), undefined, scope, walk);
  return { is: 'path', nodes: { is: 'node', labels: [[]] }, relationships: { is: 'relationship', types: [] } };
}

/** Expressions that open a scope of their own: subqueries, comprehensions, predicates over lists, patterns. */
export function shapeOfInner(tree: Rule, scope: Scope, walk: Walk): Shape | undefined {
  if (tree instanceof ExistsExpressionContext || tree instanceof CountExpressionContext)
    return subquery(tree, scope, walk);
  if (tree instanceof CollectExpressionContext) {
    return listOf(either([...walk.columnsOf(tree.queryWithLocalDefinitions(), scope).values()]));
  }
  if (tree instanceof ListComprehensionContext) return listComprehension(tree, scope, walk);
  if (tree instanceof PatternComprehensionContext) return patternComprehension(tree, scope, walk);
  if (tree instanceof ListItemsPredicateContext) return listItems(tree, scope, walk);
  if (tree instanceof ReduceExpressionContext) return reduce(tree, scope, walk);
  if (tree instanceof PatternExpressionContext) {
    bindSteps(tree.pathPatternNonEmpty(), undefined, scope, walk);
    return value;
  }
  if (tree instanceof ShortestPathExpressionContext) return shortestPath(tree, scope, walk);
  return undefined;
}
