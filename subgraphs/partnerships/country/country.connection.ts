import { Field, Int, type ClassType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.js';
import { OrganizationFacets } from '../../vocabulary/organization.facet.js';
import { Organization } from '../organization/organization.type.js';
import { BuyingBasis } from './buying-basis.enum.js';

/** The edge types of this connection, for the resolver of their partnerships. */
export const countryBuyersEdgeTypes: ClassType[] = [];

export const CountryBuyersConnection = connectionOf('CountryBuyers', {
  description: 'the organisations that buy work delivered in a country.',
  node: () => Organization,
  facets: OrganizationFacets,
  edge: (edge) => {
    countryBuyersEdgeTypes.push(edge);
    Field(() => [BuyingBasis], { description: 'Why it counts.' })(edge.prototype, 'basis');
    Field(() => Int, { description: 'How many partnerships lead here.' })(edge.prototype, 'partnershipCount');
  },
});
