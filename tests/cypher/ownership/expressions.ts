import {
  Expression2Context,
  Expression6Context,
  Expression7Context,
  IndexPostfixContext,
  LabelComparisonContext,
  PropertyExistsPredicateContext,
  PropertyPostfixContext,
  RangePostfixContext,
  type PostFixContext,
} from '@neo4j-cypher/language-support';
import { shapeOfAtom } from './atoms.js';
import { readLabels } from './labels.js';
import { readProperty } from './properties.js';
import { either, elementOf, isRecord, value, type Scope, type Shape } from './shape.js';
import { nameOf, rulesBelow, textOf, type Rule } from './tree.js';
import type { Walk } from './walk.js';

function afterPostfix(shape: Shape, tree: PostFixContext, scope: Scope, walk: Walk): Shape {
  if (tree instanceof PropertyPostfixContext) {
    return readProperty(shape, nameOf(tree.property().propertyKeyName()), walk);
  }
  for (const index of rulesBelow(tree)) walk.shapeOf(index, scope);
  if (isRecord(shape)) walk.report('dynamic-property', textOf(tree));
  if (tree instanceof RangePostfixContext) return shape;
  return tree instanceof IndexPostfixContext ? elementOf(shape) : value;
}

/** Checks an expression: every name in it, every property it reads; answers what it may hold. */
export function shapeOfExpression(tree: Rule, scope: Scope, walk: Walk): Shape {
  if (tree instanceof Expression2Context) {
    const start = walk.shapeOf(tree.expression1(), scope);
    return tree.postFix_list().reduce((shape, postfix) => afterPostfix(shape, postfix, scope, walk), start);
  }
  if (tree instanceof LabelComparisonContext) {
    readLabels(tree.labelExpression4(), walk.report, (label) => walk.access.label(label));
    return value;
  }
  if (tree instanceof PropertyExistsPredicateContext) {
    const shape = scope.get(nameOf(tree.variable())) ?? value;
    return readProperty(shape, nameOf(tree.propertyKeyName()), walk);
  }
  const atom = shapeOfAtom(tree, scope, walk);
  if (atom !== undefined) return atom;

  const shapes = rulesBelow(tree).map((part) => walk.shapeOf(part, scope));
  const handsOn = shapes.length === 1 || tree instanceof Expression6Context;
  return handsOn && !(tree instanceof Expression7Context && shapes.length > 1) ? either(shapes) : value;
}
