import type {
  CallClauseContext,
  ClauseContext,
  HintContext,
  MatchClauseContext,
  SubqueryClauseContext,
  UnwindClauseContext,
  WhereClauseContext,
} from '@neo4j-cypher/language-support';
import { bindPatterns } from './patterns.js';
import { checkOrder, project } from './projection.js';
import { refine } from './refine.js';
import { elementOf, unlabelledNode, value, type Scope } from './shape.js';
import { firstWordOf, nameOf, textOf } from './tree.js';
import type { Walk } from './walk.js';

const fullTextSearch = 'db.index.fulltext.queryNodes';

function where(clause: WhereClauseContext | null | undefined, scope: Scope, walk: Walk): Scope {
  if (!clause) return scope;
  const refined = refine(clause.expression(), scope);
  walk.shapeOf(clause.expression(), refined);
  return refined;
}

function checkHint(hint: HintContext, walk: Walk): void {
  const label = hint.labelOrRelType() && nameOf(hint.labelOrRelType().symbolicNameString());
  if (!label) return;
  walk.access.label(label);
  for (const key of hint.nonEmptyNameList()?.symbolicNameString_list() ?? []) {
    walk.access.property({ is: 'node', labels: [[label]] }, nameOf(key));
  }
}

function match(clause: MatchClauseContext, scope: Scope, walk: Walk): Scope {
  if (clause.searchClause()) walk.report('unsupported-clause', 'SEARCH');
  const bound = bindPatterns(clause.patternList().pattern_list(), scope, walk);
  for (const hint of clause.hint_list()) checkHint(hint, walk);
  return where(clause.whereClause(), bound, walk);
}

function unwind(clause: UnwindClauseContext, scope: Scope, walk: Walk): Scope {
  const element = elementOf(walk.shapeOf(clause.expression(), scope));
  return new Map([...scope, [nameOf(clause.variable()), element]]);
}

function procedure(clause: CallClauseContext, scope: Scope, walk: Walk): Scope {
  const name = textOf(clause.procedureName());
  if (name !== fullTextSearch) walk.report('procedure', name);
  if (clause.TIMES()) walk.report('unsupported-clause', 'YIELD *');
  for (const argument of clause.procedureArgument_list()) walk.shapeOf(argument.expression(), scope);

  const yielded = clause.procedureResultItem_list().map((item) => {
    const column = nameOf(item._yieldItemName);
    const alias = item._yieldItemAlias ? nameOf(item._yieldItemAlias) : column;
    return [alias, column === 'node' ? unlabelledNode : value] as const;
  });
  return where(clause.whereClause(), new Map([...scope, ...yielded]), walk);
}

function subquery(clause: SubqueryClauseContext, scope: Scope, walk: Walk): Scope {
  if (clause.subqueryInTransactionsParameters()) walk.report('unsupported-clause', 'CALL … IN TRANSACTIONS');
  const imports = clause.subqueryScope();
  const names = imports?.variable_list().map((variable) => nameOf(variable));
  const inner = !names || imports?.TIMES() ? scope : new Map([...scope].filter(([name]) => names.includes(name)));
  return new Map([...scope, ...walk.columnsOf(clause.queryWithLocalDefinitions(), inner)]);
}

const isWrite = (clause: ClauseContext): boolean =>
  [
    ...[clause.createClause(), clause.insertClause(), clause.mergeClause(), clause.setClause()],
    ...[clause.removeClause(), clause.deleteClause(), clause.foreachClause(), clause.loadCSVClause()],
  ].some((write) => write !== null);

/** Checks one clause and answers the scope behind it. */
export function scopeAfter(clause: ClauseContext, scope: Scope, walk: Walk): Scope {
  if (clause.matchClause()) return match(clause.matchClause(), scope, walk);
  if (clause.unwindClause()) return unwind(clause.unwindClause(), scope, walk);
  if (clause.callClause()) return procedure(clause.callClause(), scope, walk);
  if (clause.subqueryClause()) return subquery(clause.subqueryClause(), scope, walk);
  if (clause.returnClause()) return project(clause.returnClause().returnBody(), scope, walk).columns;
  if (clause.withClause()) {
    const { columns, inScope } = project(clause.withClause().returnBody(), scope, walk);
    const refined = where(clause.withClause().whereClause(), inScope, walk);
    return new Map([...columns.keys()].map((name) => [name, refined.get(name) ?? value]));
  }
  if (clause.orderBySkipLimitClause()) {
    checkOrder(clause.orderBySkipLimitClause(), scope, walk);
    return scope;
  }
  walk.report(isWrite(clause) ? 'write' : 'unsupported-clause', firstWordOf(clause));
  return scope;
}
