import { Field, Int, type ClassType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.js';
import { OrganizationFacets } from '../../vocabulary/organization.facet.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { Organization } from './organization.type.js';

/** The edge types that carry the partnerships which lead to a counterpart. */
export const partnerEdgeTypes: ClassType[] = [];

/** Adds what leads to a counterpart to an edge type. */
function partnerFields(edge: ClassType): void {
  partnerEdgeTypes.push(edge);
  Field(() => Int, { description: 'How many partnerships lead here.' })(edge.prototype, 'partnershipCount');
  Field(() => [PartnershipKind], { description: 'The kinds of those partnerships.' })(edge.prototype, 'kinds');
  Field(() => PartialDate, {
    nullable: true,
    description: 'The earliest start among those partnerships; null when none states one.',
  })(edge.prototype, 'since');
}

const options = { node: () => Organization, facets: OrganizationFacets };

export const OrganizationConnection = connectionOf('QueryOrganizations', {
  description: 'all organisations.',
  ...options,
});

export const PartnersConnection = connectionOf('OrganizationPartners', {
  description: 'the distinct counterparts of an organisation.',
  ...options,
  edge: partnerFields,
});

export const BuyersConnection = connectionOf('OrganizationBuyers', {
  description: 'the organisations that buy from an organisation.',
  ...options,
  edge: partnerFields,
});

export const ProvidersConnection = connectionOf('OrganizationProviders', {
  description: 'the organisations that an organisation buys from.',
  ...options,
  edge: partnerFields,
});
