import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import { tupleOf } from '../../shared/list-clauses.js';
import type { List } from '../../shared/list.js';
import { text, type Query } from '../../shared/query.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { organizationColumns } from '../organization/organization.row.js';
import { partnershipFilters } from './partnership.filter.js';
import { partnershipOrders } from './partnership.order.js';
import { partnershipColumns, partnershipRules } from './partnership.row.js';
import type { Partnership } from './partnership.type.js';
import { parties, partiesRule, partyRules, type PartyRow } from './party.row.js';

/** A partnership with its parties, where they are selected. */
export type PartnershipRow = Partnership & { parties: PartyRow[] };

const partnershipList = {
  label: 'Partnership',
  columns: { ...partnershipColumns, parties },
  rules: { ...partnershipRules, parties: partiesRule },
  optional: { parties: { columns: ['parties'], fields: ['parties'] } },
  orders: partnershipOrders,
  filters: partnershipFilters,
  facets: {
    kinds: 'n.kind',
    families: 'n.family',
    statuses: 'n.status',
    dating: "CASE WHEN n.start IS NULL THEN 'UNDATED' ELSE 'DATED' END",
  },
} as const;

/** All partnerships. */
export const partnerships: List<PartnershipRow> = { name: 'partnerships', ...partnershipList };

/** The partnerships an organisation is a party of. */
export const partnershipsByOrganizationId: List<PartnershipRow> = {
  name: 'partnershipsByOrganizationId',
  ...partnershipList,
  parent: {
    labels: 'Entity:Organization',
    match: 'MATCH (p)-[:PARTY]->(n:Partnership)',
    storedCount: 'p.partnershipCount',
  },
};

export const partnershipById = rowsById('partnershipById', 'Entity:Partnership', partnershipColumns, partnershipRules);

export const partiesByPartnershipId: Query<{ parentIds: readonly string[] }, PartyRow & { parentId: string }> = {
  name: 'partiesByPartnershipId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (:Entity:Partnership {id: parentId})<-[party:PARTY]-(n:Organization)',
    'WITH parentId, party, n ORDER BY parentId, party.side, n.id',
    `RETURN parentId, party.role AS role, party.roleAsReported AS roleAsReported, ${tupleOf(organizationColumns)} AS organization`,
  ].join('\n'),
  rules: { parentId: text, ...partyRules },
};

const neighbours = (name: string, pattern: string) =>
  rowsByParentId(name, { labels: 'Entity:Partnership', pattern, order: 'n.id' }, entityKeyColumns, entityKeyRules);

export const countriesByPartnershipId = neighbours('countriesByPartnershipId', '-[:IN]->(n:Country)');

export const sourcesByPartnershipId = neighbours('sourcesByPartnershipId', '-[:CITES]->(n:Source)');
