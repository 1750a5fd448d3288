import { Field, Int, type ClassType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.js';
import { OrganizationFacets } from '../../vocabulary/organization.facet.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';

/** Adds what leads from the worker group to the buyer to an edge type. */
function buyerFields(edge: ClassType): void {
  const prototype = edge.prototype;
  Field(() => Int, { description: 'How many partnerships lead here.' })(prototype, 'partnershipCount');
  Field(() => [PartnershipStub], {
    description: 'Those partnerships, at most 100 of them; partnershipCount says how many there are.',
  })(prototype, 'partnerships');
  Field(() => [OrganizationStub], {
    description: 'The organisations it buys from that employ people of the group, at most 100 of them.',
  })(prototype, 'via');
}

const options = { node: () => OrganizationStub, facets: OrganizationFacets };

export const WorkerGroupProvidersConnection = connectionOf('WorkerGroupProviders', {
  description: 'the organisations that employ people of a worker group.',
  ...options,
});

export const WorkerGroupBuyersConnection = connectionOf('WorkerGroupBuyers', {
  description: 'the organisations that buy from those that employ people of a worker group.',
  ...options,
  edge: buyerFields,
});
