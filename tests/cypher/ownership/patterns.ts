import {
  QuantifierContext,
  type NodePatternContext,
  type ParenthesizedPathContext,
  type PathPatternNonEmptyContext,
  type PatternContext,
  type PatternElementContext,
  type PropertiesContext,
  type RelationshipPatternContext,
} from '@neo4j-cypher/language-support';
import { both, isOpen, readLabels } from './labels.js';
import { either, labelsOf, listOf, typesOf, type LabelChoice, type Scope, type Shape } from './shape.js';
import { childrenOf, nameOf, textOf } from './tree.js';
import type { Walk } from './walk.js';

type Part = NodePatternContext | RelationshipPatternContext;
type Steps = Pick<PathPatternNonEmptyContext, 'nodePattern_list' | 'relationshipPattern_list'>;

/** Binds the variables of patterns, checks their labels, types and properties, and answers the scope behind them. */
export class PatternBinder {
  readonly scope: Map<string, Shape>;
  private readonly nodes: Shape[] = [];
  private readonly relationships: Shape[] = [];
  /** A pattern may read a variable that stands to its right: expressions wait until all are bound. */
  private readonly waiting: ((scope: Scope) => void)[] = [];

  constructor(
    scope: Scope,
    private readonly walk: Walk,
  ) {
    this.scope = new Map(scope);
  }

  pattern(tree: PatternContext): void {
    const alone = new PatternBinder(this.scope, this.walk);
    const shape = tree.anonymousPattern();
    alone.element(shape.patternElement() ?? shape.shortestPathPattern().patternElement());
    const name = tree.variable();
    if (name) alone.scope.set(nameOf(name), alone.path());
    this.absorb(alone, false);
  }

  steps(tree: Steps): void {
    for (const node of tree.nodePattern_list()) this.node(node);
    for (const relationship of tree.relationshipPattern_list()) this.relationship(relationship, false);
  }

  path(): Shape {
    return { is: 'path', nodes: either(this.nodes), relationships: either(this.relationships) };
  }

  /** Checks what the patterns say in expressions, now that all variables are known. */
  settle(): Scope {
    for (const check of this.waiting) check(this.scope);
    return this.scope;
  }

  private element(tree: PatternElementContext): void {
    const parts = childrenOf(tree);
    for (const node of tree.nodePattern_list()) this.node(node);
    for (const relationship of tree.relationshipPattern_list()) {
      const next = parts[parts.indexOf(relationship) + 1];
      this.relationship(relationship, next instanceof QuantifierContext);
    }
    for (const path of tree.parenthesizedPath_list()) this.parenthesized(path);
  }

  private parenthesized(tree: ParenthesizedPathContext): void {
    const inner = new PatternBinder(this.scope, this.walk);
    inner.pattern(tree.pattern());
    const where = tree.expression();
    if (where) inner.waiting.push((scope) => this.walk.shapeOf(where, scope));
    this.absorb(inner, Boolean(tree.quantifier()));
  }

  /** Outside of a repeated path, each of its variables is the list of what it was in every round. */
  private absorb(inner: PatternBinder, repeated: boolean): void {
    this.waiting.push((scope) => {
      const visible = repeated ? new Map([...scope, ...inner.scope]) : scope;
      for (const check of inner.waiting) check(visible);
    });
    for (const [name, bound] of inner.scope) {
      const introduced = !this.scope.has(name);
      this.scope.set(name, repeated && introduced ? listOf(bound) : bound);
    }
    this.nodes.push(...inner.nodes);
    this.relationships.push(...inner.relationships);
  }

  private node(tree: NodePatternContext): void {
    const name = tree.variable() && nameOf(tree.variable());
    const written = this.names(tree, (label) => this.walk.access.label(label));
    const labels = both(labelsOf(name ? this.scope.get(name) : undefined), written);
    if (isOpen(labels)) this.walk.report('unlabelled-node', textOf(tree));
    const shape: Shape = { is: 'node', labels };
    if (name) this.scope.set(name, shape);
    this.nodes.push(shape);
    this.expressions(tree, shape);
  }

  private relationship(tree: RelationshipPatternContext, repeated: boolean): void {
    const name = tree.variable() && nameOf(tree.variable());
    const written = this.names(tree, (type) => this.walk.access.relationshipType(type));
    const types = isOpen(written) ? typesOf(name ? this.scope.get(name) : undefined) : [...new Set(written.flat())];
    if (types.length === 0) this.walk.report('untyped-relationship', textOf(tree));
    const shape: Shape = { is: 'relationship', types };
    if (name) this.scope.set(name, repeated || tree.pathLength() ? listOf(shape) : shape);
    this.relationships.push(shape);
    this.expressions(tree, shape);
  }

  private names(tree: Part, onName: (name: string) => void): LabelChoice {
    const expression = tree.labelExpression();
    return expression ? readLabels(expression.labelExpression4(), this.walk.report, onName) : [[]];
  }

  private expressions(tree: Part, record: Shape): void {
    const properties = tree.properties();
    const where = tree.expression();
    if (properties) this.properties(properties, record);
    if (where) this.waiting.push((scope) => this.walk.shapeOf(where, scope));
  }

  private properties(tree: PropertiesContext, record: Shape): void {
    const map = tree.map();
    if (!map) return this.walk.report('dynamic-property', textOf(tree));
    for (const key of map.propertyKeyName_list()) this.walk.access.property(record, nameOf(key));
    this.waiting.push((scope) => map.expression_list().forEach((expression) => this.walk.shapeOf(expression, scope)));
  }
}

/** The scope behind a list of patterns. */
export function bindPatterns(patterns: readonly PatternContext[], scope: Scope, walk: Walk): Scope {
  const binder = new PatternBinder(scope, walk);
  for (const pattern of patterns) binder.pattern(pattern);
  return binder.settle();
}

/** The scope inside a pattern that is itself an expression; a path named there is bound too. */
export function bindSteps(steps: Steps, pathName: string | undefined, scope: Scope, walk: Walk): Scope {
  const binder = new PatternBinder(scope, walk);
  binder.steps(steps);
  if (pathName !== undefined) binder.scope.set(pathName, binder.path());
  return binder.settle();
}
