import { integer, listOf, oneOf, optional, text, type Query } from '../../shared/query.js';
import { FundingPurpose } from '../../vocabulary/funding-purpose.enum.js';
import { FundingTerm } from '../../vocabulary/funding-term.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartnershipStatus } from '../../vocabulary/partnership-status.enum.js';

export interface GivenMoneyRow {
  parentId: string;
  id: string;
  kind: PartnershipKind;
  status: PartnershipStatus;
  end: string | null;
  fundingPurposes: FundingPurpose[];
  fundingTerm: FundingTerm | null;
}

const sourced = 'EXISTS { MATCH (n)-[:CITES]->(:Source) }';

/** The sourced partnerships in which providers receive money. */
export const fundingByProviderId: Query<{ parentIds: readonly string[] }, GivenMoneyRow> = {
  name: 'fundingByProviderId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})-[party:PARTY]->(n:Partnership)',
    `WHERE n.family = 'FUNDING' AND party.role = 'RECIPIENT' AND ${sourced}`,
    'WITH DISTINCT parentId, n',
    'RETURN parentId, n.id AS id, n.kind AS kind, n.status AS status, n.end AS end,',
    '  coalesce(n.fundingPurposes, []) AS fundingPurposes, n.fundingTerm AS fundingTerm',
    'ORDER BY parentId, n.startKey DESC, id',
  ].join('\n'),
  rules: {
    ...{ parentId: text, id: text, kind: oneOf(PartnershipKind), status: oneOf(PartnershipStatus) },
    ...{ end: optional(text), fundingTerm: optional(oneOf(FundingTerm)) },
    fundingPurposes: listOf(oneOf(FundingPurpose)),
  },
};

/** The most providers that are looked at for a list. */
export const maxSupported = 1_000;

/** Providers that receive money in a sourced partnership. */
export const fundedProviders: Query<object, { id: string }> = {
  name: 'fundedProviders',
  cypher: [
    'MATCH (n:Partnership)',
    "WHERE n.family = 'FUNDING' AND n.startKey IS NOT NULL AND n.id IS NOT NULL",
    "MATCH (n)<-[party:PARTY]-(o:Organization) WHERE party.role = 'RECIPIENT' AND o.kind IN ['ISSP', 'BPO']",
    `WITH DISTINCT o, n WHERE ${sourced}`,
    `RETURN DISTINCT o.id AS id ORDER BY id LIMIT ${maxSupported + 1}`,
  ].join('\n'),
  rules: { id: text },
};

/** How many providers there are. */
export const providersCount: Query<object, { total: number }> = {
  name: 'allProvidersCount',
  cypher: "MATCH (o:Organization) WHERE o.kind IN ['ISSP', 'BPO'] RETURN count(o) AS total",
  rules: { total: integer },
};
