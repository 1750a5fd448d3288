import type { SubgraphName } from '../../../schema/graph/model.js';
import { checkOwnership, type NamedCypher } from './check-ownership.js';
import { lintCypher } from './lint-cypher.js';
import type { Violation } from './violation.js';

/** Both checks of a text; the analyser is asked only about a text that stays within its subgraph. */
export function checkCypher(query: NamedCypher, subgraph: SubgraphName, parameters?: readonly string[]): Violation[] {
  const violations = checkOwnership(query, subgraph);
  return violations.length > 0 ? violations : lintCypher(query, subgraph, parameters);
}
