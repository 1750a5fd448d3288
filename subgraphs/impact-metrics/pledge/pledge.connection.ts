import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Pledge } from './pledge.type.js';

const PledgeFacets = facetsOf('PledgeFacets', { units: 'By unit.', years: 'By due year.' });

export const PledgeConnection = connectionOf('QueryPledges', {
  description: 'all pledges.',
  node: () => Pledge,
  facets: PledgeFacets,
});

export const OrganizationPledgesConnection = connectionOf('OrganizationPledges', {
  description: 'the pledges of an organisation.',
  node: () => Pledge,
  facets: PledgeFacets,
});
