import { andAlso, type Predicate } from '../../shared/filter.js';
import { listOf, text, type Query } from '../../shared/query.js';

/** The longest path that is looked for, in partnerships. */
export const maxPathLength = 6;

/** The most chains of partnerships that are read: of those that go through the same organisations, one path is made. */
export const maxChains = 1_000;

/** One shortest chain of partnerships: the organisations behind the first, in order, and the partnerships that lead to each. */
export interface Chain {
  organizationIds: string[];
  partnershipIds: string[];
}

const chainsText = (maxLength: number, predicates: readonly Predicate[]): string =>
  [
    'MATCH (from:Entity:Organization {id: $from})',
    'CALL (from) {',
    '  MATCH (to:Entity:Organization {id: $to})',
    '  MATCH ALL SHORTEST (from)((a:Organization)-[:PARTY]->(n:Partnership)<-[:PARTY]-(b:Organization)',
    `    WHERE a <> b${andAlso(predicates)}){1,${maxLength}}(to)`,
    '  RETURN [step IN b | step.id] AS organizationIds, [step IN n | step.id] AS partnershipIds LIMIT $limit',
    '}',
    'RETURN organizationIds, partnershipIds',
  ].join('\n');

/** Every text, by the greatest length it allows: a bound of a pattern cannot be a parameter. */
const lengths = Array.from({ length: maxPathLength }, (_, index) => index + 1);

/** The shortest chains between two organisations, in no order; the search goes on from both ends and stops at the first length that meets. */
export function shortestChains(
  maxLength: number,
  predicates: readonly Predicate[],
): Query<{ from: string; to: string; limit: bigint }, Chain> {
  const length = lengths[maxLength - 1];
  if (length === undefined) throw new Error(`There is no text for paths of ${maxLength}.`);
  return {
    name: 'shortestChains',
    cypher: chainsText(length, predicates),
    rules: { organizationIds: listOf(text), partnershipIds: listOf(text) },
  };
}
