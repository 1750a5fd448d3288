import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Partnership } from './partnership.type.js';

const PartnershipFacets = facetsOf('PartnershipFacets', {
  kinds: 'By kind.',
  families: 'By family.',
  statuses: 'By status.',
  dating: 'DATED with a stated start, UNDATED without one.',
});

const options = { node: () => Partnership, facets: PartnershipFacets };

export const PartnershipConnection = connectionOf('QueryPartnerships', {
  description: 'all partnerships.',
  ...options,
});

export const OrganizationPartnershipsConnection = connectionOf('OrganizationPartnerships', {
  description: 'the partnerships that an organisation is a party of.',
  ...options,
});
