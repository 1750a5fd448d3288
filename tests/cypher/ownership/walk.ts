import type { QueryWithLocalDefinitionsContext } from '@neo4j-cypher/language-support';
import type { Access } from './access.js';
import type { Scope, Shape } from './shape.js';
import type { Rule } from './tree.js';
import type { Report } from './violation.js';

/** The parts of the check as they see each other: patterns hold expressions, expressions hold whole queries. */
export interface Walk {
  readonly access: Access;
  readonly report: Report;
  /** Checks an expression and says what it may hold. */
  readonly shapeOf: (tree: Rule, scope: Scope) => Shape;
  /** Checks a query and answers its columns. */
  readonly columnsOf: (query: QueryWithLocalDefinitionsContext, scope: Scope) => Scope;
}
