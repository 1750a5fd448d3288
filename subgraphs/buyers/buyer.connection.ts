import { connectionOf } from '../shared/connection.js';
import { OrganizationFacets } from '../vocabulary/organization.facet.js';
import { Buyer } from './buyer.type.js';

export const BuyerConnection = connectionOf('QueryBuyers', {
  description: 'all buyers.',
  node: () => Buyer,
  facets: OrganizationFacets,
});
