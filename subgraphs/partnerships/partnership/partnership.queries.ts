import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { flag, integer, oneOf, optional, record, text, type Query, type RowRules } from '../../shared/query.js';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { PartnershipFamily } from '../../vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartyRole } from '../../vocabulary/party-role.enum.js';
import { organizationColumns, organizationRules, type OrganizationRow } from '../organization/organization.row.js';
import { partnershipFilters } from './partnership.filter.js';
import { partnershipOrders } from './partnership.order.js';
import { PartnershipStatus } from '../../vocabulary/partnership-status.enum.js';
import type { Party } from './party.type.js';
import type { Partnership } from './partnership.type.js';

const columns = {
  id: 'n.id',
  kind: 'n.kind',
  family: 'n.family',
  start: 'n.start',
  end: 'n.end',
  reportedYear: 'n.reportedYear',
  status: 'n.status',
  statusAsReported: 'n.statusAsReported',
  value: 'CASE WHEN n.valueAmount IS NULL THEN null ELSE {amount: n.valueAmount, currency: n.valueCurrency} END',
  valueNote: 'n.valueNote',
  description: 'n.description',
  verified: 'n.verified',
  confidence: 'n.confidence',
} as const;

const rules: RowRules<Partnership> = {
  id: text,
  kind: oneOf(PartnershipKind),
  family: oneOf(PartnershipFamily),
  start: optional(text),
  end: optional(text),
  reportedYear: optional(integer),
  status: oneOf(PartnershipStatus),
  statusAsReported: optional(text),
  value: optional(record({ amount: text, currency: text })),
  valueNote: optional(text),
  description: optional(text),
  verified: flag,
  confidence: optional(oneOf(Confidence)),
};

const partnershipList = {
  label: 'Partnership',
  columns,
  rules,
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
export const partnerships: List<Partnership> = { name: 'partnerships', ...partnershipList };

/** The partnerships an organisation is a party of. */
export const partnershipsByOrganizationId: List<Partnership> = {
  name: 'partnershipsByOrganizationId',
  ...partnershipList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)-[:PARTY]->(n:Partnership)' },
};

export const partnershipById = rowsById('partnershipById', 'Entity:Partnership', columns, rules);

export type PartyRow = Party & { parentId: string; organization: OrganizationRow };

export const partiesByPartnershipId: Query<{ parentIds: readonly string[] }, PartyRow> = {
  name: 'partiesByPartnershipId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Partnership {id: parentId})<-[party:PARTY]-(n:Organization)',
    `RETURN parentId, party.role AS role, party.roleAsReported AS roleAsReported, {${Object.entries(organizationColumns)
      .map(([name, expression]) => `${name}: ${expression}`)
      .join(', ')}} AS organization`,
    'ORDER BY parentId, party.side, n.id',
  ].join('\n'),
  rules: {
    parentId: text,
    role: oneOf(PartyRole),
    roleAsReported: optional(text),
    organization: record(organizationRules),
  },
};

const neighbours = (name: string, pattern: string) =>
  rowsByParentId(name, { labels: 'Entity:Partnership', pattern, order: 'n.id' }, { id: 'n.id' }, { id: text });

export const countriesByPartnershipId = neighbours('countriesByPartnershipId', '-[:IN]->(n:Country)');

export const sourcesByPartnershipId = neighbours('sourcesByPartnershipId', '-[:CITES]->(n:Source)');
