import type { List } from '../../shared/list.js';
import { integer, oneOf, sorted, text } from '../../shared/query.js';
import { entityKeyById } from '../../vocabulary/entity-key.queries.js';
import { organizationFacets, organizationFilters } from '../../vocabulary/organization.filter.js';
import { organizationOrders } from '../../vocabulary/organization.order.js';
import { organizationColumns, organizationRules, type OrganizationRow } from '../organization/organization.row.js';
import { BuyingBasis } from './buying-basis.enum.js';

export interface CountryBuyerEdge {
  basis: BuyingBasis[];
  partnershipCount: number;
  partnershipIds: string[];
}

export const countryById = entityKeyById('countryById', 'Country');

/** Organisations buying work delivered in a country: the partnership names it, or the provider delivers there. */
export const buyersByCountryId: List<OrganizationRow, CountryBuyerEdge> = {
  name: 'buyersByCountryId',
  label: 'Organization',
  columns: organizationColumns,
  rules: organizationRules,
  orders: organizationOrders,
  filters: organizationFilters,
  facets: organizationFacets,
  parent: {
    labels: 'Entity:Country',
    match: `CALL (p) {
    MATCH (p)<-[:IN]-(x:Partnership)<-[:PARTY {role: 'BUYER'}]-(n:Organization)
    RETURN n, x, 'PARTNERSHIP' AS basis
    UNION
    MATCH (p)<-[:DELIVERS_IN]-(:Organization)-[sold:PARTY]->(x:Partnership)<-[:PARTY {role: 'BUYER'}]-(n:Organization)
    WHERE sold.role IN ['PROVIDER', 'SUBCONTRACTOR']
    RETURN n, x, 'PROVIDER' AS basis
  }`,
  },
  edge: {
    optional: { partnerships: { columns: ['partnershipIds'], fields: ['partnerships'] } },
    columns: {
      basis: 'collect(DISTINCT basis)',
      partnershipCount: 'count(DISTINCT x)',
      partnershipIds: 'collect(DISTINCT x.id)[..100]',
    },
    rules: { basis: sorted(oneOf(BuyingBasis)), partnershipCount: integer, partnershipIds: sorted(text) },
  },
};
