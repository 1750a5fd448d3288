import {
  CaseExpressionContext,
  ExtendedCaseExpressionContext,
  FunctionInvocationContext,
  ListLiteralContext,
  MapContext,
  MapProjectionContext,
  VariableContext,
  type MapProjectionElementContext,
} from '@neo4j-cypher/language-support';
import { shapeOfCall, opensWholeRecord } from './functions.js';
import { shapeOfInner } from './inner-scopes.js';
import { readProperty } from './properties.js';
import { either, listOf, recordsIn, value, type Scope, type Shape } from './shape.js';
import { nameOf, textOf, type Rule } from './tree.js';
import type { Walk } from './walk.js';

const variable = (tree: VariableContext, scope: Scope, walk: Walk): Shape => {
  const bound = scope.get(nameOf(tree));
  if (bound === undefined) walk.report('unknown-variable', textOf(tree));
  return bound ?? value;
};

function call(tree: FunctionInvocationContext, scope: Scope, walk: Walk): Shape {
  const name = textOf(tree.functionName()).toLowerCase();
  const args = tree.functionArgument_list().map((argument) => walk.shapeOf(argument.expression(), scope));
  if (opensWholeRecord.has(name)) walk.report('all-properties', textOf(tree));
  return shapeOfCall(name, args);
}

function field(tree: MapProjectionElementContext, of: Shape, scope: Scope, walk: Walk): [string, Shape] {
  const key = tree.propertyKeyName() ?? tree.property()?.propertyKeyName() ?? tree.variable();
  if (!key) {
    if (recordsIn(of).length > 0) walk.report('all-properties', `{${textOf(tree)}}`);
    return ['*', value];
  }
  const name = nameOf(key);
  if (tree.property()) return [name, readProperty(of, name, walk)];
  return [name, walk.shapeOf(tree.expression() ?? tree.variable(), scope)];
}

function projection(tree: MapProjectionContext, scope: Scope, walk: Walk): Shape {
  const of = variable(tree.variable(), scope, walk);
  const fields = tree.mapProjectionElement_list().map((element) => field(element, of, scope, walk));
  return { is: 'map', fields: Object.fromEntries(fields) };
}

function map(tree: MapContext, scope: Scope, walk: Walk): Shape {
  const keys = tree.propertyKeyName_list().map((key) => nameOf(key));
  const shapes = tree.expression_list().map((expression) => walk.shapeOf(expression, scope));
  return { is: 'map', fields: Object.fromEntries(keys.map((key, index) => [key, shapes[index] ?? value])) };
}

function branches(tree: CaseExpressionContext | ExtendedCaseExpressionContext, scope: Scope, walk: Walk): Shape {
  const check = (part: Rule): Shape => walk.shapeOf(part, scope);
  if (tree instanceof CaseExpressionContext) {
    const results = tree.caseAlternative_list().map((branch) => branch.expression_list().map(check).at(-1) ?? value);
    return either(tree.expression() ? [...results, check(tree.expression())] : results);
  }
  tree.expression_list().forEach(check);
  const results = tree.extendedCaseAlternative_list().map((branch) => {
    branch.extendedWhen_list().forEach(check);
    return check(branch.expression());
  });
  return either(tree._elseExp ? [...results, check(tree._elseExp)] : results);
}

/** What the smallest parts of an expression hold; `undefined` for a part that only hands on what is below it. */
export function shapeOfAtom(tree: Rule, scope: Scope, walk: Walk): Shape | undefined {
  if (tree instanceof VariableContext) return variable(tree, scope, walk);
  if (tree instanceof FunctionInvocationContext) return call(tree, scope, walk);
  if (tree instanceof MapProjectionContext) return projection(tree, scope, walk);
  if (tree instanceof MapContext) return map(tree, scope, walk);
  if (tree instanceof ListLiteralContext) {
    return listOf(either(tree.expression_list().map((expression) => walk.shapeOf(expression, scope))));
  }
  if (tree instanceof CaseExpressionContext || tree instanceof ExtendedCaseExpressionContext) {
    return branches(tree, scope, walk);
  }
  return shapeOfInner(tree, scope, walk);
}
