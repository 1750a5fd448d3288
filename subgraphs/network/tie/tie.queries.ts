import { andAlso, type Predicate } from '../../shared/filter.js';
import { integer, listOf, record, text, type Query } from '../../shared/query.js';

/** The most partners that are read of one organisation: those it has most partnerships with. */
export const maxPartners = 1_000;

/** One partner of an organisation with the partnerships that tie the two, by id. */
export interface Tie {
  id: string;
  name: string;
  partnershipIds: string[];
}

/** The partners of an organisation: at most `limit` of them, and how many there are. */
export interface Partners {
  parentId: string;
  total: number;
  ties: Tie[];
}

const partnersText = (predicates: readonly Predicate[]): string =>
  [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})',
    'CALL (p) {',
    '  MATCH (p)-[:PARTY]->(n:Partnership)<-[:PARTY]-(partner:Organization)',
    `  WHERE partner <> p${andAlso(predicates)}`,
    '  WITH partner, n ORDER BY n.id',
    '  WITH partner, collect(DISTINCT n.id) AS partnershipIds',
    '  ORDER BY size(partnershipIds) DESC, partner.id',
    '  WITH collect({id: partner.id, name: partner.name, partnershipIds: partnershipIds}) AS ties',
    '  RETURN size(ties) AS total, ties[..$limit] AS ties',
    '}',
    'RETURN parentId, total, ties',
  ].join('\n');

/** The partners of organisations, those with most partnerships first; an organisation that does not exist has no row. */
export const partnersByOrganizationId = (
  predicates: readonly Predicate[],
): Query<{ parentIds: readonly string[]; limit: bigint }, Partners> => ({
  name: 'tiesByOrganizationId',
  cypher: partnersText(predicates),
  rules: {
    parentId: text,
    total: integer,
    ties: listOf(record({ id: text, name: text, partnershipIds: listOf(text) })),
  },
});

const partnerCountText = (predicates: readonly Predicate[]): string =>
  [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})',
    'CALL (p) {',
    '  MATCH (p)-[:PARTY]->(n:Partnership)<-[:PARTY]-(partner:Organization)',
    `  WHERE partner <> p${andAlso(predicates)}`,
    '  RETURN count(DISTINCT partner) AS total',
    '}',
    'RETURN parentId, total',
  ].join('\n');

/** How many partners organisations have. */
export const partnerCountByOrganizationId = (
  predicates: readonly Predicate[],
): Query<{ parentIds: readonly string[] }, { parentId: string; total: number }> => ({
  name: 'partnerCountByOrganizationId',
  cypher: partnerCountText(predicates),
  rules: { parentId: text, total: integer },
});
