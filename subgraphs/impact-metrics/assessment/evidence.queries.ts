import { rowsByParentId } from '../../shared/keyed-query.js';
import { listOf, oneOf, optional, sorted, text, type Query } from '../../shared/query.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { PartnershipFamily } from '../../vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartnershipStatus } from '../../vocabulary/partnership-status.enum.js';
import { PartyRole } from '../../vocabulary/party-role.enum.js';
import { certificateColumns, certificateRules } from '../certificate/certificate.row.js';
import { ratingColumns, ratingRules } from '../rating/rating.row.js';

/** Which of some organisations are providers: nobody else is judged as one. */
export const providerKeyById: Query<{ ids: readonly string[] }, { id: string }> = {
  name: 'providerKeyById',
  cypher: [
    'UNWIND $ids AS id',
    "MATCH (n:Entity:Organization {id: id}) WHERE n.kind IN ['ISSP', 'BPO']",
    'RETURN n.id AS id',
  ].join('\n'),
  rules: { id: text },
};

export interface EmployedGroupRow {
  parentId: string;
  id: string;
  sourceIds: string[];
}

/** The worker groups that providers employ from, with what the fact cites that says so, else what the organisation cites. */
export const groupsByProviderId: Query<{ parentIds: readonly string[] }, EmployedGroupRow> = {
  name: 'groupsByProviderId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})-[employs:EMPLOYS_FROM]->(n:WorkerGroup)',
    'WITH parentId, p, n, employs.factId AS factId',
    'WITH parentId, n,',
    '  COLLECT { MATCH (fact:Entity:Fact {id: factId})-[:CITES]->(source:Source) RETURN source.id } AS stated,',
    '  COLLECT { MATCH (p)-[:CITES]->(source:Source) WHERE factId IS NULL RETURN source.id } AS own',
    'RETURN parentId, n.id AS id, stated + own AS sourceIds',
    'ORDER BY parentId, n.sortName, id',
  ].join('\n'),
  rules: { parentId: text, id: text, sourceIds: sorted(text) },
};

export interface PartnershipEvidenceRow {
  parentId: string;
  id: string;
  kind: PartnershipKind;
  family: PartnershipFamily;
  status: PartnershipStatus;
  roles: PartyRole[];
  earliestStart: string | null;
  latestEnd: string | null;
}

/** What providers do with others, of some kinds, where a source says so. */
export const partnershipsByProviderId: Query<
  { parentIds: readonly string[]; kinds: readonly string[] },
  PartnershipEvidenceRow
> = {
  name: 'partnershipsByProviderId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})-[party:PARTY]->(n:Partnership)',
    'WHERE n.kind IN $kinds AND EXISTS { MATCH (n)-[:CITES]->(:Source) }',
    'WITH parentId, n, collect(DISTINCT party.role) AS roles',
    'RETURN parentId, n.id AS id, n.kind AS kind, n.family AS family, n.status AS status, roles,',
    '  n.earliestStart AS earliestStart, n.latestEnd AS latestEnd',
    'ORDER BY parentId, n.startKey DESC, id',
  ].join('\n'),
  rules: {
    ...{ parentId: text, id: text, kind: oneOf(PartnershipKind), family: oneOf(PartnershipFamily) },
    ...{ status: oneOf(PartnershipStatus), roles: listOf(oneOf(PartyRole)) },
    ...{ earliestStart: optional(text), latestEnd: optional(text) },
  },
};

export const certificatesByProviderId = rowsByParentId(
  'certificatesByProviderId',
  { labels: 'Entity:Organization', pattern: '<-[:HELD_BY]-(n:Certificate)', order: 'n.issuedKey DESC' },
  certificateColumns,
  certificateRules,
);

export const ratingsByProviderId = rowsByParentId(
  'ratingsByProviderId',
  { labels: 'Entity:Organization', pattern: '<-[:ABOUT]-(n:Rating)', order: 'n.yearKey DESC' },
  ratingColumns,
  ratingRules,
);

export const sourcesByPartnershipId = rowsByParentId(
  'sourcesByPartnershipId',
  { labels: 'Entity:Partnership', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  entityKeyColumns,
  entityKeyRules,
);

/** The most providers that are looked at to find who holds the label. */
export const maxCandidates = 1_000;

/** Providers with a figure on one of some metrics: who may hold the label. */
export const providersByMetricId: Query<{ metricIds: readonly string[] }, { id: string }> = {
  name: 'providersByMetricId',
  cypher: [
    'UNWIND $metricIds AS metricId',
    'MATCH (n:Observation)',
    'WHERE n.metricId = metricId AND n.yearKey IS NOT NULL AND n.id IS NOT NULL',
    "MATCH (n)-[:ABOUT]->(o:Organization) WHERE o.kind IN ['ISSP', 'BPO']",
    `RETURN DISTINCT o.id AS id ORDER BY id LIMIT ${maxCandidates + 1}`,
  ].join('\n'),
  rules: { id: text },
};
