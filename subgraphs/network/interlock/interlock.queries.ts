import { andAlso, type Predicate } from '../../shared/filter.js';
import { integer, listOf, record, sorted, text, type Query } from '../../shared/query.js';
import type { InterlockBasis } from './interlock-basis.enum.js';

/** An organisation that has something in common with another, and the ids of what that is. */
export interface InterlockRow {
  id: string;
  sharedIds: string[];
}

export interface Interlocked {
  parentId: string;
  total: number;
  interlocks: InterlockRow[];
}

/** How each basis leads from `p` to what is `common`, and on to the `partner` who has it too. */
const walks: Readonly<Record<InterlockBasis, (predicates: string) => readonly string[]>> = {
  PARTNERS: (predicates) => [
    `  MATCH (p)-[:PARTY]->(n:Partnership)<-[:PARTY]-(common:Organization) WHERE common <> p${predicates}`,
    '  WITH DISTINCT p, common',
    `  MATCH (common)-[:PARTY]->(n:Partnership)<-[:PARTY]-(partner:Organization) WHERE partner <> p AND partner <> common${predicates}`,
  ],
  FUNDERS: (predicates) => [
    `  MATCH (p)-[:PARTY]->(n:Partnership)<-[funds:PARTY]-(common:Organization) WHERE common <> p AND funds.role IN ['FUNDER', 'INVESTOR', 'LENDER']${predicates}`,
    '  WITH DISTINCT p, common',
    `  MATCH (common)-[funds:PARTY]->(n:Partnership)<-[:PARTY]-(partner:Organization) WHERE partner <> p AND partner <> common AND funds.role IN ['FUNDER', 'INVESTOR', 'LENDER']${predicates}`,
  ],
  COUNTRIES: () => [
    '  MATCH (p)-[:DELIVERS_IN]->(common:Country)<-[:DELIVERS_IN]-(partner:Organization) WHERE partner <> p',
  ],
};

/** The organisations that share at least some of a basis with others, those that share most first. */
export const interlocksByOrganizationId = (
  basis: InterlockBasis,
  predicates: readonly Predicate[],
): Query<{ parentIds: readonly string[]; atLeast: bigint; limit: bigint }, Interlocked> => ({
  name: `interlocksByOrganizationId by ${basis}`,
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})',
    'CALL (p) {',
    ...walks[basis](andAlso(predicates)),
    '  WITH partner, collect(DISTINCT common.id) AS sharedIds WHERE size(sharedIds) >= $atLeast',
    '  WITH partner, sharedIds ORDER BY size(sharedIds) DESC, partner.id',
    '  WITH collect({id: partner.id, sharedIds: sharedIds}) AS interlocks',
    '  RETURN size(interlocks) AS total, interlocks[..$limit] AS interlocks',
    '}',
    'RETURN parentId, total, interlocks',
  ].join('\n'),
  rules: { parentId: text, total: integer, interlocks: listOf(record({ id: text, sharedIds: sorted(text) })) },
});
