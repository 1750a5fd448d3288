import type { QueryWithLocalDefinitionsContext, SingleQueryContext } from '@neo4j-cypher/language-support';
import type { SubgraphName } from '../../../schema/graph/model.js';
import { accessOf } from './access.js';
import { scopeAfter } from './clauses.js';
import { shapeOfExpression } from './expressions.js';
import { parseCypher } from './parse.js';
import { either, recordsIn, type Scope } from './shape.js';
import { firstWordOf } from './tree.js';
import type { Violation, ViolationKind } from './violation.js';
import type { Walk } from './walk.js';

export interface NamedCypher {
  readonly name: string;
  readonly cypher: string;
}

const noColumns: Scope = new Map();

function columnsOfSingle(query: SingleQueryContext, scope: Scope, walk: Walk): Scope {
  if (query.queryWithLocalDefinitions()) return walk.columnsOf(query.queryWithLocalDefinitions(), scope);
  const clauses = query.clause_list();
  const after = clauses.reduce((reached, clause) => scopeAfter(clause, reached, walk), scope);
  return clauses.at(-1)?.returnClause() ? after : noColumns;
}

function columnsOfQuery(query: QueryWithLocalDefinitionsContext, scope: Scope, walk: Walk): Scope {
  const [first, ...next] = query.nextStatement().regularQuery_list();
  const union = first?.union();
  if (!union || next.length > 0 || query.localDefinition_list().length > 0) {
    walk.report('unsupported-clause', firstWordOf(query));
    return noColumns;
  }
  const branches = union.singleQuery_list().map((branch) => columnsOfSingle(branch, scope, walk));
  const names = new Set(branches.flatMap((columns) => [...columns.keys()]));
  return new Map([...names].map((name) => [name, either(branches.flatMap((columns) => columns.get(name) ?? []))]));
}

/**
 * Holds a text against what its subgraph may see: a label on every node, a type on every relationship, known and readable
 * properties, nothing but plain reads, nothing but values in the answer. Fast: it parses, and asks no analyser.
 */
export function checkOwnership({ name, cypher }: NamedCypher, subgraph: SubgraphName): Violation[] {
  const found = new Map<string, Violation>();
  const report = (kind: ViolationKind, detail: string): void => {
    found.set(`${kind} ${detail}`, { query: name, subgraph, kind, detail });
  };
  const walk: Walk = {
    access: accessOf(subgraph, report),
    report,
    shapeOf: (tree, scope) => shapeOfExpression(tree, scope, walk),
    columnsOf: (query, scope) => columnsOfQuery(query, scope, walk),
  };

  const { query, errors } = parseCypher(cypher);
  for (const error of errors) report('syntax', error);
  if (query === undefined) return [...found.values()];

  for (const [column, shape] of columnsOfQuery(query, noColumns, walk)) {
    if (recordsIn(shape).length > 0) report('whole-record', `RETURN hands out ${column} as a whole`);
  }
  return [...found.values()];
}
