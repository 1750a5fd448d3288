import { listOf, optional, text, type Query } from '../../shared/query.js';
import { partnershipColumns, partnershipRules } from '../partnership/partnership.row.js';
import type { Partnership } from '../partnership/partnership.type.js';

export type FundingRow = Partnership & { parentId: string; funderIds: string[]; earliestStart: string | null };

const columns = Object.entries(partnershipColumns)
  .map(([name, expression]) => `${expression} AS ${name}`)
  .join(', ');

/** The sourced partnerships in which organisations receive money. */
export const fundingByOrganizationId: Query<{ parentIds: readonly string[] }, FundingRow> = {
  name: 'fundingByOrganizationId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})-[mine:PARTY]->(n:Partnership)',
    "WHERE n.family = 'FUNDING' AND mine.role = 'RECIPIENT' AND n.verified",
    'WITH DISTINCT parentId, n',
    'WITH parentId, n, COLLECT {',
    "  MATCH (n)<-[party:PARTY]-(funder:Organization) WHERE party.role <> 'RECIPIENT'",
    '  RETURN DISTINCT funder.id AS id ORDER BY id',
    '} AS funderIds',
    `RETURN parentId, funderIds, n.earliestStart AS earliestStart, ${columns}`,
    'ORDER BY parentId, n.id',
  ].join('\n'),
  rules: { ...partnershipRules, parentId: text, funderIds: listOf(text), earliestStart: optional(text) },
};
