import { organizationFacets, organizationFilters } from '../../vocabulary/organization.filter.js';
import { organizationOrders } from '../../vocabulary/organization.order.js';
import type { List } from '../../shared/list.js';
import { rowsById } from '../../shared/keyed-query.js';
import { integer, optional, sorted, text } from '../../shared/query.js';
import { organizationColumns, organizationRules, type OrganizationRow } from './organization.row.js';

/** What leads from one organisation to another: the partnerships both are parties of. */
export interface PartnerEdge {
  partnershipCount: number;
  kinds: string[];
  since: string | null;
  partnershipIds: string[];
}

export const organizationById = rowsById(
  'organizationById',
  'Entity:Organization',
  organizationColumns,
  organizationRules,
);

const organizationList = {
  label: 'Organization',
  columns: organizationColumns,
  rules: organizationRules,
  orders: organizationOrders,
  filters: organizationFilters,
  facets: organizationFacets,
} as const;

export const organizations: List<OrganizationRow> = { name: 'organizations', ...organizationList };

const partnerEdge = {
  columns: {
    partnershipCount: 'count(DISTINCT x)',
    kinds: 'collect(DISTINCT x.kind)',
    since: 'min(x.start)',
    partnershipIds: 'collect(DISTINCT x.id)[..100]',
  },
  optional: {
    partnerships: { columns: ['kinds', 'since', 'partnershipIds'], fields: ['kinds', 'since', 'partnerships'] },
  },
  rules: { partnershipCount: integer, kinds: sorted(text), since: optional(text), partnershipIds: sorted(text) },
} as const;

const counterparts = (name: string, where: readonly string[]): List<OrganizationRow, PartnerEdge> => ({
  name,
  ...organizationList,
  parent: {
    labels: 'Entity:Organization',
    match: 'MATCH (p)-[mine:PARTY]->(x:Partnership)<-[theirs:PARTY]-(n:Organization)',
    where,
  },
  edge: partnerEdge,
});

/** Distinct counterparts in any partnership. */
export const partnersByOrganizationId = counterparts('partnersByOrganizationId', ['n <> p']);

/** Organisations that buy from this one. */
export const buyersByOrganizationId = counterparts('buyersByOrganizationId', [
  "mine.role IN ['PROVIDER', 'SUBCONTRACTOR']",
  "theirs.role = 'BUYER'",
]);

/** Organisations that this one buys from. */
export const providersByOrganizationId = counterparts('providersByOrganizationId', [
  "mine.role = 'BUYER'",
  "theirs.role IN ['PROVIDER', 'SUBCONTRACTOR']",
]);
